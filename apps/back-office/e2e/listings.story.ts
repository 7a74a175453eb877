import type { APIRequestContext, Page } from '@playwright/test';
import { mustBeAccessible } from '@chophien/ui/testing';
import { expect, mustFit, mustSay, onPhone, shot, test } from './office-person.js';

const listings = '/booth/che-tam-duong/listings';

/** Phone and desk are told at the same time, so each changes goods of its own, and none that other stories order. */
const goods = {
  oriental: { name: 'Trà Đông phương mỹ nhân', slug: 'tra-dong-phuong-my-nhan' },
  matcha: { name: 'Bột matcha Tam Đường', slug: 'bot-matcha-tam-duong' },
} as const;

async function inShop(request: APIRequestContext, slug: string): Promise<{ price: string; available: number } | null> {
  const response = await request.post('/shop/graphql', {
    data: { query: 'query ($slug: String!) { product(slug: $slug) { variants { price available } } }', variables: { slug } },
  });
  const { data } = (await response.json()) as { data: { product: { variants: { price: string; available: number }[] } | null } };
  return data.product?.variants[0] ?? null;
}

const priceOf = (page: Page, name: string) => page.getByLabel(`Giá bán của ${name}, đồng`);
const stockOf = (page: Page, name: string) => page.getByLabel(`Số trong kho của ${name}`);
const bar = (page: Page) => page.getByRole('region', { name: 'Chưa lưu' });
const grouped = (dong: number) => new Intl.NumberFormat('vi-VN').format(dong);

