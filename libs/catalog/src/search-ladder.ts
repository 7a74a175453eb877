import type { Synonyms } from './search-synonyms.js';
import { queryWords, telexWords, withoutEmptyWords, type Word } from './search-words.js';

/**
 * One step of a search: goods that match the query of an upper step stand above those of a lower one. The text is a tsquery over the words
 * of `product_search`, whose first letter says the field: n name, e English name, c booth, category, commune, pack and stars, a what of these three
 * is of plain letters, d description, ^ first word of the name, = the whole name.
 */
export type Step = { readonly query: string; readonly isTelex: boolean };

type Form = (word: Word) => string;
const asTyped: Form = (word) => word.typed;
const folded: Form = (word) => word.folded;

const isPlain = (text: string) => /^[a-z0-9]+$/.test(text);
// words are letters and digits alone, so that nothing in them can end the quotes
const key = (field: string, text: string) => `'${field}${text}'`;
const all = (parts: readonly string[]) => parts.map((part) => (part.includes('|') ? `(${part})` : part)).join(' & ');
const any = (parts: readonly string[]) => [...new Set(parts)].map((part) => (part.includes('&') ? `(${part})` : part)).join(' | ');

/** Neighbours stand in the document in one piece and without marks; so a phrase is all its words and all its pairs. */
function phrase(words: readonly Word[], form: Form, field: string): string {
  const pairs = words.slice(1).map((word, at) => key(field, words[at]!.folded + word.folded));
  const marked = words.filter((word) => words.length === 1 || form(word) !== word.folded);
  return all([...marked.map((word) => key(field, form(word))), ...pairs]);
}
const whole = (words: readonly Word[], form: Form) => key('=', words.map(form).join('').slice(0, 200));
const begins = (words: readonly Word[], form: Form) => all([key('^', form(words[0]!)), phrase(words, form, 'n')]);
const inName = (words: readonly Word[], form: Form) => all(words.map((word) => key('n', form(word))));
const inNames = (words: readonly Word[], form: Form) => all(words.map((word) => any([key('n', form(word)), key('e', form(word))])));
/** What is of plain letters is looked up once for all three. */
const inField = (word: Word, form: Form, fields: string) => any([...(isPlain(form(word)) ? fields.replace('nec', 'a') : fields)].map((field) => key(field, form(word))));
const anywhere = (words: readonly Word[], form: Form, fields = 'necd') => all(words.map((word) => inField(word, form, fields)));
/** All words, at least the most of them in the names: what is looked for and, elsewhere, whose it is. */
const someInName = (words: readonly Word[], form: Form, fields: string) =>
  all([anywhere(words, form, fields), any(words.map((word) => key('n', form(word))))]);

/** Names: from the whole of it in one piece to all words in either language; what stands in a group of that name as well is the thing itself. */
const nameSteps = (words: readonly Word[], form: Form): string[] => [
  whole(words, form),
  begins(words, form),
  all([phrase(words, form, 'n'), phrase(words, form, 'c')]),
  phrase(words, form, 'n'),
  inName(words, form),
  all([phrase(words, form, 'e'), phrase(words, form, 'c')]),
  phrase(words, form, 'e'),
  inNames(words, form),
  inField({ typed: words.map(asTyped).join(''), folded: words.map(folded).join(''), isMarked: false }, form, 'ne'),
];
/** Beyond the names: the name and its booth, commune or group; these alone, in one piece or not; and what is only told. */
const wideSteps = (words: readonly Word[], form: Form): string[] => [
  ...(words.length > 1 ? [someInName(words, form, 'nec')] : []),
  phrase(words, form, 'c'),
  anywhere(words, form, 'nec'),
  ...(words.length > 1 ? [all([phrase(words, form, 'd'), any(words.map((word) => key('n', form(word))))]), someInName(words, form, 'necd'), phrase(words, form, 'd')] : []),
  anywhere(words, form),
];

/** What all the steps together find, each row a way to find it: goods that fit all queries of the row. Of a row with one query the others are null. */
export type Ground = readonly (readonly (string | null)[])[];
export type Ladder = { readonly steps: readonly Step[]; readonly ground: Ground };

/**
 * So many queries a row of the ground has, for words that are looked up apart: the index leaps from one to the next, where it would look at each word of one
 * long query for every document that holds any of them. Two words are found as quickly by one query.
 */
export const apart = 4;

