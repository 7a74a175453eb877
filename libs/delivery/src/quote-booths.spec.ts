import { describe, expect, it } from '@jest/globals';
import { CannotDeliver, defaultTariff, feeFor, quoteBooths, requireDeliverable, toTariff, zoneOf, type Parcel, type Place } from './index.js';

const laiChau: Place = { provinceCode: '12', region: 'north' };
const haNoi: Place = { provinceCode: '01', region: 'north' };
const saiGon: Place = { provinceCode: '79', region: 'south' };

describe('zones', () => {
  it.each([
    [laiChau, laiChau, 'same_province'],
    [laiChau, haNoi, 'same_region'],
    [laiChau, saiGon, 'inter_region'],
    [saiGon, laiChau, 'inter_region'],
  ])('%j to %j', (from, to, zone) => {
    expect(zoneOf(from, to)).toBe(zone);
  });
});

describe('the fee by weight', () => {
  it.each([
    [0, 22_000n, 30_000n, 36_000n],
    [1, 22_000n, 30_000n, 36_000n],
    [500, 22_000n, 30_000n, 36_000n],
    [501, 27_000n, 36_500n, 44_000n],
    [1_000, 27_000n, 36_500n, 44_000n],
    [1_001, 32_000n, 43_000n, 52_000n],
    [20_000, 217_000n, 283_500n, 348_000n],
  ])('of %d g', (grams, province, region, far) => {
    expect(feeFor(defaultTariff, 'same_province', grams)).toBe(province);
    expect(feeFor(defaultTariff, 'same_region', grams)).toBe(region);
    expect(feeFor(defaultTariff, 'inter_region', grams)).toBe(far);
  });

  it.each([-1, 0.5, Number.NaN])('refuses %p g', (grams) => {
    expect(() => feeFor(defaultTariff, 'same_province', grams)).toThrow(RangeError);
  });
});

describe('quoting the booths of a cart', () => {
  const noodles = { variantId: 'noodles', quantity: 3, shippingGrams: 350, deliveryScope: 'nationwide' as const };
  const prawns = { variantId: 'prawns', quantity: 1, shippingGrams: 1_500, deliveryScope: 'province' as const };
  const tour = { variantId: 'tour', quantity: 1, shippingGrams: 0, deliveryScope: 'none' as const };
  const parcels: Parcel[] = [
    { boothId: 'a', from: laiChau, lines: [noodles] },
    { boothId: 'b', from: laiChau, lines: [prawns, { ...noodles, quantity: 1 }] },
  ];

  it('sends everything within the province, one parcel a booth', () => {
    expect(quoteBooths(defaultTariff, laiChau, parcels)).toEqual([
      { boothId: 'a', zone: 'same_province', weightGrams: 1_050, fee: 32_000n, refusedVariantIds: [] },
      { boothId: 'b', zone: 'same_province', weightGrams: 1_850, fee: 37_000n, refusedVariantIds: [] },
    ]);
  });

  it('keeps live and chilled goods within the province and names them', () => {
    const quotes = quoteBooths(defaultTariff, haNoi, parcels);
    expect(quotes).toEqual([
      { boothId: 'a', zone: 'same_region', weightGrams: 1_050, fee: 43_000n, refusedVariantIds: [] },
      { boothId: 'b', zone: 'same_region', weightGrams: 1_850, fee: null, refusedVariantIds: ['prawns'] },
    ]);
    const refuse = () => requireDeliverable(quotes);
    expect(refuse).toThrow(CannotDeliver);
    expect(refuse).toThrow(expect.objectContaining({ code: 'CannotDeliver', details: { variantIds: ['prawns'] } }));
  });

  it('sends no services, not even next door', () => {
    expect(quoteBooths(defaultTariff, laiChau, [{ boothId: 'c', from: laiChau, lines: [tour] }])[0]?.refusedVariantIds).toEqual(['tour']);
  });
});

describe('stored tariff rows', () => {
  it('refuse to be half a tariff', () => {
    expect(() => toTariff([{ zone: 'same_province', firstGrams: 500, firstFee: '22000', stepGrams: 500, stepFee: '5000' }])).toThrow('same_region');
  });
});
