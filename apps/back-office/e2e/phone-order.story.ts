import { mustBeAccessible } from '@chophien/ui/testing';
import type { Page } from '@playwright/test';
import { asks, expect, mustFit, mustSay, shot, test } from './office-person.js';

const aNumber = () => `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;

/** The box for goods: some letters, then the first that is found. */
async function addGoods(page: Page, text: string): Promise<void> {
  await page.locator('#goods').fill(text);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.locator('#goods').press('Enter');
}

async function chooseCommune(page: Page, text: string, name: RegExp): Promise<void> {
  await page.locator('#communeCode').fill(text);
  await page.getByRole('option', { name }).first().click();
}

test('a booth’s order handler takes an order by telephone, and the next one of the same caller in one press', async ({ openOffice, browser }) => {
  test.setTimeout(120_000);
  const phone = aNumber();
  const page = await openOffice('orderHandler', '/booth/che-tam-duong/orders');
  let number = '';

  await test.step('from the orders to the form; a number that nobody has ordered by', async () => {
    await page.getByRole('link', { name: 'Nhận đơn qua điện thoại' }).first().click();
    await expect(page.locator('#phone')).toBeFocused();
    await page.keyboard.type(phone);
    await mustSay(page, 'Số này chưa đặt lần nào ở đây.');
  });

  await test.step('an order pressed too early says beside each field what is missing', async () => {
    await page.getByRole('button', { name: 'Đặt đơn' }).click();
    await mustSay(page, 'Chọn xã, phường trong danh sách.', 'Thêm ít nhất một món.', 'Nói cho người gọi biết');
    await expect(page.locator('#name')).toBeFocused();
    await mustFit(page);
    await mustBeAccessible(page, 'what is missing');
    await shot(page, 'phone-order-missing');
  });

  await test.step('name, place, goods by some letters, a note; a reload loses nothing', async () => {
    await page.locator('#name').fill('Giàng A Gọi');
    await chooseCommune(page, 'doan ket', /Phường Đoàn Kết/);
    await page.locator('#street').fill('Tổ 7, cạnh nhà văn hoá');
    await addGoods(page, 'tra o long');
    await expect(page.locator('.phone-order__line')).toHaveCount(1);
    await page.getByRole('button', { name: /^Thêm một / }).click();
    await mustSay(page, 'Đọc cho người gọi nghe:', 'trả khi nhận hàng');
    await page.getByLabel('Lời nhắn').fill('Gọi trước khi giao');
    await page.reload();
    await expect(page.locator('#phone')).toHaveValue(phone);
    await expect(page.locator('#street')).toHaveValue('Tổ 7, cạnh nhà văn hoá');
    await expect(page.locator('.phone-order__line input')).toHaveValue('2');
    await mustSay(page, 'Giao cho Giàng A Gọi, Tổ 7, cạnh nhà văn hoá, Phường Đoàn Kết');
    await mustFit(page);
    await mustBeAccessible(page, 'the whole form');
    await shot(page, 'phone-order-form');
  });

  await test.step('more than there is: said beside the line, and the floor refuses it', async () => {
    await page.locator('.phone-order__line input').fill('9999');
    await mustSay(page, 'Chỉ đặt được');
    await page.locator('.phone-order__line input').fill('2');
    await page.locator('#hasAgreed').check();
  });

  await test.step('placed: the number large, to be read out', async () => {
    await page.getByRole('button', { name: /^Đặt đơn .*₫$/ }).click();
    await mustSay(page, 'Đã đặt đơn cho Giàng A Gọi', 'Đọc mã này cho người gọi.');
    number = (await page.locator('.phone-order__big [aria-hidden]').textContent()) ?? '';
    expect(number).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/);
    await mustFit(page);
    await mustBeAccessible(page, 'the number');
    await shot(page, 'phone-order-placed');
  });

  await test.step('the same caller again: all fields fill at the last digit, the goods in one press', async () => {
    await page.getByRole('button', { name: 'Đơn mới' }).click();
    await page.locator('#phone').fill(`${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`);
    await mustSay(page, 'Khách quen: Giàng A Gọi.', number);
    await expect(page.locator('#name')).toHaveValue('Giàng A Gọi');
    await expect(page.locator('#street')).toHaveValue('Tổ 7, cạnh nhà văn hoá');
    await expect(page.locator('#communeCode')).toHaveValue(/Phường Đoàn Kết/);
    await shot(page, 'phone-order-known');
    await page.getByRole('button', { name: 'Đặt lại đơn gần nhất' }).click();
    await expect(page.locator('.phone-order__line input')).toHaveValue('2');
    await mustFit(page);
    await shot(page, 'phone-order-again');
    await page.locator('#hasAgreed').check();
    await page.getByRole('button', { name: /^Đặt đơn .*₫$/ }).click();
    await mustSay(page, 'Đã đặt đơn cho Giàng A Gọi');
  });

  await test.step('the order says who typed it; the caller reads the booth’s name', async () => {
    await page.getByRole('link', { name: 'Mở đơn này' }).click();
    await page.locator('.order-card h2 a').first().click();
    await mustSay(page, 'nhập qua điện thoại');
    await mustFit(page);
    await shot(page, 'phone-order-office');
    const context = await browser.newContext();
    const shopper = await context.newPage();
    await shopper.goto('/don');
    await shopper.locator('#number').fill(number);
    await shopper.locator('#phone').fill(phone);
    await shopper.locator('main form').first().getByRole('button').first().click();
    await mustSay(shopper, 'Đơn do Chè Tam Đường nhập giúp bạn qua điện thoại.');
    await mustFit(shopper);
    await shot(shopper, 'phone-order-shopper');
    await context.close();
  });
});

test('a caller fetches, has a code and pays by transfer: chosen, read back, placed, and told how to pay', async ({ openOffice }) => {
  test.setTimeout(120_000);
  const code = `GOI${String(Math.floor(Math.random() * 1e8))}`;
  const owner = await openOffice('owner', '/booth/che-tam-duong/orders');
  const { me } = await asks<{ me: { booths: { id: string; slug: string }[] } }>(owner, '{ me { booths { id slug } } }');
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const voucher = { code, kind: 'AMOUNT', amount: '15000', leastGoods: '1000', limitPerPerson: 1, nameVi: 'Giảm cho khách gọi', nameEn: 'Off for callers', fromDay: today, lastDay: today };
  const made = 'mutation ($boothId: ID, $voucher: VoucherInput!) { makeVoucher(boothId: $boothId, voucher: $voucher) { __typename } }';
  expect(await asks(owner, made, { boothId: me.booths.find(({ slug }) => slug === 'che-tam-duong')?.id, voucher })).toEqual({ makeVoucher: { __typename: 'Voucher' } });
  const page = await openOffice('orderHandler', '/booth/che-tam-duong/phone-order');

  await test.step('the ways with their fees; fetched, no street is needed', async () => {
    await page.locator('#phone').fill(aNumber());
    await page.locator('#name').fill('Lò Thị Lấy');
    await chooseCommune(page, 'doan ket', /Phường Đoàn Kết/);
    await addGoods(page, 'tra o long');
    const ways = page.getByRole('group', { name: 'Cách nhận' });
    await expect(ways.getByRole('radio', { name: /Bưu điện, hãng chuyển phát/ })).toBeChecked();
    await ways.getByRole('radio', { name: /Cửa hàng ở xưởng chè/ }).click();
    await expect(ways.getByRole('radio', { name: /Cửa hàng ở xưởng chè/ })).toBeChecked();
    await mustSay(page, 'đến lấy ở Cửa hàng ở xưởng chè', 'Đến lấy hết thì không cần.');
  });

  await test.step('a code that nobody has says so; one that holds is in the sums; by transfer', async () => {
    const field = page.getByLabel('Mã giảm giá của gian');
    await field.fill('KHONGCO1');
    await mustSay(page, 'Không có mã KHONGCO1.');
    await field.fill(code.toLowerCase());
    await mustSay(page, `${code} giảm 15.000`);
    await page.getByLabel('Trả tiền').selectOption('BANK_TRANSFER');
    await mustSay(page, 'chuyển khoản bằng mã QR ở trang đơn');
    await page.reload();
    await expect(page.getByRole('radio', { name: /Cửa hàng ở xưởng chè/ })).toBeChecked();
    await mustSay(page, `${code} giảm 15.000`, 'chuyển khoản bằng mã QR ở trang đơn');
    await mustFit(page);
    await mustBeAccessible(page, 'all that is chosen');
    await shot(page, 'phone-order-choices');
  });

  await test.step('placed: where it is paid, to be read out', async () => {
    await page.locator('#hasAgreed').check();
    await page.getByRole('button', { name: /^Đặt đơn .*₫$/ }).click();
    const number = (await page.locator('.phone-order__big [aria-hidden]').textContent()) ?? '';
    await mustSay(page, 'Đã đặt đơn cho Lò Thị Lấy', 'Chuyển ', 'cho Chè Tam Đường', 'CHOPHIENDEMO1', `CP${number.replace('-', '')}`, 'quét mã QR ở đó');
    await expect(page.getByText('trả khi nhận hàng')).toHaveCount(0);
    await mustBeAccessible(page, 'what a caller transfers');
    await mustFit(page);
    await shot(page, 'phone-order-transfer');
  });
});

test('an operator types goods of two booths by keys alone, and finds typed orders in the table', async ({ openOffice }) => {
  test.setTimeout(120_000);
  const page = await openOffice('operator', '/floor/phone-order');
  await test.step('from field to field by Tab', async () => {
    await expect(page.locator('#phone')).toBeFocused();
    await page.keyboard.type(aNumber());
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lý Thị Nghe');
    await page.keyboard.press('Tab');
    await page.keyboard.type('binh lu');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await page.locator('#street').focus();
    await page.keyboard.type('Bản Thèn Thầu');
    await page.locator('#goods').focus();
    await page.keyboard.type('tra o long');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('#goods')).toBeFocused();
    await page.keyboard.type('mien dong');
    await expect(page.getByRole('option', { name: /Miến dong/ }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('.phone-order__part')).toHaveCount(2);
    await mustSay(page, 'Lời nhắn riêng cho gian này', 'Phí giao của gian này', 'Đọc cho người gọi nghe:');
    await mustFit(page);
    await mustBeAccessible(page, 'two booths');
    await shot(page, 'phone-order-operator');
  });
  await test.step('placed by Enter, then found among the typed', async () => {
    await page.locator('#hasAgreed').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Đặt đơn .*₫$/ }).focus();
    await page.keyboard.press('Enter');
    await mustSay(page, 'Đã đặt đơn cho Lý Thị Nghe');
    const number = (await page.locator('.phone-order__big [aria-hidden]').textContent()) ?? '';
    await page.goto('/office/floor/orders?view=all');
    await page.getByLabel('Nhận qua').selectOption({ label: 'Điện thoại' });
    await expect(page.getByRole('link', { name: new RegExp(`^${number}/`) })).toHaveCount(2);
    await mustSay(page, 'qua điện thoại');
    await mustFit(page);
    await shot(page, 'phone-order-table');
  });
});
