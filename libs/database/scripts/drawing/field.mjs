import { at, box, cut, ellipse, line, mark, stitch, strand } from './cloth.mjs';

/** Black cardamom pods. */
export function cardamom() {
  const pod = (transform, light, dark) =>
    at(
      transform,
      cut('M0 -62C36 -50 44 10 0 58C-44 10 -36 -50 0 -62Z', light, dark, 0),
      line('M0 -58V-76', '#c9a566', 9),
      stitch('M-16 -40C-26 -10 -18 20 -4 42', '#f0cda8'),
      stitch('M0 -46V40', '#f0cda8'),
      stitch('M16 -40C26 -10 18 20 4 42', '#f0cda8'),
    );
  return [
    pod('translate(66 112) rotate(-24)', '#a14a34', '#7f3524'),
    pod('translate(176 108) rotate(26)', '#a14a34', '#7f3524'),
    pod('translate(120 132) rotate(2)', '#bb5f40', '#97452c'),
  ];
}

/** Macadamia, one cracked. */
export function macadamia() {
  return [
    cut('M84 84C66 60 66 34 96 16C112 40 108 66 84 84Z', '#7fa65c', '#5c8446', 'M84 84C66 60 66 34 96 16C94 44 92 66 84 84Z'),
    cut(ellipse(82, 122, 56), '#8a5632', '#6c4023', 82),
    stitch('M50 100C62 84 90 80 112 92', '#e9cfa9'),
    cut(ellipse(160, 136, 58), '#6c4023'),
    mark(ellipse(160, 136, 46), '#a9713f'),
    mark(ellipse(160, 136, 36), '#f3e6c6'),
    mark('M160 100A36 36 0 0 1 160 172Z', '#dfcb9c'),
    stitch('M160 112V160', '#a9713f'),
  ];
}

/** Lai Châu ginseng: ringed neck, forked root, its leaves on. */
export function ginseng() {
  return [
    cut('M120 66C96 40 70 36 46 46C62 66 90 72 120 66Z', '#7fa65c'),
    cut('M120 66C144 40 170 36 194 46C178 66 150 72 120 66Z', '#5c8446'),
    cut('M120 68C106 44 108 24 120 12C132 24 134 44 120 68Z', '#8fb86a'),
    cut(
      'M98 70C92 92 100 108 94 126C84 150 62 164 44 186C74 184 98 168 112 146C116 160 114 178 108 196C128 186 134 166 132 146C148 164 170 176 198 178C178 162 156 148 148 126C142 108 148 92 142 70C128 60 112 60 98 70Z',
      '#dcb67a',
      '#c0955a',
      'M120 0H240V240H108C118 170 120 120 120 64Z',
    ),
    line('M98 90H124M100 108H118M142 92H124', '#8a6432', 3),
    mark(ellipse(120, 52, 5), '#c4512f'),
    mark(ellipse(110, 46, 4.4), '#c4512f'),
    mark(ellipse(130, 45, 4.4), '#c4512f'),
    stitch('M106 122C100 144 84 160 68 172', '#fbf1da'),
    stitch('M138 126C146 146 162 158 176 166', '#fbf1da'),
  ];
}

/** A bundle of slender dried roots. */
export function rootBundle() {
  const root = (angle, light, dark, bend) =>
    at(
      `rotate(${angle} 120 40)`,
      cut(`M108 40C106 84 ${112 + bend} 128 ${118 + bend} 192C${124 + bend} 128 134 84 132 40C126 30 114 30 108 40Z`, light, dark, 120 + bend / 3),
      line(`M112 66H122M114 90H124M${116 + bend / 3} 114H${125 + bend / 3}`, '#8a6432', 2.6),
    );
  return [
    root(26, '#d0a667', '#a87f45', -4),
    root(-26, '#d0a667', '#a87f45', 4),
    root(13, '#e0ba7e', '#bd945a', -3),
    root(-13, '#e0ba7e', '#bd945a', 3),
    root(0, '#eac88f', '#c8a065', 0),
    cut(box(84, 54, 72, 26, 3), '#b8492c', '#963820'),
    stitch('M92 67H148'),
    cut('M100 40C96 24 106 14 120 12C134 14 144 24 140 40Z', '#c79c5e', '#9e7740'),
  ];
}

