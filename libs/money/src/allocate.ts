import { withinRange, type Money } from './money.js';

/**
 * Splits `total` đồng in proportion to `weights` so that the parts add up to `total` exactly (largest remainder).
 * The đồng that are left over go one each to the largest remainders, the earlier part first on a tie; a part of weight 0 gets 0.
 * A negative total is split as its mirror image, so a refund splits as the payment did.
 * Throws RangeError when there is no weight, a negative or fractional one, or only zeros.
 */
export function allocate(total: Money, weights: readonly (number | bigint)[]): Money[] {
  const shares = weights.map((weight) => {
    if (typeof weight === 'number' && !Number.isSafeInteger(weight)) throw new RangeError(`weight is no whole number: ${weight}`);
    if (weight < 0) throw new RangeError(`weight is negative: ${weight}`);
    return BigInt(weight);
  });
  const whole = shares.reduce((sum, share) => sum + share, 0n);
  if (whole === 0n) throw new RangeError('nothing to share by: no weight above zero');

  const sign = total < 0n ? -1n : 1n;
  const amount = withinRange(total) * sign;
  const parts = shares.map((share) => (amount * share) / whole);
  const remainders = shares.map((share) => (amount * share) % whole);
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n));

  const byRemainder = remainders
    .map((remainder, index) => ({ remainder, index }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => sign * (lucky.has(index) ? part + 1n : part));
}