/** All goods that a step over these readings may find: all words of one anywhere, or its words as one piece. Pure. */
function groundOf(readings: readonly (readonly Word[])[]): Ground {
  const pieces = readings.flatMap((words) => [asTyped, folded].flatMap((form) => [whole(words, form), ...[...'ne'].map((field) => key(field, words.map(form).join('')))]));
  const rows = readings.map((words) => {
    const first = words.length > 2 ? words.slice(0, apart - 1) : [];
    const queries = [...first.map((word) => [word]), words.slice(first.length)].filter((some) => some.length > 0).map((some) => anywhere(some, folded));
    return Array.from({ length: apart }, (_, at) => queries[at] ?? (queries.length > 1 ? queries[0]! : null));
  });
  return [...new Map(rows.map((row) => [row.join(), row])).values(), [any(pieces), ...Array<null>(apart - 1).fill(null)]];
}

/**
 * The steps of a search from best to last: as it was typed, as Telex would have set it, what the operator says is the same, and last
 * without marks, each from the name to what is only told of the goods. No step is twice. Pure.
 */
export function ladder(query: string, synonyms: Synonyms): Ladder {
  const { words, quoted } = queryWords(query);
  if (words.length === 0) return { steps: [], ground: [] };
  const telex = telexWords(query);
  const readings = telex ? [words, telex] : [words];
  const steps: Step[] = [];
  const seen = new Set<string>();
  const quote = (form: Form) => quoted.map((run) => any([...'necd'].map((field) => phrase(run, form, field))));
  const put = (queries: readonly string[], isTelex: boolean, form: Form) => {
    for (const plain of queries) {
      const text = quoted.length > 0 ? all([plain, ...quote(form)]) : plain;
      if (!seen.has(text)) steps.push({ query: text, isTelex });
      seen.add(text);
    }
  };
  /** Steps with other words in the place of those typed, each step for all of them together. Between quotation marks words mean themselves. */
  const putSame = (reading: readonly Word[], stepsOf: (words: readonly Word[]) => string[], isTelex: boolean) => {
    const others = quoted.length > 0 ? [] : synonyms.readings(reading).map(stepsOf);
    put((others[0] ?? []).map((_, at) => any(others.flatMap((other) => other[at] ?? []))), isTelex, asTyped);
  };

  readings.forEach((reading, at) => put(nameSteps(reading, asTyped), at > 0, asTyped));
  const isMarked = words.some((word) => word.isMarked);
  if (isMarked) put(wideSteps(words, asTyped).slice(0, -1), false, asTyped);
  readings.forEach((reading, at) => putSame(reading, (other) => nameSteps(other, asTyped), at > 0));
  const bare = quoted.length > 0 ? null : withoutEmptyWords(words);
  if (bare) put(nameSteps(bare, asTyped), false, asTyped);
  readings.forEach((reading, at) => put(wideSteps(reading, asTyped), at > 0, asTyped));
  if (bare) put(wideSteps(bare, asTyped), false, asTyped);
  readings.forEach((reading, at) => put([...nameSteps(reading, folded), ...wideSteps(reading, folded)], at > 0, folded));
  readings.forEach((reading, at) => putSame(reading, (other) => [anywhere(other, asTyped, 'nec'), anywhere(other, asTyped)], at > 0));
  if (bare) put([...nameSteps(bare, folded), ...wideSteps(bare, folded)], false, folded);
  const others = quoted.length > 0 ? [] : readings.flatMap((reading) => synonyms.readings(reading));
  return { steps, ground: groundOf([...readings, ...(bare ? [bare] : []), ...others]) };
}

/** Queries that leave out one word, and of five or more words two; null for fewer than three. What holds the more of the words, holds more of what was meant. */
export function mostOf(words: readonly Word[]): string | null {
  const few = words.slice(0, 7);
  if (few.length < 3) return null;
  const without = (skipped: readonly number[]) => anywhere(few.filter((_, at) => !skipped.includes(at)), folded, 'nec');
  const one = few.map((_, at) => without([at]));
  const two = few.length < 5 ? [] : few.flatMap((_, at) => few.slice(at + 1).map((__, more) => without([at, at + 1 + more])));
  return any([...one, ...two]);
}

/** All words in the names, each whole or only begun. */
export const unfinished = (words: readonly Word[]): string => all(words.map((word) => any([...'ne'].map((field) => `${key(field, folded(word))}:*`))));

/** Those of the words by which an index finds what is only begun: of two letters too many words begin. All of them where none is longer. */
export function longest(words: readonly Word[]): readonly Word[] {
  const long = words.filter((word) => word.folded.length > 2);
  return long.length > 0 ? long : words;
}
