import type { Page } from '@playwright/test';
import { mustBeAccessible } from '@chophien/ui/testing';
import { dialogOf, expect, mustFit, mustSay, placeOrder, shot, test } from './office-person.js';

interface Paper {
  readonly pages: number;
  /** Width and height in points, of the first page. */
  readonly size: readonly [number, number];
}

/** Prints as a browser would, with the page's own paper; reads the outline of the PDF, which is never compressed. */
async function print(page: Page): Promise<Paper> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf);
  return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, size: [Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))] };
}

const a5 = [420, 595] as const;
const stripWidth = 227;

async function decline(page: Page, number: string): Promise<void> {
  await page.goto(`/office/booth/che-tam-duong/orders?q=${encodeURIComponent(number)}`);
  await page.getByRole('button', { name: `Không nhận, đơn ${number}` }).click();
  await dialogOf(page).getByRole('button', { name: /^Không giao được/ }).click();
  await mustSay(page, `không nhận đơn ${number}`);
}

test('slips say whose they are, whom they go to and what to collect; on A5 sheets or on one strip, one order or several', async ({ openOffice, request }) => {
  test.setTimeout(120_000);
  const numbers = [await placeOrder(request), await placeOrder(request)] as const;
  const [number] = numbers;
  const page = await openOffice('owner', `/booth/che-tam-duong/orders?q=${encodeURIComponent(number)}`);
  await page.getByRole('link', { name: number, exact: true }).click();
  await page.getByRole('link', { name: `Phiếu gửi hàng ${number}` }).click();
  await expect(page).toHaveURL(/\/orders\/[0-9a-f-]+\/slip$/);
  const slip = page.getByRole('article', { name: `Phiếu ${number}` });
  await expect(slip).toContainText('Lò Thị Thử');
  await expect(slip).toContainText('Thu tiền mặt khi giao');
  await expect(slip).toContainText('Trà ô long Tam Đường');
  await expect(slip).toContainText('Khách ghi: “Giao sau 17 giờ”');
  await expect(slip).toContainText('Bản mẫu của sàn thử nghiệm: không giao hàng thật, không thu tiền thật.');
  await expect(slip.getByRole('img', { name: `Mã QR ghi số đơn ${number}` })).toBeVisible();
  await mustSay(page, `Chưa nhận: ${number}. Nhận đơn rồi hãy gửi hàng.`);
  await mustFit(page);
  await shot(page, 'slip-a5');
  expect(await print(page)).toEqual({ pages: 1, size: a5 });

  await test.step('on paper: the slip alone, black on white, in the dark too', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('button', { name: 'In', exact: true })).toBeHidden();
    await expect(page.getByRole('navigation').first()).toBeHidden();
    const colours = await slip.evaluate((root) => [...new Set([...root.querySelectorAll('p, b, h2, h3, td, th')].map((one) => getComputedStyle(one).color))]);
    expect(colours).toEqual(['rgb(0, 0, 0)']);
    await page.emulateMedia({ media: null, colorScheme: null });
  });

  await mustBeAccessible(page, 'packing slip');
  await page.getByRole('button', { name: '80 mm' }).click();
  await expect(page).toHaveURL(/paper=80mm/);
  await expect(slip).toHaveClass(/slip--80mm/);
  await shot(page, 'slip-strip');
  const strip = await print(page);
  expect(strip.pages).toBe(1);
  expect(strip.size[0]).toBe(stripWidth);
  await page.reload();
  await expect(slip).toHaveClass(/slip--80mm/);

  await test.step('a long order goes on to a second sheet with its head repeated, and stays one strip', async () => {
    // no demo order has thirty lines; the floor's answer is made longer on its way
    await page.route('**/office/graphql', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data?: { boothOrders?: { nodes: { boothLegalName?: string; lines: unknown[] }[] } } };
      for (const node of answer.data?.boothOrders?.nodes ?? []) {
        if (node.boothLegalName !== undefined) node.lines = Array.from({ length: 30 }, () => node.lines[0]);
      }
      await route.fulfill({ response, json: answer });
    });
    await page.reload();
    await page.getByRole('button', { name: 'A5' }).click();
    await expect(page.locator('.slip__tick')).toHaveCount(30);
    await expect(page.locator('.slip--80mm')).toHaveCount(0);
    const sheets = await print(page);
    expect(sheets.pages).toBeGreaterThan(1);
    expect(sheets.size).toEqual(a5);
    // the browser repeats a head that is one, and breaks no row in two
    expect(await page.locator('.slip__whole > thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    expect(await page.locator('.slip__lines tbody tr').first().evaluate((row) => getComputedStyle(row).breakInside)).toBe('avoid');
    await page.getByRole('button', { name: '80 mm' }).click();
    await expect(page.locator('.slip--80mm')).toBeVisible();
    expect((await print(page)).pages).toBe(1);
    // an answer that is still on its way is nobody's any more
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  await test.step('ticked orders are printed in one go, a sheet each, in the order in which they were ticked', async () => {
    await page.goto('/office/booth/che-tam-duong/orders?view=placed');
    await page.getByRole('button', { name: 'Chọn để in' }).click();
    for (const number of numbers) await page.getByLabel(`In phiếu ${number}`).check();
    await mustSay(page, 'Đã chọn 2 đơn.');
    await shot(page, 'print-marks');
    await page.getByRole('link', { name: 'Phiếu A5' }).click();
    await expect(page.locator('.slip h2')).toHaveText([...numbers]);
    expect(await print(page)).toEqual({ pages: 2, size: a5 });
    await page.getByRole('button', { name: '80 mm' }).click();
    await expect(page.locator('.slip--80mm')).toHaveCount(2);
    expect((await print(page)).pages).toBe(1);
  });

  await test.step('another booth’s order, or none, prints nothing and says so', async () => {
    await page.goto('/office/booth/che-tam-duong/orders/slips?ids=01900000-0000-7000-8000-000000000000');
    await mustSay(page, 'Không có phiếu nào để in');
  });
  for (const number of numbers) await decline(page, number);
});
