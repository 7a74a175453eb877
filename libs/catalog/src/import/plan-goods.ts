import { newId } from '@chophien/platform';
import { readChanges } from '../listing-changes.js';
import { draftOf, isSame, mostPacks, readContent, readNewContent, withDraft, type ContentInput, type ListingContent } from '../listing-content.js';
import { refusedWords, whatCountsAtOnce } from '../listing-proposals.js';
import { hitsIn } from '../listing-words.js';
import { mostNewListings } from '../propose-listing.js';
import type { SaleKind } from '../product.entity.js';
import { isFactual, nameKey, picturesOf, type GoodsPlan, type JudgedRow, type ReadRow, type RowChange, type RowProblem, type Rules, type Standing, type StockPlan } from './goods-plan.js';
import type { ImportField } from './import-fields.js';
import { packOf, packOver } from './pack-input.js';
import { pictureNameKey } from './picture-names.js';
import { placePacks, type PlacedPacks } from './place-packs.js';
import { placePictures, sayPicture } from './place-pictures.js';

const productFields = ['nameVi', 'nameEn', 'descVi', 'descEn', 'category', 'storage', 'deliveryScope', 'shelfLifeDays', 'originCommune', 'seasonMonths', 'pictures', 'hidden'] as const;
type ProductField = (typeof productFields)[number];
/** Fields of the content whose names in a sheet are others. */
const contentKey = { category: 'categoryId', originCommune: 'originCommuneCode' } as const;
const keyOf = (field: Exclude<ProductField, 'hidden' | 'pictures'>): keyof ListingContent => (field in contentKey ? contentKey[field as 'category'] : (field as 'nameVi'));
/** How the form says that there is none; an English name that is none is the Vietnamese one. */
const nothing = (field: ProductField): unknown => (field === 'shelfLifeDays' ? 0 : field === 'seasonMonths' ? [] : '');

/**
 * Judges the rows of one listing and says what would be written. A row that is wrong is left out and the others are judged again without it, so the
 * good rows of a listing never rest on a bad one. By the rules of the screens (`readContent`, `readChanges`, the band, listed words). Pure but for
 * `rules.fresh`.
 */
export function planGoods(given: readonly ReadRow[], stands: Standing | undefined, rules: Rules): { rows: JudgedRow[]; plan: GoodsPlan | null } {
  const bad = new Map<number, RowProblem[]>(given.flatMap(({ number, problems }) => (problems.length > 0 ? [[number, problems] as const] : [])));
  for (;;) {
    const good = given.filter(({ number }) => !bad.has(number));
    if (good.length === 0) return { rows: given.map((row) => badRow(row, stands, bad.get(row.number) ?? [])), plan: null };
    const tried = new Attempt(good, stands, rules);
    if (tried.problems.size > 0) {
      for (const [number, problems] of tried.problems) bad.set(number, problems);
      continue;
    }
    const { judged, plan } = tried.outcome();
    return { rows: given.map((row) => judged.get(row.number) ?? badRow(row, stands, bad.get(row.number) ?? [])), plan };
  }
}

function badRow({ number, values }: ReadRow, stands: Standing | undefined, problems: RowProblem[]): JudgedRow {
  return { number, kind: 'bad', nameVi: values.nameVi ?? stands?.live.nameVi ?? '', packVi: values.packVi ?? '', productId: stands?.id ?? null, waits: false, changes: [], problems };
}

/** One pass over the rows of a listing: either problems, or an outcome. */
class Attempt {
  readonly problems = new Map<number, RowProblem[]>();
  private readonly changes = new Map<number, RowChange[]>();
  private readonly newPacks = new Set<number>();
  /** Which row speaks of which pack, by its place in the content. */
  private readonly rowOfPack: (ReadRow | undefined)[] = [];
  private readonly provided = new Map<ProductField, { row: ReadRow; value: unknown }>();
  private readonly base: ListingContent | null;
  private wanted!: ListingContent;
  private saleKind: SaleKind = 'cart';
  private stocks: StockPlan[] = [];
  private hidden: GoodsPlan['hidden'] = null;
  private called: NonNullable<GoodsPlan['called']> = [];

