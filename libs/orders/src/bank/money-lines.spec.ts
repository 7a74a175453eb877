import { expect, it } from '@jest/globals';
import type { MoneyColumn } from './money-columns.js';
import { cashLines, isRead, statementLines, type ReadLine } from './money-lines.js';

const keysOf = (lines: readonly ReadLine[]): (string | undefined)[] => lines.map((line) => (isRead(line) ? line.key : undefined));
const columns = (...fields: MoneyColumn['field'][]): MoneyColumn[] => fields.map((field, at) => ({ field, heading: `c${at}` }) as MoneyColumn);
const sheet = (...cells: string[][]) => cells.map((row, at) => ({ number: at + 2, cells: row }));

it('a payout number that all lines of a carrier bear makes them one line no more than their sums do', () => {
  const read = (...rows: string[][]) => keysOf(cashLines(columns('time', 'order', 'amount', 'reference'), sheet(...rows), 'ghn'));
  const [first, second, other] = [['26/11/2026', 'AAA-222/1', '250000', 'PO-7'], ['26/11/2026', 'BBB-333/1', '250000', 'PO-7'], ['26/11/2026', 'AAA-222/1', '250000', 'PO-8']];
  const keys = read(first!, second!, other!);
  expect(new Set(keys).size).toBe(3);
  expect(keys).not.toContain(undefined);
  // sent again, each is known whatever stands around it
  expect(read(second!, first!)).toEqual([keys[1], keys[0]]);
});

it('a bank’s own number is a line’s own, whatever its words became', () => {
  const read = (...rows: string[][]) => keysOf(statementLines(columns('time', 'words', 'amount', 'reference'), sheet(...rows), '0123'));
  const [was, now, fee] = [['26/11/2026', 'CP7K42AC001', '250000', 'FT1'], ['26/11/2026', 'CP7K42AC001 NGUYEN', '250000', 'FT1'], ['26/11/2026', 'PHI', '-3300', 'FT1']];
  expect(read(was!)).toEqual(read(now!));
  expect(read(fee!)).not.toEqual(read(was!));
});
