import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paymentMemo, readMemos } from './payment-memo.js';

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const number = fc.array(fc.constantFrom(...alphabet), { minLength: 6, maxLength: 6 }).map((signs) => `${signs.slice(0, 3).join('')}-${signs.slice(3).join('')}`);
const part = fc.integer({ min: 0, max: 200 });

describe('the memo of a payment', () => {
  it('is the order, the part and a check sign, twelve plain signs', () => {
    expect(paymentMemo('7K4-2AC', 1)).toBe('CP7K42AC001W');
    expect(paymentMemo('7K4-2AC', 0)).toBe('CP7K42AC000Y');
  });

  it('refuses what is no order number or no part', () => {
    expect(() => paymentMemo('7K4-2A', 1)).toThrow(RangeError);
    expect(() => paymentMemo('7K4-2AC', 1000)).toThrow(RangeError);
    expect(() => paymentMemo('7K4-2AC', -1)).toThrow(RangeError);
  });

  it.each([
    ['as a bank writes it', 'MBVCB.3278907687.095104.CP7K42AC001W.CT tu 0071000888888 NGUYEN VAN A toi 0123456789'],
    ['in lower case', 'cp7k42ac001w'],
    ['cut into pieces', 'CP7K 42AC 001W'],
    ['without any space around', 'IBFTCP7K42AC001WFT26330123456789'],
    ['with its points', 'ck don hang CP7K-42AC.001/W cam on'],
  ])('is found %s', (_, text) => {
    expect(readMemos(text)).toEqual(['CP7K42AC001W']);
  });

  it.each([
    ['nothing of ours', 'chuyen tien mua hang'],
    ['one sign too few', 'CP7K42AC001'],
    ['a wrong check sign', 'CP7K42AC001C'],
    ['another order with the same check sign', 'CP7K42AD001W'],
    ['nothing at all', ''],
  ])('is not found in %s', (_, text) => {
    expect(readMemos(text)).toEqual([]);
  });

  it('gives each of several once', () => {
    const two = paymentMemo('7K4-2AC', 2);
    expect(readMemos(`CP7K42AC001W ${two} CP7K42AC001W`)).toEqual(['CP7K42AC001W', two]);
  });

  it('comes back from any noise that banks add, whatever the order and the part', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'abcXYZ019 ./-:đ'), maxLength: 30 });
    fc.assert(
      fc.property(number, part, noise, noise, (order, index, before, behind) => {
        const memo = paymentMemo(order, index);
        expect(memo).toMatch(/^[A-Z0-9]{12}$/);
        expect(readMemos(`${before}${memo}${behind}`)).toContain(memo);
        expect(readMemos(`${before}${memo.toLowerCase().split('').join(' ')}${behind}`)).toContain(memo);
      }),
    );
  });

  it('shows every single wrong sign', () => {
    fc.assert(
      fc.property(number, part, fc.integer({ min: 2, max: 11 }), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (order, index, at, sign) => {
        const memo = paymentMemo(order, index);
        const wrong = memo.slice(0, at) + sign + memo.slice(at + 1);
        if (wrong !== memo) expect(readMemos(wrong)).toEqual([]);
      }),
    );
  });
});