test.describe('on a desk', () => {
  test.beforeEach(() => test.skip(onPhone(), 'the table is a desk’s'));

  test('prices and stock are typed into the table by keys alone, saved at once and taken back', async ({ openOffice, request }) => {
    const page = await openOffice('owner', listings);
    const { matcha } = goods;
    await priceOf(page, matcha.name).waitFor();
    const was = await inShop(request, matcha.slug);
    const price = Number(was?.price);
    const onHand = Number(await stockOf(page, matcha.name).inputValue());

    await test.step('a changed cell is turmeric and said in the bar; Escape brings the saved value back', async () => {
      await priceOf(page, matcha.name).focus();
      await page.keyboard.type('1');
      await expect(priceOf(page, matcha.name)).toHaveClass(/cell--changed/);
      await page.keyboard.press('Escape');
      await expect(priceOf(page, matcha.name)).toHaveValue(grouped(price));
      await expect(priceOf(page, matcha.name)).not.toHaveClass(/cell--changed/);
      await expect(bar(page)).toHaveCount(0);
    });

    await test.step('Enter edits, then goes one row on; arrows go up and down; what is left is written in groups of three', async () => {
      await page.keyboard.type(String(price + 5_000));
      await page.keyboard.press('ArrowDown');
      await expect(priceOf(page, matcha.name)).toHaveValue(grouped(price + 5_000));
      await expect(page.locator('[data-cell=price]:focus')).toHaveCount(1);
      await page.keyboard.press('ArrowUp');
      await expect(priceOf(page, matcha.name)).toBeFocused();
      await stockOf(page, matcha.name).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('9');
      await page.keyboard.press('Escape');
      await page.keyboard.type(String(onHand + 2));
      await mustSay(page, `2 ô đã đổi, chưa lưu: giá ${matcha.name} ${grouped(price)} → ${grouped(price + 5_000)}, kho ${matcha.name} ${onHand} → ${onHand + 2}.`);
      await shot(page, 'listings-unsaved');
    });

    await test.step('leaving asks first; so does closing the tab', async () => {
      await page.getByRole('link', { name: 'Hôm nay' }).first().click();
      await mustSay(page, 'Bỏ những gì vừa sửa?');
      await page.getByRole('button', { name: 'Ở lại' }).click();
      await expect(stockOf(page, matcha.name)).toHaveValue(String(onHand + 2));
      const prevented = await page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
      expect(prevented).toBe(true);
    });

    await test.step('Ctrl+S saves both; the shop has them at once', async () => {
      await page.keyboard.press('Control+s');
      await mustSay(page, 'Đã lưu 1 món. Trên chợ thấy ngay.');
      await expect(bar(page)).toHaveCount(0);
      expect(await inShop(request, matcha.slug)).toEqual({ price: String(price + 5_000), available: Number(was?.available) + 2 });
    });

    await test.step('and takes them back', async () => {
      await page.getByRole('button', { name: 'Hoàn tác' }).click();
      await mustSay(page, 'Đã trả 1 món về như trước.');
      await expect(priceOf(page, matcha.name)).toHaveValue(grouped(price));
      expect(await inShop(request, matcha.slug)).toEqual(was);
    });
  });

  test('a wrong value holds up the save and says why; a row changed elsewhere keeps what was typed; nothing is taken back over somebody else', async ({ openOffice }) => {
    const page = await openOffice('owner', listings);
    const { name } = goods.matcha;
    await priceOf(page, name).waitFor();
    const before = await priceOf(page, name).inputValue();
    const price = Number(before.replace(/\D/g, ''));

    await priceOf(page, name).fill('55k');
    await priceOf(page, name).blur();
    await mustSay(page, 'Nhập giá bằng đồng, ví dụ 160.000.');
    await bar(page).getByRole('button', { name: 'Lưu 1 ô' }).click();
    await expect(priceOf(page, name), 'the wrong cell is where the save leads').toBeFocused();
    await page.keyboard.press('Escape');

    const other = await page.context().newPage();
    await other.goto(page.url());
    await priceOf(other, name).fill(String(price + 1_000));
    await priceOf(page, name).fill(String(price + 2_000));
    await other.keyboard.press('Control+s');
    await mustSay(other, 'Đã lưu 1 món.');

    await page.bringToFront();
    await page.keyboard.press('Control+s');
    await mustSay(page, `${name} vừa được đổi ở nơi khác, nên chưa lưu.`, 'vừa đổi ở nơi khác');
    await expect(priceOf(page, name)).toHaveValue(String(price + 2_000));
    await mustSay(page, `giá ${name} ${grouped(price + 1_000)} → ${grouped(price + 2_000)}`);
    await page.keyboard.press('Control+s');
    await mustSay(page, 'Đã lưu 1 món.');

    // the other window still offers to take its own change back, but ours came after it
    await other.getByRole('button', { name: 'Hoàn tác' }).click();
    await mustSay(other, `${name} vừa được sửa tiếp ở nơi khác, nên không trả lại.`);
    await expect(priceOf(other, name)).toHaveValue(grouped(price + 2_000));

    await priceOf(page, name).fill(before);
    await page.keyboard.press('Control+s');
    await expect(bar(page)).toHaveCount(0);
  });

  test('several are ticked with Shift; prices by a percentage are shown first, go into the cells and may be dropped', async ({ openOffice }) => {
    const page = await openOffice('owner', listings);
    const ticks = page.locator('tbody input[type=checkbox]');
    await ticks.first().waitFor();
    await ticks.nth(1).click();
    await ticks.nth(4).click({ modifiers: ['Shift'] });
    await mustSay(page, 'Đã chọn 4 món');
    const prices = await page.locator('tr.is-chosen [data-cell=price]').evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value));
    await page.getByRole('button', { name: 'Đổi giá theo %' }).click();
    const field = page.getByLabel('Tăng hay giảm bao nhiêu %');
    await expect(field).toBeFocused();
    await field.fill('năm');
    await page.getByRole('button', { name: 'Đưa vào ô' }).click();
    await mustSay(page, 'Nhập số khác 0, từ -90 đến 300, ví dụ -10.');
    await field.fill('-7,5');
    const expected = prices.map((price) => grouped(Math.floor((Number(price.replace(/\D/g, '')) * 0.925) / 1_000 + 0.5) * 1_000));
    await expect(page.locator('.preview tbody tr td:last-child')).toHaveText(expected);
    await mustBeAccessible(page, 'prices by a percentage');
    await page.getByRole('button', { name: 'Đưa vào ô' }).click();
    await expect(page.locator('tr.is-chosen [data-cell=price]')).toHaveCount(4);
    expect(await page.locator('.cell--changed').evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value))).toEqual(expected);
    await mustBeAccessible(page, 'listings with unsaved cells');
    await bar(page).getByRole('button', { name: 'Hoàn tác' }).click();
    await mustSay(page, 'Đã bỏ 4 ô chưa lưu.');
    await page.getByRole('button', { name: 'Lấy lại' }).click();
    await expect(page.locator('.cell--changed')).toHaveCount(4);
    await bar(page).getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(page.locator('.cell--changed')).toHaveCount(0);
    await mustFit(page);
  });

  test('table and cards are kept in the address', async ({ openOffice }) => {
    const page = await openOffice('owner', listings);
    await page.getByRole('button', { name: 'Thẻ' }).click();
    await expect(page.locator('.listing-card').first()).toBeVisible();
    await page.reload();
    await expect(page.locator('.listing-card').first()).toBeVisible();
    await page.getByRole('button', { name: 'Bảng' }).click();
    await expect(page.locator('.lt__table')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.beforeEach(() => test.skip(!onPhone(), 'the cards are a phone’s'));

  test('price and stock are stepped by a thumb, a listing is hidden, and both are taken back', async ({ openOffice, request }) => {
    const page = await openOffice('owner', listings);
    const { name, slug } = goods.oriental;
    const was = await inShop(request, slug);
    const price = Number(was?.price);
    await page.getByRole('button', { name: `Sửa giá, kho: ${name}` }).click();
    const dialog = page.locator('.modal');
    const stock = dialog.getByLabel('Số lượng trong kho');
    const onHand = Number(await stock.inputValue());
    await dialog.getByRole('button', { name: 'Thêm 1.000 đồng' }).click();
    await dialog.getByRole('button', { name: 'Thêm một' }).click();
    await dialog.getByRole('button', { name: 'Thêm một' }).click();
    await expect(dialog.getByLabel('Giá bán, ₫')).toHaveValue(grouped(price + 1_000));
    await expect(stock).toHaveValue(String(onHand + 2));
    for (const button of await dialog.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await button.innerText()).toBeGreaterThanOrEqual(48);
    }
    await shot(page, 'listing-quick');
    await mustBeAccessible(page, 'quick edit');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await mustSay(page, 'Đã lưu 1 món. Trên chợ thấy ngay.');
    expect(await inShop(request, slug)).toEqual({ price: String(price + 1_000), available: Number(was?.available) + 2 });
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await mustSay(page, 'Đã trả 1 món về như trước.');
    expect(await inShop(request, slug)).toEqual(was);

    await page.getByRole('button', { name: `Tạm ẩn ${name}` }).click();
    await expect(page.getByRole('button', { name: `Bày lại ${name}` })).toBeVisible();
    expect(await inShop(request, slug)).toBeNull();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(page.getByRole('button', { name: `Tạm ẩn ${name}` })).toBeVisible();
    expect(await inShop(request, slug)).toEqual(was);
    await mustFit(page);
    await shot(page, 'listings');
  });
});
