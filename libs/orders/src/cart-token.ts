import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for the shopper's cookie. Only its hash is stored, so a copy of the database opens no cart. */
export function newCartToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. Any text may come in: it is only ever compared. */
export function hashCartToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
