import { at, box, cut, ellipse, line, mark, stitch, strand } from './cloth.mjs';

const tones = {
  green: { leaf: ['#8cb369', '#5f8f4a'], tip: ['#a9c77f', '#8cb369'] },
  fresh: { leaf: ['#b3c964', '#869f3d'], tip: ['#d3df88', '#b3c964'] },
  deep: { leaf: ['#6f9c66', '#457348'], tip: ['#8db87b', '#6f9c66'] },
  white: { leaf: ['#dfe3cf', '#abb592'], tip: ['#f4f2e4', '#d8dcc6'], stitch: '#7d8a63' },
  red: { leaf: ['#bb633c', '#8b4229'], tip: ['#d17d50', '#a95735'] },
  yellow: { leaf: ['#ddb44d', '#b58a2b'], tip: ['#f2d580', '#d9b04a'], stitch: '#7a5613' },
  shan: { leaf: ['#9aa964', '#6f7f41'], tip: ['#eef0dc', '#cdd3b3'] },
  brew: { leaf: ['#a9b06a', '#7c8443'], tip: ['#eef0dc', '#cfd5b8'] },
};

/** Two leaves and a bud, the mark of every tea; the tone tells the sort. */
export function teaBud(tone) {
  const { leaf, tip, stitch: thread } = tones[tone];
  return [
    cut('M114 100H126V190C126 194 114 194 114 190Z', leaf[1]),
    cut('M114 152C60 154 26 120 20 62C74 62 112 94 114 152Z', leaf[0], leaf[1], 'M114 152C112 94 74 62 20 62C56 86 88 112 114 152Z'),
    cut('M126 152C180 154 214 120 220 62C166 62 128 94 126 152Z', leaf[0], leaf[1], 'M126 152C180 154 214 120 220 62C184 86 152 112 126 152Z'),
    cut('M120 14C144 48 144 86 120 116C96 86 96 48 120 14Z', tip[0], tip[1]),
    stitch('M120 30V104', thread),
    stitch('M44 76C72 92 92 112 108 140', thread),
    stitch('M196 76C168 92 148 112 132 140', thread),
  ];
}

/** The five colours of Oriental Beauty: white bud, amber, red and green leaves, and the bites that make it sweet. */
export function orientalBud() {
  const leaf = (angle, light, dark) =>
    at(
      `rotate(${angle} 120 178)`,
      cut('M120 178C92 146 90 92 120 40C150 92 148 146 120 178Z', light, dark),
      stitch('M120 66V160'),
    );
  return [
    cut('M115 150H125V192C125 196 115 196 115 192Z', '#6b4a2a'),
    leaf(-66, '#c87a3f', '#9a5728'),
    leaf(66, '#8cb369', '#5f8f4a'),
    leaf(-34, '#e0aa4c', '#b98029'),
    leaf(34, '#b4542f', '#86371f'),
    cut('M120 14C140 52 140 110 120 150C100 110 100 52 120 14Z', '#f4f2e4', '#d8dcc6'),
    stitch('M120 34V136', '#8a7a4a'),
    mark(ellipse(66, 98, 5), '#5d3b16'),
    mark(ellipse(78, 84, 3.4), '#5d3b16'),
    mark(ellipse(172, 92, 4.4), '#5a2213'),
    mark(ellipse(182, 106, 3), '#5a2213'),
  ];
}

/** A lidded cup, and the leaf rolled to pearls before it. */
export function gaiwan() {
  const pearl = (x, y, r) => [
    cut(ellipse(x, y, r), '#6f9a55', '#47713a', x),
    line(`M${x - r * 0.55} ${y + r * 0.2}C${x - r * 0.2} ${y - r * 0.6} ${x + r * 0.3} ${y - r * 0.6} ${x + r * 0.5} ${y - r * 0.1}`, '#a9c77f', 2.5),
  ];
  return [
    cut('M36 150H184C178 166 164 172 150 172H70C56 172 42 166 36 150Z', '#e9e4d2', '#c8c0a4', 110),
    cut('M48 78H172C172 120 152 152 134 156H86C68 152 48 120 48 78Z', '#f6f1e4', '#d6d1bd', 110),
    cut('M58 72C62 48 84 36 110 36C136 36 158 48 162 72Z', '#c7d8cf', '#9db7ac', 110),
    cut('M100 38C98 26 104 18 110 18C116 18 122 26 120 38Z', '#c7d8cf', '#9db7ac', 110),
    cut(box(44, 70, 132, 10, 3), '#8aa79b', '#6d8b7f', 110),
    mark('M74 112C86 100 98 100 110 112C122 124 134 124 146 112V124C134 136 122 136 110 124C98 112 86 112 74 124Z', '#5f8f4a'),
    stitch('M58 92C62 112 70 130 80 142', '#a89f80'),
    pearl(172, 176, 17),
    pearl(206, 180, 13),
    pearl(192, 154, 13),
  ].flat();
}

