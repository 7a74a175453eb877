import { expect, request as newRequest, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export { mustFit, mustSay, onPhone, shot } from '@chophien/ui/testing';
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
  /** Owner of HTX Bình Lư. */
  noodleMaker: 'htx-binh-lu@demo.example',
  operator: 'quan-tri@demo.example',
  observer: 'theo-doi@demo.example',
  /** Officers of booths: one acts for a booth in the stories of phones, the other in those of desks. */
  officerOnPhone: 'can-bo-gian@demo.example',
  officerOnDesk: 'can-bo-anh@demo.example',
  /** Two whose second factor comes and goes: nobody else signs in as they. */
  securedOnPhone: 'binh-lu-hang@demo.example',
  securedOnDesk: 'binh-lu-xem@demo.example',
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

/** Asks the office as the person of a page. */
export async function asks<Result>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<Result> {
  const response = await page.request.post('/office/graphql', { data: { query, variables } });
  const answer = (await response.json()) as { data: Result; errors?: unknown };
  expect(answer.errors, query).toBeUndefined();
  return answer.data;
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
    async ({}, provide) => {
      const kept = new Map<Person, Promise<Session>>();
      await provide((who, baseURL) => {
        const session = kept.get(who) ?? sessionOf(who, baseURL);
        kept.set(who, session);
        return session;
      });
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ context }, provide) => {
      const complaints: string[] = [];
      context.on('page', (page) => listen(page, complaints));
      await provide(complaints);
      expect(complaints, 'errors and refusals of the content policy').toEqual([]);
    },
    { auto: true },
  ],
  openOffice: async ({ browser, baseURL, sessions, complaints }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (who, path = '/') => {
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

