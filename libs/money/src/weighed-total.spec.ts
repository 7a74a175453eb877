import { describe, expect, it } from '@jest/globals';
import { gramsTaken, weighedTotal } from './weighed-total.js';

describe('goods sold by weight', () => {
  it.each([
    [150_000n, 1_500, 1_500, 150_000n],
    [150_000n, 1_500, 1_350, 135_000n],
    [150_000n, 1_500, 1_800, 180_000n],
    // 33,333.33: what is less than a đồng is the shopper's
    [100_000n, 3, 1, 33_333n],
    [1_000n, 999, 998, 998n],
    [1_000_000_000n, 1_000, 1_999, 1_999_000_000n],
  ])('%s đồng for %s g come to their share at %s g: %s', (unitPrice, netGrams, grams, total) => expect(weighedTotal({ unitPrice, netGrams }, grams)).toBe(total));

  it('never comes to more for less weight, nor to less for more', () => {
    for (let grams = 750; grams < 3_000; grams++) expect(weighedTotal({ unitPrice: 123_457n, netGrams: 1_500 }, grams + 1) >= weighedTotal({ unitPrice: 123_457n, netGrams: 1_500 }, grams)).toBe(true);
  });

  it('takes from half to twice what was ordered', () => {
    expect(gramsTaken({ netGrams: 1_501, quantity: 3 })).toEqual({ least: 2_252, most: 9_006 });
  });
});
