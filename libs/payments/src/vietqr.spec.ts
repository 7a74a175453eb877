import { describe, expect, it } from '@jest/globals';
import { vietQr } from './vietqr.js';

/** Public vectors: the README of xuannghia/vietnam-qr-pay (MIT) and a public sample answer of payOS; their check sums were computed anew. */
const vectors = {
  account: '00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F',
  lettersInAccount: '00020101021238570010A000000727012700069704220113VQRQAEJCI28140208QRIBFTTA53037045408100000005802VN62080804TEST6304',
};

/** CRC-16/CCITT-FALSE, written here a second time, so that the library's is checked and not believed. */
function crc(text: string): string {
  let value = 0xffff;
  for (const sign of text) {
    value ^= sign.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit++) value = value & 0x8000 ? ((value << 1) ^ 0x1021) & 0xffff : (value << 1) & 0xffff;
  }
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** Tag, length, value; the tag decides what stands inside. */
function fields(text: string): [string, string][] {
  const read: [string, string][] = [];
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4));
    read.push([text.slice(at, at + 2), text.slice(at + 4, at + 4 + length)]);
    at += 4 + length;
  }
  return read;
}

describe('the string of a VietQR code', () => {
  it('is the public vector of an account, sign by sign', () => {
    expect(crc('123456789')).toBe('29B1');
    expect(vietQr({ bankBin: '970416', accountNumber: '257678859' })).toBe(vectors.account);
  });

  it('asks for one amount with one memo', () => {
    const code = vietQr({ bankBin: '970416', accountNumber: '257678859' }, { amount: 1_234_567n, purpose: 'CP7K42AC001W' });
    expect(fields(code)).toEqual([
      ['00', '01'],
      ['01', '12'],
      ['38', '0010A0000007270123000697041601092576788590208QRIBFTTA'],
      ['53', '704'],
      ['54', '1234567'],
      ['58', 'VN'],
      ['62', '0812CP7K42AC001W'],
      ['63', crc(code.slice(0, -4))],
    ]);
  });

  it('takes an account with letters, as payOS issues them', () => {
    const code = vietQr({ bankBin: '970422', accountNumber: 'VQRQAEJCI2814' }, { amount: 10_000_000n, purpose: 'TEST' });
    expect(code).toBe(vectors.lettersInAccount + crc(vectors.lettersInAccount));
  });

  it.each([
    ['a bank number of five digits', { bankBin: '97041', accountNumber: '257678859' }, undefined],
    ['an account with a space', { bankBin: '970416', accountNumber: '2576 78859' }, undefined],
    ['nothing to pay', { bankBin: '970416', accountNumber: '257678859' }, { amount: 0n, purpose: 'CP' }],
    ['less than nothing', { bankBin: '970416', accountNumber: '257678859' }, { amount: -1n, purpose: 'CP' }],
    ['more than a code holds', { bankBin: '970416', accountNumber: '257678859' }, { amount: 10_000_000_000_000n, purpose: 'CP' }],
    ['words with accents', { bankBin: '970416', accountNumber: '257678859' }, { amount: 1n, purpose: 'CHUYỂN' }],
    ['words of twenty signs', { bankBin: '970416', accountNumber: '257678859' }, { amount: 1n, purpose: 'A'.repeat(20) }],
  ])('refuses %s', (_, to, pay) => {
    expect(() => vietQr(to, pay)).toThrow(RangeError);
  });
});
