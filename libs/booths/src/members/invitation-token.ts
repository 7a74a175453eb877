import { createHash, randomBytes } from 'node:crypto';

/** The secret of an invitation's link: 256 random bits. Only who got the link holds it. */
export function newInvitationToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it. */
export function hashInvitationToken(token: string): Buffer {
  return createHash('sha256').update(`invitation\n${token}`).digest();
}

/** True for the form of a token; ask before one from outside is looked for. */
export function isInvitationToken(value: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(value);
}
