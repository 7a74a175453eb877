import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** An order that this browser may see, with the phone that proves it. */
export interface SeenOrder {
  readonly number: string;
  readonly phone: string;
}

const kept = 10;

/**
 * Seals the latest ten orders into a cookie's value (AES-256-GCM). Sealed rather than signed: a phone number is nothing to leave readable
 * on a shared computer.
 */
export function sealSeenOrders(key: Buffer, orders: readonly SeenOrder[]): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const text = JSON.stringify(orders.slice(0, kept).map(({ number, phone }) => [number, phone]));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Opens what `sealSeenOrders` wrote; anything else, a changed byte included, gives no orders. */
export function openSeenOrders(key: Buffer, value: string | undefined): SeenOrder[] {
  if (value === undefined) return [];
  try {
    const bytes = Buffer.from(value, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    return (JSON.parse(text) as [string, string][]).map(([number, phone]) => ({ number, phone }));
  } catch {
    return [];
  }
}
