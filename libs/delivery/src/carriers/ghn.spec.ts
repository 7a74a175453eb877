import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultTariff } from '../tariff.js';
import { ghnStub, type GhnFault } from '../testing/ghn-stub.js';
import { CarrierUnavailable, ghnCarrier, tableCarrier, type Carrier, type CarrierOrder } from './index.js';

const order: CarrierOrder = {
  reference: '0193f000-0000-7000-8000-000000000001', receiver: { name: 'Lò Thị Mai', phone: '0912345678', street: 'Số 5, bản Hon' },
  to: { communeCode: '00070', provinceCode: '01', region: 'north', isRemote: false }, weightGrams: 1_200, lengthCm: 30, widthCm: 20, heightCm: 10,
  codAmount: 250_000n, declaredValue: 250_000n, lines: [{ name: 'Trà ô long', quantity: 2, weightGrams: 600 }], note: 'Gọi trước',
};

let stub: Awaited<ReturnType<typeof ghnStub>>;
let ghn: Carrier;
beforeEach(async () => {
  stub = await ghnStub();
  const areaOf = async (code: string) => (code === '00070' ? { districtId: 1444, wardCode: '20308' } : null);
  ghn = ghnCarrier({ url: stub.url, token: 'a-token', shopId: '885', areaOf, timeoutMs: 300 });
});
afterEach(() => stub.close());

describe('GHN', () => {
  it('is asked for the fee in its own areas, grams and centimetres', async () => {
    expect(await ghn.fee(order)).toBe(36_300n);
    expect(stub.asked).toEqual([{
      path: '/v2/shipping-order/fee', token: 'a-token', shopId: '885',
      body: { service_type_id: 2, to_district_id: 1444, to_ward_code: '20308', insurance_value: 250_000, weight: 1_200, length: 30, width: 20, height: 10, cod_value: 250_000 },
    }]);
  });

  it('is asked nothing about a commune whose area nobody has told', async () => {
    const elsewhere = { ...order, to: { ...order.to, communeCode: '03388' } };
    await expect(ghn.fee(elsewhere)).rejects.toMatchObject({ code: 'CarrierRefused', reason: 'area' });
    expect(stub.asked).toEqual([]);
  });

  it('makes one order of a reference, asked twice', async () => {
    expect(await ghn.create(order)).toEqual({ code: 'GA99W4R0', fee: 36_300n, expectedAt: new Date('2026-12-01T16:00:00Z') });
    expect(await ghn.create(order)).toEqual({ code: 'GA99W4R0', fee: null, expectedAt: null });
    expect(stub.asked.filter(({ path }) => path.endsWith('/create')).map(({ body }) => [body['client_order_code'], body['cod_amount'], body['payment_type_id']])).toEqual([[order.reference, 250_000, 1]]);
  });

  it('makes one order where the answer to the first try was lost', async () => {
    stub.faults.set('create', ['done_but_cut']);
    await expect(ghn.create(order)).rejects.toBeInstanceOf(CarrierUnavailable);
    expect((await ghn.create(order)).code).toBe('GA99W4R0');
    expect(stub.made.size).toBe(1);
  });

  it('tells in its own words why it refuses', async () => {
    stub.faults.set('create', [{ status: 400, body: '{"code":400,"message":"x","code_message_value":"Số điện thoại không hợp lệ","data":null}' }]);
    await expect(ghn.create(order)).rejects.toMatchObject({ code: 'CarrierRefused', reason: 'said', said: 'Số điện thoại không hợp lệ' });
    expect(stub.made.size).toBe(0);
  });

  it('knows a refused key from a refused parcel', async () => {
    stub.faults.set('detail-by-client-code', [{ status: 401, body: '{"code":401,"message":"Token is not valid!","data":null}' }]);
    await expect(ghn.create(order)).rejects.toMatchObject({ code: 'CarrierRefused', reason: 'account' });
    expect(stub.made.size).toBe(0);
  });

  it.each<[string, GhnFault]>([
    ['is down', { status: 502, body: 'Bad Gateway' }],
    ['asks to wait', { status: 429, body: '{}' }],
    ['says nothing', 'silence'],
    ['cuts the line', 'cut'],
    ['answers no JSON', { status: 200, body: '<html>' }],
    ['answers another shape', { status: 200, body: '{"code":200,"message":"Success","data":{"total":"36300"}}' }],
    ['answers a fee below nothing', { status: 200, body: '{"code":200,"message":"Success","data":{"total":-1}}' }],
  ])('is unavailable where it %s', async (_, fault) => {
    stub.faults.set('fee', [fault]);
    await expect(ghn.fee(order)).rejects.toBeInstanceOf(CarrierUnavailable);
  });

  it('gives a page to print, tells where a parcel is, and cancels what it knows', async () => {
    const { code } = await ghn.create(order);
    expect(await ghn.label(code!)).toBe(`${stub.url}/a5/public-api/printA5?token=e27db030-a1bf-11ea-b421-6a186c15e40e`);
    expect(await ghn.track(code!)).toBe('ready_to_pick');
    await ghn.cancel(code!);
    await expect(ghn.cancel('NOBODYS')).rejects.toMatchObject({ reason: 'said', said: 'Đơn hàng không tồn tại' });
  });

  it('reads its webhook as a hint and nothing else as one', () => {
    expect(ghn.readTracking({ OrderCode: 'Z82BS', ClientOrderCode: '', Status: 'delivered', CODAmount: 3_000_000 })).toEqual({ code: 'Z82BS', reference: null });
    expect([null, 'x', {}, { OrderCode: '' }, { OrderCode: 5 }].map((message) => ghn.readTracking(message))).toEqual([null, null, null, null, null]);
  });

  it.each([
    ['picking', 'ordered', []], ['picked', 'ordered', ['hand_over']], ['picked', 'on_the_way', []], ['delivered', 'ordered', ['hand_over', 'deliver']],
    ['delivered', 'delivered', []], ['delivery_fail', 'on_the_way', ['fail']], ['delivery_fail', 'failed', []], ['delivering', 'failed', ['try_again']],
    ['returned', 'failed', ['take_back']], ['storing', 'failed', []], ['picked', 'delivered', []], ['cancel', 'ordered', ['cancel']],
    ['cancel', 'on_the_way', []], ['lost', 'ordered', ['hand_over', 'lose']], ['damage', 'on_the_way', []], ['a_new_word', 'ordered', []],
  ] as const)('says %s of a parcel that is %s: %j', (status, from, moves) => {
    expect(ghn.movesBy(status, from)).toEqual(moves);
  });
});

describe('the table', () => {
  it('is the same interface: the floor’s tariff, nothing ordered over the network', async () => {
    const table = tableCarrier({ tariff: defaultTariff, from: { provinceCode: '12', region: 'north' }, divisor: 6_000 });
    expect(await table.fee(order)).toBe(43_000n);
    expect(await table.fee({ ...order, heightCm: 20 })).toBe(49_500n);
    expect(await table.create(order)).toEqual({ code: null, fee: 43_000n, expectedAt: null });
  });
});
