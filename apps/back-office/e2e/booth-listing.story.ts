import type { Page } from '@playwright/test';
import { expect, mustFit, mustSay, onPhone, shot, test } from './office-person.js';

/** Phone and desk are told at the same time, so each edits teas of its own, which no shopper's story buys. */
async function openListing(page: Page, onPhones: string, onDesks: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(onPhone() ? onPhones : onDesks) }).click();
  await page.getByLabel('Giá bán, ₫').waitFor();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
}

test('the owner edits a price; a wrong one is refused beside its field, and the shop shows the right one at once', async ({ openOffice, request }) => {
  const page = await openOffice('owner', '/booth/che-tam-duong/listings');
  await openListing(page, 'Trà xanh Sencha', 'Trà Kim Tuyên');
  const price = page.getByLabel('Giá bán, ₫');
  const before = await price.inputValue();

  await test.step('what is no price and what is too little is said', async () => {
    await price.fill('55k');
    await save(page);
    await mustSay(page, 'Nhập giá bằng đồng, ví dụ 160.000.');
    await price.fill('500');
    await save(page);
    await mustSay(page, 'Giá thấp nhất là 1.000 ₫.');
  });

  // within the floor's band, so that it needs nobody's approval
  const next = `${Math.floor(Number(before.replaceAll('.', '')) / 1_000) + 1 + Math.floor(Math.random() * 9)}.500`;
  await test.step('leaving with unsaved work asks first', async () => {
    await price.fill(next);
    await page.getByRole('link', { name: 'Hàng bán' }).first().click();
    await mustSay(page, 'Bỏ những gì vừa sửa?');
    await shot(page, 'unsaved');
    await page.getByRole('button', { name: 'Ở lại' }).click();
    await expect(price).toHaveValue(next);
  });

  await test.step('saved, the shop shows it at once', async () => {
    await save(page);
    await mustSay(page, 'Đã lưu. Trên chợ thấy ngay.');
    await mustFit(page);
    await shot(page, 'listing');
    const href = await page.getByRole('link', { name: 'Xem trên chợ' }).getAttribute('href');
    const response = await request.get(href ?? '');
    expect(response.status()).toBe(200);
    expect((await response.text()).replace(/&nbsp;|\u00a0/g, ' ')).toContain(`${next} ₫`);
  });

  await price.fill(before);
  await save(page);
  await mustSay(page, 'Không có gì chưa lưu.');
});

test('two people edit one listing; the second is shown what changed and loses nothing', async ({ openOffice }) => {
  const page = await openOffice('owner', '/booth/che-tam-duong/listings');
  await openListing(page, 'Trà xanh hương nhài', 'Trà cổ thụ Sà Dề Phìn');
  const other = await page.context().newPage();
  await other.goto(page.url());
  const stock = other.getByLabel('Số lượng trong kho');
  await stock.waitFor();
  const units = String(Number(await stock.inputValue()) + 1);
  await stock.fill(units);
  await save(other);
  await mustSay(other, 'Đã lưu. Trên chợ thấy ngay.');

  const price = page.getByLabel('Giá bán, ₫');
  const before = await price.inputValue();
  const dearer = `${Number(before.replaceAll('.', '')) + 1_000}`.replace(/\B(?=(\d{3})+$)/g, '.');
  await price.fill(dearer);
  await save(page);
  await mustSay(page, 'Món này vừa được sửa ở nơi khác');
  await expect(page.getByLabel('Số lượng trong kho'), 'the other change is shown').toHaveValue(units);
  await expect(price, 'nothing typed is lost').toHaveValue(dearer);
  await save(page);
  await mustSay(page, 'Đã lưu. Trên chợ thấy ngay.');
  await price.fill(before);
  await save(page);
  await mustSay(page, 'Không có gì chưa lưu.');
});

test('text waits for the floor, and can be taken back and thrown away; a price far off waits as well', async ({ openOffice, request }) => {
  const page = await openOffice('owner', '/booth/che-tam-duong/listings');
  await openListing(page, 'Trà xanh Sencha', 'Trà Kim Tuyên');
  const text = page.getByLabel('Lời tả (không bắt buộc)').first();
  const said = await text.inputValue();
  const href = (await page.getByRole('link', { name: 'Xem trên chợ' }).getAttribute('href')) ?? '';
  const inShop = async () => (await request.get(href)).text();

  await text.fill(`${said} Bản thử của gian.`);
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await mustSay(page, 'Đã gửi. Được duyệt thì lên chợ.');
  await mustSay(page, 'đang chờ ban quản lý sàn duyệt');
  expect(await inShop(), 'shoppers see what was there').not.toContain('Bản thử của gian.');
  await mustFit(page);
  await shot(page, 'listing-sent');
  await page.reload();
  await expect(text, 'the draft is what is edited on').toHaveValue(`${said} Bản thử của gian.`);

  await page.getByRole('button', { name: 'Rút lại' }).click();
  await mustSay(page, 'Có bản sửa chưa gửi.');
  await page.getByRole('button', { name: 'Bỏ bản sửa' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản sửa' }).click();
  await expect(text).toHaveValue(said);

  const price = page.getByLabel('Giá bán, ₫');
  await price.fill('9.000.000');
  await save(page);
  await mustSay(page, 'Giá mới 9.000.000 ₫ đang chờ duyệt');
  await page.getByRole('button', { name: 'Bỏ bản sửa' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản sửa' }).click();
  await expect(page.getByText(/Giá mới .* đang chờ duyệt/)).toHaveCount(0);
});

test('a new listing is written on a phone, sent, and seen by nobody before it is approved', async ({ openOffice, request }) => {
  const page = await openOffice('owner', '/booth/che-tam-duong/listings');
  await page.getByRole('link', { name: 'Thêm món mới' }).click();
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await mustSay(page, 'Ô này không để trống được.');
  const name = `Trà thử ${onPhone() ? 'điện thoại' : 'bàn'} ${Math.floor(Math.random() * 1e6)}`;
  await page.getByLabel('Tên món').fill(name);
  await page.getByLabel('Nhóm hàng').selectOption({ index: 2 });
  await page.getByLabel('Tên quy cách', { exact: true }).fill('gói 250 g');
  await page.getByLabel('Lượng', { exact: true }).fill('250');
  await page.getByLabel('Giá bán, ₫').fill('120.000');
  await page.getByLabel('Khối lượng gửi đi, g').fill('280');
  await page.getByLabel('Mã vạch (không bắt buộc)').fill('8938507000014');
  await mustFit(page);
  await shot(page, 'listing-new');
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await mustSay(page, 'Mã vạch chưa đúng');
  await page.getByLabel('Mã vạch (không bắt buộc)').fill('8938507000013');
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await mustSay(page, 'Chưa ai thấy trên chợ');
  await shot(page, 'listing-new-sent');
  expect((await (await request.get(`/tim?q=${encodeURIComponent(name)}`)).text()).includes('Không thấy &quot;'), 'the shop finds nothing of that name').toBe(true);

  await page.getByRole('button', { name: 'Xoá món này' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá món này' }).click();
  await mustSay(page, 'Đã bỏ bản nháp.');
  await expect(page.getByRole('link', { name: new RegExp(name) })).toHaveCount(0);
});
