import { describe, expect, it } from '@jest/globals';
import { readPrice } from './price-words.js';

describe('prices of a filter', () => {
  it.each<[string, bigint]>([
    ['100000', 100_000n],
    ['100.000', 100_000n],
    ['100.000 ₫', 100_000n],
    ['100k', 100_000n],
    ['100 K', 100_000n],
    ['100 nghìn', 100_000n],
    ['100 nghìn'.normalize('NFD'), 100_000n],
    ['100 ngàn đồng', 100_000n],
    ['1,5 triệu', 1_500_000n],
    ['1.25tr', 1_250_000n],
    ['1tr2', 1_200_000n],
    ['2 triệu', 2_000_000n],
    ['0k', 0n],
  ])('reads %p', (text, expected) => expect(readPrice(text)).toBe(expected));

  it.each(['rẻ thôi', '100 kg', '-5k', '5k5k', '1,5tr2', '1.234k', '12.34', '1e3', '9999999k', '<b>'])('does not guess at %p', (text) => expect(readPrice(text)).toBeNull());

  it('knows an empty field', () => {
    expect(readPrice('')).toBeUndefined();
    expect(readPrice('  ')).toBeUndefined();
  });
});
