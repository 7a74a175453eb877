import { createHash, randomBytes } from 'node:crypto';

/** An opaque session token: 256 random bits. Only the browser holds it. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. Plain SHA-256 is enough: 256 random bits cannot be guessed. */
export function hashSessionToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const form = /^[A-Za-z0-9_-]{43}$/;

/** True for the form of a token; ask before one from outside reaches SQL. */
export function isSessionToken(value: string): boolean {
  return form.test(value);
}

/** A session ends after this long without use … */
export const idleHours = 12;
/** … and after this long in any case. */
export const longestDays = 7;
/** For this long after a sign-in or a step-up a session may do what is sensitive. */
export const stepUpMinutes = 10;
