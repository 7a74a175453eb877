import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, Settings, newId, type Actor, type Db } from '@chophien/platform';
import { aMember, aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { DeliveryQuotes } from '@chophien/delivery';
import { anAccount } from '@chophien/payments/testing';
import { AcceptBoothOrder } from './accept-booth-order.js';
import { BoothOrderQueries } from './booth-order-queries.js';
import { CartQueries } from './cart-queries.js';
import type { PlaceOrderInput } from './checkout-input.js';
import { PaymentNotOffered } from './order-errors.js';
import { PlaceOrder } from './place-order.js';
import { ShipBoothOrder } from './ship-booth-order.js';
import { MoveShipment } from './shipments/move-shipment.js';
import { aCart, aCheckout, aPhone, anOpenFloor } from './testing/index.js';

/** Spirits of one booth at 90,000, in a group below the restricted one, and tea of another at 60,000; each sent for 22,000. */
describe('alcohol', () => {
  let database: TestDatabase;
  let shop: Db;
  let office: Db;
  let place: PlaceOrder;
  let carts: CartQueries;
  let booths: [string, string];
  let spirit: string;
  let tea: string;
  let seller: Actor;

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { poolSize: 4 });
    office = await database.connect('office');
    await anOpenFloor(database);
    const [plain, drinks, strong] = [await aCategory(database), await aCategory(database), await aCategory(database)];
    await database.sql(`UPDATE category SET restriction = 'alcohol' WHERE id = $1`, [drinks]);
    await database.sql('UPDATE category SET parent_id = $2 WHERE id = $1', [strong, drinks]);
    booths = [await aBooth(database), await aBooth(database)];
    spirit = (await aProduct(database, { boothId: booths[0], categoryId: strong, price: 90_000n, shippingGrams: 400, onHand: 50 })).variantId;
    tea = (await aProduct(database, { boothId: booths[1], categoryId: plain, price: 60_000n, shippingGrams: 300, onHand: 50 })).variantId;
    const personId = newId();
    await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Tẩn Thị Su', 'su@example.com', 'x')`, [personId]);
    seller = aMember(personId, { [booths[0]]: 'order_handler' });
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE customer_order, cart, outbox, setting, receiving_account, bank_event CASCADE');
    await database.sql('UPDATE stock SET on_hand = 50, reserved = 0');
    const settings = new Settings(shop);
    place = new PlaceOrder(shop, settings);
    carts = new CartQueries(shop, settings, new DeliveryQuotes(shop, settings));
  });

  const bothTotal = 90_000n + 22_000n + 60_000n + 22_000n;
  const order = async (more: Partial<PlaceOrderInput> = {}) => {
    const token = await aCart(shop, [{ variantId: spirit, quantity: 1 }, { variantId: tea, quantity: 1 }]);
    return place.run(aShopper(), aCheckout({ cartToken: token, expectedTotal: bothTotal, phone: aPhone(), ageConfirmed: true, booths: [{ boothId: booths[0], paymentMethod: 'bank_transfer' }], ...more }));
  };
  const nothingWritten = async () => expect(await database.sql('SELECT 1 FROM customer_order')).toEqual([]);
  const groupsOf = async () => {
    const token = await aCart(shop, [{ variantId: spirit, quantity: 1 }, { variantId: tea, quantity: 1 }]);
    const cart = (await carts.cart(token, '03388'))!;
    const of = (boothId: string) => cart.groups.find((group) => group.boothId === boothId)!;
    return { cart, strong: of(booths[0]), plain: of(booths[1]) };
  };

  it('is no good of a cart while its booth takes no transfer: it is arranged with the booth', async () => {
    const { cart, strong, plain } = await groupsOf();
    expect(strong).toMatchObject({ ageLimit: 18, paymentMethods: [] });
    expect(plain).toMatchObject({ ageLimit: null, paymentMethods: ['cash_on_delivery'] });
    expect(cart.canCheckOut).toBe(false);
    expect(await refusal(order())).toBeInstanceOf(PaymentNotOffered);
    expect(await refusal(order({ booths: null }))).toBeInstanceOf(PaymentNotOffered);
    await nothingWritten();
  });

  it('is paid by transfer and never in cash; the other booth’s part is as ever', async () => {
    await anAccount(database, { boothId: booths[0], accountNumber: 'STRONG01' });
    const { cart, strong, plain } = await groupsOf();
    expect([strong.paymentMethods, plain.paymentMethods, cart.canCheckOut]).toEqual([['bank_transfer'], ['cash_on_delivery'], true]);
    expect((await refusal(order({ booths: null }))).details).toMatchObject({ booths: [{ boothId: booths[0] }] });
    await nothingWritten();
    await order();
    const parts = await database.sql('SELECT booth_id = $1 AS strong, payment_method, age_limit FROM booth_order ORDER BY 1 DESC', [booths[0]]);
    expect(parts).toEqual([
      { strong: true, payment_method: 'bank_transfer', age_limit: 18 },
      { strong: false, payment_method: 'cash_on_delivery', age_limit: null },
    ]);
    expect(await database.sql('SELECT age_confirmed FROM customer_order')).toEqual([{ age_confirmed: true }]);
  });

  it('asks for the buyer’s word on the age, and only where there is alcohol', async () => {
    await anAccount(database, { boothId: booths[0], accountNumber: 'STRONG01' });
    expect((await refusal(order({ ageConfirmed: null }))).details).toEqual({ problems: [{ field: 'ageConfirmed', reason: 'not_agreed' }] });
    await nothingWritten();
    const token = await aCart(shop, [{ variantId: tea, quantity: 1 }]);
    await place.run(aShopper(), aCheckout({ cartToken: token, expectedTotal: 82_000n, phone: aPhone() }));
    expect(await database.sql('SELECT age_confirmed FROM customer_order')).toEqual([{ age_confirmed: false }]);
  });

  it('where one payment is for all, nothing with it is paid in cash', async () => {
    await anAccount(database, { boothId: null, accountNumber: 'PARTNER1' });
    await database.sql(`INSERT INTO setting (key, value) VALUES ('payments.moneyMode', '"partner"'), ('orders.alcoholAge', '20')`);
    const { strong, plain } = await groupsOf();
    expect([strong.paymentMethods, plain.paymentMethods, strong.ageLimit]).toEqual([['bank_transfer'], ['bank_transfer'], 20]);
    expect(await refusal(order({ booths: null }))).toBeInstanceOf(PaymentNotOffered);
    await order({ booths: null, paymentMethod: 'bank_transfer' });
    expect(await database.sql('SELECT DISTINCT payment_method FROM booth_order')).toEqual([{ payment_method: 'bank_transfer' }]);
  });

  it('is handed over with a look at a paper: without the booth’s word nothing is delivered, and the order keeps who gave it', async () => {
    await anAccount(database, { boothId: booths[0], accountNumber: 'STRONG01' });
    await order();
    const [part] = await database.sql<{ id: string; version: number }>(`UPDATE booth_order SET state = 'placed' WHERE booth_id = $1 RETURNING id, version`, [booths[0]]);
    await new AcceptBoothOrder(office).run(seller, part!);
    const id = await new ShipBoothOrder(office).run(seller, { id: part!.id, version: part!.version + 1 });
    const parcels = new MoveShipment(office);
    const refused = await refusal(parcels.run(seller, { id, version: 1, act: 'deliver' }));
    expect(refused).toBeInstanceOf(InvalidInput);
    expect(refused.details).toEqual({ problems: [{ field: 'ageChecked', reason: 'required' }] });
    expect(await database.sql('SELECT state FROM shipment')).toEqual([{ state: 'on_the_way' }]);
    await parcels.run(seller, { id, version: 1, act: 'fail', reason: 'under_age' });
    await parcels.run(seller, { id, version: 2, act: 'deliver', ageChecked: true });
    const view = await new BoothOrderQueries(office, new Settings(office)).one(seller, part!.id);
    expect(view).toMatchObject({ state: 'delivered', ageLimit: 18, ageCheckedAt: expect.any(Date) });
    expect(await database.sql('SELECT age_checked_by FROM booth_order WHERE id = $1', [part!.id])).toEqual([{ age_checked_by: (seller as { personId: string }).personId }]);
  });
});
