import { randomInt } from 'node:crypto';

/** Read aloud and written by hand: no 0 O, 1 I L, nor U (heard as a V). 30 signs, so six of them make 729 million numbers. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const shape = new RegExp(`^[${alphabet}]{3}-[${alphabet}]{3}$`);

/** A new order number such as `7K4-2AC`. Random, so it tells nobody how many orders there are; the caller retries on a collision. */
export function newOrderNumber(pick: (below: number) => number = randomInt): string {
  const signs = Array.from({ length: 6 }, () => alphabet[pick(alphabet.length)]).join('');
  return `${signs.slice(0, 3)}-${signs.slice(3)}`;
}

/** The number of an order's booth order; `index` counts from 1 in the order of the cart. */
export function boothOrderNumber(orderNumber: string, index: number): string {
  return `${orderNumber}/${index}`;
}

/**
 * What a person typed as an order number in its stored form: any case, any spaces or dashes, with or without the booth's part after the
 * slash. Undefined when it can be no number of ours.
 */
export function parseOrderNumber(typed: string): string | undefined {
  const signs = typed.slice(0, 40).normalize('NFKC').toUpperCase().replace(/\/\d+\s*$/, '').replace(/[\s\p{Dash_Punctuation}]/gu, '');
  const number = `${signs.slice(0, 3)}-${signs.slice(3)}`;
  return shape.test(number) ? number : undefined;
}
