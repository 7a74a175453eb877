import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound, Settings, type Db } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { CannotDeliver, DeliveryQuotes, defaultTariff, readDelivery, type Tariff } from './index.js';
import { aPickupPoint, aRemoteCommune, aTariff, anOwnRun, noCarrier, someTerms } from './testing/index.js';

const bracketed: Tariff = { ...defaultTariff, same_province: { ...defaultTariff.same_province, further: [{ upToGrams: 2_000, fee: 29_000n }], remoteFee: 1_000n } };

describe('delivery quotes from the database', () => {
  let database: TestDatabase;
  let shop: Db;
  let quotes: DeliveryQuotes;
  let boothId: string;
  let dryVariant: string;
  let chilledVariant: string;
  let suspendedVariant: string;
  let bulkyVariant: string;
  const sent: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { onStatement: (sql) => sent.push(sql) });
    quotes = new DeliveryQuotes(shop, new Settings(shop));
    await somePlaces(database);
    boothId = await aBooth(database);
    const suspended = await aBooth(database, { standing: 'suspended' });
    const categoryId = await aCategory(database);
    dryVariant = (await aProduct(database, { boothId, categoryId, shippingGrams: 700 })).variantId;
    chilledVariant = (await aProduct(database, { boothId, categoryId, storage: 'chilled', deliveryScope: 'province' })).variantId;
    suspendedVariant = (await aProduct(database, { boothId: suspended, categoryId })).variantId;
    bulkyVariant = (await aProduct(database, { boothId, categoryId, shippingGrams: 700 })).variantId;
    await database.sql('UPDATE variant SET length_cm = 40, width_cm = 30, height_cm = 20 WHERE id = $1', [bulkyVariant]);
    await aTariff(database);
    await aTariff(database, '2020-01-01T00:00:00Z', bracketed);
    await aTariff(database, '2999-01-01T00:00:00Z', bracketed);
    await quotes.quoteOne(dryVariant, '03388');
  });
  afterAll(() => database.drop());

  it('takes the newest rows that have begun, neither older nor future ones', async () => {
    expect((await quotes.terms([], null)).terms.tariff).toEqual(defaultTariff);
    const read = await shop.tx((tx) => readDelivery(tx, [boothId], '26734', 6_000));
    expect(read.terms.tariff).toEqual(defaultTariff);
    expect(read.to).toEqual({ communeCode: '26734', provinceCode: '79', region: 'south', isRemote: false });
  });

  it('takes the brackets of the set that holds', async () => {
    await aTariff(database, '2026-03-01T00:00:00Z', bracketed);
    expect((await quotes.terms([], null)).terms.tariff).toEqual(bracketed);
    await database.sql(`DELETE FROM delivery_tariff WHERE valid_from = '2026-03-01T00:00:00Z'`);
    expect(await database.sql(`SELECT 1 FROM delivery_tariff_bracket WHERE valid_from = '2026-03-01T00:00:00Z'`)).toEqual([]);
  });

  it('quotes one unit in two statements', async () => {
    sent.length = 0;
    expect(await quotes.quoteOne(dryVariant, '03388')).toMatchObject({ fee: 27_000n, zone: 'same_province', options: [{ method: 'CARRIER', fee: 27_000n, isChosen: true, refusal: null }] });
    expect(sent).toHaveLength(2);
    expect(await quotes.quoteOne(dryVariant, '00070')).toMatchObject({ fee: 36_500n, zone: 'same_region' });
    expect(await quotes.quoteOne(dryVariant, '26734')).toMatchObject({ fee: 44_000n, zone: 'inter_region' });
  });

  it('bills the volume of what is large, by the floor’s divisor', async () => {
    expect((await quotes.quoteOne(bulkyVariant, '03388')).fee).toBe(57_000n); // 4,000 g
    await database.sql(`INSERT INTO setting (key, value, valid_from) VALUES ('delivery.volumetricDivisor', '5000', now())`);
    expect((await new DeliveryQuotes(shop, new Settings(shop)).quoteOne(bulkyVariant, '03388')).fee).toBe(67_000n); // 4,800 g
    await database.sql(`DELETE FROM setting WHERE key = 'delivery.volumetricDivisor'`);
  });

  it('says which goods cannot travel', async () => {
    expect(await quotes.quoteOne(chilledVariant, '03388')).toMatchObject({ fee: 22_000n, zone: 'same_province' });
    await expect(quotes.quoteOne(chilledVariant, '26734')).rejects.toThrow(CannotDeliver);
    await expect(quotes.quoteOne(chilledVariant, '26734')).rejects.toMatchObject({ details: { reason: 'STORAGE', variantIds: [chilledVariant], pickupPoints: [] } });
  });

  it('knows remote communes by their newest row that has begun', async () => {
    await aRemoteCommune(database, '03427', '2026-01-01T00:00:00Z', true);
    expect((await quotes.quoteOne(dryVariant, '03427')).fee).toBe(32_400n);
    await aRemoteCommune(database, '03427', '2026-02-01T00:00:00Z', false);
    await aRemoteCommune(database, '03427', '2999-01-01T00:00:00Z', true);
    expect((await quotes.quoteOne(dryVariant, '03427')).fee).toBe(27_000n);
  });

  it('reads every way of a booth, and of no other', async () => {
    const own = await aBooth(database);
    const pointId = await aPickupPoint(database, { boothId: own });
    await aPickupPoint(database, { boothId: own, name: 'Đóng', isActive: false });
    await anOwnRun(database, { boothId: own, communeCodes: ['03388'], fee: 12_000n, freeFrom: 200_000n });
    await noCarrier(database, own);
    await someTerms(database, { boothId: own, minOrder: 100_000n, freeFrom: 500_000n });
    const { terms } = await quotes.terms([own, boothId], '03388');
    expect(terms.booths.get(own)).toEqual({
      boothId: own, minOrder: 100_000n, freeFrom: 500_000n, carrier: null,
      ownRun: { wholeProvince: false, communeCodes: ['03388'], fee: 12_000n, step: null, freeFrom: 200_000n, timesVi: 'Sáng thứ bảy', timesEn: 'Saturday mornings' },
      pickupPoints: [{ id: pointId, name: 'Quầy ở chợ', address: 'Quầy 5, chợ phiên, Phường Tân Phong, Tỉnh Lai Châu', openingHours: null, noteVi: 'Gọi trước khi đến', noteEn: 'Call first' }],
    });
    expect(terms.booths.get(boothId)).toEqual({ boothId, minOrder: null, freeFrom: null, carrier: { timesVi: '', timesEn: '' }, ownRun: null, pickupPoints: [] });
    await database.sql(`UPDATE delivery_method SET is_on = false WHERE booth_id = $1`, [own]);
    expect((await quotes.terms([own], null)).terms.booths.get(own)).toMatchObject({ carrier: null, ownRun: null, pickupPoints: [] });
  });

  it.each([
    ['a malformed id', 'x', '03388'],
    ['an unknown id', '01900000-0000-7000-8000-000000000000', '03388'],
  ])('finds nothing for %s', async (_, variantId, commune) => {
    await expect(quotes.quoteOne(variantId, commune)).rejects.toThrow(NotFound);
  });

  it('finds nothing for an unknown commune or a booth that is not open', async () => {
    await expect(quotes.quoteOne(dryVariant, '99999')).rejects.toThrow('commune not found');
    await expect(quotes.quoteOne(suspendedVariant, '03388')).rejects.toThrow('variant not found');
  });

  it('lets the database refuse half a size and half a step', async () => {
    await expect(database.sql('UPDATE variant SET length_cm = 40 WHERE id = $1', [dryVariant])).rejects.toThrow('variant_size');
    await expect(database.sql(`INSERT INTO delivery_method (booth_id, kind, is_on, fee, first_grams) VALUES ($1, 'own_run', true, 1, 500)`, [boothId])).rejects.toThrow('check');
    await expect(database.sql(`INSERT INTO delivery_method (booth_id, kind, is_on) VALUES ($1, 'own_run', true)`, [boothId])).rejects.toThrow('check');
  });
});
