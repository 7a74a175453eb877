import { at, box, cut, ellipse, line, mark, stitch, strand } from './cloth.mjs';

const pole = () => [cut(box(16, 26, 208, 16), '#b98d52', '#94692f', { y: 34 })];
const flesh = {
  buffalo: { light: ['#8e3a2a', '#6d281c'], mid: ['#a4452f', '#7e2f20'] },
  pork: { light: ['#b5573c', '#8f3f2a'], mid: ['#c8694a', '#a04c34'], fat: '#edcfa6' },
  pale: { light: ['#a24a33', '#7d3222'], mid: ['#ba5a3d', '#93402b'] },
};

/** Strips hung over the kitchen hearth; pork shows its fat. */
export function hangingStrips(kind) {
  const { light, mid, fat } = flesh[kind];
  const strip = (d, axis, [left, right], fatD) => [cut(d, left, right, axis), ...(fat ? [mark(fatD, fat)] : [])];
  return [
    ...pole(),
    line('M66 26V62M120 26V62M174 26V62', '#f1e6c8', 5),
    ...strip('M48 56H84C92 96 82 124 92 172C84 184 74 192 64 192C54 190 46 184 42 174C50 128 40 96 48 56Z', 66, light, 'M76 56H84C92 96 82 124 92 172C88 178 84 182 80 186C72 140 84 104 76 56Z'),
    ...strip('M102 56H138C148 90 136 118 146 154C138 168 130 176 120 176C110 176 102 168 96 156C104 118 94 90 102 56Z', 120, mid, 'M130 56H138C148 90 136 118 146 154C142 161 138 166 134 170C126 130 138 96 130 56Z'),
    ...strip('M156 56H192C200 100 190 128 200 178C192 190 184 196 174 196C162 194 154 188 150 178C158 130 148 96 156 56Z', 174, light, 'M184 56H192C200 100 190 128 200 178C196 184 192 189 188 192C180 140 192 100 184 56Z'),
    stitch('M58 74C60 110 54 136 56 172'),
    stitch('M111 74C114 104 108 126 111 156'),
    stitch('M165 74C168 112 162 138 164 178'),
  ];
}

/** Dried strips fanned and bound with split bamboo. */
export function tiedSticks(kind) {
  const { light, mid } = flesh[kind];
  const stick = (angle, [left, right], length) =>
    at(
      `rotate(${angle} 120 178)`,
      cut(`M104 178C98 140 106 100 100 ${length + 14}C106 ${length + 2} 116 ${length - 2} 122 ${length}C132 ${length + 4} 138 ${length + 10} 140 ${length + 18}C134 100 142 140 136 178Z`, left, right, 120),
      stitch(`M112 166C108 130 114 96 112 ${length + 22}`),
    );
  return [
    stick(-40, light, 40),
    stick(40, light, 36),
    stick(-21, mid, 26),
    stick(21, mid, 30),
    stick(0, light, 18),
    cut('M92 158H148L154 196H86Z', '#d8b878', '#b28f4e'),
    line('M89 171H151M88 183H152', '#8a6432', 3),
  ];
}

/** Meat held in a split bamboo clip, as it hangs above the fire. */
export function bambooClip(kind) {
  const { light, mid, fat } = flesh[kind];
  const piece = (y, w, [left, right], tilt) =>
    at(
      `translate(120 ${y}) rotate(${tilt})`,
      cut(`M${-w} -16C${-w * 0.5} -24 ${w * 0.5} -22 ${w} -15C${w + 7} -6 ${w + 6} 8 ${w - 3} 15C${w * 0.4} 23 ${-w * 0.5} 20 ${-w + 2} 16C${-w - 8} 8 ${-w - 8} -6 ${-w} -16Z`, left, right, { y: 0 }),
      fat ? mark(`M${-w + 8} 2C${-w * 0.3} -6 ${w * 0.3} 8 ${w - 6} 0V7C${w * 0.3} 15 ${-w * 0.3} 2 ${-w + 8} 9Z`, fat) : [],
      stitch(`M${-w + 10} -8C${-w * 0.4} -13 ${w * 0.4} -12 ${w - 12} -8`),
    );
  return [
    piece(66, 74, light, -4),
    piece(108, 82, mid, 3),
    piece(150, 72, light, -2),
    cut('M96 14H108V198H96Z', '#d8b878', '#b28f4e', 102),
    cut('M134 14H146V198H134Z', '#d8b878', '#b28f4e', 140),
    cut(box(86, 24, 70, 10, 3), '#8f682e', '#73511f', 120),
    cut(box(86, 180, 70, 10, 3), '#8f682e', '#73511f', 120),
  ];
}

