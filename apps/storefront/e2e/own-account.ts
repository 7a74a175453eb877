import { expect, mustRead } from './shopper.js';
import type { Page } from '@playwright/test';

/** Known to every story that opens an account of its own. */
export const ownPassword = 'một câu dễ nhớ';

/** An address that no other story and no other width uses, so that nobody's account is changed under somebody else's feet. */
export function freshEmail(): string {
  return `nguoi-mua-${Date.now().toString(36)}${Math.floor(Math.random() * 1e6)}@demo.example`;
}

/** The six digits of the newest code that the demo floor's mailbox holds for this address; `not` is one that was used before. */
export async function codeFor(page: Page, email: string, not?: string): Promise<string> {
  let code: string | undefined;
  await expect(async () => {
    const mailbox = await (await page.request.get('/dev/mailbox')).text();
    const subjects = [...mailbox.matchAll(/<strong>([^<]*)<\/strong><span>([^<]*)<\/span>/g)].filter(([, , to]) => to?.startsWith(email));
    code = subjects.map(([, subject]) => /: (\d{6})$/.exec(subject ?? '')?.[1]).find((each) => each !== undefined);
    expect(code, `a code for ${email} in the mailbox`).toBeDefined();
    expect(code, 'the code of this matter').not.toBe(not);
  }).toPass({ timeout: 20_000, intervals: [250] });
  return code ?? '';
}

/** Opens an account by e-mail through the pages, and is signed in afterwards. Gives the code that was used up. */
export async function openAccount(page: Page, email: string, name: string): Promise<string> {
  await page.goto('/tai-khoan/dang-ky');
  await page.locator('#displayName').fill(name);
  await page.locator('#contact').fill(email);
  await page.locator('#password').fill(ownPassword);
  await page.locator('#terms').check();
  await page.locator('#privacy').check();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page).toHaveURL('/tai-khoan/ma');
  const code = await codeFor(page, email);
  await page.locator('#code').fill(code);
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(page).toHaveURL('/tai-khoan?xong=dang-ky');
  await mustRead(page, `Chào ${name}`);
  return code;
}

/** Signs in on the page that stands open. */
export async function signIn(page: Page, contact: string, password: string): Promise<void> {
  await page.locator('#contact').fill(contact);
  await page.locator('#password').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).last().click();
}
