import type { Page } from '@playwright/test';
import { mustBeAccessible } from '@chophien/ui/testing';
import { asks, expect, mustFit, mustSay, shot, test } from './office-person.js';

type Goods = { id: string; nameVi: string; nameEn: string; packVi: string; price: string; onHand: number; categoryNameVi: string };

async function goodsOf(page: Page, boothId: string): Promise<Goods[]> {
  const found = await asks<{ listings: { nodes: (Goods & { saleKind: string; draftState: string | null })[] } }>(
    page,
    'query ($boothId: ID!) { listings(boothId: $boothId, first: 100) { nodes { id nameVi nameEn packVi price onHand categoryNameVi saleKind draftState } } }',
    { boothId },
  );
  return found.listings.nodes.filter(({ saleKind, draftState }) => saleKind === 'CART' && draftState === null);
}

/** A sheet as Excel in Vietnamese saves it: semicolons, a mark before the first letter. */
function sheet(rows: readonly (readonly (string | number)[])[]): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'gia-moi.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`) };
}

test('a sheet: its columns are chosen, a wrong row is named with column and reason, and what was promised is written, once', async ({ openOffice, complaints }) => {
  // a booth in whose list no other story ticks rows: new goods come and go here
  const page = await openOffice('butcher', '/booth/tham-hung/listings');
  const { me } = await asks<{ me: { booths: { id: string; slug: string }[] } }>(page, '{ me { booths { id slug } } }');
  const boothId = me.booths.find((booth) => booth.slug === 'tham-hung')!.id;
  // not one of those that other stories bring: they have no English name that could be emptied
  const one = (await goodsOf(page, boothId)).find(({ nameVi, nameEn }) => nameEn !== nameVi);
  const price = Math.floor(Number(one!.price) / 1_000) * 1_000 + (Number(one!.price) % 1_000 === 500 ? 0 : 500);
  const fresh = `Hàng nhập thử ${Date.now().toString(36)}`;
  const rows = [
    ['Tên món', 'Quy cách', 'Giá bán', 'Trong kho', 'Nhóm hàng', 'Đơn vị', 'Lượng', 'Nặng khi gửi', `Ghi chú ${fresh}`],
    [one!.nameVi, one!.packVi, new Intl.NumberFormat('vi').format(price), '', '', '', '', '', 'tăng giá'],
    [`${fresh} sai`, 'gói 500 g', 'năm mươi nghìn', 12, one!.categoryNameVi, 'g', 500, 550, ''],
    [fresh, 'gói 500 g', '55000', 12, one!.categoryNameVi, 'g', 500, 550, ''],
  ];
  const choose = async (file: ReturnType<typeof sheet>) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp để nhập' }).click();
    await (await chooser).setFiles(file);
  };

  await test.step('what is no sheet is refused with what to do', async () => {
    await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nhập hàng từ tệp' }).waitFor();
    await choose({ name: 'anh.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') });
    await mustSay(page, 'Đây không phải bảng Excel');
    await mustFit(page);
    await mustBeAccessible(page, 'imports');
    await shot(page, 'imports');
    expect(complaints.splice(0), 'the browser tells of the refusal').toEqual([expect.stringContaining('415')]);
  });

  await test.step('columns are known by their headings, an unknown one is left alone', async () => {
    await choose(sheet(rows));
    await page.getByRole('heading', { level: 1, name: 'gia-moi.csv' }).waitFor();
    await expect(page.getByLabel('Cột A là')).toHaveValue('NAME_VI');
    await expect(page.getByLabel('Cột C là')).toHaveValue('PRICE');
    await expect(page.getByLabel('Cột I là')).toHaveValue('');
    await page.getByLabel('Cột I là').selectOption('PRICE');
    await mustSay(page, 'Các cột C, I cùng chọn một thứ.');
    await page.getByLabel('Cột I là').selectOption('');
    await mustFit(page);
    await mustBeAccessible(page, 'columns of an import');
    await shot(page, 'import-columns');
    await page.getByRole('button', { name: 'Kiểm tra các dòng' }).click();
  });

  await test.step('nothing is written before it is accepted, and the wrong row says where and why', async () => {
    await mustSay(page, '1 dòng thành hàng mới, 1 dòng đổi');
    await mustSay(page, 'Cột C · Giá bán: cần một con số.');
    await expect(page.getByRole('button', { name: 'Ghi 2 dòng' })).toBeDisabled();
    expect((await goodsOf(page, boothId)).find(({ id }) => id === one!.id)).toMatchObject({ price: one!.price });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải 1 dòng sai về sửa' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await mustFit(page);
    await mustBeAccessible(page, 'a checked import');
    await shot(page, 'import-checked');
    await page.getByRole('button', { name: /^Đổi/ }).click();
    await mustSay(page, new Intl.NumberFormat('vi').format(price));
    await shot(page, 'import-changes');
  });

  await test.step('accepted without the wrong row: what was promised is written', async () => {
    await page.getByLabel('Bỏ qua 1 dòng sai').check();
    await page.getByRole('button', { name: 'Ghi 2 dòng' }).click();
    await mustSay(page, 'Đã ghi 2 dòng.');
    await mustSay(page, '1 dòng có phần chờ sàn duyệt');
    await shot(page, 'import-done');
    const now = await goodsOf(page, boothId);
    expect(now.find(({ id }) => id === one!.id)).toMatchObject({ price: String(price) });
    expect(now.some(({ nameVi }) => nameVi === `${fresh} sai`)).toBe(false);
  });

  await test.step('sent again, its columns are remembered, and it would change nothing', async () => {
    await page.getByRole('link', { name: 'Gửi tệp khác' }).click();
    await choose(sheet([rows[0]!, rows[1]!, rows[3]!]));
    await mustSay(page, 'Mọi dòng đã giống hàng đang có, không cần ghi.');
    await expect(page.getByRole('button', { name: /^Ghi/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
    await mustSay(page, 'Tệp này đã bỏ; không có gì được ghi.');
  });

  await test.step('a cell that says so empties its field, and where it may not the row says why', async () => {
    await page.getByRole('link', { name: 'Gửi tệp khác' }).click();
    await mustSay(page, 'ghi (trống) vào ô thì xoá những gì đang có');
    await choose(sheet([['Tên món', 'Quy cách', 'Tên tiếng Anh', 'Nhóm hàng'], [one!.nameVi, one!.packVi, '(trống)', ''], [one!.nameVi, one!.packVi, '', '(trống)']]));
    await mustSay(page, 'Cột D · Nhóm hàng: không được để trống.');
    await mustSay(page, '1 dòng đổi');
    await mustFit(page);
    await shot(page, 'import-emptied');
    await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
    await mustSay(page, 'Tệp này đã bỏ; không có gì được ghi.');
  });

  // away from the floor's desk, which other stories count
  const drafts = await asks<{ listings: { nodes: { id: string; nameVi: string; draftState: string | null }[] } }>(page, 'query ($boothId: ID!) { listings(boothId: $boothId, first: 100) { nodes { id nameVi draftState } } }', { boothId });
  const made = drafts.listings.nodes.filter(({ nameVi }) => nameVi.startsWith(fresh));
  expect(made).toEqual([expect.objectContaining({ nameVi: fresh, draftState: 'SUBMITTED' })]);
  expect(await asks(page, 'mutation ($id: ID!) { discardListingDraft(id: $id, draftVersion: 1) { __typename } }', { id: made[0]!.id })).toMatchObject({ discardListingDraft: { __typename: expect.not.stringMatching(/^(NotFound|StaleVersion)$/) } });
});
