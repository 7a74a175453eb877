import { at, box, cut, ellipse, line, mark, stitch, strand } from './cloth.mjs';

const chilli = () => [
  strand('M214 92C222 140 196 184 134 186', '#c93c2b', 22),
  line('M214 92C218 118 212 142 198 160', '#e05a42', 8),
  line('M213 88C214 72 206 62 198 58', '#6f9a54', 10),
];
const seeds = () =>
  [[176, 178, 15], [204, 174, 13], [190, 154, 12], [214, 154, 9]].flatMap(([x, y, r]) => [
    cut(ellipse(x, y, r), '#5d4630', '#3f2d1c', x),
    line(`M${x - r * 0.5} ${y}C${x - r * 0.2} ${y - r * 0.6} ${x + r * 0.3} ${y - r * 0.6} ${x + r * 0.5} ${y}`, '#b08d62', 2.4),
  ]);
const limeLeaf = () => [
  cut('M150 190C146 160 162 144 178 140C168 124 178 102 208 92C224 118 216 138 198 146C198 168 180 190 150 190Z', '#8cb369', '#5f8f4a', 'M150 190C166 176 184 150 208 92L260 240H150Z'),
  stitch('M160 178C174 160 188 136 200 108'),
];

const dips = {
  plain: { body: ['#7f9a45', '#5f7a30'], lid: ['#c9b27c', '#aa9158'], label: '#b8492c', beside: chilli },
  special: { body: ['#a3562e', '#7c3b1b'], lid: ['#d8a03a', '#b07a1e'], label: '#26305f', beside: seeds },
  wet: { body: ['#4f7d3f', '#38602c'], lid: ['#c9b27c', '#aa9158'], label: '#b8492c', beside: limeLeaf },
};

/** A jar of chẩm chéo under a cloth lid; what lies beside it tells the kind. */
export function dipJar(kind) {
  const { body, lid, label, beside } = dips[kind];
  return [
    cut('M62 66H170V176C170 188 162 194 152 194H80C70 194 62 188 62 176Z', body[0], body[1], 116),
    cut(box(54, 30, 124, 36), lid[0], lid[1], 116),
    stitch('M62 48H170', '#5b4620'),
    mark(box(62, 96, 108, 54), '#f6f1e4'),
    mark(box(116, 96, 54, 54), '#e6dcc4'),
    stitch('M70 123H112', label),
    ...beside(),
  ];
}

/** Small chillies in vinegar, seen through the glass. */
export function pickleJar() {
  const pepper = (x, y, angle, light, dark) =>
    at(
      `translate(${x} ${y}) rotate(${angle})`,
      mark('M-9 -16C-12 4 -6 20 0 28C6 20 12 4 9 -16Z', light),
      mark('M0 -16H9C12 4 6 20 0 28Z', dark),
      mark('M-9 -14C-4 -22 4 -22 9 -14Z', '#5f8f4a'),
      line('M0 -20V-28', '#5f8f4a', 4),
    );
  return [
    cut('M60 70H180C192 82 196 96 196 110V172C196 186 188 194 176 194H64C52 194 44 186 44 172V110C44 96 48 82 60 70Z', '#efe0b4', '#d8c389'),
    cut(box(58, 26, 124, 40, 4), '#3f7d78', '#2c605c'),
    stitch('M70 46H170'),
    pepper(78, 112, -18, '#d9452f', '#b32f1e'),
    pepper(112, 106, 14, '#d9452f', '#b32f1e'),
    pepper(148, 112, -10, '#e0742f', '#bd571b'),
    pepper(94, 158, 26, '#7fae4a', '#5d8a31'),
    pepper(130, 156, -14, '#d9452f', '#b32f1e'),
    pepper(166, 156, 18, '#d9452f', '#b32f1e'),
    line('M58 112V168', '#fbf6e2', 5),
  ];
}

const honeys = {
  amber: ['#e0952a', '#c47a1c'],
  dark: ['#b9661f', '#944a12'],
  pale: ['#ecb94a', '#d29a2c'],
  forest: ['#cf8424', '#a96616'],
  clear: ['#f0a93a', '#d58c22'],
};
const emblems = {
  cell: (colour) => [mark('M120 92L155 112V152L120 172L85 152V112Z', '#f6f1e4'), mark('M120 108L141 120V144L120 156L99 144V120Z', colour)],
  flower: (colour) => [
    ...[0, 60, 120, 180, 240, 300].map((angle) => mark('M0 -6C-16 -18 -14 -38 0 -44C14 -38 16 -18 0 -6Z', '#f6f1e4', `translate(120 132) rotate(${angle})`)),
    mark(ellipse(120, 132, 11), colour),
  ],
  bee: () => [
    mark('M116 120C96 90 70 96 74 116C78 130 98 132 116 128Z', '#f6f1e4'),
    mark('M124 120C144 90 170 96 166 116C162 130 142 132 124 128Z', '#f6f1e4'),
    mark(ellipse(120, 142, 22, 32), '#3a2410'),
    mark(box(99, 132, 42, 9), '#f3c65a'),
    mark(box(99, 150, 42, 9), '#f3c65a'),
    mark(ellipse(120, 108, 12), '#3a2410'),
  ],
  cells: (colour) =>
    [[98, 114], [142, 114], [120, 152]].flatMap(([x, y]) => [
      mark('M0 -24L21 -12V12L0 24L-21 12V-12Z', '#f6f1e4', `translate(${x} ${y})`),
      mark('M0 -13L11 -6.5V6.5L0 13L-11 6.5V-6.5Z', colour, `translate(${x} ${y})`),
    ]),
  drop: () => [mark('M120 88C142 116 152 130 152 146C152 164 138 176 120 176C102 176 88 164 88 146C88 130 98 116 120 88Z', '#f6f1e4'), mark('M120 88C142 116 152 130 152 146C152 164 138 176 120 176Z', '#e3d9c0')],
};

