import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options.js';

describe('the command line of the bench', () => {
  it('measures what the requirement names when nothing is said', () => {
    expect(readOptions([])).toEqual({
      products: 10_000,
      rounds: 5,
      seconds: 5,
      connections: 32,
      pool: 12,
      only: ['list', 'order', 'memory'],
      name: 'floor',
      profile: undefined,
      pages: false,
      import: [],
      booths: false,
      search: [],
      orders: 0,
      lighthouse: true,
    });
  });

  it('measures pages alone, under a name of their own', () => {
    expect(readOptions(['--pages', '--rounds', '1', '--no-lighthouse'])).toMatchObject({ pages: true, name: 'pages', rounds: 1, lighthouse: false });
  });

  it('measures an import alone, under a name of its own', () => {
    expect(readOptions(['--import'])).toMatchObject({ import: [1_000, 10_000, 100_000], booths: false, pages: false, name: 'import' });
    expect(readOptions(['--import', '--products', '500'])).toMatchObject({ import: [500], search: [] });
    expect(readOptions(['--import', '--booths'])).toMatchObject({ import: [10_000], booths: true, name: 'booth-import' });
  });

  it('searches alone, in three sizes of catalogue or those that are named', () => {
    expect(readOptions(['--search'])).toMatchObject({ search: [1_000, 10_000, 100_000], seconds: 30, name: 'search' });
    expect(readOptions(['--search', '--products', '5000', '--seconds', '10'])).toMatchObject({ search: [5_000], seconds: 10 });
    expect(() => readOptions(['--products', '1000,2000'])).toThrow('--products 1000,2000: one size, or several with --search');
  });

  it('places and lists orders alone, among a million or as many as are named', () => {
    expect(readOptions(['--orders'])).toMatchObject({ orders: 1_000_000, seconds: 30, rounds: 5, name: 'orders' });
    expect(readOptions(['--orders', '2000', '--seconds', '3'])).toMatchObject({ orders: 2_000, seconds: 3 });
    expect(() => readOptions(['2000'])).toThrow('2000: only --orders takes a number');
    expect(() => readOptions(['--orders', 'viele'])).toThrow('--orders viele: a whole number');
  });

  it('takes another size and a part alone', () => {
    expect(readOptions(['--products', '250000', '--only', 'memory,list', '--name', 'big-floor'])).toMatchObject({ products: 250_000, only: ['memory', 'list'], name: 'big-floor' });
  });

  it.each([
    [['--products', '24'], '--products 24: a whole number from 25 to 5000000'],
    [['--products', '1e4'], '--products 1e4: a whole number from 25 to 5000000'],
    [['--seconds', '0'], '--seconds 0: a whole number from 1 to 600'],
    [['--only', 'lists'], '--only lists: one of list, order, memory'],
    [['--name', '../x'], '--name ../x: letters a to z, digits and hyphens'],
  ])('refuses %j', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });
});
