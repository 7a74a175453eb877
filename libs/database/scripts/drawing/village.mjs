import { at, box, cut, ellipse, line, mark, stitch } from './cloth.mjs';

const cloud = (x, y, s) =>
  at(
    `translate(${x} ${y}) scale(${s})`,
    cut('M-44 12C-56 12 -58 -4 -44 -6C-42 -20 -22 -22 -16 -12C-8 -22 12 -20 14 -8C26 -14 40 -4 34 6C40 8 38 12 32 12Z', '#f6f1e4', '#d5dbe2', { y: 2 }),
  );

/** A path up to the range, an orchid by the way. */
export function trail() {
  const flower = (x, y, s) =>
    at(
      `translate(${x} ${y}) scale(${s})`,
      [0, 72, 144, 216, 288].map((angle) => cut('M0 2C-16 -8 -15 -28 0 -36C15 -28 16 -8 0 2Z', '#e8b9c8', '#c98da3', 0, `rotate(${angle})`)),
      mark(ellipse(0, 4, 8), '#b8492c'),
    );
  return [
    cut('M8 172L70 60L98 98L140 26L234 172Z', '#7f93b8', '#5a6d95', 'M140 26L234 172H152L122 118L140 26ZM70 60L98 98L86 172H60Z'),
    cloud(66, 104, 0.86),
    cloud(126, 70, 0.62),
    cut('M6 194C30 148 78 140 120 150C162 158 206 150 234 194Z', '#8cb369', '#5f8f4a', 128),
    mark('M92 194C112 184 146 178 138 168C130 160 112 162 118 152L126 151C124 160 152 160 154 170C156 182 134 188 130 194Z', '#efe0b4'),
    line('M196 190C198 160 190 128 172 108', '#4f7a3c', 6),
    line('M196 190C204 170 216 158 230 152', '#4f7a3c', 6),
    flower(170, 100, 0.78),
    flower(196, 132, 0.66),
    stitch('M28 184C52 160 80 154 104 158'),
  ];
}

const hill = () => cut('M6 194C34 168 84 162 120 164C164 166 208 172 234 194Z', '#8cb369', '#5f8f4a', 124);

/** A wooden house on posts below the range: a night with a family. */
export function stiltHouse() {
  const post = (x) => cut(box(x, 138, 9, 44), '#8f682e', '#6d4c1c', x + 4.5);
  return [
    cut('M4 186L62 52L92 92L128 18L236 186Z', '#8ba0a8', '#64797f', 'M128 18L236 186H150L116 116L128 18ZM62 52L92 92L80 186H54Z'),
    cloud(150, 52, 0.62),
    hill(),
    post(66),
    post(104),
    post(140),
    post(174),
    cut(box(56, 110, 138, 32), '#c99f5f', '#a1783c', 125),
    mark(box(70, 116, 22, 18), '#4a2c18'),
    mark(box(114, 114, 22, 28), '#4a2c18'),
    mark(box(156, 116, 22, 18), '#4a2c18'),
    cut('M84 72H166L206 114H44Z', '#7a573a', '#573a22', 125),
    line('M77 82H173M68 92H183', '#3f2a17', 2.6),
    stitch('M60 105H192', '#e0c48f'),
    line('M112 184L118 144M128 184L134 144M113 176H130M115 166H131M116 156H133', '#e0c48f', 4),
  ];
}

/** A rammed-earth house under a tiled roof, a peach tree in flower before it. */
export function earthHouse() {
  const bloom = (x, y, r) => cut(ellipse(x, y, r), '#e79aa8', '#c76f82', x);
  return [
    cut('M4 186L84 26L128 96L160 60L236 186Z', '#8fa79a', '#677f72', 'M84 26L128 96L116 186H78L92 100L84 26ZM160 60L236 186H170Z'),
    cloud(64, 66, 0.62),
    hill(),
    cut(box(56, 118, 116, 66), '#dcae6a', '#b58544', 114),
    line('M56 136H172M56 152H172M56 168H172', '#a06f30', 2.4),
    mark(box(100, 138, 28, 46), '#5a3418'),
    line('M114 140V182', '#8a5a30', 3),
    mark(box(68, 140, 20, 18), '#5a3418'),
    mark(box(140, 140, 20, 18), '#45260f'),
    cut('M76 78H152L190 124H38Z', '#59616f', '#3d4452', 114),
    line('M68 88H160M58 100H171', '#2b313d', 2.6),
    stitch('M54 114H178', '#c9d0da'),
    line('M204 186C204 168 202 152 208 136M204 164C196 156 190 150 184 148M206 152C214 146 218 142 222 138', '#5d4024', 6),
    bloom(184, 142, 12),
    bloom(208, 124, 16),
    bloom(224, 142, 11),
    bloom(194, 128, 10),
  ];
}

/** A Hà Nhì costume laid out: tunic with banded sleeves and a row of silver at the opening. Nobody wears it. */
export function costume() {
  const bands = (side) =>
    ['#c4512f', '#e0a22e', '#3f8f86', '#c4512f'].map((colour, index) => {
      const offset = index * 13;
      const x = side === 'left' ? 26 + offset * 0.52 : 214 - offset * 0.52;
      const y = 122 - offset;
      const dx = side === 'left' ? 27 : -27;
      return mark(`M${x} ${y}L${x + dx} ${y + 17}L${x + dx * 1.16} ${y + 9}L${x + dx * 0.16} ${y - 8}Z`, colour);
    });
  return [
    cut('M84 30L56 44C42 60 28 92 18 124L50 144L72 104V192H168V104L190 144L222 124C212 92 198 60 184 44L156 30C146 42 94 42 84 30Z', '#2b3566', '#1c2447'),
    ...bands('left'),
    ...bands('right'),
    mark('M84 30C94 42 146 42 156 30L150 26C140 36 100 36 90 26Z', '#c4512f'),
    mark('M120 40H132V192H120Z', '#c4512f'),
    mark('M120 40H124V192H120Z', '#e0a22e'),
    mark('M72 166H168V174H72Z', '#e0a22e'),
    mark('M72 178H168V186H72Z', '#3f8f86'),
    ...[58, 78, 98, 118, 138].map((y) => mark(ellipse(108, y, 5.4), '#e6e3da')),
    ...[58, 78, 98, 118, 138].map((y) => mark(`M108 ${y - 5.4}A5.4 5.4 0 0 1 108 ${y + 5.4}Z`, '#b9b6ad')),
    mark('M76 152L84 144L92 152L84 160ZM140 152L148 144L156 152L148 160Z', '#c4512f'),
    stitch('M82 50V140'),
    stitch('M156 50V140'),
  ];
}

/** A folded brocade, for the category of handicraft. */
export function brocade() {
  const row = (y, colour) => [0, 1, 2, 3].map((i) => mark(`M${52 + i * 37} ${y}l13 -11l13 11l-13 11Z`, colour));
  return [
    cut(box(40, 124, 160, 66, 6), '#8a3d28', '#6e2e1d'),
    cut(box(40, 76, 160, 66, 6), '#2b3566', '#1c2447'),
    cut(box(40, 28, 160, 66, 6), '#c4512f', '#9a3a22'),
    row(61, '#f4efe2'),
    row(110, '#e0a22e'),
    row(158, '#f4efe2'),
    stitch('M50 40H190'),
    stitch('M50 178H190', '#e0a22e'),
  ].flat();
}
