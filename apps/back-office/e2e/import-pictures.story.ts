import { mustBeAccessible } from '@chophien/ui/testing';
import sharp from 'sharp';
import { asks, expect, mustFit, mustSay, shot, test } from './office-person.js';

type Goods = { id: string; nameVi: string; slug: string; draftState: string | null; version: number; categoryNameVi: string };

async function aPhoto(colour: string): Promise<Buffer> {
  const shapes = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><rect width="100%" height="100%" fill="${colour}"/><circle cx="800" cy="620" r="380" fill="#f4efe4"/><rect x="640" y="420" width="320" height="400" rx="30" fill="#3f7a4f"/></svg>`;
  return sharp(Buffer.from(shapes)).jpeg({ quality: 88 }).toBuffer();
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
