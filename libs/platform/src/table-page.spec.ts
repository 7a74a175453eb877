import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from './domain-error.js';
import { namePatterns, orderPatterns } from './part-of-text.js';
import { tableClauses, tablePage, tableTotal, tableWindow, type TableSort } from './table-page.js';

const byTotal: TableSort = { key: 'b.total', id: 'b.id', type: 'bigint', descending: true };
const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
const row = (n: number) => ({ id: id(n), sortKey: String(n), name: `r${n}` });

describe('a table in two directions', () => {
  it('reads on from the end of a page, and back from its start', () => {
    const first = tableWindow('TOTAL', { first: 2 });
    expect(tableClauses(byTotal, first, [])).toEqual({ condition: null, order: 'b.total DESC, b.id DESC', limit: 3 });
    const page = tablePage([row(9), row(8), row(7)], first);
    expect(page.nodes).toEqual([{ id: id(9), name: 'r9' }, { id: id(8), name: 'r8' }]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });

    const values: unknown[] = ['x'];
    const next = tableWindow('TOTAL', { first: 2, after: page.pageInfo.endCursor });
    expect(tableClauses(byTotal, next, values).condition).toBe('(b.total, b.id) < ($2::bigint, $3::uuid)');
    expect(values).toEqual(['x', '8', id(8)]);
    const second = tablePage([row(7), row(6)], next);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });

    const back = tableWindow('TOTAL', { first: 2, before: second.pageInfo.startCursor });
    expect(tableClauses(byTotal, back, [])).toEqual({ condition: '(b.total, b.id) > ($1::bigint, $2::uuid)', order: 'b.total ASC, b.id ASC', limit: 3 });
    expect(tablePage([row(8), row(9)], back)).toEqual({ nodes: page.nodes, pageInfo: { ...page.pageInfo, hasNextPage: true, hasPreviousPage: false } });
  });

  it('takes no cursor but its own', () => {
    const { endCursor } = tablePage([row(1)], tableWindow('TOTAL', { first: 1 })).pageInfo;
    for (const ask of [{ after: 'x' }, { before: 'bnVsbA' }, { after: endCursor, before: endCursor }]) {
      expect(() => tableWindow('TOTAL', { first: 2, ...ask })).toThrow(InvalidInput);
    }
    expect(() => tableWindow('NEWEST', { first: 2, after: endCursor })).toThrow(InvalidInput);
    expect(() => tableWindow('TOTAL', { first: 101 })).toThrow(InvalidInput);
  });

  it('takes no key that the database could not read', () => {
    const at = (key: string) => tableWindow('X', { first: 2, after: Buffer.from(JSON.stringify(['X', key, id(1)])).toString('base64url') });
    const clauses = (type: string, key: string) => tableClauses({ ...byTotal, type }, at(key), []).condition;
    for (const [type, key] of [['bigint', 'abc'], ['bigint', '1'.repeat(30)], ['int', '1.5'], ['timestamptz', 'x'], ['timestamptz', '2026-02-31 00:00:00+00'], ['timestamptz', '0000-01-01 00:00:00+00']] as const) {
      expect(() => clauses(type, key)).toThrow(InvalidInput);
    }
    for (const [type, key] of [['bigint', '-5'], ['int', '-3'], ['timestamptz', '2026-03-01 00:00:00.123456+00'], ['timestamptz', '2026-03-01 00:00:00+07:00'], ['text COLLATE "vi-x-icu"', 'Chè']] as const) {
      expect(clauses(type, key)).toContain(type);
    }
  });

  it('counts exactly to ten thousand and says so above', () => {
    expect([tableTotal(0), tableTotal(10_000), tableTotal(10_001)]).toEqual([
      { count: 0, isMore: false },
      { count: 10_000, isMore: false },
      { count: 10_000, isMore: true },
    ]);
  });
});

it('knows a part of a number and of a phone however it is typed', () => {
  expect(orderPatterns('7k4-2')).toEqual({ number: '%7K42%', phone: null });
  expect(orderPatterns(' 7K4 2AC/1 ')).toEqual({ number: '%7K42AC/1%', phone: null });
  expect(orderPatterns('0912 345')).toEqual({ number: '%0912345%', phone: '%912345%' });
  expect(orderPatterns('+84 912')).toEqual({ number: '%84912%', phone: '%912%' });
  expect(orderPatterns('345')).toEqual({ number: '%345%', phone: '%345%' });
  expect(orderPatterns('34')).toEqual({ number: null, phone: null });
  expect(orderPatterns('%_%')).toEqual({ number: null, phone: null });
  expect(orderPatterns('chè')).toEqual({ number: null, phone: null });
});

it('finds short words at their beginning, longer ones anywhere, signs of LIKE as they are', () => {
  expect(namePatterns('che')).toEqual(['%che%', '%che%']);
  expect(namePatterns('ga')).toEqual(['ga%', '% ga%']);
  expect(namePatterns('5%_')).toEqual(['%5\\%\\_%', '%5\\%\\_%']);
});
