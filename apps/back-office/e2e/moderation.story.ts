import { randomUUID } from 'node:crypto';
import type { Page, Request } from '@playwright/test';
import { mustBeAccessible } from '@chophien/ui/testing';
import { asks, dialogOf, expect, mustFit, mustSay, onPhone, shot, signIn, test } from './office-person.js';

const begin = 'mutation ($id: ID!, $boothId: ID!, $content: ContentInput!) { beginListing(id: $id, boothId: $boothId, saleKind: CART, content: $content, submit: true) { __typename ... on InvalidInput { fields { field reason } } } }';

/** A new listing of HTX Bình Lư, sent for approval; gives its id. */
async function sendNew(seller: Page, nameVi: string, descVi: string): Promise<string> {
  const id = randomUUID();
  const { me, categories } = await asks<{ me: { booths: { id: string; slug: string }[] }; categories: { id: string; nameVi: string }[] }>(seller, '{ me { booths { id slug } } categories { id nameVi } }');
  const content = { nameVi, descVi, categoryId: categories.find((one) => /miến/i.test(one.nameVi))?.id, packs: [{ packVi: 'gói 500 g', unit: 'G', amount: 500, shippingGrams: 550, price: '55000' }] };
  expect(await asks(seller, begin, { id, boothId: me.booths.find(({ slug }) => slug === 'htx-binh-lu')?.id, content })).toEqual({ beginListing: { __typename: 'KeptContent' } });
  return id;
}

type Kept = { draftVersion: number; live: { nameVi: string; descVi: string } };
const keptOf = async (seller: Page, id: string): Promise<Kept> =>
  (await asks<{ listingContent: Kept }>(seller, 'query ($id: ID!) { listingContent(id: $id) { draftVersion live { nameVi descVi } } }', { id })).listingContent;

/** Another description of goods on show, sent for approval. */
async function propose(seller: Page, id: string, descVi: string): Promise<void> {
  const { draftVersion, live } = await keptOf(seller, id);
  const answer = await asks(seller, 'mutation ($id: ID!, $v: Int!, $content: ContentInput!) { proposeListing(id: $id, draftVersion: $v, content: $content, submit: true) { __typename } }', {
    id,
    v: draftVersion,
    content: { nameVi: live.nameVi, descVi, packs: null },
  });
  expect(answer).toEqual({ proposeListing: { __typename: 'KeptContent' } });
}

/** How a draft stands with the floor; undefined where nothing is left of it. */
async function stateOf(seller: Page, id: string): Promise<string | undefined> {
  const { listingContent } = await asks<{ listingContent: { draftState: string | null } | null }>(seller, 'query ($id: ID!) { listingContent(id: $id) { draftState } }', { id });
  return listingContent?.draftState ?? undefined;
}

