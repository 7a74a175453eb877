import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import excel from 'exceljs';
import { expect, mustFit, mustSay, onPhone, placeOrder, shot, test } from './office-person.js';

/** Orders a file from the page's button and gives the dock in which it is watched. */
async function orderFile(page: Page, format: RegExp, button: string | RegExp = 'Xuất'): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('menuitem', { name: format }).click();
  return page.getByRole('complementary', { name: 'Tệp đang xuất' });
}

async function fetchFrom(page: Page, dock: Locator): Promise<{ name: string; body: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), dock.getByRole('link', { name: 'Tải về' }).first().click()]);
  return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
}

test('an operator has orders written out, goes on working meanwhile, and fetches the file', async ({ openOffice, request }) => {
  const number = await placeOrder(request);
  const page = await openOffice('operator', `/floor/orders?view=all&q=${encodeURIComponent(number)}`);
  await expect(page.locator('.data-table tbody tr').first()).toContainText(number);
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  await expect(page.getByRole('menu')).toContainText(/Xuất \d+ đơn ra tệp/);
  await page.keyboard.press('Escape');

  const dock = await orderFile(page, /CSV/);
  await page.getByRole('link', { name: 'Hôm nay' }).locator('visible=true').click();
  await expect(dock.getByRole('link', { name: 'Tải về' })).toBeVisible({ timeout: 30_000 });
  await mustFit(page);
  await shot(page, 'export-dock');
  const { name, body } = await fetchFrom(page, dock);
  expect(name).toMatch(/^Đơn hàng \d\d-\d\d-\d{4}\.csv$/);
  expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = body.toString('utf8').trimEnd().split('\r\n');
  expect(lines[0]).toContain('Mã đơn,Đặt lúc,Gian hàng,Tình trạng,Người mua');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines.slice(1)) expect(line).toMatch(new RegExp(`^${number},\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,.*,Chờ gian nhận,`));
  await expect(dock).toHaveCount(0);

  await page.goto('/office/floor/exports');
  await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toContainText('dòng');
  await mustFit(page);
  await shot(page, 'exports');
});

test('goods come as a workbook: names in Vietnamese, prices as numbers, as many goods as the table says, each pack a row', async ({ openOffice }) => {
  const page = await openOffice('operator', '/floor/products?view=listed');
  await expect(page.locator('.page-head')).toContainText(/\d+ món/);
  const said = Number(/(\d+) món/.exec((await page.locator('.page-head').textContent()) ?? '')?.[1]);
  const dock = await orderFile(page, /Excel/);
  await expect(dock.getByRole('link', { name: 'Tải về' })).toBeVisible({ timeout: 30_000 });
  const { name, body } = await fetchFrom(page, dock);
  expect(name).toMatch(/^Hàng bán .*\.xlsx$/);
  const book = new excel.Workbook();
  await book.xlsx.load(body as unknown as ArrayBuffer);
  const sheet = book.getWorksheet('Hàng bán');
  const rows = (sheet?.getSheetValues() ?? []).slice(2) as unknown[][];
  expect(new Set(rows.map((row) => `${String(row[1])} ${String(row[3])}`)).size).toBe(said);
  const id = (sheet?.getRow(1).values as unknown[]).indexOf('Mã');
  expect(new Set(rows.map((row) => row[id])).size, 'every row has an id of its own').toBe(rows.length);
  expect(sheet?.getRow(1).getCell(1).value).toBe('Tên món');
  expect(typeof sheet?.getRow(2).getCell(6).value).toBe('number');
  expect(sheet?.getRow(2).getCell(12).value).toBeInstanceOf(Date);
});

test('a booth owner has their own orders; who only handles orders is not offered them', async ({ openOffice }) => {
  const page = await openOffice('owner', '/booth/che-tam-duong/exports');
  const dock = await orderFile(page, /CSV/, 'Xuất đơn hàng');
  await expect(dock.getByRole('link', { name: 'Tải về' })).toBeVisible({ timeout: 30_000 });
  const { name, body } = await fetchFrom(page, dock);
  expect(name).toMatch(/^Đơn hàng Chè Tam Đường /);
  const booths = body.toString('utf8').trimEnd().split('\r\n').slice(1);
  expect(booths.length).toBeGreaterThan(0);
  for (const line of booths) expect(line).toContain(',Chè Tam Đường,');
  if (onPhone()) await shot(page, 'exports-booth');

  const other = await openOffice('orderHandler', '/booth/che-tam-duong/exports');
  await mustSay(other, 'Tệp đã xuất');
  await expect(other.getByRole('button', { name: /^Xuất/ })).toHaveCount(0);
});