/** Honey: the colour of the glass and the sign on it tell the sorts apart. */
export function honeyJar(tone, emblem, lid = ['#f0e6cc', '#d8caa6']) {
  const body = honeys[tone];
  return [
    cut('M72 58H168V70C180 76 186 88 186 100V176C186 186 178 194 168 194H72C62 194 54 186 54 176V100C54 88 60 76 72 70Z', body[0], body[1]),
    cut(box(64, 22, 112, 36), lid[0], lid[1]),
    stitch('M72 40H168', '#8a5a1e'),
    ...emblems[emblem](body[0]),
    stitch('M66 104V174'),
  ];
}

const roots = {
  bark: [
    at('translate(120 132)', mark(box(-34, -26, 22, 52, 5), '#8a5a34'), mark(box(-8, -26, 22, 52, 5), '#6f4526'), mark(box(18, -26, 16, 52, 5), '#8a5a34'), line('M-23 -18V18M3 -18V18', '#c49a66', 3)),
  ],
  artichoke: [
    mark('M120 98C148 112 154 140 120 166C86 140 92 112 120 98Z', '#6f9c66'),
    mark('M120 98C148 112 154 140 120 166Z', '#4f7d4a'),
    mark('M120 118C134 128 138 146 120 164C102 146 106 128 120 118Z', '#9fc08a'),
    mark('M106 104C108 92 114 88 120 84C126 88 132 92 134 104C126 98 114 98 106 104Z', '#8b5a9a'),
    line('M94 124L120 150L146 124', '#3f6a3c', 3),
  ],
  root: [
    mark('M112 92C108 108 116 116 110 130C104 146 92 152 84 168C102 164 114 152 118 142C122 154 120 164 118 172C128 162 132 150 130 140C138 150 148 156 160 158C148 148 138 138 134 126C130 114 134 104 130 92Z', '#c99a58'),
    mark('M121 90C126 90 128 91 130 92C134 104 130 114 134 126C138 138 148 148 160 158C148 156 138 150 130 140C132 150 128 162 118 172C124 156 121 120 121 90Z', '#a3763a'),
    mark('M121 92C112 82 102 80 92 84C98 94 110 96 121 92Z', '#6f9c66'),
    mark('M121 92C130 82 140 80 150 84C144 94 132 96 121 92Z', '#4f7d4a'),
  ],
};

/** A low dark jar of extract; the label bears what was boiled down. */
export function extractJar(plant) {
  return [
    cut('M46 76H194C202 84 206 94 206 104V172C206 186 198 194 184 194H56C42 194 34 186 34 172V104C34 94 38 84 46 76Z', '#4b3022', '#331f15'),
    cut(box(40, 34, 160, 42, 4), '#26305f', '#1b2349'),
    stitch('M52 55H188', '#e0a22e'),
    mark(box(58, 86, 124, 96, 3), '#f4ecd6'),
    mark('M120 86H179A3 3 0 0 1 182 89V179A3 3 0 0 1 179 182H120Z', '#e3d6b4'),
    ...roots[plant],
  ];
}

/** Pills of fleeceflower root: the bottle, and some before it. */
export function pillBottle() {
  const pill = (x, y) => [cut(ellipse(x, y, 13), '#5a3b2a', '#3a2417', x), line(`M${x - 6} ${y - 4}C${x - 3} ${y - 8} ${x + 2} ${y - 8} ${x + 5} ${y - 5}`, '#b08d62', 2.4)];
  return [
    cut('M62 64H150C166 70 172 82 172 96V178C172 188 166 194 156 194H56C46 194 40 188 40 178V96C40 82 46 70 62 64Z', '#a9702f', '#80501c', 106),
    cut(box(54, 22, 104, 42, 4), '#f6f1e4', '#d9d2bd', 106),
    line('M70 30V56M88 30V56M106 30V56M124 30V56M142 30V56', '#cbc3ab', 3),
    mark(box(40, 98, 132, 66), '#f6f1e4'),
    mark(box(106, 98, 66, 66), '#e3dcc6'),
    mark('M106 108C122 122 124 142 106 156C88 142 90 122 106 108Z', '#a8442a'),
    mark('M106 108C122 122 124 142 106 156Z', '#832f20'),
    stitch('M50 108V156', '#a8442a'),
    stitch('M162 108V156', '#a8442a'),
    pill(190, 180),
    pill(214, 168),
    pill(204, 146),
  ].flat();
}

