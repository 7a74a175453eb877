import type { KeptContentPartsFragment } from '@chophien/api-contract/office';
import { packRows, textFields, type Pack, type PackRow } from './draft-differences.js';

type KeptChange = KeptContentPartsFragment['decisions'][number]['changes'][number];
type TextField = (typeof textFields)[number];
/** Facts that history keeps as figures and kinds; groups and communes stand there by id alone. */
const figures = ['storage', 'deliveryScope', 'shelfLifeDays', 'seasonMonths'] as const;
type FigureField = (typeof figures)[number];
const named = ['categoryId', 'originCommuneCode'] as const;
type NamedField = (typeof named)[number];
type Figures = { storage: string; deliveryScope: string; shelfLifeDays: number | null; seasonMonths: number[] };

/** What a decision was about, as far as history can tell it in words. */
export type PastChange =
  | { kind: 'text'; field: TextField; from: string; to: string }
  | { kind: 'figure'; field: FigureField; from: Partial<Figures>; to: Partial<Figures> }
  | { kind: 'named'; field: NamedField }
  | { kind: 'packs'; rows: PackRow[] }
  | { kind: 'pictures'; from: number; to: number };

/** The changes of one decision out of the JSON in which history keeps them, in the order of the form. A new listing has none: it changed nothing. Pure. */
export function pastChanges(kept: readonly KeptChange[]): PastChange[] {
  const found = new Map(kept.map(({ field, from, to }) => [field, { from: JSON.parse(from) as unknown, to: JSON.parse(to) as unknown }]));
  const told = <Field extends string>(fields: readonly Field[], tell: (field: Field, from: unknown, to: unknown) => PastChange) =>
    fields.flatMap((field) => {
      const one = found.get(field);
      return one ? [tell(field, one.from, one.to)] : [];
    });
  return [
    ...told(textFields, (field, from, to) => ({ kind: 'text', field, from: String(from), to: String(to) })),
    ...told(['pictures'], (_, from, to) => ({ kind: 'pictures', from: (from as unknown[]).length, to: (to as unknown[]).length })),
    ...told(figures, (field, from, to) => ({ kind: 'figure', field, from: { [field]: asSent(field, from) }, to: { [field]: asSent(field, to) } })),
    ...told(named, (field) => ({ kind: 'named', field })),
    ...told(['packs'], (_, from, to) => ({ kind: 'packs', rows: packRows(packsOf(from), packsOf(to)).filter(({ kind }) => kind !== 'same') })),
  ];
}

/** The database writes kinds small, the api large. */
const asSent = (field: FigureField, value: unknown): unknown => (field === 'storage' || field === 'deliveryScope' ? String(value).toUpperCase() : value);
const packsOf = (packs: unknown): Pack[] => (packs as Pack[]).map((pack) => ({ ...pack, unit: String(pack.unit).toUpperCase() as Pack['unit'] }));
