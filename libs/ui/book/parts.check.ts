import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { storiesOfBook, test } from './built-book.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Names of the React parts that an entry point exports: a capital first and no `type` before it. */
function partsOf(entry: string): string[] {
  const lists = [...entry.matchAll(/^export \{([^}]*)\}/gm)].flatMap((found) => (found[1] ?? '').split(','));
  return lists.map((name) => name.trim()).filter((name) => /^[A-Z][A-Za-z]*$/.test(name));
}

test('the book shows every part that either entry point exports', () => {
  const parts = [...partsOf(read('../src/index.ts')), ...partsOf(read('../src/widgets/index.ts'))];
  expect(parts.length).toBeGreaterThan(40);
  const stories = [...new Set(storiesOfBook().map((story) => story.importPath))].map((path) => read(`.${path}`)).join('\n');
  // A context is a part as well as `<EdgeSheetContext value=…>`; a class is shown where it is made.
  const missing = parts.filter((name) => !new RegExp(`<${name}[\\s<>/]|new ${name}\\(`).test(stories));
  expect(missing).toEqual([]);
});
