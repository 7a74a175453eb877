import { describe, expect, it } from '@jest/globals';
import {
  CannotDeliver, billedGrams, defaultTariff, feeFor, quoteBooths, requireDeliverable, zoneOf,
  type BoothWays, type DeliveryChoice, type DeliveryTerms, type Destination, type OwnRun, type Parcel, type ParcelLine, type PickupPoint, type Tariff,
} from './index.js';
import { toTariff } from './tariff.js';

const laiChau: Destination = { communeCode: '03388', provinceCode: '12', region: 'north', isRemote: false };
const haNoi: Destination = { communeCode: '00070', provinceCode: '01', region: 'north', isRemote: false };
const saiGon: Destination = { communeCode: '26734', provinceCode: '79', region: 'south', isRemote: false };

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

  const row = { firstGrams: 250, firstFee: 16_500n, further: [{ upToGrams: 500, fee: 19_900n }, { upToGrams: 2_000, fee: 31_000n }], stepGrams: 1_000, stepFee: 7_001n, remoteBasisPoints: 1_250, remoteFee: 3_000n };
  const bracketed: Tariff = { ...defaultTariff, same_province: row };
  it.each([
    [250, 16_500n, 21_563n], // 16,500 + 12.5 % = 2,062.5, half a đồng up, + 3,000
    [251, 19_900n, 25_388n],
    [500, 19_900n, 25_388n],
    [501, 31_000n, 37_875n],
    [2_000, 31_000n, 37_875n],
    [2_001, 38_001n, 45_751n],
    [3_001, 45_002n, 53_627n],
  ])('goes from bracket to bracket and then by the step: %d g, and to a remote commune', (grams, fee, remote) => {
    expect(feeFor(bracketed, 'same_province', grams)).toBe(fee);
    expect(feeFor(bracketed, 'same_province', grams, true)).toBe(remote);
  });
});

const line = (given: Partial<ParcelLine> & { variantId: string }): ParcelLine => ({
  quantity: 1, shippingGrams: 350, deliveryScope: 'nationwide', storage: 'ambient', lengthCm: null, widthCm: null, heightCm: null, ...given,
});

describe('the weight that is billed', () => {
  it.each<[string, Partial<ParcelLine>[], number, number]>([
    ['is what the scale says where nobody measured', [{ quantity: 3 }], 6_000, 1_050],
    ['is the volume where that counts for more', [{ shippingGrams: 400, lengthCm: 40, widthCm: 30, heightCm: 20 }], 6_000, 4_000],
    ['follows the divisor', [{ shippingGrams: 400, lengthCm: 40, widthCm: 30, heightCm: 20 }], 5_000, 4_800],
    ['rounds a begun gram up', [{ shippingGrams: 1, lengthCm: 10, widthCm: 10, heightCm: 1 }], 6_000, 17],
    ['is the weight of a dense parcel', [{ shippingGrams: 5_000, lengthCm: 20, widthCm: 20, heightCm: 20 }], 6_000, 5_000],
    // one large and light, one unmeasured and heavy: the volume of the first and the weight of the second
    ['takes unmeasured packs by their weight', [{ shippingGrams: 500, lengthCm: 30, widthCm: 20, heightCm: 20 }, { shippingGrams: 3_000 }], 6_000, 5_000],
    // both measured: the parcel as a whole, not pack by pack
    ['compares the whole parcel', [{ shippingGrams: 500, lengthCm: 30, widthCm: 20, heightCm: 20 }, { shippingGrams: 3_000, lengthCm: 10, widthCm: 10, heightCm: 10 }], 6_000, 3_500],
  ])('%s', (_, lines, divisor, grams) => {
    expect(billedGrams(lines.map((given, at) => line({ variantId: `${at}`, ...given })), divisor)).toBe(grams);
  });
});

const point: PickupPoint = { id: 'p1', name: 'Quầy ở chợ', address: 'Quầy 5, Phường Tân Phong, Lai Châu', openingHours: null, noteVi: '', noteEn: '' };
const run: OwnRun = { wholeProvince: true, communeCodes: [], fee: 15_000n, step: null, freeFrom: null, timesVi: 'Sáng thứ bảy', timesEn: 'Saturday mornings' };
const plainWays: BoothWays = { boothId: 'a', minOrder: null, freeFrom: null, carrier: { timesVi: '', timesEn: '' }, ownRun: null, pickupPoints: [] };

