import { describe, expect, it } from '@jest/globals';
import type { SheetCell } from '@chophien/catalog/sheets';
import { amountOf, instantOf } from './statement-cells.js';

const amount = (cell: SheetCell) => {
  const read = amountOf(cell);
  return read.ok ? read.value : read.reason;
};
const instant = (cell: SheetCell) => {
  const read = instantOf(cell);
  return read.ok ? read.value.toISOString() : read.reason;
};

describe('an amount in a statement', () => {
  it.each<[SheetCell, bigint]>([
    ['1.500.000', 1_500_000n],
    ['1,500,000', 1_500_000n],
    ['1 500 000 VND', 1_500_000n],
    ['1500000 vnd', 1_500_000n],
    ['1.500.000đ', 1_500_000n],
    ['1.500.000 đồng', 1_500_000n],
    ["1'500'000 ₫", 1_500_000n],
    ['1,500,000.00', 1_500_000n],
    ['1.500.000,00', 1_500_000n],
    ['1.500', 1_500n],
    ['150000.0', 150_000n],
    ['+200.000', 200_000n],
    ['-200,000', -200_000n],
    ['\u2212200,000', -200_000n],
    ['200,000-', -200_000n],
    ['(200,000)', -200_000n],
    ['0', 0n],
    [1_500_000, 1_500_000n],
    [-5, -5n],
  ])('%p is %p đồng', (cell, expected) => expect(amount(cell)).toBe(expected));

  it.each<[SheetCell, string]>([
    ['1.50', 'not_whole'],
    ['1,500.25', 'not_whole'],
    [1_500.5, 'not_whole'],
    ['1.500,000.00.0', 'not_a_number'],
    ['15.00.000', 'not_a_number'],
    ['1,500.000', 'not_a_number'],
    ['USD 20', 'not_a_number'],
    ['', 'not_a_number'],
    ['--5', 'not_a_number'],
    [null, 'not_a_number'],
    [{ f: 'SUM(A1:A3)' }, 'formula'],
    [{ d: '2026-11-26' }, 'date'],
    [{ e: '#REF!' }, 'error_cell'],
    ['9'.repeat(16), 'too_large'],
    [1e15, 'too_large'],
  ])('%p is none: %p', (cell, reason) => expect(amount(cell)).toBe(reason));
});

describe('an instant in a statement', () => {
  it.each<[SheetCell, string]>([
    ['26/11/2026', '2026-11-25T17:00:00.000Z'],
    ['6/1/2026', '2026-01-05T17:00:00.000Z'],
    ['26-11-2026 14:05', '2026-11-26T07:05:00.000Z'],
    ['26.11.2026 9:05:33', '2026-11-26T02:05:33.000Z'],
    ['14:05:33 26/11/2026', '2026-11-26T07:05:33.000Z'],
    ['2026-11-26 14:05:33', '2026-11-26T07:05:33.000Z'],
    ['2026-11-26T14:05:33.120', '2026-11-26T07:05:33.000Z'],
    ['26/11/2026  00:00', '2026-11-25T17:00:00.000Z'],
    [{ d: '2026-11-26' }, '2026-11-25T17:00:00.000Z'],
  ])('%p', (cell, expected) => expect(instant(cell)).toBe(expected));

  it.each<SheetCell>(['31/02/2026', '11/26/2026', '26/11/26', 'hôm qua', '26/11/2026 25:00', '26/11/1026', '', null, 46_000, true])('%p is none', (cell) => expect(instant(cell)).toBe('date'));
});
