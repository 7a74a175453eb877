// The booth's and the operator's story in real Chromium, at a phone's and a desk's width.
//   BASE_URL=http://localhost:3000 node apps/back-office/e2e/story.mjs
// Needs a running demo floor; the orders that it handles it places itself, so it may run again and again. CHROMIUM names the browser
// (default /usr/bin/chromium), SHOTS a folder for screenshots. Prints one line a step and at the end `N passed, N failed`.
/* global document -- inside the page */
import { mkdirSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { chromium } from 'playwright-core';

const base = (process.env.BASE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
const shots = process.env.SHOTS;
if (shots) mkdirSync(shots, { recursive: true });
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };
const password = 'phien-demo-2026';
const owner = 'che-tam-duong@demo.example';
const operator = 'quan-tri@demo.example';
const observer = 'theo-doi@demo.example';
const boothSlug = 'che-tam-duong';

let passed = 0;
let failed = 0;

async function step(name, run) {
  try {
    await run();
    passed += 1;
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(
      `FAIL ${name}\n     ${String(error?.message ?? error)
        .split('\n')
        .slice(0, 5)
        .join('\n     ')}`,
    );
  }
}

function must(condition, words) {
  if (!condition) throw new Error(words);
}

async function shot(page, name) {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

const plain = (text) => text.replace(/\u00a0/g, ' ');

async function mustSay(page, ...texts) {
  for (const text of texts) {
    const found = await page
      .waitForFunction((wanted) => document.body.innerText.replace(/\u00a0/g, ' ').includes(wanted), text, { timeout: 10_000 })
      .catch(() => null);
    must(
      found,
      `the page ${page.url()} does not say "${text}"; it says: ${plain(await page.locator('main').first().innerText()).slice(0, 300)}`,
    );
  }
}

async function mustFit(page) {
  const tooWide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  must(tooWide <= 0, `${page.url()} is ${tooWide} px too wide`);
}

async function shop(query, variables) {
  const response = await fetch(`${base}/shop/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  must(answer.data && !answer.errors, `the shop answered ${JSON.stringify(answer.errors ?? answer).slice(0, 300)}`);
  return answer.data;
}

/** A guest without e-mail orders one unit from the booth; gives the number of the booth's part. */
async function placeOrder() {
  const { products, floor } = await shop(
    'query ($booth: String!) { products(filter: { booth: $booth, inStock: true }, first: 24) { nodes { slug } } floor { termsVersion privacyVersion } }',
    { booth: boothSlug },
  );
  must(products.nodes.length > 0, 'the demo booth has nothing to sell');
  const { product } = await shop('query ($slug: String!) { product(slug: $slug) { variants { id } } }', { slug: products.nodes[0].slug });
  const variantId = product.variants[0].id;
  const added = (
    await shop('mutation ($variantId: ID!) { addToCart(variantId: $variantId, quantity: 1) { __typename ... on CartToken { token } } }', {
      variantId,
    })
  ).addToCart;
  must(added.token, `not added: ${added.__typename}`);
  const { communes } = await shop('query { communes(provinceCode: "12") { code } }', {});
  const communeCode = communes[0].code;
  const { cart } = await shop('query ($token: String!, $commune: String!) { cart(token: $token, communeCode: $commune) { total } }', {
    token: added.token,
    commune: communeCode,
  });
  const { placeOrder: placed } = await shop(
    'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on OrderPlaced { number } ... on InvalidInput { fields { field reason } } ... on OrderLimitReached { limit } } }',
    {
      input: {
        cartToken: added.token,
        requestKey: randomUUID(),
        expectedTotal: cart.total,
        name: 'Lò Thị Thử',
        phone: `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`,
        provinceCode: '12',
        communeCode,
        street: 'Tổ 4',
        note: 'Giao sau 17 giờ',
        ...floor,
      },
    },
  );
  must(placed.__typename === 'OrderPlaced', `not placed: ${JSON.stringify(placed)}`);
  return `${placed.number}/1`;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
const complaints = [];

async function signInForm(page, email, given = password) {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill(given);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

// Signing in is limited per address, so each person signs in once and keeps the session, as people do.
const sessions = new Map();

async function newPage(size, storageState) {
  const context = await browser.newContext({ viewport: sizes[size], locale: 'vi-VN', storageState });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`));
  return page;
}

async function openOffice(size, email, path = '/') {
  const page = await newPage(size, sessions.get(email));
  await page.goto(`${base}/office${path}`);
  if (!sessions.has(email)) {
    await signInForm(page, email);
    await page.waitForURL(/\/office\/(booth|floor)/);
    sessions.set(email, await page.context().storageState());
  }
  return page;
}

for (const size of ['phone', 'desk']) {
  await step(`${size}: a wrong password is refused in words, and a deep link comes back after signing in`, async () => {
    const page = await newPage(size);
    await page.goto(`${base}/office/booth/${boothSlug}/listings?view=low`);
    await page.waitForURL(/\/office\/sign-in\?next=/);
    await signInForm(page, owner, 'sai-mat-khau');
    await mustSay(page, 'Thư điện tử hoặc mật khẩu không đúng');
    await shot(page, `sign-in-${size}`);
    await signInForm(page, owner);
    await page.waitForURL(new RegExp(`/office/booth/${boothSlug}/listings\\?view=low`));
    await mustFit(page);
    await page.context().close();
  });

  await step(`${size}: the owner accepts an order where it stands, ships it with a note, and marks the call`, async () => {
    const number = await placeOrder();
    const page = await openOffice(size, owner, `/booth/${boothSlug}`);
    await page.getByRole('button', { name: `Nhận đơn ${number}` }).click();
    await mustSay(page, `Đã nhận đơn ${number}. Người mua được báo.`);
    await page.goto(`${base}/office/booth/${boothSlug}/orders?q=${encodeURIComponent(number)}`);
    await page.getByRole('link', { name: number, exact: true }).click();
    await mustSay(page, 'Đã nhận', 'Thu khi giao', 'Khách ghi: “Giao sau 17 giờ”', 'Lò Thị Thử');
    must(await page.locator('a[href^="tel:09"]').first().isVisible(), 'no telephone link');
    await shot(page, `order-${size}`);
    await page.getByRole('button', { name: 'Đã gửi hàng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Người giao, mã vận đơn').fill('Bưu điện Tam Đường, EA1');
    await dialog.getByRole('button', { name: 'Đã gửi hàng' }).click();
    await mustSay(page, 'Gửi hàng: Bưu điện Tam Đường, EA1');
    must((await page.getByRole('button', { name: 'Đã gửi hàng' }).count()) === 0, 'a shipped order offers to be shipped');
    // the buyer left no e-mail, so for both moves the worker asks for a call within seconds
    const called = page.getByRole('button', { name: 'Đã gọi', exact: true });
    for (let tries = 0; tries < 30 && (await called.count()) < 2; tries += 1) {
      await page.waitForTimeout(1000);
      await page.reload();
      await mustSay(page, number);
    }
    await mustSay(page, 'Chưa báo được: gọi 09');
    await shot(page, `not-reached-${size}`);
    must((await called.count()) === 2, `${await called.count()} calls to make instead of 2`);
    await called.first().click();
    await mustSay(page, `Đã ghi: có người gọi cho người mua của đơn ${number}.`);
    await page.waitForFunction(
      () => [...document.querySelectorAll('button')].filter((one) => one.innerText.trim() === 'Đã gọi').length === 1,
    );
    await mustFit(page);
    await page.context().close();
  });

  await step(`${size}: the owner declines another with a reason; a second window that still shows it is told`, async () => {
    const number = await placeOrder();
    const page = await openOffice(size, owner, `/booth/${boothSlug}/orders?q=${encodeURIComponent(number)}`);
    await page.getByRole('link', { name: number, exact: true }).click();
    await mustSay(page, 'Chờ gian nhận');
    const second = await page.context().newPage();
    await second.goto(page.url());
    await mustSay(second, 'Chờ gian nhận');
    await page.getByRole('button', { name: 'Không nhận đơn' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Không nhận đơn' }).click();
    await mustSay(page, 'Chọn một lý do.');
    await dialog.getByText('Lý do khác').click();
    await dialog.getByRole('button', { name: 'Không nhận đơn' }).click();
    await mustSay(page, 'Viết lý do vào đây, người mua cần biết.');
    await shot(page, `decline-${size}`);
    await dialog.getByText('Hết hàng').click();
    await dialog.getByLabel('Lời nhắn cho người mua').fill('Mai có lại');
    await dialog.getByRole('button', { name: 'Không nhận đơn' }).click();
    await mustSay(page, 'Hết hàng: Mai có lại', 'Gian không nhận');
    await second.getByRole('button', { name: 'Nhận đơn', exact: true }).click();
    await mustSay(second, 'nên chưa làm gì', 'Hết hàng: Mai có lại');
    await page.context().close();
  });

  await step(
    `${size}: the owner edits a price; a wrong one is refused beside its field, and the shop shows the right one at once`,
    async () => {
      const page = await openOffice(size, owner, `/booth/${boothSlug}/listings`);
      await page.locator('.row-link').first().click();
      const price = page.getByLabel('Giá bán, ₫');
      await price.waitFor();
      const before = await price.inputValue();
      await price.fill('55k');
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await mustSay(page, 'Nhập giá bằng đồng, ví dụ 160.000.');
      await price.fill('500');
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await mustSay(page, 'Giá thấp nhất là 1.000 ₫.');
      const next = `${150 + Math.floor(Math.random() * 800)}.500`;
      await price.fill(next);
      // leaving with unsaved work asks first
      await page.getByRole('link', { name: 'Hàng bán' }).first().click();
      await mustSay(page, 'Bỏ những gì vừa sửa?');
      await shot(page, `unsaved-${size}`);
      await page.getByRole('button', { name: 'Ở lại' }).click();
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await mustSay(page, 'Đã lưu. Trên chợ thấy ngay.');
      await shot(page, `listing-${size}`);
      const href = await page.getByRole('link', { name: 'Xem trên chợ' }).getAttribute('href');
      const publicPage = await fetch(base + href);
      must(publicPage.ok, `${href} answers ${publicPage.status}`);
      must(plain((await publicPage.text()).replace(/&nbsp;/g, ' ')).includes(`${next} ₫`), `the shop does not show ${next} ₫`);
      await price.fill(before);
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await page.getByText('Không có gì chưa lưu.').waitFor();
      await page.context().close();
    },
  );

  await step(`${size}: two people edit one listing; the second is shown what changed and loses nothing`, async () => {
    const page = await openOffice(size, owner, `/booth/${boothSlug}/listings`);
    await page.locator('.row-link').nth(1).click();
    await page.getByLabel('Số lượng trong kho').waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    const stock = other.getByLabel('Số lượng trong kho');
    await stock.waitFor();
    const units = String(Number(await stock.inputValue()) + 1);
    await stock.fill(units);
    await other.getByRole('button', { name: 'Lưu', exact: true }).click();
    await mustSay(other, 'Đã lưu. Trên chợ thấy ngay.');
    const text = page.getByLabel('Lời tả (không bắt buộc)').first();
    const said = await text.inputValue();
    await text.fill(`${said} Bản thử.`);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await mustSay(page, 'Món này vừa được sửa ở nơi khác');
    must((await page.getByLabel('Số lượng trong kho').inputValue()) === units, 'the other change is not shown');
    must((await text.inputValue()) === `${said} Bản thử.`, 'what was typed is lost');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Không có gì chưa lưu.').waitFor();
    await text.fill(said);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Không có gì chưa lưu.').waitFor();
    await page.context().close();
  });

  await step(`${size}: the operator sees the day, the visits with their table, the booths and their standing`, async () => {
    const page = await openOffice(size, operator, '/floor');
    await mustSay(page, 'Lượt ghé hôm nay', 'Gian không có người trông');
    await shot(page, `floor-today-${size}`);
    await mustFit(page);
    await page.goto(`${base}/office/floor/visits`);
    await mustSay(page, 'Mỗi ngày,', 'Có số liệu minh hoạ', 'Theo gian hàng', 'Theo món hàng');
    must((await page.locator('svg.day-bars').first().locator('rect.bar').count()) === 30, 'the chart does not hold 30 days');
    await shot(page, `floor-visits-${size}`);
    await mustFit(page);
    await page.keyboard.press('b');
    await page.getByRole('region', { name: 'Bảng số' }).waitFor();
    must((await page.getByRole('region', { name: 'Bảng số' }).locator('tbody tr').count()) === 30, 'the table does not hold 30 days');
    await page.goto(`${base}/office/floor/booths?q=tam+duong`);
    await mustSay(page, 'Chè Tam Đường', 'Đang mở');
    await page.goto(`${base}/office/floor/dead-letters`);
    await mustSay(page, 'Tin chưa gửi được');
    await page.goto(`${base}/office/floor/orders?view=all`);
    await page.locator('.order-card h2 a').first().click();
    await mustSay(page, 'Chặn số này');
    must((await page.getByRole('button', { name: 'Nhận đơn', exact: true }).count()) === 0, 'an operator is offered to accept for a booth');
    await page.context().close();
  });

  await step(`${size}: the operator blocks a phone with a reason and lifts it; an observer sees no such buttons`, async () => {
    const page = await openOffice(size, operator, '/floor/blocks');
    await page.getByRole('button', { name: 'Chặn một số' }).click();
    const dialog = page.getByRole('dialog');
    const phone = `0987${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`;
    await dialog.getByLabel('Số điện thoại').fill('123');
    await dialog.getByLabel('Lý do').fill('Đặt năm đơn, không nghe máy');
    await dialog.getByRole('button', { name: 'Chặn', exact: true }).click();
    await mustSay(page, 'Số điện thoại chưa đúng');
    await dialog.getByLabel('Số điện thoại').fill(phone);
    await dialog.getByRole('button', { name: 'Chặn', exact: true }).click();
    await mustSay(page, 'Đã đưa vào danh sách chặn.');
    const row = page.locator('.row', { hasText: `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}` });
    await row.getByRole('button').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ chặn' }).click();
    await mustSay(page, 'Đã bỏ chặn.');
    await shot(page, `blocks-${size}`);
    await page.context().close();
    const watcher = await openOffice(size, observer, '/floor');
    await mustSay(watcher, 'Lượt ghé hôm nay');
    must((await watcher.getByRole('link', { name: 'Danh sách chặn' }).count()) === 0, 'an observer is offered the block list');
    await watcher.goto(`${base}/office/floor/orders?view=all`);
    await watcher.locator('.order-card h2 a').first().click();
    await mustSay(watcher, 'Đơn đi đến đâu');
    must(
      (await watcher.getByRole('button', { name: /Chặn|Nhận đơn|Không nhận đơn/ }).count()) === 0,
      'an observer is offered what they may not do',
    );
    await watcher.context().close();
  });
}

await step('phone: the page speaks English when asked, remembers it, and signs out', async () => {
  // a session of its own, since it ends it
  const page = await newPage('phone');
  await page.goto(`${base}/office/booth/${boothSlug}`);
  await signInForm(page, owner);
  await page.getByRole('button', { name: /Tài khoản của/ }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await mustSay(page, 'What waits');
  await page.reload();
  await mustSay(page, 'What waits', 'Pack and ship');
  await shot(page, 'english-phone');
  await page.getByRole('button', { name: /Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL(/\/office\/sign-in$/);
  await page.goto(`${base}/office/booth/${boothSlug}/orders`);
  await page.waitForURL(/\/office\/sign-in\?next=/);
  await page.context().close();
});

await step('no page threw an error or broke the content security policy', () => {
  must(complaints.length === 0, complaints.slice(0, 5).join('\n'));
});

await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
