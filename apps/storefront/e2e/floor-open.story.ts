import { expect, test } from '@playwright/test';

test('home says what this is', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hàng Lai Châu');
});
