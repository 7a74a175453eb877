import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aShopperAccount, sendShopperCode } from '@chophien/accounts/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { aBooth } from '@chophien/booths/testing';
import { anOpenFloor } from '@chophien/orders/testing';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { addToCart, aForm, placeOrder } from './order-forms.js';
import { startApi, type Answer, type TestApi } from './harness.js';

let database: TestDatabase;
let api: TestApi;
let boothId: string;
let rivalBoothId: string;
let variantId: string;
let addresses = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  await anOpenFloor(database);
  const categoryId = await aCategory(database);
  boothId = await aBooth(database);
  rivalBoothId = await aBooth(database);
  variantId = (await aProduct(database, { boothId, categoryId, price: 50_000n, shippingGrams: 300, onHand: 100 })).variantId;
  api = await startApi({ database });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

type Result = Record<string, { __typename: string } & Record<string, unknown>>;
/** Asks as the storefront's server does, by hash, with a shopper's session or without. */
const ask = (operation: string, variables: object, token?: string): Promise<Answer<Result>> =>
  api.askPersisted<Result>('shop', operation, variables as Record<string, unknown>, { headers: token === undefined ? {} : { 'x-floor-shopper': token } });

async function signedIn(given: Parameters<typeof aShopperAccount>[1] = {}) {
  const shopper = await aShopperAccount(database, given);
  const answer = await ask('SignInShopper', { contact: shopper.email, password: shopper.password, device: 'Chrome · Android' });
  return { ...shopper, token: answer.data['signInShopper']!['token'] as string };
}

async function order(phone: string, token?: string): Promise<string> {
  const added = await api.ask<Result>('shop', addToCart, { variantId, quantity: 1 });
  const { input } = aForm({ cartToken: added.data['addToCart']!['token'], phone, expectedTotal: '72000' });
  const how = token === undefined ? {} : { headers: { 'x-floor-shopper': token } };
  let placed = await api.ask<Result>('shop', placeOrder, { input }, how);
  // the fee is the tariff's; what was quoted is what is sent
  if (placed.data['placeOrder']!.__typename === 'PriceChanged') placed = await api.ask<Result>('shop', placeOrder, { input: { ...input, expectedTotal: placed.data['placeOrder']!['total'] } }, how);
  expect(placed.data['placeOrder']!.__typename).toBe('OrderPlaced');
  return placed.data['placeOrder']!['number'] as string;
}

