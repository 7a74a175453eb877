import { describe, expect, it } from '@jest/globals';
import { judgeVouchers, refusalsOf, type EnteredCode } from './judge-vouchers.js';
import { voucherCodeOf } from './voucher-code.js';
import type { StoredVoucher } from './voucher-terms.js';

const stored = (given: Partial<StoredVoucher> = {}): StoredVoucher => ({
  id: 'v1',
  kind: 'amount',
  amount: '20000',
  basisPoints: null,
  most: null,
  leastGoods: '0',
  nameVi: 'Giảm 20.000 đ',
  nameEn: '',
  beginsAt: '2026-11-01T00:00:00+07:00',
  endsAt: '2026-12-01T00:00:00+07:00',
  standing: 'holds',
  ...given,
});
const code = (voucher: StoredVoucher | null, isElsewhere = false): EnteredCode => ({ code: 'CHE20', voucher, isElsewhere });
const cart = (ofA: EnteredCode | null, ofFloor: EnteredCode | null = null) =>
  judgeVouchers(
    [
      { boothId: 'a', goodsTotal: 150_000n, deliveryFee: 22_000n, entered: ofA },
      { boothId: 'b', goodsTotal: 50_000n, deliveryFee: 22_000n, entered: null },
    ],
    ofFloor,
  );

describe('a code in the cart', () => {
  it('that holds gives its discount and no refusal', () => {
    const judged = cart(code(stored()), code(stored({ id: 'v2', amount: '18000' })));
    expect(judged.parts.map(({ boothDiscount, floorDiscount }) => [boothDiscount, floorDiscount])).toEqual([[20_000n, 13_000n], [0n, 5_000n]]);
    expect(judged.discountTotal).toBe(38_000n);
    expect(judged.parts[0]!.voucher).toMatchObject({ code: 'CHE20', boothId: 'a', voucherId: 'v1', discount: 20_000n, refusal: null });
    expect(judged.floor).toMatchObject({ boothId: null, discount: 18_000n, refusal: null });
    expect(refusalsOf(judged)).toEqual([]);
  });

  const refused: [string, EnteredCode, Record<string, unknown>][] = [
    ['is unknown', code(null), { reason: 'unknown' }],
    ["is another's", code(null, true), { reason: 'elsewhere' }],
    ['has not begun', code(stored({ standing: 'not_begun' })), { reason: 'not_begun', at: '2026-11-01T00:00:00+07:00' }],
    ['has ended', code(stored({ standing: 'ended' })), { reason: 'ended', at: '2026-12-01T00:00:00+07:00' }],
    ['was stopped', code(stored({ standing: 'stopped' })), { reason: 'stopped' }],
    ['is used up', code(stored({ standing: 'used_up' })), { reason: 'used_up' }],
    ['wants more goods of this booth', code(stored({ leastGoods: '200000' })), { reason: 'goods_below_least', missing: 50_000n, leastGoods: 200_000n }],
  ];
  it.each(refused)('that %s gives nothing and is told', (_, entered, told) => {
    const judged = cart(entered);
    expect(judged.discountTotal).toBe(0n);
    expect(refusalsOf(judged)).toEqual([{ code: 'CHE20', boothId: 'a', missing: null, leastGoods: null, at: null, ...told }]);
  });

  it("of the floor counts the goods of all booths, and does not touch a booth's that holds", () => {
    const judged = cart(code(stored()), code(stored({ leastGoods: '200001' })));
    expect(judged.discountTotal).toBe(20_000n);
    expect(refusalsOf(judged)).toEqual([{ code: 'CHE20', boothId: null, reason: 'goods_below_least', missing: 1n, leastGoods: 200_001n, at: null }]);
    expect(refusalsOf(cart(null, code(stored({ leastGoods: '200000' }))))).toEqual([]);
  });
});

it.each([
  ['che20', 'CHE20'],
  [' Tết-2027 ', 'TET2027'],
  ['đồng giá 9', 'DONGGIA9'],
  ['ab', undefined],
  ['', undefined],
  ['CHÈ%20', undefined],
  ['A'.repeat(21), undefined],
])('the code %j is kept as %j', (typed, kept) => {
  expect(voucherCodeOf(typed)).toBe(kept);
});
