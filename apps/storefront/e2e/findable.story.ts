import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

/* A search engine, and whoever shares a link, meet the floor: what is said to machines is what people see. */

type Node = { '@type': string } & Record<string, unknown>;

const dong = (price: unknown) => `${String(price).replace(/\B(?=(\d{3})+$)/g, '.')} ₫`;

async function dataOf(page: Page): Promise<Node[]> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  return blocks.flatMap((block) => (JSON.parse(block) as { '@graph': Node[] })['@graph']);
}

/** Compares what the page of a product says to machines with what stands on it; gives the product and its offer. */
async function expectSaidAsShown(page: Page): Promise<{ product: Node; offer: Node }> {
  const data = await dataOf(page);
  const product = data.find((node) => ['Product', 'Service'].includes(node['@type']));
  if (product === undefined) throw new Error(`no product is told by ${page.url()}`);
  const offer = product['offers'] as Node;
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(product['name']));
  await expect(main).toContainText(dong(offer['price']));
  const words: Record<string, string | RegExp> = { OutOfStock: 'Tạm hết hàng', LimitedAvailability: /Còn \d+ /, InStock: 'Còn hàng' };
  const stock = typeof offer['availability'] === 'string' ? words[offer['availability'].replace('https://schema.org/', '')] : undefined;
  await expect(main).toContainText(stock ?? 'Món này không bán qua giỏ');

  const certified = ((product['hasCertification'] ?? []) as Node[]).map(({ name }) => String(name));
  const badges = (await main.textContent())?.match(/OCOP \d sao(?= ·)/g) ?? [];
  expect(badges).toEqual(certified.filter((name) => name.startsWith('OCOP')));
  for (const name of certified) await expect(main).toContainText(name);

  const seller = offer['seller'] as { telephone: string; address: Record<string, string> };
  await expect(main).toContainText(seller.telephone);
  for (const part of ['streetAddress', 'addressLocality', 'addressRegion']) if (seller.address[part] !== undefined) await expect(main).toContainText(seller.address[part]);

  const said = (data.find((node) => node['@type'] === 'BreadcrumbList')?.['itemListElement'] as { name: string; item: string }[]).map(({ name, item }) => [name, new URL(item).pathname]);
  const shown = await page.getByRole('navigation', { name: 'Bạn đang ở' }).getByRole('link').evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')]));
  expect(said).toEqual(shown);
  return { product, offer };
}

test('a product’s page says to machines what it shows to people', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => (/content security policy/i.test(message.text()) ? violations.push(message.text()) : undefined));
  for (const list of ['/hang', '/hang?sao=3', '/nhom/du-lich']) {
    await page.goto(list);
    // Stars end with their year; then no product bears one, and there is nothing to compare.
    if (list.includes('sao') && (await page.locator('main a[href^="/hang/"]').count()) === 0) continue;
    const first = await page.locator('main a[href^="/hang/"]').first().getAttribute('href');
    await page.goto(String(first));
    const { product, offer } = await expectSaidAsShown(page);
    if (list.includes('sao')) expect((product['hasCertification'] as Node[]).filter(({ name }) => String(name).startsWith('OCOP'))).toHaveLength(1);
    if (list.includes('du-lich')) expect([product['@type'], offer['availability']]).toEqual(['Service', undefined]);
  }
  expect(violations).toEqual([]);
});

test('every page names one address for itself and its twin in the other language, which answers in kind', async ({ page }) => {
  const links = () =>
    page.locator('link[rel="canonical"], link[rel="alternate"][hreflang]').evaluateAll((found) => found.map((link) => [link.getAttribute('hreflang') ?? 'canonical', new URL(String(link.getAttribute('href'))).pathname]));
  for (const path of ['/', '/hang', '/nhom/che-tra', '/hang/mien-dong-binh-lu', '/gian', '/gian/htx-binh-lu', '/cach-san-chay', '/dieu-khoan']) {
    const english = path === '/' ? '/en' : `/en${path}`;
    const others = [
      ['vi', path],
      ['en', english],
      ['x-default', path],
    ];
    await page.goto(`${path}?utm_source=thu`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    expect(await links()).toEqual([['canonical', path], ...others]);
    await page.goto(english);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await links()).toEqual([['canonical', english], ...others]);
  }
});

test('a shared link has its picture, which is there', async ({ page, request }) => {
  await page.goto('/hang');
  const address = String(await page.locator('meta[property="og:image"]').getAttribute('content'));
  const picture = await request.get(new URL(address).pathname);
  expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  expect((await picture.body()).length).toBeLessThan(60_000);
});