describe('an account at the shop', () => {
  it('is made by code, joins the guest orders of its phone, and lists and opens what it orders', async () => {
    const guestOrder = await order('0912 000 001');
    const started = await ask('StartSignUp', {
      input: { displayName: 'Lò Thị Mỷ', contact: '0912000001', password: 'chợ phiên San Thàng', language: 'VI', termsVersion: 1, privacyVersion: 1 },
    });
    expect(started.data['startSignUp']).toMatchObject({ __typename: 'CodeStarted', way: 'MESSAGE' });
    const flowId = started.data['startSignUp']!['flowId'] as string;
    expect((await ask('FinishSignUp', { flowId, code: '123456' })).data['finishSignUp']!.__typename).toBe('CodeRefused');
    await sendShopperCode(database, flowId, 'sign_up', '654321');
    const finished = await ask('FinishSignUp', { flowId, code: '654321', device: 'Chrome · Android' });
    expect(finished.data['finishSignUp']!.__typename).toBe('ShopperSession');
    const token = finished.data['finishSignUp']!['token'] as string;

    const signedInOrder = await order('0912 000 002', token);
    const list = await ask('AccountOrders', {}, token);
    expect((list.data['accountOrders']!['nodes'] as { number: string }[]).map(({ number }) => number)).toEqual([signedInOrder, guestOrder]);
    expect((await ask('AccountOrder', { number: signedInOrder }, token)).data['accountOrder']).toMatchObject({ __typename: 'Order', number: signedInOrder });

    const other = await signedIn();
    expect((await ask('AccountOrder', { number: signedInOrder }, other.token)).data['accountOrder']!.__typename).toBe('NotFound');
    expect((await ask('AccountOrders', {}, other.token)).data['accountOrders']!['nodes']).toEqual([]);
  });

  it('pages its orders by key', async () => {
    const { token } = await signedIn();
    const numbers: string[] = [];
    for (let n = 0; n < 3; n++) numbers.unshift(await order(`09130000${10 + n}`, token));
    const page = `query Orders($after: String) { accountOrders(first: 2, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } }`;
    type Page = { accountOrders: { nodes: { number: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const read = async (after: string | null) => (await api.ask<Page>('shop', page, { after }, { headers: { 'x-floor-shopper': token } })).data.accountOrders;
    const first = await read(null);
    const second = await read(first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ number }) => number)).toEqual(numbers);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('costs a guest no statement, and a shopper one a request', async () => {
    const { token } = await signedIn();
    const floor = '{ floor { mode } }';
    await api.ask('shop', floor);
    const statements = async (headers: Record<string, string>) => {
      api.statements.length = 0;
      await api.ask('shop', floor, {}, { headers });
      // the floor's figures are kept for seconds and may be read anew at any time
      return api.statements.filter((sql) => sql.includes('shopper_')).length;
    };
    expect(await statements({})).toBe(0);
    expect(await statements({ 'x-floor-shopper': 'no token' })).toBe(0);
    expect(await statements({ 'x-floor-shopper': token })).toBe(1);
  });

  it('answers alike for known and unknown contacts', async () => {
    const known = await aShopperAccount(database);
    const answers = [];
    for (const contact of [known.email, 'khong-co@thu.example']) {
      const wrong = await ask('SignInShopper', { contact, password: 'sai mat khau roi' });
      const reset = await ask('StartPasswordReset', { contact, language: 'VI' });
      answers.push([wrong.data, { ...reset.data['startPasswordReset'], flowId: '' }]);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('keeps addresses, and another’s id is not found and changes nothing', async () => {
    const mine = await signedIn();
    const theirs = await signedIn();
    const input = { recipient: 'Lò Thị Mỷ', phone: '0912345678', communeCode: '03388', street: `Tổ ${addresses++}` };
    const added = await ask('AddAddress', { input }, mine.token);
    expect(added.data['addAddress']!.__typename).toBe('AccountChanged');
    const [kept] = (await ask('Account', {}, mine.token)).data['account']!['addresses'] as { id: string }[];
    const id = kept!.id;
    for (const [operation, variables, field] of [
      ['EditAddress', { id, input: { ...input, street: 'Nhà lạ' } }, 'editAddress'],
      ['RemoveAddress', { id }, 'removeAddress'],
      ['MakeDefaultAddress', { id }, 'makeDefaultAddress'],
    ] as const) {
      const answer = await ask(operation, variables, theirs.token);
      expect([answer.errors, answer.data?.[field]?.__typename]).toEqual([[], 'NotFound']);
      expect((await ask(operation, { ...variables, id: 'không phải id' }, mine.token)).data[field]!.__typename).toBe('NotFound');
    }
    const { account } = (await ask('Account', {}, mine.token)).data;
    expect(account!['addresses']).toMatchObject([{ street: input.street, isDefault: true }]);
    const bad = await ask('AddAddress', { input: { ...input, phone: '12', communeCode: 'x\u0000' } }, mine.token);
    expect(bad.data['addAddress']!.__typename).toBe('InvalidInput');
  });

  it('lists its devices, ends one, the others and itself', async () => {
    const one = await signedIn();
    const two = (await ask('SignInShopper', { contact: one.email, password: one.password, device: 'Safari · iPhone' })).data['signInShopper']!['token'] as string;
    const devices = (await ask('AccountDevices', {}, one.token)).data['account']!['devices'] as { id: string; label: string; isThis: boolean }[];
    expect(devices.map(({ label, isThis }) => [label, isThis])).toEqual([
      ['Chrome · Android', true],
      ['Safari · iPhone', false],
    ]);
    expect((await ask('EndShopperSession', { id: devices[1]!.id }, one.token)).data['endShopperSession']!.__typename).toBe('AccountChanged');
    expect((await ask('AccountHead', {}, two)).data['account']).toBeNull();
    expect((await ask('EndOtherShopperSessions', {}, one.token)).data['endOtherShopperSessions']).toBe(0);
    expect((await ask('SignOutShopper', {}, one.token)).data['signOutShopper']).toBe(true);
    expect((await ask('AccountHead', {}, one.token)).data['account']).toBeNull();
  });

  it('counts wrong passwords and stops after ten', async () => {
    const shopper = await aShopperAccount(database);
    for (let n = 0; n < 10; n++) await ask('SignInShopper', { contact: shopper.email, password: 'sai' });
    expect((await ask('SignInShopper', { contact: shopper.email?.toUpperCase(), password: shopper.password })).data['signInShopper']).toMatchObject({ __typename: 'TooManyRequests' });
  });
});

describe('help in person', () => {
  const office = (operation: string, variables: object, cookie: string) => api.askPersisted<Result>('office', operation, variables as Record<string, unknown>, { cookie });

  it('a booth’s owner helps the buyer of an own order, nobody else does', async () => {
    const shopper = await aShopperAccount(database, { phone: '+84912000077' });
    const { data: begun } = await ask('SignInShopper', { contact: '0912000077', password: shopper.password, device: 'Chrome · Android' });
    const partOf = async (number: string) => (await database.sql<{ id: string }>(`SELECT b.id FROM booth_order b JOIN customer_order o ON o.id = b.order_id WHERE o.number = $1`, [number]))[0];
    // anybody can type a phone: a guest's order proves nothing, not even when it joined the account later
    const guests = await partOf(await order('0912 000 077'));
    const joined = await partOf(await order('0912 000 077'));
    await database.sql('UPDATE customer_order SET shopper_id = $1, linked_at = now() WHERE id = (SELECT order_id FROM booth_order WHERE id = $2)', [shopper.id, joined!.id]);
    const part = await partOf(await order('0912 000 077', begun['signInShopper']!['token'] as string));
    const boothOrderId = part!.id;
    const owner = await api.signIn({ booths: { [boothId]: 'owner' } });
    const handler = await api.signIn({ booths: { [boothId]: 'order_handler' } });
    const rival = await api.signIn({ booths: { [rivalBoothId]: 'owner' } });
    const before = await database.sql('SELECT count(*) FROM shopper_code');
    expect((await office('MakeShopperCodeForOrder', { boothOrderId }, rival.cookie)).data['makeShopperCodeForOrder']!.__typename).toBe('NotFound');
    expect((await office('MakeShopperCodeForOrder', { boothOrderId }, handler.cookie)).errors[0]?.extensions['code']).toBe('NotFound');
    for (const unproved of [guests, joined]) expect((await office('MakeShopperCodeForOrder', { boothOrderId: unproved!.id }, owner.cookie)).data['makeShopperCodeForOrder']!.__typename).toBe('NotFound');
    expect((await office('MakeShopperCode', { contact: '0912000077' }, owner.cookie)).errors[0]?.extensions['code']).toBe('NotFound');
    expect(await database.sql('SELECT count(*) FROM shopper_code')).toEqual(before);

    const made = await office('MakeShopperCodeForOrder', { boothOrderId }, owner.cookie);
    expect(made.data['makeShopperCodeForOrder']).toMatchObject({ __typename: 'ShopperCode', contact: '0912 000 077', hasAccount: true });
    const { data } = await ask('StartPasswordReset', { contact: '0912000077', language: 'VI' });
    const done = await ask('FinishPasswordReset', { flowId: data['startPasswordReset']!['flowId'], code: made.data['makeShopperCodeForOrder']!['code'], password: 'mật khẩu mới nhé' });
    expect(done.data['finishPasswordReset']!.__typename).toBe('ShopperSession');
    expect(await database.sql(`SELECT booth_id FROM audit_log WHERE action = 'shopper.in_person_code' AND subject_id = $1`, [shopper.id])).toEqual([{ booth_id: boothId }]);
    // what helps is never written down
    expect(api.logLines.join('\n')).not.toContain(made.data['makeShopperCodeForOrder']!['code'] as string);
  });

  it('an operator finds an account by phone and makes a code; one who proved long ago must prove again', async () => {
    await aShopperAccount(database, { phone: '+84912000088', displayName: 'Giàng A Sử' });
    const operator = await api.signIn({ floorRole: 'administrator' });
    expect((await office('ShopperAccount', { contact: '0912 000 088' }, operator.cookie)).data['shopperAccount']).toMatchObject({ __typename: 'ShopperAccount', displayName: 'Giàng A Sử' });
    expect((await office('ShopperAccount', { contact: '0912000099' }, operator.cookie)).data['shopperAccount']!.__typename).toBe('NotFound');
    expect((await office('MakeShopperCode', { contact: '0912000088' }, operator.cookie)).data['makeShopperCode']!.__typename).toBe('ShopperCode');
    await database.sql(`UPDATE session SET stepped_up_at = now() - interval '11 minutes' WHERE person_id = $1`, [operator.person.id]);
    expect((await office('MakeShopperCode', { contact: '0912000088' }, operator.cookie)).data['makeShopperCode']!.__typename).toBe('StepUpRequired');
  });
});
