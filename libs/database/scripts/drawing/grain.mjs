import { box, cut, ellipse, line, mark, stitch } from './cloth.mjs';

const sacks = {
  plain: { cloth: ['#efe7d2', '#d5c8a5'], tie: '#b8492c', ear: ['#d9a32f', '#b9831d'] },
  sticky: { cloth: ['#e7dbe2', '#c7b1c0'], tie: '#6b3d62', ear: ['#d9a32f', '#b9831d'] },
  nuong: { cloth: ['#f0e0bd', '#d3b985'], tie: '#4c7a49', ear: ['#b8763a', '#935620'] },
  bearded: { cloth: ['#e9dcc0', '#cbb78c'], tie: '#26305f', ear: ['#c2703a', '#964d22'], awns: true },
  khau: { cloth: ['#e3ead8', '#bdc9a8'], tie: '#b8492c', ear: ['#d9a32f', '#b9831d'], awns: true },
  rose: { cloth: ['#f0d9cb', '#d3ad99'], tie: '#6b3d62', ear: ['#c98b2c', '#a46a1a'] },
};

/** A tied sack with an ear of rice; cloth, tie and ear tell plain rice, sticky rice and the local varieties apart. */
export function riceSack(tone) {
  const { cloth, tie, ear, awns } = sacks[tone];
  const grains = [122, 144, 166].flatMap((y) => [
    mark(`M120 ${y}C104 ${y - 4} 98 ${y - 16} 100 ${y - 28}C114 ${y - 24} 120 ${y - 14} 120 ${y}Z`, ear[0]),
    mark(`M120 ${y}C136 ${y - 4} 142 ${y - 16} 140 ${y - 28}C126 ${y - 24} 120 ${y - 14} 120 ${y}Z`, ear[1]),
  ]);
  const beard = awns ? [line('M100 94L92 76M140 94L148 76M99 116L86 100M141 116L154 100M120 78V64M99 138L86 124M141 138L154 124', ear[1], 2.6)] : [];
  return [
    cut('M80 20C92 28 104 18 120 20C136 18 148 28 160 20L150 60H90Z', cloth[0], cloth[1]),
    cut('M86 58C50 82 38 120 42 176C44 190 54 194 66 194H174C186 194 196 190 198 176C202 120 190 82 154 58Z', cloth[0], cloth[1]),
    mark('M82 50H158V66H82Z', tie),
    line('M120 184V100', '#8a7a2c', 4),
    ...beard,
    ...grains,
    mark('M120 108C110 98 110 86 120 76C130 86 130 98 120 108Z', ear[0]),
    stitch('M62 100C56 124 54 148 58 178', tie),
  ];
}

/** A woven measure heaped with round grain. */
export function riceBasket() {
  const weave = [];
  for (let row = 0; row < 3; row += 1)
    for (let column = 0; column < 7; column += 1)
      if ((row + column) % 2 === 0) weave.push(mark(box(48 + column * 21 + row * 1.5, 116 + row * 22, 18, 16), column > 2 ? '#a2793a' : '#c9a05a'));
  const grains = [];
  for (const [x, y, angle] of [[84, 78, 20], [104, 62, -30], [126, 74, 50], [148, 62, 10], [160, 82, -40], [112, 88, 0], [134, 92, -20], [92, 94, -60], [70, 94, 40], [176, 94, 30], [120, 48, 70]])
    grains.push(mark('M-8 0C-8 -6 8 -6 8 0C8 6 -8 6 -8 0Z', x > 124 ? '#f6efdc' : '#cdbb8e', `translate(${x} ${y}) rotate(${angle})`));
  return [
    cut('M40 102C56 58 92 30 120 30C148 30 184 58 200 102Z', '#efe6cd', '#d9cba4'),
    ...grains,
    cut('M36 108H204L188 186C187 192 182 194 176 194H64C58 194 53 192 52 186Z', '#b78b4a', '#8f682e'),
    ...weave,
    cut(box(28, 98, 184, 18, 4), '#d8b26c', '#b48a45'),
    stitch('M38 107H202', '#6d4c1c'),
  ];
}

const threads = {
  dong: { sheaf: ['#e3d3a8', '#c3ad76'], gleam: '#f1e6c8', tie: ['#b8492c', '#9a3a22'] },
  yacon: { sheaf: ['#b9a3b8', '#8f7590'], gleam: '#d8c9d8', tie: ['#b8492c', '#9a3a22'] },
};

/** A sheaf of vermicelli tied in the middle. */
export function noodles(tone) {
  const { sheaf, gleam, tie } = threads[tone];
  return [
    cut('M52 22H188C186 70 152 84 150 112C152 138 190 152 196 192H44C50 152 88 138 90 112C88 84 54 70 52 22Z', sheaf[0], sheaf[1]),
    line('M76 24C80 66 102 84 106 112C104 140 76 154 70 190M164 24C160 66 138 84 134 112C136 140 164 154 170 190', gleam, 5),
    line('M98 24C100 66 114 84 115 112C114 140 98 154 95 190M142 24C140 66 126 84 125 112C126 140 142 154 145 190', gleam, 3),
    cut(box(82, 96, 76, 32), tie[0], tie[1]),
    stitch('M88 104H152'),
    stitch('M88 120H152'),
  ];
}

/** Puffed rice cakes, a stack with one leaning on it. */
export function cakes() {
  const disc = (y) => cut(`M44 ${y}C44 ${y - 14} 150 ${y - 14} 150 ${y}V${y + 18}C150 ${y + 32} 44 ${y + 32} 44 ${y + 18}Z`, '#e9cf94', '#c7a45c', 97);
  return [
    disc(158),
    disc(130),
    disc(102),
    mark(ellipse(97, 102, 53, 11), '#f6e6bd'),
    leaningCake(),
  ].flat();
}

function leaningCake() {
  return [
    cut(ellipse(162, 112, 56, 62), '#f2dca6', '#d1ad66', 162),
    mark(ellipse(162, 112, 40, 46), '#b8692f'),
    mark('M162 66A40 46 0 0 1 162 158Z', '#96511f'),
    ...[[146, 92], [170, 84], [184, 106], [150, 122], [172, 134], [140, 108], [164, 108]].map(([x, y]) => mark(ellipse(x, y, 6, 4), '#f2dca6')),
    stitch('M116 96C118 74 134 58 156 56', '#8a6226'),
  ];
}
