import { describe, expect, it } from '@jest/globals';
import { formatNumber, pluralOf } from './format-number.js';

describe('figures', () => {
  it('part thousands and decimals as each language does', () => {
    expect(formatNumber(1_234_567, 'vi')).toBe('1.234.567');
    expect(formatNumber(1_234_567, 'en')).toBe('1,234,567');
    expect(formatNumber(12.25, 'vi', 1)).toBe('12,3');
    expect(formatNumber(12, 'vi', 1)).toBe('12');
    expect(formatNumber(0.5, 'en', 2)).toBe('0.5');
  });

  it('have one form in Vietnamese and two in English', () => {
    expect([0, 1, 2].map((count) => pluralOf(count, 'vi'))).toEqual(['other', 'other', 'other']);
    expect([0, 1, 2].map((count) => pluralOf(count, 'en'))).toEqual(['other', 'one', 'other']);
  });
});