/** A stoppered bottle of spirit; `root` shows the ginseng inside. */
export function liquorBottle(root) {
  if (root)
    return [
      cut('M76 66H164C184 80 192 96 192 116V176C192 188 184 194 172 194H68C56 194 48 188 48 176V116C48 96 56 80 76 66Z', '#e8cf8d', '#cba95c'),
      cut(box(84, 40, 72, 28, 3), '#f1e6c8', '#d5c39a'),
      cut('M90 14H150L156 42H84Z', '#b8492c', '#963820'),
      stitch('M92 54H148', '#8a6432'),
      ...roots.root.map((part) => ({ ...part, transform: 'translate(-38 -28) scale(1.3)' })),
      stitch('M62 116V176'),
    ];
  return [
    cut('M100 58H140V84C164 96 178 114 178 138V178C178 188 172 194 162 194H78C68 194 62 188 62 178V138C62 114 76 96 100 84Z', '#7fa39a', '#557a72'),
    cut(box(96, 44, 48, 18, 3), '#c9b27c', '#a58c52'),
    cut('M102 14H138L142 46H98Z', '#b98d52', '#8f682e'),
    mark(box(62, 126, 116, 48), '#f6f1e4'),
    mark(box(120, 126, 58, 48), '#e1dac4'),
    mark('M76 164L98 138L112 154L126 134L164 164Z', '#26305f'),
    mark('M98 138L112 154L104 164H90ZM126 134L164 164H134Z', '#3f4c8f'),
    stitch('M76 116C80 106 88 98 98 92'),
  ];
}

/** Mouthwash: a square-shouldered bottle, a sprig beside it. */
export function mouthwash() {
  return [
    cut('M74 68H142C156 74 162 86 162 100V180C162 189 156 194 148 194H68C60 194 54 189 54 180V100C54 86 60 74 74 68Z', '#8fc7b4', '#62a18c', 108),
    cut(box(82, 22, 52, 46, 4), '#f6f1e4', '#d6d0bf', 108),
    line('M92 30V60M108 30V60M124 30V60', '#c3bca8', 3),
    mark(box(54, 106, 108, 60), '#f6f1e4'),
    mark(box(108, 106, 54, 60), '#e1ddcd'),
    mark('M108 114C122 128 126 142 108 158C90 142 94 128 108 114Z', '#8cb369'),
    mark('M108 114C122 128 126 142 108 158Z', '#5f8f4a'),
    stitch('M66 80V98'),
    strand('M176 194C180 164 186 140 200 112', '#5f8f4a', 7),
    cut('M184 152C166 150 160 138 162 124C178 126 186 138 184 152Z', '#8cb369', '#5f8f4a', 'M184 152C180 138 172 130 162 124V200H184Z'),
    cut('M192 134C212 138 222 128 226 114C208 110 196 118 192 134Z', '#8cb369', '#5f8f4a', 'M192 134C204 128 216 122 226 114V200H192Z'),
    cut('M182 174C202 178 212 170 218 156C200 152 186 158 182 174Z', '#8cb369', '#5f8f4a', 'M182 174C194 168 206 162 218 156V220H182Z'),
    cut('M200 114C190 100 194 86 206 78C216 90 214 104 200 114Z', '#a9c77f', '#8cb369', 203),
  ];
}

/** A hand spray and its mist. */
export function sprayBottle() {
  const drop = (x, y, r) => mark(ellipse(x, y, r), '#f6f1e4');
  return [
    cut('M90 92H150C164 98 170 108 170 122V180C170 189 164 194 156 194H84C76 194 70 189 70 180V122C70 108 76 98 90 92Z', '#a8d0dc', '#76a9ba'),
    cut(box(98, 62, 44, 32, 3), '#26305f', '#1b2349'),
    cut('M74 26H136C146 26 152 32 152 42V62H98V52H74Z', '#3a4687', '#26305f', 112),
    cut('M148 56H166C172 66 168 78 160 84L152 80C158 74 158 68 154 64H148Z', '#3a4687', '#26305f', 158),
    mark(box(70, 128, 100, 46), '#f6f1e4'),
    mark(box(120, 128, 50, 46), '#e1ddcd'),
    mark('M114 136H126V145H135V157H126V166H114V157H105V145H114Z', '#2f7f78'),
    stitch('M82 108V122'),
    drop(58, 38, 5),
    drop(44, 26, 4),
    drop(42, 46, 4.5),
    drop(28, 36, 3.4),
    drop(26, 54, 3),
    drop(28, 18, 3),
  ];
}
