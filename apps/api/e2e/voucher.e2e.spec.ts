import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth, dayFromNow } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor, aPhone } from '@chophien/orders/testing';
import { limitRules } from '../src/rate-limits.js';
import { startApi, type TestApi } from './harness.js';
import { aForm } from './order-forms.js';

type Member = { __typename: string; [key: string]: unknown };

describe('vouchers over the api', () => {
  let api: TestApi;
  let boothId: string;
  let otherBoothId: string;
  let variantId: string;
  let otherVariantId: string;
  let owner: string;
  let operator: string;
  let days: { fromDay: string; lastDay: string };

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    const categoryId = await aCategory(api.database);
    boothId = await aBooth(api.database, { nameVi: 'HTX Bình Lư' });
    otherBoothId = await aBooth(api.database);
    variantId = (await aProduct(api.database, { boothId, categoryId, price: 100_000n, shippingGrams: 300, onHand: 100 })).variantId;
    otherVariantId = (await aProduct(api.database, { boothId: otherBoothId, categoryId, price: 60_000n, shippingGrams: 300, onHand: 100 })).variantId;
    owner = (await api.signIn({ booths: { [boothId]: 'owner' } })).cookie;
    operator = (await api.signIn({ floorRole: 'administrator' })).cookie;
    days = { fromDay: await dayFromNow(api.database, 0), lastDay: await dayFromNow(api.database, 5) };
  });
  afterAll(() => api.stop());

  const office = async (document: string, variables: Record<string, unknown>, cookie: string): Promise<Member> => {
    const answer = await api.askPersisted<Record<string, Member>>('office', document, variables, { cookie });
    expect(answer.errors).toEqual([]);
    return Object.values(answer.data)[0]!;
  };
  const shop = async (document: string, variables: Record<string, unknown>): Promise<Member> => {
    const answer = await api.askPersisted<Record<string, Member>>('shop', document, variables);
    expect(answer.errors).toEqual([]);
    return Object.values(answer.data)[0]!;
  };
  const aCartOfBoth = async (): Promise<string> => {
    const { token } = (await shop('AddToCart', { variantId, quantity: 2 })) as unknown as { token: string };
    await shop('AddToCart', { token, variantId: otherVariantId, quantity: 1 });
    return token;
  };
  const count = async (table: string) => (await api.database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

  it('are made, entered, counted, ordered with, read by everybody whose sums they lower, and given back', async () => {
    const made = await office('MakeVoucher', { boothId, voucher: { code: 'chè 10', kind: 'PERCENT', basisPoints: 1000, most: '15000', leastGoods: '200000', limitPerPerson: 1, nameVi: 'Giảm 10 %', ...days } }, owner);
    expect(made).toMatchObject({ __typename: 'Voucher', code: 'CHE10', boothId, standing: 'HOLDS', used: 0, given: '0', mayEdit: true, ...days });
    await office('MakeVoucher', { boothId: null, voucher: { code: 'SAN', kind: 'FREE_DELIVERY', most: '10000', nameVi: 'Sàn đỡ phí giao', ...days } }, operator);

    const token = await aCartOfBoth();
    expect(await shop('SetBoothVoucher', { token, boothId, code: 'che10' })).toMatchObject({ __typename: 'Cart' });
    expect(await shop('SetFloorVoucher', { token, code: 'san' })).toMatchObject({ __typename: 'Cart' });
    const cart = await shop('CartPage', { token, communeCode: '03388' });
    // goods 200,000 and 60,000; delivery 27,000 and 22,000
    expect(cart).toMatchObject({
      discountTotal: '35000',
      total: '274000',
      voucher: { code: 'SAN', kind: 'FREE_DELIVERY', discount: '20000', refusal: null },
      groups: [
        { boothDiscount: '15000', floorDiscount: '10000', total: '202000', voucher: { code: 'CHE10', kind: 'PERCENT', discount: '15000', refusal: null } },
        { boothDiscount: '0', floorDiscount: '10000', total: '72000', voucher: null },
      ],
    });

    const phone = aPhone();
    const placed = await shop('PlaceOrder', aForm({ cartToken: token, expectedTotal: '274000', phone }));
    expect(placed).toMatchObject({ __typename: 'OrderPlaced', total: '274000' });
    expect(await shop('OrderByNumber', { number: placed['number'], phone })).toMatchObject({
      discountTotal: '35000',
      total: '274000',
      boothOrders: [{ boothDiscount: '15000', floorDiscount: '10000', toPay: '202000' }, { boothDiscount: '0', floorDiscount: '10000', toPay: '72000' }],
    });

    const [part] = await api.database.sql<{ id: string }>('SELECT id FROM booth_order WHERE booth_id = $1', [boothId]);
    expect(await office('BoothOrder', { id: part!.id }, owner)).toMatchObject({ goodsTotal: '200000', boothDiscount: '15000', floorDiscount: '10000', total: '202000' });
    expect(await office('Vouchers', { boothId, list: 'RUNNING' }, owner)).toMatchObject({ nodes: [{ code: 'CHE10', used: 1, given: '15000' }], counts: { running: 1, coming: 0, ended: 0 } });

    // the same phone again: told, nothing ordered; without the code it goes on
    const second = await aCartOfBoth();
    await shop('SetBoothVoucher', { token: second, boothId, code: 'CHE10' });
    const orders = await count('customer_order');
    const form = aForm({ cartToken: second, expectedTotal: '294000', phone });
    expect(await shop('PlaceOrder', form)).toMatchObject({ __typename: 'VoucherRefused', voucherCode: 'CHE10', boothId, reason: 'USED_BY_PHONE', missing: null, at: null });
    expect([await count('customer_order'), await count('voucher_use'), await count('outbox')]).toEqual([orders, 2, orders]);

    await office('DeclineBoothOrder', { id: part!.id, version: 1, reason: 'OUT_OF_STOCK' }, owner);
    expect(await shop('PlaceOrder', form)).toMatchObject({ __typename: 'OrderPlaced', total: '294000' });
    expect(await office('Vouchers', { boothId: null, list: 'RUNNING' }, operator)).toMatchObject({ nodes: [{ code: 'SAN', used: 1, given: '10000' }] });
  });

  it('that give nothing say why beside their field and hold nobody up', async () => {
    const token = await aCartOfBoth();
    await shop('SetBoothVoucher', { token, boothId: otherBoothId, code: 'CHE10' });
    await shop('SetFloorVoucher', { token, code: 'KHONGCO' });
    expect(await shop('CartPage', { token, communeCode: '03388' })).toMatchObject({
      discountTotal: '0',
      total: '309000',
      canCheckOut: true,
      voucher: { code: 'KHONGCO', nameVi: '', kind: null, refusal: { reason: 'UNKNOWN' } },
      groups: [{ voucher: null }, { voucher: { code: 'CHE10', refusal: { reason: 'ELSEWHERE' } } }],
    });
    expect(await shop('SetFloorVoucher', { token, code: '<b>' })).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'voucherCode', reason: 'not_a_code', limit: null }] });
    expect(await shop('SetFloorVoucher', { token: 'nobody', code: 'SAN' })).toMatchObject({ __typename: 'NotFound' });
    expect(await shop('PlaceOrder', aForm({ cartToken: token, expectedTotal: '309000', phone: aPhone() }))).toMatchObject({ __typename: 'OrderPlaced' });
  });

  it("of the floor are made by operators who may, and read by those who read orders", async () => {
    const observer = (await api.signIn({ floorRole: 'observer' })).cookie;
    const voucher = { code: 'HOICHO', kind: 'AMOUNT', amount: '5000', nameVi: 'Hội chợ', ...days };
    const before = await count('voucher');
    for (const cookie of [observer, owner]) {
      const answer = await api.askPersisted<{ makeVoucher: Member }>('office', 'MakeVoucher', { boothId: null, voucher }, { cookie });
      expect(answer.errors[0]?.extensions['code'] ?? answer.data.makeVoucher.__typename).toBe('NotFound');
    }
    expect(await count('voucher')).toBe(before);
    expect(await office('Vouchers', { boothId: null, list: 'RUNNING' }, observer)).toMatchObject({ nodes: [{ code: 'SAN', mayEdit: false }] });
    expect(await office('MakeVoucher', { boothId: null, voucher: { ...voucher, code: 'CHE10' } }, operator)).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'code', reason: 'taken', limit: null }] });
    const made = await office('MakeVoucher', { boothId: null, voucher }, operator);
    expect(await office('StopVoucher', { id: made['id'], version: 1 }, operator)).toMatchObject({ standing: 'STOPPED', version: 2 });
    expect(await office('StopVoucher', { id: made['id'], version: 1 }, operator)).toMatchObject({ __typename: 'StaleVersion' });
  });

  it('nobody finds a code by trying: a network may enter so many, and may still take one away', async () => {
    const { token } = (await shop('AddToCart', { variantId, quantity: 1 })) as unknown as { token: string };
    const address = '198.51.100.77';
    const enter = async (document: string, variables: Record<string, unknown>) => Object.values((await api.askPersisted<Record<string, Member>>('shop', document, { token, ...variables }, { address })).data)[0]!;
    for (let tried = 0; tried < limitRules.voucherPerNetwork.points; tried += 20) await Promise.all(Array.from({ length: 20 }, (_, at) => enter('SetFloorVoucher', { code: `THU${tried + at}` })));
    expect(await enter('SetFloorVoucher', { code: 'THU' })).toMatchObject({ __typename: 'TooManyRequests', retryAfterSeconds: expect.any(Number) });
    expect(await enter('SetBoothVoucher', { boothId, code: 'THU' })).toMatchObject({ __typename: 'TooManyRequests' });
    expect(await enter('SetFloorVoucher', { code: '' })).toMatchObject({ __typename: 'Cart' });
    expect(await shop('SetFloorVoucher', { token, code: 'THU' })).toMatchObject({ __typename: 'Cart' });
  });
});