test('the sitemap lists exactly what the lists show, and a demo floor asks not to be listed', async ({ page, request }) => {
  const index = await (await request.get('/sitemap.xml')).text();
  const files = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(String(address)).pathname);
  const inSitemap: string[] = [];
  for (const file of files) {
    const xml = await (await request.get(file)).text();
    inSitemap.push(...[...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(String(address)).pathname));
  }

  const listed = new Set<string>();
  for (const [list, links] of [
    ['/hang', 'main a[href^="/hang/"]'],
    ['/gian', 'main a[href^="/gian/"]'],
  ] as const) {
    let next: string | null = list;
    while (next !== null) {
      await page.goto(next);
      for (const href of await page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute('href')))) listed.add(String(href));
      const more = page.getByRole('link', { name: 'Xem tiếp' });
      next = (await more.count()) > 0 ? await more.getAttribute('href') : null;
    }
  }
  const inVietnamese = inSitemap.filter((path) => /^\/(?:hang|gian)\//.test(path));
  expect([...inVietnamese].sort()).toEqual([...listed].sort());
  expect(inSitemap.filter((path) => path.startsWith('/en')).sort()).toEqual(inSitemap.filter((path) => !path.startsWith('/en')).map((path) => (path === '/' ? '/en' : `/en${path}`)).sort());

  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, nofollow');
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /\n');
});

/** Asks the office as its pages do; throws when it answers with errors. */
async function office<T>(request: APIRequestContext, query: string, variables: object): Promise<T> {
  const answer = (await (await request.post('/office/graphql', { data: { query, variables } })).json()) as { data: T; errors?: unknown[] };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
type Listing = { id: string; slug: string; version: number; nameVi: string; price: string; onHand: number; reserved: number; saleKind: string };

test('what the booth changes is said at once; what it puts away is gone, and back when it is back', async ({ page, playwright, baseURL }, info) => {
  test.skip(info.project.name !== 'shop-desk', 'one booth, one listing: told once');
  const desk = await playwright.request.newContext({ baseURL: String(baseURL) });
  await office(desk, 'mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }', { email: 'tham-hung@demo.example', password: 'phien-demo-2026' });
  const { me } = await office<{ me: { booths: { id: string; slug: string }[] } }>(desk, '{ me { booths { id slug } } }', {});
  const fields = 'id slug version nameVi price onHand reserved saleKind';
  const { listings } = await office<{ listings: { nodes: Listing[] } }>(desk, `query($id: ID!) { listings(boothId: $id) { nodes { ${fields} } } }`, { id: me.booths[0]?.id });
  const before = listings.nodes.filter(({ saleKind }) => saleKind === 'CART').at(-1);
  if (before === undefined) throw new Error('the booth has nothing to sell');
  let { version } = before;
  const edit = async (changes: object) => {
    const { editListing } = await office<{ editListing: Partial<Listing> & { __typename: string } }>(
      desk,
      `mutation($id: ID!, $version: Int!, $changes: ListingChanges!) { editListing(id: $id, version: $version, changes: $changes) { __typename ... on Listing { ${fields} } } }`,
      { id: before.id, version, changes },
    );
    expect(editListing.__typename).toBe('Listing');
    version = editListing.version ?? version;
  };

  const address = `/hang/${before.slug}`;
  try {
    // within the band in which a booth moves a price by itself
    const price = String(Number(before.price) + 1_000);
    await edit({ price, onHand: before.reserved + 3 });
    await page.goto(address);
    const { offer } = await expectSaidAsShown(page);
    expect([offer['price'], offer['availability']]).toEqual([price, 'https://schema.org/LimitedAvailability']);

    await edit({ onHand: before.reserved });
    await page.goto(address);
    expect((await expectSaidAsShown(page)).offer['availability']).toBe('https://schema.org/OutOfStock');

    await edit({ hidden: true });
    const gone = await page.goto(address);
    expect(gone?.status()).toBe(410);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gian đã cất món này');
    await expect(page.getByRole('main')).toContainText(before.nameVi);
    await expect(page.getByRole('main').locator(`a[href="/gian/${String(me.booths[0]?.slug)}"]`)).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('₫');
    expect(await dataOf(page)).toEqual([]);

    const never = await page.goto('/hang/chua-bao-gio-co');
    expect(never?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không thấy trang này');
  } finally {
    await edit({ hidden: false, price: before.price, onHand: before.onHand });
    await desk.dispose();
  }
  expect((await page.goto(address))?.status()).toBe(200);
  expect((await expectSaidAsShown(page)).offer['price']).toBe(before.price);
});

test('a slightly wrong address leads to the right one', async ({ page }) => {
  await page.goto('/hang/Mien-Dong-Binh-Lu/');
  expect(new URL(page.url()).pathname).toBe('/hang/mien-dong-binh-lu');
});
