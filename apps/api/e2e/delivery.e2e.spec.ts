import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aBooth, dayFromNow } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { aPickupPoint, anOwnRun, someTerms } from '@chophien/delivery/testing';
import { anOpenFloor } from '@chophien/orders/testing';
import { newId } from '@chophien/platform';
import { startApi, type TestApi } from './harness.js';
import { addToCart, aForm, placeOrder } from './order-forms.js';

type Answered<Name extends string> = Record<Name, { __typename: string } & Record<string, unknown>>;
type Group = {
  boothId: string; deliveryFee: string | null; deliveryMethod: string | null; isChoiceGone: boolean; minimum: { from: string; missing: string } | null; freeDelivery: { from: string; missing: string } | null;
  deliveryOptions: { method: string; fee: string | null; refusal: string | null; isChosen: boolean; pickupPoint: { id: string; name: string } | null }[];
  cannotDeliver: { reason: string; variantIds: string[]; pickupPoints: { id: string }[] } | null;
};

const cartQuery = `query C($token: String!, $communeCode: String) { cart(token: $token, communeCode: $communeCode) { total deliveryTotal canCheckOut groups {
  boothId deliveryFee deliveryMethod isChoiceGone minimum { from missing } freeDelivery { from missing }
  deliveryOptions { method fee refusal isChosen pickupPoint { id name } } cannotDeliver { reason variantIds pickupPoints { id } } } } }`;

