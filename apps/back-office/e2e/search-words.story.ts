import { mustBeAccessible } from '@chophien/ui/testing';
import { dialogOf, expect, mustFit, mustSay, onPhone, shot, test } from './office-person.js';

test('a word that shoppers miss: added from the list, found within two seconds, taken back as quickly', async ({ openOffice, baseURL }) => {
  // letters that no goods bear; each width its own, as both work on one floor
  const word = `${onPhone() ? 'zuvik' : 'qowaj'}${String.fromCharCode(97 + (Date.now() % 26), 97 + (Math.floor(Date.now() / 26) % 26))}xz`;
  const page = await openOffice('operator', '/floor/search-words');
  const shown = async (): Promise<string[]> => {
    const answer = await page.request.get(`${baseURL}/tim?q=${word}`);
    return [...(await answer.text()).matchAll(/href="\/hang\/([a-z0-9-]+)"/g)].map(([, slug]) => slug!);
  };
  /** How long after now the shop answers as it should, in milliseconds. */
  const soon = async (isFound: boolean): Promise<number> => {
    const begun = Date.now();
    await expect.poll(async () => (await shown()).some((slug) => slug.includes('mien-dong')), { intervals: [50], timeout: 10_000 }).toBe(isFound);
    return Date.now() - begun;
  };

  await test.step('in vain so far, and the floor is told so', async () => {
    expect(await shown()).toEqual([]);
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole('button', { name: `Thêm từ cho “${word}”` })).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await mustSay(page, 'Từ tìm kiếm', 'Tìm mà không thấy', 'Không thấy: 1 lần');
    await mustFit(page);
    await shot(page, 'search-words-missed');
    await mustBeAccessible(page, 'words for the search');
  });

  await test.step('one word alone is refused, and nothing is saved', async () => {
    await page.getByRole('button', { name: `Thêm từ cho “${word}”` }).click();
    await expect(dialogOf(page).getByLabel('Các từ, mỗi dòng một từ')).toHaveValue(`${word}\n`);
    await expect(dialogOf(page).getByLabel('Một chiều')).toBeChecked();
    await dialogOf(page).getByRole('button', { name: 'Lưu nhóm từ' }).click();
    await mustSay(page, 'Cần ít nhất hai từ, mỗi dòng một từ.');
    expect(await shown()).toEqual([]);
  });

  await test.step('with its other word it is found within two seconds', async () => {
    await dialogOf(page).getByLabel('Các từ, mỗi dòng một từ').fill(`${word}\nmiến dong`);
    await dialogOf(page).getByLabel('Ghi chú').fill('Kể lại trong truyện thử.');
    await shot(page, 'search-words-dialog');
    await mustBeAccessible(page, 'words that mean the same');
    await dialogOf(page).getByRole('button', { name: 'Lưu nhóm từ' }).click();
    await mustSay(page, 'Đã lưu. Lần tìm kế tiếp đã theo từ mới.');
    expect(await soon(true)).toBeLessThan(2_000);
    await page.getByLabel('Gõ như người mua gõ').fill(word);
    await mustSay(page, 'Còn được hiểu là: miến dong', 'Không tìm thấy gì.');
    await expect(page.getByRole('button', { name: `Xoá nhóm ${word} → miến dong` })).toBeVisible();
    await mustFit(page);
    await shot(page, 'search-words-found');
  });

  await test.step('taken back, it finds nothing within two seconds; brought back, it finds again', async () => {
    await page.getByRole('button', { name: `Xoá nhóm ${word} → miến dong` }).click();
    await mustSay(page, `Đã xoá nhóm ${word} → miến dong.`);
    expect(await soon(false)).toBeLessThan(2_000);
    await page.getByRole('button', { name: 'Đưa lại' }).first().click();
    await expect(page.getByRole('button', { name: `Xoá nhóm ${word} → miến dong` })).toBeVisible();
    expect(await soon(true)).toBeLessThan(2_000);
    await page.getByRole('button', { name: `Xoá nhóm ${word} → miến dong` }).click();
    await expect(page.getByRole('button', { name: `Xoá nhóm ${word} → miến dong` })).toHaveCount(0);
    expect(await soon(false)).toBeLessThan(2_000);
  });
});
