import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor, aPhone } from '@chophien/orders/testing';
import { newId } from '@chophien/platform';
import { startApi, type TestApi } from './harness.js';
import { aForm, addToCart, placeOrder } from './order-forms.js';

const shown = `id number state version confirmByCall callConfirmedAt trackingNote declineReason declineNote allowedMoves
  lines { nameVi quantity unitPrice lineTotal } moves { move fromState toState by note } messages { id }`;
const result = `{ __typename ... on BoothOrder { ${shown} } ... on Problem { message } ... on InvalidInput { fields { field reason limit } } ... on MoveNotAllowed { state } ... on NotFound { what } }`;
const accept = `mutation M($id: ID!, $version: Int!) { acceptBoothOrder(id: $id, version: $version) ${result} }`;
const confirm = `mutation M($id: ID!, $version: Int!) { confirmBoothOrderByCall(id: $id, version: $version) ${result} }`;
const ship = `mutation M($id: ID!, $version: Int!, $trackingNote: String) { shipBoothOrder(id: $id, version: $version, trackingNote: $trackingNote) ${result} }`;
const decline = `mutation M($id: ID!, $version: Int!, $reason: DeclineReason!, $note: String) { declineBoothOrder(id: $id, version: $version, reason: $reason, note: $note) ${result} }`;
const inbox = `query L($boothId: ID, $filter: BoothOrderFilter, $first: Int, $after: String) {
  boothOrders(boothId: $boothId, filter: $filter, first: $first, after: $after) { nodes { ${shown} buyerName buyerPhone address total deliveryZone isDemo } pageInfo { hasNextPage endCursor } }
}`;
const one = `query O($id: ID!) { boothOrder(id: $id) { ${shown} } }`;

type Shown = { __typename: string; id: string; number: string; state: string; version: number } & Record<string, unknown>;