/** A slab of smoked belly, skin, fat and lean in layers. */
export function porkBelly() {
  return [
    ...pole(),
    line('M120 26V66', '#f1e6c8', 5),
    cut('M64 62C90 56 150 56 176 62C188 66 192 76 190 88C186 116 194 146 190 172C188 186 180 192 168 193C140 197 100 197 72 193C60 192 52 186 50 172C46 146 54 116 50 88C48 76 52 66 64 62Z', '#7a3523', '#5c2417', 120),
    mark('M68 76C90 70 104 70 116 72C114 112 118 150 114 184C100 185 84 184 74 181C66 150 70 112 68 76Z', '#edcfa6'),
    mark('M86 74C92 72 96 72 100 72C98 110 102 150 98 184C92 184 88 184 84 183C82 150 86 112 86 74Z', '#b5573c'),
    mark('M128 72C148 71 162 72 174 78C170 112 176 150 170 180C158 184 142 185 128 184C132 150 126 112 128 72Z', '#d9b384'),
    mark('M144 72C152 72 156 73 160 74C158 112 164 150 158 183C152 184 146 184 142 184C146 150 142 112 144 72Z', '#96422c'),
    mark('M104 56H136V70H104Z', '#f1e6c8'),
    stitch('M59 88C62 116 56 146 60 172'),
    stitch('M122 82C120 116 124 150 121 180', '#7a3523'),
  ];
}

/** Slices of dried meat on a board with a little heap of mắc khén. */
export function meatBoard(kind) {
  const { light, mid } = flesh[kind];
  const slice = (x, [left, right]) =>
    cut('M-22 -44C-8 -54 12 -54 22 -42C28 -14 26 22 18 46C6 54 -12 54 -22 44C-28 20 -28 -18 -22 -44Z', left, right, 0, `translate(${x} 96) rotate(14)`);
  return [
    cut('M34 44H206C214 44 220 50 220 58V168C220 176 214 182 206 182H34C26 182 20 176 20 168V58C20 50 26 44 34 44Z', '#d3a869', '#ad8142', { y: 113 }),
    mark(ellipse(204, 62, 6), '#8f682e'),
    ...[62, 98, 134, 170].flatMap((x, index) => [slice(x, index % 2 ? mid : light)]),
    stitch('M66 62C58 84 54 106 54 128'),
    stitch('M102 62C94 84 90 106 90 128'),
    stitch('M138 62C130 84 126 106 126 128'),
    stitch('M174 62C166 84 162 106 162 128'),
    ...[[60, 166], [74, 160], [86, 168], [100, 162], [112, 168], [72, 172], [94, 174]].map(([x, y]) => mark(ellipse(x, y, 5.5), x % 4 === 0 ? '#5d3b16' : '#7d5423')),
  ];
}

/** Dried strips on a winnowing tray. */
export function winnowTray(kind) {
  const { light, mid } = flesh[kind];
  const weave = [];
  for (let i = -4; i <= 4; i += 1) {
    const half = Math.sqrt(84 * 84 - (i * 18) ** 2);
    weave.push(line(`M${120 + i * 18} ${108 - half}V${108 + half}M${120 - half} ${108 + i * 18}H${120 + half}`, '#c79c5e', 2.4));
  }
  const strip = (x, y, angle, [left, right]) =>
    at(
      `translate(${x} ${y}) rotate(${angle})`,
      cut('M-70 -6L-56 -16C-34 -12 -12 -20 12 -16C30 -13 44 -20 58 -14L72 -2L62 4L66 14C44 20 24 12 0 17C-22 21 -42 13 -62 16L-58 6Z', left, right, { y: 1 }),
      stitch('M-46 -4C-24 -9 16 -8 44 -5'),
    );
  return [
    cut(ellipse(120, 108, 94), '#d8b06a', '#b1853f'),
    mark(ellipse(120, 108, 84), '#ead3a0'),
    mark('M120 24A84 84 0 0 1 120 192Z', '#dcc188'),
    ...weave,
    strip(108, 66, -16, light),
    strip(136, 104, -10, mid),
    strip(108, 144, -18, light),
  ];
}

