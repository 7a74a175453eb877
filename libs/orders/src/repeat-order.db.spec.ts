import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aShopperAccount } from '@chophien/accounts/testing';
import { NotFound, Settings, type Db, type ShopperActor } from '@chophien/platform';
import { aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, aClosure } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { PlaceOrder } from './place-order.js';
import { RepeatOrder } from './repeat-order.js';
import { aCart, aCheckout, aPhone, anOpenFloor } from './testing/index.js';

describe('an order once more', () => {
  let database: TestDatabase;
  let shop: Db;
  let repeat: RepeatOrder;
  let booths: [string, string];
  let honey: { variantId: string; productId: string };
  let rice: { variantId: string; productId: string };
  let tea: { variantId: string; productId: string };
  let phone: string;
  let number: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    shop = await database.connect('shop');
    repeat = new RepeatOrder(shop, new Settings(shop));
    const categoryId = await aCategory(database);
    booths = [await aBooth(database), await aBooth(database)];
    honey = await aProduct(database, { boothId: booths[0], categoryId, nameVi: 'Mật ong', price: 50_000n, shippingGrams: 100, onHand: 20 });
    tea = await aProduct(database, { boothId: booths[0], categoryId, nameVi: 'Chè', price: 30_000n, shippingGrams: 100, onHand: 20 });
    rice = await aProduct(database, { boothId: booths[1], categoryId, nameVi: 'Gạo', price: 80_000n, shippingGrams: 100, onHand: 20 });
  });
  afterAll(() => database.drop());

  const ordered = async (actor: ShopperActor = aShopper()) => {
    const cartToken = await aCart(shop, [{ variantId: honey.variantId, quantity: 2 }, { variantId: rice.variantId, quantity: 3 }, { variantId: tea.variantId, quantity: 1 }]);
    return (await new PlaceOrder(shop, new Settings(shop)).run(actor, aCheckout({ cartToken, expectedTotal: 130_000n + 240_000n + 44_000n, phone }))).number;
  };
  beforeEach(async () => {
    await database.sql('TRUNCATE customer_order, cart, outbox, booth_closure CASCADE');
    await database.sql('UPDATE stock SET on_hand = 20, reserved = 0');
    await database.sql(`UPDATE variant SET price = CASE id WHEN $1 THEN 50000 WHEN $2 THEN 30000 ELSE 80000 END, retired_at = NULL, min_quantity = 1, max_quantity = NULL`, [honey.variantId, tea.variantId]);
    phone = aPhone();
    number = await ordered();
  });
  const inCart = () => database.sql('SELECT variant_id AS id, quantity, price_seen::int AS price FROM cart_line ORDER BY added_at');

  it('puts its goods into a new cart at the prices of today, proved by the phone as people type it', async () => {
    await database.sql('UPDATE variant SET price = 55000 WHERE id = $1', [honey.variantId]);
    const { token, missing } = await repeat.run(aShopper(), { number: number.toLowerCase(), phone: ` ${phone.slice(0, 4)} ${phone.slice(4)}` });
    expect([token, missing]).toEqual([expect.stringMatching(/^[\w-]{43}$/), []]);
    expect((await inCart()).sort((a, b) => Number(a['price']) - Number(b['price']))).toEqual([
      { id: tea.variantId, quantity: 1, price: 30_000 },
      { id: honey.variantId, quantity: 2, price: 55_000 },
      { id: rice.variantId, quantity: 3, price: 80_000 },
    ]);
  });

  it("is one order's worth however often it is pressed, and leaves what was in the cart besides", async () => {
    const token = await aCart(shop, [{ variantId: honey.variantId, quantity: 7 }]);
    for (let press = 0; press < 3; press++) expect((await repeat.run(aShopper(), { number, phone, token })).token).toBe(token);
    expect(Object.fromEntries((await inCart()).map((line) => [line['id'], line['quantity']]))).toEqual({ [honey.variantId]: 7, [rice.variantId]: 3, [tea.variantId]: 1 });
  });

  it('leaves out what has no room in the cart, and says so', async () => {
    await database.sql(`INSERT INTO setting (key, value) VALUES ('orders.maxCartLines', '2')`);
    const token = await aCart(shop, [{ variantId: honey.variantId, quantity: 7 }]);
    const small = new RepeatOrder(shop, new Settings(shop));
    const { missing } = await small.run(aShopper(), { number, phone, token });
    await database.sql('DELETE FROM setting');
    // honey is there already; one of the two others fits
    expect(await inCart()).toHaveLength(2);
    expect(missing.map(({ taken }) => taken)).toEqual([0]);
  });

  it('says what could not be had in full: sold out, fewer left, fewer than the least, taken off, closed by plan', async () => {
    await database.sql('UPDATE stock SET on_hand = 4 WHERE variant_id = $1', [rice.variantId]); // three of them are held by the order itself
    await database.sql('UPDATE stock SET on_hand = 3 WHERE variant_id = $1', [honey.variantId]);
    await database.sql('UPDATE variant SET min_quantity = 2 WHERE id = $1', [honey.variantId]);
    await database.sql('UPDATE variant SET retired_at = now() WHERE id = $1', [tea.variantId]);
    const told = async () => (await repeat.run(aShopper(), { number, phone })).missing.map(({ nameVi, wanted, taken }) => [nameVi, wanted, taken]).sort((a, b) => String(a[0]).localeCompare(String(b[0])));
    expect(await told()).toEqual([['Chè', 1, 0], ['Gạo', 3, 1], ['Mật ong', 2, 0]]);
    expect(await inCart()).toEqual([{ id: rice.variantId, quantity: 1, price: 80_000 }]);
    await aClosure(database, { boothId: booths[1] });
    expect(await told()).toContainEqual(['Gạo', 3, 0]);
  });

  it("is found by its phone or in the account that ordered, never otherwise; then nothing is made", async () => {
    const account = await aShopperAccount(database);
    phone = aPhone();
    const own = await ordered({ ...aShopper(), shopperId: account.id });
    expect((await repeat.run({ ...aShopper(), shopperId: account.id }, { number: own })).missing).toEqual([]);
    await database.sql('TRUNCATE cart CASCADE');
    const tries: [ShopperActor, { number: string; phone?: string }][] = [
      [aShopper(), { number: own }],
      [aShopper(), { number: own, phone: '0987654321' }],
      [aShopper(), { number: '222-222', phone }],
      [aShopper(), { number: "'; DROP TABLE cart", phone }],
      [{ ...aShopper(), shopperId: (await aShopperAccount(database)).id }, { number: own }],
    ];
    for (const [actor, input] of tries) expect(await refusal(repeat.run(actor, input))).toBeInstanceOf(NotFound);
    expect(await database.sql('SELECT 1 FROM cart')).toEqual([]);
  });
});
