import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound, type Db } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { CannotDeliver, DeliveryQuotes, defaultTariff, deliveryZones, readTariff } from './index.js';

describe('delivery quotes from the database', () => {
  let database: TestDatabase;
  let shop: Db;
  let quotes: DeliveryQuotes;
  let dryVariant: string;
  let chilledVariant: string;
  let suspendedVariant: string;
  const sent: string[] = [];

  const insertTariff = (validFrom: string, surcharge: bigint) =>
    Promise.all(
      deliveryZones.map((zone) => {
        const row = defaultTariff[zone];
        return database.sql('INSERT INTO delivery_tariff (valid_from, zone, first_grams, first_fee, step_grams, step_fee) VALUES ($1::timestamptz, $2, $3, $4, $5, $6)', [
          validFrom, zone, row.firstGrams, (row.firstFee + surcharge).toString(), row.stepGrams, row.stepFee.toString(),
        ]);
      }),
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { onStatement: (sql) => sent.push(sql) });
    quotes = new DeliveryQuotes(shop);
    await somePlaces(database);
    const boothId = await aBooth(database);
    const suspended = await aBooth(database, { standing: 'suspended' });
    const categoryId = await aCategory(database);
    dryVariant = (await aProduct(database, { boothId, categoryId, shippingGrams: 700 })).variantId;
    chilledVariant = (await aProduct(database, { boothId, categoryId, storage: 'chilled', deliveryScope: 'province' })).variantId;
    suspendedVariant = (await aProduct(database, { boothId: suspended, categoryId })).variantId;
    await insertTariff('2026-01-01', 0n);
    await insertTariff('2020-01-01', 1_000n);
    await insertTariff('2999-01-01', 2_000n);
  });
  afterAll(() => database.drop());

  it('takes the newest rows that have begun, neither older nor future ones', async () => {
    expect(await quotes.tariff()).toEqual(defaultTariff);
    expect(await shop.tx((tx) => readTariff(tx))).toEqual(defaultTariff);
  });

  it('quotes one unit in two statements', async () => {
    sent.length = 0;
    expect(await quotes.quoteOne(dryVariant, '03388')).toEqual({ fee: 27_000n, zone: 'same_province' });
    expect(sent).toHaveLength(2);
    expect(await quotes.quoteOne(dryVariant, '00070')).toEqual({ fee: 36_500n, zone: 'same_region' });
    expect(await quotes.quoteOne(dryVariant, '26734')).toEqual({ fee: 44_000n, zone: 'inter_region' });
  });

  it('says which goods cannot travel', async () => {
    expect(await quotes.quoteOne(chilledVariant, '03388')).toEqual({ fee: 22_000n, zone: 'same_province' });
    await expect(quotes.quoteOne(chilledVariant, '26734')).rejects.toThrow(CannotDeliver);
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

  it('knows the place of a commune', async () => {
    expect(await quotes.placeOf('26734')).toEqual({ provinceCode: '79', region: 'south' });
    expect(await quotes.placeOf('99999')).toBeNull();
  });
});
