import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Settings, newId, type Db } from '@chophien/platform';
import { aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import type { PlaceOrderInput } from './checkout-input.js';
import { OrderLimitReached, OrderRefused } from './order-errors.js';
import { PlaceOrder } from './place-order.js';
import { aCart, aCheckout, aPhone, anOpenFloor } from './testing/index.js';

// 2 × 55,000 + 120,000 from the first booth and 80,000 from the second, with 27,000 and 22,000 for sending within the province.
const seenTotal = 230_000n + 27_000n + 80_000n + 22_000n;

describe('placing an order, against false orders:', () => {
  let database: TestDatabase;
  let shop: Db;
  let place: PlaceOrder;
  let categoryId: string;
  let booths: [string, string];
  let honey: string;
  let tea: string;
  let rice: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { poolSize: 12 });
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

  describe('limits against false orders', () => {
    it('refuse a blocked phone and a blocked network alike, and let them in again when lifted', async () => {
      const phone = '+84912345678';
      await database.sql(`INSERT INTO buyer_block (id, kind, value, reason) VALUES ($1, 'phone', $2, 'đặt giả')`, [newId(), phone]);
      await database.sql(`INSERT INTO buyer_block (id, kind, value, reason) VALUES ($1, 'network', 'net-bad', 'đặt giả')`, [newId()]);
      const blockedPhone = await oneHoney({ phone });
      expect(await refusal(place.run(aShopper({ networkKey: 'net-good' }), blockedPhone))).toBeInstanceOf(OrderRefused);
      expect(await refusal(place.run(aShopper({ networkKey: 'net-bad' }), await oneHoney()))).toBeInstanceOf(OrderRefused);
      await nothingChanged();
      await database.sql(`UPDATE buyer_block SET lifted_at = now()`);
      await place.run(aShopper({ networkKey: 'net-good' }), blockedPhone);
      expect(await count('customer_order')).toBe(1);
    });

    it.each([
      ['orders.perPhonePerDay', 'PHONE_PER_DAY'],
      ['orders.unansweredPerPhone', 'UNANSWERED'],
    ])('hold %s though six orders of one phone come at the same moment', async (key, limit) => {
      await useLimits(key, 2);
      const inputs = await Promise.all(Array.from({ length: 6 }, () => oneHoney({ phone: '0987654321' })));
      const answers = await Promise.allSettled(inputs.map((input, index) => place.run(aShopper({ networkKey: `n${index}` }), input)));
      expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(2);
      for (const answer of answers) {
        if (answer.status === 'fulfilled') continue;
        expect(answer.reason).toBeInstanceOf(OrderLimitReached);
        expect((answer.reason as OrderLimitReached).details).toEqual({ limit });
      }
      expect([await count('customer_order'), await count('outbox'), await reserved(honey)]).toEqual([2, 2, 2]);
    });

    it('hold orders.perNetworkPerDay though six phones of one network order at the same moment', async () => {
      await useLimits('orders.perNetworkPerDay', 3);
      const inputs = await Promise.all(Array.from({ length: 6 }, () => oneHoney()));
      const answers = await Promise.allSettled(inputs.map((input) => place.run(aShopper({ networkKey: 'village' }), input)));
      expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(3);
      for (const answer of answers) if (answer.status === 'rejected') expect((answer.reason as OrderLimitReached).details).toEqual({ limit: 'NETWORK_PER_DAY' });
      expect(await count('customer_order')).toBe(3);
    });

    it('count no order older than a day, and no booth order that was answered', async () => {
      await useLimits('orders.perPhonePerDay', 1);
      await database.sql(`INSERT INTO setting (key, value) VALUES ('orders.unansweredPerPhone', '1')`);
      const phone = '0987654321';
      await place.run(aShopper(), await oneHoney({ phone }));
      expect(await refusal(place.run(aShopper(), await oneHoney({ phone })))).toBeInstanceOf(OrderLimitReached);
      await database.sql(`UPDATE customer_order SET placed_at = now() - interval '25 hours'`);
      expect((await refusal(place.run(aShopper(), await oneHoney({ phone })))).details).toEqual({ limit: 'UNANSWERED' });
      await database.sql(`UPDATE booth_order SET state = 'accepted'`);
      await place.run(aShopper(), await oneHoney({ phone }));
      expect(await count('customer_order')).toBe(2);
    });
  });

  describe('a booth is asked to call first', () => {
    const called = () => database.sql<{ booth_id: string; confirm_by_call: boolean }>('SELECT booth_id, confirm_by_call FROM booth_order ORDER BY placed_at DESC, number');

    it('when its own part is large, and only then', async () => {
      await useLimits('orders.confirmByCallFrom', 257_000);
      await place.run(aShopper(), aCheckout({ cartToken: await fullCart(), expectedTotal: seenTotal }));
      expect(await called()).toEqual([
        { booth_id: booths[0], confirm_by_call: true },
        { booth_id: booths[1], confirm_by_call: false },
      ]);
    });

    it('when the phone ended as unreachable, until something was shipped to it', async () => {
      const phone = '0987654321';
      await place.run(aShopper(), await oneHoney({ phone }));
      await database.sql(`UPDATE booth_order SET state = 'declined', decline_reason = 'buyer_unreachable', updated_at = now() - interval '2 days'`);
      await place.run(aShopper(), await oneHoney({ phone }));
      expect((await called())[0]).toEqual({ booth_id: booths[0], confirm_by_call: true });
      await database.sql(`UPDATE booth_order SET state = 'shipped', updated_at = now() - interval '1 day' WHERE state = 'placed'`);
      await place.run(aShopper(), await oneHoney({ phone }));
      expect((await called())[0]).toEqual({ booth_id: booths[0], confirm_by_call: false });
    });

    it('never because it declined for its own reasons', async () => {
      const phone = '0987654321';
      await place.run(aShopper(), await oneHoney({ phone }));
      await database.sql(`UPDATE booth_order SET state = 'declined', decline_reason = 'out_of_stock'`);
      await place.run(aShopper(), await oneHoney({ phone }));
      expect((await called())[0]).toEqual({ booth_id: booths[0], confirm_by_call: false });
    });
  });
});
