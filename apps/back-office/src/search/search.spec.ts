import { describe, expect, it } from '@jest/globals';
import { spanOf } from './highlight.js';
import { pageAddress } from '../tables/use-table-address.js';

const cut = (name: string, typed: string, skip?: RegExp) => {
  const span = spanOf(name, typed, skip);
  return span && name.slice(...span);
};

describe('what was typed, found in a name', () => {
  it.each([
    ['Chè Tam Đường', 'tam duong', 'Tam Đường'],
    ['Mật ong', 'MAT', 'Mật'],
    ['Trà ô long', 'ô lo', 'ô lo'],
    ['Hạt mắc ca', 'macca', 'mắc ca'],
    ['Chè xanh', 'trà', null],
    ['Chè xanh', '  ', null],
  ])('%s: %s', (name, typed, found) => expect(cut(name, typed)).toBe(found));

  it('passes over the dash of a number', () => {
    expect(cut('7K4-2AC/1', '7k42', /[\s-]/)).toBe('7K4-2');
    expect(cut('7K4-2AC/1', '4-2a', /[\s-]/)).toBe('4-2A');
  });
});

it('another page keeps filter and order, and has one place only', () => {
  const search = new URLSearchParams('q=che&sort=NAME&before=x');
  expect(pageAddress(search, { after: 'y' })).toBe('?q=che&sort=NAME&after=y');
  expect(pageAddress(search, {})).toBe('?q=che&sort=NAME');
});
