import { describe, expect, it } from '@jest/globals';
import { formerUnitsOf } from './former-units.js';
import { exactKey, searchKeys } from './search-keys.js';
import { parseSyllable } from './syllable.js';
import { communesOf, provinces } from './units.js';
import { decodeTyped } from './vni.js';

describe('decodeTyped', () => {
  it.each([
    ['tra2', 'trà'],
    ['ma65t ong', 'mật ong'],
    ['mat65 ong', 'mật ong'],
    ['ma6t5 ong', 'mật ong'],
    ['mie61n dong', 'miến dong'],
    ['mien61 dong', 'miến dong'],
    ['d9o6ng trung2', 'đông trùng'],
    ['dong96 trung2', 'đông trùng'],
    ['ru7o75u', 'rượu'],
    ['ruou75', 'rượu'],
    ['nu7o71c ma81m', 'nước mắm'],
    ['d9u7o7ng2', 'đường'],
    ['mua7', 'mưa'],
    ['luu7', 'lưu'],
    ['thuo73', 'thuở'],
    ['qua3', 'quả'],
    ['quy1', 'quý'],
    ['gia2', 'già'],
    ['hoa2', 'hoà'],
    ['TRA2 O6 LONG', 'trà ô long'],
    ['thi5t tra6u ga1c be61p', 'thịt trâu gác bếp'],
    // hand in hand with Telex, numbers and foreign words
    ['maatj ong tra2', 'mật ong trà'],
    ['tra2 500g', 'trà 500g'],
    ['matcha tra2 ocop 4 sao', 'matcha trà ocop 4 sao'],
  ])('%p -> %p', (typed, decoded) => {
    expect(decodeTyped(typed)).toBe(decoded);
  });

  it.each(['500g', '2kg', '4 sao', 'ocop 4 sao', 'OCOP4', 'omega3', 'b12', 'k2', 'mp3', '3in1', 'gao5kg', 'tra12', 'tra0', 'trac2', 'mat6', 'a11', '1234567', 'trà2', 'd9', '9d', 'hop 500 ml', 'x7', ''])(
    'leaves %p alone',
    (typed) => {
      expect(decodeTyped(typed)).toBeNull();
    },
  );

  it('stands beside what was typed: a code that spells a syllable is looked for as it is first', () => {
    expect(searchKeys('co2')).toEqual({ exact: 'co2', folded: 'co2', telexExact: 'cò', telexFolded: 'co' });
  });

  /** As a VNI typist strikes it, marks and tone behind the word. */
  const digits: Record<string, string> = { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5', '\u0302': '6', '\u031b': '7', '\u0306': '8' };
  const struck = (word: string): string => {
    const letters = [...word.toLowerCase().normalize('NFD')];
    const late = letters.filter((letter) => digits[letter]).map((letter) => digits[letter]!);
    return letters.filter((letter) => !digits[letter]).join('').replace('đ', 'd') + [...new Set(late)].join('') + (word.toLowerCase().includes('đ') ? '9' : '');
  };

  it('is read back from its VNI keys, whichever syllable of the official names it is', () => {
    const names = provinces().flatMap(({ code }) => communesOf(code).flatMap((one) => [one.fullName, ...formerUnitsOf(one.code).map(({ fullName }) => fullName)]));
    const words = new Set(names.flatMap((name) => name.normalize('NFC').split(/[^\p{L}]+/u)).filter((word) => parseSyllable(word) !== null));
    expect(words.size).toBe(1_796);
    expect([...words].filter((word) => /\d/.test(struck(word)) && (decodeTyped(struck(word)) ?? struck(word)) !== exactKey(word)).map((word) => [word, struck(word), decodeTyped(struck(word))])).toEqual([]);
  });
});