const quote = (given: { ways?: Partial<BoothWays>; to?: Destination | null; lines?: ParcelLine[]; goodsTotal?: bigint; chosen?: DeliveryChoice }) => {
  const terms: DeliveryTerms = {
    tariff: defaultTariff,
    barriers: (['live', 'chilled'] as const).flatMap((storage) => (['same_region', 'inter_region'] as const).map((zone) => ({ storage, method: 'carrier' as const, zone }))),
    volumetricDivisor: 6_000,
    booths: new Map(given.ways ? [['a', { ...plainWays, ...given.ways }]] : []),
  };
  const parcel: Parcel = { boothId: 'a', from: laiChau, goodsTotal: given.goodsTotal ?? 100_000n, lines: given.lines ?? [line({ variantId: 'noodles' })], chosen: given.chosen ?? null };
  return quoteBooths(terms, given.to === undefined ? laiChau : given.to, [parcel])[0]!;
};
const prawns = line({ variantId: 'prawns', storage: 'chilled', deliveryScope: 'province', shippingGrams: 1_500 });
const shown = (one: ReturnType<typeof quote>) => one.options.map(({ method, fee, refusal }) => [method, fee, refusal?.reason ?? null]);

describe('the ways of one booth', () => {
  it('are the carrier alone where the booth told nothing', () => {
    const one = quote({});
    expect(shown(one)).toEqual([['carrier', 22_000n, null]]);
    expect([one.chosen?.method, one.fee, one.zone, one.weightGrams, one.minimum, one.freeDelivery]).toEqual(['carrier', 22_000n, 'same_province', 350, null, null]);
  });

  it('take the cheapest that brings the goods; pickup is never chosen for anybody', () => {
    const one = quote({ ways: { ownRun: run, pickupPoints: [point] } });
    expect(shown(one)).toEqual([['own_run', 15_000n, null], ['carrier', 22_000n, null], ['pickup', 0n, null]]);
    expect([one.chosen?.method, one.fee, one.isChoiceGone]).toEqual(['own_run', 15_000n, false]);
    expect(quote({ ways: { ownRun: { ...run, fee: 30_000n } } }).chosen?.method).toBe('carrier');
  });

  it.each<[DeliveryChoice, string | undefined, bigint | null]>([
    [{ method: 'carrier', pickupPointId: null }, 'carrier', 22_000n],
    [{ method: 'own_run', pickupPointId: null }, 'own_run', 15_000n],
    [{ method: 'pickup', pickupPointId: 'p1' }, 'pickup', 0n],
    [{ method: 'pickup', pickupPointId: null }, 'pickup', 0n],
  ])('take what was chosen: %j', (chosen, method, fee) => {
    const one = quote({ ways: { ownRun: run, pickupPoints: [point] }, chosen });
    expect([one.chosen?.method, one.fee, one.isChoiceGone]).toEqual([method, fee, false]);
  });

  it('bring it otherwise where a chosen way does not go there', () => {
    const one = quote({ ways: { ownRun: run }, to: haNoi, chosen: { method: 'own_run', pickupPointId: null } });
    expect([one.chosen?.method, one.fee, one.isChoiceGone]).toEqual(['carrier', 30_000n, true]);
  });

  it('send no parcel to who meant to fetch it at a point that is gone', () => {
    const one = quote({ ways: { pickupPoints: [point] }, chosen: { method: 'pickup', pickupPointId: 'gone' } });
    expect([one.chosen, one.fee, one.isChoiceGone, one.refusal]).toEqual([null, null, true, { reason: 'choose_again', variantIds: ['noodles'] }]);
  });

  it.each<[string, Partial<OwnRun>, Destination, bigint | null, string | null]>([
    ['the whole province', {}, laiChau, 15_000n, null],
    ['not beyond it', {}, haNoi, null, 'not_served'],
    ['the communes named', { wholeProvince: false, communeCodes: ['03388'] }, laiChau, 15_000n, null],
    ['no other commune', { wholeProvince: false, communeCodes: ['03427'] }, laiChau, null, 'not_served'],
    ['a commune named beyond the province', { communeCodes: ['00070'] }, haNoi, 15_000n, null],
  ])('let the run serve %s', (_, given, to, fee, reason) => {
    expect(shown(quote({ ways: { ownRun: { ...run, ...given }, carrier: null }, to }))).toEqual([['own_run', fee, reason]]);
  });

  it.each([[1, 15_000n], [2, 15_000n], [3, 19_000n], [5, 23_000n]])('take the steps of a run: %d packs', (quantity, fee) => {
    const stepped = { ...run, step: { firstGrams: 1_000, stepGrams: 500, stepFee: 4_000n } };
    expect(quote({ ways: { ownRun: stepped }, lines: [line({ variantId: 'rice', quantity, shippingGrams: 400 })], chosen: { method: 'own_run', pickupPointId: null } }).fee).toBe(fee);
  });

  it('pay the surcharge of a remote commune to the carrier, not to the booth’s own run', () => {
    expect(shown(quote({ ways: { ownRun: run }, to: { ...laiChau, isRemote: true } }))).toEqual([['own_run', 15_000n, null], ['carrier', 26_400n, null]]);
  });
});

