import { expect, test, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';

/** True at a phone's width. */
export function onPhone(): boolean {
  return (test.info().project.use.viewport?.width ?? 1280) < 900;
}

/** The page says each of these, or comes to say it; no-break spaces are taken as spaces. */
export async function mustSay(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) await expect(page.locator('body')).toContainText(text, { useInnerText: true });
}

/** Nothing is wider than the screen. */
export async function mustFit(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'), `${page.url()} is too wide by px`).toBeLessThanOrEqual(0);
}

/** Keeps a picture of the whole page in the folder SHOTS, when that is set; the report holds it, too. Pictures are looked at, never compared. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${test.info().project.name}-${name}.png`;
  await page.screenshot({ path, fullPage: true });
  await test.info().attach(name, { path, contentType: 'image/png' });
}
