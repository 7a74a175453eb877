import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { mustBeAccessible } from '@chophien/ui/testing';
import sharp from 'sharp';
import { asks, expect, mustFit, mustSay, onPhone, shot, test } from './office-person.js';

type Goods = { id: string; nameVi: string; slug: string; draftState: string | null; version: number; categoryNameVi: string };

async function aPhoto(colour: string): Promise<Buffer> {
  const shapes = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><rect width="100%" height="100%" fill="${colour}"/><circle cx="800" cy="620" r="380" fill="#f4efe4"/><rect x="640" y="420" width="320" height="400" rx="30" fill="#3f7a4f"/></svg>`;
  return sharp(Buffer.from(shapes)).jpeg({ quality: 88 }).toBuffer();
}

/** Drops what lies at these paths, as from a window of files: a script of the page cannot make the entries of a folder. */
async function dropOn(page: Page, target: Locator, files: readonly string[]): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox())!;
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data: { items: [], files: [...files], dragOperationsMask: 1 } });
  await session.detach();
}

test('a sheet names pictures: the missing ones are told, sent over a line that breaks, and stand on the new goods and, once approved, in the shop', async ({ openOffice, request, complaints }) => {
  test.setTimeout(180_000);
  const page = await openOffice('butcher', '/booth/tham-hung/listings/import');
  const { me } = await asks<{ me: { booths: { id: string; slug: string }[] } }>(page, '{ me { booths { id slug } } }');
  const boothId = me.booths.find((booth) => booth.slug === 'tham-hung')!.id;
  const goods = async () => (await asks<{ listings: { nodes: Goods[] } }>(page, 'query ($boothId: ID!) { listings(boothId: $boothId, first: 100) { nodes { id nameVi slug draftState version categoryNameVi } } }', { boothId })).listings.nodes;
  const group = (await goods())[0]!.categoryNameVi;
  const mark = Date.now().toString(36);
  const [first, second] = [`Lạp sườn thử ${mark}`, `Thịt gác bếp thử ${mark}`];
  const files = [`lap-suon-${mark}-1.jpg`, `lap-suon-${mark}-2.jpg`, `thit-${mark}.jpg`];
  const rows = [
    ['Tên món', 'Quy cách', 'Giá bán', 'Trong kho', 'Nhóm hàng', 'Đơn vị', 'Lượng', 'Nặng khi gửi', 'Ảnh'],
    [first, 'gói 500 g', 150_000, 12, group, 'g', 500, 550, `${files[0]!.toUpperCase()}; ${files[1]}`],
    [second, 'gói 500 g', 190_000, 8, group, 'g', 500, 550, `anh-hang/${files[2]}`],
  ];
  const sheet = { name: 'hang-co-anh.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')}\r\n`) };
  const photos = await Promise.all(['#8a3b2e', '#a8703a', '#5a3f2e', '#777777'].map(aPhoto));
  const photo = (n: number, name: string) => ({ name, mimeType: 'image/jpeg', buffer: photos[n]! });
  const chooser = page.getByLabel('Chọn ảnh để gửi');
  const stands = (words: string) => expect(page.locator('.import-pictures > [role=status]')).toContainText(words, { timeout: 45_000 });

  await test.step('the sheet goes up, and the three pictures that it names are told as missing', async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp để nhập' }).click();
    await (await choosing).setFiles(sheet);
    await stands('Bảng nêu tên 3 ảnh: đã có 0, còn thiếu 3.');
    await mustSay(page, `chưa có ảnh “${files[2]}”`);
    await mustSay(page, 'Chưa dòng nào ghi được.', 'gửi ảnh ở trên là được');
    await expect(page.getByRole('button', { name: /^Ghi/ })).toHaveCount(0);
    await mustFit(page);
    await mustBeAccessible(page, 'an import whose pictures are missing');
    await shot(page, 'import-pictures-missing');
  });

  let broken = 0;
  await page.route('**/office/uploads?**', (route) => (broken++ === 0 ? route.abort('connectionreset') : route.continue()));
  await test.step('two are sent over a line that breaks; a file that no row names stays where it is', async () => {
    await chooser.setInputFiles([photo(0, files[0]!), photo(1, files[1]!), photo(3, `bep-${mark}.jpg`)]);
    await stands('Bảng nêu tên 3 ảnh: đã có 2, còn thiếu 1.');
    expect(broken).toBe(3);
    expect(complaints.splice(0).map((line) => line.replace(/^.*: /, ''))).toEqual(['net::ERR_CONNECTION_RESET']);
    await page.getByText('Không gửi vì không dòng nào nêu tên (1)').click();
    await mustSay(page, `bep-${mark}.jpg`);
    const missing = page.locator('.import-pictures details', { hasText: 'Ảnh còn thiếu (1)' });
    await expect(missing.getByRole('listitem')).toHaveText([files[2]!]);
    await expect(page.getByRole('button', { name: 'Ghi 1 dòng' })).toBeDisabled({ timeout: 45_000 });
    await mustFit(page);
    await shot(page, 'import-pictures-one-missing');
  });

  await test.step('the last one comes: nothing is missing, and the rows show their pictures', async () => {
    await chooser.setInputFiles([photo(2, files[2]!)]);
    await stands('Bảng nêu tên 3 ảnh, đã có đủ.');
    await expect(page.getByRole('button', { name: 'Ghi 2 dòng' })).toBeEnabled({ timeout: 45_000 });
    await expect(page.locator('.import-row__pictures img')).toHaveCount(3);
    await mustFit(page);
    await mustBeAccessible(page, 'an import with all its pictures');
    await shot(page, 'import-pictures-all');
  });

  await test.step('accepted, they stand on the goods, which wait for the floor', async () => {
    await page.getByRole('button', { name: 'Ghi 2 dòng' }).click();
    await mustSay(page, 'Đã ghi 2 dòng.');
    const made = (await goods()).filter(({ nameVi }) => [first, second].includes(nameVi));
    expect(made.map(({ draftState }) => draftState)).toEqual(['SUBMITTED', 'SUBMITTED']);
    await page.goto(`/office/booth/tham-hung/listings/${made.find(({ nameVi }) => nameVi === first)!.id}`);
    await expect(page.locator('.picture-card[data-picture]')).toHaveCount(2);
    await shot(page, 'import-pictures-listing');
    for (const { slug } of made) expect((await request.get(`/hang/${slug}`)).status()).toBe(404);
  });

  await test.step('approved, the shop shows them', async () => {
    const operator = await openOffice('operator');
    for (const one of (await goods()).filter(({ nameVi }) => [first, second].includes(nameVi))) {
      expect(await asks(operator, 'mutation ($id: ID!) { approveListing(id: $id, version: 1) { __typename } }', { id: one.id })).toEqual({ approveListing: { __typename: expect.not.stringMatching(/^(NotFound|StaleVersion|ReviewMoved)$/) } });
      await operator.goto(`/hang/${one.slug}`);
      await expect(operator.getByRole('heading', { level: 1, name: one.nameVi })).toBeVisible();
      // one picture stands alone, several in a row
      await expect(operator.locator('main a[data-zoom]')).toHaveCount(one.nameVi === first ? 2 : 1);
    }
    await shot(operator, 'import-pictures-shop');
  });

  // off the lists that other stories look at
  for (const one of (await goods()).filter(({ nameVi }) => [first, second].includes(nameVi))) await asks(page, 'mutation ($id: ID!, $version: Int!) { editListing(id: $id, version: $version, changes: { hidden: true }) { __typename } }', { id: one.id, version: one.version });
});

