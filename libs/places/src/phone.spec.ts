import { describe, expect, it } from '@jest/globals';
import { formatPhone, parseVietnamesePhone } from './index.js';

const ok = (e164: string, national: string, mobile: boolean) => ({ ok: true, e164, national, mobile });

describe('parseVietnamesePhone', () => {
  it.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '0912-345-678',
    '(0912) 345 678',
    ' 0912\u00a0345\u00a0678 ',
    '+84912345678',
    '+84 912 345 678',
    '84912345678',
    '0084 912 345 678',
    '+84 (0)912 345 678',
    '０９１２３４５６７８',
  ])('reads %p', (input) => {
    expect(parseVietnamesePhone(input)).toEqual(ok('+84912345678', '0912345678', true));
  });

  it.each(['032', '039', '052', '055', '056', '058', '059', '070', '076', '079', '081', '084', '089', '090', '099'])(
    'knows the mobile prefix %s',
    (prefix) => {
      expect(parseVietnamesePhone(`${prefix}1234567`)).toEqual(ok(`+84${prefix.slice(1)}1234567`, `${prefix}1234567`, true));
    },
  );

  it('reads landlines, which are no mobile numbers', () => {
    expect(parseVietnamesePhone('0213 3876 543')).toEqual(ok('+842133876543', '02133876543', false));
    expect(parseVietnamesePhone('+84 24 3825 1234')).toEqual(ok('+842438251234', '02438251234', false));
    expect(parseVietnamesePhone('0213 876 543')).toEqual(ok('+84213876543', '0213876543', false));
  });

  it.each([
    ['', 10],
    ['0', 9],
    ['09', 8],
    ['0912 345 67', 1],
    ['+84 912', 6],
    ['0213 87', 4],
  ])('says of %p that %p digits are missing', (input, missing) => {
    expect(parseVietnamesePhone(input)).toEqual({ ok: false, reason: 'too-short', missing });
  });

  it.each([
    ['0912 345 6789', 'too-long'],
    ['+84 912 345 678 901', 'too-long'],
    ['0213 3876 5432', 'too-long'],
    ['0112345678', 'unknown-prefix'],
    ['0312345678', 'unknown-prefix'],
    ['0512345678', 'unknown-prefix'],
    ['0712345678', 'unknown-prefix'],
    ['0802345678', 'unknown-prefix'],
    ['0217 3876 543', 'unknown-prefix'],
    ['0163', 'unknown-prefix'],
    ['912345678', 'unknown-prefix'],
    ['+1 212 555 0100', 'unknown-prefix'],
    ['0044 20 7946 0958', 'unknown-prefix'],
    ['không có', 'not-a-number'],
    ['0912 345 67a', 'not-a-number'],
    ['0912345678 / 0987654321', 'not-a-number'],
    ['++84912345678', 'not-a-number'],
    ['<b>0912345678</b>', 'not-a-number'],
  ])('refuses %p: %s', (input, reason) => {
    expect(parseVietnamesePhone(input)).toEqual({ ok: false, reason });
  });

  it('does not linger over a very long text', () => {
    expect(parseVietnamesePhone('9'.repeat(100_000))).toEqual({ ok: false, reason: 'unknown-prefix' });
    expect(parseVietnamesePhone(`09${'1'.repeat(100_000)}`)).toEqual({ ok: false, reason: 'too-long' });
  });
});

describe('formatPhone', () => {
  it.each([
    ['+84912345678', '0912 345 678'],
    ['+842133876543', '0213 3876 543'],
    ['+84213876543', '0213 876 543'],
    ['+842438251234', '024 3825 1234'],
    ['+12125550100', '+12125550100'],
    ['', ''],
  ])('%p -> %p', (e164, text) => {
    expect(formatPhone(e164)).toBe(text);
  });
});
