import { describe, expect, it } from '@jest/globals';
import { readAccount } from './account-input.js';

const typed = { bankBin: '970405', accountNumber: ' 7777 0001-2345 ', holder: ' Hợp tác xã  Đồng Bào ', partnerName: ' Cổng  Bản Mây ', licenceNumber: '12/GP-NHNN' };

describe('an account as it is typed', () => {
  it('is stored as banks write it; a booth’s has no partner', () => {
    expect(readAccount(typed, false)).toEqual({ account: { bankBin: '970405', accountNumber: '777700012345', holder: 'HOP TAC XA DONG BAO', partnerName: null, licenceNumber: null }, problems: [] });
    expect(readAccount(typed, true).account).toMatchObject({ partnerName: 'Cổng Bản Mây', licenceNumber: '12/GP-NHNN' });
  });

  it('names every field that is empty', () => {
    expect(readAccount({ bankBin: '', accountNumber: ' ', holder: '' }, true).problems).toEqual(
      ['bankBin', 'accountNumber', 'holder', 'partnerName', 'licenceNumber'].map((field) => ({ field, reason: 'required' })),
    );
  });

  it.each([
    ['bankBin', 'unknown', { bankBin: '123456' }],
    ['bankBin', 'unknown', { bankBin: "970405'; --" }],
    ['accountNumber', 'not_an_account', { accountNumber: '123' }],
    ['accountNumber', 'not_an_account', { accountNumber: '1'.repeat(20) }],
    ['holder', 'not_a_holder', { holder: 'A<b>' }],
    ['holder', 'not_a_holder', { holder: 'A'.repeat(71) }],
    ['partnerName', 'too_long', { partnerName: 'x'.repeat(121) }],
    ['licenceNumber', 'too_short', { licenceNumber: '12' }],
  ])('says of %s that it is %s', (field, reason, change) => {
    expect(readAccount({ ...typed, ...change }, true).problems).toEqual([expect.objectContaining({ field, reason })]);
  });
});
