import { expect, it } from '@jest/globals';
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
