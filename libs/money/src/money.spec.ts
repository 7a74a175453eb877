import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_DONG, MoneyOutOfRange, addMoney, allocate, basisPoints, multiplyMoney, pricePer, subtractMoney } from './index.js';

const amount = fc.bigInt({ min: -MAX_DONG, max: MAX_DONG });

describe('adding and multiplying', () => {
  it('adds any number of amounts', () => {
    expect(addMoney()).toBe(0n);
    expect(addMoney(55_000n)).toBe(55_000n);
    expect(addMoney(55_000n, 120_000n, -5_000n)).toBe(170_000n);
    expect(subtractMoney(20_000n, 30_000n)).toBe(-10_000n);
  });

  it('multiplies by a whole quantity', () => {
    expect(multiplyMoney(55_000n, 3)).toBe(165_000n);
    expect(multiplyMoney(55_000n, 3n)).toBe(165_000n);
    expect(multiplyMoney(55_000n, 0)).toBe(0n);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses the quantity %p', (quantity) => {
    expect(() => multiplyMoney(1n, quantity)).toThrow(RangeError);
  });

  it('refuses what leaves the range, on both sides, and not one đồng earlier', () => {
    expect(addMoney(MAX_DONG - 1n, 1n)).toBe(MAX_DONG);
    expect(() => addMoney(MAX_DONG, 1n)).toThrow(MoneyOutOfRange);
    expect(() => subtractMoney(-MAX_DONG, 1n)).toThrow(MoneyOutOfRange);
    expect(() => multiplyMoney(MAX_DONG, 2)).toThrow(MoneyOutOfRange);
    expect(Number(MAX_DONG)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('allocate', () => {
  it('gives the left-over đồng to the largest remainders, the earlier first on a tie', () => {
    expect(allocate(100n, [1, 1, 1])).toEqual([34n, 33n, 33n]);
    expect(allocate(10n, [1, 2, 4])).toEqual([1n, 3n, 6n]);
    expect(allocate(30_000n, [165_000n, 55_000n])).toEqual([22_500n, 7_500n]);
    expect(allocate(-100n, [1, 1, 1])).toEqual([-34n, -33n, -33n]);
  });

  it('gives nothing to a weight of zero', () => {
    expect(allocate(7n, [0, 3, 0, 4])).toEqual([0n, 3n, 0n, 4n]);
    expect(allocate(0n, [1, 2])).toEqual([0n, 0n]);
  });

  it.each([[[]], [[0, 0]], [[1, -1]], [[0.5, 0.5]]])('refuses the weights %j', (weights) => {
    expect(() => allocate(10n, weights)).toThrow(RangeError);
  });

  const weights = fc
    .array(fc.bigInt({ min: 0n, max: MAX_DONG }), { minLength: 1, maxLength: 12 })
    .filter((all) => all.some((weight) => weight > 0n));

  it('loses nothing and makes nothing', () => {
    fc.assert(fc.property(amount, weights, (total, by) => allocate(total, by).reduce((sum, part) => sum + part, 0n) === total));
  });

  it('keeps each part less than one đồng from its exact share, on the side of the total', () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        const whole = by.reduce((sum, weight) => sum + weight, 0n);
        allocate(total, by).forEach((part, index) => {
          const distance = part * whole - total * (by[index] ?? 0n);
          expect(distance < whole && distance > -whole).toBe(true);
          expect(total < 0n ? part <= 0n : part >= 0n).toBe(true);
        });
      }),
    );
  });
});

describe('basisPoints', () => {
  it.each([
    [1_000_000n, 1_000, 100_000n],
    [55_000n, 0, 0n],
    [55_000n, 10_000, 55_000n],
    [1n, 5_000, 1n],
    [1n, 4_999, 0n],
    [3n, 5_000, 2n],
    [-1n, 5_000, -1n],
    [123_457n, 150, 1_852n],
  ])('of %p at %p bps is %p', (total, bps, expected) => {
    expect(basisPoints(total, bps)).toBe(expected);
  });

  it('takes back exactly what it took', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 10_000 }), (total, bps) => basisPoints(-total, bps) === -basisPoints(total, bps)),
    );
  });

  it.each([-1, 1.5, Number.NaN])('refuses %p basis points', (bps) => {
    expect(() => basisPoints(1n, bps)).toThrow(RangeError);
  });
});

describe('pricePer', () => {
  it('is per kilogram for grams and per litre for millilitres', () => {
    expect(pricePer({ price: 350_000n, netGrams: 100 })).toEqual({ amount: 3_500_000n, unit: 'kg' });
    expect(pricePer({ price: 55_000n, netGrams: 300 })).toEqual({ amount: 183_333n, unit: 'kg' });
    expect(pricePer({ price: 50_000n, netGrams: 300 })).toEqual({ amount: 166_667n, unit: 'kg' });
    expect(pricePer({ price: 90_000n, netMillilitres: 500 })).toEqual({ amount: 180_000n, unit: 'litre' });
    expect(pricePer({ price: 90_000n, netGrams: 520, netMillilitres: 500 })).toEqual({ amount: 180_000n, unit: 'litre' });
    expect(pricePer({ price: 1n, netGrams: 2_000 })).toEqual({ amount: 1n, unit: 'kg' });
  });

  it('is nothing for goods sold by the piece', () => {
    expect(pricePer({ price: 90_000n })).toBeNull();
    expect(pricePer({ price: 90_000n, netGrams: null, netMillilitres: null })).toBeNull();
  });

  it.each([0, -100, 0.5])('refuses a net content of %p', (netGrams) => {
    expect(() => pricePer({ price: 1n, netGrams })).toThrow(RangeError);
  });
});
