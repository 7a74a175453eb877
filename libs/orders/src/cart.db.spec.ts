import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, Settings, newId, type Db } from '@chophien/platform';
import { createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { NotForSale } from '@chophien/catalog';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aPack, aProduct } from '@chophien/catalog/testing';
import { DeliveryQuotes } from '@chophien/delivery';
import { CartQueries } from './cart-queries.js';
import { CartService } from './cart.service.js';
import { CartFull } from './order-errors.js';
import { aCart, anOpenFloor } from './testing/index.js';

describe('the cart', () => {
  let database: TestDatabase;
  let shop: Db;
  let carts: CartService;
  let queries: CartQueries;
  let categoryId: string;
  let boothId: string;
  let otherBooth: string;
  let honey: string;
  let fish: string;
  const statements: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { onStatement: (sql) => statements.push(sql) });
    await anOpenFloor(database);
    categoryId = await aCategory(database);
  });
  afterAll(() => database.drop());
  const renew = () => {
    const settings = new Settings(shop);
    carts = new CartService(shop, settings);
    queries = new CartQueries(shop, settings, new DeliveryQuotes(shop, settings));
  };
  beforeEach(async () => {
    await database.sql('TRUNCATE cart, setting CASCADE');
    renew();
    boothId = await aBooth(database, { nameVi: 'Hợp tác xã' });
    otherBooth = await aBooth(database);
    honey = (await aProduct(database, { boothId, categoryId, price: 55_000n, shippingGrams: 350, onHand: 10, maxQuantity: 6 })).variantId;
    fish = (await aProduct(database, { boothId: otherBooth, categoryId, price: 90_000n, shippingGrams: 1000, onHand: 5, storage: 'live', deliveryScope: 'province' })).variantId;
  });

  const lines = () => database.sql('SELECT variant_id, quantity, price_seen FROM cart_line ORDER BY added_at');

  it('is made with a token of 256 bits, of which only the hash is kept', async () => {
    const { token } = await carts.add({ variantId: honey, quantity: 1 });
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await database.sql(`SELECT encode(token_hash, 'hex') = encode(sha256(convert_to($1, 'UTF8')), 'hex') AS is_hash FROM cart_token`, [token])).toEqual([{ is_hash: true }]);
    expect((await database.sql('SELECT cart_token::text AS row FROM cart_token UNION ALL SELECT cart::text FROM cart')).every((row) => !String(row['row']).includes(token))).toBe(true);
  });

  it('never takes a token from outside', async () => {
    const { token } = await carts.add({ token: 'chosen-by-somebody', variantId: honey, quantity: 1 });
    expect(token).not.toBe('chosen-by-somebody');
    expect(await queries.cart('chosen-by-somebody')).toBeNull();
    expect((await carts.add({ token, variantId: fish, quantity: 1 })).token).toBe(token);
    expect(await lines()).toHaveLength(2);
  });

  it('adds to what is there up to the limit, also when two come at the same moment', async () => {
    const { token } = await carts.add({ variantId: honey, quantity: 2 });
    await carts.add({ token, variantId: honey, quantity: 1 });
    expect(await lines()).toEqual([{ variant_id: honey, quantity: 3, price_seen: '55000' }]);
    const both = await Promise.allSettled([carts.add({ token, variantId: honey, quantity: 2 }), carts.add({ token, variantId: honey, quantity: 2 })]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((both.find((one) => one.status === 'rejected') as PromiseRejectedResult).reason.problems).toEqual([{ field: 'quantity', reason: 'out_of_range', limit: 6 }]);
    expect(await lines()).toMatchObject([{ quantity: 5 }]);
  });

  it('adds once for one form, also when it is sent twice at the same moment, and anew for another', async () => {
    const { token } = await carts.add({ variantId: fish, quantity: 1 });
    const requestKey = newId();
    const both = await Promise.all([carts.add({ token, variantId: honey, quantity: 2, requestKey }), carts.add({ token, variantId: honey, quantity: 2, requestKey })]);
    expect(both.map((one) => one.repeated).sort()).toEqual([false, true]);
    // whatever else the repeated form asks for, it adds nothing
    expect(await carts.add({ token, variantId: fish, quantity: 1, requestKey: requestKey.toUpperCase() })).toEqual({ token, repeated: true });
    expect(await lines()).toMatchObject([{ variant_id: fish, quantity: 1 }, { variant_id: honey, quantity: 2 }]);
    expect(await carts.add({ token, variantId: honey, quantity: 2, requestKey: newId() })).toEqual({ token, repeated: false });
    expect(await lines()).toMatchObject([{ quantity: 1 }, { quantity: 4 }]);
  });

  it('takes the same key anew in another cart, and again where adding had failed', async () => {
    const requestKey = newId();
    const { token } = await carts.add({ variantId: honey, quantity: 5, requestKey });
    const other = await carts.add({ variantId: honey, quantity: 1, requestKey });
    expect(other).toMatchObject({ repeated: false });
    const second = newId();
    expect(await refusal(carts.add({ token, variantId: honey, quantity: 2, requestKey: second }))).toBeInstanceOf(InvalidInput);
    expect(await carts.add({ token, variantId: honey, quantity: 1, requestKey: second })).toEqual({ token, repeated: false });
    expect(((await refusal(carts.add({ token, variantId: fish, quantity: 1, requestKey: 'x' }))) as InvalidInput).problems).toEqual([{ field: 'requestKey', reason: 'unknown' }]);
    expect(await lines()).toMatchObject([{ quantity: 6 }, { quantity: 1 }]);
  });

  it('remembers the last fifty presses', async () => {
    const keys = Array.from({ length: 51 }, () => newId());
    const { token } = await carts.add({ variantId: honey, quantity: 1, requestKey: keys[0] });
    for (const requestKey of keys.slice(1)) {
      await carts.add({ token, variantId: fish, quantity: 1, requestKey });
      await carts.setLine({ token, variantId: fish, quantity: 1 });
    }
    expect(await database.sql('SELECT cardinality(recent_adds) AS kept FROM cart')).toEqual([{ kept: 50 }]);
    expect((await carts.add({ token, variantId: fish, quantity: 1, requestKey: keys[1] })).repeated).toBe(true);
    expect((await carts.add({ token, variantId: honey, quantity: 1, requestKey: keys[0] })).repeated).toBe(false);
  });

  it('takes the same press anew once the line was taken out: the form came back by "Back"', async () => {
    const requestKey = newId();
    const { token } = await carts.add({ variantId: honey, quantity: 2, requestKey });
    await carts.setLine({ token, variantId: honey, quantity: 0 });
    expect(await carts.add({ token, variantId: honey, quantity: 2, requestKey })).toEqual({ token, repeated: false });
    expect(await lines()).toMatchObject([{ quantity: 2 }]);
    expect(await carts.add({ token, variantId: honey, quantity: 2, requestKey })).toEqual({ token, repeated: true });
    expect(await lines()).toMatchObject([{ quantity: 2 }]);
  });

  it.each([
    [0, { field: 'quantity', reason: 'out_of_range', limit: 6 }],
    [-1, { field: 'quantity', reason: 'out_of_range', limit: 6 }],
    [2 ** 31, { field: 'quantity', reason: 'out_of_range', limit: 6 }],
    [7, { field: 'quantity', reason: 'out_of_range', limit: 6 }],
    [1.5, { field: 'quantity', reason: 'not_a_number' }],
    [Number.NaN, { field: 'quantity', reason: 'not_a_number' }],
    [1e300, { field: 'quantity', reason: 'not_a_number' }],
  ])('refuses the quantity %p and changes nothing', async (quantity, problem) => {
    expect(((await refusal(carts.add({ variantId: honey, quantity }))) as InvalidInput).problems).toEqual([problem]);
    expect(await database.sql('SELECT 1 FROM cart')).toEqual([]);
    const token = await aCart(shop, [{ variantId: honey, quantity: 2 }]);
    if (quantity !== 0) expect(((await refusal(carts.setLine({ token, variantId: honey, quantity }))) as InvalidInput).problems).toEqual([problem]);
    expect(await lines()).toMatchObject([{ quantity: 2 }]);
  });

  it('holds to the setting where the listing sets no limit', async () => {
    await database.sql(`INSERT INTO setting (key, value) VALUES ('orders.maxLineQuantity', '4')`);
    renew();
    expect(((await refusal(carts.add({ variantId: fish, quantity: 5 }))) as InvalidInput).problems).toEqual([{ field: 'quantity', reason: 'out_of_range', limit: 4 }]);
  });

  it('refuses what is unknown, not for sale, and one line too many', async () => {
    expect(await refusal(carts.add({ variantId: newId(), quantity: 1 }))).toBeInstanceOf(NotFound);
    expect(await refusal(carts.add({ variantId: `x' OR 1=1`, quantity: 1 }))).toBeInstanceOf(NotFound);
    const tour = (await aProduct(database, { boothId, categoryId, saleKind: 'contact', storage: 'service', priceBasis: 'none' })).variantId;
    const hidden = (await aProduct(database, { boothId, categoryId, state: 'hidden' })).variantId;
    const suspended = (await aProduct(database, { boothId: await aBooth(database, { standing: 'suspended' }), categoryId })).variantId;
    for (const variantId of [tour, hidden, suspended]) expect(await refusal(carts.add({ variantId, quantity: 1 }))).toBeInstanceOf(NotForSale);
    expect(await database.sql('SELECT 1 FROM cart')).toEqual([]);
    await database.sql(`INSERT INTO setting (key, value) VALUES ('orders.maxCartLines', '1')`);
    renew();
    const { token } = await carts.add({ variantId: honey, quantity: 1 });
    const full = await refusal(carts.add({ token, variantId: fish, quantity: 1 }));
    expect(full).toBeInstanceOf(CartFull);
    expect(full.details).toEqual({ limit: 1 });
    await carts.add({ token, variantId: honey, quantity: 1 });
    expect(await lines()).toMatchObject([{ variant_id: honey, quantity: 2 }]);
  });

  it('sets, removes and removes again; another cart stays as it is', async () => {
    const mine = await aCart(shop, [{ variantId: honey, quantity: 2 }, { variantId: fish, quantity: 1 }]);
    const theirs = await aCart(shop, [{ variantId: honey, quantity: 1 }]);
    await carts.setLine({ token: mine, variantId: honey, quantity: 5 });
    await carts.setLine({ token: mine, variantId: fish, quantity: 0 });
    await carts.setLine({ token: mine, variantId: fish, quantity: 0 });
    expect(await refusal(carts.setLine({ token: mine, variantId: fish, quantity: 1 }))).toBeInstanceOf(NotFound);
    expect(await refusal(carts.setLine({ token: 'unknown', variantId: honey, quantity: 1 }))).toBeInstanceOf(NotFound);
    expect(await queries.cart(mine)).toMatchObject({ lineCount: 1, unitCount: 5 });
    expect(await queries.cart(theirs)).toMatchObject({ lineCount: 1, unitCount: 1 });
  });

  it('is read in one statement, and in two with its delivery', async () => {
    const token = await aCart(shop, [{ variantId: honey, quantity: 2 }, { variantId: fish, quantity: 1 }]);
    await queries.cart(token);
    statements.length = 0;
    const plain = await queries.cart(token);
    expect(statements).toHaveLength(2);
    expect(plain).toMatchObject({ lineCount: 2, unitCount: 3, goodsTotal: 200_000n, deliveryTotal: null, total: null, canCheckOut: true });
    statements.length = 0;
    const near = await queries.cart(token, '03388');
    expect(statements).toHaveLength(2);
    expect(near).toMatchObject({
      goodsTotal: 200_000n,
      deliveryTotal: 54_000n,
      total: 254_000n,
      canCheckOut: true,
      groups: [
        { boothId, boothNameVi: 'Hợp tác xã', goodsTotal: 110_000n, weightGrams: 700, deliveryFee: 27_000n, deliveryZone: 'same_province', total: 137_000n, cannotDeliver: null, lines: [{ variantId: honey, quantity: 2, maxQuantity: 6, unitPrice: 55_000n, lineTotal: 110_000n, priceSeen: null, onlyAvailable: null }] },
        { boothId: otherBooth, goodsTotal: 90_000n, weightGrams: 1000, deliveryFee: 27_000n, deliveryZone: 'same_province', total: 117_000n, cannotDeliver: null },
      ],
    });
  });

  it('says which goods may not travel that far, and lets nobody check out with them', async () => {
    const token = await aCart(shop, [{ variantId: honey, quantity: 2 }, { variantId: fish, quantity: 1 }]);
    expect(await queries.cart(token, '26734')).toMatchObject({
      deliveryTotal: null,
      total: null,
      canCheckOut: false,
      groups: [
        { deliveryFee: 44_000n, deliveryZone: 'inter_region', total: 154_000n, cannotDeliver: null },
        { deliveryFee: null, total: null, cannotDeliver: { variantIds: [fish] } },
      ],
    });
    for (const unknown of ['99999', `'`, '\u0000', '']) expect(await queries.cart(token, unknown)).toMatchObject({ deliveryTotal: null, canCheckOut: true });
  });

  it('says that a price moved until the shopper has seen it', async () => {
    const token = await aCart(shop, [{ variantId: honey, quantity: 2 }]);
    await database.sql('UPDATE variant SET price = 60000 WHERE id = $1', [honey]);
    expect((await queries.cart(token))?.groups[0]?.lines[0]).toMatchObject({ unitPrice: 60_000n, priceSeen: 55_000n, lineTotal: 120_000n });
    await carts.acceptPrices(token);
    expect((await queries.cart(token))?.groups[0]?.lines[0]).toMatchObject({ unitPrice: 60_000n, priceSeen: null });
    expect(await refusal(carts.acceptPrices('unknown'))).toBeInstanceOf(NotFound);
  });

  it('says how many there still are, and 0 for what is no longer sold', async () => {
    const token = await aCart(shop, [{ variantId: honey, quantity: 4 }, { variantId: fish, quantity: 1 }]);
    await database.sql('UPDATE stock SET on_hand = 5, reserved = 2 WHERE variant_id = $1', [honey]);
    await database.sql(`UPDATE booth SET standing = 'suspended' WHERE id = $1`, [otherBooth]);
    const cart = await queries.cart(token, '03388');
    expect(cart?.groups.flatMap((group) => group.lines).map((line) => line.onlyAvailable)).toEqual([3, 0]);
    expect(cart?.canCheckOut).toBe(false);
  });

  describe('of a pack that goes only by several', () => {
    let bags: string;
    let productId: string;
    const outOfRange = [{ field: 'quantity', reason: 'out_of_range', limit: 20, least: 5 }];
    beforeEach(async () => {
      productId = (await aProduct(database, { boothId, categoryId })).productId;
      bags = await aPack(database, { productId, price: 17_000n, minQuantity: 5, maxQuantity: 20, onHand: 30 });
    });

    it('takes the least and the most, and refuses one fewer and one more, with both said', async () => {
      expect(((await refusal(carts.add({ variantId: bags, quantity: 4 }))) as InvalidInput).problems).toEqual(outOfRange);
      expect(await database.sql('SELECT 1 FROM cart')).toEqual([]);
      const { token } = await carts.add({ variantId: bags, quantity: 5 });
      // what is there counts: one more is enough now
      await carts.add({ token, variantId: bags, quantity: 1 });
      for (const quantity of [1, 4, 21]) expect(((await refusal(carts.setLine({ token, variantId: bags, quantity }))) as InvalidInput).problems).toEqual(outOfRange);
      expect(await lines()).toEqual([{ variant_id: bags, quantity: 6, price_seen: '17000' }]);
      await carts.setLine({ token, variantId: bags, quantity: 20 });
      expect(((await refusal(carts.add({ token, variantId: bags, quantity: 1 }))) as InvalidInput).problems).toEqual(outOfRange);
      expect(await lines()).toMatchObject([{ quantity: 20 }]);
      await carts.setLine({ token, variantId: bags, quantity: 0 });
      expect(await lines()).toEqual([]);
    });

    it('whose least rose since is shown as it is, cannot be ordered, and is put right by the shopper alone', async () => {
      const { token } = await carts.add({ variantId: bags, quantity: 5 });
      expect(await queries.cart(token)).toMatchObject({ canCheckOut: true, groups: [{ lines: [{ quantity: 5, minQuantity: 5, maxQuantity: 20, onlyAvailable: null }] }] });
      await database.sql('UPDATE variant SET min_quantity = 8 WHERE id = $1', [bags]);
      expect(await queries.cart(token)).toMatchObject({ canCheckOut: false, goodsTotal: 85_000n, groups: [{ lines: [{ quantity: 5, minQuantity: 8, lineTotal: 85_000n, onlyAvailable: null }] }] });
      expect(await lines()).toMatchObject([{ quantity: 5 }]);
      // two more are not enough, three are
      expect(((await refusal(carts.add({ token, variantId: bags, quantity: 2 }))) as InvalidInput).problems).toEqual([{ ...outOfRange[0], least: 8 }]);
      await carts.add({ token, variantId: bags, quantity: 3 });
      expect((await queries.cart(token))?.canCheckOut).toBe(true);
    });

    it('of which fewer are left than that is sold out', async () => {
      const { token } = await carts.add({ variantId: bags, quantity: 5 });
      await database.sql('UPDATE stock SET on_hand = 6, reserved = 2 WHERE variant_id = $1', [bags]);
      expect(await queries.cart(token)).toMatchObject({ canCheckOut: false, groups: [{ lines: [{ quantity: 5, onlyAvailable: 0 }] }] });
    });

    it('holds its least beyond the setting of the floor', async () => {
      await database.sql(`INSERT INTO setting (key, value) VALUES ('orders.maxLineQuantity', '3')`);
      renew();
      await database.sql('UPDATE variant SET max_quantity = NULL WHERE id = $1', [bags]);
      expect(((await refusal(carts.add({ variantId: bags, quantity: 6 }))) as InvalidInput).problems).toEqual([{ ...outOfRange[0], limit: 5 }]);
      expect((await carts.add({ variantId: bags, quantity: 5 })).repeated).toBe(false);
    });

    it('that was retired is not sold any more, new or from the cart; its sister is', async () => {
      const { token } = await carts.add({ variantId: bags, quantity: 5 });
      await database.sql('UPDATE variant SET retired_at = now(), position = 100001 WHERE id = $1', [bags]);
      expect(await refusal(carts.add({ variantId: bags, quantity: 5 }))).toBeInstanceOf(NotForSale);
      expect(await queries.cart(token)).toMatchObject({ canCheckOut: false, groups: [{ lines: [{ variantId: bags, onlyAvailable: 0 }] }] });
      const other = await aPack(database, { productId });
      await carts.setLine({ token, variantId: bags, quantity: 0 });
      await carts.add({ token, variantId: other, quantity: 1 });
      expect(await queries.cart(token)).toMatchObject({ canCheckOut: true, groups: [{ lines: [{ variantId: other, packVi: 'gói 1 kg' }] }] });
    });
  });

  it('is empty, not unknown, when nothing is in it', async () => {
    const token = await aCart(shop, [{ variantId: honey, quantity: 1 }]);
    await carts.setLine({ token, variantId: honey, quantity: 0 });
    expect(await queries.cart(token, '03388')).toEqual({ moneyMode: 'direct', partnerName: null, lineCount: 0, unitCount: 0, groups: [], goodsTotal: 0n, deliveryTotal: null, discountTotal: 0n, voucher: null, total: null, canCheckOut: false });
  });
});
