import { parseOrderNumber, type Buyer } from '@chophien/orders';
import { NotFound } from '@chophien/platform';
import type { ApiContext } from '../graphql/context.js';
import type { RateLimits } from '../rate-limits.js';

/** Counts a look at an order: tries at one order's phone are few whoever makes them. Throws TooManyRequests. */
export async function countLookUp(rateLimits: RateLimits, { networkKey }: ApiContext, number: string): Promise<void> {
  await rateLimits.consume('orderLookUpPerNetwork', networkKey);
  const known = parseOrderNumber(number);
  if (known !== undefined) await rateLimits.consume('orderLookUpPerNumber', known);
}

/** Who asks: the phone that was given with the order's number, or else the account that is signed in. Throws NotFound where there is neither. */
export function buyerOf({ actor }: ApiContext, phone: string | null | undefined): Buyer {
  if (phone != null) return { phone };
  if (actor.kind === 'shopper' && actor.shopperId !== undefined) return { shopperId: actor.shopperId };
  throw new NotFound('order');
}
