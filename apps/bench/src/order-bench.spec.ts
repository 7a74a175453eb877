import { describe, expect, it } from '@jest/globals';
import { firstWords, transactionIn } from './order-bench.js';

describe('the statements of one transaction', () => {
  it('counts from BEGIN to COMMIT and not what stands around them', () => {
    expect(transactionIn(['SELECT 1', 'START TRANSACTION', 'INSERT', 'COMMIT', 'SELECT 2'])).toEqual(['START TRANSACTION', 'INSERT', 'COMMIT']);
  });

  it('refuses two transactions, one that was rolled back, and none', () => {
    expect(() => transactionIn(['BEGIN', 'COMMIT', 'BEGIN', 'COMMIT'])).toThrow('2 transactions began and 2 were committed');
    expect(() => transactionIn(['BEGIN', 'INSERT', 'ROLLBACK'])).toThrow('1 transactions began and 0 were committed');
    expect(() => transactionIn(['SELECT 1'])).toThrow('0 transactions began');
  });

  it('shows a statement on one short line', () => {
    expect(firstWords('SELECT\n  1')).toBe('SELECT 1');
    expect(firstWords(`SELECT ${'x'.repeat(80)}`)).toHaveLength(70);
  });
});
