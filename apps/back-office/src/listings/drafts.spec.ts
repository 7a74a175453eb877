import { describe, expect, it } from '@jest/globals';
import { byPercent, editOf, editsOf, pendingOf, readCell, readPercent, restore, settle, type, undoOf, type Drafts, type Row } from './drafts.js';
import type { Outcome } from './save-listings.js';

const tea: Row = {
  id: 'l1',
  boothId: 'b1',
  slug: 'tra-o-long',
  version: 4,
  nameVi: 'Trà ô long',
  nameEn: 'Oolong tea',
  hidden: false, state: 'LISTED', draftState: null, wantedPrice: null,
  categoryNameVi: 'Chè',
  categoryNameEn: 'Tea',
  pictureKey: null,
  pictureIsIllustration: true,
  saleKind: 'CART',
  packVi: 'hộp 200 g',
  packEn: '200 g box',
  price: '160000',
  pricePerBasis: '800000',
  priceBasis: 'KG',
  onHand: 42,
  reserved: 3,
  lowAt: 5,
  isDemo: true,
  ocopStars: null,
  ocopValidTo: null,
  ocopIsValid: false,
  updatedAt: '2026-11-22T00:00:00Z',
};
const honey: Row = { ...tea, id: 'l2', version: 1, nameVi: 'Mật ong', price: '120000', onHand: 8, reserved: 0 };
const none: Drafts = {};

describe('what is typed into the table', () => {
  it('is a draft only where it says something else than what is saved', () => {
    expect(type(none, tea, 'price', '160.000')).toEqual({});
    expect(type(none, tea, 'price', '160000 đ')).toEqual({});
    const typed = type(type(none, tea, 'price', '165000'), tea, 'onHand', '40');
    expect(typed).toEqual({ l1: { seen: tea, typed: { price: '165000', onHand: '40' } } });
    expect(type(typed, tea, 'price', '160.000')['l1']?.typed).toEqual({ onHand: '40' });
    expect(restore(restore(typed, tea, 'price'), tea, 'onHand')).toEqual({});
  });

  it('is of the row that was seen, though the list reads itself again meanwhile', () => {
    const begun = type(none, tea, 'price', '165000');
    const later = type(begun, { ...tea, version: 5, price: '170000', onHand: 1 }, 'onHand', '40');
    expect(editsOf(later)).toEqual([{ id: 'l1', version: 4, onHandSeen: 42, changes: { price: '165000', onHand: 40 } }]);
  });

  it('is told cell by cell, wrong ones with their reason, and wrong ones are not sent', () => {
    const typed = type(type(type(none, tea, 'price', '165000'), tea, 'onHand', '2'), honey, 'price', '55k');
    expect(pendingOf(typed).map(({ row, cell, from, to, problem }) => [row.id, cell, from, to, problem?.reason, problem?.limit])).toEqual([
      ['l1', 'price', '160.000', '165.000', undefined, undefined],
      ['l1', 'onHand', '42', '2', 'below_reserved', 3],
      ['l2', 'price', '120.000', '55k', 'unreadable', null],
    ]);
    expect(editsOf(typed)).toEqual([{ id: 'l1', version: 4, changes: { price: '165000' } }]);
  });

  it.each([
    ['price', '999', 'out_of_range'],
    ['price', '1000000001', 'out_of_range'],
    ['price', '', 'unreadable'],
    ['price', '-5', 'unreadable'],
    ['onHand', '1,5', 'unreadable'],
    ['onHand', '1000001', 'out_of_range'],
  ] as const)('refuses %s %p', (cell, text, reason) => {
    expect(readCell(tea, cell, text)).toEqual({ problem: expect.objectContaining({ field: cell, reason }) });
  });
});

describe('what is left after an answer', () => {
  const typed = type(type(none, tea, 'price', '165000'), honey, 'onHand', '9');
  const sent = editsOf(typed);
  const answer = (id: string, outcome: Outcome['outcome'], listing: Row | null, fields: Outcome['fields'] = []): Outcome => ({ id, outcome, listing, fields });

  it('is nothing of what was saved', () => {
    expect(settle(typed, [answer('l1', 'SAVED', { ...tea, version: 5, price: '165000' }), answer('l2', 'SAVED', { ...honey, version: 2, onHand: 9 })], sent)).toEqual({});
  });

  it('is what was typed on while it was sent, with the version that the save left', () => {
    const on = type(type(typed, tea, 'price', '166000'), tea, 'onHand', '50');
    const left = settle(on, [answer('l1', 'SAVED', { ...tea, version: 5, price: '165000' })], sent);
    expect(editsOf({ l1: left['l1']! })).toEqual([{ id: 'l1', version: 5, onHandSeen: 42, changes: { price: '166000', onHand: 50 } }]);
  });

  it('is the typed value beside the newer state where somebody else was faster', () => {
    const now = { ...tea, version: 7, price: '150000' };
    const left = settle(typed, [answer('l1', 'STALE', now)], sent);
    expect(left['l1']).toEqual({ seen: now, typed: { price: '165000' }, isStale: true, refused: [] });
    expect(pendingOf({ l1: left['l1']! })).toEqual([expect.objectContaining({ from: '150.000', to: '165.000' })]);
    // they typed the same: nothing is left to save
    expect(settle(typed, [answer('l1', 'STALE', { ...tea, version: 7, price: '165000' })], sent)['l1']).toBeUndefined();
  });

  it('says what the floor refused, until it is typed anew', () => {
    const left = settle(typed, [answer('l2', 'INVALID', { ...honey, reserved: 9 }, [{ field: 'onHand', reason: 'below_reserved', limit: 10 }])], sent);
    expect(pendingOf(left).find((one) => one.row.id === 'l2')?.problem).toEqual({ field: 'onHand', reason: 'below_reserved', limit: 10 });
    expect(pendingOf(type(left, honey, 'onHand', '11')).find((one) => one.row.id === 'l2')?.problem).toBeUndefined();
  });

  it('is nothing of a row that is gone', () => {
    expect(Object.keys(settle(typed, [answer('l1', 'NOT_FOUND', null)], sent))).toEqual(['l2']);
  });
});

describe('taking back', () => {
  it('writes what stood there, with the version and the stock that our save left', () => {
    const after = { ...tea, version: 5, price: '165000', onHand: 40 };
    expect(undoOf(tea, after, { price: '165000', onHand: 40 })).toEqual({ id: 'l1', version: 5, onHandSeen: 40, changes: { price: '160000', onHand: 42 } });
    expect(undoOf(tea, { ...tea, version: 5, hidden: true }, { hidden: true })).toEqual({ id: 'l1', version: 5, changes: { hidden: false } });
    expect(editOf(tea, { hidden: true })).toEqual({ id: 'l1', version: 4, changes: { hidden: true } });
  });
});

describe('prices by a percentage', () => {
  it('are rounded to whole thousands, a half upwards', () => {
    expect([['160000', 500], ['155000', -1000], ['1000', -9000], ['70000', 750], ['9007199254740991', 100]].map(([price, by]) => byPercent(String(price), Number(by)))).toEqual([
      '168000', '140000', '0', '75000', '9097271247288000',
    ]);
  });

  it('read what people write', () => {
    expect(['5', '+5', '-10', '−7,5', '12.25 %', ' 300 '].map(readPercent)).toEqual([500, 500, -1000, -750, 1225, 30000]);
    expect(['', '0', '-91', '301', 'năm', '1.234', '5-', '--5'].map(readPercent)).toEqual(Array(8).fill(null));
  });
});