test('an officer sends a booth its sheet, drops the folder of pictures beside it, and is told of one that comes too late', async ({ openOffice, complaints }) => {
  test.skip(onPhone(), 'phones drop no folders');
  const seller = await openOffice('butcher', '/');
  const { me } = await asks<{ me: { booths: { id: string; slug: string }[] } }>(seller, '{ me { booths { id slug } } }');
  const boothId = me.booths.find((booth) => booth.slug === 'tham-hung')!.id;
  const goods = async () => (await asks<{ listings: { nodes: Goods[] } }>(seller, 'query ($boothId: ID!) { listings(boothId: $boothId, first: 100) { nodes { id nameVi slug draftState version categoryNameVi } } }', { boothId })).listings.nodes;
  const group = (await goods())[0]!.categoryNameVi;
  const mark = Date.now().toString(36);
  const name = `Thịt trâu cán bộ nhập ${mark}`;
  const pictures = [`trau-${mark}-1.jpg`, `trau-${mark}-2.jpg`];
  const sheet = (words: string) => {
    const rows = [
      ['Tên món', 'Quy cách', 'Giá bán', 'Trong kho', 'Nhóm hàng', 'Đơn vị', 'Lượng', 'Nặng khi gửi', 'Ảnh'],
      [words, 'gói 500 g', 450_000, 6, group, 'g', 500, 550, pictures.join('; ')],
    ];
    return { name: 'hang-cua-gian.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')}\r\n`) };
  };
  const folder = await mkdtemp(join(tmpdir(), 'chophien-anh-'));
  await mkdir(join(folder, 'trong'));
  for (const [at, path] of [pictures[0]!, join('trong', pictures[1]!), join('trong', `bep-${mark}.jpg`)].entries()) await writeFile(join(folder, path), await aPhoto(['#6b3a2a', '#7d5a3c', '#777777'][at]!));
  await writeFile(join(folder, 'ghi-chu.txt'), 'Chụp ngày phiên');

  const page = await openOffice('operator', `/floor/booths/${boothId}/listings/import`);
  const choose = async (words: string) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp để nhập' }).click();
    await (await choosing).setFiles(sheet(words));
    await expect(page.locator('.import-pictures > [role=status]')).toContainText('Bảng nêu tên 2 ảnh: đã có 0, còn thiếu 2.', { timeout: 45_000 });
  };

  await test.step('the folder is dropped: its pictures go, with those in a folder inside, and what no row names stays', async () => {
    await choose(name);
    await dropOn(page, page.locator('.import-pictures'), [folder]);
    await expect(page.locator('.import-pictures > [role=status]')).toContainText('Bảng nêu tên 2 ảnh, đã có đủ.', { timeout: 45_000 });
    const left = page.locator('.import-pictures details', { hasText: 'Không gửi vì không dòng nào nêu tên (1)' });
    await left.locator('summary').click();
    await expect(left.getByRole('listitem')).toHaveText([`bep-${mark}.jpg`]);
    await expect(page.locator('.import-row__pictures img')).toHaveCount(2);
    await mustFit(page);
    await shot(page, 'import-folder-dropped');
  });

  await test.step('what an officer writes counts as approved: shoppers see it with its pictures', async () => {
    await page.getByRole('button', { name: 'Ghi 1 dòng' }).click();
    await mustSay(page, 'Đã ghi 1 dòng.');
    const made = (await goods()).find(({ nameVi }) => nameVi === name)!;
    expect(made.draftState).toBeNull();
    await seller.goto(`/hang/${made.slug}`);
    await expect(seller.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(seller.locator('main a[data-zoom]')).toHaveCount(2);
  });

  await test.step('a picture for a file that was dropped elsewhere meanwhile is told so, and where it goes instead', async () => {
    await page.getByRole('link', { name: 'Gửi tệp khác' }).click();
    await choose(`${name} lần hai`);
    const id = page.url().split('/').at(-1)!;
    expect(await asks(page, 'mutation ($id: ID!) { dropImport(id: $id) { ... on ImportJob { state } } }', { id })).toEqual({ dropImport: { state: 'DROPPED' } });
    await page.getByLabel('Chọn ảnh để gửi').setInputFiles(join(folder, pictures[0]!));
    await mustSay(page, 'Bảng này vừa được ghi hoặc bỏ ở nơi khác, nên không nhận thêm ảnh. Gửi lại bảng');
    await mustBeAccessible(page, 'a picture that came too late');
    await shot(page, 'import-picture-too-late');
    expect(complaints.splice(0), 'the browser tells of the refusal').toEqual([expect.stringContaining('409')]);
  });

  await rm(folder, { recursive: true });
  // off the lists that other stories look at
  const { id, version } = (await goods()).find(({ nameVi }) => nameVi === name)!;
  await asks(seller, 'mutation ($id: ID!, $version: Int!) { editListing(id: $id, version: $version, changes: { hidden: true }) { __typename } }', { id, version });
});