  constructor(
    private readonly rows: readonly ReadRow[],
    private readonly stands: Standing | undefined,
    private readonly rules: Rules,
  ) {
    // a booth goes on from its draft; an officer's file speaks of what is live
    this.base = stands ? (rules.asFloor ? stands.live : withDraft(stands.live, stands.draft ?? {})) : null;
    this.provide();
    const packs = placePacks(rows, this.base, stands?.live ?? null);
    for (const { row, problem } of packs.wrong) this.blame(row, problem);
    for (const { number } of packs.begun) this.newPacks.add(number);
    if (this.problems.size === 0) this.readTexts(packs);
    if (this.problems.size === 0) this.readPrices();
    if (this.problems.size === 0) this.readPictures();
    if (this.problems.size === 0) this.readStocks();
    if (this.problems.size === 0) this.readHidden();
    if (this.problems.size === 0) this.judge();
  }

  private blame(row: ReadRow, problem: RowProblem): void {
    this.problems.set(row.number, [...(this.problems.get(row.number) ?? []), problem]);
  }

  private note(row: ReadRow, change: RowChange): void {
    this.changes.set(row.number, [...(this.changes.get(row.number) ?? []), change]);
  }

  /** What the rows say of the listing as a whole: the first that says it counts, and a later one may not say otherwise. */
  private provide(): void {
    for (const row of this.rows) {
      for (const field of productFields) {
        const value = row.values[field];
        if (value === undefined || value === '') continue;
        // found by its name, so the name is no wish
        if (field === 'nameVi' && this.stands && row.values.packId === undefined) continue;
        const earlier = this.provided.get(field);
        if (!earlier) this.provided.set(field, { row, value });
        // one name however it is spelled: that is why these rows are together
        else if (field === 'nameVi' && nameKey(String(earlier.value)) === nameKey(String(value))) continue;
        else if (!isSame(compared(field, earlier.value), compared(field, value))) this.blame(row, { field, reason: 'conflicts', limit: earlier.row.number });
      }
    }
  }

  /** Texts and facts, by the rules of the form. */
  private readTexts({ known, begun }: PlacedPacks): void {
    const input: Record<string, unknown> = {};
    for (const [field, { row, value }] of this.provided) {
      if (field === 'hidden' || field === 'pictures') continue;
      const key = keyOf(field);
      if (value === null && !this.base) continue;
      const wanted = value ?? (field === 'nameEn' ? (this.provided.get('nameVi')?.value ?? this.base?.nameVi) : nothing(field));
      if (this.base && (isSame(wanted, this.base[key] ?? nothing(field)) || isSame(wanted, this.stands?.live[key] ?? nothing(field)))) continue;
      input[key] = value ?? nothing(field);
      this.note(row, { field, before: this.base?.[key] ?? null, after: value === null && field !== 'nameEn' ? null : wanted });
    }
    const standing = (this.base?.packs ?? []).map((pack) => ({ row: known.get(pack.id), ...packOver(pack, this.stands?.live.packs.find(({ id }) => id === pack.id), known.get(pack.id)) }));
    const said = [...standing, ...begun.map((row) => ({ row, ...packOf(row) }))];
    for (const { row, changes, problems } of said) {
      for (const change of changes) this.note(row!, change);
      for (const problem of problems) this.blame(row!, problem);
    }
    if (this.problems.size > 0) return;
    const packs = said.map(({ input: one }) => one);
    this.rowOfPack.push(...said.map(({ row }) => row));
    if (said.some(({ changes }) => changes.length > 0)) input['packs'] = packs;
    if (packs.length > mostPacks) return void begun.slice(mostPacks - packs.length).forEach((row) => this.blame(row, { field: null, reason: 'too_many_packs', limit: mostPacks }));
    const scope = this.provided.get('deliveryScope')?.value;
    this.saleKind = this.provided.get('storage')?.value === 'service' || scope === 'none' ? 'contact' : 'cart';
    const { content, problems } = this.base ? readContent(this.base, input as ContentInput) : readNewContent(this.saleKind, input as ContentInput);
    for (const problem of problems) this.blameField(problem);
    this.wanted = content;
  }

  /** A problem of the form's rules, on the row that said it. */
  private blameField({ field, ...problem }: { field: string; reason: string; limit?: number; words?: string; whyVi?: string; whyEn?: string }): void {
    const [, at, packField] = /^packs\.(\d+)(?:\.(\w+))?$/.exec(field) ?? [];
    if (at !== undefined) {
      const row = this.rowOfPack[Number(at)];
      // of a pack that the sheet does not name: the first row has to say that the listing cannot be as it is
      return this.blame(row ?? this.rows[0]!, { field: row && packField !== undefined ? (packField as ImportField) : null, ...problem });
    }
    const own = field === 'categoryId' ? 'category' : field === 'originCommuneCode' ? 'originCommune' : (field as ProductField);
    const isOwn = (productFields as readonly string[]).includes(own);
    this.blame((isOwn && this.provided.get(own)?.row) || this.rows[0]!, { field: isOwn ? own : null, ...problem });
  }

