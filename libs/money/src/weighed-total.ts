import type { Money } from './money.js';

/** A line of goods that are sold by weight: đồng for `netGrams` grams, so many of them. */
export type WeighedLine = { unitPrice: Money; netGrams: number; quantity: number };

/** What is packed may weigh from half to twice what was ordered; anything else is a slip of the hand. Grams of the whole line. */
export function gramsTaken({ netGrams, quantity }: Omit<WeighedLine, 'unitPrice'>): { least: number; most: number } {
  return { least: Math.ceil((netGrams * quantity) / 2), most: netGrams * quantity * 2 };
}

/** đồng for so many grams of a line, in proportion; what is less than a đồng is the shopper's. Pure. */
export function weighedTotal({ unitPrice, netGrams }: Omit<WeighedLine, 'quantity'>, grams: number): Money {
  return (unitPrice * BigInt(grams)) / BigInt(netGrams);
}