/** A bowl of whisked matcha with its bamboo whisk. */
export function matchaBowl() {
  const tines = [];
  for (let i = 0; i < 7; i += 1) tines.push(line(`M${108 + i * 4} 70C${100 + i * 6.6} 84 ${96 + i * 8} 96 ${98 + i * 7.3} 112`, i > 3 ? '#b6904a' : '#e3c58a', 3.4));
  return [
    at(
      'translate(62 -24) rotate(24 120 70)',
      cut(box(107, 14, 26, 46, 4), '#d8b878', '#b28f4e'),
      cut('M104 58H136L146 112H94Z', '#e3c58a', '#c29f5b'),
      tines,
      line('M105 66H135', '#7a5a28', 4),
    ),
    cut('M26 98H214C212 150 178 180 152 184V194H88V184C62 180 28 150 26 98Z', '#b5694a', '#8a4a32'),
    cut(ellipse(120, 98, 94, 24), '#d98d68', '#b5694a'),
    mark(ellipse(120, 100, 82, 18), '#7fa34a'),
    mark('M120 82A82 18 0 0 1 120 118Z', '#688c38'),
    mark(ellipse(92, 98, 8, 3), '#c2d68c'),
    mark(ellipse(110, 106, 5, 2), '#c2d68c'),
    mark(ellipse(80, 106, 4, 1.8), '#c2d68c'),
    stitch('M44 132C54 154 72 168 92 174'),
  ];
}

const jasmine = (x, y, scale) =>
  at(
    `translate(${x} ${y}) scale(${scale})`,
    [0, 72, 144, 216, 288].map((angle) => cut('M0 2C-22 -12 -20 -40 0 -50C20 -40 22 -12 0 2Z', '#fbf8ee', '#dcd8c8', 0, `rotate(${angle})`)),
    mark(ellipse(0, 0, 9), '#e3b84a'),
  );

/** Green tea under jasmine flowers. */
export function jasmineTea() {
  return [
    cut('M112 118H124V192C124 196 112 196 112 192Z', '#5f8f4a'),
    cut('M118 182C70 192 32 170 18 118C68 116 108 136 118 182Z', '#8cb369', '#5f8f4a', 'M118 182C108 136 68 116 18 118C60 134 92 152 118 182Z'),
    cut('M118 182C166 192 206 170 222 118C172 116 128 136 118 182Z', '#8cb369', '#5f8f4a', 'M118 182C166 192 206 170 222 118C180 134 144 152 118 182Z'),
    stitch('M40 128C72 138 96 154 110 170'),
    stitch('M200 128C168 138 142 154 126 170'),
    jasmine(78, 68, 1.02),
    jasmine(160, 80, 0.92),
    cut('M118 46C106 30 108 16 120 8C132 16 134 30 122 46Z', '#fbf8ee', '#dcd8c8', 120),
  ];
}

/** An old Shan tree: a trunk that needs two people to hold, and leaf in its crown. */
export function teaTree() {
  const crown = (x, y, rx, ry, light, dark) => cut(ellipse(x, y, rx, ry), light, dark, x);
  const leaf = (x, y, angle) => mark('M0 14C-9 4 -9 -8 0 -16C9 -8 9 4 0 14Z', '#c9d98f', `translate(${x} ${y}) rotate(${angle})`);
  return [
    cut(
      'M86 194C96 178 100 164 98 146C94 126 74 116 56 104L64 96C82 104 98 110 106 118L104 84H122L124 112C134 100 150 92 170 84L176 94C154 106 138 122 136 144C136 166 142 180 156 194Z',
      '#8f6a44',
      '#6a4a2c',
      118,
    ),
    crown(62, 84, 44, 32, '#5f8f4a', '#45703a'),
    crown(176, 80, 44, 32, '#5f8f4a', '#45703a'),
    crown(118, 52, 56, 38, '#7aa658', '#568646'),
    leaf(56, 78, -30),
    leaf(84, 56, 20),
    leaf(112, 36, -12),
    leaf(140, 58, 34),
    leaf(172, 74, 10),
    leaf(192, 88, 46),
    leaf(112, 68, -40),
    stitch('M110 184C116 164 116 146 112 128'),
    stitch('M128 182C126 164 126 150 130 134'),
  ];
}