  /** Prices stand apart: a new one needs no look at the rest of its pack, as in the table of the screens. */
  private readPrices(): void {
    this.wanted.packs.forEach((pack, at) => {
      const row = this.rowOfPack[at];
      const price = row?.values.price;
      if (row === undefined || price === undefined || this.newPacks.has(row.number)) return;
      const live = this.stands?.live.packs.find(({ id }) => id === pack.id);
      if (price.toString() === pack.price || price.toString() === live?.price) return;
      for (const problem of readChanges({ price }).problems) this.blameField({ ...problem, field: `packs.${at}.price` });
      this.note(row, { field: 'price', before: pack.price, after: price.toString() });
      this.wanted = { ...this.wanted, packs: this.wanted.packs.map((one) => (one.id === pack.id ? { ...one, price: price.toString() } : one)) };
    });
  }

  /** The pictures as one row of names: what shoppers or the booth's draft see now asks for nothing. */
  private readPictures(): void {
    const { row, value } = this.provided.get('pictures') ?? {};
    if (row === undefined) return;
    const [mine, live, called] = [this.base?.pictures ?? [], this.stands?.live.pictures ?? [], this.stands?.called ?? new Map<string, string[]>()];
    const { pictures, problems, brought } = placePictures((value ?? []) as string[], picturesOf(this.stands, this.rules.asFloor), called, this.rules.sent);
    for (const problem of problems) this.blame(row, { field: 'pictures', ...problem });
    const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);
    if (problems.length > 0 || isSame(keys(pictures), keys(mine)) || isSame(keys(pictures), keys(live))) return;
    this.note(row, { field: 'pictures', before: this.base && mine.map((one) => sayPicture(one, called)), after: value ?? [], shows: { before: keys(mine), after: keys(pictures) } });
    this.wanted = { ...this.wanted, pictures };
    this.called = brought.map(({ fileId, calledAs }) => ({ fileId, name: calledAs }));
  }

  private readStocks(): void {
    this.wanted.packs.forEach(({ id }, at) => {
      const row = this.rowOfPack[at];
      const { onHand, lowStock } = row?.values ?? {};
      if (row === undefined || (onHand === undefined && lowStock === undefined)) return;
      const isThere = !this.stands || this.rules.asFloor || this.stands.state === 'draft' || this.stands.live.packs.some((pack) => pack.id === id);
      // a proposed pack is no pack yet, so nothing can lie there
      if (!isThere) return this.blame(row, { field: onHand === undefined ? 'lowStock' : 'onHand', reason: 'after_approval' });
      const lies = this.stands?.stocks.get(id);
      const stock: StockPlan = { variantId: id, seen: this.stands ? (lies?.onHand ?? null) : 0 };
      if (onHand !== undefined && onHand !== (lies?.onHand ?? 0)) {
        const { problems } = readChanges({ onHand });
        for (const { field: _, ...problem } of problems) this.blame(row, { field: 'onHand', ...problem });
        if (problems.length === 0 && onHand < (lies?.reserved ?? 0)) this.blame(row, { field: 'onHand', reason: 'below_reserved', limit: lies?.reserved ?? 0 });
        stock.onHand = onHand;
        this.note(row, { field: 'onHand', before: this.stands ? (lies?.onHand ?? 0) : null, after: onHand });
      }
      if (lowStock !== undefined && lowStock !== (lies?.lowAt ?? defaultLowAt)) {
        for (const { field: _, ...problem } of readChanges({ onHand: lowStock }).problems) this.blame(row, { field: 'lowStock', ...problem });
        stock.lowAt = lowStock;
        this.note(row, { field: 'lowStock', before: this.stands ? (lies?.lowAt ?? defaultLowAt) : null, after: lowStock });
      }
      if (stock.onHand !== undefined || stock.lowAt !== undefined) this.stocks.push(stock);
    });
  }

  /** Only what was approved can be hidden, and what is off on an authority's request stays off. */
  private readHidden(): void {
    const { row, value } = this.provided.get('hidden') ?? {};
    if (row === undefined || value === undefined) return;
    if (!this.stands) {
      if (value !== false) this.blame(row, { field: 'hidden', reason: 'not_possible' });
      return;
    }
    const { state } = this.stands;
    if (value === state) return;
    if (typeof value !== 'boolean') return this.blame(row, { field: 'hidden', reason: 'not_possible' });
    if (state !== 'listed' && state !== 'hidden') return this.blame(row, { field: 'hidden', reason: state });
    if (value === (state === 'hidden')) return;
    this.hidden = { from: !value, to: value };
    this.note(row, { field: 'hidden', before: !value, after: value });
  }

  /** What speaks of the listing as a whole once all is read: a draft in the way, listed words, too many new ones. */
  private judge(): void {
    const [first] = this.rows;
    if (!this.isFactual && this.isUnchanged) return;
    const changed = this.rows.filter(({ number }) => this.changes.has(number));
    if (this.rules.asFloor && this.stands?.draft && (this.isFactual || this.stands.state === 'draft')) {
      for (const row of changed) this.blame(row, { field: null, reason: 'draft_waits' });
      return;
    }
    if (this.isFactual || this.isSent) for (const problem of refusedWords(hitsIn(this.rules.words, this.wanted))) if (!this.isEcho(problem.field)) this.blameField(problem);
    if (!this.stands && !this.rules.asFloor && this.problems.size === 0) {
      if (this.rules.fresh >= mostNewListings) this.blame(first!, { field: null, reason: 'too_many_new', limit: mostNewListings });
      else this.rules.fresh += 1;
    }
  }

  /** An English text that only stands in for the Vietnamese one. */
  private isEcho(field: string): boolean {
    const at = /^packs\.(\d+)\.packEn$/.exec(field)?.[1];
    const pack = at === undefined ? undefined : this.wanted.packs[Number(at)];
    return pack ? pack.packEn === pack.packVi : field === 'nameEn' && this.wanted.nameEn === this.wanted.nameVi;
  }

  private get isUnchanged(): boolean {
    return this.base !== null && isSame(this.base, this.wanted);
  }

  /** More than prices of packs that are there. */
  private get isFactual(): boolean {
    return this.base === null || isFactual(this.base, this.wanted);
  }

  /** Something of it goes to the floor's desk: not where only prices join a draft on which somebody still works. */
  private get isSent(): boolean {
    if (this.rules.asFloor || this.isUnchanged) return false;
    const { stands } = this;
    if (!stands || stands.state === 'draft') return true;
    const left = draftOf(whatCountsAtOnce({ now: stands, wanted: this.wanted }, this.rules.percent).live, this.wanted);
    if (Object.keys(left).length === 0 || isSame(left, stands.draft ?? {})) return false;
    return this.isFactual || stands.draft === null || stands.draftState === 'submitted';
  }

  outcome(): { judged: Map<number, JudgedRow>; plan: GoodsPlan | null } {
    const { stands } = this;
    const free = stands ? new Set(whatCountsAtOnce({ now: stands, wanted: this.wanted }, this.rules.percent).free.map(({ id }) => id)) : new Set<string>();
    const judged = new Map<number, JudgedRow>();
    for (const row of this.rows) {
      const changes = this.changes.get(row.number) ?? [];
      const isNew = this.newPacks.has(row.number);
      const pack = this.wanted.packs[this.rowOfPack.indexOf(row)];
      const waits = !this.rules.asFloor && (isNew || changes.some(({ field }) => (field === 'price' ? stands?.state === 'draft' || !free.has(pack?.id ?? '') : !['onHand', 'lowStock', 'hidden'].includes(field))));
      judged.set(row.number, {
        number: row.number,
        kind: isNew ? 'new' : changes.length > 0 ? 'changed' : 'unchanged',
        nameVi: row.values.nameVi ?? stands?.live.nameVi ?? this.wanted.nameVi,
        packVi: row.values.packVi ?? pack?.packVi ?? '',
        productId: stands?.id ?? null,
        waits,
        changes,
        problems: [],
      });
    }
    const touched = [...judged.values()].filter(({ kind }) => kind !== 'unchanged').length;
    if (touched === 0) return { judged, plan: null };
    const plan: GoodsPlan = {
      productId: stands?.id ?? newId(), begins: stands ? null : this.saleKind, version: stands?.version ?? 0, draftVersion: stands?.draftVersion ?? 0,
      wanted: this.isUnchanged ? null : this.wanted, submit: this.isSent, hidden: this.hidden, stocks: this.stocks, rows: touched,
      ...(this.called.length > 0 && { called: this.called }),
    };
    for (const row of judged.values()) row.productId = plan.productId;
    return { judged, plan };
  }
}

/** A value as two rows are compared: names of pictures however they are spelled. */
function compared(field: ProductField, value: unknown): unknown {
  return field === 'pictures' ? (value as string[] | null)?.map(pictureNameKey) : value;
}

/** From how many a pack runs low where nobody said so; the default of `stock.low_at`. */
const defaultLowAt = 5;
