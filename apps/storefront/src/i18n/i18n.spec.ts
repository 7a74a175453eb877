import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { wordsOf } from './i18n.js';

type Tree = { [key: string]: string | Tree };
const read = (locale: string) => JSON.parse(readFileSync(new URL(`./${locale}.json`, import.meta.url), 'utf8')) as Tree;

function flat(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)])));
}
const vi = flat(read('vi'));
const en = flat(read('en'));
const placeholders = (text: string | undefined) => [...(text ?? '').matchAll(/{{(\w+)(?:, ?\w+)?}}/g)].map((found) => found[1]).sort();

describe('catalogues', () => {
  it('have the same sentences, English with its singulars besides', () => {
    expect([...en.keys()].filter((key) => !key.endsWith('_one')).sort()).toEqual([...vi.keys()].sort());
  });

  it('give every English plural its singular', () => {
    const plurals = [...en.keys()].filter((key) => key.endsWith('_other'));
    expect(plurals.filter((key) => !en.has(key.replace(/_other$/, '_one')))).toEqual([]);
  });

  it('fill the same places in both languages', () => {
    const uneven = [...vi.keys()].filter((key) => placeholders(vi.get(key)).join() !== placeholders(en.get(key)).join());
    expect(uneven).toEqual([]);
  });

  it('keep the voice: no exclamation marks, no "quý khách", nothing empty', () => {
    const wrong = [...vi, ...en].filter(([, text]) => /!|quý khách/i.test(text) || text.trim() === '').map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  it('speak each language by its own plural rules', () => {
    expect(wordsOf('en')('cart.units', { count: 1 })).toBe('1 item');
    expect(wordsOf('en')('cart.units', { count: 2 })).toBe('2 items');
    expect(wordsOf('vi')('cart.units', { count: 1 })).toBe('1 món');
  });

  it('part the thousands of a count, and of nothing else', () => {
    expect(wordsOf('vi')('cart.units', { count: 1250 })).toBe('1.250 món');
    expect(wordsOf('en')('cart.units', { count: 1250 })).toBe('1,250 items');
    expect(wordsOf('vi')('policy.version', { version: 2026, date: '25/11/2026' })).toContain('2026');
  });
});
