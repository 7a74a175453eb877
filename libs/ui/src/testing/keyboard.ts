import { expect, type Locator, type Page } from '@playwright/test';

interface Stop {
  readonly what: string;
  readonly outline: number;
  readonly inView: boolean;
  /** Something else lies over its middle (WCAG 2.4.11). */
  readonly covered: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const readStop = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body || one === document.documentElement) return null;
  // the mark of a choice may stand on what surrounds it, as for a field in its frame
  const marked = [one, one.parentElement, one.parentElement?.parentElement].filter(Boolean).map((each) => getComputedStyle(each));
  const outline = Math.max(...marked.map((style) => (style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth))));
  const box = one.getBoundingClientRect();
  const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const words = one.getAttribute('aria-label') || one.labels?.[0]?.innerText || one.innerText || one.id;
  return {
    what: one.tagName.toLowerCase() + ' "' + words.replace(/\\s+/g, ' ').trim().slice(0, 40) + '"',
    outline,
    covered: over !== null && over !== one && !one.contains(over) && !over.contains(one) && ![...(one.labels ?? [])].some((label) => label.contains(over)),
    inView: box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    left: box.left, right: box.right, top: box.top + scrollY, bottom: box.bottom + scrollY,
  };
})()`;

/** Whether the eye goes on from one to the other: below it, beside it on the right, or at the head of a column on the right. */
function goesOn(before: Stop, next: Stop): boolean {
  const above = next.bottom <= before.top + 1;
  const sameRow = next.top < before.bottom && next.bottom > before.top;
  if (above) return next.left >= before.right - 1;
  return !(sameRow && next.right <= before.left + 1);
}

/**
 * A person who has only keys. Every stop on the way is checked: it is seen, it bears the mark of the focus (at least 2 px wide), and it
 * follows the one before as the eye goes.
 */
export class Keyboard {
  private before: Stop | null = null;

  constructor(private readonly page: Page) {}

  /** Presses Tab until the element has the focus, not at all when it has it already. Fails when the end of the page comes first, or nothing is left to stop at. */
  async tabTo(target: Locator, most = 80): Promise<void> {
    await expect(target).toBeVisible();
    const isThere = () => target.evaluate((element) => element === element.ownerDocument.activeElement);
    if (await isThere()) return;
    const passed: string[] = [];
    for (let presses = 0; presses < most; presses += 1) {
      await this.page.keyboard.press('Tab');
      const stop = await this.page.evaluate<Stop | null>(readStop);
      expect(stop, `Tab left the page before it came to ${target.toString()}; passed ${passed.join(', ')}`).not.toBeNull();
      if (stop === null) return;
      expect(stop.inView, `${stop.what} has the focus and is not seen`).toBe(true);
      expect(stop.covered, `${stop.what} has the focus and lies behind something`).toBe(false);
      expect(stop.outline, `${stop.what} has the focus and does not show it, px`).toBeGreaterThanOrEqual(2);
      if (this.before !== null) expect(goesOn(this.before, stop), `from ${this.before.what} the focus springs back to ${stop.what}`).toBe(true);
      this.before = stop;
      passed.push(stop.what);
      if (await isThere()) return;
    }
    throw new Error(`${most} presses of Tab did not come to ${target.toString()}; passed ${passed.join(', ')}`);
  }

  /** Presses keys where the focus is. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types where the focus is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses Enter and waits for the page that it leads to. The order of sight begins anew there. */
  async enter(leadsTo: RegExp): Promise<void> {
    this.before = null;
    // a page that answers at the same address is another document, too
    await this.page.evaluate('document.documentElement.dataset.left = "yes"');
    await this.page.keyboard.press('Enter');
    await expect(this.page.locator('html:not([data-left])')).toBeAttached();
    await expect(this.page).toHaveURL(leadsTo);
    await this.page.waitForLoadState('domcontentloaded');
  }

  /** Forgets the last stop: after a jump that is meant, such as the skip link's. */
  jump(): void {
    this.before = null;
  }
}
