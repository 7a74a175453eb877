// Writes src/icons/icon-paths.ts from the Phosphor package: the few icons that we use, as path data.
// Run from the repository root: node libs/ui/scripts/draw-icon-table.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isValidElement } from 'react';

const names = {
  search: 'MagnifyingGlass', cart: 'Tote', receipt: 'Receipt', pin: 'MapPin', right: 'CaretRight', left: 'CaretLeft', down: 'CaretDown',
  check: 'Check', checkCircle: 'CheckCircle', close: 'X', warning: 'Warning', info: 'Info', clock: 'Clock', hourglass: 'HourglassMedium',
  truck: 'Truck', package: 'Package', prohibit: 'Prohibit', back: 'ArrowLeft', returned: 'ArrowUUpLeft', qr: 'QrCode', money: 'Money',
  cash: 'HandCoins', booth: 'Storefront', phone: 'PhoneCall', plus: 'Plus', minus: 'Minus', star: 'Star', calendar: 'CalendarBlank',
  verified: 'SealCheck', filter: 'FunnelSimple', sort: 'SortAscending', bell: 'Bell', home: 'House', list: 'ListBullets', chart: 'ChartBar',
  signOut: 'SignOut', settings: 'GearSix', person: 'User', people: 'Users', edit: 'PencilSimple', remove: 'Trash', print: 'Printer',
  export: 'Export', more: 'DotsThree', out: 'ArrowSquareOut', mail: 'EnvelopeSimple', leaf: 'Leaf', eye: 'Eye', lock: 'Lock', tag: 'Tag',
};
const weights = ['regular', 'bold', 'fill'];
const filled = new Set(['star', 'warning', 'home', 'list', 'chart', 'booth', 'receipt', 'tag']);
const root = createRequire(import.meta.url).resolve('@phosphor-icons/react').replace(/dist\/.*$/, 'dist/defs/');

/** Path data of one weight; icons of several pieces are joined, since all are drawn in one colour. */
function pathOf(element) {
  if (!isValidElement(element)) return '';
  if (element.type === 'path') return element.props.d;
  return [element.props.children].flat().map(pathOf).join('');
}

const rows = [];
for (const [name, phosphor] of Object.entries(names)) {
  const { default: byWeight } = await import(`${root}${phosphor}.es.js`);
  const cells = weights.filter((weight) => weight !== 'fill' || filled.has(name)).map((weight) => `${weight}: '${pathOf(byWeight.get(weight))}'`);
  rows.push(`  ${name}: { ${cells.join(', ')} },`);
}
writeFileSync(
  new URL('../src/icons/icon-paths.ts', import.meta.url),
  `/**\n * Path data of Phosphor icons 2.1 (MIT, (c) 2023 Phosphor Icons) on a 256-unit grid. Written by scripts/draw-icon-table.mjs.\n */\nexport const iconPaths = {\n${rows.join('\n')}\n} as const satisfies Record<string, { regular: string; bold: string; fill?: string }>;\n\nexport type IconName = keyof typeof iconPaths;\n`,
);
