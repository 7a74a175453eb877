import { mustBeAccessible } from '@chophien/ui/testing';
import { asks, expect, mustFit, mustSay, onPhone, shot, test } from './office-person.js';

// Phone and desk are told at the same time, so each keeps a booth of its own.
const mine = () => (onPhone() ? ({ who: 'butcher', slug: 'tham-hung' } as const) : ({ who: 'owner', slug: 'che-tam-duong' } as const));

test('a booth says how it delivers: a run with its communes and fee, a point with its hours; a wrong fee is told beside its field', async ({ openOffice, request }) => {
  const { who, slug } = mine();
  const page = await openOffice(who, `/booth/${slug}/delivery`);
  await page.getByRole('heading', { name: 'Xe của gian' }).waitFor();
  await mustFit(page);
  await mustBeAccessible(page, 'booth delivery');
  await shot(page, 'booth-delivery');

  await page.getByLabel('Gian tự giao').check();
  await page.getByLabel('Chỉ những xã, phường chọn dưới đây').check();
  await page.getByLabel('Thêm xã, phường').fill('Khun Há');
  await page.getByRole('option', { name: /Xã Khun Há/ }).click();
  await expect(page.getByRole('list', { name: 'Các xã, phường gian giao đến' })).toContainText('Xã Khun Há');
  await page.getByLabel('Phí mỗi chuyến (đ)').fill('mười nghìn');
  await page.getByLabel('Ngày giờ giao', { exact: false }).nth(0).fill('Sáng chủ nhật');
  const pickup = page.getByLabel('Cho khách tự đến lấy');
  if (!(await pickup.isChecked())) await pickup.check();
  const points = await page.getByRole('group', { name: /^Điểm \d/ }).count();
  await page.getByRole('button', { name: 'Thêm điểm lấy hàng' }).click();
  const point = page.getByRole('group', { name: `Điểm ${points + 1}`, exact: true });
  const name = `Quầy thử ${Math.floor(Math.random() * 10_000)}`;
  await point.getByLabel('Tên điểm').fill(name);
  await point.getByLabel('Số nhà, bản, chợ').fill('Quầy 5, chợ phiên');
  await point.getByLabel('Xã, phường').fill('Đoàn Kết');
  await page.getByRole('option', { name: /Phường Đoàn Kết/ }).first().click();
  await point.getByRole('button', { name: 'Ghi giờ mở cửa' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await mustSay(page, 'Nhập một số.');
  await page.getByLabel('Phí mỗi chuyến (đ)').fill('10.000');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await mustSay(page, 'Đã lưu. Trên chợ thấy ngay.');
  await mustFit(page);
  await shot(page, 'booth-delivery-saved');

  const { myBooth } = await asks<{ myBooth: { booths: { id: string; slug: string }[] } }>(page, '{ myBooth: me { booths { id slug } } }');
  const boothId = myBooth.booths.find((booth) => booth.slug === slug)!.id;
  const { boothDelivery } = await asks<{ boothDelivery: { version: number; ownRun: { fee: string; communes: { code: string }[] }; points: { name: string; openingHours: unknown[] }[] } }>(
    page,
    'query ($boothId: ID!) { boothDelivery(boothId: $boothId) { version ownRun { fee communes { code } } points { name openingHours { byAppointment } } } }',
    { boothId },
  );
  expect(boothDelivery.ownRun).toEqual({ fee: '10000', communes: [{ code: '03430' }] });
  expect(boothDelivery.points.find((one) => one.name === name)?.openingHours).toHaveLength(7);

  // the floor as it was for the other stories: the run off, the point out
  await page.getByRole('button', { name: `Bỏ điểm ${points + 1}` }).click();
  if (points === 0) await pickup.uncheck();
  await page.getByLabel('Gian tự giao').uncheck();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Không có gì chưa lưu.')).toBeVisible();
  expect((await request.get(`/gian/${slug}`)).status()).toBe(200);
});

test('an operator sees what a file of fees would change, mends a wrong row, sets the day, and takes it back; a remote commune is found and tried', async ({ openOffice }) => {
  const page = await openOffice('operator', '/floor/delivery');
  await page.getByRole('heading', { name: 'Phí giao hàng', level: 1 }).waitFor();
  await mustSay(page, 'Đang dùng');
  await mustFit(page);
  await mustBeAccessible(page, 'delivery fees');
  await shot(page, 'tariffs');

  const head = 'Vùng;Đến (g);Phí (đ);Mỗi bước (g);Phí mỗi bước (đ);Xã xa (%);Xã xa (đ)';
  const rest = ['Nội vùng;500;30.000;500;6.500;20;0', 'Liên vùng;500;36.000;500;8.000;20;0'];
  const choose = (...rows: string[]) => page.getByLabel('Chọn tệp').setInputFiles({ name: 'phi.csv', mimeType: 'text/csv', buffer: Buffer.from([head, ...rows, ...rest].join('\n')) });
  await choose('Nội tỉnh;500;22.00;500;5.000;20;0');
  await mustSay(page, 'Phí (đ): không phải một số rõ ràng', 'Sửa các dòng sai trong tệp');
  await expect(page.getByRole('button', { name: 'Nhận bảng này' })).toHaveCount(0);
  await choose('Nội tỉnh;500;23.000;500;5.000;20;0', 'Nội tỉnh;2000;40.000;;;;');
  await mustSay(page, 'trước 22.000 ₫', 'Như cũ', 'Mới');
  await mustFit(page);
  await shot(page, 'tariff-preview');
  await page.getByRole('button', { name: 'Nhận bảng này và chọn ngày' }).click();
  // a day of its own, far from the other project's
  const day = new Date(Date.now() + (onPhone() ? 40 : 50) * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Dùng từ ngày').fill(day);
  await shot(page, 'tariff-editor');
  await page.getByRole('button', { name: 'Lưu bảng phí' }).click();
  await mustSay(page, 'Bảng phí dùng từ');
  const { deliveryTariffs } = await asks<{ deliveryTariffs: { beginsOn: string; state: string; zones: { brackets: unknown[] }[] }[] }>(page, '{ deliveryTariffs { beginsOn state zones { brackets { upToGrams fee } } } }');
  expect(deliveryTariffs.find((set) => set.beginsOn === day)).toMatchObject({ state: 'COMING', zones: [{ brackets: [{ upToGrams: 500, fee: '23000' }, { upToGrams: 2000, fee: '40000' }] }, {}, {}] });
  const [, month, date] = day.split('-');
  await page.getByRole('region', { name: `Từ ${Number(date)}/${Number(month)}/` }).getByRole('button', { name: 'Rút lại' }).click();
  await mustSay(page, 'Đã rút bảng phí chưa dùng.');
  const after = await asks<{ deliveryTariffs: { beginsOn: string }[] }>(page, '{ deliveryTariffs { beginsOn } }');
  expect(after.deliveryTariffs.map((set) => set.beginsOn)).not.toContain(day);

  await page.getByLabel('Tìm xã, phường, cả tên cũ').fill('mu ca');
  await expect(page.getByText('Xã Mù Cả, Lai Châu')).toBeVisible();
  await page.getByLabel('Gửi từ xã, phường').fill('Đoàn Kết');
  await page.getByRole('option', { name: /Phường Đoàn Kết/ }).first().click();
  await page.getByLabel('Đến xã, phường').fill('Mù Cả');
  await page.getByRole('option', { name: /Xã Mù Cả/ }).click();
  await page.getByRole('button', { name: 'Tính phí' }).click();
  await mustSay(page, 'Phí 32.400 ₫', 'Đến xã xa, đã gồm phụ phí.');
  await mustFit(page);
  await shot(page, 'tariff-tried');
});
