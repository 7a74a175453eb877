import { describe, expect, it } from '@jest/globals';
import { isSigned, readHook, signHook } from './bank-hook.js';

const [key, other] = ['k'.repeat(32), 'o'.repeat(32)];
const now = new Date('2026-11-26T03:00:00Z');
const seconds = String(now.getTime() / 1000);
const body = Buffer.from('{"id":"1"}');

describe('the signature of a bank’s word', () => {
  const given = { keys: [key], seconds, signature: signHook(key, seconds, body), body, now };

  it('is HMAC-SHA256 over the second of sending, a point and the very bytes', () => {
    // echo -n '1795662000.{"id":"1"}' | openssl dgst -sha256 -hmac kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
    expect(given.signature).toBe('sha256=ba0a1568cdf4139c18d9e821d7c15cb7363e2c7ac361cb709e1f01ce0ff884e4');
    expect(isSigned(given)).toBe(true);
  });

  it('fits one of several keys, so that they can be changed while both are known', () => {
    expect(isSigned({ ...given, keys: [other, key] })).toBe(true);
    expect(isSigned({ ...given, keys: [other] })).toBe(false);
    expect(isSigned({ ...given, keys: [] })).toBe(false);
  });

  it('fits no other bytes, no other second and no other form', () => {
    expect(isSigned({ ...given, body: Buffer.from('{"id":"1" }') })).toBe(false);
    expect(isSigned({ ...given, seconds: String(Number(seconds) + 1) })).toBe(false);
    expect(isSigned({ ...given, signature: given.signature.slice(7) })).toBe(false);
    expect(isSigned({ ...given, signature: given.signature.toUpperCase() })).toBe(false);
    expect(isSigned({ ...given, signature: undefined })).toBe(false);
    expect(isSigned({ ...given, seconds: undefined })).toBe(false);
    expect(isSigned({ ...given, seconds: [seconds] })).toBe(false);
  });

  it('is told again for five minutes and no longer, whichever clock is ahead', () => {
    const after = (shift: number) => isSigned({ ...given, now: new Date(now.getTime() + shift * 1000) });
    expect([after(300), after(301), after(-300), after(-301)]).toEqual([true, false, true, false]);
  });
});

describe('the body', () => {
  const read = (shape: 'generic' | 'sepay', said: unknown) => readHook(shape, Buffer.from(JSON.stringify(said)));
  const ours = { id: 'a1', reference: 'FT26330001', bankBin: '970436', accountNumber: '0123499999', direction: 'in', amount: '150000', text: 'CP ABC', happenedAt: '2026-11-26T10:00:00+07:00' };

  it('of our own shape tells of one transfer; amounts are digits or a whole number', () => {
    expect(read('generic', ours)).toEqual({
      externalId: 'a1', reference: 'FT26330001', bankBin: '970436', accountNumber: '0123499999', amount: 150_000n, currency: 'VND', memoText: 'CP ABC', happenedAt: new Date('2026-11-26T03:00:00Z'),
    });
    expect(read('generic', { ...ours, amount: 150000, direction: 'out', reference: null, bankBin: undefined, text: undefined })).toMatchObject({ amount: -150_000n, reference: null, bankBin: null, memoText: '' });
    expect(read('generic', { ...ours, currency: 'USD' })?.currency).toBe('USD');
  });

  it.each([
    [{ ...ours, id: '' }],
    [{ ...ours, amount: 1.5 }],
    [{ ...ours, amount: '-5' }],
    [{ ...ours, amount: '1.500' }],
    [{ ...ours, amount: 2 ** 53 }],
    [{ ...ours, direction: 'credit' }],
    [{ ...ours, happenedAt: '26/11/2026' }],
    [{ ...ours, accountNumber: '1; DROP TABLE' }],
    [{ ...ours, bankBin: 'VCB' }],
    [{ ...ours, text: 'x'.repeat(1001) }],
    [[ours]],
    [null],
    ['{'],
  ])('that is no event is told apart: %j', (said) => expect(read('generic', said)).toBeUndefined());

  it('that is no JSON is told apart', () => expect(readHook('generic', Buffer.from('id=1'))).toBeUndefined());

  it('of SePay is read as its documentation shows it', () => {
    // https://developer.sepay.vn/en/sepay-webhooks/tich-hop-webhook: the example, with the fields that we do not read
    const shown = {
      id: 92704, gateway: 'Vietcombank', transactionDate: '2023-03-25 14:02:37', accountNumber: '0123499999', code: null, content: 'chuyen tien mua iphone', transferType: 'in',
      transferAmount: 2277000, accumulated: 19077000, subAccount: null, referenceCode: 'MBVCB.3278907687', description: '',
    };
    expect(read('sepay', shown)).toEqual({
      externalId: '92704', reference: 'MBVCB.3278907687', bankBin: null, accountNumber: '0123499999', amount: 2_277_000n, currency: 'VND', memoText: 'chuyen tien mua iphone',
      happenedAt: new Date('2023-03-25T07:02:37Z'),
    });
    expect(read('sepay', { ...shown, transferType: 'out' })?.amount).toBe(-2_277_000n);
    expect(read('sepay', { ...shown, transactionDate: '2023-13-25 14:02:37' })).toBeUndefined();
    expect(read('sepay', { ...shown, transferAmount: 10.5 })).toBeUndefined();
  });
});
