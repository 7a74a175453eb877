import { readFileSync } from 'node:fs';
import { documentHash } from './documents.js';
import { kinds, manners, villages } from './catalogue-words.js';
import type { Shot } from './open-loop.js';

/** `judged`: a query of the list of judgement; `exact`: the whole name of one listing; `none`: words that no goods bear; the rest by their documents. */
export const searchKinds = ['judged', 'exact', 'none', 'facets', 'suggest', 'help'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Of twenty requests. A search in vain asks for help as well, and a first page for what stands beside it. */
const twenty: readonly SearchKind[] = [
  'judged', 'suggest', 'judged', 'judged', 'facets', 'judged', 'exact', 'judged', 'judged', 'none', 'judged', 'help', 'judged', 'facets', 'judged', 'judged', 'exact', 'judged', 'suggest', 'judged',
];

/** What the storefront sends for a page of a search, of a list and of a search in vain. The same number gives the same request. */
export function searchMix(): (at: number) => Shot<SearchKind> {
  const file = new URL('../../../libs/catalog/judgement/queries.json', import.meta.url);
  const judged = (JSON.parse(readFileSync(file, 'utf8')) as { query: string }[]).map(({ query }) => query);
  const pick = <One>(from: readonly One[], at: number): One => from[(at * 7919) % from.length]!;
  const name = (at: number) => `${pick(kinds, at).vi} ${pick(villages, at + 3)} ${pick(manners, at + 5)}`;
  const none = (at: number) => `${pick(['xyzzy', 'wqkjv', 'qzpwfh', 'vvkzx'], at)}${at % 89}`;
  const filters = [{}, { inStock: true }, { minStars: 3 }, { maxPrice: '100000' }, { commune: '03427' }, { booth: 'gian-hang-7' }, { inStock: true, minStars: 4 }, { minPrice: '50000', maxPrice: '200000' }];
  return (at) => {
    const kind = twenty[at % twenty.length]!;
    if (kind === 'facets') return { kind, body: asked('GoodsFacets', { filter: pick(filters, at) }) };
    if (kind === 'suggest') return { kind, body: asked('Suggest', { query: pick(judged, at).slice(0, 6 + (at % 5)), first: 6 }) };
    if (kind === 'help') return { kind, body: asked('SearchHelp', { query: none(at) }) };
    const query = kind === 'judged' ? pick(judged, at) : kind === 'exact' ? name(at) : none(at);
    return { kind, body: asked('SearchGoods', { query, first: 24 }) };
  };
}

/** The body of a persisted document, as the storefront sends it. */
export function asked(operationName: string, variables: object): string {
  return JSON.stringify({ operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash: documentHash(operationName) } } });
}
