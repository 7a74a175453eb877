import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor, aPhone } from '@chophien/orders/testing';
import { newId } from '@chophien/platform';
import { startApi, type TestApi } from './harness.js';
import { aForm, placeOrder } from './order-forms.js';

const add = `mutation Add($token: String, $variantId: ID!, $quantity: Float!) {
  addToCart(token: $token, variantId: $variantId, quantity: $quantity) {
    __typename ... on CartToken { token } ... on Problem { message } ... on InvalidInput { fields { field reason limit } } ... on NotFound { what }
  }
}`;
const set = `mutation Set($token: String!, $variantId: ID!, $quantity: Float!) {
  setCartLine(token: $token, variantId: $variantId, quantity: $quantity) { __typename ... on Problem { message } ... on InvalidInput { fields { field reason limit } } ... on NotFound { what } }
}`;
const html = `<script>alert('x')</script><img src=x onerror=alert(1)>`;

type Member = { __typename: string; fields?: unknown; number?: string; [key: string]: unknown };

describe('bad input gets a clear answer, changes nothing and sends nothing', () => {
  let api: TestApi;
  let boothId: string;
  let variantId: string;
  let categoryId: string;
  let token: string;

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    categoryId = await aCategory(api.database);
    boothId = await aBooth(api.database);
  });
  afterAll(async () => {
    // nothing in this file may have been a fault of ours
    const faults = api.logLines.filter((line) => /"level":"(error|fatal)"/.test(line));
    const lines = api.logLines.filter((line) => /"level":"(info|debug)"/.test(line)).length;
    await api.stop();
    expect(faults).toEqual([]);
    expect(lines).toBeGreaterThan(0);
  });

  beforeEach(async () => {
    await api.database.sql('TRUNCATE customer_order, cart, outbox, rate_limit CASCADE');
    variantId = (await aProduct(api.database, { boothId, categoryId, price: 55_000n, shippingGrams: 350, onHand: 10 })).variantId;
    token = (await api.ask<{ addToCart: { token: string } }>('shop', add, { variantId, quantity: 2 })).data.addToCart.token;
  });

  const state = async () =>
    (
      await api.database.sql(`SELECT (SELECT json_agg(c ORDER BY c.cart_id, c.variant_id) FROM cart_line c) AS lines, (SELECT count(*)::int FROM cart) AS carts,
        (SELECT count(*)::int FROM customer_order) AS orders, (SELECT count(*)::int FROM booth_order) AS parts, (SELECT count(*)::int FROM reservation) AS held,
        (SELECT json_agg(s ORDER BY s.variant_id) FROM stock s) AS stock, (SELECT count(*)::int FROM outbox) AS outbox, (SELECT count(*)::int FROM message) AS messages,
        (SELECT count(*)::int FROM audit_log) AS audits`)
    )[0];
  /** Sends one mutation, asserts status 200, no error and that nothing changed, gives the union member. */
  const refused = async (query: string, variables: Record<string, unknown>): Promise<Member> => {
    const before = await state();
    const answer = await api.ask<Record<string, Member>>('shop', query, variables);
    expect([answer.status, answer.errors]).toEqual([200, []]);
    expect(await state()).toEqual(before);
    return Object.values(answer.data)[0]!;
  };
  const order = (given: Record<string, unknown> = {}) => aForm({ cartToken: token, expectedTotal: '137000', phone: aPhone(), ...given });

  describe('quantities', () => {
    it.each([
      [0, { field: 'quantity', reason: 'out_of_range', limit: 99 }],
      [-1, { field: 'quantity', reason: 'out_of_range', limit: 99 }],
      [2 ** 31, { field: 'quantity', reason: 'out_of_range', limit: 99 }],
      [98, { field: 'quantity', reason: 'out_of_range', limit: 99 }],
      [1.5, { field: 'quantity', reason: 'not_a_number', limit: null }],
      [1e308, { field: 'quantity', reason: 'not_a_number', limit: null }],
    ])('add %p', async (quantity, field) => {
      expect(await refused(add, { token, variantId, quantity })).toEqual({ __typename: 'InvalidInput', message: expect.any(String), fields: [field] });
    });

    it.each([-1, 2 ** 31, 1.5, 100])('set %p', async (quantity) => {
      expect(await refused(set, { token, variantId, quantity })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'quantity' }] });
    });

    it('that are no numbers are refused before anything runs', async () => {
      const before = await state();
      for (const quantity of ['1', null, true, [], {}]) {
        const answer = await api.ask('shop', add, { token, variantId, quantity });
        expect([answer.status, answer.errors.map((error) => error.extensions['code'])]).toEqual([400, ['BAD_USER_INPUT']]);
      }
      expect(await state()).toEqual(before);
    });
  });

  it('unknown ids', async () => {
    for (const unknown of [newId(), 'x', '', `' OR 1=1 --`, '\u0000', 'a'.repeat(5000)]) {
      expect(await refused(add, { token, variantId: unknown, quantity: 1 })).toEqual({ __typename: 'NotFound', message: 'variant not found', what: 'variant' });
      expect(await refused(set, { token, variantId: unknown, quantity: 1 })).toEqual({ __typename: 'NotFound', message: 'variant not found', what: 'variant' });
      expect(await refused(set, { token: unknown, variantId, quantity: 1 })).toMatchObject({ __typename: 'NotFound', what: 'cart' });
      expect(await refused(placeOrder, order({ cartToken: unknown }))).toMatchObject({ __typename: 'NotFound' });
      expect((await api.ask('shop', 'query C($t: String!) { cart(token: $t) { lineCount } }', { t: unknown })).data).toEqual({ cart: null });
      expect((await api.ask('shop', 'query O($n: String!) { order(number: $n, phone: $n) { __typename } }', { n: unknown })).data).toEqual({ order: { __typename: 'NotFound' } });
    }
  });

  it("a foreign booth's ids: its goods cannot be put into a line of another, and another's cart is not reached", async () => {
    const other = await aProduct(api.database, { boothId: await aBooth(api.database), categoryId });
    expect(await refused(set, { token, variantId: other.variantId, quantity: 1 })).toMatchObject({ __typename: 'NotFound' });
    const suspended = await aProduct(api.database, { boothId: await aBooth(api.database, { standing: 'suspended' }), categoryId });
    const tour = await aProduct(api.database, { boothId, categoryId, saleKind: 'contact', storage: 'service', priceBasis: 'none' });
    for (const id of [suspended.variantId, tour.variantId]) expect(await refused(add, { token, variantId: id, quantity: 1 })).toMatchObject({ __typename: 'NotForSale' });
  });

  it('a stale price', async () => {
    await api.database.sql('UPDATE variant SET price = 60000 WHERE id = $1', [variantId]);
    expect(await refused(placeOrder, order())).toEqual({ __typename: 'PriceChanged', message: expect.any(String), expectedTotal: '137000', total: '147000' });
    expect(await refused(placeOrder, order({ expectedTotal: '-1' }))).toMatchObject({ __typename: 'PriceChanged' });
    for (const expectedTotal of ['1.5', 'x', 137000, '99999999999999999999', null]) {
      const answer = await api.ask('shop', placeOrder, order({ expectedTotal }));
      expect([answer.status, answer.errors.map((error) => error.extensions['code'])]).toEqual([400, ['BAD_USER_INPUT']]);
    }
  });

  it('a sold-out line', async () => {
    await api.database.sql('UPDATE stock SET on_hand = 1 WHERE variant_id = $1', [variantId]);
    expect(await refused(placeOrder, order())).toEqual({ __typename: 'OutOfStock', message: expect.any(String), lines: [{ variantId, wanted: 2, available: 1 }] });
  });

  it('a bad phone, an unknown commune, an over-long text, empty fields, boxes not ticked: all in one answer', async () => {
    const answer = await refused(
      placeOrder,
      order({
        requestKey: 'x',
        name: 'a'.repeat(121),
        phone: '0912 345',
        email: 'x@',
        provinceCode: '12',
        communeCode: '00070',
        street: ' ',
        note: 'đ'.repeat(501),
        termsVersion: null,
        privacyVersion: 2,
      }),
    );
    expect(answer.__typename).toBe('InvalidInput');
    expect([...(answer.fields as { field: string }[])].sort((a, b) => a.field.localeCompare(b.field))).toEqual([
      { field: 'communeCode', reason: 'unknown', limit: null },
      { field: 'email', reason: 'not_an_email', limit: null },
      { field: 'name', reason: 'too_long', limit: 120 },
      { field: 'note', reason: 'too_long', limit: 500 },
      { field: 'phone', reason: 'too_short', limit: 3 },
      { field: 'privacyVersion', reason: 'not_agreed', limit: null },
      { field: 'requestKey', reason: 'unknown', limit: null },
      { field: 'street', reason: 'required', limit: null },
      { field: 'termsVersion', reason: 'not_agreed', limit: null },
    ]);
  });

  it.each([
    ['phone', 'not_a_number', 'abc'],
    ['phone', 'unknown_prefix', '0112345678'],
    ['phone', 'required', ''],
    ['phone', 'not_a_number', html],
    ['communeCode', 'unknown', '99999'],
    ['communeCode', 'unknown', `'; DROP TABLE cart; --`],
    ['communeCode', 'required', '\u0000'],
    ['provinceCode', 'unknown', '99'],
    ['provinceCode', 'unknown', html],
    ['email', 'not_an_email', html],
    ['name', 'required', '\u0000\u0007'],
    ['street', 'too_long', 'x'.repeat(50_000)],
    ['requestKey', 'unknown', html],
  ])('%s: %s', async (field, reason, value) => {
    const answer = await refused(placeOrder, order({ [field]: value }));
    expect(answer).toMatchObject({ __typename: 'InvalidInput', fields: expect.arrayContaining([expect.objectContaining({ field, reason })]) });
  });

  it('HTML in every text field is kept as the text it is, and comes back as JSON, never as a page', async () => {
    const phone = aPhone();
    const placed = await api.ask<{ placeOrder: Member }>('shop', placeOrder, order({ name: html, street: html, note: html, phone }));
    expect(placed.data.placeOrder.__typename).toBe('OrderPlaced');
    expect(await api.database.sql('SELECT buyer_name, street, note FROM customer_order')).toEqual([{ buyer_name: html, street: html, note: html }]);
    const page = await api.ask<{ order: Member }>('shop', 'query O($n: String!, $p: String!) { order(number: $n, phone: $p) { __typename ... on Order { buyerName note address } } }', {
      n: placed.data.placeOrder.number,
      p: phone,
    });
    expect(page.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json/);
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.data.order).toEqual({ __typename: 'Order', buyerName: html, note: html, address: `${html}, Phường Tân Phong, Tỉnh Lai Châu` });
    expect(api.logLines.some((line) => line.includes('alert') || line.includes(phone.slice(1)))).toBe(false);
  });

  it('the same key with another order', async () => {
    const form = order();
    expect((await api.ask<{ placeOrder: Member }>('shop', placeOrder, form)).data.placeOrder.__typename).toBe('OrderPlaced');
    expect(await refused(placeOrder, { input: { ...form.input, street: 'Nơi khác' } })).toMatchObject({ __typename: 'RequestKeyReused' });
    expect(await refused(placeOrder, order())).toMatchObject({ __typename: 'CartEmpty' });
  });

  it('a body over 100 kB, a body that is no JSON, a form post', async () => {
    const before = await state();
    const large = await api.http().post('/shop/graphql').set('content-type', 'application/json').send(JSON.stringify({ query: placeOrder, variables: order({ note: 'x'.repeat(101 * 1024) }) }));
    expect([large.status, large.body.errors[0].extensions.code]).toEqual([413, 'BODY_TOO_LARGE']);
    const broken = await api.http().post('/shop/graphql').set('content-type', 'application/json').send('{"query": "mutation {');
    expect(broken.status).toBe(400);
    const form = await api.http().post('/shop/graphql').type('form').send({ query: placeOrder });
    expect(form.status).toBe(415);
    expect(await state()).toEqual(before);
  });
});
