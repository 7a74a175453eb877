/**
 * An amount of Vietnamese đồng: a whole number, since the đồng has no smaller coin in use.
 * A bigint, so that neither a sum nor a percentage ever passes through a float.
 */
export type Money = bigint;

/**
 * The largest amount, up or down, that this floor reckons with: 2^53 - 1 đồng, about nine million thousand million.
 * PostgreSQL's bigint holds a thousand times more; the bound lies here because everything below it also survives
 * a JSON number, a spreadsheet and a chart axis unchanged. An amount beyond it is a mistake, not a sale.
 */
export const MAX_DONG: Money = 9_007_199_254_740_991n;

/** A sum left the range of `MAX_DONG`: always a fault of the caller, so it is no expected failure of a shopper. */
export class MoneyOutOfRange extends RangeError {
  readonly code = 'MONEY_OUT_OF_RANGE';
  constructor(readonly amount: bigint) {
    super(`amount outside ±${MAX_DONG} đồng: ${amount}`);
    this.name = 'MoneyOutOfRange';
  }
}

/** Gives `amount` back, or throws `MoneyOutOfRange`. */
export function withinRange(amount: bigint): Money {
  if (amount > MAX_DONG || amount < -MAX_DONG) throw new MoneyOutOfRange(amount);
  return amount;
}

/** The sum of any number of amounts in đồng; of none, 0. Throws `MoneyOutOfRange`. */
export function addMoney(...amounts: readonly Money[]): Money {
  return withinRange(amounts.reduce((sum, amount) => sum + amount, 0n));
}

/** `from` less `amount`, in đồng; may be negative (a refund). Throws `MoneyOutOfRange`. */
export function subtractMoney(from: Money, amount: Money): Money {
  return withinRange(from - amount);
}

/** `amount` đồng times a whole number. Throws RangeError for 1.5, NaN or 2^53 and above, `MoneyOutOfRange` for too large a product. */
export function multiplyMoney(amount: Money, quantity: number | bigint): Money {
  if (typeof quantity === 'number' && !Number.isSafeInteger(quantity)) throw new RangeError(`quantity is no whole number: ${quantity}`);
  return withinRange(amount * BigInt(quantity));
}
