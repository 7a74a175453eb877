import { describe, expect, it } from '@jest/globals';
import { byBooth, newDraft, readDraft, typedLines, unitsOf, wholeCode, wholeNumber, withCaller, withLastOrder, withPack, type Caller, type CallerLine, type DraftLine, type Pack } from './draft.js';

const words = { nameVi: 'Mật ong', nameEn: 'Honey', packVi: 'chai 500 ml', packEn: '500 ml bottle' };
const pack = (variantId: string, changes: Partial<Pack> = {}): Pack => ({ ...words, variantId, boothId: 'b1', boothNameVi: 'Gian', boothNameEn: '', pictureKey: null, price: '55000', minQuantity: 1, available: 9, reopensOn: null, ...changes });
const line = (variantId: string, quantity = '1', boothId = 'b1'): DraftLine => ({ ...words, variantId, boothId, quantity });
const before = (variantId: string, changes: Partial<CallerLine> = {}): CallerLine => ({ ...words, variantId, boothId: 'b1', quantity: 3, paidPrice: '55000', price: '55000', orderable: 9, ...changes });

it.each([
  ['tết-2027', 'TET2027'],
  [' GIAM.50 ', 'GIAM50'],
  ['Đặc_sản 10', 'DACSAN10'],
  ['ab', null],
  ['', null],
  ['mã này dài quá hai mươi chữ', null],
])('a code typed as %j is %j, as the floor reads it', (typed, code) => expect(wholeCode(typed)).toBe(code));

describe('a number on the telephone', () => {
  it('is whole at its last digit, however it is typed', () => {
    expect(['0912 345 678', '+84 912.345.678', '84912345678', '0084912345678', '0213 387 6543'].map(wholeNumber)).toEqual(['0912345678', '0912345678', '0912345678', '0912345678', '02133876543']);
    expect(['', '0912 345 67', '0912 345 6789', '0112345678', 'abc'].map(wholeNumber)).toEqual(Array(5).fill(undefined));
  });
});

describe('what is typed', () => {
  it('counts only where a number of units stands', () => {
    expect(['1', ' 12 ', '10000', '0', '', '1,5', '-1', '10001', 'ba'].map(unitsOf)).toEqual([1, 12, 10_000, undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(typedLines([line('a', '2'), line('b', ''), line('c', 'x')])).toEqual([{ variantId: 'a', quantity: 2 }]);
  });
  it('takes a pack once more, or as few as its booth sends', () => {
    const lines = withPack(withPack([line('a', '2')], pack('a')), pack('b', { minQuantity: 5 }));
    expect(lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([['a', '3'], ['b', '5']]);
    expect(withPack([line('a', 'ba')], pack('a'))[0]?.quantity).toBe('1');
  });
  it('stands by booth in the sequence of the booths', () => {
    expect(byBooth([line('a', '1', 'b2'), line('b'), line('c', '1', 'b2')]).map(([boothId, lines]) => [boothId, lines.map(({ variantId }) => variantId)])).toEqual([['b2', ['a', 'c']], ['b1', ['b']]]);
  });
  it('outlives a reload, and what is no draft is none', () => {
    const draft = { ...newDraft('k'), phone: '0912', lines: [line('a')] };
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
    expect([null, '', 'null', '{}', '[]', '{"requestKey":1}'].map(readDraft)).toEqual(Array(6).fill(undefined));
  });
});

describe('the last order once more', () => {
  it('brings what can be had, and says what is gone, fewer or dearer', () => {
    const { lines, changes } = withLastOrder([], [before('a'), before('b', { orderable: 0 }), before('c', { orderable: 2 }), before('d', { price: '60000' })]);
    expect(lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([['a', '3'], ['c', '2'], ['d', '3']]);
    expect(changes.map(({ kind, line: { variantId } }) => [kind, variantId])).toEqual([['gone', 'b'], ['fewer', 'c'], ['price', 'd']]);
  });
  it('leaves what was typed already, pressed twice too', () => {
    const once = withLastOrder([line('a', '7')], [before('a'), before('b')]).lines;
    expect(once.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([['a', '7'], ['b', '3']]);
    expect(withLastOrder(once, [before('a'), before('b')]).lines).toEqual(once);
  });
});

describe('a known caller', () => {
  const caller: Caller = { __typename: 'Caller', name: 'Lò Thị Mỷ', phone: '0912 345 678', provinceName: 'Tỉnh Lai Châu', communeCode: '03388', communeName: 'Phường Tân Phong', street: 'Tổ 4', lastOrder: { number: 'ABC-234', placedAt: '', lines: [] } };
  it('fills name and place once, and again for another number', () => {
    const filled = withCaller(newDraft('k'), caller, '0912345678');
    expect(filled).toMatchObject({ name: 'Lò Thị Mỷ', street: 'Tổ 4', commune: { code: '03388', fullName: 'Phường Tân Phong' }, filledFor: '0912345678' });
    expect(withCaller({ ...filled, name: 'Con gái nghe máy' }, caller, '0912345678').name).toBe('Con gái nghe máy');
    expect(withCaller(filled, { ...caller, name: 'Lò Văn Khác' }, '0987654321').name).toBe('Lò Văn Khác');
    expect(withCaller({ ...filled, street: 'Tổ 5' }, { ...caller, name: 'Lò Văn Khác' }, '0987654321')).toMatchObject({ name: 'Lò Thị Mỷ', street: 'Tổ 5', filledFor: '0987654321' });
  });
  it('takes nothing away that was typed by hand', () => {
    expect(withCaller({ ...newDraft('k'), street: 'Bản Hon' }, caller, '0912345678')).toMatchObject({ name: '', street: 'Bản Hon', filledFor: '0912345678' });
  });
});
