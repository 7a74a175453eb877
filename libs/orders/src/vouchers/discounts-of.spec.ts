import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { discountsOf, type DiscountedPart } from './discounts-of.js';
import type { VoucherTerms } from './voucher-terms.js';

const terms = (given: Partial<VoucherTerms>): VoucherTerms => ({ id: 'v', kind: 'amount', amount: null, basisPoints: null, most: null, leastGoods: 0n, ...given });
const amount = (dong: bigint) => terms({ kind: 'amount', amount: dong });
const percent = (basisPoints: number, most: bigint | null = null) => terms({ kind: 'percent', basisPoints, most });
const free = (most: bigint | null = null) => terms({ kind: 'free_delivery', most });
const two: DiscountedPart[] = [
  { boothId: 'a', goodsTotal: 200_000n, deliveryFee: 27_000n },
  { boothId: 'b', goodsTotal: 100_000n, deliveryFee: 22_000n },
];
const taken = (ofBooths: Record<string, VoucherTerms>, ofFloor: VoucherTerms | null = null, parts = two) =>
  discountsOf(parts, new Map(Object.entries(ofBooths)), ofFloor).map(({ boothDiscount, floorDiscount }) => [boothDiscount, floorDiscount]);

describe('what vouchers take off', () => {
  it("is nothing without any, and a booth's own from its own part alone", () => {
    expect(taken({})).toEqual([[0n, 0n], [0n, 0n]]);
    expect(taken({ a: amount(30_000n) })).toEqual([[30_000n, 0n], [0n, 0n]]);
    expect(taken({ a: percent(1_000), b: percent(500) })).toEqual([[20_000n, 0n], [5_000n, 0n]]);
  });

  it('is never more than the most, than the goods, or than the fee', () => {
    expect(taken({ a: percent(1_000, 15_000n), b: amount(250_000n) })).toEqual([[15_000n, 0n], [100_000n, 0n]]);
    expect(taken({ a: free(), b: free(20_000n) })).toEqual([[27_000n, 0n], [20_000n, 0n]]);
  });

  it('of a fee that is not known yet is nothing', () => {
    expect(taken({ a: free() }, free(), [{ boothId: 'a', goodsTotal: 200_000n, deliveryFee: null }])).toEqual([[0n, 0n]]);
  });

  it("of the floor's is shared out over what the booths' left of the goods", () => {
    expect(taken({}, amount(30_000n))).toEqual([[0n, 20_000n], [0n, 10_000n]]);
    // 100,000 and 100,000 left: half each
    expect(taken({ a: amount(100_000n) }, amount(30_000n))).toEqual([[100_000n, 15_000n], [0n, 15_000n]]);
    // nothing left of b: nothing to take there
    expect(taken({ b: amount(100_000n) }, percent(1_000))).toEqual([[0n, 20_000n], [100_000n, 0n]]);
    // 10,000 over two to one: 6,666.67 and 3,333.33
    expect(taken({}, amount(10_000n))).toEqual([[0n, 6_667n], [0n, 3_333n]]);
  });

  it("of the floor's delivery is each part's own fee, less what its booth gives", () => {
    expect(taken({ a: free(20_000n) }, free(25_000n))).toEqual([[20_000n, 7_000n], [0n, 22_000n]]);
  });

  it('where all goods are free already is nothing of the floor', () => {
    expect(taken({ a: amount(900_000n), b: amount(900_000n) }, amount(50_000n))).toEqual([[200_000n, 0n], [100_000n, 0n]]);
  });

  const dong = (max: bigint) => fc.bigInt({ min: 0n, max });
  const most = fc.option(fc.bigInt({ min: 1n, max: 500_000n }), { nil: null });
  const aVoucher = fc.oneof(
    fc.bigInt({ min: 1n, max: 2_000_000n }).map(amount),
    fc.tuple(fc.integer({ min: 1, max: 10_000 }), most).map(([points, upTo]) => percent(points, upTo)),
    most.map(free),
  );
  const carts = fc.uniqueArray(fc.record({ boothId: fc.constantFrom(...'abcdefgh'), goodsTotal: dong(5_000_000n), deliveryFee: dong(300_000n) }), { selector: (part) => part.boothId, maxLength: 8 });
  const vouchers = fc.dictionary(fc.constantFrom(...'abcdefgh'), aVoucher);

  it('is to the đồng, never below 0, never more than there is, whatever the cart', () => {
    fc.assert(
      fc.property(carts, vouchers, fc.option(aVoucher, { nil: null }), (parts, ofBooths, ofFloor) => {
        const discounts = discountsOf(parts, new Map(Object.entries(ofBooths)), ofFloor);
        expect(discounts.map((each) => each.boothId)).toEqual(parts.map((part) => part.boothId));
        discounts.forEach(({ boothDiscount, floorDiscount }, index) => {
          const { goodsTotal, deliveryFee, boothId } = parts[index]!;
          expect(boothDiscount).toBeGreaterThanOrEqual(0n);
          expect(floorDiscount).toBeGreaterThanOrEqual(0n);
          expect(boothDiscount + floorDiscount).toBeLessThanOrEqual(goodsTotal + deliveryFee!);
          if (ofBooths[boothId] === undefined) expect(boothDiscount).toBe(0n);
        });
        // what the floor gives in all is what the terms say of what the booths left, no đồng lost in sharing
        const left = parts.reduce((sum, part, index) => {
          const own = ofBooths[part.boothId];
          return sum + part.goodsTotal - (own === undefined || own.kind === 'free_delivery' ? 0n : discounts[index]!.boothDiscount);
        }, 0n);
        const given = discounts.reduce((sum, each) => sum + each.floorDiscount, 0n);
        if (ofFloor === null) expect(given).toBe(0n);
        if (ofFloor?.kind === 'amount') expect(given).toBe(ofFloor.amount! < left ? ofFloor.amount : left);
      }),
      { numRuns: 500 },
    );
  });

  it("of one booth's voucher changes nothing that another booth gives", () => {
    fc.assert(
      fc.property(carts, vouchers, fc.constantFrom(...'abcdefgh'), (parts, ofBooths, changed) => {
        const { [changed]: _, ...without } = ofBooths;
        const ofOthers = (given: Record<string, VoucherTerms>) => discountsOf(parts, new Map(Object.entries(given)), null).filter((each) => each.boothId !== changed);
        expect(ofOthers(ofBooths)).toEqual(ofOthers(without));
      }),
      { numRuns: 200 },
    );
  });
});