/** A tea bag on its string; the tag bears the root that is in it. */
export function teaBags() {
  return [
    strand('M92 60C92 26 132 14 158 30C178 42 182 60 182 78', '#f1e6c8', 3),
    cut('M66 58H118L142 84V184C142 190 138 194 132 194H52C46 194 42 190 42 184V84Z', '#f4ecd6', '#d9caa2', 92),
    cut('M66 58H118L142 84H42Z', '#e7d9b5', '#c7b281', 92),
    mark('M54 108H130V182H54Z', '#b8894a'),
    mark('M92 108H130V182H92Z', '#9a6d33'),
    mark(ellipse(70, 128, 4), '#e3c58a'),
    mark(ellipse(84, 150, 5), '#7d5423'),
    mark(ellipse(108, 132, 5), '#e3c58a'),
    mark(ellipse(116, 162, 4), '#7d5423'),
    mark(ellipse(66, 168, 4), '#7d5423'),
    stitch('M54 98H130', '#8a6432'),
    cut(box(154, 78, 56, 62, 3), '#c4512f', '#9a3a22', 182),
    mark('M182 92C174 100 172 106 178 114C172 120 170 126 170 130C178 128 182 124 183 118C184 124 188 128 194 130C193 122 190 118 186 114C192 106 190 100 182 92Z', '#f1e6c8'),
  ];
}

/** A climbing vine with cut leaves and tendrils: chè dây. */
export function vine() {
  const leaf = (x, y, angle, scale = 1) =>
    at(
      `translate(${x} ${y}) rotate(${angle}) scale(${scale})`,
      cut('M0 0C-10 -12 -30 -14 -38 -32C-30 -34 -26 -34 -22 -40C-26 -52 -14 -66 0 -82C14 -66 26 -52 22 -40C26 -34 30 -34 38 -32C30 -14 10 -12 0 0Z', '#93b86a', '#648f49', 0),
      stitch('M0 -8V-66'),
    );
  return [
    strand('M54 192C50 150 92 140 116 116C140 92 144 60 190 34', '#4f7a3c', 8),
    line('M190 34C206 26 216 36 208 46C202 52 194 46 198 40', '#7da557', 4),
    line('M88 142C66 132 60 116 70 108C78 104 84 112 76 118', '#7da557', 4),
    leaf(70, 152, -82, 0.86),
    leaf(84, 146, 108, 1),
    leaf(118, 114, -52, 1.02),
    leaf(130, 100, 88, 1.02),
    leaf(150, 68, -30, 0.8),
  ];
}

/** A cup of tea in the colour of the brew, a leaf beside it. */
export function teaCup(tone, brew) {
  const { leaf } = tones[tone];
  return [
    cut('M38 86H186C186 134 166 170 144 178V190H80V178C58 170 38 134 38 86Z', '#efe7d2', '#cfc4a3', 112),
    cut(ellipse(112, 86, 74, 20), '#fbf6ea', '#dfd5b9', 112),
    mark(ellipse(112, 88, 62, 14), brew[0]),
    mark('M112 74A62 14 0 0 1 112 102Z', brew[1]),
    line('M92 56C84 44 100 36 92 22M124 58C116 46 132 38 124 24', '#f6f1e4', 4),
    stitch('M56 116C62 138 74 156 88 164', '#a08f5e'),
    cut('M150 192C152 158 182 138 224 142C222 180 192 202 150 192Z', leaf[0], leaf[1], 'M150 192C180 180 204 162 224 142V240H150Z'),
    stitch('M164 186C182 176 196 164 210 152'),
  ];
}
