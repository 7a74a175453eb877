import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { notificationHandlers } from '@chophien/notifications';
import { aPickupPoint } from '@chophien/delivery/testing';
import { anOpenFloor, aPhone, aVoucher } from '@chophien/orders/testing';
import { anAccount } from '@chophien/payments/testing';
import { createLogger, DeliveryRunner, HandlerRegistry, newId } from '@chophien/platform';
import { startApi, type TestApi } from './harness.js';
import { aForm, addToCart, placeOrder, withoutProvince } from './order-forms.js';
import { workOff } from './work-off.js';

const type = `mutation T($input: PlaceTypedOrderInput!) { placeTypedOrder(input: $input) { __typename
  ... on TypedOrder { number total transfers { payeeVi amount bankName accountNumber holder memo } } ... on Problem { message } ... on InvalidInput { fields { field reason limit } } ... on PriceChanged { expectedTotal total } ... on OrderLimitReached { limit } } }`;
type Filled = { __typename: string; token: string; left: string[]; total: string | null; canPlace: boolean; termsVersion: number; privacyVersion: number; parts: Record<string, unknown>[] };
type Typed = { __typename: string; number: string; total: string } & Record<string, unknown>;

describe('orders typed for callers, through the office', () => {
  let api: TestApi;
  let ours: string;
  let honey: string;
  let rice: string;
  let seller: string;
  let operator: string;

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    const categoryId = await aCategory(api.database);
    ours = await aBooth(api.database, { nameVi: 'HTX Mật ong' });
    const theirs = await aBooth(api.database, { nameVi: 'Gạo Than Uyên' });
    honey = (await aProduct(api.database, { boothId: ours, categoryId, nameVi: 'Mật ong', price: 55_000n, shippingGrams: 300, onHand: 1000 })).variantId;
    rice = (await aProduct(api.database, { boothId: theirs, categoryId, nameVi: 'Gạo', price: 80_000n, shippingGrams: 300, onHand: 1000 })).variantId;
    seller = (await api.signIn({ booths: { [ours]: 'order_handler' } })).cookie;
    await api.database.sql(`UPDATE floor_bundle SET permissions = '{floor.orders.read,floor.orders.type}' WHERE key = 'order_officer'`);
    operator = (await api.signIn({ floorRole: 'order_officer' })).cookie;
  });
  afterAll(() => api.stop());
  beforeEach(() => api.database.sql('TRUNCATE customer_order, cart, outbox, message, buyer_block, rate_limit CASCADE'));

  const fill = async (cookie: string, input: Record<string, unknown>) => {
    const answer = await api.askPersisted<{ fillTypedCart: Filled }>('office', 'FillTypedCart', { input: { communeCode: '03388', ...input } }, { cookie });
    expect(answer.errors).toEqual([]);
    return answer.data.fillTypedCart;
  };
  const placed = async (cookie: string, input: Record<string, unknown>) => {
    const answer = await api.ask<{ placeTypedOrder: Typed }>('office', type, { input }, { cookie });
    expect(answer.errors).toEqual([]);
    return answer.data.placeTypedOrder;
  };
  const orders = async () => (await api.database.sql<{ n: number }>('SELECT count(*)::int AS n FROM customer_order'))[0]!.n;

  it('the booth’s people find the pack, fill the cart, read the total and place; the caller reads whose staff typed it', async () => {
    const found = await api.askPersisted<{ packsToType: { variantId: string; price: string }[] }>('office', 'PacksToType', { boothId: ours, text: 'mat' }, { cookie: seller });
    expect(found.data.packsToType).toMatchObject([{ variantId: honey, price: '55000', available: 1000 }]);
    const cart = await fill(seller, { boothId: ours, lines: [{ variantId: honey, quantity: 2 }] });
    expect(cart).toMatchObject({ __typename: 'TypedCart', left: [], goodsTotal: '110000', deliveryTotal: '27000', total: '137000', canPlace: true, termsVersion: 1, privacyVersion: 1 });
    expect(cart.parts).toMatchObject([{ boothId: ours, deliveryFee: '27000', cannotDeliver: null, lines: [{ variantId: honey, quantity: 2, unitPrice: '55000', onlyAvailable: null }] }]);

    const phone = aPhone();
    const input = withoutProvince(aForm({ boothId: ours, cartToken: cart.token, expectedTotal: cart.total, phone, booths: [{ boothId: ours, note: 'Gói kỹ' }] }));
    const order = await placed(seller, input);
    expect(order).toMatchObject({ __typename: 'TypedOrder', total: '137000', transfers: [] });
    expect(await placed(seller, input)).toEqual(order);
    expect(await orders()).toBe(1);
    const page = await api.askPersisted<{ order: Record<string, unknown> }>('shop', 'OrderByNumber', { number: order.number, phone });
    expect(page.data.order).toMatchObject({ typedIn: { boothNameVi: 'HTX Mật ong' }, boothOrders: [{ note: 'Gói kỹ' }] });

    const known = await api.askPersisted<{ callerByPhone: Record<string, unknown> }>('office', 'CallerByPhone', { boothId: ours, phone }, { cookie: seller });
    expect(known.data.callerByPhone).toMatchObject({ __typename: 'Caller', name: 'Lò Thị Mỷ', communeName: 'Phường Tân Phong', lastOrder: { number: order.number, lines: [{ variantId: honey, quantity: 2, paidPrice: '55000', price: '55000' }] } });
  });

  it('an operator types goods of two booths; what moved since is said, and nothing is written', async () => {
    const cart = await fill(operator, { lines: [{ variantId: honey, quantity: 1 }, { variantId: rice, quantity: 1 }] });
    expect(cart).toMatchObject({ total: '179000', canPlace: true });
    const input = withoutProvince(aForm({ cartToken: cart.token, expectedTotal: '178000', phone: aPhone() }));
    expect(await placed(operator, input)).toMatchObject({ __typename: 'PriceChanged', expectedTotal: '178000', total: '179000' });
    expect(await placed(operator, { ...input, expectedTotal: '179000', name: ' ', phone: '0912', termsVersion: null })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'name', reason: 'required' }, { field: 'phone', reason: 'too_short' }, { field: 'termsVersion', reason: 'not_agreed' }],
    });
    expect(await orders()).toBe(0);
    expect(await placed(operator, { ...input, requestKey: newId(), expectedTotal: '179000' })).toMatchObject({ __typename: 'TypedOrder', total: '179000' });
  });

  it('a caller chooses as a shopper does: fetched at a point, with a voucher, paid by transfer; what does not hold is refused and writes nothing', async () => {
    const pointId = await aPickupPoint(api.database, { boothId: ours, name: 'Quầy ở chợ' });
    const { code } = await aVoucher(api.database, { boothId: ours, amount: 15_000n });
    await anAccount(api.database, { boothId: ours, accountNumber: 'GOIDIEN01' });
    const lines = [{ variantId: honey, quantity: 2 }];
    const plain = await fill(seller, { boothId: ours, lines });
    expect(plain.parts).toMatchObject([{ paymentMethods: ['CASH_ON_DELIVERY', 'BANK_TRANSFER'], voucher: null, boothDiscount: '0', ways: [{ method: 'CARRIER', isChosen: true, fee: '27000' }, { method: 'PICKUP', pickupPointId: pointId, pickupName: 'Quầy ở chợ', isChosen: false }] }]);
    const chosen = { boothId: ours, deliveryMethod: 'PICKUP', pickupPointId: pointId, voucherCode: ` ${code.toLowerCase()} ` };
    const cart = await fill(seller, { boothId: ours, token: plain.token, lines, booths: [chosen] });
    expect(cart).toMatchObject({ deliveryTotal: '0', discountTotal: '15000', total: '95000', canPlace: true, isPaidOnce: false });
    expect(cart.parts).toMatchObject([{ voucher: { code, discount: '15000', refusal: null }, boothDiscount: '15000', ways: [{ isChosen: false }, { method: 'PICKUP', isChosen: true, fee: '0' }] }]);

    const form = (more: Record<string, unknown> = {}) => withoutProvince(aForm({ boothId: ours, cartToken: cart.token, expectedTotal: '95000', phone: aPhone(), street: '', requestKey: newId(), booths: [{ boothId: ours, paymentMethod: 'BANK_TRANSFER' }], ...more }));
    expect(await placed(seller, form({ booths: [{ boothId: ours, paymentMethod: 'CARD' }] }))).toMatchObject({ __typename: 'PaymentNotOffered' });
    await api.database.sql('UPDATE voucher SET ends_at = now() WHERE code = $1', [code]);
    expect(await placed(seller, form())).toMatchObject({ __typename: 'VoucherRefused' });
    expect(await fill(seller, { boothId: ours, token: cart.token, lines, booths: [chosen] })).toMatchObject({ parts: [{ voucher: { refusal: 'ENDED', discount: '0' } }], total: '110000' });
    await api.database.sql(`UPDATE voucher SET ends_at = now() + interval '7 days' WHERE code = $1`, [code]);
    expect(await orders()).toBe(0);

    const typed = await placed(seller, form());
    const [{ memo, bank_bin: bankBin } = { memo: '', bank_bin: '' }] = await api.database.sql<{ memo: string; bank_bin: string }>('SELECT memo, bank_bin FROM payment');
    expect(typed).toMatchObject({ __typename: 'TypedOrder', total: '95000', transfers: [{ payeeVi: 'HTX Mật ong', amount: '95000', accountNumber: 'GOIDIEN01', memo }] });
    expect([memo, bankBin]).toEqual([expect.stringMatching(/^CP[0-9A-Z]{1,17}$/), expect.stringMatching(/^\d{6}$/)]);
    expect(await api.database.sql('SELECT delivery_method, pickup_name, delivery_fee, booth_discount, total, payment_method, state FROM booth_order')).toEqual([
      { delivery_method: 'pickup', pickup_name: 'Quầy ở chợ', delivery_fee: '0', booth_discount: '15000', total: '95000', payment_method: 'bank_transfer', state: 'awaiting_payment' },
    ]);
    expect(await api.database.sql('SELECT method, state, amount FROM payment')).toEqual([{ method: 'bank_transfer', state: 'awaiting', amount: '95000' }]);

    // brought to a door it needs one; a choice that is none, or another booth's, is told beside its field
    const again = await fill(seller, { boothId: ours, lines });
    expect(again).toMatchObject({ discountTotal: '0', deliveryTotal: '27000' });
    expect(await placed(seller, form({ cartToken: again.token, expectedTotal: again.total }))).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'street', reason: 'required' }] });
    expect(await fill(seller, { boothId: ours, lines, booths: [{ boothId: ours, voucherCode: '!' }] })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: `voucher-${ours}`, reason: 'not_a_code' }] });
    expect(await fill(seller, { boothId: ours, lines, booths: [{ boothId: ours, deliveryMethod: 'PICKUP', pickupPointId: newId() }] })).toMatchObject({ __typename: 'TypedCart', parts: [{ ways: [{ method: 'CARRIER', isChosen: true }, { isChosen: false }] }] });
    expect(await fill(seller, { boothId: ours, lines, voucherCode: 'KHONGCO' })).toMatchObject({ voucher: { code: 'KHONGCO', refusal: 'UNKNOWN', discount: '0' } });
  });

  it('a blocked caller is refused, and who may not type is told of no such booth', async () => {
    const cart = await fill(seller, { boothId: ours, lines: [{ variantId: honey, quantity: 1 }] });
    const phone = aPhone();
    await api.database.sql(`INSERT INTO buyer_block (id, kind, value, reason) VALUES ($1, 'phone', $2, 'đặt giả')`, [newId(), phone.replace(/^0/, '+84')]);
    expect(await placed(seller, withoutProvince(aForm({ boothId: ours, cartToken: cart.token, expectedTotal: cart.total, phone })))).toMatchObject({ __typename: 'OrderRefused' });
    expect(await placed(seller, withoutProvince(aForm({ cartToken: cart.token, expectedTotal: cart.total, phone: aPhone() })))).toMatchObject({ __typename: 'NotFound' });
    expect([await orders(), await api.database.sql('SELECT * FROM outbox')]).toEqual([0, []]);
  });

  it('strange quantities and lines get a typed answer', async () => {
    for (const quantity of [0, -3, 1.5, 2 ** 31, 1e300]) expect(await fill(seller, { boothId: ours, lines: [{ variantId: honey, quantity }] })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await fill(seller, { boothId: ours, lines: [{ variantId: "x'--", quantity: 1 }] })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await fill(seller, { boothId: ours, communeCode: '99999', lines: [{ variantId: honey, quantity: 1 }] })).toMatchObject({ __typename: 'TypedCart', total: null });
  });

  it('look-ups are counted per person', async () => {
    const look = () => api.askPersisted<{ callerByPhone: { __typename: string } }>('office', 'CallerByPhone', { boothId: ours, phone: aPhone() }, { cookie: seller });
    for (let nth = 0; nth < 60; nth++) expect((await look()).data.callerByPhone.__typename).toBe('NotFound');
    expect((await look()).data.callerByPhone.__typename).toBe('TooManyRequests');
  });

  it('the buyer and the booth get the same messages as of an order from the shop', async () => {
    const cart = await fill(seller, { boothId: ours, lines: [{ variantId: honey, quantity: 1 }] });
    const typed = await placed(seller, withoutProvince(aForm({ boothId: ours, cartToken: cart.token, expectedTotal: cart.total, phone: aPhone(), email: 'my@example.com' })));
    const token = (await api.ask<{ addToCart: { token: string } }>('shop', addToCart, { variantId: honey, quantity: 1 })).data.addToCart.token;
    const own = await api.ask<{ placeOrder: Typed }>('shop', placeOrder, aForm({ cartToken: token, expectedTotal: cart.total, phone: aPhone(), email: 'my@example.com' }));
    const registry = new HandlerRegistry(notificationHandlers({ sender: { send: () => Promise.resolve() }, publicUrl: 'http://localhost:3000' }));
    await workOff(api.database, new DeliveryRunner(await api.database.connect('worker'), registry, createLogger({ level: 'fatal', process: 'test' })), [['order.placed', 'tell-order-placed']]);
    const messages = (number: string) =>
      api.database.sql(`SELECT m.template, m.audience, m.channel, m.recipient_key, m.state FROM message m JOIN customer_order o ON o.id = m.order_id WHERE o.number = $1 ORDER BY m.audience, m.channel, m.recipient_key`, [number]);
    const told = await messages(typed.number);
    expect(told.filter(({ audience }) => audience === 'shopper').map(({ channel }) => channel)).toEqual(['email', 'feed']);
    expect(told).toEqual(await messages(own.data.placeOrder.number));
  });
});
