import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, type Page } from '@playwright/test';
import { openStory, storiesOfBook, test, turnTo } from './built-book.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shots = process.env['SHOTS'];

const looks = [
  { language: 'vi', theme: 'light', width: 390, least: 44 },
  { language: 'en', theme: 'light', width: 1280, least: 40 },
  { language: 'vi', theme: 'dark', width: 1280, least: 40 },
] as const;

/** What a page must never do: run wider than the screen, write smaller than 14 px, offer a target too small to hit. */
function lawsBroken(least: number): string[] {
  const broken: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > window.innerWidth) broken.push(`wider than the screen: ${page.scrollWidth} px`);
  const isClipped = (element: Element | null): boolean => element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement));
  const isSeen = (element: Element) => element.closest('[inert], [aria-hidden="true"]') === null && element.getClientRects().length > 0 && !isClipped(element);
  const letters = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = letters.nextNode(); text; text = letters.nextNode()) {
    const parent = text.parentElement;
    if (!parent || !text.nodeValue?.trim() || !isSeen(parent)) continue;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    if (size < 14) broken.push(`${size} px: ${text.nodeValue.trim().slice(0, 30)}`);
  }
  for (const target of document.querySelectorAll('button, select, input:not([type=checkbox], [type=radio], [type=hidden]), [role^=menuitem], [role=option]')) {
    const { width, height } = target.getBoundingClientRect();
    // A hidden twin of a field, which carries the value in a form.
    if (!isSeen(target) || width <= 1) continue;
    if (height < least - 0.5) broken.push(`${Math.round(height)} px high: ${target.className || target.tagName}`);
  }
  return broken;
}

async function seriousFindings(page: Page): Promise<string[]> {
  const results = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run: (context: unknown, options: object) => Promise<AxeResults> } };
    return checker.run({ exclude: ['.sb-wrapper', '.sb-preparing-story'] }, { resultTypes: ['violations'] });
  });
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const look of looks) {
  test(`every story is sound · ${look.language} ${look.theme} ${look.width}`, async ({ page, bookUrl }) => {
    const said: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('response', (response) => response.status() >= 400 && said.push(`${response.status()} ${response.url()}`));
    await page.setViewportSize({ width: look.width, height: look.width === 390 ? 844 : 900 });
    const stories = storiesOfBook();
    await openStory(page, bookUrl, stories[0]?.id ?? '', look);
    await page.evaluate(axe);
    await expect(page.locator('html')).toHaveAttribute('lang', look.language);
    await expect(page.locator('html')).toHaveAttribute('data-theme', look.theme);
    const unsound: Record<string, string[]> = {};
    for (const { id } of stories) {
      await turnTo(page, id);
      if (shots !== undefined) await page.screenshot({ path: `${shots}/${id}-${look.language}-${look.theme}-${look.width}.png`, fullPage: true });
      const found = [...(await seriousFindings(page)), ...(await page.evaluate(lawsBroken, look.least)), ...said.splice(0)];
      if (found.length > 0) unsound[id] = found;
    }
    expect(unsound).toEqual({});
  });
}
