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

  const next = `${150 + Math.floor(Math.random() * 800)}.500`;
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

  const text = page.getByLabel('Lời tả (không bắt buộc)').first();
  const said = await text.inputValue();
  await text.fill(`${said} Bản thử.`);
  await save(page);
  await mustSay(page, 'Món này vừa được sửa ở nơi khác');
  await expect(page.getByLabel('Số lượng trong kho'), 'the other change is shown').toHaveValue(units);
  await expect(text, 'nothing typed is lost').toHaveValue(`${said} Bản thử.`);
  await save(page);
  await mustSay(page, 'Không có gì chưa lưu.');
  await text.fill(said);
  await save(page);
  await mustSay(page, 'Không có gì chưa lưu.');
});
