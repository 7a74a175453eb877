import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from './config.js';

/**
 * Behind the storefront's server every shopper would share one address. The server says whose request it passes on, and signs it;
 * the api believes nobody else. Form: `address;unixSeconds;hex hmac-sha256(key, address;unixSeconds)`.
 */
export const forwardedAddressHeader = 'x-floor-client';
const purpose = 'forwarded-address';
const maxAgeSeconds = 60;

/** Gives the header's value for an address; `nowSeconds` is Unix time. */
export function signForwardedAddress(floorSecret: string, address: string, nowSeconds = Math.floor(Date.now() / 1000)): string {
  const said = `${address};${nowSeconds}`;
  return `${said};${createHmac('sha256', keyOf(floorSecret, purpose)).update(said).digest('hex')}`;
}

/** Gives the address when the signature holds and is at most a minute old, else undefined. */
export function readForwardedAddress(floorSecret: string, header: string | undefined, nowSeconds = Math.floor(Date.now() / 1000)): string | undefined {
  const parts = header?.split(';');
  if (parts?.length !== 3) return undefined;
  const [address, seconds, signature] = parts as [string, string, string];
  const expected = createHmac('sha256', keyOf(floorSecret, purpose)).update(`${address};${seconds}`).digest();
  const given = Buffer.from(signature, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  if (Math.abs(nowSeconds - Number(seconds)) > maxAgeSeconds) return undefined;
  return address;
}

/** What is kept of an address: a keyed hash, the same for the same network (IPv6 by its /64). */
export function networkKeyOf(floorSecret: string, address: string): string {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  const network = plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
  return createHmac('sha256', keyOf(floorSecret, 'network-key')).update(network).digest('hex').slice(0, 32);
}

/** Every request asks for the same two keys, and a process has one secret. */
const keys = new Map<string, string>();

function keyOf(floorSecret: string, purpose: string): string {
  const name = `${purpose}:${floorSecret}`;
  let key = keys.get(name);
  if (key === undefined) {
    key = deriveKey(floorSecret, purpose);
    keys.set(name, key);
  }
  return key;
}
