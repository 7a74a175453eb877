import { mustBeAccessible } from '@chophien/ui/testing';
import { dialogOf, expect, mustFit, mustSay, onPhone, shot, test } from './office-person.js';
import { makeProofOld, proveAnew } from './step-up.js';

// Phone and desk may be told at the same time at one booth: each has an officer of its own, and a listing that no other story of its width changes.
const mine = () =>
  onPhone()
    ? ({ who: 'officerOnPhone', name: 'Cán bộ gian hàng (thử nghiệm)', listing: 'Bột matcha Tam Đường' } as const)
    : ({ who: 'officerOnDesk', name: 'Cán bộ chụp ảnh (thử nghiệm)', listing: 'Trà Đông phương mỹ nhân' } as const);
const base = '/booth/che-tam-duong';

test('an officer acts for a booth: asks, the owner consents, the history says on whose behalf, and the owner ends it', async ({ openOffice, request }) => {
  test.setTimeout(150_000);
  const { who, name, listing } = mine();
  const behalf = `${name} thay mặt Chè Tam Đường`;
  const officer = await openOffice(who, '/floor/booths?q=tam%20duong');
  const owner = await openOffice('owner', `${base}/members`);
  const grant = owner.locator('.note', { hasText: name });

  await test.step('the officer asks, with a reason, for what it takes', async () => {
    await officer.locator('main a[href*="/floor/booths/"]', { hasText: 'Chè Tam Đường' }).first().click();
    await officer.getByRole('button', { name: 'Xin làm thay gian' }).click();
    await dialogOf(officer).getByRole('button', { name: 'Gửi cho chủ gian' }).click();
    await expect(dialogOf(officer)).toContainText('Ít nhất 3');
    await dialogOf(officer).getByLabel('Lý do').fill('Sửa giúp giá trước phiên chợ');
    await dialogOf(officer).getByLabel('Trong mấy giờ').fill('2');
    await mustFit(officer);
    await shot(officer, 'grant-ask');
    await dialogOf(officer).getByRole('button', { name: 'Gửi cho chủ gian' }).click();
    await mustSay(officer, 'Bạn đã xin làm thay gian này. Đang chờ chủ gian đồng ý.');
  });

  await test.step('the owner reads who, why and how long, proves who sits there, and consents', async () => {
    await owner.reload();
    await expect(grant).toContainText('xin làm thay gian trong 2 giờ');
    await expect(grant).toContainText('Sửa giúp giá trước phiên chợ');
    await mustFit(owner);
    await mustBeAccessible(owner, 'an officer asks');
    await shot(owner, 'grant-asked');
    await makeProofOld(owner, 'consentToBoothGrant');
    await grant.getByRole('button', { name: 'Đồng ý', exact: true }).click();
    await proveAnew(owner);
    await expect(grant).toContainText('đang làm thay gian');
  });

  let page = '';
  let slug = '';
  let price = '';
  const inShop = async () => (await (await request.get(slug)).text()).replace(/&nbsp;|\u00a0/g, ' ');
  await test.step('the officer is told for whom every page is, changes a price and takes goods in', async () => {
    await officer.reload();
    await officer.getByRole('link', { name: 'Vào gian' }).click();
    await mustSay(officer, 'Bạn đang làm thay gian Chè Tam Đường.');
    await officer.goto(`/office${base}/listings?view=shown`);
    await officer.getByRole('link', { name: new RegExp(listing) }).click();
    const field = officer.getByLabel('Giá bán, ₫');
    // within the band in which a booth moves a price by itself
    price = `${Math.floor(Number((await field.inputValue()).replaceAll('.', '')) / 1_000) + 1 + Math.floor(Math.random() * 9)}.500`;
    await field.fill(price);
    await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
    await mustSay(officer, 'Đã lưu. Trên chợ thấy ngay.');
    slug = (await officer.getByRole('link', { name: 'Xem trên chợ' }).getAttribute('href')) ?? '';
    page = new URL(officer.url()).pathname;
    expect(await inShop()).toContain(`${price} ₫`);
    await officer.getByRole('button', { name: /^Nhập thêm/ }).click();
    await dialogOf(officer).getByLabel('Thêm bao nhiêu').fill('3');
    await dialogOf(officer).getByRole('button', { name: 'Lưu' }).click();
    await mustSay(officer, 'Đã ghi vào kho');
    await mustFit(officer);
    await shot(officer, 'acting');
  });

  await test.step('the booth’s history and the stock’s own say who did it, on whose behalf', async () => {
    await owner.goto(`/office${base}/history`);
    await expect(owner.getByRole('listitem').filter({ hasText: behalf }).first()).toBeVisible();
    await mustFit(owner);
    await shot(owner, 'acting-history');
    await owner.goto(page);
    await owner.getByText('Kho đã thay đổi thế nào').click();
    await expect(owner.locator('.movements > li').first()).toContainText(behalf);
    await expect(owner.locator('.movements > li').last(), 'what nobody did is on nobody’s behalf').not.toContainText('thay mặt');
    await mustFit(owner);
    await shot(owner, 'acting-stock');
  });

  await test.step('the owner ends it: the officer’s next try is refused and nothing has changed', async () => {
    await owner.goto(`/office${base}/members`);
    await grant.getByRole('button', { name: 'Dừng lại' }).click();
    await mustSay(owner, 'Đã dừng. Quyền làm thay không còn.');
    await officer.getByLabel('Giá bán, ₫').fill('999.000');
    await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(officer.getByText('Đã lưu. Trên chợ thấy ngay.')).toHaveCount(0);
    // who belongs to no booth any more is turned away at the door, others by the verb
    await expect(officer.getByText(/^Không (?:còn )?thấy/).first()).toBeVisible();
    await shot(officer, 'acting-refused');
    expect(await inShop()).toContain(`${price} ₫`);
    await officer.goto(`/office${base}`);
    await expect(officer.getByText('Bạn đang làm thay gian')).toHaveCount(0);
  });
});
