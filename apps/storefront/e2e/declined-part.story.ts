import { declineAs } from './booth-answer.js';
import { expect, goods, mustFit, mustRead, placeOrder, shot, test } from './shopper.js';

test('a declined part is told plainly, and the other goes on', async ({ page, request }) => {
  await placeOrder(page, [goods.noodles, goods.tea]);
  const part = page.getByRole('region', { name: 'HTX Bình Lư' });
  const number = (await part.locator('.hint').first().innerText()).replace('Đơn gian ', '').trim();
  await declineAs(request, 'htx-binh-lu@demo.example', number, 'Mẻ miến mới còn phơi.');
  await page.reload();
  await mustRead(page, 'HTX Bình Lư không nhận được đơn này: hết hàng. Bạn chưa mất tiền.', 'Các gian khác vẫn giao.', 'Mẻ miến mới còn phơi.');
  await expect(part).toContainText('Gian không nhận');
  await expect(part).toContainText('Không phải trả');
  await expect(page.getByRole('region', { name: 'Chè Tam Đường' })).toContainText('Chờ gian nhận');
  await mustFit(page);
  await shot(page, 'order-declined');
});
