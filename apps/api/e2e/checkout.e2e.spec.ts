import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor, aPhone } from '@chophien/orders/testing';
import { newId, settingCatalog } from '@chophien/platform';
import { startApi, type TestApi } from './harness.js';
import { aForm, addToCart, placeOrder } from './order-forms.js';
import { limitRules } from '../src/rate-limits.js';

describe('a shopper orders', () => {
  let api: TestApi;
  let categoryId: string;
  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    categoryId = await aCategory(api.database);
  });
  afterAll(() => api.stop());

  const fill = async (lines: [variantId: string, quantity: number][], address?: string): Promise<string> => {
    let token: string | undefined;
    for (const [variantId, quantity] of lines) {
      const answer = await api.ask<{ addToCart: { __typename: string; token: string } }>('shop', addToCart, { token, variantId, quantity }, { address });
      expect(answer.data.addToCart.__typename).toBe('CartToken');
      token = answer.data.addToCart.token;
    }
    return token!;
  };
  const counts = async () =>
    (
      await api.database.sql(`SELECT (SELECT count(*)::int FROM customer_order) AS orders, (SELECT count(*)::int FROM booth_order) AS parts,
        (SELECT count(*)::int FROM reservation) AS held, (SELECT count(*)::int FROM outbox) AS outbox`)
    )[0];

  it('from two booths, sees the fee first, places it by the documents of the storefront, and reads it by number and phone', async () => {
    const [first, second] = [await aBooth(api.database, { nameVi: 'HTX Bình Lư' }), await aBooth(api.database)];
    const noodles = await aProduct(api.database, { boothId: first, categoryId, nameVi: 'Miến dong', price: 55_000n, shippingGrams: 350 });
    const tea = await aProduct(api.database, { boothId: second, categoryId, nameVi: 'Chè cổ thụ', price: 120_000n, shippingGrams: 200 });
    const fee = await api.askPersisted('shop', 'AddToCart', { variantId: noodles.variantId, quantity: 2 });
    const { token } = (fee.data as { addToCart: { token: string } }).addToCart;
    await api.askPersisted('shop', 'AddToCart', { token, variantId: tea.variantId, quantity: 1 });

    const cart = await api.askPersisted<{ cart: Record<string, unknown> }>('shop', 'CartPage', { token, communeCode: '03388' });
    expect(cart.errors).toEqual([]);
    expect(cart.data.cart).toMatchObject({
      lineCount: 2,
      unitCount: 3,
      goodsTotal: '230000',
      deliveryTotal: '49000',
      total: '279000',
      canCheckOut: true,
      groups: [
        { boothNameVi: 'HTX Bình Lư', goodsTotal: '110000', deliveryFee: '27000', deliveryZone: 'SAME_PROVINCE', total: '137000', cannotDeliver: null },
        { goodsTotal: '120000', deliveryFee: '22000', deliveryZone: 'SAME_PROVINCE', total: '142000', cannotDeliver: null },
      ],
    });

    const form = aForm({ cartToken: token, expectedTotal: '279000', email: 'my@example.com', note: 'Gọi trước' });
    const placed = await api.askPersisted<{ placeOrder: { __typename: string; number: string; total: string } }>('shop', 'PlaceOrder', form);
    expect(placed.errors).toEqual([]);
    expect(placed.data.placeOrder).toEqual({ __typename: 'OrderPlaced', number: expect.stringMatching(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/), total: '279000' });
    const again = await api.askPersisted('shop', 'PlaceOrder', form);
    expect(again.data).toEqual(placed.data);
    expect(await counts()).toEqual({ orders: 1, parts: 2, held: 2, outbox: 1 });

    const { number } = placed.data.placeOrder;
    const page = await api.askPersisted<{ order: Record<string, unknown> }>('shop', 'OrderByNumber', { number: number.toLowerCase(), phone: '+84912345678' });
    expect(page.errors).toEqual([]);
    expect(page.data.order).toMatchObject({
      __typename: 'Order',
      number,
      buyerPhone: '0912 345 678',
      hasEmail: true,
      address: 'Số 5, đường Trần Hưng Đạo, Phường Tân Phong, Tỉnh Lai Châu',
      total: '279000',
      isDemo: true,
      boothOrders: [
        { number: `${number}/1`, state: 'PLACED', toPay: '137000', lines: [{ nameVi: 'Miến dong', quantity: 2, lineTotal: '110000' }], feed: [{ kind: 'PLACED' }] },
        { number: `${number}/2`, state: 'PLACED', toPay: '142000', lines: [{ nameVi: 'Chè cổ thụ' }] },
      ],
    });
    const stranger = await api.askPersisted('shop', 'OrderByNumber', { number, phone: '0987654321' });
    const nowhere = await api.askPersisted('shop', 'OrderByNumber', { number: '222-333', phone: '0987654321' });
    expect(stranger.data).toEqual({ order: { __typename: 'NotFound' } });
    expect(nowhere.data).toEqual(stranger.data);
  });

  it('asks what delivery of one product costs, and hears where it may not go', async () => {
    const boothId = await aBooth(api.database);
    const fish = await aProduct(api.database, { boothId, categoryId, storage: 'live', deliveryScope: 'province', shippingGrams: 500 });
    const ask = async (variantId: string, communeCode: string) =>
      (
        await api.ask(
          'shop',
          `query Q($variantId: ID!, $communeCode: String!) { deliveryQuote(variantId: $variantId, communeCode: $communeCode) { __typename ... on DeliveryQuote { fee zone } ... on CannotDeliver { variantIds } ... on NotFound { what } } }`,
          { variantId, communeCode },
        )
      ).data['deliveryQuote'];
    expect(await ask(fish.variantId, '03388')).toEqual({ __typename: 'DeliveryQuote', fee: '22000', zone: 'SAME_PROVINCE' });
    expect(await ask(fish.variantId, '00070')).toEqual({ __typename: 'CannotDeliver', variantIds: [fish.variantId] });
    for (const unknown of ['99999', 'x', '\u0000']) expect(await ask(fish.variantId, unknown)).toEqual({ __typename: 'NotFound', what: 'commune' });
    expect(await ask(newId(), '03388')).toMatchObject({ __typename: 'NotFound' });
  });

  it('counts tries at one order number whoever makes them, and says when to try again', async () => {
    const look = (index: number) =>
      api.ask<{ order: { __typename: string; retryAfterSeconds?: number } }>(
        'shop',
        'query Q($phone: String!) { order(number: "777-888", phone: $phone) { __typename ... on TooManyRequests { retryAfterSeconds } } }',
        { phone: aPhone() },
        { address: `203.0.113.${index}` },
      );
    for (let index = 0; index < limitRules.orderLookUpPerNumber.points; index++) expect((await look(index)).data.order.__typename).toBe('NotFound');
    const stopped = (await look(99)).data.order;
    expect(stopped.__typename).toBe('TooManyRequests');
    expect(stopped.retryAfterSeconds).toBeGreaterThan(0);
  });

  it('200 at once for ten units, limits on, each with its own phone and address: exactly ten orders', async () => {
    const boothId = await aBooth(api.database);
    const { variantId } = await aProduct(api.database, { boothId, categoryId, price: 90_000n, shippingGrams: 400, onHand: 10 });
    const before = await counts();
    const buyers = Array.from({ length: 200 }, (_, index) => ({ phone: aPhone(), address: `198.51.${100 + Math.floor(index / 200)}.${index + 1}` }));
    const carts: string[] = [];
    for (const buyer of buyers) carts.push(await fill([[variantId, 1]], buyer.address));

    const answers = await Promise.all(
      buyers.map(({ phone, address }, index) =>
        api.ask<{ placeOrder: { __typename: string; number?: string; lines?: unknown } }>('shop', placeOrder, aForm({ cartToken: carts[index], expectedTotal: '112000', phone }), { address }),
      ),
    );
    const tally = new Map<string, number>();
    for (const answer of answers) {
      const key = `${answer.status} ${answer.data?.placeOrder?.__typename ?? JSON.stringify(answer.errors)}`;
      tally.set(key, (tally.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(tally)).toEqual({ '200 OrderPlaced': 10, '200 OutOfStock': 190 });
    const refused = answers.filter((answer) => answer.data.placeOrder.__typename === 'OutOfStock');
    for (const answer of refused) expect(answer.data.placeOrder.lines).toEqual([{ variantId, wanted: 1, available: 0 }]);

    const after = await counts();
    expect(after).toEqual({ orders: Number(before!['orders']) + 10, parts: Number(before!['parts']) + 10, held: Number(before!['held']) + 10, outbox: Number(before!['outbox']) + 10 });
    expect(await api.database.sql('SELECT on_hand, reserved FROM stock WHERE variant_id = $1', [variantId])).toEqual([{ on_hand: 10, reserved: 10 }]);
    expect(await api.database.sql('SELECT count(*)::int AS lines, sum(quantity)::int AS units FROM order_line WHERE variant_id = $1', [variantId])).toEqual([{ lines: 10, units: 10 }]);
    expect(await api.database.sql(`SELECT count(DISTINCT buyer_phone)::int AS phones, count(DISTINCT network_key)::int AS networks FROM customer_order o
      WHERE EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.variant_id = $1)`, [variantId])).toEqual([{ phones: 10, networks: 10 }]);
    const stillInCart = await api.database.sql('SELECT count(*)::int AS n FROM cart_line WHERE variant_id = $1', [variantId]);
    expect(stillInCart).toEqual([{ n: 190 }]);
  }, 120_000);

  it('a flood of tries from one network waits, far above what the dated setting lets it order in a day; who has no signed address shares one', async () => {
    const boothId = await aBooth(api.database);
    const { variantId } = await aProduct(api.database, { boothId, categoryId, price: 90_000n, shippingGrams: 400, onHand: 5 });
    const address = '192.0.2.77';
    const cartToken = await fill([[variantId, 1]], address);
    const form = () => aForm({ cartToken, expectedTotal: '1' });
    const { points, seconds } = limitRules.placeOrderPerNetwork;
    expect((points * 86_400) / seconds).toBeGreaterThan(settingCatalog['orders.perNetworkPerDay'].schema.maxValue ?? Infinity);
    await api.database.sql('TRUNCATE rate_limit');
    for (const tried of [0, settingCatalog['orders.perNetworkPerDay'].initial, points - 1]) {
      await api.database.sql('UPDATE rate_limit SET points = $1', [tried]);
      const answer = await api.ask<{ placeOrder: { __typename: string } }>('shop', placeOrder, form(), { address });
      expect([tried, answer.data.placeOrder.__typename]).toEqual([tried, 'PriceChanged']);
    }
    const before = await counts();
    const stopped = await api.ask<{ placeOrder: { __typename: string } }>('shop', placeOrder, form(), { address });
    expect(stopped.data.placeOrder.__typename).toBe('TooManyRequests');
    const forged = await api.ask<{ placeOrder: { __typename: string } }>('shop', placeOrder, form(), { headers: { 'x-forwarded-for': address, 'x-floor-client': `${address};1;00` } });
    expect(forged.data.placeOrder.__typename).toBe('PriceChanged');
    expect(await counts()).toEqual(before);
  }, 60_000);
});
