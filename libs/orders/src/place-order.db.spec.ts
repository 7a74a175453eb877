import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, RequestKeyReused, Settings, newId, type Db } from '@chophien/platform';
import { aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { NotForSale, OutOfStock } from '@chophien/catalog';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { CannotDeliver } from '@chophien/delivery';
import { hashCheckout, readCheckout, type PlaceOrderInput } from './checkout-input.js';
import { CartEmpty, PriceChanged, TooFewUnits } from './order-errors.js';
import { PlaceOrder } from './place-order.js';
import { writeOrder } from './write-order.js';
import { aCart, aCheckout, aPhone, anOpenFloor } from './testing/index.js';

// Two booths in Lai Châu, three lines: 2 × 55,000 + 1 × 120,000 from the first (1,000 g), 1 × 80,000 from the second (350 g), sent within
// the province: 22,000 + 5,000 and 22,000.
const seenTotal = 230_000n + 27_000n + 80_000n + 22_000n;

describe('placing an order', () => {
  let database: TestDatabase;
  let shop: Db;
  let place: PlaceOrder;
  let categoryId: string;
  let booths: [string, string];
  let honey: string;
  let tea: string;
  let rice: string;
  const statements: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { poolSize: 12, onStatement: (sql) => statements.push(sql) });
    place = new PlaceOrder(shop, new Settings(shop));
    await anOpenFloor(database);
    categoryId = await aCategory(database);
  });
  afterAll(() => database.drop());

  beforeEach(async () => {
    await database.sql('TRUNCATE customer_order, cart, outbox, buyer_block, setting CASCADE');
    booths = [await aBooth(database), await aBooth(database)];
    honey = (await aProduct(database, { boothId: booths[0], categoryId, nameVi: 'Mật ong', nameEn: 'Honey', price: 55_000n, shippingGrams: 325 })).variantId;
    tea = (await aProduct(database, { boothId: booths[0], categoryId, nameVi: 'Chè', nameEn: 'Tea', price: 120_000n, shippingGrams: 350 })).variantId;
    rice = (await aProduct(database, { boothId: booths[1], categoryId, nameVi: 'Gạo', nameEn: 'Rice', price: 80_000n, shippingGrams: 350 })).variantId;
  });
  const useLimits = async (key: string, value: number): Promise<void> => {
    await database.sql('INSERT INTO setting (key, value) VALUES ($1, $2)', [key, JSON.stringify(value)]);
    place = new PlaceOrder(shop, new Settings(shop));
  };
  beforeEach(() => {
    place = new PlaceOrder(shop, new Settings(shop));
  });

  const fullCart = () => aCart(shop, [{ variantId: honey, quantity: 2 }, { variantId: rice, quantity: 1 }, { variantId: tea, quantity: 1 }]);
  const oneHoney = async (overrides: Partial<PlaceOrderInput> = {}): Promise<PlaceOrderInput> =>
    aCheckout({ cartToken: await aCart(shop, [{ variantId: honey, quantity: 1 }]), expectedTotal: 77_000n, phone: aPhone(), ...overrides });
  const count = async (table: string) => (await database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
  const reserved = async (variantId: string) => (await database.sql<{ reserved: number }>('SELECT reserved FROM stock WHERE variant_id = $1', [variantId]))[0]!.reserved;
  const nothingChanged = async () => {
    expect({ orders: await count('customer_order'), parts: await count('booth_order'), held: await count('reservation'), outbox: await count('outbox') }).toEqual({
      orders: 0,
      parts: 0,
      held: 0,
      outbox: 0,
    });
    expect([await reserved(honey), await reserved(tea), await reserved(rice)]).toEqual([0, 0, 0]);
  };

  it('goes the way that was shown or not at all, also where another one costs the same', async () => {
    const point = (await database.sql<{ id: string }>(`INSERT INTO pickup_point (id, booth_id, position, name, street, commune_code) VALUES (gen_random_uuid(), $1, 0, 'Quầy', 'Quầy 5', '03388') RETURNING id`, [booths[0]]))[0]!.id;
    const shown = (deliveryMethod: 'carrier' | 'pickup' | 'own_run', pickupPointId: string | null = null) => ({ booths: [{ boothId: booths[0].toUpperCase(), deliveryMethod, pickupPointId }] });
    for (const other of [shown('own_run'), shown('pickup', point)]) {
      const refused = await refusal(place.run(aShopper(), await oneHoney(other)));
      expect([refused, refused.details]).toEqual([expect.any(InvalidInput), { problems: [{ field: `way-${booths[0]}`, reason: 'changed' }] }]);
    }
    await nothingChanged();
    await place.run(aShopper(), await oneHoney(shown('carrier')));
    expect(await database.sql('SELECT delivery_method FROM booth_order')).toEqual([{ delivery_method: 'carrier' }]);
  });

  it('writes one booth order a booth, copies prices, holds the stock, tells the worker and empties the cart', async () => {
    await useLimits('booths.commissionBasisPoints', 250);
    const token = await fullCart();
    const input = aCheckout({ cartToken: token, expectedTotal: seenTotal, email: 'my@example.com', note: 'Gọi trước\u0000 khi giao' });
    const placed = await place.run(aShopper({ networkKey: 'net-1', requestId: 'req-1' }), input);
    expect(placed).toEqual({ number: expect.stringMatching(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/), total: seenTotal });

    const [order] = await database.sql('SELECT * FROM customer_order');
    expect(order).toMatchObject({
      number: placed.number,
      request_key: input.requestKey,
      buyer_name: 'Lò Thị Mỷ',
      buyer_phone: '+84912345678',
      buyer_email: 'my@example.com',
      province_code: '12',
      commune_code: '03388',
      street: 'Số 5, đường Trần Hưng Đạo',
      note: 'Gọi trước khi giao',
      language: 'vi',
      payment_method: 'cash_on_delivery',
      goods_total: '310000',
      delivery_total: '49000',
      total: '359000',
      terms_version: 1,
      privacy_version: 1,
      network_key: 'net-1',
      is_demo: true,
    });
    const parts = await database.sql<{ id: string }>('SELECT * FROM booth_order ORDER BY number');
    expect(parts).toMatchObject([
      { booth_id: booths[0], number: `${placed.number}/1`, state: 'placed', goods_total: '230000', delivery_fee: '27000', total: '257000', delivery_zone: 'same_province', weight_grams: 1000, commission_basis_points: 250, confirm_by_call: false, version: 1 },
      { booth_id: booths[1], number: `${placed.number}/2`, state: 'placed', goods_total: '80000', delivery_fee: '22000', total: '102000', delivery_zone: 'same_province', weight_grams: 350, commission_basis_points: 250, confirm_by_call: false, version: 1 },
    ]);
    expect(await database.sql(`SELECT extract(epoch FROM answer_due_at - placed_at)::int AS seconds FROM booth_order`)).toEqual([{ seconds: 86_400 }, { seconds: 86_400 }]);
    expect(await database.sql('SELECT booth_order_id, position, name_vi, unit_price, quantity, line_total FROM order_line ORDER BY booth_order_id = $1 DESC, position', [parts[0]!.id])).toEqual([
      { booth_order_id: parts[0]!.id, position: 0, name_vi: 'Mật ong', unit_price: '55000', quantity: 2, line_total: '110000' },
      { booth_order_id: parts[0]!.id, position: 1, name_vi: 'Chè', unit_price: '120000', quantity: 1, line_total: '120000' },
      { booth_order_id: parts[1]!.id, position: 0, name_vi: 'Gạo', unit_price: '80000', quantity: 1, line_total: '80000' },
    ]);
    expect(await database.sql('SELECT move, from_state, to_state, actor_kind, actor_id FROM booth_order_move')).toEqual(
      Array.from({ length: 2 }, () => ({ move: 'place', from_state: null, to_state: 'placed', actor_kind: 'shopper', actor_id: null })),
    );
    expect([await reserved(honey), await reserved(tea), await reserved(rice)]).toEqual([2, 1, 1]);
    expect(await database.sql('SELECT topic, payload, request_id FROM outbox')).toEqual([{ topic: 'order.placed', payload: { orderId: order!['id'] }, request_id: 'req-1' }]);
    expect(await count('cart_line')).toBe(0);
    expect(await count('cart')).toBe(1);
  });

  it('takes at most fifteen statements from BEGIN to COMMIT for two booths and three lines', async () => {
    const input = aCheckout({ cartToken: await fullCart(), expectedTotal: seenTotal });
    statements.length = 0;
    await place.run(aShopper(), input);
    const begin = statements.findIndex((sql) => /^(BEGIN|START TRANSACTION)/.test(sql));
    const commit = statements.indexOf('COMMIT');
    const between = statements.slice(begin, commit + 1);
    process.stdout.write(`placing an order: ${between.length} statements from BEGIN to COMMIT\n`);
    expect(between).toHaveLength(14);
    expect(statements.filter((sql) => sql === 'COMMIT')).toHaveLength(1);
    expect(between.filter((sql) => /UPDATE stock/.test(sql))).toHaveLength(1);
  });

  describe('repeated', () => {
    it('with the same key gives the same order, after the cart was emptied too, and changes nothing', async () => {
      const input = aCheckout({ cartToken: await fullCart(), expectedTotal: seenTotal });
      const first = await place.run(aShopper(), input);
      const again = await place.run(aShopper(), { ...input, phone: '+84 912.345.678', language: 'en', name: ' Lò Thị Mỷ ' });
      expect(again).toEqual(first);
      expect([await count('customer_order'), await count('booth_order'), await count('outbox'), await reserved(honey)]).toEqual([1, 2, 1, 2]);
    });

    it('with the same key at the same moment makes one order and one answer', async () => {
      const input = aCheckout({ cartToken: await fullCart(), expectedTotal: seenTotal });
      const answers = await Promise.all(Array.from({ length: 8 }, () => place.run(aShopper(), input)));
      expect(new Set(answers.map((answer) => answer.number)).size).toBe(1);
      expect([await count('customer_order'), await count('booth_order'), await count('outbox'), await reserved(honey)]).toEqual([1, 2, 1, 2]);
    });

    it('with the same key after the texts were renewed still gives the same order', async () => {
      const input = aCheckout({ cartToken: await fullCart(), expectedTotal: seenTotal });
      const first = await place.run(aShopper(), input);
      await database.sql(`INSERT INTO policy_text SELECT kind, 2, title_vi, title_en, body_vi, body_en, now() FROM policy_text WHERE kind = 'terms'`);
      try {
        expect(await place.run(aShopper(), input)).toEqual(first);
        const other = await refusal(place.run(aShopper(), await oneHoney()));
        expect((other as InvalidInput).problems).toEqual([{ field: 'termsVersion', reason: 'not_agreed' }]);
      } finally {
        await database.sql('DELETE FROM policy_text WHERE version = 2');
      }
    });

    it('with the same key and another request is refused', async () => {
      const input = aCheckout({ cartToken: await fullCart(), expectedTotal: seenTotal });
      await place.run(aShopper(), input);
      expect(await refusal(place.run(aShopper(), { ...input, street: 'Số 6' }))).toBeInstanceOf(RequestKeyReused);
      expect(await count('customer_order')).toBe(1);
    });

    it('with the same key by two carts and phones at the same moment serves one and refuses the other', async () => {
      const requestKey = newId();
      const inputs = [await oneHoney({ requestKey }), await oneHoney({ requestKey }), await oneHoney({ requestKey })];
      const answers = await Promise.allSettled(inputs.map((input, index) => place.run(aShopper({ networkKey: `n${index}` }), input)));
      expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
      for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(RequestKeyReused);
      expect([await count('customer_order'), await count('outbox'), await reserved(honey)]).toEqual([1, 1, 1]);
    });
  });

  it('draws another number when one is taken', async () => {
    const first = await place.run(aShopper(), await oneHoney());
    const draws = [first.number, first.number, '222-333'];
    const { checkout } = readCheckout(await oneHoney());
    const written = await shop.tx((tx) =>
      writeOrder(
        tx,
        { id: newId(), checkout, requestHash: hashCheckout(checkout), cartId: newId(), networkKey: 'n', shopperId: null, typist: null, totals: { goodsTotal: 0n, deliveryTotal: 0n, discountTotal: 0n, total: 0n }, parts: [], commissionBasisPoints: 0, answerWithinHours: 1, isDemo: true, moneyMode: 'direct' as const },
        () => draws.shift()!,
      ),
    );
    expect(written.number).toBe('222-333');
    expect(draws).toEqual([]);
  });

  describe('never oversells', () => {
    it('gives ten units to ten of two hundred buyers at the same moment', async () => {
      const inputs = await Promise.all(Array.from({ length: 200 }, () => oneHoney()));
      const answers = await Promise.allSettled(inputs.map((input, index) => place.run(aShopper({ networkKey: `n${index}` }), input)));
      expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(10);
      for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(OutOfStock);
      expect([await count('customer_order'), await count('outbox'), await reserved(honey)]).toEqual([10, 10, 10]);
    });

    it('names the line that misses, and keeps the cart', async () => {
      const token = await fullCart();
      await database.sql('UPDATE stock SET on_hand = 1 WHERE variant_id = $1', [honey]);
      const error = await refusal(place.run(aShopper(), aCheckout({ cartToken: token, expectedTotal: seenTotal })));
      expect(error).toBeInstanceOf(OutOfStock);
      expect(error.details).toEqual({ lines: [{ variantId: honey, nameVi: 'Mật ong', nameEn: 'Honey', wanted: 2, available: 1 }] });
      await nothingChanged();
      expect(await count('cart_line')).toBe(3);
    });

    it('holds a quantity to the limit that the listing has now', async () => {
      const token = await fullCart();
      await database.sql('UPDATE variant SET max_quantity = 1 WHERE id = $1', [honey]);
      const error = await refusal(place.run(aShopper(), aCheckout({ cartToken: token, expectedTotal: seenTotal })));
      expect(error.details).toEqual({ lines: [{ variantId: honey, nameVi: 'Mật ong', nameEn: 'Honey', wanted: 2, available: 1 }] });
      await nothingChanged();
    });
  });

  describe('is refused, and nothing changes,', () => {
    it('when the total is no longer what was seen', async () => {
      const token = await fullCart();
      await database.sql('UPDATE variant SET price = 56000 WHERE id = $1', [honey]);
      const error = await refusal(place.run(aShopper(), aCheckout({ cartToken: token, expectedTotal: seenTotal })));
      expect(error).toBeInstanceOf(PriceChanged);
      expect(error.details).toEqual({ expectedTotal: seenTotal, total: seenTotal + 2_000n });
      await nothingChanged();
    });

    it('when a listing was hidden, a booth suspended, or the goods are arranged with the booth', async () => {
      const input = aCheckout({ cartToken: await fullCart(), expectedTotal: seenTotal });
      await database.sql(`UPDATE product SET state = 'hidden' FROM variant v WHERE v.id = $1 AND product.id = v.product_id`, [honey]);
      expect(await refusal(place.run(aShopper(), input))).toBeInstanceOf(NotForSale);
      await database.sql(`UPDATE product SET state = 'listed' FROM variant v WHERE v.id = $1 AND product.id = v.product_id`, [honey]);
      await database.sql(`UPDATE booth SET standing = 'suspended' WHERE id = $1`, [booths[1]]);
      expect(await refusal(place.run(aShopper(), input))).toBeInstanceOf(NotForSale);
      await nothingChanged();
    });

    it('when a pack was retired', async () => {
      const input = aCheckout({ cartToken: await fullCart(), expectedTotal: seenTotal });
      await database.sql('UPDATE variant SET retired_at = now(), position = 100001 WHERE id = $1', [tea]);
      expect(await refusal(place.run(aShopper(), input))).toBeInstanceOf(NotForSale);
      await nothingChanged();
      expect(await count('cart_line')).toBe(3);
    });

    it('when the least quantity of a line rose since, which is named; set anew, it is ordered', async () => {
      const token = await aCart(shop, [{ variantId: honey, quantity: 2 }, { variantId: tea, quantity: 1 }]);
      await database.sql('UPDATE variant SET min_quantity = 3 WHERE id = $1', [honey]);
      const error = await refusal(place.run(aShopper(), aCheckout({ cartToken: token, expectedTotal: 230_000n + 27_000n })));
      expect(error).toBeInstanceOf(TooFewUnits);
      expect(error.details).toEqual({ lines: [{ variantId: honey, nameVi: 'Mật ong', nameEn: 'Honey', wanted: 2, least: 3 }] });
      await nothingChanged();
      expect(await database.sql('SELECT quantity FROM cart_line WHERE variant_id = $1', [honey])).toEqual([{ quantity: 2 }]);
      await database.sql('UPDATE cart_line SET quantity = 3 WHERE variant_id = $1', [honey]);
      const placed = await place.run(aShopper(), aCheckout({ cartToken: token, expectedTotal: 285_000n + 32_000n }));
      expect(placed.total).toBe(317_000n);
      expect(await reserved(honey)).toBe(3);
    });

    it('when goods may not travel that far', async () => {
      await database.sql(`UPDATE product SET delivery_scope = 'province' FROM variant v WHERE v.id = $1 AND product.id = v.product_id`, [tea]);
      const error = await refusal(place.run(aShopper(), aCheckout({ cartToken: await fullCart(), expectedTotal: seenTotal, provinceCode: '01', communeCode: '00070' })));
      expect(error).toBeInstanceOf(CannotDeliver);
      expect(error.details).toEqual({ reason: 'PROVINCE_ONLY', variantIds: [tea], pickupPoints: [] });
      await nothingChanged();
    });

    it('for an unknown cart and for an empty one', async () => {
      expect(await refusal(place.run(aShopper(), aCheckout({ cartToken: 'nobody', expectedTotal: 1n })))).toBeInstanceOf(NotFound);
      const token = await fullCart();
      await database.sql('DELETE FROM cart_line');
      expect(await refusal(place.run(aShopper(), aCheckout({ cartToken: token, expectedTotal: 1n })))).toBeInstanceOf(CartEmpty);
      await nothingChanged();
    });

    it('with every problem of the form at once', async () => {
      const input = aCheckout({
        cartToken: await fullCart(),
        expectedTotal: seenTotal,
        requestKey: 'no-uuid',
        name: ' \u0007 ',
        phone: '0912 345',
        email: 'nobody@',
        provinceCode: '12',
        communeCode: '00070',
        street: 'x'.repeat(201),
        note: 'y'.repeat(501),
        termsVersion: null,
        privacyVersion: 7,
      });
      const error = await refusal(place.run(aShopper(), input));
      expect(error).toBeInstanceOf(InvalidInput);
      expect([...(error as InvalidInput).problems].sort((a, b) => a.field.localeCompare(b.field))).toEqual([
        { field: 'communeCode', reason: 'unknown' },
        { field: 'email', reason: 'not_an_email' },
        { field: 'name', reason: 'required' },
        { field: 'note', reason: 'too_long', limit: 500 },
        { field: 'phone', reason: 'too_short', limit: 3 },
        { field: 'privacyVersion', reason: 'not_agreed' },
        { field: 'requestKey', reason: 'unknown' },
        { field: 'street', reason: 'too_long', limit: 200 },
        { field: 'termsVersion', reason: 'not_agreed' },
      ]);
      await nothingChanged();
    });
  });
});
