import { divideHalfUp } from './divide.js';
import { withinRange, type Money } from './money.js';

/**
 * `bps` hundredths of a percent of `total`, in whole đồng: 1,000 bps = 10 %.
 * A half đồng is rounded up (away from zero, so a refunded fee is the fee that was taken). To split an amount, use `allocate`.
 * Throws RangeError when `bps` is no whole number or negative.
 */
export function basisPoints(total: Money, bps: number): Money {
  if (!Number.isSafeInteger(bps) || bps < 0) throw new RangeError(`basis points are a whole number from 0: ${bps}`);
  return withinRange(divideHalfUp(total * BigInt(bps), 10_000n));
}