describe('a booth answers its orders', () => {
  let api: TestApi;
  let ours: string;
  let theirs: string;
  let honey: string;
  let tea: string;
  let seller: string;
  let rival: string;
  let viewer: string;
  let operator: string;
  let observer: string;

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    const categoryId = await aCategory(api.database);
    ours = await aBooth(api.database, { nameVi: 'HTX Mật ong' });
    theirs = await aBooth(api.database);
    honey = (await aProduct(api.database, { boothId: ours, categoryId, nameVi: 'Mật ong', price: 200_000n, shippingGrams: 400, onHand: 1000 })).variantId;
    tea = (await aProduct(api.database, { boothId: theirs, categoryId, nameVi: 'Chè', price: 90_000n, shippingGrams: 400, onHand: 1000 })).variantId;
    seller = (await api.signIn({ booths: { [ours]: 'owner' } })).cookie;
    rival = (await api.signIn({ booths: { [theirs]: 'owner' } })).cookie;
    viewer = (await api.signIn({ booths: { [ours]: 'viewer' } })).cookie;
    operator = (await api.signIn({ floorRole: 'administrator' })).cookie;
    observer = (await api.signIn({ floorRole: 'observer' })).cookie;
  });
  afterAll(() => api.stop());

  let addresses = 0;
  const order = async (quantity = 2, phone = aPhone()): Promise<{ number: string; phone: string }> => {
    const address = `198.18.0.${(addresses++ % 250) + 1}`;
    const first = await api.ask<{ addToCart: { token: string } }>('shop', addToCart, { variantId: honey, quantity }, { address });
    const { token } = first.data.addToCart;
    await api.ask('shop', addToCart, { token, variantId: tea, quantity: 1 }, { address });
    const cart = await api.ask<{ cart: { total: string } }>('shop', 'query C($t: String!) { cart(token: $t, communeCode: "03388") { total } }', { t: token });
    const placed = await api.ask<{ placeOrder: { __typename: string; number: string } }>('shop', placeOrder, aForm({ cartToken: token, expectedTotal: cart.data.cart.total, phone }), { address });
    expect(placed.data.placeOrder.__typename).toBe('OrderPlaced');
    return { number: placed.data.placeOrder.number, phone };
  };
  const act = async (cookie: string | undefined, mutation: string, variables: Record<string, unknown>): Promise<Shown> => {
    const answer = await api.ask<Record<string, Shown>>('office', mutation, variables, { cookie });
    expect(answer.errors).toEqual([]);
    return Object.values(answer.data)[0]!;
  };
  const list = async (cookie: string, variables: Record<string, unknown>) => {
    const answer = await api.ask<{ boothOrders: { nodes: Shown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }>('office', inbox, variables, { cookie });
    expect(answer.errors).toEqual([]);
    return answer.data.boothOrders;
  };
  const stock = async () => (await api.database.sql('SELECT on_hand, reserved FROM stock WHERE variant_id = $1', [honey]))[0];
  const topics = async () => (await api.database.sql<{ topic: string }>('SELECT topic FROM outbox ORDER BY id')).map((row) => row.topic);
  const everything = async () =>
    (
      await api.database.sql(`SELECT (SELECT json_agg(b ORDER BY b.id) FROM booth_order b) AS parts, (SELECT json_agg(s ORDER BY s.variant_id) FROM stock s) AS stock,
        (SELECT count(*)::int FROM booth_order_move) AS moves, (SELECT count(*)::int FROM outbox) AS outbox, (SELECT count(*)::int FROM audit_log) AS audits,
        (SELECT json_agg(r ORDER BY r.booth_order_id, r.variant_id) FROM reservation r) AS held`)
    )[0];

  beforeEach(async () => {
    await api.database.sql('TRUNCATE customer_order, cart, outbox, message, buyer_block, rate_limit CASCADE');
    await api.database.sql('UPDATE stock SET on_hand = 1000, reserved = 0');
  });

  it('the inbox, accept, ship with a tracking note; the shopper reads it on the order page', async () => {
    const { number, phone } = await order();
    const { nodes } = await list(seller, { boothId: ours });
    expect(nodes).toMatchObject([
      {
        number: `${number}/1`,
        state: 'PLACED',
        version: 1,
        buyerName: 'Lò Thị Mỷ',
        buyerPhone: expect.stringMatching(/^09\d\d \d{3} \d{3}$/),
        address: 'Số 5, đường Trần Hưng Đạo, Phường Tân Phong, Tỉnh Lai Châu',
        total: '427000',
        deliveryZone: 'SAME_PROVINCE',
        isDemo: true,
        allowedMoves: ['accept', 'decline'],
        lines: [{ nameVi: 'Mật ong', quantity: 2, unitPrice: '200000', lineTotal: '400000' }],
        moves: [{ move: 'place', fromState: null, toState: 'PLACED', by: null, note: null }],
        messages: [],
      },
    ]);
    const { id } = nodes[0]!;
    expect(await act(seller, accept, { id, version: 1 })).toMatchObject({ __typename: 'BoothOrder', state: 'ACCEPTED', version: 2, allowedMoves: ['ship', 'decline'] });
    expect(await stock()).toEqual({ on_hand: 1000, reserved: 2 });
    const shipped = await act(seller, ship, { id, version: 2, trackingNote: 'Viettel Post VTP123, thứ Sáu' });
    expect(shipped).toMatchObject({ state: 'SHIPPED', version: 3, trackingNote: 'Viettel Post VTP123, thứ Sáu', allowedMoves: [] });
    expect(shipped['moves']).toMatchObject([{ move: 'place' }, { move: 'accept', fromState: 'PLACED', toState: 'ACCEPTED', by: 'Người thử' }, { move: 'ship', note: 'Viettel Post VTP123, thứ Sáu' }]);
    expect(await stock()).toEqual({ on_hand: 998, reserved: 0 });
    expect(await topics()).toEqual(['order.placed', 'booth_order.accepted', 'booth_order.shipped']);

    const page = await api.askPersisted<{ order: { boothOrders: unknown } }>('shop', 'OrderByNumber', { number, phone });
    expect(page.data.order.boothOrders).toMatchObject([
      { state: 'SHIPPED', trackingNote: 'Viettel Post VTP123, thứ Sáu', toPay: '427000', feed: [{ kind: 'PLACED' }, { kind: 'ACCEPTED' }, { kind: 'SHIPPED' }] },
      { state: 'PLACED', feed: [{ kind: 'PLACED' }] },
    ]);
  });

  it('declines with a reason: the stock returns, the shopper pays that booth nothing', async () => {
    const { number, phone } = await order(3);
    const { id } = (await list(seller, { boothId: ours })).nodes[0]!;
    const before = await everything();
    expect(await act(seller, decline, { id, version: 1, reason: 'OTHER' })).toEqual({ __typename: 'InvalidInput', message: expect.any(String), fields: [{ field: 'note', reason: 'required', limit: null }] });
    expect(await everything()).toEqual(before);
    expect(await act(seller, decline, { id, version: 1, reason: 'OTHER', note: 'Hết mùa <i>hoa</i>' })).toMatchObject({ state: 'DECLINED', declineReason: 'OTHER', declineNote: 'Hết mùa <i>hoa</i>', allowedMoves: [] });
    expect(await stock()).toEqual({ on_hand: 1000, reserved: 0 });
    expect(await topics()).toEqual(['order.placed', 'booth_order.declined']);
    const page = await api.askPersisted<{ order: { boothOrders: unknown } }>('shop', 'OrderByNumber', { number, phone });
    expect(page.data.order.boothOrders).toMatchObject([{ state: 'DECLINED', declineReason: 'OTHER', toPay: '0' }, { state: 'PLACED' }]);
    expect(await act(seller, accept, { id, version: 2 })).toEqual({ __typename: 'MoveNotAllowed', message: expect.any(String), state: 'DECLINED' });
  });

  it('a large order waits for the call', async () => {
    await order(10);
    const { nodes } = await list(seller, { boothId: ours });
    expect(nodes[0]).toMatchObject({ confirmByCall: true, callConfirmedAt: null, allowedMoves: ['confirm_call', 'decline'] });
    const { id } = nodes[0]!;
    const before = await everything();
    expect(await act(seller, accept, { id, version: 1 })).toMatchObject({ __typename: 'CallFirst' });
    expect(await everything()).toEqual(before);
    expect(await act(seller, confirm, { id, version: 1 })).toMatchObject({ state: 'PLACED', version: 2, callConfirmedAt: expect.any(String), allowedMoves: ['accept', 'decline'] });
    expect(await act(seller, accept, { id, version: 1 })).toMatchObject({ __typename: 'StaleVersion' });
    expect(await act(seller, accept, { id, version: 2 })).toMatchObject({ state: 'ACCEPTED', version: 3 });
  });

  it('is closed to everybody else: real ids of the other booth answer like unknown ones, and nothing changes', async () => {
    await order();
    const ourId = (await list(seller, { boothId: ours })).nodes[0]!.id;
    const before = await everything();
    const moves: [string, Record<string, unknown>][] = [
      [accept, {}],
      [ship, { trackingNote: 'x' }],
      [decline, { reason: 'OUT_OF_STOCK' }],
      [confirm, {}],
    ];
    for (const [mutation, more] of moves) {
      for (const id of [ourId, newId(), 'no-id', `' OR 1=1 --`]) {
        expect(await act(rival, mutation, { id, version: 1, ...more })).toEqual({ __typename: 'NotFound', message: 'booth order not found', what: 'booth order' });
      }
      for (const cookie of [viewer, operator, observer]) {
        const answer = await api.ask('office', mutation, { id: ourId, version: 1, ...more }, { cookie });
        expect(answer.errors.map((error) => error.extensions['code']).concat(Object.values(answer.data ?? {}).map((member) => (member as Shown).__typename))).toEqual(['NotFound']);
      }
      const guest = await api.ask('office', mutation, { id: ourId, version: 1, ...more });
      expect(guest.errors.map((error) => error.extensions['code'])).toEqual(['SignInRequired']);
    }
    expect((await api.ask('office', one, { id: ourId }, { cookie: rival })).data).toEqual({ boothOrder: null });
    expect((await api.ask('office', one, { id: 'no-id' }, { cookie: rival })).data).toEqual({ boothOrder: null });
    for (const variables of [{ boothId: ours }, { boothId: null }, { boothId: 'no-id' }]) {
      const answer = await api.ask('office', inbox, variables, { cookie: rival });
      expect(answer.errors.map((error) => error.extensions['code'])).toEqual(['NotFound']);
    }
    expect(await everything()).toEqual(before);
    expect((await act(seller, accept, { id: ourId, version: 1 })).__typename).toBe('BoothOrder');
  });

  it('operators see all of them and may move none; pages follow one another; lines and moves are one statement each a page', async () => {
    for (let i = 0; i < 3; i++) await order();
    const all = await list(operator, { boothId: null });
    expect(all.nodes).toHaveLength(6);
    expect(all.nodes.every((node) => (node['allowedMoves'] as string[]).length === 0)).toBe(true);
    expect((await list(observer, { boothId: theirs })).nodes).toHaveLength(3);
    api.statements.length = 0;
    const first = await list(operator, { boothId: null, first: 4 });
    const reads = api.statements.filter((sql) => /^\s*SELECT/.test(sql));
    // the page itself looks into lines for what may be done; their own statement begins with them
    expect(reads.filter((sql) => /^\s*SELECT l\.booth_order_id/.test(sql))).toHaveLength(1);
    expect(reads.filter((sql) => /FROM booth_order_move/.test(sql))).toHaveLength(1);
    expect(reads.filter((sql) => /FROM message/.test(sql))).toHaveLength(1);
    const second = await list(operator, { boothId: null, first: 4, after: first.pageInfo.endCursor });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...second.nodes].map((node) => node.id)).toEqual(all.nodes.map((node) => node.id));
    expect((await list(operator, { boothId: null, filter: { states: ['ACCEPTED'] } })).nodes).toEqual([]);
    expect((await list(operator, { boothId: null, filter: { text: all.nodes[0]!.number } })).nodes.map((node) => node.id)).toEqual([all.nodes[0]!.id]);
    for (const bad of [{ first: 101 }, { first: 0 }, { after: 'x' }]) {
      const answer = await api.ask('office', inbox, { boothId: null, ...bad }, { cookie: operator });
      expect([answer.status, answer.errors.map((error) => error.extensions['code'])]).toEqual([200, ['InvalidInput']]);
    }
  });

  it('takes any text for a filter, an id or a note without a fault of its own, and keeps over-long notes out', async () => {
    await order();
    const { id } = (await list(seller, { boothId: ours })).nodes[0]!;
    const before = await everything();
    for (const text of ['\u0000', '%', `'`, '<b>', 'x'.repeat(5000), '\ud800']) {
      const found = (await list(seller, { boothId: ours, filter: { text } })).nodes;
      expect(found.length).toBe(text === '\u0000' || text === '\ud800' ? 1 : 0);
      expect(await act(seller, accept, { id: text, version: 1 })).toMatchObject({ __typename: 'NotFound' });
    }
    for (const filter of [{ placedFrom: '2026-02-30' }, { placedTo: 'x' }, { states: ['LOST'] }]) {
      const answer = await api.ask('office', inbox, { boothId: ours, filter }, { cookie: seller });
      expect([answer.status, answer.errors.map((error) => error.extensions['code'])]).toEqual([400, ['BAD_USER_INPUT']]);
    }
    const long = 'đ'.repeat(301);
    expect(await act(seller, decline, { id, version: 1, reason: 'OTHER', note: long })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'note', reason: 'too_long', limit: 300 }] });
    expect(await act(seller, ship, { id, version: 1, trackingNote: long })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'trackingNote', reason: 'too_long', limit: 300 }] });
    const reason = await api.ask('office', 'mutation B($reason: String!) { blockBuyer(phone: "x", reason: $reason) { __typename ... on InvalidInput { fields { field } } } }', { reason: long }, { cookie: operator });
    expect(reason.data).toEqual({ blockBuyer: { __typename: 'InvalidInput', fields: [{ field: 'reason' }] } });
    expect(await everything()).toEqual(before);
  });

  it('the block list stops the next order of a phone, until it is lifted', async () => {
    const phone = '0987 654 321';
    await order(1, phone);
    const blocked = await api.askPersisted<{ blockBuyer: Shown }>('office', 'BlockBuyer', { phone: '+84987654321', reason: 'Ba lần không nhận hàng' }, { cookie: operator });
    expect(blocked.data.blockBuyer).toMatchObject({ __typename: 'BuyerBlock', kind: 'PHONE', phone: '0987 654 321', reason: 'Ba lần không nhận hàng', setBy: 'Người thử', liftedAt: null });
    for (const cookie of [seller, observer]) {
      const answer = await api.askPersisted('office', 'BuyerBlocks', {}, { cookie });
      expect(answer.errors.map((error) => error.extensions['code'])).toEqual(['NotFound']);
    }
    const cart = await api.ask<{ addToCart: { token: string } }>('shop', addToCart, { variantId: tea, quantity: 1 });
    const form = aForm({ cartToken: cart.data.addToCart.token, expectedTotal: '112000', phone });
    const before = await everything();
    const refused = await api.ask<{ placeOrder: Shown }>('shop', placeOrder, form);
    expect(refused.data.placeOrder).toEqual({ __typename: 'OrderRefused', message: expect.any(String) });
    expect(await everything()).toEqual(before);
    const lifted = await api.askPersisted<{ unblockBuyer: Shown }>('office', 'UnblockBuyer', { id: blocked.data.blockBuyer.id }, { cookie: operator });
    expect(lifted.data.unblockBuyer).toMatchObject({ __typename: 'BuyerBlock', liftedBy: 'Người thử' });
    expect((await api.ask<{ placeOrder: Shown }>('shop', placeOrder, form)).data.placeOrder.__typename).toBe('OrderPlaced');
  });
});