/** Lạp sườn: one long sausage looped over the pole and tied off. */
export function lapSuon(tone = 'dark') {
  const [light, dark] = tone === 'dark' ? ['#a4452f', '#832f20'] : ['#bb5a3c', '#964029'];
  return [
    ...pole(),
    strand('M68 58C58 120 84 172 120 174C156 172 182 120 172 58', light, 34),
    { kind: 'line', d: 'M120 174C156 172 182 120 172 58', stroke: dark, width: 34 },
    line('M68 30V52M172 30V52', '#f1e6c8', 5),
    line('M70 118L96 106M170 118L144 106M104 184L112 158', '#f1e6c8', 4.5),
    stitch('M62 62C58 90 66 118 78 138'),
    stitch('M126 166C146 160 160 136 166 108'),
  ];
}

/** Short linked sausages on a dish. */
export function sausageLinks() {
  const link = (x, y, angle, light, dark) =>
    at(
      `translate(${x} ${y}) rotate(${angle})`,
      cut('M-44 0C-44 -16 -30 -22 0 -22C30 -22 44 -16 44 0C44 16 30 22 0 22C-30 22 -44 16 -44 0Z', light, dark, { y: 2 }),
      stitch('M-28 -9C-10 -13 10 -13 28 -9'),
      mark('M-50 -6L-42 0L-50 6Z', '#f1e6c8'),
      mark('M50 -6L42 0L50 6Z', '#f1e6c8'),
    );
  return [
    cut(ellipse(120, 126, 108, 66), '#f6f1e4', '#d9d2bd'),
    mark(ellipse(120, 126, 90, 52), '#e7e0cc'),
    mark('M120 74A90 52 0 0 1 120 178Z', '#cbc3ab'),
    link(86, 92, -32, '#c2613f', '#99432a'),
    link(150, 96, 24, '#b85436', '#8f3a25'),
    link(112, 138, -8, '#cb6c48', '#a04a2f'),
    cut('M168 168C164 146 178 132 204 130C204 152 192 168 168 168Z', '#8cb369', '#5f8f4a', 'M168 168C180 158 192 146 204 130V220H168Z'),
  ];
}

/** Giò: a roll bound in leaf, one slice cut off. */
export function leafRoll() {
  return [
    at(
      'rotate(-24 120 110)',
      cut(box(14, 74, 150, 72, 12), '#6f9a55', '#456f3b', { y: 110 }),
      line('M44 74V146M78 74V146M112 74V146', '#e3d3a8', 5),
      line('M14 110H150', '#e3d3a8', 4),
      stitch('M26 88H140', '#cfe0a8'),
      cut(ellipse(164, 110, 22, 36), '#f4e3cf', '#e2c7a8', 164),
    ),
    cut(ellipse(170, 152, 46, 38), '#456f3b', '#345a2e', 170),
    mark(ellipse(166, 149, 40, 33), '#f8ead8'),
    mark('M166 116A40 33 0 0 1 166 182Z', '#e8d2b6'),
    ...[[150, 140], [166, 160], [182, 146], [158, 168], [176, 130], [146, 156]].map(([x, y]) => mark(ellipse(x, y, 3), '#6d5a3a')),
    stitch('M134 146C136 132 148 124 160 123', '#b08d62'),
  ];
}

/** Sea bass from the reservoir cages: silver, a spiny back fin. */
export function seaBass() {
  return [
    cut('M72 74C84 36 100 46 108 34C116 48 126 36 132 46C140 44 150 54 154 72Z', '#54707d', '#425b67', 112),
    cut('M18 116C58 52 124 52 168 108L220 62C212 96 212 136 220 170L168 124C124 180 58 180 18 116Z', '#a9bcc4', '#71899a', { y: 116 }),
    cut('M96 164C108 184 126 190 140 188C136 176 132 164 130 154Z', '#54707d'),
    mark(ellipse(52, 106, 8), '#171b33'),
    mark(ellipse(54, 104, 2.6), '#fff'),
    line('M76 84C90 104 90 128 76 148', '#54707d', 5),
    stitch('M98 88C110 106 110 126 98 144'),
    stitch('M122 88C134 106 134 126 122 144'),
    stitch('M146 98C152 108 152 124 146 134'),
  ];
}

