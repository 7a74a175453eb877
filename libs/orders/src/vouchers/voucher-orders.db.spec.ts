import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, Settings, type Actor, type Db } from '@chophien/platform';
import { aMember, aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { DeliveryQuotes } from '@chophien/delivery';
import { CartQueries } from '../cart-queries.js';
import { DeclineBoothOrder } from '../decline-booth-order.js';
import { PriceChanged } from '../order-errors.js';
import { PlaceOrder, type PlacedOrder } from '../place-order.js';
import { SetCartBooth } from '../set-cart-booth.js';
import { aCart, aCheckout, anOpenFloor, aPhone, aVoucher, twoBooths, type AVoucher, type TwoBooths } from '../testing/index.js';
import { retakeVouchers } from './return-vouchers.js';
import { SetCartVoucher } from './set-cart-voucher.js';
import { VoucherRefused } from './voucher-errors.js';
import { VoucherQueries } from './voucher-queries.js';

// Ours: 3 × 50,000 and 27,000 to bring them; theirs: 60,000 and 22,000.
const withoutVouchers = 259_000n;

describe('ordering with vouchers', () => {
  let database: TestDatabase;
  let shop: Db;
  let booths: TwoBooths;
  let place: PlaceOrder;
  let carts: CartQueries;
  let decline: DeclineBoothOrder;
  let choose: SetCartBooth;
  let enter: SetCartVoucher;
  let ourVariant: string;
  let theirVariant: string;
  const statements: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { poolSize: 12, onStatement: (sql) => statements.push(sql) });
    await anOpenFloor(database);
    booths = await twoBooths(database, shop);
    ourVariant = booths.variantId;
    theirVariant = (await database.sql<{ id: string }>('SELECT id FROM variant WHERE booth_id = $1', [booths.theirs]))[0]!.id;
    decline = new DeclineBoothOrder(await database.connect('office', { poolSize: 4 }));
    choose = new SetCartBooth(shop);
    enter = new SetCartVoucher(shop);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE voucher, customer_order, cart, outbox, setting CASCADE');
    await database.sql('UPDATE stock SET on_hand = 1000, reserved = 0');
    const settings = new Settings(shop);
    place = new PlaceOrder(shop, settings);
    carts = new CartQueries(shop, settings, new DeliveryQuotes(shop, settings));
  });

  const bothCart = () => aCart(shop, [{ variantId: ourVariant, quantity: 3 }, { variantId: theirVariant, quantity: 1 }]);
  const cartWith = async (ofOurs: string | null, ofFloor: string | null = null): Promise<string> => {
    const token = await bothCart();
    if (ofOurs !== null) await choose.run({ token, boothId: booths.ours, voucherCode: ofOurs });
    if (ofFloor !== null) await enter.run({ token, code: ofFloor });
    return token;
  };
  let networks = 0;
  const order = (cartToken: string, expectedTotal: bigint, phone = aPhone()): Promise<PlacedOrder> =>
    place.run(aShopper({ networkKey: `n${networks++}` }), aCheckout({ cartToken, expectedTotal, phone }));
  const one = async <Row>(sql: string, values: unknown[] = []) => (await database.sql<Row & Record<string, unknown>>(sql, values))[0]!;
  const used = async (id: string) => (await one<{ used: number }>('SELECT used FROM voucher WHERE id = $1', [id])).used;
  const written = async () => [
    ...(await database.sql<{ n: number }>('SELECT count(*)::int AS n FROM customer_order UNION ALL SELECT count(*)::int FROM voucher_use UNION ALL SELECT count(*)::int FROM outbox UNION ALL SELECT coalesce(sum(reserved), 0)::int FROM stock')),
  ].map(({ n }) => n);

  describe('in the cart', () => {
    it("shows what each code gives, its own booth's part alone, and the floor's over all", async () => {
      const ours = await aVoucher(database, { boothId: booths.ours, amount: 30_000n });
      const floors = await aVoucher(database, { boothId: null, kind: 'percent', basisPoints: 1_000 });
      const cart = (await carts.cart(await cartWith(ours.code.toLowerCase(), floors.code), '03388'))!;
      // 120,000 and 60,000 are left of the goods: a tenth of each
      expect(cart.groups.map(({ boothId, boothDiscount, floorDiscount, total }) => ({ boothId, boothDiscount, floorDiscount, total }))).toEqual([
        { boothId: booths.ours, boothDiscount: 30_000n, floorDiscount: 12_000n, total: 135_000n },
        { boothId: booths.theirs, boothDiscount: 0n, floorDiscount: 6_000n, total: 76_000n },
      ]);
      expect(cart).toMatchObject({ discountTotal: 48_000n, total: 211_000n, canCheckOut: true, voucher: { code: floors.code, discount: 18_000n, refusal: null } });
      expect(cart.groups[0]!.voucher).toMatchObject({ code: ours.code, discount: 30_000n, nameVi: 'Giảm giá', refusal: null });
      expect(cart.groups[1]!.voucher).toBeNull();
    });

    it('shows delivery given free once the fee is known', async () => {
      const { code } = await aVoucher(database, { boothId: booths.ours, kind: 'free_delivery', most: 20_000n });
      const token = await cartWith(code);
      expect((await carts.cart(token))!.discountTotal).toBe(0n);
      expect((await carts.cart(token, '03388'))!).toMatchObject({ discountTotal: 20_000n, total: withoutVouchers - 20_000n });
    });

    const failing: [string, Partial<AVoucher>, Record<string, unknown>][] = [
      ['not begun', { from: 1 }, { reason: 'not_begun', at: expect.any(String) }],
      ['ended', { from: -9, to: -1 }, { reason: 'ended', at: expect.any(String) }],
      ['short of goods', { leastGoods: 200_000n }, { reason: 'goods_below_least', missing: 50_000n, leastGoods: 200_000n }],
    ];
    it.each(failing)('keeps a code that is %s and tells why; the rest goes on without it', async (_, given, told) => {
      const { code } = await aVoucher(database, { boothId: booths.ours, ...given });
      const token = await cartWith(code);
      const cart = (await carts.cart(token, '03388'))!;
      expect(cart).toMatchObject({ discountTotal: 0n, total: withoutVouchers, canCheckOut: true });
      expect(cart.groups[0]!.voucher).toMatchObject({ code, discount: 0n, refusal: told });
      expect((await order(token, withoutVouchers)).total).toBe(withoutVouchers);
      expect((await written())[1]).toBe(0);
    });

    it("tells a code that nobody has from one that is another's", async () => {
      const theirs = await aVoucher(database, { boothId: booths.theirs });
      const reasonOf = async (token: string) => (await carts.cart(token, '03388'))!.groups[0]!.voucher!.refusal!.reason;
      expect(await reasonOf(await cartWith('KHONGCO'))).toBe('unknown');
      expect(await reasonOf(await cartWith(theirs.code))).toBe('elsewhere');
      expect((await carts.cart(await cartWith(null, theirs.code), '03388'))!.voucher!.refusal!.reason).toBe('elsewhere');
    });

    it('takes a code away, and refuses what can be none', async () => {
      const { code } = await aVoucher(database, { boothId: null });
      const token = await cartWith(null, code);
      await enter.run({ token, code: null });
      expect((await carts.cart(token, '03388'))!.voucher).toBeNull();
      expect(((await refusal(enter.run({ token, code: '%%' }))) as InvalidInput).problems).toEqual([{ field: 'voucherCode', reason: 'not_a_code' }]);
      expect(((await refusal(choose.run({ token, boothId: booths.ours, voucherCode: 'x' }))) as InvalidInput).problems).toEqual([{ field: 'voucherCode', reason: 'not_a_code' }]);
      expect(await refusal(enter.run({ token: 'nobody', code }))).toBeInstanceOf(NotFound);
    });
  });

  it('writes what each part saves and who bears it, the uses, and forgets the codes with the cart', async () => {
    const ours = await aVoucher(database, { boothId: booths.ours, amount: 30_000n, limitTotal: 5, limitPerPerson: 1 });
    const floors = await aVoucher(database, { boothId: null, amount: 18_000n });
    const token = await cartWith(ours.code, floors.code);
    statements.length = 0;
    const placed = await order(token, withoutVouchers - 48_000n);
    const between = statements.slice(statements.findIndex((sql) => /^(BEGIN|START TRANSACTION)/.test(sql)), statements.indexOf('COMMIT') + 1);
    expect(between.filter((sql) => sql.includes('use_vouchers('))).toHaveLength(1);
    expect(between).toHaveLength(15);
    expect(await one('SELECT goods_total, delivery_total, discount_total, total FROM customer_order')).toEqual({ goods_total: '210000', delivery_total: '49000', discount_total: '48000', total: '211000' });
    const parts = await database.sql<{ id: string }>('SELECT id, booth_discount, floor_discount, total FROM booth_order ORDER BY number');
    expect(parts).toMatchObject([{ booth_discount: '30000', floor_discount: '12000', total: '135000' }, { booth_discount: '0', floor_discount: '6000', total: '76000' }]);
    expect(await database.sql('SELECT voucher_id, booth_order_id, amount, withheld, returned_at FROM voucher_use ORDER BY amount DESC')).toEqual([
      { voucher_id: ours.id, booth_order_id: parts[0]!.id, amount: '30000', withheld: '0', returned_at: null },
      { voucher_id: floors.id, booth_order_id: null, amount: '18000', withheld: '0', returned_at: null },
    ]);
    expect([await used(ours.id), await used(floors.id)]).toEqual([1, 1]);
    expect(await database.sql('SELECT voucher_code FROM cart')).toEqual([{ voucher_code: null }]);
    expect(placed.total).toBe(211_000n);
  });

  it('uses no voucher that gives nothing', async () => {
    const ours = await aVoucher(database, { boothId: booths.ours, amount: 500_000n });
    const floors = await aVoucher(database, { boothId: null, kind: 'percent', basisPoints: 1, most: 1n });
    await database.sql(`UPDATE variant SET price = 1000 WHERE booth_id = $1`, [booths.theirs]);
    try {
      // nothing is left of ours, and a hundredth of a percent of 1,000 đồng is no đồng
      const token = await cartWith(ours.code, floors.code);
      await order(token, 27_000n + 1_000n + 22_000n);
      expect([await used(ours.id), await used(floors.id)]).toEqual([1, 0]);
    } finally {
      await database.sql(`UPDATE variant SET price = 60000 WHERE booth_id = $1`, [booths.theirs]);
    }
  });

  describe('is refused, and nothing changes,', () => {
    const refusedFor = async (voucher: { id: string; code: string }, token: string, details: Record<string, unknown>, total = withoutVouchers - 10_000n, phone?: string) => {
      const before = [await written(), await used(voucher.id)];
      const error = await refusal(order(token, total, phone));
      expect(error).toBeInstanceOf(VoucherRefused);
      expect(error.details).toEqual({ voucherCode: voucher.code, boothId: booths.ours, missing: null, leastGoods: null, at: null, ...details });
      expect([await written(), await used(voucher.id)]).toEqual(before);
      expect((await carts.cart(token))!.groups[0]!.voucher!.code).toBe(voucher.code);
    };

    it('when the code was stopped, ended or fell below its least since the total was seen', async () => {
      const voucher = await aVoucher(database, { boothId: booths.ours });
      const token = await cartWith(voucher.code);
      await database.sql('UPDATE voucher SET stopped_at = now(), stopped_by = $1', [booths.sellerId]);
      await refusedFor(voucher, token, { reason: 'STOPPED' });
      await database.sql(`UPDATE voucher SET stopped_at = NULL, stopped_by = NULL, ends_at = now() - interval '1 hour'`);
      await refusedFor(voucher, token, { reason: 'ENDED', at: expect.any(Date) });
      await database.sql(`UPDATE voucher SET ends_at = now() + interval '1 day', least_goods = 151000`);
      await refusedFor(voucher, token, { reason: 'GOODS_BELOW_LEAST', missing: 1_000n, leastGoods: 151_000n });
    });

    it('when this phone has used it as often as it may, and another phone may', async () => {
      const voucher = await aVoucher(database, { boothId: booths.ours, limitPerPerson: 1 });
      const phone = aPhone();
      await order(await cartWith(voucher.code), withoutVouchers - 10_000n, phone);
      await refusedFor(voucher, await cartWith(voucher.code), { reason: 'USED_BY_PHONE' }, undefined, phone.replace(/^0/, '+84 '));
      await order(await cartWith(voucher.code), withoutVouchers - 10_000n);
      expect(await used(voucher.id)).toBe(2);
    });

    it('when the price moved, which is told as that', async () => {
      const voucher = await aVoucher(database, { boothId: booths.ours });
      expect(await refusal(order(await cartWith(voucher.code), withoutVouchers))).toBeInstanceOf(PriceChanged);
      expect(await used(voucher.id)).toBe(0);
    });
  });

  describe('in a rush', () => {
    it('gives a voucher of ten to ten of thirty at the same moment; the others order nothing', async () => {
      const voucher = await aVoucher(database, { boothId: null, limitTotal: 10 });
      const tokens = await Promise.all(Array.from({ length: 30 }, () => cartWith(null, voucher.code)));
      const answers = await Promise.allSettled(tokens.map((token) => order(token, withoutVouchers - 10_000n)));
      expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(10);
      for (const answer of answers) {
        if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'VoucherRefused', details: { voucherCode: voucher.code, boothId: null, reason: 'USED_UP' } });
      }
      expect(await used(voucher.id)).toBe(10);
      // orders, uses, messages to come, units held: four of each order
      expect(await written()).toEqual([10, 10, 10, 40]);
    });

    it('gives one phone one of three at the same moment, also from three networks', async () => {
      const voucher = await aVoucher(database, { boothId: booths.ours, limitPerPerson: 1 });
      const phone = aPhone();
      const tokens = await Promise.all(Array.from({ length: 3 }, () => cartWith(voucher.code)));
      const answers = await Promise.allSettled(tokens.map((token) => order(token, withoutVouchers - 10_000n, phone)));
      expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
      for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'VoucherRefused', details: { reason: 'USED_BY_PHONE' } });
      expect([await used(voucher.id), await written()]).toEqual([1, [1, 1, 1, 4]]);
    });
  });

  describe('that is declined', () => {
    const partsOf = () => database.sql<{ id: string }>('SELECT id FROM booth_order ORDER BY number');
    const uses = () => database.sql<{ withheld: string; returned: boolean }>('SELECT withheld, returned_at IS NOT NULL AS returned FROM voucher_use ORDER BY booth_order_id NULLS LAST');

    it("gives the booth's use back, and the floor's when the last part is declined", async () => {
      const ours = await aVoucher(database, { boothId: booths.ours, amount: 30_000n, limitPerPerson: 1 });
      const floors = await aVoucher(database, { boothId: null, amount: 18_000n });
      const phone = aPhone();
      await order(await cartWith(ours.code, floors.code), withoutVouchers - 48_000n, phone);
      const [first, second] = await partsOf();
      await decline.run(booths.seller, { id: first!.id, version: 1, reason: 'out_of_stock' });
      expect([await used(ours.id), await used(floors.id)]).toEqual([0, 1]);
      expect(await uses()).toEqual([{ withheld: '0', returned: true }, { withheld: '12000', returned: false }]);
      const office = await database.connect('office');
      const figures = new VoucherQueries(office);
      const seenUses = (actor: Actor) => office.officeTx(actor, async (tx) => (await tx.query('SELECT voucher_id FROM voucher_use')) as { voucher_id: string }[]);
      expect(await seenUses(booths.seller)).toEqual([{ voucher_id: ours.id }]);
      expect(await seenUses(booths.rival)).toEqual([]);
      expect(await seenUses(booths.operator)).toHaveLength(2);
      expect(await figures.one(booths.operator, floors.id)).toMatchObject({ used: 1, given: 6_000n });
      expect(await figures.one(aMember(booths.sellerId, { [booths.ours]: 'owner' }), ours.id)).toMatchObject({ used: 0, given: 0n });
      // the phone may use it anew
      await order(await cartWith(ours.code), withoutVouchers - 30_000n, phone);
      expect(await used(ours.id)).toBe(1);
      await decline.run(booths.rival, { id: second!.id, version: 1, reason: 'out_of_stock' });
      expect(await used(floors.id)).toBe(0);
    });

    it('counts its uses again when it goes on after all, never beyond a limit, and keeps its discount', async () => {
      const ours = await aVoucher(database, { boothId: booths.ours, amount: 30_000n, limitTotal: 1 });
      const floors = await aVoucher(database, { boothId: null, amount: 18_000n });
      await order(await cartWith(ours.code, floors.code), withoutVouchers - 48_000n);
      const [first] = await partsOf();
      const goesOn = async () => {
        await database.sql(`UPDATE booth_order SET state = 'placed' WHERE id = $1`, [first!.id]);
        await shop.tx((tx) => retakeVouchers(tx, first!.id));
        await shop.tx((tx) => retakeVouchers(tx, first!.id));
      };
      await decline.run(booths.seller, { id: first!.id, version: 1, reason: 'out_of_stock' });
      await goesOn();
      expect([await used(ours.id), await used(floors.id), await uses()]).toEqual([1, 1, [{ withheld: '0', returned: false }, { withheld: '0', returned: false }]]);

      await decline.run(booths.seller, { id: first!.id, version: 2, reason: 'out_of_stock' });
      // somebody else got the only use meanwhile
      await order(await cartWith(ours.code), withoutVouchers - 30_000n);
      await goesOn();
      expect(await used(ours.id)).toBe(1);
      expect(await one('SELECT booth_discount FROM booth_order WHERE id = $1', [first!.id])).toEqual({ booth_discount: '30000' });
    });

    it("keeps back the share of a part that came back, also when another part goes on after all", async () => {
      const floors = await aVoucher(database, { boothId: null, amount: 18_000n });
      await order(await cartWith(null, floors.code), withoutVouchers - 18_000n);
      const [first, second] = await partsOf();
      const [came] = await database.sql<{ floor_discount: string }>(`UPDATE booth_order SET state = 'returned' WHERE id = $1 RETURNING floor_discount`, [first!.id]);
      const share = [{ withheld: came!.floor_discount, returned: false }];
      await database.sql('SELECT return_vouchers($1)', [first!.id]);
      expect(await uses()).toEqual(share);
      await database.sql('SELECT retake_vouchers($1)', [second!.id]);
      expect(await uses()).toEqual(share);
    });

    it("gives the floor's back once when both booths decline at the same moment", async () => {
      const floors = await aVoucher(database, { boothId: null, amount: 18_000n });
      await order(await cartWith(null, floors.code), withoutVouchers - 18_000n);
      const [first, second] = await partsOf();
      await Promise.all([
        decline.run(booths.seller, { id: first!.id, version: 1, reason: 'out_of_stock' }),
        decline.run(booths.rival, { id: second!.id, version: 1, reason: 'out_of_stock' }),
      ]);
      expect(await used(floors.id)).toBe(0);
      expect(await uses()).toEqual([{ withheld: '18000', returned: true }]);
    });
  });
});
