import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Db } from '@chophien/platform';
import { aMember, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { OutOfStock } from './catalog-errors.js';
import { consumeStock } from './consume-stock.js';
import { releaseStock } from './release-stock.js';
import { reserveStock } from './reserve-stock.js';
import { aBoothOrder, aCategory, aProduct } from './testing/index.js';

describe('holding, releasing and consuming stock', () => {
  let database: TestDatabase;
  let shop: Db;
  let office: Db;
  let boothId: string;
  let categoryId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { poolSize: 16 });
    office = await database.connect('office');
    await somePlaces(database);
    boothId = await aBooth(database);
    categoryId = await aCategory(database);
  });
  afterAll(() => database.drop());

  const stockOf = async (variantId: string) => (await database.sql<{ on_hand: number; reserved: number }>('SELECT on_hand, reserved FROM stock WHERE variant_id = $1', [variantId]))[0];
  const held = (boothOrderId: string) =>
    database.sql<{ variant_id: string; quantity: number; state: string }>('SELECT variant_id, quantity, state FROM reservation WHERE booth_order_id = $1 ORDER BY variant_id', [boothOrderId]);

  let rice: string;
  let tea: string;
  beforeEach(async () => {
    rice = (await aProduct(database, { boothId, categoryId, nameVi: 'Gạo', nameEn: 'Rice', onHand: 10 })).variantId;
    tea = (await aProduct(database, { boothId, categoryId, nameVi: 'Chè', nameEn: 'Tea', onHand: 4 })).variantId;
  });

  it('holds all lines in two statements and writes their reservations', async () => {
    const boothOrderId = await aBoothOrder(database, boothId);
    const sent: string[] = [];
    const counting = await database.connect('shop', { onStatement: (sql) => sent.push(sql) });
    await counting.tx((tx) =>
      reserveStock(tx, [
        { variantId: tea, boothOrderId, boothId, quantity: 4 },
        { variantId: rice, boothOrderId, boothId, quantity: 3 },
      ]),
    );
    expect(sent.filter((sql) => /stock/.test(sql))).toHaveLength(2);
    expect(await stockOf(rice)).toEqual({ on_hand: 10, reserved: 3 });
    expect(await stockOf(tea)).toEqual({ on_hand: 4, reserved: 4 });
    expect(await held(boothOrderId)).toEqual(
      [
        { variant_id: rice, quantity: 3, state: 'held' },
        { variant_id: tea, quantity: 4, state: 'held' },
      ].sort((a, b) => (a.variant_id < b.variant_id ? -1 : 1)),
    );
  });

  it('names every line that misses and leaves nothing held', async () => {
    const boothOrderId = await aBoothOrder(database, boothId);
    const unknown = '01900000-0000-7000-8000-000000000000';
    const refusal = shop.tx((tx) =>
      reserveStock(tx, [
        { variantId: rice, boothOrderId, boothId, quantity: 2 },
        { variantId: tea, boothOrderId, boothId, quantity: 5 },
        { variantId: unknown, boothOrderId, boothId, quantity: 1 },
      ]),
    );
    const error = await refusal.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OutOfStock);
    expect((error as OutOfStock).lines).toEqual([
      { variantId: unknown, nameVi: '', nameEn: '', wanted: 1, available: 0 },
      { variantId: tea, nameVi: 'Chè', nameEn: 'Tea', wanted: 5, available: 4 },
    ]);
    expect(await stockOf(rice)).toEqual({ on_hand: 10, reserved: 0 });
    expect(await stockOf(tea)).toEqual({ on_hand: 4, reserved: 0 });
    expect(await held(boothOrderId)).toEqual([]);
  });

  it('does not hold goods of one booth for another', async () => {
    const other = await aBooth(database);
    const boothOrderId = await aBoothOrder(database, other);
    await expect(shop.tx((tx) => reserveStock(tx, [{ variantId: rice, boothOrderId, boothId: other, quantity: 1 }]))).rejects.toBeInstanceOf(OutOfStock);
    expect(await stockOf(rice)).toEqual({ on_hand: 10, reserved: 0 });
  });

  it('gives 200 parallel buyers of one unit exactly the 10 that there are', async () => {
    const boothOrders: string[] = [];
    for (let n = 0; n < 200; n++) boothOrders.push(await aBoothOrder(database, boothId));
    const outcomes = await Promise.all(
      boothOrders.map((boothOrderId) =>
        shop.tx((tx) => reserveStock(tx, [{ variantId: rice, boothOrderId, boothId, quantity: 1 }])).then(
          () => 'held',
          (error: unknown) => (error instanceof OutOfStock ? 'refused' : `failed: ${String(error)}`),
        ),
      ),
    );
    const count = (what: string) => outcomes.filter((outcome) => outcome === what).length;
    expect({ held: count('held'), refused: count('refused') }).toEqual({ held: 10, refused: 190 });
    expect(await stockOf(rice)).toEqual({ on_hand: 10, reserved: 10 });
    expect(await database.sql('SELECT count(*)::int AS n FROM reservation WHERE variant_id = $1', [rice])).toEqual([{ n: 10 }]);
  });

  it('never deadlocks when lines come in opposite orders', async () => {
    const boothOrders: string[] = [];
    for (let n = 0; n < 4; n++) boothOrders.push(await aBoothOrder(database, boothId));
    await Promise.all(
      boothOrders.map((boothOrderId, index) => {
        const lines = [
          { variantId: rice, boothOrderId, boothId, quantity: 1 },
          { variantId: tea, boothOrderId, boothId, quantity: 1 },
        ];
        return shop.tx((tx) => reserveStock(tx, index % 2 ? lines : lines.reverse()));
      }),
    );
    expect(await stockOf(tea)).toEqual({ on_hand: 4, reserved: 4 });
    expect(await stockOf(rice)).toEqual({ on_hand: 10, reserved: 4 });
  });

  it('refuses a quantity that is no whole number from 1 before it asks the database', async () => {
    for (const quantity of [0, -1, 1.5, Number.NaN]) {
      await expect(shop.tx((tx) => reserveStock(tx, [{ variantId: rice, boothOrderId: rice, boothId, quantity }]))).rejects.toThrow(RangeError);
    }
    expect(await stockOf(rice)).toEqual({ on_hand: 10, reserved: 0 });
  });

  it('releases once, however often and however parallel it is asked', async () => {
    const boothOrderId = await aBoothOrder(database, boothId);
    await shop.tx((tx) => reserveStock(tx, [{ variantId: rice, boothOrderId, boothId, quantity: 3 }]));
    const staff = aMember(boothId, { [boothId]: 'order_handler' });
    const freed = await Promise.all([1, 2, 3].map(() => office.officeTx(staff, (tx) => releaseStock(tx, boothOrderId))));
    expect(freed.sort()).toEqual([0, 0, 1]);
    expect(await stockOf(rice)).toEqual({ on_hand: 10, reserved: 0 });
    expect(await office.officeTx(staff, (tx) => consumeStock(tx, boothOrderId))).toBe(0);
    expect(await held(boothOrderId)).toEqual([{ variant_id: rice, quantity: 3, state: 'released' }]);
  });

  it('consumes once; what was consumed cannot be released', async () => {
    const boothOrderId = await aBoothOrder(database, boothId);
    await shop.tx((tx) => reserveStock(tx, [{ variantId: tea, boothOrderId, boothId, quantity: 3 }]));
    const staff = aMember(boothId, { [boothId]: 'order_handler' });
    expect(await office.officeTx(staff, (tx) => consumeStock(tx, boothOrderId))).toBe(1);
    expect(await office.officeTx(staff, (tx) => consumeStock(tx, boothOrderId))).toBe(0);
    expect(await office.officeTx(staff, (tx) => releaseStock(tx, boothOrderId))).toBe(0);
    expect(await stockOf(tea)).toEqual({ on_hand: 1, reserved: 0 });
  });

  it('lets a foreign booth release nothing', async () => {
    const boothOrderId = await aBoothOrder(database, boothId);
    await shop.tx((tx) => reserveStock(tx, [{ variantId: rice, boothOrderId, boothId, quantity: 2 }]));
    const stranger = aMember(boothId, { [await aBooth(database)]: 'owner' });
    expect(await office.officeTx(stranger, (tx) => releaseStock(tx, boothOrderId))).toBe(0);
    expect(await stockOf(rice)).toEqual({ on_hand: 10, reserved: 2 });
  });
});
