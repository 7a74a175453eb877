import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupByBooth, lineTotal, orderTotals, type PricedLine } from './order-totals.js';

const aLine = fc.record<PricedLine>({
  boothId: fc.constantFrom('a', 'b', 'c', 'd'),
  unitPrice: fc.bigInt({ min: 1_000n, max: 1_000_000_000n }),
  quantity: fc.integer({ min: 1, max: 10_000 }),
  shippingGrams: fc.integer({ min: 0, max: 200_000 }),
});

describe('totals', () => {
  it('of two booths and three lines', () => {
    const groups = groupByBooth([
      { boothId: 'b', unitPrice: 85_000n, quantity: 2, shippingGrams: 550 },
      { boothId: 'a', unitPrice: 120_000n, quantity: 1, shippingGrams: 300 },
      { boothId: 'b', unitPrice: 40_000n, quantity: 3, shippingGrams: 250 },
    ]);
    expect(groups.map(({ boothId, goodsTotal, weightGrams }) => ({ boothId, goodsTotal, weightGrams }))).toEqual([
      { boothId: 'b', goodsTotal: 290_000n, weightGrams: 1850 },
      { boothId: 'a', goodsTotal: 120_000n, weightGrams: 300 },
    ]);
    expect(
      orderTotals([
        { goodsTotal: 290_000n, deliveryFee: 32_000n, boothDiscount: 10_000n, floorDiscount: 3_000n },
        { goodsTotal: 120_000n, deliveryFee: 22_000n, boothDiscount: 0n, floorDiscount: 1_000n },
      ]),
    ).toEqual({
      goodsTotal: 410_000n,
      deliveryTotal: 54_000n,
      discountTotal: 14_000n,
      total: 450_000n,
    });
  });

  it('of nothing are nothing', () => {
    expect(groupByBooth([])).toEqual([]);
    expect(orderTotals([])).toEqual({ goodsTotal: 0n, deliveryTotal: 0n, discountTotal: 0n, total: 0n });
  });

  it('lose and invent no đồng and no gram, whatever the lines', () => {
    fc.assert(
      fc.property(fc.array(aLine, { maxLength: 50 }), fc.array(fc.bigInt({ min: 0n, max: 5_000_000n }), { minLength: 4, maxLength: 4 }), (lines, fees) => {
        const groups = groupByBooth(lines);
        const parts = groups.map((group, index) => ({ goodsTotal: group.goodsTotal, deliveryFee: fees[index]!, boothDiscount: 7n, floorDiscount: BigInt(index) }));
        const totals = orderTotals(parts);
        expect(totals.goodsTotal).toBe(lines.reduce((sum, line) => sum + line.unitPrice * BigInt(line.quantity), 0n));
        expect(totals.goodsTotal).toBe(lines.map(lineTotal).reduce((sum, amount) => sum + amount, 0n));
        expect(totals.total).toBe(parts.reduce((sum, part) => sum + part.goodsTotal + part.deliveryFee - part.boothDiscount - part.floorDiscount, 0n));
        expect(groups.reduce((sum, group) => sum + group.weightGrams, 0)).toBe(lines.reduce((sum, line) => sum + line.shippingGrams * line.quantity, 0));
        expect(groups.flatMap((group) => group.lines)).toHaveLength(lines.length);
        expect(new Set(groups.map((group) => group.boothId)).size).toBe(groups.length);
        for (const group of groups) expect(group.lines.every((line) => line.boothId === group.boothId)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('do not depend on the order of the lines', () => {
    fc.assert(
      fc.property(fc.array(aLine, { maxLength: 30 }), (lines) => {
        const sums = (of: PricedLine[]) => new Map(groupByBooth(of).map((group) => [group.boothId, `${group.goodsTotal} ${group.weightGrams}`]));
        const [forward, backward] = [sums(lines), sums([...lines].reverse())];
        expect(backward.size).toBe(forward.size);
        for (const [boothId, sum] of forward) expect(backward.get(boothId)).toBe(sum);
      }),
      { numRuns: 100 },
    );
  });
});
