import { Secret, TOTP } from 'otpauth';

/** What every authenticator app understands (RFC 6238 with its defaults): SHA-1, six digits, thirty seconds. */
const form = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A fresh secret of 160 bits, base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that a QR code carries to the app. */
export function totpUri(secret: string, issuer: string, account: string): string {
  return new TOTP({ ...form, issuer, label: account, secret }).toString();
}

/** The step (thirty seconds since 1970) whose code this is: the one at `atMs`, the one before or the one after; undefined for any other. */
export function totpStepOf(secret: string, code: string, atMs: number): number | undefined {
  const delta = new TOTP({ ...form, secret }).validate({ token: code, timestamp: atMs, window: 1 });
  return delta === null ? undefined : Math.floor(atMs / 1000 / form.period) + delta;
}

/** Six digits as people type them, with spaces or without; undefined when it is something else. */
export function typedTotpCode(typed: string): string | undefined {
  const digits = typed.replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}
