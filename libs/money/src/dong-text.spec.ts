import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_DONG, formatDong, parseDong } from './index.js';

describe('formatDong', () => {
  it.each([
    [0n, '0\u00a0₫', '₫0'],
    [999n, '999\u00a0₫', '₫999'],
    [1_000n, '1.000\u00a0₫', '₫1,000'],
    [55_000n, '55.000\u00a0₫', '₫55,000'],
    [1_234_567n, '1.234.567\u00a0₫', '₫1,234,567'],
    [-25_000n, '-25.000\u00a0₫', '-₫25,000'],
  ])('writes %p as %p and %p', (amount, vi, en) => {
    expect(formatDong(amount)).toBe(vi);
    expect(formatDong(amount, 'vi')).toBe(vi);
    expect(formatDong(amount, 'en')).toBe(en);
  });

  it('agrees with the locale data of this Node', () => {
    const vi = new Intl.NumberFormat('vi-VN', { style: 'currency', currency: 'VND' });
    const en = new Intl.NumberFormat('en', { style: 'currency', currency: 'VND' });
    fc.assert(
      fc.property(fc.bigInt({ min: -MAX_DONG, max: MAX_DONG }), (amount) => {
        expect(formatDong(amount, 'vi')).toBe(vi.format(amount));
        expect(formatDong(amount, 'en')).toBe(en.format(amount));
      }),
    );
  });
});

describe('parseDong', () => {
  it.each([
    ['55000', 55_000n],
    ['55.000', 55_000n],
    ['55,000 đ', 55_000n],
    ['55.000đ', 55_000n],
    ['55.000 ₫', 55_000n],
    ['55.000\u00a0₫', 55_000n],
    ['55 000', 55_000n],
    ['₫55,000', 55_000n],
    [' 1.234.567 đồng ', 1_234_567n],
    ['1.234.567 đồng'.normalize('NFD'), 1_234_567n],
    ['1 200 000 VND', 1_200_000n],
    ['1.200.000 VNĐ', 1_200_000n],
    ['0', 0n],
    ['9007199254740991', MAX_DONG],
  ])('reads %p', (text, expected) => {
    expect(parseDong(text)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    'đ',
    '-5',
    '+5',
    '1.5',
    '55.00',
    '55,5',
    '55.0000',
    '1.234,567',
    '1,234.567',
    '1.234567',
    '.500',
    '5.',
    '007',
    '0.000',
    '55k',
    '55 nghìn',
    '55e3',
    '0x10',
    'NaN',
    '55.000 USD',
    '12 34',
    '٥٥',
    '9007199254740992',
    '9'.repeat(500),
  ])('does not guess at %p', (text) => {
    expect(parseDong(text)).toBeNull();
  });

  it('reads back whatever formatDong wrote', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: MAX_DONG }), fc.constantFrom('vi' as const, 'en' as const), (amount, locale) => {
        expect(parseDong(formatDong(amount, locale))).toBe(amount);
      }),
    );
  });
});
