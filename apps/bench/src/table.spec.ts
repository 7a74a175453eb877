import { describe, expect, it } from '@jest/globals';
import { table } from './table.js';

describe('a table on the terminal', () => {
  it('puts names to the left and figures to the right, as wide as the widest', () => {
    expect(table(['server', 'req/s', 'p95'], [['api', '812', '61 ms'], ['node:http + pg', '1006', '9 ms']])).toBe(
      ['server          req/s    p95', '──────────────  ─────  ─────', 'api               812  61 ms', 'node:http + pg   1006   9 ms'].join('\n'),
    );
  });

  it('counts a letter with marks as one, composed or not', () => {
    expect(table(['Chợ', 'n'], [['Che', '1']])).toBe('Chợ  n\n───  ─\nChe  1');
    expect(table(['Chợ'.normalize('NFD'), 'n'], [['Che', '1']]).split('\n')[1]).toBe('───  ─');
  });

  it('leaves no blanks at the end of a line', () => {
    expect(table(['a', 'b'], [['x', '']])).toBe('a  b\n─  ─\nx');
  });

  it('refuses a row that does not fit its head', () => {
    expect(() => table(['a', 'b'], [['only one']])).toThrow('a row of 1 cells under a head of 2');
  });
});