test('on a phone: a new listing is read as shoppers would, and goes back with reasons', async ({ openOffice }) => {
  test.skip(!onPhone(), 'a desk has its own story');
  const name = `Miến dong Bình Lư ${Date.now() % 1e4}`;
  const seller = await openOffice('noodleMaker', '/');
  const id = await sendNew(seller, name, 'Sợi to, dẻo. Miến ngon nhất vùng, ăn vào là khỏe.');
  const page = await openOffice('operator', '/floor');
  await page.getByRole('main').getByRole('link', { name: 'Duyệt hàng' }).click();
  await mustSay(page, 'Duyệt hàng', 'tin chờ', 'Hàng mới');
  await mustFit(page);
  await shot(page, 'reviews');
  await mustBeAccessible(page, 'reviews');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/floor/reviews/${id}$`));
  await mustSay(page, 'Người mua đọc tiếng Việt', 'gói 500 g', '55.000', 'Món này chưa có ảnh.', 'Nên xem kỹ', 'Luật Quảng cáo');
  await expect(page.getByRole('link', { name: 'Miến dong Bình Lư', exact: true }), 'goods much alike').toHaveAttribute('href', /\/hang\/mien-dong-binh-lu$/);
  await expect(page.locator('mark.listed')).toHaveText(/nhất$/);
  await mustFit(page);
  await shot(page, 'review-new');
  await mustBeAccessible(page, 'review of a new listing');
  await page.getByRole('button', { name: 'Trả lại' }).click();
  await dialogOf(page).getByRole('button', { name: 'Trả lại' }).click();
  await mustSay(page, 'Chọn ít nhất một lý do.');
  await dialogOf(page).getByLabel('Lý do khác').check();
  await dialogOf(page).getByRole('button', { name: 'Trả lại' }).click();
  await mustSay(page, 'Chọn “Lý do khác” thì ghi lời nhắn');
  await mustBeAccessible(page, 'handing back, with what is missing');
  await dialogOf(page).getByLabel('Ảnh chưa đúng món').check();
  await dialogOf(page).getByLabel('Lời nhắn cho gian').fill('Thêm ít nhất một ảnh chụp thật.');
  await shot(page, 'review-return');
  await dialogOf(page).getByRole('button', { name: 'Trả lại' }).click();
  await mustSay(page, `Sẽ trả lại ${name} sau 10 giây.`);
  await expect(page).not.toHaveURL(new RegExp(id));
  await shot(page, 'review-held');
  await expect.poll(() => stateOf(seller, id), { timeout: 20_000 }).toBe('RETURNED');
  expect(await asks(seller, 'query ($id: ID!) { listingContent(id: $id) { state draftState decisions { kind reasons note } } }', { id })).toEqual({
    listingContent: { state: 'DRAFT', draftState: 'RETURNED', decisions: [{ kind: 'RETURNED', reasons: ['PICTURE', 'OTHER'], note: 'Thêm ít nhất một ảnh chụp thật.' }, expect.objectContaining({ kind: 'SUBMITTED' })] },
  });
});

test('on a desk, by keys alone: differences word by word, one approved, one handed back, one that somebody else was faster with', async ({ openOffice, baseURL }) => {
  test.skip(onPhone(), 'keyboards stand on desks');
  // five times a decision is waited for until it is sent
  test.setTimeout(180_000);
  const seller = await openOffice('noodleMaker', '/');
  const mark = `${Date.now() % 1e6}`;
  const names = [`Miến thử một ${mark}`, `Miến thử hai ${mark}`];
  const { listings } = await asks<{ listings: { nodes: { id: string; nameVi: string }[] } }>(
    seller,
    'query ($boothId: ID!) { listings(boothId: $boothId, text: "mien dong binh lu") { nodes { id nameVi } } }',
    { boothId: (await asks<{ me: { booths: { id: string; slug: string }[] } }>(seller, '{ me { booths { id slug } } }')).me.booths.find(({ slug }) => slug === 'htx-binh-lu')?.id },
  );
  const changedId = listings.nodes.find(({ nameVi }) => nameVi === 'Miến dong Bình Lư')!.id;
  const desc = (await keptOf(seller, changedId)).live.descVi.replace(/ Mẻ thử \d+\.$/, '');
  await propose(seller, changedId, `${desc} Mẻ thử ${mark}.`);
  const [first, second] = [await sendNew(seller, names[0]!, 'Lời tả một.'), await sendNew(seller, names[1]!, 'Lời tả hai.')];

  const other = await openOffice('operator', `/floor/reviews/${first}`);
  await mustSay(other, 'Lời tả một.');
  const page = await openOffice('operator', `/floor/reviews/${changedId}`);
  const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true });
  await test.step('what changes stands word by word, and shoppers still read the old text', async () => {
    await expect(heading('Miến dong Bình Lư')).toBeVisible();
    await expect(page.locator('.review .sheet__body ins').last()).toContainText(mark);
    await mustFit(page);
    await shot(page, 'review-change');
    await mustBeAccessible(page, 'review of a change');
  });

  await test.step('the keys can be turned off, and then do nothing', async () => {
    await page.keyboard.press('?');
    await mustSay(page, 'Dùng phím một chữ', 'Duyệt tin đang mở');
    await mustBeAccessible(page, 'keys of the queue');
    await dialogOf(page).getByLabel('Dùng phím một chữ').uncheck();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
    await page.keyboard.press('a');
    await expect(page.getByRole('button', { name: 'Duyệt', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Phím tắt' }).press('Enter');
    await dialogOf(page).getByLabel('Dùng phím một chữ').check();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
  });

  await test.step('A approves, U takes it back within ten seconds, and nothing was done', async () => {
    await page.keyboard.press('a');
    await mustSay(page, 'Sẽ duyệt Miến dong Bình Lư sau 10 giây.');
    await expect(page.locator('#review-name')).toBeFocused();
    await expect(page).not.toHaveURL(new RegExp(changedId));
    await shot(page, 'review-held');
    await mustBeAccessible(page, 'a decision that can be taken back');
    await page.keyboard.press('u');
    await mustSay(page, 'Đã lấy lại. Chưa làm gì với Miến dong Bình Lư.');
    await expect(heading('Miến dong Bình Lư')).toBeFocused();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Lấy lại (U)' }).click();
    await expect(page).toHaveURL(new RegExp(changedId));
    // longer than a decision is held
    await page.waitForTimeout(11_000);
    expect(await stateOf(seller, changedId)).toBe('SUBMITTED');
  });

  await test.step('A approves, the focus is on the next one, and after ten seconds shoppers read the new text', async () => {
    const shop = async () => (await page.request.get(`${baseURL}/hang/mien-dong-binh-lu`)).text();
    await page.keyboard.press('a');
    await mustSay(page, 'Sẽ duyệt Miến dong Bình Lư sau 10 giây.');
    await expect(page.locator('#review-name')).toBeFocused();
    await expect(page).not.toHaveURL(new RegExp(changedId));
    expect(await shop()).not.toContain(`Mẻ thử ${mark}.`);
    await expect.poll(shop, { timeout: 20_000 }).toContain(`Mẻ thử ${mark}.`);
  });

  await test.step('what was decided before is read again with what it changed', async () => {
    await propose(seller, changedId, desc);
    await page.goto(`/office/floor/reviews/${changedId}`);
    await page.getByText('Đã trao đổi trước đây').click();
    await page.getByText('Đã đổi: Lời tả').first().click();
    await expect(page.locator('.review__past ins').first()).toContainText(mark);
    await mustFit(page);
    await shot(page, 'review-history');
    await mustBeAccessible(page, 'what an earlier decision changed');
    await page.keyboard.press('a');
    await mustSay(page, 'Sẽ duyệt Miến dong Bình Lư sau 10 giây.');
    await page.goto('/office/floor');
    await expect.poll(() => stateOf(seller, changedId), { timeout: 5_000 }).toBeUndefined();
  });

  await test.step('J and K go on and back, R hands back', async () => {
    await page.goto(`/office/floor/reviews/${second}`);
    await expect(heading(names[1]!)).toBeVisible();
    await page.keyboard.press('k');
    await expect(heading(names[0]!)).toBeFocused();
    await page.keyboard.press('r');
    await dialogOf(page).getByLabel('Trùng món đã có').check();
    await page.keyboard.press('Enter');
    await mustSay(page, `Sẽ trả lại ${names[0]!} sau 10 giây.`);
    await expect(heading(names[1]!)).toBeFocused();
    await expect.poll(() => stateOf(seller, first), { timeout: 20_000 }).toBe('RETURNED');
  });

  await test.step('who comes too late reads so, and nothing is done', async () => {
    await other.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await mustSay(other, 'Người khác vừa trả lại bản này. Bạn chưa làm gì.', 'Bản này đã được trả lại, chờ gian sửa.');
    await expect(other.getByRole('button', { name: 'Duyệt', exact: true })).toHaveCount(0);
    await shot(other, 'review-moved');
    await page.keyboard.press('r');
    await dialogOf(page).getByLabel('Trùng món đã có').check();
    await page.keyboard.press('Enter');
    await mustSay(page, `Sẽ trả lại ${names[1]!} sau 10 giây.`);
  });

  await test.step('who leaves the page sends what is held', async () => {
    await page.goto('/office/floor');
    await expect.poll(() => stateOf(seller, second), { timeout: 5_000 }).toBe('RETURNED');
  });

  await test.step('what somebody else decided while it was held is told by name when it is sent', async () => {
    const name = `Miến thử ba ${mark}`;
    const third = await sendNew(seller, name, 'Lời tả ba.');
    for (const one of [page, other]) {
      await one.goto(`/office/floor/reviews/${third}`);
      await expect(one.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    }
    await page.keyboard.press('a');
    await mustSay(page, `Sẽ duyệt ${name} sau 10 giây.`);
    await other.keyboard.press('a');
    await mustSay(other, `Sẽ duyệt ${name} sau 10 giây.`);
    await other.getByRole('navigation').getByRole('link', { name: 'Hôm nay' }).click();
    await expect.poll(() => stateOf(seller, third), { timeout: 5_000 }).toBeUndefined();
    await expect(page.getByText(`Chưa duyệt ${name}. Người khác vừa duyệt`)).toBeVisible({ timeout: 15_000 });
    await shot(page, 'review-not-done');
  });
});

test('on a desk: who goes on before a draft was looked at again is not called back, and who signs out has sent what was held', async ({ openOffice, browser }) => {
  test.skip(onPhone(), 'the same act on both');
  const seller = await openOffice('noodleMaker', '/');
  const mark = `${Date.now() % 1e6}`;
  const names = [`Miến vội một ${mark}`, `Miến vội hai ${mark}`, `Miến vội ba ${mark}`] as const;
  const [first, second, third] = [await sendNew(seller, names[0], 'Lời tả một.'), await sendNew(seller, names[1], 'Lời tả hai.'), await sendNew(seller, names[2], 'Lời tả ba.')];
  // a session of its own, as it ends
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/office/sign-in');
  await signIn(page, 'operator');
  await expect(page).toHaveURL(/\/office\/floor/);

  const isLook = (request: Request) => {
    const { variables } = request.postDataJSON() as { variables: { id?: string; version?: number } };
    return variables.id === third && variables.version === undefined;
  };

  await test.step('another page at once: the decision goes, and the person stays where they went', async () => {
    await page.goto(`/office/floor/reviews/${first}`);
    await expect(page.getByRole('heading', { level: 2, name: names[0], exact: true })).toBeVisible();
    await page.route('**/office/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    await page.keyboard.press('a');
    await page.getByRole('navigation').getByRole('link', { name: 'Hôm nay' }).click();
    await expect(page).toHaveURL(/\/office\/floor$/);
    expect(await stateOf(seller, first), 'not sent yet').toBe('SUBMITTED');
    await expect.poll(() => stateOf(seller, first), { timeout: 9_000 }).toBeUndefined();
    await expect(page).toHaveURL(/\/office\/floor$/);
    await expect(page.getByText(`Sẽ duyệt ${names[0]}`)).toHaveCount(0);
    // what is still on its way is let through, not thrown away
    await page.unrouteAll({ behavior: 'wait' });
  });

  await test.step('another draft by K at once: the decision is held, and the person stays at the draft to which they went', async () => {
    await page.goto(`/office/floor/reviews/${third}`);
    await expect(page.getByRole('heading', { level: 2, name: names[2], exact: true })).toBeVisible();
    await page.route('**/office/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await page.keyboard.press('a');
    await page.keyboard.press('k');
    await expect(page).toHaveURL(new RegExp(second));
    await mustSay(page, `Sẽ duyệt ${names[2]} sau 10 giây.`);
    await expect(page).toHaveURL(new RegExp(second));
    await page.unrouteAll({ behavior: 'wait' });
    await page.keyboard.press('u');
    await expect(page).toHaveURL(new RegExp(third));
    expect(await stateOf(seller, third)).toBe('SUBMITTED');
  });

  await test.step('a draft that could not be looked at is named, as another one is on the page by then', async () => {
    await page.route('**/office/graphql', async (route) => {
      if (!isLook(route.request())) return route.continue();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return route.abort();
    });
    await expect(page.getByRole('heading', { level: 2, name: names[2], exact: true })).toBeVisible();
    await page.keyboard.press('a');
    await page.keyboard.press('k');
    await expect(page).toHaveURL(new RegExp(second));
    await mustSay(page, `Chưa duyệt ${names[2]}. `);
    await page.unrouteAll({ behavior: 'wait' });
    expect(await stateOf(seller, third)).toBe('SUBMITTED');
  });

  await test.step('signing out within the ten seconds, and while another draft is still looked at', async () => {
    await page.goto(`/office/floor/reviews/${second}`);
    await expect(page.getByRole('heading', { level: 2, name: names[1], exact: true })).toBeVisible();
    await page.keyboard.press('a');
    await mustSay(page, `Sẽ duyệt ${names[1]} sau 10 giây.`);
    await page.getByRole('navigation', { name: 'Hàng chờ duyệt' }).getByRole('link', { name: names[2] }).click();
    await expect(page.getByRole('heading', { level: 2, name: names[2], exact: true })).toBeVisible();
    // the look at the draft has no answer before the person is gone; all else is let through
    await page.route('**/office/graphql', async (route) => {
      if (isLook(route.request())) await new Promise((resolve) => setTimeout(resolve, 30_000));
      await route.continue().catch(() => undefined);
    });
    await page.keyboard.press('a');
    await page.getByRole('button', { name: /^Tài khoản/ }).first().click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await expect(page).toHaveURL(/\/office\/sign-in/);
    expect([await stateOf(seller, second), await stateOf(seller, third)]).toEqual([undefined, undefined]);
    const { listingContent } = await asks<{ listingContent: { decisions: { kind: string }[] } }>(seller, 'query ($id: ID!) { listingContent(id: $id) { decisions { kind } } }', { id: third });
    expect(listingContent.decisions.map(({ kind }) => kind)).toEqual(['APPROVED', 'SUBMITTED']);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
  await context.close();
});
