import { expect, it } from '@jest/globals';
import { exportFileName } from './export-columns.js';
import { neutralCell } from './neutral-cell.js';

it.each([
  ['=1+1', `'=1+1`],
  ['+84 912', `'+84 912`],
  ['-2+3', `'-2+3`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1', `'\t=1`],
  ['\r=1', `'\r=1`],
  ['  =cmd', `'  =cmd`],
  ['＝1', `'＝1`],
  ['Chè = ngon', 'Chè = ngon'],
  ['0912 345 678', '0912 345 678'],
  ['a\u0000b\u001fc\uD800', 'abc'],
  ['👨‍👩‍👧', '👨‍👩‍👧'],
])('writes %j as %j', (given, written) => expect(neutralCell(given)).toBe(written));

it('names a file by what it holds, whose it is and the day in Vietnam', () => {
  expect(exportFileName({ kind: 'orders', language: 'vi', format: 'xlsx', boothName: 'Chè: Tam/Đường', at: new Date('2026-11-25T17:30:00Z') })).toBe('Đơn hàng Chè Tam Đường 26-11-2026.xlsx');
  expect(exportFileName({ kind: 'visits', language: 'en', format: 'csv', boothName: null, at: new Date('2026-01-05T00:00:00Z') })).toBe('Visits 05-01-2026.csv');
});
