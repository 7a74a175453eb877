import { isSame, withDraft, type ListingContent } from '../listing-content.js';
import type { ListingPicture } from '../listing-pictures.js';
import type { Locked } from '../listing-proposals.js';
import type { ListedWord } from '../listing-words.js';
import type { SaleKind } from '../product.entity.js';
import type { RowValues } from './cell-values.js';
import type { AnyField } from './import-columns.js';
import type { ImportField } from './import-fields.js';
import type { PictureNames, SentPictures } from './place-pictures.js';

/** What is wrong with a row; `field` null is the row as a whole. `limit` of `twice` and `conflicts` is the earlier row. */
export type RowProblem = { field: AnyField | null; reason: string; limit?: number; words?: string; whyVi?: string; whyEn?: string };
export type ReadRow = { number: number; values: RowValues; problems: RowProblem[] };
/** Values as listings keep them, for `sayValue`; of pictures their names, and beside these the keys by which they are shown. */
export type RowChange = { field: ImportField; before: unknown; after: unknown; shows?: PictureKeys };
export type PictureKeys = { before: string[]; after: string[] };
export type JudgedRow = {
  number: number;
  kind: 'new' | 'changed' | 'unchanged' | 'bad';
  nameVi: string;
  packVi: string;
  productId: string | null;
  waits: boolean;
  changes: RowChange[];
  problems: RowProblem[];
};

/** What shall be written of one listing, and the versions on which that rests. */
export type GoodsPlan = {
  productId: string;
  /** How it is sold; null of a listing that is there. */
  begins: SaleKind | null;
  version: number;
  draftVersion: number;
  /** Null leaves texts, facts and prices alone. */
  wanted: ListingContent | null;
  submit: boolean;
  hidden: { from: boolean; to: boolean } | null;
  stocks: StockPlan[];
  /** What the sheet calls the pictures that it brings; absent where it brings none. */
  called?: { fileId: string; name: string }[];
  /** Rows of the sheet that this is. */
  rows: number;
};
export type StockPlan = { variantId: string; /** Null where nothing was ever counted. */ seen: number | null; onHand?: number; lowAt?: number };

/** A listing as it stands, with what lies there of each pack and what earlier sheets called its pictures. */
export type Standing = Locked & { stocks: ReadonlyMap<string, { onHand: number; reserved: number; lowAt: number }>; called: PictureNames };

export type Rules = {
  /** An operator's file is approved by being accepted. */
  asFloor: boolean;
  percent: number;
  words: readonly ListedWord[];
  /** The pictures that came with the import. */
  sent: SentPictures;
  /** Listings of the booth that were never approved, those planned so far included; raised here. */
  fresh: number;
};

/** The pictures that a listing has: those that the import goes on from, then what is on show beside them. Pure. */
export function picturesOf(stands: Pick<Standing, 'live' | 'draft'> | undefined, asFloor: boolean): ListingPicture[] {
  if (!stands) return [];
  const first = asFloor ? stands.live.pictures : withDraft(stands.live, stands.draft ?? {}).pictures;
  return [...first, ...stands.live.pictures.filter(({ id }) => !first.some((one) => one.id === id))];
}

/** More than prices of packs that are there. Pure. */
export function isFactual(live: ListingContent, wanted: ListingContent): boolean {
  const priceless = ({ packs, ...rest }: ListingContent) => ({ ...rest, packs: packs.map(({ price: _, ...pack }) => pack) });
  return !isSame(priceless(live), priceless(wanted));
}

/** Names of goods and packs as rows are told apart by them. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