/** Rolls of eucommia bark, silk threads showing at a break. */
export function barkRolls() {
  const roll = (x, y, angle, light, dark) =>
    at(
      `translate(${x} ${y}) rotate(${angle})`,
      cut(box(-24, -70, 48, 140, 4), light, dark, 2),
      cut(ellipse(0, -70, 24, 10), '#e2c08d', '#c39a60', 0),
      line('M-10 -70C-10 -76 8 -76 10 -70C10 -65 -2 -65 -2 -69', '#7a5028', 3),
      stitch('M-14 -50V56', '#f0d7ad'),
    );
  return [
    roll(72, 112, -14, '#97663a', '#704823'),
    roll(170, 110, 16, '#97663a', '#704823'),
    roll(120, 122, 2, '#ab7848', '#82562d'),
    cut('M44 128H196L192 158H48Z', '#e5dfcd', '#c9bf9f'),
    line('M52 143H188', '#a8442a', 4),
  ];
}

/** Yacon, eaten raw: smooth reddish tubers. */
export function yacon() {
  const tuber = (x, y, angle, light, dark, scale = 1) =>
    at(
      `translate(${x} ${y}) rotate(${angle}) scale(${scale})`,
      cut('M0 -82C16 -78 20 -58 30 -30C42 6 36 54 14 74C8 80 -8 80 -14 74C-36 54 -42 6 -30 -30C-20 -58 -16 -78 0 -82Z', light, dark, 2),
      stitch('M-16 -26C-24 6 -20 36 -8 56', '#f3d9c4'),
      line('M8 -30H20M14 4H26M8 40H20', dark === '#8a4a3a' ? '#6d3628' : '#7c4032', 3),
    );
  return [
    tuber(70, 104, 26, '#b86a52', '#8a4a3a'),
    tuber(176, 104, -24, '#b86a52', '#8a4a3a'),
    tuber(122, 114, 2, '#cb7f64', '#9d5a46', 1),
    cut('M120 40C98 34 88 20 88 6C108 8 120 20 120 40Z', '#8cb369', '#5f8f4a', 104),
    cut('M124 40C146 34 156 20 156 6C136 8 124 20 124 40Z', '#7fa65c', '#5c8446', 140),
  ];
}

/** Upland taro, ringed and rough, one cut to show its flesh. */
export function taro() {
  return [
    cut('M92 44C88 28 94 16 104 8C112 18 112 32 106 44Z', '#8cb369', '#5f8f4a', 102),
    cut('M100 40C144 40 166 76 160 118C156 158 128 188 98 188C66 188 38 158 36 118C34 76 58 40 100 40Z', '#8b6548', '#64452e', 100),
    line('M58 66C84 56 116 56 142 66M42 96C76 84 122 84 156 96M40 128C76 118 122 118 156 128M54 158C80 150 118 150 142 158', '#4c3220', 4),
    stitch('M66 82C60 106 62 132 72 152', '#d9b98d'),
    cut(ellipse(170, 152, 52, 42), '#64452e', '#4c3220', 170),
    mark(ellipse(168, 150, 44, 35), '#f3ead9'),
    mark('M168 115A44 35 0 0 1 168 185Z', '#dfd0bb'),
    ...[[152, 142], [168, 158], [184, 144], [176, 172], [154, 164], [170, 134], [190, 160]].map(([x, y]) => mark(ellipse(x, y, 3.4, 2.2), '#9b7a94')),
  ];
}

/** A hand of fresh bananas. */
export function bananaHand() {
  const banana = (d, light, dark, half, tip) => [cut(d, light, dark, half), mark(tip, '#5c4a1c')];
  return [
    ...banana('M132 44C186 60 220 108 208 176C204 182 196 182 192 176C190 126 162 92 118 78Z', '#cfd25f', '#a6ab3c', 'M132 44C186 60 220 108 208 176L200 180C204 120 170 78 124 60Z', 'M192 176C196 182 204 182 208 176L209 188C205 194 197 194 193 188Z'),
    ...banana('M124 46C160 74 180 128 160 188C156 194 148 194 144 188C146 138 128 100 94 76Z', '#e2dc6d', '#b9b544', 'M124 46C160 74 180 128 160 188L152 192C164 130 146 84 108 60Z', 'M144 188C148 194 156 194 160 188L160 199H145Z'),
    ...banana('M114 46C128 88 126 140 98 186C94 190 86 190 82 184C90 140 86 104 70 74Z', '#cfd25f', '#a6ab3c', 'M114 46C128 88 126 140 98 186L90 188C112 140 112 90 92 58Z', 'M82 184C86 190 94 190 98 186L96 197L81 195Z'),
    ...banana('M106 46C104 86 84 130 46 162C40 164 34 160 34 154C56 122 64 96 60 68Z', '#e2dc6d', '#b9b544', 'M106 46C104 86 84 130 46 162L40 158C74 124 88 86 84 54Z', 'M34 154C34 160 40 164 46 162L40 172L29 164Z'),
    cut('M58 74C64 52 82 34 104 28C112 20 128 14 146 16L150 32C142 36 136 42 136 52C120 82 84 88 58 74Z', '#7d8a3a', '#5b6626', 104),
    stitch('M86 72C98 70 110 62 118 50'),
    stitch('M150 82C172 104 184 134 186 162'),
  ];
}

