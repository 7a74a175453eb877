import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';

interface Finding {
  readonly rule: string;
  readonly impact: string;
  readonly where: string;
  readonly what: string;
}

/**
 * What axe finds wrong with the page as it stands, of the grades that keep somebody out (serious and critical). `only` names rules when
 * not all are asked.
 */
async function findings(page: Page, only?: readonly string[]): Promise<Finding[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe.source);
  const options = { resultTypes: ['violations'], ...(only ? { runOnly: { type: 'rule', values: only } } : {}) };
  const violations = await page.evaluate<axe.Result[]>(`axe.run(document, ${JSON.stringify(options)}).then((all) => all.violations)`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, nodes }) =>
      nodes.map((node) => ({ rule: id, impact: impact ?? '', where: node.target.join(' '), what: node.failureSummary?.split('\n').slice(1, 2).join('').trim() ?? '' })),
    );
}

/** No serious or critical finding on the page as it stands: every rule in the light, and in the dark what colours decide. */
export async function mustBeAccessible(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await findings(page), `${name}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await findings(page, ['color-contrast', 'link-in-text-block']), `${name}, dark`).toEqual([]);
}

/** What is seen on a control stands in its name, so that whoever speaks to their machine can call it by that (WCAG 2.5.3); axe asks it only when told to. */
export async function mustBeNamedAsSeen(page: Page, name: string): Promise<void> {
  expect.soft(await findings(page, ['label-content-name-mismatch']), `${name}, names`).toEqual([]);
}
