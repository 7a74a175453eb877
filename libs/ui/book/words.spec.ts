import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

const read = (locale: string) => JSON.parse(readFileSync(new URL(`./words/${locale}.json`, import.meta.url), 'utf8')) as Record<string, string>;

describe('the sample words of the book', () => {
  it('are the same in both languages, and none is empty', () => {
    const [vi, en] = [read('vi'), read('en')];
    expect(Object.keys(en)).toEqual(Object.keys(vi));
    expect([...Object.values(vi), ...Object.values(en)].filter((words) => words.trim() === '' || words.includes('!'))).toEqual([]);
  });
});
