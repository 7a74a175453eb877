import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey, isId } from '@chophien/platform';

export type VisitedPage = 'home' | 'category' | 'product' | 'booth' | 'search' | 'other';

/** What a page says of itself; the browser sends it back once the page is usable. */
export type PageView = { page: VisitedPage; boothId: string | null; productId: string | null };

const pages: readonly VisitedPage[] = ['home', 'category', 'product', 'booth', 'search', 'other'];
const maxAgeMinutes = 12 * 60;

/** Signs a page view, so that random posts mint no visits. `nowMs` is a UTC instant. */
export function signVisitToken(floorSecret: string, view: PageView, nowMs = Date.now()): string {
  const said = [view.page, view.boothId ?? '', view.productId ?? '', Math.floor(nowMs / 60_000)].join('.');
  return `${said}.${signature(floorSecret, said)}`;
}

/** Gives the view of a token that we signed within the last twelve hours, else undefined. */
export function readVisitToken(floorSecret: string, token: string, nowMs = Date.now()): PageView | undefined {
  const parts = token.split('.');
  if (parts.length !== 5) return undefined;
  const [page, boothId, productId, minute, given] = parts as [string, string, string, string, string];
  const expected = Buffer.from(signature(floorSecret, [page, boothId, productId, minute].join('.')));
  const actual = Buffer.from(given);
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return undefined;
  const age = Math.floor(nowMs / 60_000) - Number(minute);
  if (!(age >= -1 && age <= maxAgeMinutes)) return undefined;
  const known = pages.find((name) => name === page);
  if (!known) return undefined;
  return { page: known, boothId: isId(boothId) ? boothId : null, productId: isId(productId) ? productId : null };
}

function signature(floorSecret: string, said: string): string {
  return createHmac('sha256', deriveKey(floorSecret, 'visit-token')).update(said).digest('base64url').slice(0, 22);
}