/** Two booths with ways of their own; a guest chooses for one part, and nothing of the other moves. */
describe('delivery, from the booth’s settings to the placed order', () => {
  let api: TestApi;
  let mine: string;
  let theirs: string;
  let myGoods: string;
  let theirGoods: string;
  let chilled: string;
  let pointId: string;
  let theirPoint: string;
  let operator: string;
  let observer: string;
  let keeper: string;
  let phones = 0;

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    const categoryId = await aCategory(api.database);
    mine = await aBooth(api.database, { slug: 'nha-minh', nameVi: 'Nhà mình' });
    theirs = await aBooth(api.database, { slug: 'nha-ho', nameVi: 'Nhà họ' });
    myGoods = (await aProduct(api.database, { boothId: mine, categoryId, price: 50_000n, shippingGrams: 300, onHand: 1_000 })).variantId;
    theirGoods = (await aProduct(api.database, { boothId: theirs, categoryId, price: 80_000n, shippingGrams: 300, onHand: 1_000 })).variantId;
    chilled = (await aProduct(api.database, { boothId: mine, categoryId, price: 90_000n, shippingGrams: 300, onHand: 1_000, storage: 'chilled', deliveryScope: 'province' })).variantId;
    operator = (await api.signIn({ floorRole: 'administrator' })).cookie;
    observer = (await api.signIn({ floorRole: 'observer' })).cookie;
    keeper = (await api.signIn({ booths: { [mine]: 'owner' } })).cookie;
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.database.sql('TRUNCATE delivery_method, pickup_point, booth_terms CASCADE');
    pointId = await aPickupPoint(api.database, { boothId: mine });
    theirPoint = await aPickupPoint(api.database, { boothId: theirs, name: 'Quầy họ' });
    await anOwnRun(api.database, { boothId: mine, communeCodes: ['03427'], fee: 9_000n });
  });

  const cartOf = async (...variantIds: string[]): Promise<string> => {
    let token: string | undefined;
    for (const variantId of variantIds) token = (await api.ask<{ addToCart: { token: string } }>('shop', addToCart, { token, variantId, quantity: 1 })).data.addToCart.token;
    return token!;
  };
  const cart = async (token: string, communeCode?: string) => (await api.ask<{ cart: { total: string | null; deliveryTotal: string | null; canCheckOut: boolean; groups: Group[] } }>('shop', cartQuery, { token, communeCode })).data.cart;
  const choose = async (token: string, boothId: string, choices: Record<string, unknown>) => (await api.askPersisted<Answered<'setCartBooth'>>('shop', 'SetCartBooth', { token, boothId, choices })).data.setCartBooth;
  const place = async (cartToken: string, given: Record<string, unknown>) => {
    const phone = `09${String(31_000_000 + phones++)}`;
    return { phone, answer: (await api.ask<Answered<'placeOrder'>>('shop', placeOrder, aForm({ cartToken, phone, ...given }))).data.placeOrder };
  };
  const orders = async () => (await api.database.sql<{ n: number }>('SELECT (SELECT count(*) FROM booth_order) + (SELECT count(*) FROM outbox) AS n'))[0]!.n;
  const office = async <Name extends string>(operation: string, variables: Record<string, unknown>, cookie: string) => api.askPersisted<Answered<Name>>('office', operation, variables, { cookie });

  it('lets a part be fetched, copies point and words onto its booth order alone, and tells shopper and booth', async () => {
    const token = await cartOf(myGoods, theirGoods);
    const before = await cart(token, '03388');
    expect(before.groups.map(({ deliveryMethod, deliveryFee }) => [deliveryMethod, deliveryFee])).toEqual([['CARRIER', '22000'], ['CARRIER', '22000']]);
    expect(before.groups[0]!.deliveryOptions.map(({ method, fee, refusal, isChosen }) => [method, fee, refusal, isChosen])).toEqual([['OWN_RUN', null, 'NOT_SERVED', false], ['CARRIER', '22000', null, true], ['PICKUP', '0', null, false]]);
    expect((await choose(token, mine, { deliveryMethod: 'PICKUP', pickupPointId: pointId })).__typename).toBe('Cart');
    const after = await cart(token, '03388');
    expect(after.groups.map(({ deliveryMethod, deliveryFee }) => [deliveryMethod, deliveryFee])).toEqual([['PICKUP', '0'], ['CARRIER', '22000']]);
    expect(after.total).toBe('152000');
    const { phone, answer } = await place(token, { expectedTotal: '152000' });
    expect(answer.__typename).toBe('OrderPlaced');
    const number = answer['number'] as string;
    expect(
      await api.database.sql('SELECT delivery_method, delivery_fee, pickup_point_id, pickup_name, pickup_address, delivery_note_vi, total FROM booth_order WHERE number LIKE $1 ORDER BY number', [`${number}%`]),
    ).toEqual([
      { delivery_method: 'pickup', delivery_fee: '0', pickup_point_id: pointId, pickup_name: 'Quầy ở chợ', pickup_address: 'Quầy 5, chợ phiên, Phường Tân Phong, Tỉnh Lai Châu', delivery_note_vi: 'Gọi trước khi đến', total: '50000' },
      { delivery_method: 'carrier', delivery_fee: '22000', pickup_point_id: null, pickup_name: null, pickup_address: null, delivery_note_vi: '', total: '102000' },
    ]);
    // the point moves; the order does not
    await api.database.sql(`UPDATE pickup_point SET name = 'Nơi khác' WHERE id = $1`, [pointId]);
    const page = await api.askPersisted<{ order: { boothOrders: Record<string, unknown>[] } }>('shop', 'OrderByNumber', { number, phone });
    expect(page.data.order.boothOrders.map(({ deliveryMethod, pickupName, deliveryNoteEn }) => [deliveryMethod, pickupName, deliveryNoteEn])).toEqual([['PICKUP', 'Quầy ở chợ', 'Call first'], ['CARRIER', null, '']]);
    const inbox = await api.ask<{ boothOrders: { nodes: Record<string, unknown>[] } }>('office', 'query I($boothId: ID) { boothOrders(boothId: $boothId, first: 1) { nodes { deliveryMethod pickupName } } }', { boothId: mine }, { cookie: keeper });
    expect(inbox.data.boothOrders.nodes).toEqual([{ deliveryMethod: 'PICKUP', pickupName: 'Quầy ở chợ' }]);
  });

  it('needs no street where everything is fetched, and one where anything is brought', async () => {
    const token = await cartOf(myGoods, theirGoods);
    await choose(token, mine, { deliveryMethod: 'PICKUP', pickupPointId: pointId });
    const before = await orders();
    const refused = await place(token, { expectedTotal: '152000', street: ' ' });
    expect(refused.answer['fields']).toEqual([{ field: 'street', reason: 'required', limit: null }]);
    expect(await orders()).toBe(before);
    await choose(token, theirs, { deliveryMethod: 'PICKUP', pickupPointId: theirPoint });
    const { answer, phone } = await place(token, { expectedTotal: '130000', street: '' });
    expect(answer.__typename).toBe('OrderPlaced');
    const page = await api.askPersisted<{ order: { address: string } }>('shop', 'OrderByNumber', { number: answer['number'], phone });
    expect(page.data.order.address).toBe('Phường Tân Phong, Tỉnh Lai Châu');
  });

  it('refuses another booth’s point, an unknown one and a booth that is not in the cart, and keeps nothing', async () => {
    const token = await cartOf(myGoods);
    expect(await choose(token, mine, { deliveryMethod: 'PICKUP', pickupPointId: theirPoint })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'pickupPointId', reason: 'unknown' }] });
    expect(await choose(token, mine, { deliveryMethod: 'PICKUP', pickupPointId: newId() })).toMatchObject({ __typename: 'InvalidInput' });
    expect((await choose(token, theirs, { deliveryMethod: 'CARRIER' })).__typename).toBe('NotFound');
    expect(await api.database.sql('SELECT 1 FROM cart_booth c JOIN cart_token k ON k.cart_id = c.cart_id JOIN cart_line l ON l.cart_id = c.cart_id WHERE l.variant_id = $1 AND c.pickup_point_id = $2', [myGoods, theirPoint])).toEqual([]);
  });

  it('sends no parcel to who meant to fetch at a point that was closed meanwhile', async () => {
    const token = await cartOf(myGoods);
    await choose(token, mine, { deliveryMethod: 'PICKUP', pickupPointId: pointId });
    await api.database.sql('UPDATE pickup_point SET is_active = false WHERE id = $1', [pointId]);
    const shown = await cart(token, '03388');
    expect(shown).toMatchObject({ canCheckOut: false, total: null, groups: [{ isChoiceGone: true, deliveryMethod: null, cannotDeliver: { reason: 'CHOOSE_AGAIN' } }] });
    const before = await orders();
    expect((await place(token, { expectedTotal: '50000' })).answer.__typename).toBe('CannotDeliver');
    expect(await orders()).toBe(before);
  });

  it('takes no order below one booth’s minimum, says what is missing, and never counts another’s goods', async () => {
    await someTerms(api.database, { boothId: mine, minOrder: 90_000n, freeFrom: 100_000n });
    const token = await cartOf(myGoods, theirGoods);
    const shown = await cart(token, '03388');
    expect(shown.canCheckOut).toBe(false);
    expect(shown.groups.map(({ minimum, freeDelivery }) => [minimum, freeDelivery])).toEqual([[{ from: '90000', missing: '40000' }, { from: '100000', missing: '50000' }], [null, null]]);
    const before = await orders();
    const refused = (await api.askPersisted<Answered<'placeOrder'>>('shop', 'PlaceOrder', aForm({ cartToken: token, expectedTotal: shown.total, phone: '0931999888' }))).data.placeOrder;
    expect(refused).toEqual({ __typename: 'BelowMinimum', booths: [{ nameVi: 'Nhà mình', nameEn: expect.any(String), least: '90000', missing: '40000' }] });
    expect(await orders()).toBe(before);
    await api.ask('shop', addToCart, { token, variantId: myGoods, quantity: 1 });
    const enough = await cart(token, '03388');
    expect(enough.groups.map(({ deliveryFee }) => deliveryFee)).toEqual(['0', '22000']);
    expect((await place(token, { expectedTotal: enough.total })).answer.__typename).toBe('OrderPlaced');
  });

  it('says before the cart what brings goods there, or where they can be fetched when nothing does', async () => {
    const ask = async (variantId: string, communeCode: string) => (await api.askPersisted<Answered<'deliveryQuote'>>('shop', 'DeliveryFee', { variantId, communeCode })).data.deliveryQuote;
    expect(await ask(myGoods, '03427')).toMatchObject({ __typename: 'DeliveryQuote', fee: '9000', options: [{ method: 'OWN_RUN', fee: '9000', isChosen: true, timesVi: 'Sáng thứ bảy' }, { method: 'CARRIER' }, { method: 'PICKUP', fee: '0' }] });
    expect(await ask(chilled, '26734')).toMatchObject({ __typename: 'CannotDeliver', reason: 'STORAGE', pickupPoints: [{ id: pointId, name: 'Quầy ở chợ' }] });
  });

  it('is set by its booth whole; a wrong value is named and changes nothing', async () => {
    const delivery = { minOrder: '70000', carrier: { isOn: true }, ownRun: { isOn: false, wholeProvince: true, communeCodes: [] }, pickup: { isOn: true }, points: [{ id: pointId, name: 'Quầy mới', street: 'Quầy 6', communeCode: '03427', isActive: true }] };
    const wrong = await office<'saveBoothDelivery'>('SaveBoothDelivery', { boothId: mine, version: 0, delivery: { ...delivery, minOrder: '0', points: [] } }, keeper);
    expect(wrong.data.saveBoothDelivery['fields']).toEqual([{ field: 'points', reason: 'required', limit: null }, { field: 'minOrder', reason: 'out_of_range', limit: 1_000_000_000 }]);
    expect(await api.database.sql('SELECT name FROM pickup_point WHERE id = $1', [pointId])).toEqual([{ name: 'Quầy ở chợ' }]);
    const saved = await office<'saveBoothDelivery'>('SaveBoothDelivery', { boothId: mine, version: 0, delivery }, keeper);
    expect(saved.data.saveBoothDelivery).toMatchObject({ __typename: 'BoothDelivery', version: 1, minOrder: '70000', points: [{ id: pointId, name: 'Quầy mới', commune: { code: '03427' } }] });
    expect((await office<'saveBoothDelivery'>('SaveBoothDelivery', { boothId: mine, version: 0, delivery }, keeper)).data.saveBoothDelivery.__typename).toBe('StaleVersion');
    expect((await office<'saveBoothDelivery'>('SaveBoothDelivery', { boothId: mine, version: 1, delivery }, operator)).errors[0]?.extensions['code']).toBe('NotFound');
  });

  it('lets an operator preview a file of fees, set a day and take it back; observers read', async () => {
    const rows = ['Vùng,Đến (g),Phí (đ),Mỗi bước (g),Phí mỗi bước (đ)', 'Nội tỉnh,500,25000,500,5000', 'Nội vùng,500,30000,500,6500', 'Liên vùng,500,36000,500,8000'];
    const counted = () => api.database.sql('SELECT (SELECT count(*)::int FROM delivery_tariff) AS n, (SELECT count(*)::int FROM audit_log) AS audits');
    const before = await counted();
    const preview = await office<'previewDeliveryTariff'>('PreviewDeliveryTariff', { file: Buffer.from(rows.join('\n')).toString('base64') }, operator);
    expect(preview.data.previewDeliveryTariff).toMatchObject({ __typename: 'TariffPreview', rows: [{ number: 2, kind: 'CHANGED', fee: '25000', before: '22000' }, {}, {}] });
    expect(await counted()).toEqual(before);
    const beginsOn = await dayFromNow(api.database, 30);
    const zones = preview.data.previewDeliveryTariff['zones'] as object[];
    const saved = await office<'saveDeliveryTariff'>('SaveDeliveryTariff', { beginsOn, zones }, operator);
    const [coming] = saved.data.saveDeliveryTariff['tariffs'] as { version: string; beginsOn: string; state: string }[];
    expect(coming).toMatchObject({ beginsOn, state: 'COMING' });
    for (const [operation, variables] of [['SaveDeliveryTariff', { beginsOn, zones }], ['DropDeliveryTariff', { version: coming!.version }], ['SetRemoteCommunes', { codes: ['03427'], isRemote: true, beginsOn }], ['PreviewDeliveryTariff', { file: '' }]] as const) {
      expect((await api.askPersisted('office', operation, variables, { cookie: observer })).errors[0]?.extensions['code']).toBe('NotFound');
    }
    expect((await api.askPersisted<{ deliveryTariffs: unknown[] }>('office', 'DeliveryTariffs', {}, { cookie: observer })).data.deliveryTariffs).toHaveLength(2);
    const dropped = await office<'dropDeliveryTariff'>('DropDeliveryTariff', { version: coming!.version }, operator);
    expect(dropped.data.dropDeliveryTariff['tariffs']).toHaveLength(1);
  });
});
