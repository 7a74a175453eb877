import { tellOfMoney } from '@chophien/ui/testing';
import { addToCart, buyer, expect, findCommune, freshPhone, goods, hasScript, mustFit, mustRead, orderNumberOf, placeOrder, pressOrder, shot, test } from './shopper.js';

test('a guest pays one booth by transfer and another in cash; the page shows code and words, and says so when the money is there', async ({ page, request }) => {
  const phone = freshPhone();
  let number = '';

  await test.step('the checkout says whom to pay and offers both ways where the booth takes a transfer', async () => {
    await addToCart(page, goods.tea);
    await addToCart(page, goods.noodles);
    await page.goto('/dat-hang');
    if ((await page.locator('#communeCode').inputValue()) === '') await findCommune(page, 'doan ket', /Phường Đoàn Kết/);
    await mustRead(page, 'Bạn trả cho từng gian, không phải cho sàn. Sàn không giữ tiền.');
    const tea = page.getByRole('group', { name: 'Trả cho Chè Tam Đường bằng' });
    await expect(tea.getByRole('radio', { name: /^Tiền mặt khi nhận/ }), 'cash until somebody chooses').toBeChecked();
    await tea.getByRole('radio', { name: /^Chuyển khoản bằng mã QR/ }).check();
    await page.locator('#name').fill(buyer.name);
    await page.locator('#phone').fill(phone);
    await page.locator('#street').fill(buyer.street);
    await page.locator('#terms').check();
    await pressOrder(page);
    await expect(tea.getByRole('radio', { name: /^Chuyển khoản bằng mã QR/ }), 'what was chosen is kept beside a mistake').toBeChecked();
    await mustFit(page);
    await shot(page, 'pay-choice');
    await page.locator('#privacy').check();
    await pressOrder(page);
    await expect(page).toHaveURL(/\/don\/[^/?]+\?moi=1$/);
    number = orderNumberOf(page);
  });

  const part = page.getByRole('region', { name: 'Chè Tam Đường' });
  let words = '';
  let amount = 0;

  await test.step('the order page shows the code and all that a transfer needs, and asks the other booth’s part in cash', async () => {
    await mustRead(page, 'Đã đặt. Bạn chuyển khoản theo mã dưới đây để gian bắt đầu.', 'Bạn trả cho Chè Tam Đường, không phải cho sàn.', 'Chờ trả tiền', 'đừng chuyển tiền', 'Trả tiền mặt cho gian');
    await expect(part.getByRole('img', { name: /^Mã VietQR để chuyển/ })).toBeVisible();
    words = (await part.locator('.transfer__value').last().innerText()).trim();
    amount = Number((await part.locator('.transfer__value').nth(3).innerText()).replace(/\D/g, ''));
    expect(words).toMatch(new RegExp(`^CP${number.replace('-', '')}00[12][0-9A-Z]$`));
    await expect(part.getByRole('button', { name: 'Chép: Nội dung' })).toHaveCount(hasScript() ? 1 : 0);
    await part.getByText('Tôi đã chuyển rồi').click();
    await mustRead(page, 'Trang này chỉ báo đã trả khi ngân hàng báo tiền tới');
    await mustFit(page);
    await shot(page, 'transfer');
  });

  await test.step('less than was asked for pays nothing', async () => {
    await tellOfMoney(request, { bankBin: '970405', accountNumber: 'CHOPHIENDEMO1', amount: amount - 1, text: `MBVCB.1.${words}.CT tu 0011` });
    await page.reload();
    await expect(part.getByRole('img', { name: /^Mã VietQR để chuyển/ })).toBeVisible();
  });

  await test.step('exactly that money is seen, and the booth has the order', async () => {
    await tellOfMoney(request, { bankBin: '970405', accountNumber: 'CHOPHIENDEMO1', amount, text: `MBVCB.2.${words.toLowerCase()}.CT tu 0011 NGUYEN VAN A` });
    await page.reload();
    await mustRead(page, 'Chè Tam Đường đã nhận', 'Không phải trả gì thêm.', 'Đã nhận tiền của bạn. Gian trả lời trước', 'Đã nhận tiền', 'Đã trả trước');
    await expect(part.getByRole('img', { name: /^Mã VietQR để chuyển/ })).toHaveCount(0);
    await mustFit(page);
    await shot(page, 'transfer-paid');
  });
});

test('a guest who chooses nothing pays in cash', async ({ page }) => {
  await placeOrder(page, [goods.tea]);
  await mustRead(page, 'Chờ gian nhận', 'Trả tiền mặt cho gian');
  await expect(page.getByRole('img', { name: /^Mã VietQR/ })).toHaveCount(0);
});
