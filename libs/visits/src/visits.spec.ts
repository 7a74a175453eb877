import { describe, expect, it } from '@jest/globals';
import { judgeView, vietnamDay } from './counting-rule.js';
import { readVisitToken, signVisitToken } from './visit-token.js';

const secret = 'a-secret-of-the-floor-for-this-test!!';
const boothId = '0198a000-0000-7000-8000-000000000001';
const phone = 'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Mobile Safari/537.36';

describe('visit token', () => {
  const at = Date.UTC(2026, 10, 23, 3, 0);
  const token = signVisitToken(secret, { page: 'booth', boothId, productId: null }, at);

  it('gives back what the page said of itself', () => {
    expect(readVisitToken(secret, token, at + 60_000)).toEqual({ page: 'booth', boothId, productId: null });
  });
  it.each([
    ['another secret', () => readVisitToken('another-secret-of-another-floor!!!!!', token, at)],
    ['a changed page', () => readVisitToken(secret, token.replace('booth', 'home'), at)],
    ['a token of yesterday', () => readVisitToken(secret, token, at + 13 * 3600_000)],
    ['a token of tomorrow', () => readVisitToken(secret, token, at - 3600_000)],
    ['noise', () => readVisitToken(secret, 'noise', at)],
  ])('refuses %s', (_, read) => {
    expect(read()).toBeUndefined();
  });
});

describe('counting rule, version 1', () => {
  const reader = { userAgent: phone, isPrefetch: false, isStaff: false, viewsThisMinute: 1 };
  it.each([
    ['a person on a phone', reader, 'kept'],
    ['a robot that says so', { ...reader, userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }, 'bot'],
    ['a program without a name', { ...reader, userAgent: '' }, 'bot'],
    ['a page fetched ahead', { ...reader, isPrefetch: true }, 'prefetch'],
    ['a signed-in seller', { ...reader, isStaff: true }, 'staff'],
    ['forty views in a minute', { ...reader, viewsThisMinute: 40 }, 'kept'],
    ['forty-one views in a minute', { ...reader, viewsThisMinute: 41 }, 'flood'],
  ] as const)('%s', (_, signs, verdict) => {
    expect(judgeView(signs)).toBe(verdict);
  });
});

describe('day of Vietnam', () => {
  it('turns at 17:00 UTC', () => {
    expect(vietnamDay(new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
    expect(vietnamDay(new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
  });
});
