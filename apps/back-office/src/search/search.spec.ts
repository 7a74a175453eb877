import { describe, expect, it } from '@jest/globals';
import { spanOf } from './highlight.js';
import { mayFind } from './may-find.js';
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

describe('the box is offered where the api would find something', () => {
  it.each([
    ['floor', ['floor.orders.read'], true],
    ['floor', ['floor.booths.read', 'floor.certificates.write'], true],
    ['floor', ['floor.people.write', 'floor.visits.read', 'floor.certificates.write'], false],
    ['floor', ['booth.orders.read', 'booth.listings.read'], false],
    ['booth', ['booth.orders.read'], true],
    ['booth', ['booth.listings.read'], true],
    // lent by the owner for the booth's page alone
    ['booth', ['booth.page.write', 'booth.visits.read'], false],
    ['booth', ['floor.orders.read', 'floor.booths.read'], false],
  ] as const)('%s with %j: %s', (kind, held: readonly string[], offered) => expect(mayFind({ kind, may: (permission) => held.includes(permission) })).toBe(offered));
});
