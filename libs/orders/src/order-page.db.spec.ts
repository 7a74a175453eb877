import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, Settings, newId, type Actor, type Db } from '@chophien/platform';
import { aMember, anOperator, aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { AcceptBoothOrder } from './accept-booth-order.js';
import { BlockBuyer } from './block-buyer.js';
import { BlockQueries } from './block-queries.js';
import { DeclineBoothOrder } from './decline-booth-order.js';
import { AlreadyBlocked, OrderRefused } from './order-errors.js';
import { OrderQueries } from './order-queries.js';
import { PlaceOrder } from './place-order.js';
import { ShipBoothOrder } from './ship-booth-order.js';
import { aCart, aCheckout, anOpenFloor } from './testing/index.js';
import { UnblockBuyer } from './unblock-buyer.js';

describe('after an order was placed', () => {
  let database: TestDatabase;
  let shop: Db;
  let office: Db;
  let place: PlaceOrder;
  let variants: [string, string];
  let seller: Actor;
  let operator: Actor;
  const statements: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { onStatement: (sql) => statements.push(sql) });
    office = await database.connect('office');
    place = new PlaceOrder(shop, new Settings(shop));
    await anOpenFloor(database);
    const categoryId = await aCategory(database);
    const booths = [await aBooth(database, { nameVi: 'Gian một', phone: '+84987654321' }), await aBooth(database)] as const;
    variants = [
      (await aProduct(database, { boothId: booths[0], categoryId, nameVi: 'Miến dong', price: 55_000n, onHand: 50 })).variantId,
      (await aProduct(database, { boothId: booths[1], categoryId, price: 80_000n, onHand: 50 })).variantId,
    ];
    const personId = newId();
    await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Cán bộ', 'can-bo@example.com', 'x')`, [personId]);
    seller = aMember(personId, { [booths[0]]: 'owner', [booths[1]]: 'owner' });
    operator = anOperator(personId);
  });
  afterAll(() => database.drop());

  let number: string;
  let parts: { id: string }[];
  beforeEach(async () => {
    await database.sql('TRUNCATE customer_order, cart, outbox, buyer_block CASCADE');
    const token = await aCart(shop, [{ variantId: variants[0], quantity: 1 }, { variantId: variants[1], quantity: 1 }]);
    ({ number } = await place.run(aShopper({ networkKey: 'net-1' }), aCheckout({ cartToken: token, expectedTotal: 179_000n, note: 'Gọi trước <b>' })));
    parts = await database.sql<{ id: string }>('SELECT id FROM booth_order ORDER BY number');
  });

  it('its page is one statement, opened by number and phone as people type them', async () => {
    const queries = new OrderQueries(shop);
    statements.length = 0;
    const page = await queries.orderPage(` ${number.toLowerCase().replace('-', ' ')}`, '+84 912 345 678');
    expect(statements).toHaveLength(1);
    expect(page).toMatchObject({
      number,
      buyerName: 'Lò Thị Mỷ',
      buyerPhone: '0912 345 678',
      hasEmail: false,
      address: 'Số 5, đường Trần Hưng Đạo, Phường Tân Phong, Tỉnh Lai Châu',
      note: 'Gọi trước <b>',
      goodsTotal: 135_000n,
      deliveryTotal: 44_000n,
      total: 179_000n,
      isDemo: true,
      boothOrders: [
        {
          number: `${number}/1`,
          boothNameVi: 'Gian một',
          boothPhone: '0987 654 321',
          state: 'placed',
          confirmByCall: false,
          goodsTotal: 55_000n,
          deliveryFee: 22_000n,
          total: 77_000n,
          toPay: 77_000n,
          lines: [{ nameVi: 'Miến dong', quantity: 1, unitPrice: 55_000n, lineTotal: 55_000n }],
        },
        { number: `${number}/2`, toPay: 102_000n },
      ],
    });
    expect(page.boothOrders[0]?.answerDueAt.getTime()).toBe(page.placedAt.getTime() + 86_400_000);
  });

  it('its feed tells what each booth did, and a declined part costs nothing', async () => {
    await new AcceptBoothOrder(office).run(seller, { id: parts[0]!.id, version: 1 });
    await new ShipBoothOrder(office).run(seller, { id: parts[0]!.id, version: 2, trackingNote: 'Viettel Post 123' });
    await new DeclineBoothOrder(office).run(seller, { id: parts[1]!.id, version: 1, reason: 'out_of_stock' });
    const page = await new OrderQueries(shop).orderPage(number, '0912345678');
    expect(page.boothOrders.map((part) => part.feed.map((entry) => entry.kind))).toEqual([
      ['placed', 'accepted', 'shipped'],
      ['placed', 'declined'],
    ]);
    expect(page.boothOrders[0]?.feed.every((entry) => entry.at instanceof Date)).toBe(true);
    expect(page.boothOrders).toMatchObject([
      { state: 'shipped', trackingNote: 'Viettel Post 123', toPay: 77_000n },
      { state: 'declined', declineReason: 'out_of_stock', declineNote: null, toPay: 0n, total: 102_000n },
    ]);
  });

  it('an unknown number, another phone and nonsense get the same answer', async () => {
    const queries = new OrderQueries(shop);
    const answers = await Promise.all(
      [
        [number, '0987654321'],
        ['222-333', '0912345678'],
        ['???', '0912345678'],
        [number, 'x'],
        ['\u0000', '\u0000'],
        [number, `' OR '1'='1`],
      ].map(([no, phone]) => refusal(queries.orderPage(no!, phone!))),
    );
    for (const answer of answers) {
      expect(answer).toBeInstanceOf(NotFound);
      expect([answer.message, answer.details]).toEqual([answers[0]!.message, answers[0]!.details]);
    }
  });

  describe('the block list', () => {
    const list = async (includeLifted = false) => (await new BlockQueries(office).list(operator, { includeLifted, first: 10 })).nodes;
    const order = async (phone: string, networkKey: string) =>
      place.run(aShopper({ networkKey }), aCheckout({ cartToken: await aCart(shop, [{ variantId: variants[0], quantity: 1 }]), expectedTotal: 77_000n, phone }));

    it('stops a phone by its number, whatever its spelling, until it is lifted', async () => {
      const block = new BlockBuyer(office);
      const id = await block.run(operator, { phone: '0912.345.678', reason: ' Đặt giả ba lần ' });
      expect(await list()).toMatchObject([{ id, kind: 'phone', phone: '0912 345 678', reason: 'Đặt giả ba lần', setBy: 'Cán bộ', liftedAt: null, liftedBy: null }]);
      expect(await refusal(order('+84912345678', 'net-2'))).toBeInstanceOf(OrderRefused);
      expect(await refusal(block.run(operator, { phone: '+84912345678', reason: 'lần nữa' }))).toBeInstanceOf(AlreadyBlocked);
      const unblock = new UnblockBuyer(office);
      await unblock.run(operator, { id });
      await unblock.run(operator, { id });
      expect(await list()).toEqual([]);
      expect(await list(true)).toMatchObject([{ id, liftedBy: 'Cán bộ' }]);
      await order('+84912345678', 'net-2');
      expect(await database.sql(`SELECT action, subject_id, detail FROM audit_log WHERE subject_type = 'buyer_block' ORDER BY id`)).toEqual([
        { action: 'buyer.block', subject_id: id, detail: { kind: 'phone' } },
        { action: 'buyer.unblock', subject_id: id, detail: {} },
      ]);
    });

    it('stops the network of an order, without telling whose it is', async () => {
      await new BlockBuyer(office).run(operator, { networkOfBoothOrder: parts[0]!.id, reason: 'phá đơn' });
      expect(await list()).toMatchObject([{ kind: 'network', phone: null }]);
      expect(await refusal(order('0987654321', 'net-1'))).toBeInstanceOf(OrderRefused);
      await order('0987654321', 'net-2');
    });

    it('is for operators who may block; others change nothing', async () => {
      const before = await database.sql('SELECT count(*)::int AS n FROM audit_log');
      for (const actor of [seller, aShopper(), anOperator(newId(), 'observer')]) {
        expect(await refusal(new BlockBuyer(office).run(actor, { phone: '0912345678', reason: 'abc' }))).toBeInstanceOf(NotFound);
        expect(await refusal(new UnblockBuyer(office).run(actor, { id: newId() }))).toBeInstanceOf(NotFound);
        expect(await refusal(new BlockQueries(office).list(actor, { includeLifted: true, first: 10 }))).toBeInstanceOf(NotFound);
      }
      expect(((await refusal(new BlockBuyer(office).run(operator, { phone: '0912', reason: 'abc' }))) as InvalidInput).problems).toEqual([{ field: 'phone', reason: 'too_short' }]);
      expect(((await refusal(new BlockBuyer(office).run(operator, { phone: '0912345678', reason: ' x ' }))) as InvalidInput).problems).toEqual([{ field: 'reason', reason: 'too_short', limit: 3 }]);
      expect(await refusal(new BlockBuyer(office).run(operator, { networkOfBoothOrder: newId(), reason: 'abc' }))).toBeInstanceOf(NotFound);
      expect(await refusal(new UnblockBuyer(office).run(operator, { id: newId() }))).toBeInstanceOf(NotFound);
      expect(await list(true)).toEqual([]);
      expect(await database.sql('SELECT count(*)::int AS n FROM audit_log')).toEqual(before);
    });
  });
});
