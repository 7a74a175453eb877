import { foldVietnamese } from '@chophien/places';
import type { BoothField } from './booth-fields.js';
import type { ImportField } from './import-fields.js';

/** What a column may hold, of files of goods and of booths. */
export type AnyField = ImportField | BoothField;

/** Heading, what the column holds, an example: as the template tells it. */
export type FieldWords = { heading: string; help: string; example: string };
/** The words of the template, and by them (with `alsoCalled`) what a heading is taken for. */
export type AllFieldWords = { vi: FieldWords; en: FieldWords; alsoCalled: readonly string[] };

/** What the columns of one kind of file may hold, and how they are known. */
export type FieldSet<Field extends string = AnyField> = {
  fields: readonly Field[];
  words: Readonly<Record<string, AllFieldWords>>;
  /** What a cell may empty (`isEmptying`); everything else has to hold something. */
  mayBeEmpty: ReadonlySet<Field>;
  /** Headings of our own files that an import has no use for. */
  exportOnly: readonly string[];
  /** Whether a row says what it is of. */
  tellsRows: (fields: ReadonlySet<Field | null>) => boolean;
};

const emptiedBy = { vi: 'Ghi (trống) thì xoá những gì đang có.', en: '(empty) takes away what is there.' } as const;

/** What a column holds, and whether its cells may empty it. Pure. */
export function helpOf({ words, mayBeEmpty }: FieldSet, field: AnyField, language: 'vi' | 'en'): string {
  const { help } = words[field]![language];
  return mayBeEmpty.has(field) ? `${help} ${emptiedBy[language]}` : help;
}

/** A heading as headings are compared: without marks, signs, and what stands in brackets. */
export function headingKey(heading: string): string {
  return foldVietnamese(heading.replace(/\([^)]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 160);
}

export type ColumnSource = 'chosen' | 'remembered' | 'heading' | 'export_only' | 'unknown';
/** A column of a sheet: what stands above it, some of what stands in it, and what it is taken for (null: left alone). */
export type ImportColumn<Field extends string = AnyField> = { heading: string; samples: string[]; field: Field | null; source: ColumnSource };

/**
 * What each heading is taken for: as was said before (`remembered`, by heading key), else by its words. A field is given once, to the first that claims
 * it. Pure.
 */
export function proposeColumns<Field extends string>(
  set: FieldSet<Field>,
  headings: readonly { heading: string; samples: string[] }[],
  remembered: ReadonlyMap<string, Field | null>,
): ImportColumn<Field>[] {
  const taken = new Set<Field>();
  const claim = (field: Field): boolean => !taken.has(field) && taken.add(field) !== undefined;
  const known = headings.map(({ heading }) => remembered.get(headingKey(heading)));
  const byWords = fieldsByWords(set);
  const exportOnly = new Set(set.exportOnly.map(headingKey));
  // what was chosen by a person comes before what words suggest, wherever it stands
  const first = known.map((field) => (field != null && claim(field) ? field : null));
  return headings.map(({ heading, samples }, at): ImportColumn<Field> => {
    const key = headingKey(heading);
    if (first[at] != null) return { heading, samples, field: first[at], source: 'remembered' };
    if (known[at] === null) return { heading, samples, field: null, source: 'remembered' };
    const field = byWords.get(key);
    if (field !== undefined && claim(field)) return { heading, samples, field, source: 'heading' };
    return { heading, samples, field: null, source: exportOnly.has(key) ? 'export_only' : 'unknown' };
  });
}

function fieldsByWords<Field extends string>({ fields, words }: FieldSet<Field>): ReadonlyMap<string, Field> {
  return new Map(
    fields.flatMap((field) => {
      const { vi, en, alsoCalled } = words[field]!;
      return [headingKey(vi.heading), headingKey(en.heading), ...alsoCalled].map((key): [string, Field] => [key, field]);
    }),
  );
}

/** Whether the columns can be checked without asking anybody: all are known, and rows can be told apart. Pure. */
export function isPlain<Field extends string>(set: FieldSet<Field>, columns: readonly ImportColumn<Field>[]): boolean {
  return set.tellsRows(new Set(columns.map(({ field }) => field))) && columns.every(({ heading, samples, source }) => source !== 'unknown' || (heading === '' && samples.length === 0));
}
