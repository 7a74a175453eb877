import { describe, expect, it } from '@jest/globals';
import { readPercent, readVoucher, type VoucherForm } from './voucher-form.js';

const form: VoucherForm = { code: 'che10', kind: 'PERCENT', amount: '5', percent: '7,5', most: '30.000', leastGoods: '', limitTotal: '1.000', limitPerPerson: '', fromDay: '2026-12-01', lastDay: '2026-12-31', nameVi: 'Giảm', nameEn: '' };

describe('the form of a voucher', () => {
  it.each([['10', 1000], ['7,5 %', 750], ['0.05', 5], ['100', 10_000], ['mười', null], ['-5', null], ['', null]])('reads %j as %p hundredths of a percent', (text, hundredths) => {
    expect(readPercent(text)).toBe(hundredths);
  });

  it('says what its kind takes, and leaves out the rest', () => {
    expect(readVoucher(form)).toEqual({
      voucher: { code: 'che10', kind: 'PERCENT', amount: null, basisPoints: 750, most: '30000', leastGoods: null, limitTotal: 1000, limitPerPerson: null, fromDay: '2026-12-01', lastDay: '2026-12-31', nameVi: 'Giảm', nameEn: '' },
      problems: [],
    });
    expect(readVoucher({ ...form, kind: 'AMOUNT' }).voucher).toMatchObject({ amount: '5', basisPoints: null, most: null });
  });

  it('names each field that cannot be read', () => {
    const { problems } = readVoucher({ ...form, percent: 'mười', most: 'nhiều', leastGoods: '2 trăm', limitTotal: '1,5', limitPerPerson: '-1' });
    expect(problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual(['basisPoints not_a_number', 'most not_a_number', 'leastGoods not_a_number', 'limitTotal not_a_number', 'limitPerPerson not_a_number']);
  });
});
