import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aShopperAccount, sendShopperCode } from '@chophien/accounts/testing';
import { newId, rows } from '@chophien/platform';
import { aForm, addToCart, placeOrder } from '../order-forms.js';
import { allRows } from './all-rows.js';
import { ofShoppers } from './of-shoppers.js';
import { twoBooths, type World } from './two-booths.js';
import { rootFields, wholeCall, type RootField } from './whole-call.js';

type Own = { id: string; email: string; password: string; token: string };
type Variables = Record<string, unknown>;

const address = (street: string) => ({ recipient: 'Vừ Thị Kín Đáo', phone: '0912345678', communeCode: '03388', street });

/** Two shoppers with an account each: A asks with what is B's. */
describe('shoppers know nothing of each other', () => {
  let world: World;
  let a: Own;
  let b: Own;
  const street = 'Ngõ Không Ai Biết 17';
  beforeAll(async () => {
    world = await twoBooths();
    [a, b] = [await signedIn(), await signedIn()];
    await ask(fieldOf('Mutation.addAddress'), { input: address('Nhà của A') }, a);
    await ask(fieldOf('Mutation.addAddress'), { input: address(street) }, b);
  });
  afterAll(() => world.api.stop());

  const fields = rootFields('shop');
  const fieldOf = (name: string): RootField => fields.find((field) => field.name === name)!;
  const ask = (field: RootField, variables: Variables, who: Own) => world.api.ask('shop', wholeCall('shop', field, variables), variables, { headers: { 'x-floor-shopper': who.token } });
  const answerOf = async (field: RootField, variables: Variables, who: Own) => {
    const answer = await ask(field, variables, who);
    const value = answer.data?.[field.field.name] as { __typename?: string } | null | undefined;
    return { text: JSON.stringify(answer), errors: answer.errors, result: value?.__typename ?? typeof value };
  };

  async function signIn(who: { email: string | null; password: string }): Promise<string> {
    const { data } = await world.api.askPersisted<{ signInShopper: { token: string } }>('shop', 'SignInShopper', { contact: who.email, password: who.password, device: 'Chrome · Android' });
    return data.signInShopper.token;
  }
  async function signedIn(): Promise<Own> {
    const { id, email, password } = await aShopperAccount(world.api.database);
    return { id, email: email!, password, token: await signIn({ email, password }) };
  }
  const addressOfB = async () => (await world.api.database.sql<{ id: string }>('SELECT id FROM shopper_address WHERE shopper_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1', [b.id]))[0]!.id;
  async function anotherAddressOfB(): Promise<string> {
    await ask(fieldOf('Mutation.addAddress'), { input: address(street) }, b);
    return (await world.api.database.sql<{ id: string }>('SELECT id FROM shopper_address WHERE shopper_id = $1 AND NOT is_default LIMIT 1', [b.id]))[0]!.id;
  }
  async function sessionOfB(): Promise<string> {
    await signIn(b);
    return (await world.api.database.sql<{ id: string }>('SELECT id FROM shopper_session WHERE shopper_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1', [b.id]))[0]!.id;
  }
  async function orderOfB(): Promise<string> {
    const how = { headers: { 'x-floor-shopper': b.token } };
    const cart = await world.api.ask<{ addToCart: { token: string } }>('shop', addToCart, { variantId: world.b.variantId, quantity: 1 }, how);
    const cartToken = cart.data.addToCart.token;
    const quote = await world.api.ask<{ cart: { total: string } }>('shop', 'query C($t: String!) { cart(token: $t, communeCode: "03388") { total } }', { t: cartToken }, how);
    const placed = await world.api.ask<{ placeOrder: { number: string } }>('shop', placeOrder, aForm({ name: 'Vừ Thị Kín Đáo', street, phone: '0971 555 001', cartToken, expectedTotal: quote.data.cart.total }), how);
    return placed.data.placeOrder.number;
  }
  /** A matter of B's to change the e-mail, with the codes that were sent. */
  async function changeOfB(): Promise<Variables> {
    const begun = await world.api.askPersisted<{ startContactChange: { flowId: string } }>('shop', 'StartContactChange', { contact: `${newId()}@mua.example`, language: 'VI' }, { headers: { 'x-floor-shopper': b.token } });
    const { flowId } = begun.data.startContactChange;
    await sendShopperCode(world.api.database, flowId, 'change_old', '111111');
    await sendShopperCode(world.api.database, flowId, 'change_new', '222222');
    return { flowId, oldCode: '111111', newCode: '222222' };
  }

  /** Fields that take something of a shopper's, with what is B's. */
  const foreign: Record<string, () => Promise<Variables>> = {
    'Query.accountOrder': async () => ({ number: await orderOfB() }),
    'Mutation.editAddress': async () => ({ id: await addressOfB(), input: address('Nhà lạ') }),
    'Mutation.makeDefaultAddress': async () => ({ id: await anotherAddressOfB() }),
    'Mutation.removeAddress': async () => ({ id: await anotherAddressOfB() }),
    'Mutation.endShopperSession': async () => ({ id: await sessionOfB() }),
    'Mutation.finishContactChange': changeOfB,
  };
  /** Fields that name nothing of anybody: whatever A does there is A's. The last one ends A's session. */
  const own: Record<string, () => Variables> = {
    'Query.accountOrders': () => ({}),
    'Mutation.addAddress': () => ({ input: address('Nhà thứ hai của A') }),
    'Mutation.takeCartAlong': () => ({ token: null }),
    'Mutation.startContactChange': () => ({ contact: `${newId()}@mua.example` }),
    'Mutation.endOtherShopperSessions': () => ({}),
    'Mutation.changeShopperPassword': () => ({ currentPassword: a.password, password: 'một câu khác hẳn' }),
    'Mutation.signOutShopper': () => ({}),
  };

  it('knows every field of an account, and none that is gone', () => {
    expect([...Object.keys(foreign), ...Object.keys(own)].sort()).toEqual([...ofShoppers].sort());
  });

  // a try is counted whoever makes it, so that nobody tries in a row; it stands in the row of the code
  const rowsBut = async (field: string) => {
    const { shopper_code: codes, ...others } = await allRows(world.api.database);
    const sessions = await world.api.database.sql('SELECT id FROM shopper_session ORDER BY id');
    return { ...others, sessions, ...(field === 'Mutation.finishContactChange' ? {} : { codes }) };
  };

  for (const [name, variablesOf] of Object.entries(foreign)) {
    it(`${name}: with what is B's it is not there for A, and B's own call succeeds`, async () => {
      const field = fieldOf(name);
      const variables = await variablesOf();
      const before = await rowsBut(name);
      const { result, errors, text } = await answerOf(field, variables, a);
      expect({ result, errors }).toEqual({ result: name === 'Mutation.finishContactChange' ? 'CodeRefused' : 'NotFound', errors: [] });
      for (const secret of [street, b.email, 'Kín Đáo']) expect(text).not.toContain(secret);
      expect(await rowsBut(name)).toEqual(before);

      const mine = await answerOf(field, variables, b);
      expect([mine.errors, mine.result]).toEqual([[], name === 'Query.accountOrder' ? 'Order' : 'AccountChanged']);
      if (field.operation === 'mutation') expect(await rowsBut(name)).not.toEqual(before);
    });
  }

  it('shows in each account what is its own', async () => {
    const account = fieldOf('Query.account');
    await orderOfB();
    const [ofA, ofB] = [await answerOf(account, {}, a), await answerOf(account, {}, b)];
    for (const text of [ofA.text, (await answerOf(fieldOf('Query.accountOrders'), {}, a)).text]) expect([street, 'Gian Bính'].filter((secret) => text.includes(secret))).toEqual([]);
    expect(ofA.text).toContain('Nhà của A');
    expect(ofB.text).not.toContain('Nhà của A');
    expect((await answerOf(fieldOf('Query.accountOrders'), {}, b)).text).toContain('Gian Bính');
  });

  it('has row-level security behind it: under A’s context the shop’s role sees no address of B’s', async () => {
    const shop = await world.api.database.connect('shop');
    const seen = (who: Own) => shop.shopperTx(who.id, (tx) => rows<{ n: number }>(tx, 'SELECT count(*)::int AS n FROM shopper_address WHERE shopper_id = $1', [b.id])).then(([row]) => row!.n);
    expect(await seen(a)).toBe(0);
    expect(await seen(b)).toBeGreaterThan(0);
  });

  for (const [name, variablesOf] of Object.entries(own)) {
    it(`${name}: what A does there changes nothing of B's`, async () => {
      const ofB = () =>
        world.api.database.sql(
          `SELECT (SELECT s::text FROM shopper s WHERE s.id = $1) AS account, (SELECT count(*)::int FROM shopper_session WHERE shopper_id = $1) AS sessions,
             (SELECT json_agg(x ORDER BY x.id)::text FROM shopper_address x WHERE x.shopper_id = $1) AS addresses, (SELECT json_agg(o.id ORDER BY o.id) FROM customer_order o WHERE o.shopper_id = $1) AS orders`,
          [b.id],
        );
      const before = await ofB();
      const { errors } = await answerOf(fieldOf(name), variablesOf(), a);
      expect(errors).toEqual([]);
      expect(await ofB()).toEqual(before);
      if (name === 'Mutation.changeShopperPassword') a.token = await signIn({ email: a.email, password: 'một câu khác hẳn' });
    });
  }
});
