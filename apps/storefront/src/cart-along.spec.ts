import { describe, expect, it } from '@jest/globals';
import { RunningStorefront } from './testing/running-storefront.js';
import { anOrder } from './testing/order-fixture.js';

const shop = new RunningStorefront();
const session = 's'.repeat(43);
const signIn = { contact: '0912345678', password: 'một câu dễ nhớ', ve: '/gio' };
const setCookies = (answer: { cookies: readonly { name: string; value: string }[] }) => Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
const variablesOf = (operation: string) => shop.api.asked.find((one) => one.operation === operation)?.variables;

describe('the cart and the account', () => {
  it('who signs in takes the cart along, with the session that has just begun', async () => {
    shop.api.answers['SignInShopper'] = { signInShopper: { __typename: 'ShopperSession', token: session } };
    shop.api.answers['TakeCartAlong'] = { takeCartAlong: { __typename: 'CartTakenAlong', token: 'joined', fromBefore: 2 } };
    const answer = await shop.post('/tai-khoan/dang-nhap', signIn, { cookies: { cart: 'guest-cart' } });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/gio']);
    expect(variablesOf('TakeCartAlong')).toEqual({ token: 'guest-cart' });
    expect(setCookies(answer)).toMatchObject({ shopper: session, cart: 'joined' });
  });

  it('signing in stands when the carts cannot be joined; then the cart stays as it is', async () => {
    shop.api.answers['SignInShopper'] = { signInShopper: { __typename: 'ShopperSession', token: session } };
    shop.api.answers['TakeCartAlong'] = { takeCartAlong: { __typename: 'NotFound' } };
    const answer = await shop.post('/tai-khoan/dang-nhap', signIn, { cookies: { cart: 'guest-cart' } });
    expect(answer.statusCode).toBe(303);
    expect(setCookies(answer)).not.toHaveProperty('cart');
  });

  it('what is added while signed in goes into the account’s cart also where this browser has none', async () => {
    shop.api.answers['TakeCartAlong'] = { takeCartAlong: { __typename: 'CartTakenAlong', token: 'own-cart', fromBefore: 0 } };
    await shop.post('/gio/them', { slug: 'mien-dong-binh-lu', variantId: 'v', quantity: '1' }, { cookies: { shopper: session } });
    expect(variablesOf('AddToCart')).toMatchObject({ token: 'own-cart' });
    await shop.post('/gio/them', { slug: 'mien-dong-binh-lu', variantId: 'v', quantity: '1' });
    expect(shop.operations().filter((name) => name === 'TakeCartAlong')).toHaveLength(1);
  });

  it('signing out leaves the cart with the account; a guest keeps theirs', async () => {
    shop.api.answers['SignOutShopper'] = { signOutShopper: true };
    expect(setCookies(await shop.post('/tai-khoan/dang-xuat', {}, { cookies: { shopper: session, cart: 'own-cart' } }))).toMatchObject({ cart: '', shopper: '', orders: '' });
    expect(setCookies(await shop.post('/tai-khoan/dang-xuat', {}, { cookies: { cart: 'guest-cart' } }))).not.toHaveProperty('cart');
  });
});

describe('an order once more', () => {
  it('leads to the checkout, in which its receiver stands', async () => {
    shop.api.answers['RepeatOrder'] = { repeatOrder: { __typename: 'OrderRepeated', token: 'again-cart', missing: [] } };
    shop.api.answers['AccountOrder'] = { accountOrder: anOrder() };
    shop.api.answers['Account'] = { account: null };
    const own = { shopper: session, cart: 'own-cart' };
    const answer = await shop.post('/don/CVE-QX4/lai', {}, { cookies: own });
    expect([answer.statusCode, answer.headers.location, setCookies(answer)['cart']]).toEqual([303, '/dat-hang?lai=CVE-QX4', 'again-cart']);
    expect(variablesOf('RepeatOrder')).toEqual({ number: 'CVE-QX4', token: 'own-cart' });
    const { body } = await shop.visit({ url: '/dat-hang?lai=CVE-QX4', cookies: own });
    const { buyerName, buyerPhone, street } = anOrder();
    for (const [id, value] of [['name', buyerName], ['phone', buyerPhone], ['street', street]]) expect(body).toMatch(new RegExp(`id="${id}"[^>]*value="${value}"`));
    expect(body).toContain('name="quotedCommune" value="03388"');
  });

  it('tells in the cart first what could not be had', async () => {
    const line = { nameVi: 'Gạo <nếp>', nameEn: '', packVi: 'túi 5 kg', packEn: '' };
    shop.api.answers['RepeatOrder'] = { repeatOrder: { __typename: 'OrderRepeated', token: 'again-cart', missing: [{ ...line, wanted: 3, taken: 1 }, { ...line, nameVi: 'Chè', wanted: 1, taken: 0 }] } };
    const { body } = await shop.post('/don/CVE-QX4/lai', {});
    expect(body).toContain('Gạo &lt;nếp&gt;, túi 5 kg: chỉ lấy được 1 trên 3.');
    expect(body).toContain('Chè, túi 5 kg: hiện không mua được.');
    expect(variablesOf('CartPage')).toMatchObject({ token: 'again-cart' });
  });

  it('asks who may not see the order for its phone', async () => {
    shop.api.answers['RepeatOrder'] = { repeatOrder: { __typename: 'NotFound' } };
    const answer = await shop.post('/don/CVE-QX4/lai', {});
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/don/CVE-QX4']);
  });
});
