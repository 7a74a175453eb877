import { dialogOf, expect, onPhone, test } from './office-person.js';
import { makeProofOld, proveAnew } from './step-up.js';

/** The owner invites by a link, somebody new takes it, sees what a viewer may see, and is out with the next click once removed. */
test('an invitation by link, from the owner to the newcomer and out again', async ({ openOffice, browser }) => {
  const owner = await openOffice('butcher', '/booth/tham-hung/members');
  await owner.getByRole('button', { name: 'Mời người' }).click();
  await dialogOf(owner).getByRole('button', { name: 'Tạo đường dẫn' }).click();
  const link = await owner.getByLabel('Đường dẫn', { exact: true }).inputValue();
  expect(link).toContain('/office/invitation#');
  await dialogOf(owner).getByRole('button', { name: 'Đóng' }).last().click();

  const name = `Lò Văn ${onPhone() ? 'Phố' : 'Bàn'} ${Date.now() % 100_000}`;
  const context = await browser.newContext();
  const newcomer = await context.newPage();
  await newcomer.goto(link);
  await expect(newcomer.getByRole('heading', { level: 1 })).toContainText('mời bạn vào');
  expect(newcomer.url()).not.toContain('#');
  await newcomer.getByLabel('Họ và tên của bạn').fill(name);
  await newcomer.getByLabel('Thư điện tử của bạn').fill(`moi-${Date.now()}@demo.example`);
  await newcomer.getByLabel('Mật khẩu mới').fill('mat khau rat dai');
  await newcomer.getByRole('button', { name: 'Nhận lời và vào' }).click();
  await expect(newcomer).toHaveURL(/\/office\/booth\/tham-hung/);
  await newcomer.goto(new URL('/office/booth/tham-hung/members', link).href);
  await expect(newcomer.getByText('Bạn ở gian này với vai trò: Người xem.')).toBeVisible();
  await expect(newcomer.getByRole('button', { name: 'Mời người' })).toHaveCount(0);

  await owner.reload();
  await owner.getByRole('button', { name: `Thay đổi ${name}` }).click();
  await dialogOf(owner).getByRole('button', { name: 'Cho rời gian' }).click();
  // the sign-in that the stories share may be older than a proof is good for
  await makeProofOld(owner, 'removeMember');
  await dialogOf(owner).getByRole('button', { name: 'Cho rời gian' }).click();
  await proveAnew(owner);
  await expect(owner.getByText(`${name} đã rời gian và bị đăng xuất.`)).toBeVisible();
  await newcomer.goto(new URL('/office/booth/tham-hung/orders', link).href);
  await expect(newcomer).toHaveURL(/\/office\/sign-in/);
  await context.close();
});