describe('what may not travel', () => {
  it('goes within the province', () => {
    expect(quote({ lines: [prawns] }).fee).toBe(32_000n);
  });

  it('does not go beyond it by carrier, and is named', () => {
    const one = quote({ lines: [prawns, line({ variantId: 'noodles' })], to: haNoi });
    expect([one.fee, one.refusal]).toEqual([null, { reason: 'storage', variantIds: ['prawns'] }]);
    const refuse = () => requireDeliverable([one]);
    expect(refuse).toThrow(CannotDeliver);
    expect(refuse).toThrow(expect.objectContaining({ code: 'CannotDeliver', details: { reason: 'STORAGE', variantIds: ['prawns'], pickupPoints: [] } }));
  });

  it('goes by the booth’s own run wherever that goes, and can always be fetched', () => {
    const one = quote({ lines: [prawns], to: haNoi, ways: { ownRun: { ...run, communeCodes: ['00070'] }, pickupPoints: [point] } });
    expect(shown(one)).toEqual([['own_run', 15_000n, null], ['carrier', null, 'storage'], ['pickup', 0n, null]]);
    expect(one.chosen?.method).toBe('own_run');
  });

  it('tells where it can be fetched when nothing brings it', () => {
    const one = quote({ lines: [prawns], to: saiGon, ways: { pickupPoints: [point] } });
    expect([one.chosen, one.refusal?.reason]).toEqual([null, 'storage']);
    expect(() => requireDeliverable([one])).toThrow(expect.objectContaining({ details: { reason: 'STORAGE', variantIds: ['prawns'], pickupPoints: [point] } }));
  });

  it.each([
    ['goods that their booth keeps in its province', line({ variantId: 'honey', deliveryScope: 'province' }), haNoi, 'province_only'],
    ['services, not even next door', line({ variantId: 'tour', deliveryScope: 'none', storage: 'service' }), laiChau, 'not_sent'],
  ])('says so of %s', (_, goods, to, reason) => {
    const one = quote({ lines: [goods], to });
    expect([one.fee, one.refusal]).toEqual([null, { reason, variantIds: [goods.variantId] }]);
  });

  it('says that a booth without any way there does not deliver there', () => {
    expect(quote({ ways: { carrier: null, pickupPoints: [point] }, to: haNoi }).refusal).toEqual({ reason: 'not_served', variantIds: ['noodles'] });
  });
});

describe('limits in đồng', () => {
  it.each([
    [99_999n, { from: 100_000n, missing: 1n }],
    [100_000n, { from: 100_000n, missing: 0n }],
  ])('of the least order: goods of %d', (goodsTotal, minimum) => {
    expect(quote({ ways: { minOrder: 100_000n }, goodsTotal }).minimum).toEqual(minimum);
  });

  it.each([
    [299_999n, 22_000n, 1n],
    [300_000n, 0n, 0n],
  ])('of free delivery: goods of %d', (goodsTotal, fee, missing) => {
    const one = quote({ ways: { freeFrom: 300_000n }, goodsTotal });
    expect([one.fee, one.freeDelivery]).toEqual([fee, { from: 300_000n, missing }]);
  });

  it('are lower for the run where the booth says so', () => {
    const ways = { freeFrom: 300_000n, ownRun: { ...run, freeFrom: 150_000n } };
    expect(shown(quote({ ways, goodsTotal: 150_000n }))).toEqual([['own_run', 0n, null], ['carrier', 22_000n, null]]);
    expect(quote({ ways, goodsTotal: 120_000n }).freeDelivery).toEqual({ from: 150_000n, missing: 30_000n });
  });

  it('are known before the commune is, and so is what can be fetched', () => {
    const one = quote({ ways: { minOrder: 200_000n, freeFrom: 300_000n, pickupPoints: [point] }, to: null });
    expect(shown(one)).toEqual([['carrier', null, null], ['pickup', 0n, null]]);
    expect([one.chosen, one.refusal, one.isChoiceGone, one.minimum?.missing, one.freeDelivery?.missing]).toEqual([null, null, false, 100_000n, 200_000n]);
  });
});

describe('stored tariff rows', () => {
  it('refuse to be half a tariff', () => {
    expect(() => toTariff([{ zone: 'same_province', firstGrams: 500, firstFee: '22000', further: [], stepGrams: 500, stepFee: '5000', remoteBasisPoints: 0, remoteFee: '0' }])).toThrow('same_region');
  });
});
