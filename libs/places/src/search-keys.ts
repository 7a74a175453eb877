import { foldVietnamese } from './fold.js';
import { decodeTyped } from './vni.js';
import { canonicalTone } from './tone.js';

/** What to look for, in the order of its worth: exact above folded above the Telex and VNI readings. */
export type SearchKeys = {
  /** lower case, NFC, tones in their canonical place: compare with `exactKey` of what is stored */
  readonly exact: string;
  /** without accents: compare with `foldVietnamese` of what is stored */
  readonly folded: string;
  /** present only when the query can be read as raw keys of Telex or VNI; both or neither */
  readonly telexExact?: string;
  readonly telexFolded?: string;
};

/** The accented form to store and to compare: lower case, NFC, single spaces, "Hoà" and "Hòa" alike. */
export function exactKey(text: string): string {
  return canonicalTone(text).toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** All forms of a shopper's query that are worth looking up. Pure; an empty query gives empty keys. */
export function searchKeys(query: string): SearchKeys {
  const keys = { exact: exactKey(query), folded: foldVietnamese(query) };
  const telex = decodeTyped(query);
  return telex === null ? keys : { ...keys, telexExact: exactKey(telex), telexFolded: foldVietnamese(telex) };
}
