import { describe, expect, it } from '@jest/globals';
import { checkAddress, formatAddress, parseVietnamesePhone } from './index.js';
import { laiChauAddress, mobileNumber } from './testing/index.js';

describe('checkAddress', () => {
  it('finds nothing wrong with a whole address', () => {
    expect(checkAddress(laiChauAddress())).toEqual([]);
    expect(checkAddress(laiChauAddress({ street: 'á'.normalize('NFD').repeat(200) }))).toEqual([]);
    expect(checkAddress(laiChauAddress({ street: '<b>Bản Lao Chải</b>' }))).toEqual([]);
  });

  it('names all that is missing, in the order of the form', () => {
    expect(checkAddress({})).toEqual(['province-missing', 'commune-missing', 'street-missing']);
    expect(checkAddress({ provinceCode: '', communeCode: null, street: '  ' })).toEqual([
      'province-missing',
      'commune-missing',
      'street-missing',
    ]);
  });

  it.each([
    [{ provinceCode: '99' }, ['province-unknown']],
    [{ communeCode: '99999' }, ['commune-unknown']],
    [{ communeCode: '00004' }, ['commune-not-in-province']],
    [{ provinceCode: '01' }, ['commune-not-in-province']],
    [{ street: 'x'.repeat(201) }, ['street-too-long']],
    [{ street: 'Tổ 1\u0000' }, ['street-unreadable']],
    [{ street: 'Tổ 1\nLai Châu' }, ['street-unreadable']],
    [{ communeCode: '00004', street: ' ' }, ['commune-not-in-province', 'street-missing']],
  ])('%j -> %j', (wrong, problems) => {
    expect(checkAddress(laiChauAddress(wrong))).toEqual(problems);
  });
});

describe('formatAddress', () => {
  it('is one line', () => {
    expect(formatAddress(laiChauAddress({ street: ' Số 1, tổ 1 ' }))).toBe('Số 1, tổ 1, Phường Đoàn Kết, Tỉnh Lai Châu');
    expect(formatAddress({ communeCode: '00000', provinceCode: '12', street: null })).toBe('Tỉnh Lai Châu');
  });
});

describe('the builders', () => {
  it('make numbers that are valid and differ', () => {
    const numbers = [0, 1, 199, 9_999_999].map(mobileNumber);
    expect(numbers.map((number) => parseVietnamesePhone(number))).toEqual(
      numbers.map((e164) => ({ ok: true, e164, national: `0${e164.slice(3)}`, mobile: true })),
    );
    expect(new Set(numbers).size).toBe(4);
  });
});
