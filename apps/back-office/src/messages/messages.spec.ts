/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

const catalogues: Record<'vi' | 'en', Record<string, string>> = { vi, en };
/** Vietnamese has one plural form and English two; what they belong to is the same key. */
const bare = (key: string) => key.replace(/_(?:zero|one|other)$/, '');
const keysOf = (language: 'vi' | 'en') => [...new Set(Object.keys(catalogues[language]).map(bare))].sort();
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /(?<!\.spec)\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the two catalogues', () => {
  it('hold the same keys', () => {
    expect(keysOf('en')).toEqual(keysOf('vi'));
    expect(keysOf('vi').length).toBeGreaterThan(300);
  });

  it('leave the same places to fill in', () => {
    const differing = Object.keys(vi).filter((key) => {
      const english = catalogues.en[key];
      return english !== undefined && holes(catalogues.vi[key] ?? '').join() !== holes(english).join();
    });
    expect(differing).toEqual([]);
  });

  it('have every key that the code names in full', () => {
    const named = sources(fileURLToPath(new URL('..', import.meta.url))).flatMap((text) =>
      [...text.matchAll(/\bt\(\s*(?:[^'"`()]*\?\s*)?'([a-zA-Z][\w.]*)'/g)].map(([, key]) => key ?? ''),
    );
    expect(named.length).toBeGreaterThan(200);
    expect([...new Set(named)].filter((key) => !keysOf('vi').includes(key))).toEqual([]);
  });

  it('speak plainly: no exclamation marks, no "quý khách", nothing left empty', () => {
    const all = [...Object.entries(vi), ...Object.entries(en)];
    expect(all.filter(([, text]) => /!|quý khách/i.test(text) || text.trim() === '')).toEqual([]);
  });
});
