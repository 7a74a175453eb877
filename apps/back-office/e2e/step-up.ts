import type { Page } from '@playwright/test';
import { persistedDocuments } from '@chophien/api-contract';
import { dialogOf, expect, password } from './office-person.js';

/** As eleven minutes later: the next time that this mutation is sent, the answer is that the proof is old, and nothing is done. */
export async function makeProofOld(page: Page, mutation: string): Promise<void> {
  const operation = new RegExp(`\\bmutation ${mutation[0]?.toUpperCase()}${mutation.slice(1)}\\b`);
  const hash = [...persistedDocuments('office')].find(([, text]) => operation.test(text))?.[0];
  expect(hash, `a document for ${mutation}`).toBeDefined();
  let isOld = true;
  await page.route('**/office/graphql', async (route) => {
    if (!isOld || !(route.request().postData() ?? '').includes(hash ?? '')) return route.continue();
    isOld = false;
    return route.fulfill({ json: { data: { [mutation]: { __typename: 'StepUpRequired' } } } });
  });
}

/** Answers the question who sits there with the password. */
export async function proveAnew(page: Page): Promise<void> {
  const dialog = dialogOf(page).last();
  await expect(dialog).toContainText('Xác nhận đúng là bạn');
  await dialog.getByLabel('Mật khẩu').fill(password);
  await dialog.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(page.getByText('Xác nhận đúng là bạn')).toHaveCount(0);
}
