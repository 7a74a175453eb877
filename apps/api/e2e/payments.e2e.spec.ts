import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor, aPhone } from '@chophien/orders/testing';
import { signHook } from '@chophien/payments/bank';
import { startApi, type TestApi } from './harness.js';
import { aForm } from './order-forms.js';

const key = 'k'.repeat(32);
type Answer = Record<string, { __typename: string } & Record<string, unknown>>;
type Payment = { boothOrderNumber: string | null; payeeVi: string; method: string; amount: string; state: string; transfer: { accountNumber: string; memo: string; code: { size: number; path: string } } | null };

/** From the account that an owner sets to the money that the shopper sees arrive, by the documents of both front ends. */
describe('payments', () => {
  let api: TestApi;
  let [boothId, otherId, variantId] = ['', '', ''];
  let [owner, otherOwner, handler, officer, observer] = ['', '', '', '', ''];

  beforeAll(async () => {
    api = await startApi({ bankHooks: `main=generic:${key}` });
    await anOpenFloor(api.database);
    const categoryId = await aCategory(api.database);
    boothId = await aBooth(api.database, { nameVi: 'HTX Bình Lư' });
    otherId = await aBooth(api.database);
    ({ variantId } = await aProduct(api.database, { boothId, categoryId, price: 55_000n, shippingGrams: 350, onHand: 50 }));
    // whoever has just signed in has proved who it is
    const proved = async (given: Parameters<TestApi['signIn']>[0]) => (await api.signIn(given)).cookie;
    owner = await proved({ booths: { [boothId]: 'owner' } });
    otherOwner = await proved({ booths: { [otherId]: 'owner' } });
    handler = await proved({ booths: { [boothId]: 'order_handler' } });
    officer = await proved({ floorRole: 'administrator' });
    observer = await proved({ floorRole: 'observer' });
  });
  afterAll(() => api.stop());
  beforeEach(() => api.database.sql(`TRUNCATE receiving_account, setting, customer_order CASCADE`));

  const ask = (name: string, variables: Record<string, unknown>, cookie: string) => api.askPersisted<Answer>('office', name, variables, { cookie });
  const ofBooth = (changes: Record<string, unknown> = {}) => ({ input: { boothId, seenId: null, bankBin: '970405', accountNumber: '7777 0001 2345', holder: 'Hợp tác xã Bình Lư', ...changes } });
  const ofPartner = { input: { boothId: null, seenId: null, bankBin: '970436', accountNumber: '9999888877', holder: 'CONG BAN MAY', partnerName: 'Cổng Bản Mây', licenceNumber: '12/GP-NHNN' } };
  const stored = () => api.database.sql('SELECT booth_id, bank_bin, account_number, holder, retired_at IS NULL AS active FROM receiving_account ORDER BY set_at');
  const accountId = async () => (await api.database.sql<{ id: string }>('SELECT id FROM receiving_account WHERE retired_at IS NULL'))[0]!.id;
  /** The shop reads settings at most every five seconds. */
  const untilShopIsIn = async (mode: string): Promise<void> => {
    const added = await api.askPersisted<{ addToCart: { token: string } }>('shop', 'AddToCart', { variantId, quantity: 1 });
    const now = async () => (await api.askPersisted<{ cart: { moneyMode: string } }>('shop', 'CartPage', { token: added.data.addToCart.token })).data.cart.moneyMode;
    while ((await now()) !== mode) await new Promise((resolve) => setTimeout(resolve, 200));
  };

  const order = async (choice: Record<string, unknown>) => {
    const phone = aPhone();
    const added = await api.askPersisted<{ addToCart: { token: string } }>('shop', 'AddToCart', { variantId, quantity: 1 });
    const cart = await api.askPersisted<{ cart: Record<string, unknown> }>('shop', 'CartPage', { token: added.data.addToCart.token, communeCode: '03388' });
    const placed = await api.askPersisted<Answer>('shop', 'PlaceOrder', aForm({ cartToken: added.data.addToCart.token, expectedTotal: '77000', phone, ...choice }));
    return { cart: cart.data.cart, placed: placed.data['placeOrder']!, phone };
  };
  const page = async (number: unknown, phone: string) =>
    (await api.askPersisted<{ order: { moneyMode: string; payments: Payment[]; boothOrders: { state: string; toPay: string }[] } }>('shop', 'OrderByNumber', { number, phone })).data.order;
  const bankSays = async (accountNumber: string, bankBin: string, amount: string, text: string) => {
    const body = JSON.stringify({ id: `${Date.now()}-${Math.random()}`, direction: 'in', bankBin, accountNumber, amount, currency: 'VND', text, happenedAt: new Date().toISOString() });
    const seconds = String(Math.floor(Date.now() / 1000));
    return (await api.http().post('/webhooks/bank/main').set({ 'content-type': 'application/json', 'x-bank-timestamp': seconds, 'x-bank-signature': signHook(key, seconds, Buffer.from(body)) }).send(body)).status;
  };

  it('an owner sets the account, changes and retires it, each step in the log; whoever looks first at an old screen is told', async () => {
    const set = await ask('SetReceivingAccount', ofBooth(), owner);
    expect(set.errors).toEqual([]);
    expect(set.data['setReceivingAccount']).toMatchObject({ __typename: 'ReceivingAccounts', accounts: [{ bankName: 'Agribank', accountNumber: '777700012345', holder: 'HOP TAC XA BINH LU', retiredAt: null, testCode: { size: expect.any(Number) } }] });
    expect((await ask('SetReceivingAccount', ofBooth({ accountNumber: '1111' }), owner)).data['setReceivingAccount']).toEqual({ __typename: 'StaleVersion' });
    expect((await ask('SetReceivingAccount', ofBooth({ seenId: await accountId(), accountNumber: '1111' }), owner)).data['setReceivingAccount']!.__typename).toBe('ReceivingAccounts');
    expect(await stored()).toEqual([
      { booth_id: boothId, bank_bin: '970405', account_number: '777700012345', holder: 'HOP TAC XA BINH LU', active: false },
      { booth_id: boothId, bank_bin: '970405', account_number: '1111', holder: 'HOP TAC XA BINH LU', active: true },
    ]);
    const id = await accountId();
    expect((await ask('RetireReceivingAccount', { id }, owner)).data['retireReceivingAccount']!.__typename).toBe('ReceivingAccounts');
    expect((await ask('RetireReceivingAccount', { id }, owner)).data['retireReceivingAccount']).toEqual({ __typename: 'NotFound' });
    expect((await stored()).filter((row) => row['active'])).toEqual([]);
    expect((await api.database.sql(`SELECT action, detail ->> 'accountEnd' AS "end" FROM audit_log WHERE action LIKE 'receiving_account.%' ORDER BY id`)).slice(-3)).toEqual([
      { action: 'receiving_account.set', end: '2345' },
      { action: 'receiving_account.set', end: '1111' },
      { action: 'receiving_account.retire', end: null },
    ]);
  });

  it('asks anew who one is, names what is wrong by field, and is nobody else’s: nothing changes', async () => {
    await api.database.sql(`UPDATE session SET stepped_up_at = 'epoch'`);
    expect((await ask('SetReceivingAccount', ofBooth(), owner)).data['setReceivingAccount']).toEqual({ __typename: 'StepUpRequired' });
    expect((await ask('ChangeMoneyMode', { mode: 'DIRECT', note: 'Thử xem' }, officer)).data['changeMoneyMode']).toEqual({ __typename: 'StepUpRequired' });
    await api.database.sql('UPDATE session SET stepped_up_at = now()');
    const wrong = await ask('SetReceivingAccount', ofBooth({ bankBin: '123456', accountNumber: '12', holder: '' }), owner);
    expect(wrong.data['setReceivingAccount']).toEqual({
      __typename: 'InvalidInput',
      fields: [{ field: 'bankBin', reason: 'unknown', limit: null }, { field: 'accountNumber', reason: 'not_an_account', limit: null }, { field: 'holder', reason: 'required', limit: null }],
    });
    for (const cookie of [otherOwner, handler, observer]) {
      const answer = await ask('SetReceivingAccount', ofBooth(), cookie);
      expect(answer.errors[0]?.extensions['code'] ?? answer.data['setReceivingAccount']!.__typename).toBe('NotFound');
      const partner = await ask('SetReceivingAccount', ofPartner, cookie);
      expect(partner.errors[0]?.extensions['code'] ?? partner.data['setReceivingAccount']!.__typename).toBe('NotFound');
    }
    expect(await stored()).toEqual([]);
    await ask('SetReceivingAccount', ofBooth(), owner);
    const id = await accountId();
    for (const cookie of [otherOwner, handler, observer, officer]) {
      const answer = await ask('RetireReceivingAccount', { id }, cookie);
      expect(answer.errors[0]?.extensions['code'] ?? answer.data['retireReceivingAccount']!.__typename).toBe('NotFound');
    }
    expect((await stored()).map((row) => row['active'])).toEqual([true]);
  });

  it('direct: the shopper pays the booth by its code, and sees the money arrive', async () => {
    await ask('SetReceivingAccount', ofBooth(), owner);
    const { cart, placed, phone } = await order({ booths: [{ boothId, paymentMethod: 'BANK_TRANSFER' }] });
    expect(cart).toMatchObject({ moneyMode: 'DIRECT', partnerName: null, groups: [{ paymentMethods: ['CASH_ON_DELIVERY', 'BANK_TRANSFER'] }] });
    const before = await page(placed['number'], phone);
    expect(before).toMatchObject({ moneyMode: 'DIRECT', boothOrders: [{ state: 'AWAITING_PAYMENT', toPay: '0' }], payments: [{ payeeVi: 'HTX Bình Lư', method: 'BANK_TRANSFER', amount: '77000', state: 'AWAITING' }] });
    const { transfer } = before.payments[0]!;
    expect(transfer).toMatchObject({ accountNumber: '777700012345', code: { path: expect.stringMatching(/^M4 4h7v1H4z/) } });
    expect(await bankSays('777700012345', '970405', '1', transfer!.memo)).toBe(200);
    expect((await page(placed['number'], phone)).payments[0]!.state).toBe('AWAITING');
    expect(await bankSays('777700012345', '970405', '77000', `MBVCB.${transfer!.memo}.CT`)).toBe(200);
    expect(await page(placed['number'], phone)).toMatchObject({ boothOrders: [{ state: 'PLACED', toPay: '0' }], payments: [{ state: 'PAID', transfer: null }] });
  });

  it('a way that is not offered is a typed answer that names the booth, and nothing is ordered', async () => {
    const { placed } = await order({ booths: [{ boothId, paymentMethod: 'BANK_TRANSFER' }] });
    expect(placed).toEqual({ __typename: 'PaymentNotOffered', booths: [{ boothId, nameVi: 'HTX Bình Lư', nameEn: expect.any(String) }] });
    expect((await order({ booths: [{ boothId, paymentMethod: 'CARD' }] })).placed.__typename).toBe('PaymentNotOffered');
    expect((await order({ paymentMethod: 'BANK_TRANSFER' })).placed).toEqual({ __typename: 'PaymentNotOffered', booths: [] });
    expect(await api.database.sql('SELECT count(*)::int AS n FROM customer_order')).toEqual([{ n: 0 }]);
  });

  it('partner: not without a licensed account, dated and with a reason; then one payment is for all and pays the partner', async () => {
    const change = (given: Record<string, unknown>, cookie = officer) => ask('ChangeMoneyMode', { mode: 'PARTNER', note: 'Đã ký với Bản Mây', ...given }, cookie);
    expect((await change({})).data['changeMoneyMode']).toEqual({ __typename: 'PartnerAccountNeeded' });
    for (const cookie of [owner, observer]) expect((await change({}, cookie)).errors[0]?.extensions['code']).toBe('NotFound');
    expect((await ask('SetReceivingAccount', { input: { ...ofPartner.input, licenceNumber: '' } }, officer)).data['setReceivingAccount']).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'licenceNumber', reason: 'required', limit: null }] });
    expect((await ask('SetReceivingAccount', ofPartner, officer)).data['setReceivingAccount']).toMatchObject({ __typename: 'ReceivingAccounts', accounts: [{ partnerName: 'Cổng Bản Mây', licenceNumber: '12/GP-NHNN' }] });
    expect((await change({ note: ' ', validFrom: '2020-01-01T00:00:00Z' })).data['changeMoneyMode']).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'note', reason: 'required', limit: 3 }, { field: 'validFrom', reason: 'past', limit: null }] });
    expect(await api.database.sql('SELECT 1 FROM setting')).toEqual([]);
    expect((await change({})).data['changeMoneyMode']).toMatchObject({ __typename: 'MoneyModeNow', mode: 'PARTNER', changes: [{ mode: 'PARTNER', note: 'Đã ký với Bản Mây' }] });
    expect((await ask('RetireReceivingAccount', { id: await accountId() }, officer)).data['retireReceivingAccount']).toEqual({ __typename: 'PartnerAccountNeeded' });
    await untilShopIsIn('PARTNER');
    const { cart, placed, phone } = await order({ paymentMethod: 'BANK_TRANSFER' });
    expect(cart).toMatchObject({ moneyMode: 'PARTNER', partnerName: 'Cổng Bản Mây', groups: [{ paymentMethods: ['CASH_ON_DELIVERY', 'BANK_TRANSFER'] }] });
    const before = await page(placed['number'], phone);
    expect(before).toMatchObject({ moneyMode: 'PARTNER', payments: [{ boothOrderNumber: null, payeeVi: 'Cổng Bản Mây', amount: '77000', state: 'AWAITING', transfer: { accountNumber: '9999888877' } }] });
    expect(await bankSays('9999888877', '970436', '77000', before.payments[0]!.transfer!.memo)).toBe(200);
    expect(await page(placed['number'], phone)).toMatchObject({ boothOrders: [{ state: 'PLACED' }], payments: [{ state: 'PAID' }] });
    const seen = await ask('BoothOrder', { id: (await api.database.sql<{ id: string }>('SELECT id FROM booth_order'))[0]!.id }, handler);
    expect(seen.data['boothOrder']).toMatchObject({ paymentMethod: 'BANK_TRANSFER', paymentState: 'PAID', refundDue: '0', allowedMoves: ['accept', 'decline'] });
  });
});
