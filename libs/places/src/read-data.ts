import { readFileSync } from 'node:fs';

/** A file of the data folder, which lies beside `src` and beside `dist` alike. */
export function readData(file: 'units.json' | 'former_units.json'): unknown {
  return JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'));
}

/** Makes the value at the first call and keeps it: a process that never asks for places holds none of them. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
