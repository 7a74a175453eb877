import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Settings, type Db } from '@chophien/platform';
import { aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aClosure, dayFromNow, aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { DeliveryQuotes } from '@chophien/delivery';
import { CartQueries } from './cart-queries.js';
import { CartService } from './cart.service.js';
import { BoothClosedForNow } from './order-errors.js';
import { PlaceOrder } from './place-order.js';
import { aCart, aCheckout, aPhone, anOpenFloor } from './testing/index.js';

describe('a booth that is closed by plan', () => {
  let database: TestDatabase;
  let shop: Db;
  let place: PlaceOrder;
  let carts: CartService;
  let resting: string;
  let honey: string;
  let fish: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    shop = await database.connect('shop');
    place = new PlaceOrder(shop, new Settings(shop));
    carts = new CartService(shop, new Settings(shop));
    const categoryId = await aCategory(database);
    resting = await aBooth(database, { slug: 'gian-nghi', nameVi: 'Gian nghỉ', nameEn: 'Resting' });
    const other = await aBooth(database);
    honey = (await aProduct(database, { boothId: resting, categoryId, price: 50_000n, shippingGrams: 300, onHand: 10 })).variantId;
    fish = (await aProduct(database, { boothId: other, categoryId, price: 60_000n, shippingGrams: 300, onHand: 10 })).variantId;
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE customer_order, cart, outbox, booth_closure CASCADE');
    await database.sql('UPDATE stock SET on_hand = 10, reserved = 0');
  });

  const traces = async () => (await database.sql('SELECT (SELECT count(*)::int FROM customer_order) AS orders, (SELECT count(*)::int FROM outbox) AS events, (SELECT sum(reserved)::int FROM stock) AS held, (SELECT count(*)::int FROM cart_line) AS lines'))[0];
  const closed = async (reopens: number) => ({ slug: 'gian-nghi', nameVi: 'Gian nghỉ', nameEn: 'Resting', reopensOn: await dayFromNow(database, reopens) });

  it('takes nothing into a cart, and says when it sells again', async () => {
    await aClosure(database, { boothId: resting, fromDay: await dayFromNow(database, -3), lastDay: await dayFromNow(database, 4) });
    const refused = await refusal(carts.add({ variantId: honey, quantity: 1 }));
    expect(refused).toBeInstanceOf(BoothClosedForNow);
    expect(refused.details).toEqual({ booths: [await closed(5)] });
    expect(await database.sql('SELECT 1 FROM cart')).toEqual([]);
    await carts.add({ variantId: fish, quantity: 1 });
    expect(await traces()).toMatchObject({ lines: 1 });
  });

  it('that closed between cart and placing has nothing ordered of it and nothing held; the other booth is ordered from once its goods are out', async () => {
    const token = await aCart(shop, [{ variantId: honey, quantity: 2 }, { variantId: fish, quantity: 1 }]);
    const queries = new CartQueries(shop, new Settings(shop), new DeliveryQuotes(shop, new Settings(shop)));
    const seen = (await queries.cart(token, '03388'))!;
    expect(seen.canCheckOut).toBe(true);
    await aClosure(database, { boothId: resting });
    const checkout = aCheckout({ cartToken: token, expectedTotal: seen.total!, phone: aPhone() });
    const refused = await refusal(place.run(aShopper(), checkout));
    expect(refused).toBeInstanceOf(BoothClosedForNow);
    expect(refused.details).toEqual({ booths: [await closed(2)] });
    expect(await traces()).toEqual({ orders: 0, events: 0, held: 0, lines: 2 });

    const now = (await queries.cart(token, '03388'))!;
    expect(now).toMatchObject({ canCheckOut: false, groups: [{ reopensOn: await dayFromNow(database, 2), lines: [{ onlyAvailable: null }] }, { reopensOn: null }] });
    await carts.setLine({ token, variantId: honey, quantity: 0 });
    const rest = (await queries.cart(token, '03388'))!;
    await place.run(aShopper(), { ...checkout, expectedTotal: rest.total! });
    expect(await traces()).toEqual({ orders: 1, events: 1, held: 1, lines: 0 });
  });

  it('sells until the last minute before and from the first minute after', async () => {
    for (const [from, last] of [[1, 3], [-3, -1]] as const) {
      await database.sql('TRUNCATE booth_closure');
      await aClosure(database, { boothId: resting, fromDay: await dayFromNow(database, from), lastDay: await dayFromNow(database, last) });
      await carts.add({ variantId: honey, quantity: 1 });
    }
    expect(await traces()).toMatchObject({ lines: 2 });
  });

  it('whose closure is saved while orders come in: each order is either placed whole or refused whole', async () => {
    const tokens = await Promise.all([1, 2, 3, 4].map(() => aCart(shop, [{ variantId: honey, quantity: 1 }])));
    const queries = new CartQueries(shop, new Settings(shop), new DeliveryQuotes(shop, new Settings(shop)));
    const { total } = (await queries.cart(tokens[0]!, '03388'))!;
    const outcomes = await Promise.allSettled([
      ...tokens.map((token) => place.run(aShopper(), aCheckout({ cartToken: token, expectedTotal: total!, phone: aPhone() }))),
      aClosure(database, { boothId: resting }),
    ]);
    const placed = outcomes.slice(0, 4).filter(({ status }) => status === 'fulfilled').length;
    for (const outcome of outcomes.slice(0, 4)) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(BoothClosedForNow);
    expect(await traces()).toEqual({ orders: placed, events: placed, held: placed, lines: 4 - placed });
  });
});