/** Catfish: long, smooth, whiskered. */
export function catfish() {
  return [
    cut('M86 78C92 50 104 42 118 40C116 56 116 68 112 78Z', '#5d6b62'),
    cut('M10 104C24 70 72 64 116 76C152 86 180 96 196 100L232 66C226 92 226 122 234 152L196 122C168 140 120 158 72 152C36 148 12 130 10 104Z', '#93a394', '#5f7064', 'M10 104C60 116 140 116 234 110V240H10Z'),
    cut('M82 150C88 172 104 182 120 180C114 168 110 158 108 150Z', '#5d6b62'),
    cut('M146 86C154 74 166 72 176 76C174 84 172 92 168 96Z', '#5d6b62'),
    line('M20 118C8 134 6 154 16 170M34 128C28 148 32 164 42 178M16 92C4 76 6 54 16 42M30 78C24 62 30 46 40 36', '#c7d0c3', 4),
    mark(ellipse(46, 96, 6.5), '#171b33'),
    mark(ellipse(47.6, 94.4, 2.1), '#fff'),
    line('M74 78C86 98 86 128 74 150', '#4e5d53', 4.5),
    stitch('M94 104C128 100 160 104 190 110'),
  ];
}

/** Marbled goby: broad head, mottled, fins like fans. */
export function goby() {
  const spot = (x, y, rx, ry) => mark(ellipse(x, y, rx, ry), '#5c3d22');
  return [
    cut('M74 72C76 36 100 30 120 34C122 50 118 64 112 74Z', '#c09a5f', '#93703a', 98),
    cut('M132 78C138 48 160 44 176 52C176 68 170 80 162 88Z', '#c09a5f', '#93703a', 154),
    cut('M14 122C14 84 54 66 104 70C142 74 168 92 182 102C198 92 216 86 228 88C236 108 236 136 228 156C214 158 198 150 182 140C164 156 138 172 100 174C50 176 14 160 14 122Z', '#b9905a', '#86633a', { y: 122 }),
    cut('M86 140C100 158 104 178 96 194C78 186 68 168 70 148Z', '#d7b479', '#ab8449', 84),
    spot(104, 90, 14, 8),
    spot(140, 104, 12, 8),
    spot(120, 150, 13, 7),
    spot(164, 124, 10, 7),
    spot(206, 122, 10, 12),
    line('M16 132C28 138 40 138 50 134', '#5c3d22', 4),
    mark(ellipse(48, 102, 7.5), '#171b33'),
    mark(ellipse(50, 100, 2.4), '#fff'),
    line('M74 82C86 104 86 140 74 162', '#5c3d22', 4.5),
    stitch('M96 122C116 116 138 120 156 128'),
    stitch('M90 74C94 60 98 50 104 44'),
  ];
}

/** Grass carp opened flat and smoked on bamboo. */
export function smokedFish() {
  return [
    cut('M78 14H90V198H78Z', '#d8b878', '#b28f4e', 84),
    cut('M150 14H162V198H150Z', '#d8b878', '#b28f4e', 156),
    cut('M120 30C160 40 184 74 182 112C180 136 162 152 146 156L166 192C150 186 136 184 120 190C104 184 90 186 74 192L94 156C78 152 60 136 58 112C56 74 80 40 120 30Z', '#b9713a', '#8f4f25'),
    mark('M120 52C144 60 162 84 160 112C158 128 144 140 120 146C96 140 82 128 80 112C78 84 96 60 120 52Z', '#d79a58'),
    mark('M120 52C144 60 162 84 160 112C158 128 144 140 120 146Z', '#b67a3d'),
    line('M120 68V158', '#6d3a19', 4),
    line('M120 84L98 96M120 104L94 116M120 122L98 134M120 84L142 96M120 104L146 116M120 122L142 134', '#8f4f25', 3),
    mark(ellipse(101, 58, 4.6), '#3a1d0c'),
    mark(ellipse(139, 58, 4.6), '#3a1d0c'),
    line('M84 76C96 68 108 66 120 66C132 66 144 68 156 76', '#6d3a19', 4),
    stitch('M68 118C68 100 72 90 78 82'),
    stitch('M172 118C172 100 168 90 162 82'),
    cut(box(68, 20, 104, 10, 3), '#8f682e', '#73511f', 120),
  ];
}

/** A silver fish, for the whole category. */
export const anyFish = seaBass;
