import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { mustSay as mustRead } from '@chophien/ui/testing';

export { mustFit, onPhone, shot } from '@chophien/ui/testing';
export { expect, mustRead };

/** Where most goods of these stories come from. Booths whose prices no other story changes, so that no cart meets a new price. */
export const goods = { noodles: 'mien-dong-binh-lu', tea: 'tra-o-long-tam-duong' } as const;
export const buyer = { name: 'Nguyễn Thị Mẫu', street: 'Tổ 4' } as const;

/**
 * What pages complain of: errors they throw and what the content policy refuses. An answer that is not 200 to the page itself is
 * logged as an error by Chromium although it is meant (404, 422), so those are left out.
 */
export function keepComplaints(context: BrowserContext): () => string[] {
  const complaints: { from: string; words: string }[] = [];
  const pages = new Set<string>();
  context.on('response', (response) => {
    if (response.request().isNavigationRequest()) pages.add(response.url());
  });
  context.on('weberror', (error) => complaints.push({ from: '', words: `${error.page()?.url()}: ${error.error().message}` }));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push({ from: message.location().url, words: `${message.page()?.url()}: ${message.text()}` });
  });
  return () => complaints.filter(({ from, words }) => !(pages.has(from) && words.includes('Failed to load resource'))).map(({ words }) => words);
}

/** Every story ends with the question whether a page threw an error or broke the content policy. */
export const test = base.extend<{ complaints: void }>({
  complaints: [
    async ({ context }, provide) => {
      const complaints = keepComplaints(context);
      await provide();
      expect(complaints(), 'errors and refusals of the content policy').toEqual([]);
    },
    { auto: true },
  ],
});

/** True where this project's browser runs script. */
export function hasScript(): boolean {
  return test.info().project.use.javaScriptEnabled !== false;
}

/** A telephone number that no other story uses, so that the limits per phone of one do not meet the next. */
export function freshPhone(): string {
  return `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
}

/** Puts one unit into the cart from the product's page. */
export async function addToCart(page: Page, slug: string): Promise<void> {
  const response = await page.goto(`/hang/${slug}`);
  expect(response?.status(), `/hang/${slug}`).toBe(200);
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).click();
  await mustRead(page, 'Đã thêm 1 món vào giỏ.');
}

/** Finds a commune by a name, old or new, in the fields of an address, and takes the first that bears the wanted one. */
export async function findCommune(page: Page, typed: string, wanted: RegExp): Promise<void> {
  await page.locator('#findCommune').fill(typed);
  await page.getByRole('button', { name: 'Tìm xã' }).click();
  await page.getByRole('button', { name: wanted }).first().click();
}

/** With script a chosen province loads its communes by itself; without, a button does. */
export async function chooseProvince(page: Page, name: string): Promise<void> {
  await page.locator('#provinceCode').selectOption({ label: name });
  if (!hasScript()) await page.getByRole('button', { name: 'Chọn tỉnh', exact: true }).click();
}

/** The last button of the checkout; the first of its kind is hidden and only there for the Enter key. */
export async function pressOrder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đặt hàng', exact: true }).last().click();
}

/** The number in the address of an order's page. */
export function orderNumberOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
}

export interface Placed {
  readonly number: string;
  readonly phone: string;
}

/** A guest's order through the pages, from the product to the order's page: one unit of each of the goods given, to Đoàn Kết. `beforeOrdering` chooses or looks, once all is filled in. */
export async function placeOrder(page: Page, slugs: readonly string[] = [goods.noodles], phone = freshPhone(), beforeOrdering = async () => {}): Promise<Placed> {
  for (const slug of slugs) await addToCart(page, slug);
  await page.goto('/dat-hang');
  if ((await page.locator('#communeCode').inputValue()) === '') await findCommune(page, 'doan ket', /Phường Đoàn Kết/);
  await page.locator('#name').fill(buyer.name);
  await page.locator('#phone').fill(phone);
  await page.locator('#street').fill(buyer.street);
  await page.locator('#terms').check();
  await page.locator('#privacy').check();
  await beforeOrdering();
  await pressOrder(page);
  await expect(page).toHaveURL(/\/don\/[^/?]+\?moi=1$/);
  return { number: orderNumberOf(page), phone };
}
