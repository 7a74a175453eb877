import { expect, request as newRequest, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export { expect };
export { placeOrder } from './shop-order.js';

export const password = process.env['DEMO_PASSWORD'] ?? 'phien-demo-2026';
/** Who works at the demo floor. */
export const people = {
  /** Owner of Chè Tam Đường. */
  owner: 'che-tam-duong@demo.example',
  /** Takes orders at Chè Tam Đường, and may not more. */
  orderHandler: 'xu-ly-don@demo.example',
  /** Owner of Thắm Hùng. */
  butcher: 'tham-hung@demo.example',
  operator: 'quan-tri@demo.example',
  observer: 'theo-doi@demo.example',
} as const;
export type Person = keyof typeof people;

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;
type OpenOffice = (who: Person, path?: string) => Promise<Page>;

const sessionsFolder = join(import.meta.dirname, '../../../node_modules/.cache/story-sessions');

/** Signs in by the office's endpoint, or takes up a session that another worker or an earlier run keeps: sign-in is limited per person and network. */
async function sessionOf(who: Person, baseURL: string): Promise<Session> {
  const file = join(sessionsFolder, `${createHash('sha256').update(`${baseURL} ${people[who]}`).digest('hex').slice(0, 16)}.json`);
  if (existsSync(file)) {
    const kept = await newRequest.newContext({ baseURL, storageState: file });
    const response = await kept.post('/office/graphql', { data: { query: '{ me { email } }' } });
    const { data } = (await response.json()) as { data?: { me: { email: string } | null } };
    await kept.dispose();
    if (data?.me?.email === people[who]) return JSON.parse(readFileSync(file, 'utf8')) as Session;
  }
  const fresh = await newRequest.newContext({ baseURL });
  const response = await fresh.post('/office/graphql', {
    data: {
      query: 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }',
      variables: { email: people[who], password },
    },
  });
  expect(await response.json(), `sign-in of ${people[who]}`).toEqual({ data: { signIn: { __typename: 'Me' } } });
  const session = await fresh.storageState();
  await fresh.dispose();
  mkdirSync(sessionsFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(session));
  return session;
}

/** What pages complain of: errors they throw, and what the content policy refuses. */
function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
}

interface OfficeFixtures {
  readonly complaints: string[];
  /** A page of the office below /office, opened by a person who signed in once and keeps the session, as people do. */
  readonly openOffice: OpenOffice;
}

interface OfficeSessions {
  readonly sessions: (who: Person, baseURL: string) => Promise<Session>;
}

/** Every story ends with the question whether a page threw an error or broke the content policy. */
export const test = base.extend<OfficeFixtures, OfficeSessions>({
  sessions: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const kept = new Map<Person, Promise<Session>>();
      await use((who, baseURL) => {
        const session = kept.get(who) ?? sessionOf(who, baseURL);
        kept.set(who, session);
        return session;
      });
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('page', (page) => listen(page, complaints));
      await use(complaints);
      expect(complaints, 'errors and refusals of the content policy').toEqual([]);
    },
    { auto: true },
  ],
  openOffice: async ({ browser, baseURL, sessions, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (who, path = '/') => {
      const context = await browser.newContext({ storageState: await sessions(who, baseURL ?? '') });
      contexts.push(context);
      context.on('page', (page) => listen(page, complaints));
      const page = await context.newPage();
      await page.goto(`/office${path}`);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** True at a phone's width. */
export function onPhone(): boolean {
  return (test.info().project.use.viewport?.width ?? 1280) < 900;
}

/** Fills in the form of the sign-in page and sends it. */
export async function signIn(page: Page, who: Person, given = password): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(people[who]);
  await page.getByLabel('Mật khẩu').fill(given);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** The question over the page. What floats by for some seconds ("accepted") is a dialog to screen readers, too, and is not meant. */
export function dialogOf(page: Page): Locator {
  return page.locator('[role="dialog"][aria-modal="true"], [role="dialog"].modal, [role="alertdialog"]');
}

/** The page comes to say each of these, no-break spaces taken as spaces. */
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
