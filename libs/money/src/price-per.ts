import { divideHalfUp } from './divide.js';
import { withinRange, type Money } from './money.js';

export type PricePer = { readonly amount: Money; readonly unit: 'kg' | 'litre' };

/** The price of a pack in đồng with its net content: grams, or millilitres for what is drunk. */
export type PricedPack = { readonly price: Money; readonly netGrams?: number | null; readonly netMillilitres?: number | null };

/**
 * The price for a kilogram, or for a litre where millilitres are given, rounded to the đồng (a half up).
 * Null for goods sold by the piece, that is, without a net content. Throws RangeError for a content that is no whole number above 0.
 */
export function pricePer({ price, netGrams, netMillilitres }: PricedPack): PricePer | null {
  const net = netMillilitres ?? netGrams;
  if (net == null) return null;
  if (!Number.isSafeInteger(net) || net <= 0) throw new RangeError(`net content is a whole number above 0: ${net}`);
  return { amount: withinRange(divideHalfUp(price * 1000n, BigInt(net))), unit: netMillilitres == null ? 'kg' : 'litre' };
}