const bananaPiece = (angle, light, dark) =>
  at(`rotate(${angle} 120 196)`, cut('M120 186C92 160 90 70 120 26C150 70 148 160 120 186Z', light, dark), stitch('M120 52V160', '#f8edcf'));

/** Crisp dried banana, sheaved. */
export function driedBanana() {
  return [
    bananaPiece(-44, '#d08f3c', '#ac6c24'),
    bananaPiece(44, '#d08f3c', '#ac6c24'),
    bananaPiece(-15, '#e5ab52', '#c58431'),
    bananaPiece(15, '#e5ab52', '#c58431'),
    cut(box(98, 168, 44, 26), '#b8492c', '#9a3a22'),
    stitch('M102 181H138'),
  ];
}

/** Soft dried banana: flattened pieces laid on a leaf. */
export function softBanana() {
  const piece = (x, y, angle, light, dark) =>
    at(
      `translate(${x} ${y}) rotate(${angle})`,
      cut('M-62 4C-64 -12 -40 -22 0 -22C40 -22 64 -12 62 4C60 18 36 24 0 24C-36 24 -60 18 -62 4Z', light, dark, { y: 2 }),
      stitch('M-44 -6C-20 -12 20 -12 44 -6', '#f3d49a'),
    );
  return [
    cut('M14 168C30 92 96 36 216 26C232 112 190 190 92 192C58 192 30 186 14 168Z', '#7da557', '#578044', 'M14 168C70 140 150 90 216 26L240 240H0Z'),
    line('M14 168C70 140 150 90 216 26', '#b9d08a', 4),
    piece(94, 74, -26, '#b8702f', '#8c4f1c'),
    piece(138, 114, -20, '#c98339', '#9a5c22'),
    piece(102, 154, -14, '#b8702f', '#8c4f1c'),
  ];
}

/** Guava, whole and halved. */
export function guava() {
  return [
    cut('M86 52C70 40 66 24 74 10C92 14 100 30 96 50Z', '#7fa65c', '#5c8446', 'M86 52C84 34 80 20 74 10H120V60Z'),
    line('M92 54C94 46 98 40 104 36', '#6d5230', 6),
    cut('M92 50C128 44 152 78 148 118C144 160 120 182 90 182C58 182 34 158 34 118C34 80 58 44 92 50Z', '#a9c76a', '#7fa044', 92),
    stitch('M56 92C50 112 54 138 68 156'),
    cut(ellipse(164, 140, 56, 54), '#8fb052', '#6d8f38', 164),
    mark(ellipse(164, 140, 48, 46), '#f8f1e0'),
    mark('M164 94A48 46 0 0 1 164 186Z', '#e6dac0'),
    mark(ellipse(164, 140, 30, 28), '#f0a594'),
    mark('M164 112A30 28 0 0 1 164 168Z', '#d98673'),
    ...[[150, 130], [164, 122], [178, 132], [180, 148], [166, 158], [150, 150], [164, 140]].map(([x, y]) => mark(ellipse(x, y, 3.6, 2.8), '#fbf1da')),
  ];
}

/** A bundle of herbs hung to dry, for the category. */
export function herbBundle() {
  const sprig = (angle, tone) =>
    at(
      `rotate(${angle} 120 186)`,
      strand('M120 186V40', '#5f8f4a', 7),
      [56, 84, 112].flatMap((y) => [
        cut(`M120 ${y + 22}C98 ${y + 16} 90 ${y} 94 ${y - 14}C112 ${y - 8} 120 ${y + 6} 120 ${y + 22}Z`, tone[0], tone[1], 106),
        cut(`M120 ${y + 22}C142 ${y + 16} 150 ${y} 146 ${y - 14}C128 ${y - 8} 120 ${y + 6} 120 ${y + 22}Z`, tone[1], tone[0], 400),
      ]),
      cut('M120 52C108 40 108 24 120 14C132 24 132 40 120 52Z', tone[0], tone[1]),
    );
  return [
    sprig(-26, ['#8cb369', '#5f8f4a']),
    sprig(26, ['#8cb369', '#5f8f4a']),
    sprig(0, ['#a9c77f', '#7da557']),
    cut('M98 152H142L150 196H90Z', '#5f8f4a', '#466e38'),
    cut(box(92, 146, 56, 24, 3), '#b8492c', '#963820'),
    stitch('M98 158H142'),
  ];
}
