import { mustBeAccessible } from '@chophien/ui/testing';
import { asks, expect, mustFit, mustSay, placeOrder, shot, test } from './office-person.js';

type Part = { id: string; version: number; total: string };

test('cash on delivery: what is out, what the carrier’s list says, and what matches nothing', async ({ openOffice, request }) => {
  const numbers = [await placeOrder(request), await placeOrder(request)];
  const page = await openOffice('owner', '/booth/che-tam-duong/money?view=CASH');
  const { me } = await asks<{ me: { booths: { id: string; slug: string }[] } }>(page, '{ me { booths { id slug } } }');
  const boothId = me.booths.find(({ slug }) => slug === 'che-tam-duong')!.id;
  let total = '';
  for (const number of numbers) {
    const { boothOrders } = await asks<{ boothOrders: { nodes: Part[] } }>(page, 'query ($boothId: ID!, $text: String!) { boothOrders(boothId: $boothId, filter: { text: $text }, first: 1) { nodes { id version total } } }', { boothId, text: number });
    const { id, version } = boothOrders.nodes[0]!;
    total = boothOrders.nodes[0]!.total;
    await asks(page, 'mutation ($id: ID!, $version: Int!) { acceptBoothOrder(id: $id, version: $version) { __typename } }', { id, version });
    await asks(page, 'mutation ($id: ID!, $version: Int!) { shipBoothOrder(id: $id, version: $version) { __typename } }', { id, version: version + 1 });
  }
  const row = (number: string) => page.getByRole('listitem').filter({ hasText: `Đơn ${number}` });

  await test.step('the booth’s own run took the money of one', async () => {
    await page.reload();
    await row(numbers[0]!).getByRole('button', { name: 'Đã thu tiền' }).click();
    await expect(row(numbers[0]!).getByText('Đã thu, chưa nộp')).toBeVisible();
    await expect(row(numbers[1]!).getByRole('button', { name: 'Đã thu tiền' })).toBeVisible();
    await mustFit(page);
    await mustBeAccessible(page, 'cash');
    await shot(page, 'money-cash');
  });

  await test.step('a carrier’s list is looked at, then booked', async () => {
    const mark = Date.now().toString(36).toUpperCase();
    await page.getByRole('link', { name: 'Sao kê và danh sách thu hộ' }).click();
    await page.getByRole('button', { name: 'Chọn tệp thu hộ' }).click();
    await mustSay(page, 'Ghi tên bên giao hàng');
    await page.getByLabel('Tên bên giao hàng').fill('Xe khách Tam Đường');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp thu hộ' }).click();
    const lines = [`Mã đơn;Tiền COD;Ngày đối soát;Mã giao dịch`, ...numbers.map((number, at) => `${number};${total};26/11/2026;${mark}${at}`), `khong ro;${total};26/11/2026;${mark}9`];
    await (await chooser).setFiles({ name: `thu-ho-${mark}.csv`, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    await mustSay(page, 'Khi bạn bấm ghi: 2 dòng ghi vào đơn, 1 dòng vào mục Chưa khớp.');
    await page.getByRole('button', { name: 'Ghi 3 dòng' }).click();
    await page.getByRole('link', { name: 'Xem tiền về' }).click();
    for (const number of numbers) await expect(row(number)).toHaveCount(0);
    await mustSay(page, 'Dòng thu hộ chưa khớp');
    await mustFit(page);
    await shot(page, 'money-cash-queue');
  });

  await test.step('the line that names no order is set aside', async () => {
    const line = page.getByRole('listitem').filter({ hasText: 'khong ro' }).first();
    await line.getByRole('button', { name: 'Xử lý' }).click();
    const asked = page.getByRole('dialog', { name: 'Dòng thu hộ' });
    await asked.getByLabel('Đây là tiền gì').fill('Bên giao ghi nhầm, đã gọi hỏi');
    await asked.getByRole('button', { name: 'Để riêng' }).click();
    await expect(asked).toBeHidden();
  });
});
