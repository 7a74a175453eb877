import { diffWords, diffWordsWithSpace } from 'diff';
import type { ContentPartsFragment, PicturePartsFragment } from '@chophien/api-contract/office';

/** A run of one text beside another: in both, only in the old one, only in the new one. */
export interface Run {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** What was taken out of `from` and put in to make `to`, word by word. Where nothing but spaces and lines differ, these. Pure. */
export function runsOf(from: string, to: string): Run[] {
  if (from === to) return to === '' ? [] : [{ kind: 'same', text: to }];
  const byWords = diffWords(from, to);
  const parts = byWords.some(({ added, removed }) => added || removed) ? byWords : diffWordsWithSpace(from, to);
  return parts.map(({ added, removed, value }) => ({ kind: added ? 'in' : removed ? 'out' : 'same', text: value }));
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A word as the floor compares it: small letters, its tone at the end, so that "hoà" is "hòa". Other marks count. */
function keyOf(word: string): string {
  const apart = word.toLowerCase().normalize('NFD');
  return (apart.replace(tones, '') + (apart.match(tones) ?? []).join('')).normalize('NFC');
}
const wordsOf = (text: string) => [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({ key: keyOf(found[0]), from: found.index, to: found.index + found[0].length }));

/** Where a text bears one of the listed words, as [from, to] in its order; what overlaps is one. Pure. */
export function listedSpans(text: string, listed: readonly string[]): [number, number][] {
  const words = wordsOf(text);
  const spans: [number, number][] = listed.flatMap((one) => {
    const wanted = wordsOf(one).map(({ key }) => key);
    if (wanted.length === 0) return [];
    return words.flatMap((word, at): [number, number][] =>
      wanted.every((key, on) => words[at + on]?.key === key) ? [[word.from, words[at + wanted.length - 1]?.to ?? word.to]] : [],
    );
  });
  spans.sort(([a], [b]) => a - b);
  return spans.reduce<[number, number][]>((kept, [from, to]) => {
    const last = kept.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else kept.push([from, to]);
    return kept;
  }, []);
}

export type MarkedRun = Run & { readonly isListed: boolean };

/** The runs cut where listed words begin and end in what the text becomes; what is taken out is not looked at. Pure. */
export function markedRuns(runs: readonly Run[], listed: readonly string[]): MarkedRun[] {
  const spans = listedSpans(runs.filter(({ kind }) => kind !== 'out').map(({ text }) => text).join(''), listed);
  const edges = spans.flat();
  let at = 0;
  return runs.flatMap((run): MarkedRun[] => {
    if (run.kind === 'out') return [{ ...run, isListed: false }];
    const [begin, end] = [at, at + run.text.length];
    at = end;
    const cuts = [begin, ...edges.filter((edge) => edge > begin && edge < end), end];
    return cuts.slice(1).flatMap((to, index) => {
      const from = cuts[index] ?? begin;
      const isListed = spans.some(([first, last]) => from >= first && from < last);
      return to > from ? [{ kind: run.kind, text: run.text.slice(from - begin, to - begin), isListed }] : [];
    });
  });
}

type Content = ContentPartsFragment;
export type Pack = Content['packs'][number];
export const textFields = ['nameVi', 'nameEn', 'descVi', 'descEn'] as const;
export const factFields = ['categoryId', 'storage', 'deliveryScope', 'shelfLifeDays', 'originCommuneCode', 'seasonMonths'] as const;
export type FactField = (typeof factFields)[number];

/** Texts and facts that a draft would change, in the order of the form. Pure. */
export function changedFields(live: Content, draft: Content): { texts: (typeof textFields)[number][]; facts: FactField[] } {
  return {
    texts: textFields.filter((field) => live[field] !== draft[field]),
    facts: factFields.filter((field) => String(live[field] ?? '') !== String(draft[field] ?? '')),
  };
}

export const packFacts = ['pack', 'packEn', 'amount', 'netGrams', 'shippingGrams', 'minQuantity', 'maxQuantity', 'barcode', 'size', 'byWeight'] as const;
export type PackFact = (typeof packFacts)[number];

/** One pack before and after. `percent` of the price, to two places; null where there is nothing to compare or it stays. */
export interface PackRow {
  readonly id: string;
  readonly kind: 'same' | 'changed' | 'new' | 'gone';
  readonly before: Pack | null;
  readonly after: Pack | null;
  readonly percent: number | null;
  readonly facts: readonly PackFact[];
}

const readFact = (pack: Pack, fact: PackFact): string => (fact === 'pack' ? pack.packVi : fact === 'amount' ? `${pack.amount} ${pack.unit}` : fact === 'size' ? [pack.lengthCm, pack.widthCm, pack.heightCm].join(' × ') : String(pack[fact] ?? ''));

/** The packs row by row, as they would stand; those that would go come last. Pure. */
export function packRows(live: readonly Pack[], draft: readonly Pack[]): PackRow[] {
  const rows = draft.map((after): PackRow => {
    const before = live.find(({ id }) => id === after.id) ?? null;
    if (!before) return { id: after.id, kind: 'new', before, after, percent: null, facts: [] };
    const facts = packFacts.filter((fact) => readFact(before, fact) !== readFact(after, fact));
    const percent = percentOf(before.price, after.price);
    return { id: after.id, kind: facts.length > 0 || before.price !== after.price ? 'changed' : 'same', before, after, percent, facts };
  });
  const gone = live.filter(({ id }) => !draft.some((pack) => pack.id === id));
  return [...rows, ...gone.map((before): PackRow => ({ id: before.id, kind: 'gone', before, after: null, percent: null, facts: [] }))];
}

/** How much dearer in percent, to two places; null where the price stays. Both in đồng as the api sends them. */
export function percentOf(from: string, to: string): number | null {
  if (from === to || BigInt(from) === 0n) return null;
  return Number(((BigInt(to) - BigInt(from)) * 10_000n) / BigInt(from)) / 100;
}

/** One picture before and after; `from` is the place at which it stood, counted from 0. */
export interface PictureRow {
  readonly id: string;
  readonly kind: 'same' | 'moved' | 'new' | 'gone';
  readonly before: PicturePartsFragment | null;
  readonly from: number | null;
}

/** The pictures as they would stand, and after them those that would go. A picture moved when those that were before and stay are in another order. Pure. */
export function pictureRows(live: readonly PicturePartsFragment[], draft: readonly PicturePartsFragment[]): PictureRow[] {
  const stays = live.filter(({ id }) => draft.some((one) => one.id === id)).map(({ id }) => id);
  const kept = draft.filter(({ id }) => stays.includes(id)).map(({ id }) => id);
  const rows = draft.map(({ id }): PictureRow => {
    const from = live.findIndex((one) => one.id === id);
    if (from < 0) return { id, kind: 'new', before: null, from: null };
    return { id, kind: stays.indexOf(id) === kept.indexOf(id) ? 'same' : 'moved', before: live[from] ?? null, from };
  });
  const gone = live.flatMap((before, from): PictureRow[] => (stays.includes(before.id) ? [] : [{ id: before.id, kind: 'gone', before, from }]));
  return [...rows, ...gone];
}

/** Whether the row of pictures or a word of one would change. Pure. */
export function picturesDiffer(live: readonly PicturePartsFragment[], draft: readonly PicturePartsFragment[]): boolean {
  const told = (pictures: readonly PicturePartsFragment[]) => JSON.stringify(pictures.map(({ id, altVi, altEn }) => [id, altVi, altEn]));
  return told(live) !== told(draft);
}
