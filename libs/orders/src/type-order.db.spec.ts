import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, RequestKeyReused, Settings, newId, type Db, type StaffActor } from '@chophien/platform';
import { aMember, aShopper, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { BlockBuyer } from './block-buyer.js';
import { BoothOrderQueries } from './booth-order-queries.js';
import { CallerByPhone } from './caller-by-phone.js';
import type { PlaceOrderInput } from './checkout-input.js';
import { FillCart } from './fill-cart.js';
import { CartFull, OrderLimitReached, OrderRefused } from './order-errors.js';
import { OrderQueries } from './order-queries.js';
import { OrderTable } from './order-table.js';
import { PlaceOrder } from './place-order.js';
import { aCart, aCheckout, aPhone, anOpenFloor } from './testing/index.js';
import { TypeOrder } from './type-order.js';

// honey 55,000 of ours and rice 80,000 of theirs; sending within the province costs 22,000 a booth
describe('an order that staff type for a caller', () => {
  let database: TestDatabase;
  let shop: Db;
  let office: Db;
  let type: TypeOrder;
  let fill: FillCart;
  let place: PlaceOrder;
  let callers: CallerByPhone;
  let ours: string;
  let theirs: string;
  let honey: string;
  let rice: string;
  let sellerId: string;
  let operatorId: string;
  let seller: StaffActor;
  let operator: StaffActor;

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { poolSize: 8 });
    office = await database.connect('office');
    await anOpenFloor(database);
    const person = async (email: string) => {
      const id = newId();
      await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Tẩn Thị Su', $2, 'x')`, [id, email]);
      return id;
    };
    [sellerId, operatorId] = [await person('su@example.com'), await person('truc@example.com')];
  });
  afterAll(() => database.drop());

  beforeEach(async () => {
    await database.sql('TRUNCATE customer_order, cart, outbox, buyer_block, setting, booth_closure, audit_log CASCADE');
    const categoryId = await aCategory(database);
    [ours, theirs] = [await aBooth(database, { nameVi: 'HTX Mật ong' }), await aBooth(database, { nameVi: 'Gạo Than Uyên' })];
    honey = (await aProduct(database, { boothId: ours, categoryId, nameVi: 'Mật ong', price: 55_000n, shippingGrams: 300, onHand: 10 })).variantId;
    rice = (await aProduct(database, { boothId: theirs, categoryId, nameVi: 'Gạo', price: 80_000n, shippingGrams: 300, onHand: 10 })).variantId;
    seller = aMember(sellerId, { [ours]: 'order_handler' });
    operator = anOperator(operatorId);
    place = new PlaceOrder(shop, new Settings(shop));
    type = new TypeOrder(place, new OrderQueries(shop));
    fill = new FillCart(shop, new Settings(shop));
    callers = new CallerByPhone(office);
  });

  const oneHoney = async (given: Partial<PlaceOrderInput> = {}) => aCheckout({ cartToken: await aCart(shop, [{ variantId: honey, quantity: 1 }]), expectedTotal: 77_000n, phone: aPhone(), ...given });
  const both = async (given: Partial<PlaceOrderInput> = {}) =>
    aCheckout({ cartToken: await aCart(shop, [{ variantId: honey, quantity: 1 }, { variantId: rice, quantity: 1 }]), expectedTotal: 179_000n, phone: aPhone(), ...given });
  const stored = () => database.sql('SELECT number, typed_by, typed_at_booth, network_key, shopper_id, terms_version FROM customer_order ORDER BY placed_at');
  const audits = () => database.sql('SELECT actor_id, booth_id, action, subject_type, detail FROM audit_log ORDER BY id');
  const nothingChanged = async () =>
    expect(
      await database.sql(`SELECT (SELECT count(*)::int FROM customer_order) AS orders, (SELECT count(*)::int FROM reservation) AS held, (SELECT count(*)::int FROM outbox) AS outbox,
        (SELECT count(*)::int FROM audit_log) AS audits, (SELECT coalesce(sum(reserved), 0)::int FROM stock WHERE variant_id IN ($1, $2)) AS reserved`, [honey, rice]),
    ).toEqual([{ orders: 0, held: 0, outbox: 0, audits: 0, reserved: 0 }]);

  describe('placing', () => {
    it('says who typed it in the order, its first move and the log, holds the stock and tells the worker as any order does', async () => {
      const input = await oneHoney({ email: 'my@example.com' });
      const { number, total } = await type.run(seller, { ...input, boothId: ours });
      expect(total).toBe(77_000n);
      expect(await stored()).toEqual([{ number, typed_by: sellerId, typed_at_booth: ours, network_key: `staff:${sellerId}`, shopper_id: null, terms_version: 1 }]);
      expect(await database.sql('SELECT booth_id, move, actor_kind, actor_id FROM booth_order_move')).toEqual([{ booth_id: ours, move: 'place', actor_kind: 'staff', actor_id: sellerId }]);
      expect(await audits()).toEqual([{ actor_id: sellerId, booth_id: ours, action: 'order.type', subject_type: 'customer_order', detail: { parts: 1 } }]);
      const [order] = await database.sql<{ id: string }>('SELECT id FROM customer_order');
      expect(await database.sql('SELECT topic, payload FROM outbox')).toEqual([{ topic: 'order.placed', payload: { orderId: order!.id } }]);
      expect(await database.sql('SELECT reserved FROM stock WHERE variant_id = $1', [honey])).toEqual([{ reserved: 1 }]);
    });

    it('by an operator takes goods of every booth, and is the floor’s', async () => {
      const { number } = await type.run(operator, { ...(await both()), boothId: null });
      expect(await stored()).toMatchObject([{ number, typed_by: operatorId, typed_at_booth: null }]);
      expect(await database.sql('SELECT DISTINCT actor_kind, actor_id FROM booth_order_move')).toEqual([{ actor_kind: 'staff', actor_id: operatorId }]);
      expect(await audits()).toEqual([{ actor_id: operatorId, booth_id: null, action: 'order.type', subject_type: 'customer_order', detail: { parts: 2 } }]);
    });

    it('by booth staff refuses another booth’s goods, also out of a cart that was filled elsewhere', async () => {
      expect(await refusal(type.run(seller, { ...(await both()), boothId: ours }))).toBeInstanceOf(NotFound);
      await nothingChanged();
    });

    it('is refused to who may not: another booth’s staff, who only looks on, an operator without the permission, staff for the floor', async () => {
      const input = await oneHoney();
      const others: [StaffActor, string | null][] = [
        [aMember(sellerId, { [theirs]: 'owner' }), ours],
        [aMember(sellerId, { [ours]: 'viewer' }), ours],
        [seller, null],
        [{ ...operator, floorPermissions: new Set(['floor.orders.read']) }, null],
        [operator, ours],
      ];
      for (const [actor, boothId] of others) expect(await refusal(type.run(actor, { ...input, boothId }))).toBeInstanceOf(NotFound);
      await nothingChanged();
    });

    it('repeated with the same key gives the same order, at the same moment too; with another order it is refused', async () => {
      const input = { ...(await oneHoney()), boothId: ours };
      const answers = await Promise.all(Array.from({ length: 6 }, () => type.run(seller, input)));
      expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
      expect(await refusal(type.run(seller, { ...input, street: 'Bản khác' }))).toBeInstanceOf(RequestKeyReused);
      expect([(await stored()).length, (await audits()).length]).toEqual([1, 1]);
    });

    it('is refused for a blocked phone, and without the caller’s yes to the texts', async () => {
      const phone = aPhone();
      await database.sql(`INSERT INTO buyer_block (id, kind, value, reason) VALUES ($1, 'phone', $2, 'đặt giả')`, [newId(), phone.replace(/^0/, '+84')]);
      expect(await refusal(type.run(seller, { ...(await oneHoney({ phone })), boothId: ours }))).toBeInstanceOf(OrderRefused);
      const untold = await refusal(type.run(seller, { ...(await oneHoney({ termsVersion: null, privacyVersion: null })), boothId: ours }));
      expect(untold).toBeInstanceOf(InvalidInput);
      expect((untold as InvalidInput).problems.map(({ field }) => field)).toEqual(['termsVersion', 'privacyVersion']);
      await nothingChanged();
    });

    it('counts for the caller’s phone and for the person, never for a network', async () => {
      await database.sql(`INSERT INTO setting (key, value) VALUES ('orders.perNetworkPerDay', '1'), ('orders.typedPerPersonPerDay', '3'), ('orders.perPhonePerDay', '2')`);
      place = new PlaceOrder(shop, new Settings(shop));
      type = new TypeOrder(place, new OrderQueries(shop));
      const phone = aPhone();
      await type.run(seller, { ...(await oneHoney({ phone })), boothId: ours });
      await type.run(seller, { ...(await oneHoney({ phone })), boothId: ours });
      expect(((await refusal(type.run(operator, { ...(await oneHoney({ phone })), boothId: null }))) as OrderLimitReached).details).toEqual({ limit: 'PHONE_PER_DAY' });
      await type.run(seller, { ...(await oneHoney()), boothId: ours });
      expect(((await refusal(type.run(seller, { ...(await oneHoney()), boothId: ours }))) as OrderLimitReached).details).toEqual({ limit: 'TYPED_PER_DAY' });
      await type.run(operator, { ...(await oneHoney()), boothId: null });
      expect((await stored()).length).toBe(4);
    });
  });

  describe('filling the cart', () => {
    const lines = () => database.sql('SELECT variant_id, quantity, price_seen FROM cart_line ORDER BY added_at');

    it('makes it hold exactly what was typed, in that sequence, and leaves out what is not for sale', async () => {
      const first = await fill.run(operator, { boothId: null, lines: [{ variantId: rice, quantity: 2 }, { variantId: honey, quantity: 1 }] });
      expect(first.left).toEqual([]);
      expect(await lines()).toEqual([{ variant_id: rice, quantity: 2, price_seen: '80000' }, { variant_id: honey, quantity: 1, price_seen: '55000' }]);
      await database.sql(`UPDATE product SET state = 'hidden' WHERE id = (SELECT product_id FROM variant WHERE id = $1)`, [rice]);
      expect(await fill.run(operator, { boothId: null, token: first.token, lines: [{ variantId: honey, quantity: 3 }, { variantId: rice, quantity: 2 }] })).toEqual({ token: first.token, left: [rice] });
      expect(await lines()).toEqual([{ variant_id: honey, quantity: 3, price_seen: '55000' }]);
    });

    it('takes nothing of another booth from booth staff, and no token from outside', async () => {
      const filled = await fill.run(seller, { boothId: ours, token: 'thought-out', lines: [{ variantId: honey, quantity: 1 }, { variantId: rice, quantity: 1 }] });
      expect(filled.left).toEqual([rice]);
      expect(filled.token).toMatch(/^[\w-]{43}$/);
      expect(await lines()).toEqual([{ variant_id: honey, quantity: 1, price_seen: '55000' }]);
    });

    it('refuses quantities and lines that cannot be meant, and whom it is not for, and changes nothing', async () => {
      const twice = [{ boothId: ours, voucherCode: 'TET2027' }, { boothId: ours.toUpperCase(), voucherCode: null }];
      const { token } = await fill.run(seller, { boothId: ours, lines: [{ variantId: honey, quantity: 1 }], booths: twice });
      expect(await database.sql('SELECT voucher_code FROM cart_booth')).toEqual([{ voucher_code: null }]);
      const kept = await lines();
      for (const quantity of [0, -1, 1.5, 2 ** 31]) expect(await refusal(fill.run(seller, { boothId: ours, token, lines: [{ variantId: honey, quantity }] }))).toBeInstanceOf(InvalidInput);
      expect(await refusal(fill.run(seller, { boothId: ours, token, lines: [{ variantId: honey, quantity: 1 }, { variantId: honey, quantity: 1 }] }))).toBeInstanceOf(InvalidInput);
      expect(await refusal(fill.run(seller, { boothId: ours, token, lines: [{ variantId: 'x', quantity: 1 }] }))).toBeInstanceOf(InvalidInput);
      expect(await refusal(fill.run(seller, { boothId: theirs, token, lines: [] }))).toBeInstanceOf(NotFound);
      expect(await refusal(fill.run(seller, { boothId: null, token, lines: [] }))).toBeInstanceOf(NotFound);
      expect(await refusal(fill.run(seller, { boothId: ours, token, lines: Array.from({ length: 51 }, () => ({ variantId: newId(), quantity: 1 })) }))).toBeInstanceOf(CartFull);
      expect(await lines()).toEqual(kept);
    });
  });

  describe('who calls', () => {
    const phone = '0987 654 321';
    beforeEach(async () => {
      await place.run(aShopper(), await oneHoney({ phone, name: 'Lò Văn Cũ', street: 'Bản cũ' }));
      await database.sql(`UPDATE customer_order SET placed_at = now() - interval '2 days'`);
      await place.run(aShopper(), await both({ phone }));
    });

    it('is known by the last order: name, place and what of it can be ordered again, at which price', async () => {
      await database.sql('UPDATE variant SET price = 60000 WHERE id = $1', [honey]);
      await database.sql('UPDATE stock SET on_hand = reserved WHERE variant_id = $1', [rice]);
      const found = await callers.run(operator, { boothId: null, phone });
      expect(found).toMatchObject({ name: 'Lò Thị Mỷ', phone: '0987 654 321', provinceName: 'Lai Châu', communeCode: '03388', communeName: 'Phường Tân Phong', street: 'Số 5, đường Trần Hưng Đạo' });
      expect(found.lastOrder.lines.map(({ variantId, quantity, paidPrice, price, orderable }) => ({ variantId, quantity, paidPrice, price, orderable }))).toEqual([
        { variantId: honey, quantity: 1, paidPrice: 55_000n, price: 60_000n, orderable: 8 },
        { variantId: rice, quantity: 1, paidPrice: 80_000n, price: 80_000n, orderable: 0 },
      ]);
    });

    it('is known to a booth by what was ordered there alone, with its own lines', async () => {
      const found = await callers.run(seller, { boothId: ours, phone });
      expect(found.lastOrder.lines.map(({ variantId }) => variantId)).toEqual([honey]);
      await place.run(aShopper(), aCheckout({ cartToken: await aCart(shop, [{ variantId: rice, quantity: 1 }]), expectedTotal: 102_000n, phone, name: 'Người khác nghe máy' }));
      expect((await callers.run(seller, { boothId: ours, phone })).name).toBe('Lò Thị Mỷ');
      expect((await callers.run(operator, { boothId: null, phone })).name).toBe('Người khác nghe máy');
    });

    it('is unknown to a booth where nothing was ordered, in the words of a number that nobody has', async () => {
      const elsewhere = aPhone();
      await place.run(aShopper(), aCheckout({ cartToken: await aCart(shop, [{ variantId: rice, quantity: 1 }]), expectedTotal: 102_000n, phone: elsewhere }));
      const answers = [await refusal(callers.run(seller, { boothId: ours, phone: elsewhere })), await refusal(callers.run(seller, { boothId: ours, phone: aPhone() }))];
      expect(answers.map((answer) => ({ code: answer.code, message: answer.message, details: answer.details }))).toEqual([answers[0], answers[0]].map((answer) => ({ code: 'NotFound', message: answer!.message, details: answer!.details })));
    });

    it('is behind row-level security: without the condition on the booth an officer of no booth still sees nobody', async () => {
      const deaf: StaffActor = { ...operator, floorPermissions: new Set(['floor.orders.type']) };
      expect(await refusal(callers.run(deaf, { boothId: null, phone }))).toBeInstanceOf(NotFound);
    });

    it('is logged found or not, without the number; a number that is none and a booth that is not theirs are refused unlogged', async () => {
      await callers.run(seller, { boothId: ours, phone });
      await refusal(callers.run(seller, { boothId: ours, phone: aPhone() }));
      const logged = await audits();
      expect(logged.map(({ action, detail, booth_id }) => ({ action, detail, booth_id }))).toEqual([
        { action: 'caller.look_up', detail: { known: true }, booth_id: ours },
        { action: 'caller.look_up', detail: { known: false }, booth_id: ours },
      ]);
      expect(JSON.stringify(await database.sql('SELECT * FROM audit_log'))).not.toMatch(/987\s?654/);
      expect(await refusal(callers.run(seller, { boothId: ours, phone: '09876' }))).toBeInstanceOf(InvalidInput);
      expect(await refusal(callers.run(seller, { boothId: theirs, phone }))).toBeInstanceOf(NotFound);
      expect(await refusal(callers.run(seller, { boothId: null, phone }))).toBeInstanceOf(NotFound);
      expect(await audits()).toEqual(logged);
    });
  });

  describe('is told', () => {
    it('to the shopper by the booth’s name, or as the floor’s; to the office by the person’s; and the table finds it', async () => {
      const pages = new OrderQueries(shop);
      const [booths, operators, own] = [await oneHoney(), await oneHoney(), await oneHoney()];
      const typed = await type.run(seller, { ...booths, boothId: ours });
      const floors = await type.run(operator, { ...operators, boothId: null });
      const shoppers = await place.run(aShopper(), own);
      expect((await pages.orderPage(typed.number, booths.phone)).typedIn).toMatchObject({ boothNameVi: 'HTX Mật ong' });
      expect((await pages.orderPage(floors.number, operators.phone)).typedIn).toEqual({ boothNameVi: null, boothNameEn: null });
      expect((await pages.orderPage(shoppers.number, own.phone)).typedIn).toBeNull();

      const inbox = new BoothOrderQueries(office, new Settings(office));
      const page = await inbox.list(seller, { boothId: ours, first: 10 });
      expect(Object.fromEntries(page.nodes.map(({ number, typedBy }) => [number, typedBy]))).toEqual({ [`${typed.number}/1`]: 'Tẩn Thị Su', [`${floors.number}/1`]: 'Tẩn Thị Su', [`${shoppers.number}/1`]: null });
      const { nodes, total } = await new OrderTable(office).read(operator, { first: 10, filter: { typed: true } });
      expect(nodes.map(({ number, typed: isTyped }) => ({ number, isTyped }))).toEqual([{ number: `${floors.number}/1`, isTyped: true }, { number: `${typed.number}/1`, isTyped: true }]);
      expect(total).toEqual({ count: 2, isMore: false });
    });

    it('and never blocks the person who typed it as the buyer’s network', async () => {
      await type.run(seller, { ...(await oneHoney()), boothId: ours });
      const [part] = await database.sql<{ id: string }>('SELECT id FROM booth_order');
      expect(await refusal(new BlockBuyer(office).run(operator, { networkOfBoothOrder: part!.id, reason: 'đặt giả' }))).toBeInstanceOf(NotFound);
      expect(await database.sql('SELECT * FROM buyer_block')).toEqual([]);
    });
  });
});
