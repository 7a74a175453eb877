import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { mustBeAccessible } from '@chophien/ui/testing';
import { asks, expect, mustFit, mustSay, shot, test } from './office-person.js';
import { makeProofOld, proveAnew } from './step-up.js';

const reason = 'Danh sách hợp tác xã của huyện, giấy tờ đã xem tại chỗ.';
/** Booths by whose figures other stories are told. */
const told = new Set(['che-tam-duong', 'tham-hung', 'htx-binh-lu']);

/** A sheet as Excel in Vietnamese saves it: semicolons, a mark before the first letter. */
function sheet(rows: readonly (readonly string[])[]): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'gian-hang.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')}\r\n`) };
}

async function choose(page: Page, file: ReturnType<typeof sheet>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp để nhập' }).click();
  await (await chooser).setFiles(file);
}

/** The address in the newest letter of the demo floor's mailbox to this reader. */
async function linkInLetter(page: Page, to: string): Promise<string> {
  let link = '';
  await expect(async () => {
    const list = await (await page.request.get('/dev/mailbox')).text();
    const href = [...list.matchAll(/<a href="([^"]+)"[^>]*>((?:(?!<\/a>).)*)<\/a>/gs)].find(([, , inside]) => inside?.includes(to))?.[1];
    const letter = await (await page.request.get(href ?? '/dev/mailbox/none')).text();
    link = /https?:\/\/[^\s"<&]+\/office\/invitation#[A-Za-z0-9_-]{43}/.exec(letter)?.[0] ?? '';
    expect(link, `a letter to ${to}`).not.toBe('');
  }).toPass({ timeout: 30_000 });
  return link;
}

test('booths from a sheet: the export comes back with another phone and a new booth, a wrong row is named, a reason is asked, the keeper is invited', async ({ openOffice, browser }) => {
  const page = await openOffice('operator', '/floor/booths');
  const mark = Date.now().toString(36);
  const fresh = `Gian nhập thử ${mark}`;
  const keeper = `giu-gian-${mark}@demo.example`;
  let rows: string[][] = [];
  const at = (heading: string) => rows[0]!.indexOf(heading);

  await test.step('the list of booths is exported', async () => {
    await expect(page.getByRole('link', { name: 'Nhập từ tệp' })).toBeVisible();
    await mustFit(page);
    await shot(page, 'booths-and-their-files');
    await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nhập gian hàng từ tệp' }).waitFor();
    await mustFit(page);
    await mustBeAccessible(page, 'imports of booths');
    await shot(page, 'booth-imports');
    await page.getByRole('button', { name: 'Lấy danh sách gian' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    const dock = page.getByRole('complementary', { name: 'Tệp đang xuất' });
    await expect(dock.getByRole('link', { name: 'Tải về' })).toBeVisible({ timeout: 30_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), dock.getByRole('link', { name: 'Tải về' }).first().click()]);
    rows = parse(await readFile(await download.path()), { bom: true, relaxColumnCount: true });
    expect(rows[0]).toEqual(expect.arrayContaining(['Gian hàng', 'Tên pháp lý', 'Mã số thuế', 'Điện thoại', 'Thư điện tử', 'Mã']));
    expect(rows.length).toBeGreaterThan(10);
  });

  await test.step('sent back untouched it would change nothing', async () => {
    await choose(page, sheet(rows));
    await mustSay(page, 'Mọi dòng đã giống gian đang có, không cần ghi.');
    await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
    await mustSay(page, 'Tệp này đã bỏ; không có gì được ghi.');
    await page.getByRole('link', { name: 'Gửi tệp khác' }).click();
  });

  const changed = rows.slice(1).find((row) => row[at('Tình trạng')] === 'Đang mở' && !told.has(row[at('Mã')]!) && /^09/.test(row[at('Điện thoại')]!))!;
  const digits = changed[at('Điện thoại')]!.replace(/\D/g, '');
  const phone = `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7, 9)}${(Number(digits[9]) + 1) % 10}`;
  const added = (name: string, given: Record<string, string>) => {
    const row = [...rows[0]!.map(() => ''), given['keeper'] ?? ''];
    Object.entries({ 'Gian hàng': name, 'Tên pháp lý': `HTX ${name}`, 'Loại hình': 'Hợp tác xã', 'Xã, phường': changed[at('Xã, phường')]!, 'Tỉnh, thành': changed[at('Tỉnh, thành')]!, 'Điện thoại': '0912 345 670', ...given }).forEach(([heading, value]) => {
      if (heading !== 'keeper') row[at(heading)] = value;
    });
    return row;
  };

  await test.step('nothing is written before it is accepted, and the wrong row says where and why', async () => {
    await choose(page, sheet([[...rows[0]!, 'Thư người giữ gian'], [...changed.map((cell, index) => (index === at('Điện thoại') ? phone : cell)), ''], added(`${fresh} sai`, { 'Điện thoại': '0912' }), added(fresh, { keeper })]));
    await mustSay(page, '1 dòng thành gian mới, 1 dòng đổi');
    await mustSay(page, 'Điện thoại: thiếu 6 chữ số.');
    await mustFit(page);
    await mustBeAccessible(page, 'a checked import of booths');
    await shot(page, 'booth-import-checked');
    await page.getByRole('group', { name: 'Loại dòng' }).getByRole('button', { name: /^Đổi/ }).click();
    await mustSay(page, phone);
    await page.getByRole('group', { name: 'Loại dòng' }).getByRole('button', { name: /^Mới/ }).click();
    await mustSay(page, keeper);
    await shot(page, 'booth-import-new');
  });

  await test.step('accepted with a reason and a fresh proof', async () => {
    await page.getByLabel('Bỏ qua 1 dòng sai').check();
    await page.getByRole('button', { name: 'Ghi 2 dòng' }).click();
    await mustSay(page, 'Ngắn quá. Ít nhất 10 chữ cái.');
    await page.getByLabel('Vì sao nhận các gian mới này').fill(reason);
    await shot(page, 'booth-import-reason');
    await makeProofOld(page, 'acceptImport');
    await page.getByRole('button', { name: 'Ghi 2 dòng' }).click();
    await proveAnew(page);
    await mustSay(page, 'Đã ghi 2 dòng.');
    await shot(page, 'booth-import-done');
  });

  let boothId = '';
  await test.step('the booth stands in the table, unkept and told so, and its page in the shop', async () => {
    await page.getByRole('link', { name: 'Xem các gian' }).click();
    await page.getByRole('link', { name: fresh, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: fresh }).waitFor();
    boothId = /booths\/([0-9a-f-]{36})/.exec(page.url())![1]!;
    await mustSay(page, 'Sàn đã gửi thư mời chủ gian.');
    await mustSay(page, reason);
    await mustFit(page);
    await mustBeAccessible(page, 'a booth without a keeper');
    await shot(page, 'booth-unkept');
    const shop = await browser.newContext();
    const shopPage = await shop.newPage();
    const answer = await shopPage.goto(new URL(`/gian/gian-nhap-thu-${mark}`, page.url()).href);
    expect(answer?.status()).toBe(200);
    await expect(shopPage.getByRole('heading', { level: 1 })).toContainText(fresh);
    await mustFit(shopPage);
    await shot(shopPage, 'booth-new-in-shop');
    await shop.close();
  });

  await test.step('who shall keep it takes the letter up and is its owner', async () => {
    const context = await browser.newContext();
    const newcomer = await context.newPage();
    await newcomer.goto(await linkInLetter(page, keeper));
    await expect(newcomer.getByRole('heading', { level: 1 })).toContainText('mời bạn vào');
    await shot(newcomer, 'keeper-invited');
    await newcomer.getByLabel('Họ và tên của bạn').fill(`Lò Thị ${mark}`);
    await newcomer.getByLabel('Thư điện tử của bạn').fill(keeper);
    await newcomer.getByLabel('Mật khẩu mới').fill('mat khau rat dai');
    await newcomer.getByRole('button', { name: 'Nhận lời và vào' }).click();
    await expect(newcomer).toHaveURL(new RegExp(`/office/booth/gian-nhap-thu-${mark}`));
    await shot(newcomer, 'keeper-first-day');
    await context.close();
    await page.reload();
    await expect(page.getByText('Sàn đã gửi thư mời chủ gian.')).toHaveCount(0);
  });

  // away from the shop's lists, which other stories read
  for (const [mutation, variables] of [
    ['suspendBooth(boothId: $boothId, reason: "Gian của một câu chuyện thử")', { boothId }],
    ['closeBooth(boothId: $boothId, reason: "Gian của một câu chuyện thử")', { boothId }],
  ] as const)
    expect(await asks<Record<string, { __typename: string }>>(page, `mutation ($boothId: ID!) { ${mutation} { __typename } }`, variables)).toEqual({ [mutation.split('(')[0]!]: { __typename: 'StandingReport' } });
});
