import { describe, expect, it } from '@jest/globals';
import { aCart, doanKet } from './testing/page-fixtures.js';
import { cookies, filled, RunningStorefront } from './testing/running-storefront.js';

const shop = new RunningStorefront();

describe('checkout', () => {
  it('orders with what was typed and leads to the order’s page, which this browser may see', async () => {
    const answer = await shop.post('/dat-hang', filled, { cookies });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/don/CVE-QX4?moi=1');
    expect(shop.api.asked.find(({ operation }) => operation === 'PlaceOrder')?.variables).toEqual({
      input: {
        cartToken: 'cart-token',
        requestKey: filled.requestKey,
        expectedTotal: '264000',
        name: 'Nguyễn Thị Mẫu',
        phone: '0912 345 678',
        email: null,
        provinceCode: '12',
        communeCode: '03388',
        street: 'Tổ 4',
        note: null,
        booths: [],
        paymentMethod: null,
        language: 'VI',
        termsVersion: 1,
        privacyVersion: 1,
        ageConfirmed: false,
      },
    });
    const seen = answer.cookies.find(({ name }) => name === 'orders');
    expect(seen?.value).not.toContain('0912');
    await shop.visit({ url: '/don/CVE-QX4', cookies: { orders: seen?.value ?? '' } });
    expect(shop.api.asked.find(({ operation }) => operation === 'OrderByNumber')?.variables).toEqual({ number: 'CVE-QX4', phone: '0912 345 678' });
  });

  it('sends a note to the one booth that it is meant for, and puts what is wrong with it beside it', async () => {
    const [first, second] = aCart().groups;
    const noted = { ...filled, [`boothNote-${first!.boothId}`]: 'Cho 2 túi giấy' };
    await shop.post('/dat-hang', noted, { cookies });
    expect(shop.api.asked.find(({ operation }) => operation === 'PlaceOrder')?.variables['input']).toMatchObject({ note: null, booths: [{ boothId: first!.boothId, note: 'Cho 2 túi giấy' }] });
    const fields = [{ field: `boothNote-${first!.boothId}`, reason: 'too_long', limit: 500 }];
    shop.api.answers['PlaceOrder'] = { placeOrder: { __typename: 'InvalidInput', fields } };
    const { body } = await shop.post('/dat-hang', noted, { cookies });
    expect(body).toMatch(new RegExp(`<details class="more" open="">.*?id="boothNote-${first!.boothId}"[^>]*aria-invalid="true"[^>]*>Cho 2 túi giấy<`, 's'));
    expect(body).toContain(`href="#boothNote-${first!.boothId}"`);
    expect(body).toMatch(new RegExp(`<details class="more"><summary>[^<]*</summary>(?:(?!</details>).)*id="boothNote-${second!.boothId}"`, 's'));
  });

  it('orders nothing before the fee to this very commune was shown', async () => {
    const answer = await shop.post('/dat-hang', { ...filled, quotedCommune: '99999' }, { cookies });
    expect(answer.statusCode).toBe(200);
    expect(shop.operations()).not.toContain('PlaceOrder');
    expect(answer.body).toContain('name="quotedCommune" value="03388"');
    expect(answer.body).toContain('value="Nguyễn Thị Mẫu"');
  });

  it('says of a place that is known why nothing goes there, instead of asking for it once more', async () => {
    const cart = aCart();
    cart.total = null;
    Object.assign(cart.groups[0]!, { deliveryFee: null, total: null, deliveryOptions: [], deliveryMethod: null, cannotDeliver: { reason: 'STORAGE', variantIds: ['v-1'], pickupPoints: [] } });
    shop.api.answers['CartPage'] = { cart };
    const { body } = await shop.post('/dat-hang', { ...filled, action: 'quote' }, { cookies });
    expect(body).toMatch(/Miến dong Bình Lư là hàng tươi sống, hàng lạnh, không đi xa đến P\. Đoàn Kết, Lai Châu được/);
    expect(body).toContain('<dt>Giao đến P. Đoàn Kết, Lai Châu</dt><dd>chưa giao được</dd>');
    expect(body).toContain('Chưa đặt được: có gian chưa giao được đến nơi này');
    expect(body).not.toContain('Chọn xã, phường rồi bấm');
    expect(body).toMatch(/href="\/gio"[^>]*>Về giỏ hàng/);
  });

  it('offers the one way that is left where the chosen one is gone', async () => {
    const cart = aCart();
    cart.total = null;
    const [left] = cart.groups[0]!.deliveryOptions;
    Object.assign(cart.groups[0]!, { deliveryFee: null, total: null, deliveryMethod: null, isChoiceGone: true, cannotDeliver: { reason: 'CHOOSE_AGAIN', variantIds: [], pickupPoints: [] }, deliveryOptions: [{ ...left!, isChosen: false }] });
    shop.api.answers['CartPage'] = { cart };
    for (const page of [await shop.visit({ url: '/dat-hang', cookies }), await shop.visit({ url: '/gio', cookies })]) {
      expect(page.body).toContain('Điểm nhận bạn chọn ở HTX Bình Lư không còn.');
      expect(page.body).toMatch(/type="radio"[^>]*value="CARRIER"/);
    }
  });

  it('orders nothing when a way that was chosen is gone, and sends the way that the page showed', async () => {
    shop.api.answers['SetCartBooth'] = { setCartBooth: { __typename: 'InvalidInput', fields: [{ field: 'pickupPointId', reason: 'unknown', limit: null }] } };
    const gone = await shop.post('/dat-hang', { ...filled, 'cach-b-1': 'PICKUP:p-1', 'cach.da-hien-b-1': 'CARRIER' }, { cookies });
    expect([gone.statusCode, shop.operations().includes('PlaceOrder')]).toEqual([422, false]);
    expect(gone.body).toContain('Cách nhận hàng bạn thấy không còn. Chưa đặt gì.');
    expect(gone.body).toContain('name="cach.da-hien-b-1" value="CARRIER"');

    shop.api.answers['PlaceOrder'] = { placeOrder: { __typename: 'InvalidInput', fields: [{ field: 'way-b-1', reason: 'changed', limit: null }] } };
    const changed = await shop.post('/dat-hang', { ...filled, 'cach.da-hien-b-1': 'PICKUP:p-1', 'cach.da-hien-b-2': 'CARRIER' }, { cookies });
    expect(shop.api.asked.find(({ operation }) => operation === 'PlaceOrder')?.variables['input']).toMatchObject({
      booths: [{ boothId: 'b-1', deliveryMethod: 'PICKUP', pickupPointId: 'p-1' }, { boothId: 'b-2', deliveryMethod: 'CARRIER', pickupPointId: null }],
    });
    expect([changed.statusCode, changed.body.includes('Cách nhận hàng bạn thấy không còn.')]).toEqual([422, true]);
  });

  it('takes an empty box for no agreement', async () => {
    const { terms: _terms, privacy: _privacy, ...unticked } = filled;
    await shop.post('/dat-hang', unticked, { cookies });
    expect(shop.api.asked.find(({ operation }) => operation === 'PlaceOrder')?.variables['input']).toMatchObject({ termsVersion: null, privacyVersion: null });
  });

  it('puts mistakes beside their fields and keeps the key for the next try', async () => {
    const fields = [{ field: 'phone', reason: 'too_short', limit: 1 }];
    shop.api.answers['PlaceOrder'] = { placeOrder: { __typename: 'InvalidInput', fields } };
    const answer = await shop.post('/dat-hang', { ...filled, phone: '0912 345 67' }, { cookies });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Số này còn thiếu 1 chữ số.');
    expect(answer.body).toContain('value="0912 345 67"');
    expect(answer.body).toContain(`value="${filled.requestKey}"`);
    expect(answer.body).toMatch(/id="terms"[^>]*checked/);
    expect(answer.cookies).toEqual([]);
  });

  it('gives a new key when the old one belongs to another order', async () => {
    shop.api.answers['PlaceOrder'] = { placeOrder: { __typename: 'RequestKeyReused' } };
    const answer = await shop.post('/dat-hang', filled, { cookies });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).not.toContain(filled.requestKey);
  });

  it.each([
    ['RequestKeyReused', 'Đơn từ trang này đã được đặt rồi. Lần gửi này không đặt thêm gì.'],
    ['CartEmpty', 'Giỏ đã trống, lần gửi này không đặt gì. Có thể đơn đã được đặt rồi.'],
  ])('posted again after the order was placed (%s) leads to that order, never to an empty cart alone', async (problem, words) => {
    const placed = await shop.post('/dat-hang', filled, { cookies });
    const orders = placed.cookies.find(({ name }) => name === 'orders')?.value ?? '';
    shop.api.answers['PlaceOrder'] = { placeOrder: { __typename: problem } };
    shop.api.answers['CartPage'] = { cart: { ...aCart(), groups: [], unitCount: 0, lineCount: 0 } };
    const again = await shop.post('/dat-hang', { ...filled, street: 'Tổ 5' }, { cookies: { ...cookies, orders } });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain(words);
    expect(again.body).toContain('<a href="/don/CVE-QX4">Xem đơn CVE-QX4</a>');
    const elsewhere = await shop.post('/dat-hang', { ...filled, street: 'Tổ 5' }, { cookies });
    expect(elsewhere.body).toContain(words);
    expect(elsewhere.body).toContain('<a href="/don">Xem đơn đã đặt</a></p>');
    expect(elsewhere.body).not.toContain('CVE-QX4');
  });

  it('with goods in the cart again keeps the form and points to the order that was placed', async () => {
    const placed = await shop.post('/dat-hang', filled, { cookies });
    const orders = placed.cookies.find(({ name }) => name === 'orders')?.value ?? '';
    shop.api.answers['PlaceOrder'] = { placeOrder: { __typename: 'RequestKeyReused' } };
    const again = await shop.post('/en/dat-hang', filled, { cookies: { ...cookies, orders } });
    expect(again.body).toContain('The order of this page has been placed already. To order what is in the cart now, press Place the order.');
    expect(again.body).toContain('<a href="/en/don/CVE-QX4">See order CVE-QX4</a>');
    expect(again.body).toContain('value="Tổ 4"');
  });

  it('finds a commune by a former name without losing the rest', async () => {
    shop.api.answers['FindCommunes'] = { findCommunes: [{ commune: doanKet.commune, province: doanKet.province, formerName: 'phường Quyết Thắng' }] };
    const found = await shop.post('/dat-hang', { ...filled, action: 'find', findCommune: 'quyet thang', communeCode: '' }, { cookies });
    expect(found.body).toContain('Tỉnh Lai Châu, gồm cả phường Quyết Thắng cũ');
    expect(found.body).toContain('value="12:03388"');
    expect(found.body).toContain('value="Tổ 4"');
    const picked = await shop.post('/dat-hang', { ...filled, action: '', pick: '12:03388', communeCode: '' }, { cookies });
    expect(picked.body).toContain('name="quotedCommune" value="03388"');
    expect(shop.operations()).not.toContain('PlaceOrder');
  });
});

describe('an order', () => {
  it('is not shown to a browser that never proved its phone', async () => {
    const answer = await shop.visit({ url: '/don/CVE-QX4' });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Xem đơn đã đặt');
    expect(shop.operations()).not.toContain('OrderByNumber');
  });

  it('that matches no phone is answered as one that does not exist', async () => {
    const answer = await shop.post('/don', { number: 'cve-qx4', phone: '0987654321' });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('Không thấy đơn nào khớp cả số đơn lẫn số điện thoại.');
    expect(answer.cookies).toEqual([]);
  });

  it('says how long to wait after too many tries', async () => {
    shop.api.answers['OrderByNumber'] = { order: { __typename: 'TooManyRequests', retryAfterSeconds: 600 } };
    const answer = await shop.post('/don', { number: 'CVE-QX4', phone: '0987654321' });
    expect(answer.statusCode).toBe(429);
    expect(answer.body).toContain('Chờ 10 phút rồi thử lại.');
  });
});
