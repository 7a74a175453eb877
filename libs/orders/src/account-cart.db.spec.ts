import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashSessionToken, type SignedInShopper } from '@chophien/accounts';
import { aShopperAccount } from '@chophien/accounts/testing';
import { NotFound, Settings, newId, type Db } from '@chophien/platform';
import { aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { DeliveryQuotes } from '@chophien/delivery';
import { aPickupPoint } from '@chophien/delivery/testing';
import { CartQueries } from './cart-queries.js';
import { CartService } from './cart.service.js';
import { PlaceOrder } from './place-order.js';
import { SetCartBooth } from './set-cart-booth.js';
import { TakeCartAlong } from './take-cart-along.js';
import { aCart, aCheckout, aPhone, anOpenFloor } from './testing/index.js';

describe('the cart of an account', () => {
  let database: TestDatabase;
  let shop: Db;
  let along: TakeCartAlong;
  let carts: CartService;
  let queries: CartQueries;
  let booths: [string, string];
  let honey: string;
  let tea: string;
  let rice: string;
  let shopper: SignedInShopper;

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    shop = await database.connect('shop', { poolSize: 8 });
    const settings = new Settings(shop);
    along = new TakeCartAlong(shop);
    carts = new CartService(shop, settings);
    queries = new CartQueries(shop, settings, new DeliveryQuotes(shop, settings));
    const categoryId = await aCategory(database);
    booths = [await aBooth(database), await aBooth(database)];
    honey = (await aProduct(database, { boothId: booths[0], categoryId, nameVi: 'Mật ong', price: 55_000n, shippingGrams: 300, onHand: 20 })).variantId;
    tea = (await aProduct(database, { boothId: booths[0], categoryId, nameVi: 'Chè', price: 120_000n, shippingGrams: 300, onHand: 20 })).variantId;
    rice = (await aProduct(database, { boothId: booths[1], categoryId, nameVi: 'Gạo', price: 80_000n, shippingGrams: 300, onHand: 20 })).variantId;
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE shopper, customer_order, cart, outbox CASCADE');
    await database.sql('UPDATE stock SET reserved = 0');
    shopper = { ...aShopper(), shopperId: (await aShopperAccount(database)).id };
  });

  let sessions = 0;
  /** Signs in on one more browser; gives the session's token. */
  const signIn = async (who = shopper): Promise<string> => {
    const token = String(sessions++).padStart(43, 's');
    await database.sql(`INSERT INTO shopper_session (token_hash, id, shopper_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')`, [hashSessionToken(token), newId(), who.shopperId]);
    return token;
  };
  const inCart = async (token: string) =>
    (await queries.cart(token))?.groups.flatMap((group) => group.lines.map((line) => [line.nameVi, line.quantity])).sort((a, b) => String(a[0]).localeCompare(String(b[0]))) ?? null;
  const cartRows = async () => (await database.sql<{ n: number }>('SELECT count(*)::int AS n FROM cart'))[0]!.n;

  it("joins what the guest had with what the account had, each once and in the larger quantity", async () => {
    const phone = await along.run(shopper, { sessionToken: await signIn(), cartToken: await aCart(shop, [{ variantId: honey, quantity: 2 }, { variantId: tea, quantity: 1 }]) });
    expect(phone.fromBefore).toBe(0);
    const guest = await aCart(shop, [{ variantId: honey, quantity: 5 }, { variantId: rice, quantity: 1 }]);
    const desk = await along.run(shopper, { sessionToken: await signIn(), cartToken: guest });
    expect(desk.fromBefore).toBe(1);
    const all = [['Chè', 1], ['Gạo', 1], ['Mật ong', 5]];
    expect([await inCart(phone.token), await inCart(desk.token), await inCart(guest)]).toEqual([all, all, null]);
    expect(await cartRows()).toBe(1);

    await carts.setLine({ token: phone.token, variantId: tea, quantity: 4 });
    expect(await inCart(desk.token)).toContainEqual(['Chè', 4]);
  });

  it('takes along what was chosen for each booth: what was chosen last holds, and the rest stays', async () => {
    const choose = new SetCartBooth(shop);
    const before = await along.run(shopper, { sessionToken: await signIn(), cartToken: await aCart(shop, [{ variantId: honey, quantity: 1 }, { variantId: rice, quantity: 1 }]) });
    await choose.run({ token: before.token, boothId: booths[0], voucherCode: 'GIANCU', deliveryMethod: 'carrier' });
    await choose.run({ token: before.token, boothId: booths[1], voucherCode: 'GAOMOI' });
    const guest = await aCart(shop, [{ variantId: tea, quantity: 1 }]);
    const point = await aPickupPoint(database, { boothId: booths[0] });
    await choose.run({ token: guest, boothId: booths[0], deliveryMethod: 'pickup', pickupPointId: point });
    await along.run(shopper, { sessionToken: await signIn(), cartToken: guest });
    expect(await database.sql('SELECT booth_id, voucher_code, delivery_method, pickup_point_id FROM cart_booth ORDER BY booth_id = $1 DESC', [booths[0]])).toEqual([
      { booth_id: booths[0], voucher_code: 'GIANCU', delivery_method: 'pickup', pickup_point_id: point },
      { booth_id: booths[1], voucher_code: 'GAOMOI', delivery_method: null, pickup_point_id: null },
    ]);
  });

  it('gives an empty cart to who had none, and the same goods however often it is asked', async () => {
    const sessionToken = await signIn();
    const first = await along.run(shopper, { sessionToken });
    expect(await inCart(first.token)).toEqual([]);
    await carts.add({ token: first.token, variantId: honey, quantity: 2 });
    const second = await along.run(shopper, { sessionToken, cartToken: first.token });
    expect([second.fromBefore, await inCart(second.token), await cartRows()]).toEqual([1, [['Mật ong', 2]], 1]);
  });

  it("never takes another account's cart along, nor keeps it open after the session", async () => {
    const other: SignedInShopper = { ...aShopper(), shopperId: (await aShopperAccount(database)).id };
    const theirs = await along.run(other, { sessionToken: await signIn(other), cartToken: await aCart(shop, [{ variantId: rice, quantity: 3 }]) });
    const mine = await along.run(shopper, { sessionToken: await signIn(), cartToken: theirs.token });
    expect([mine.fromBefore, await inCart(mine.token), await inCart(theirs.token)]).toEqual([0, [], [['Gạo', 3]]]);

    await database.sql('DELETE FROM shopper_session WHERE shopper_id = $1', [other.shopperId]);
    expect(await inCart(theirs.token)).toBeNull();
    await expect(carts.setLine({ token: theirs.token, variantId: rice, quantity: 1 })).rejects.toThrow(NotFound);
    expect(await inCart((await along.run(other, { sessionToken: await signIn(other) })).token)).toEqual([['Gạo', 3]]);
  });

  it("refuses another's session and one that ended, and leaves both carts as they were", async () => {
    const other: SignedInShopper = { ...aShopper(), shopperId: (await aShopperAccount(database)).id };
    const theirSession = await signIn(other);
    const guest = await aCart(shop, [{ variantId: honey, quantity: 2 }]);
    for (const sessionToken of [theirSession, 'x'.repeat(43), 'no token']) {
      expect(await refusal(along.run(shopper, { sessionToken, cartToken: guest }))).toBeInstanceOf(NotFound);
    }
    expect([await inCart(guest), await cartRows()]).toEqual([[['Mật ong', 2]], 1]);
  });

  it('loses nothing when several browsers sign in at the same moment', async () => {
    const guests = await Promise.all([honey, tea, rice, honey].map((variantId, index) => aCart(shop, [{ variantId, quantity: index + 1 }])));
    const browsers = await Promise.all(guests.map(async (cartToken) => ({ cartToken, sessionToken: await signIn() })));
    const taken = await Promise.all(browsers.map((browser) => along.run(shopper, browser)));
    const all = [['Chè', 2], ['Gạo', 3], ['Mật ong', 4]];
    expect(await Promise.all(taken.map(({ token }) => inCart(token)))).toEqual([all, all, all, all]);
    expect(await cartRows()).toBe(1);
  });

  it('is emptied in every browser by an order from one, choices included', async () => {
    const phone = await along.run(shopper, { sessionToken: await signIn(), cartToken: await aCart(shop, [{ variantId: honey, quantity: 1 }]) });
    const desk = await along.run(shopper, { sessionToken: await signIn() });
    await new SetCartBooth(shop).run({ token: desk.token, boothId: booths[0], deliveryMethod: 'carrier' });
    await new PlaceOrder(shop, new Settings(shop)).run(shopper, aCheckout({ cartToken: desk.token, expectedTotal: 77_000n, phone: aPhone() }));
    expect([await inCart(phone.token), await inCart(desk.token), await database.sql('SELECT 1 FROM cart_booth')]).toEqual([[], [], []]);
  });
});
