import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth, aClosure, dayFromNow } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { aCheckout, anOpenFloor } from '@chophien/orders/testing';
import { startApi, type TestApi } from './harness.js';

type Answered<Name extends string> = Record<Name, { __typename: string } & Record<string, unknown>>;

/** A booth writes its page and closes for a while; shoppers see it with their next page, and nothing of it is sold. */
describe("a booth's page and its planned closures", () => {
  let api: TestApi;
  let boothId: string;
  let otherId: string;
  let variantId: string;
  let productSlug: string;
  let keeper: string;
  let rival: string;
  let operator: string;
  let handler: string;

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    const categoryId = await aCategory(api.database);
    boothId = await aBooth(api.database, { slug: 'nha-minh', nameVi: 'Nhà mình', nameEn: 'Ours' });
    otherId = await aBooth(api.database, { slug: 'nha-ho', nameVi: 'Nhà họ' });
    ({ variantId, slug: productSlug } = await aProduct(api.database, { boothId, categoryId, price: 50_000n, shippingGrams: 300, onHand: 10 }));
    keeper = (await api.signIn({ booths: { [boothId]: 'owner' } })).cookie;
    rival = (await api.signIn({ booths: { [otherId]: 'owner' } })).cookie;
    handler = (await api.signIn({ booths: { [boothId]: 'order_handler' } })).cookie;
    operator = (await api.signIn({ floorRole: 'administrator' })).cookie;
  });
  afterAll(() => api.stop());

  const office = <Name extends string>(operation: string, variables: Record<string, unknown>, cookie: string) => api.askPersisted<Answered<Name>>('office', operation, variables, { cookie });
  const page = { storyVi: 'Ba đời làm miến <b>', storyEn: '', phone: '0912 345 678', zalo: '0987 654 321', openingHours: [1, 2, 3, 4, 5, 6, 7].map(() => ({ byAppointment: false, spans: [{ from: '00:00', to: '24:00' }] })) };
  const shown = async () =>
    (await api.ask<{ booth: Record<string, unknown> }>('shop', 'query { booth(slug: "nha-minh") { storyVi zaloUrl openNow { isOpen until } closure { reopensOn kind } deliveryTermsVi } }', {})).data.booth;
  const traces = async () => (await api.database.sql('SELECT (SELECT count(*)::int FROM booth_page) AS pages, (SELECT count(*)::int FROM booth_closure) AS closures, (SELECT count(*)::int FROM audit_log) AS audits'))[0];

  it('is written by who keeps it and seen by the next shopper', async () => {
    const saved = await office<'saveBoothPage'>('SaveBoothPage', { boothId, version: 0, page }, keeper);
    expect(saved.errors).toEqual([]);
    expect(saved.data.saveBoothPage).toMatchObject({ __typename: 'BoothPage', version: 1, storyVi: 'Ba đời làm miến <b>', zalo: '0987 654 321', mayEdit: true, closures: [] });
    expect(await shown()).toEqual({ storyVi: 'Ba đời làm miến <b>', zaloUrl: 'https://zalo.me/0987654321', openNow: { isOpen: true, until: '24:00' }, closure: null, deliveryTermsVi: '' });
  });

  it('is nobody else’s: another booth, an order handler and an operator change nothing; operators read', async () => {
    const closureId = await aClosure(api.database, { boothId, fromDay: await dayFromNow(api.database, 20), lastDay: await dayFromNow(api.database, 22) });
    const closure = { fromDay: await dayFromNow(api.database, 3), lastDay: await dayFromNow(api.database, 4), kind: 'TET' };
    const before = await traces();
    for (const cookie of [rival, handler, operator]) {
      const answers = [
        await office<'saveBoothPage'>('SaveBoothPage', { boothId, version: 1, page }, cookie),
        await office<'planClosure'>('PlanClosure', { boothId, closure }, cookie),
        await office<'changeClosure'>('ChangeClosure', { id: closureId, version: 1, closure }, cookie),
        await office<'endClosure'>('EndClosure', { id: closureId, version: 1 }, cookie),
      ];
      for (const { data, errors } of answers) {
        // without the permission anywhere the guard answers, with it elsewhere the verb: both say "not found"
        const code = errors[0]?.extensions['code'] ?? Object.values(data)[0]!.__typename;
        expect(code).toBe('NotFound');
      }
    }
    expect(await traces()).toEqual(before);
    expect((await office<'boothPage'>('KeptPage', { boothId }, operator)).data.boothPage).toMatchObject({ version: 1, mayEdit: false });
    expect((await office<'boothPage'>('KeptPage', { boothId }, rival)).data.boothPage).toBeNull();
    await api.database.sql('DELETE FROM booth_closure WHERE id = $1', [closureId]);
  });

  it('names wrong values and an old version, and changes nothing', async () => {
    const before = await traces();
    const wrong = await office<'saveBoothPage'>('SaveBoothPage', { boothId, version: 1, page: { ...page, phone: '1', zalo: 'x', openingHours: [] } }, keeper);
    expect(wrong.data.saveBoothPage['fields']).toEqual([
      { field: 'phone', reason: 'unknown_prefix', limit: null }, { field: 'zalo', reason: 'unknown', limit: null }, { field: 'openingHours', reason: 'unknown', limit: null },
    ]);
    const old = async (change: Partial<typeof page>) => (await office<'saveBoothPage'>('SaveBoothPage', { boothId, version: 0, page: { ...page, ...change } }, keeper)).data.saveBoothPage.__typename;
    expect(await old({ storyVi: 'Chuyện khác' })).toBe('StaleVersion');
    // what stands already is no overwriting: the answer was lost
    expect(await old({})).toBe('BoothPage');
    const plan = await office<'planClosure'>('PlanClosure', { boothId, closure: { fromDay: '2026-02-30', lastDay: '; DROP', kind: 'TET' } }, keeper);
    expect(plan.data.planClosure['fields']).toEqual([{ field: 'fromDay', reason: 'not_a_day', limit: null }, { field: 'lastDay', reason: 'not_a_day', limit: null }]);
    expect(await traces()).toEqual(before);
  });

  it('takes pictures from who keeps the page alone', async () => {
    const stranger = (await api.signIn({})).cookie;
    const before = await traces();
    const set = async (pictures: { fileId: string }[], cookie: string) => (await api.askPersisted<{ setBoothPictures: { __typename: string } }>('office', 'SetBoothPictures', { boothId, version: 0, pictures }, { cookie })).data.setBoothPictures;
    expect((await api.askPersisted('office', 'SetBoothPictures', { boothId, version: 0, pictures: [] }, { cookie: stranger })).errors[0]?.extensions['code']).toBe('NotFound');
    expect((await set([{ fileId: boothId }], keeper)).__typename).toBe('NotFound');
    expect(await set([], keeper)).toMatchObject({ __typename: 'BoothPictures', version: 0, pictures: [] });
    expect(await traces()).toEqual(before);
  });

  it('stops buying with its first day, with the day of return, and ends as soon as it is ended', async () => {
    const add = () => api.askPersisted<Answered<'addToCart'>>('shop', 'AddToCart', { variantId, quantity: 1 });
    const { token } = (await add()).data.addToCart as unknown as { token: string };
    const reopensOn = await dayFromNow(api.database, 3);
    const planned = await office<'planClosure'>('PlanClosure', { boothId, closure: { fromDay: await dayFromNow(api.database, 0), lastDay: await dayFromNow(api.database, 2), kind: 'HARVEST' } }, keeper);
    expect(planned.data.planClosure.__typename).toBe('ClosureSaved');
    expect(await shown()).toMatchObject({ closure: { reopensOn, kind: 'HARVEST' }, openNow: null });
    const refused = { __typename: 'BoothClosedForNow', booths: [{ nameVi: 'Nhà mình', nameEn: 'Ours', reopensOn }] };
    expect((await add()).data.addToCart).toEqual(refused);
    const input = { ...aCheckout({ cartToken: token, expectedTotal: 0n }), expectedTotal: '72000', language: 'VI' };
    expect((await api.askPersisted<Answered<'placeOrder'>>('shop', 'PlaceOrder', { input })).data.placeOrder).toEqual(refused);
    expect(await api.database.sql('SELECT (SELECT count(*)::int FROM customer_order) AS orders, (SELECT sum(reserved)::int FROM stock) AS held')).toEqual([{ orders: 0, held: 0 }]);
    const seen = await api.ask<{ cart: unknown; products: unknown; product: unknown }>(
      'shop', 'query($token: String!, $slug: String!) { cart(token: $token) { canCheckOut groups { reopensOn } } products(first: 5) { nodes { boothReopensOn } } product(slug: $slug) { booth { closure { reopensOn } } } }', { token, slug: productSlug });
    expect(seen.data).toEqual({ cart: { canCheckOut: false, groups: [{ reopensOn }] }, products: { nodes: [{ boothReopensOn: reopensOn }] }, product: { booth: { closure: { reopensOn } } } });
    const id = planned.data.planClosure['id'];
    expect((await office<'endClosure'>('EndClosure', { id, version: 1 }, keeper)).data.endClosure.__typename).toBe('ClosureSaved');
    expect((await api.askPersisted<Answered<'placeOrder'>>('shop', 'PlaceOrder', { input })).data.placeOrder).toMatchObject({ __typename: 'OrderPlaced', total: '72000' });
  });
});
