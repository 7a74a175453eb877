import { createHmac } from 'node:crypto';

/** The api believes this header only, and only when its signature holds and is fresh. */
export const clientAddressHeader = 'x-floor-client';

/**
 * Says on whose behalf a request is passed on: `address;unixSeconds;hex hmac-sha256(key, address;unixSeconds)`.
 * Behind this server every shopper would share one address, and limits per network would hit them all.
 */
export function signClientAddress(forwardKey: string, address: string, nowSeconds = Math.floor(Date.now() / 1000)): string {
  const said = `${address};${nowSeconds}`;
  return `${said};${createHmac('sha256', forwardKey).update(said).digest('hex')}`;
}
