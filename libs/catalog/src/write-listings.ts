import type { Money } from '@chophien/money';
import { auditAll, isId, rows, type Actor, type Tx } from '@chophien/platform';
import { readChanges, type CheckedChanges, type FieldProblem, type ListingChanges } from './listing-changes.js';

/** One listing to change, when `version` is still the one that was seen. */
export type ListingEdit = {
  id: string;
  version: number;
  /** Units on hand as they were seen; an order that was sent meanwhile changes them without a new version. Null asks nothing. */
  onHandSeen?: number | null;
  changes: ListingChanges;
};

/** What became of one edit. 'saved' is also the answer to an edit that changes nothing. */
export type WriteOutcome = { kind: 'saved' | 'stale' | 'not_found' } | { kind: 'invalid'; problems: FieldProblem[] };

type Before = {
  id: string;
  boothId: string;
  version: number;
  variantId: string;
  nameVi: string;
  nameEn: string;
  descVi: string;
  descEn: string;
  hidden: boolean;
  price: Money;
};
type Stock = { onHand: number; reserved: number };
type Write = { before: Before; stock: Stock | undefined; to: CheckedChanges };

/**
 * The rules of every edit of a listing, for one as for many: changes what may be changed and says of each edit what became of it, in
 * their order. At most six statements however many edits there are, the audit rows included. Only listings of `boothIds` are seen.
 * A listing may occur once.
 */
export async function writeListings(tx: Tx, actor: Actor, boothIds: readonly string[], edits: readonly ListingEdit[]): Promise<WriteOutcome[]> {
  const found = await lockListings(tx, boothIds, edits);
  const stocks = await lockStock(tx, edits.flatMap((edit) => (edit.changes.onHand == null ? [] : (found.get(edit.id.toLowerCase())?.variantId ?? []))));
  const writes: Write[] = [];
  const outcomes = edits.map((edit): WriteOutcome => {
    const before = found.get(edit.id.toLowerCase());
    if (!before) return { kind: 'not_found' };
    const stock = stocks.get(before.variantId);
    const { checked, problems } = readChanges(edit.changes);
    if (problems.length > 0) return { kind: 'invalid', problems };
    if (before.version !== edit.version || hasMoved(stock, edit)) return { kind: 'stale' };
    if (checked.onHand !== undefined && checked.onHand < (stock?.reserved ?? 0))
      return { kind: 'invalid', problems: [{ field: 'onHand', reason: 'below_reserved', limit: stock?.reserved ?? 0 }] };
    const to = differenceOf({ ...before, onHand: stock?.onHand ?? 0 }, checked);
    if (Object.keys(to).length > 0) writes.push({ before, stock, to });
    return { kind: 'saved' };
  });
  if (writes.length > 0) await write(tx, actor, writes);
  return outcomes;
}

/**
 * Locked in the order of their keys, so that two editors of many wait for each other and never in a circle. NO KEY: an order that names
 * the same product must not wait for us while we wait for its stock. Whoever waited here reads the version that the winner left.
 */
async function lockListings(tx: Tx, boothIds: readonly string[], edits: readonly ListingEdit[]): Promise<Map<string, Before>> {
  const ids = edits.map((edit) => edit.id).filter(isId);
  if (ids.length === 0 || boothIds.length === 0) return new Map();
  const found = await rows<Omit<Before, 'price'> & { price: string }>(
    tx,
    `SELECT p.id, p.booth_id AS "boothId", p.version, v.id AS "variantId", p.name_vi AS "nameVi", p.name_en AS "nameEn", p.desc_vi AS "descVi",
       p.desc_en AS "descEn", p.state = 'hidden' AS hidden, v.price
     FROM product p JOIN variant v ON v.product_id = p.id AND v.position = 0
     WHERE p.id = ANY ($1::uuid[]) AND p.booth_id = ANY ($2::uuid[]) ORDER BY p.id FOR NO KEY UPDATE OF p`,
    [ids, boothIds],
  );
  return new Map(found.map((row) => [row.id, { ...row, price: BigInt(row.price) }]));
}

/** Stock in the same order in which orders lock it; what orders hold cannot change until we are done. */
async function lockStock(tx: Tx, variantIds: readonly string[]): Promise<Map<string, Stock>> {
  if (variantIds.length === 0) return new Map();
  const found = await rows<Stock & { variantId: string }>(
    tx,
    `SELECT variant_id AS "variantId", on_hand AS "onHand", reserved FROM stock WHERE variant_id = ANY ($1::uuid[]) ORDER BY variant_id FOR NO KEY UPDATE`,
    [variantIds],
  );
  return new Map(found.map((row) => [row.variantId, row]));
}

function hasMoved(stock: Stock | undefined, edit: ListingEdit): boolean {
  return edit.changes.onHand != null && edit.onHandSeen != null && edit.onHandSeen !== (stock?.onHand ?? 0);
}

/** Only what really changes. */
function differenceOf(before: Before & { onHand: number }, changes: CheckedChanges): CheckedChanges {
  return Object.fromEntries(Object.entries(changes).filter(([field, wanted]) => before[field as keyof CheckedChanges] !== wanted));
}

/** Old and new value of each changed field, in the form in which the audit log keeps them: đồng as text. */
function told({ before, stock, to }: Write): Record<string, unknown> {
  const plain = (value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
  const was = { ...before, onHand: stock?.onHand ?? 0 };
  const fields = Object.keys(to) as (keyof CheckedChanges)[];
  return Object.fromEntries(fields.map((field) => [field, { from: plain(was[field]), to: plain(to[field]) }]));
}

/** Every statement carries its condition; the locks above make it true, so a row that is missing here is a bug and rolls all back. */
async function write(tx: Tx, actor: Actor, writes: readonly Write[]): Promise<void> {
  const products = await rows(
    tx,
    `UPDATE product p SET name_vi = coalesce(w."nameVi", p.name_vi), name_en = coalesce(w."nameEn", p.name_en),
       desc_vi = coalesce(w."descVi", p.desc_vi), desc_en = coalesce(w."descEn", p.desc_en),
       state = CASE w.hidden WHEN true THEN 'hidden' WHEN false THEN 'listed' ELSE p.state END, version = p.version + 1, updated_at = now()
     FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, version int, "nameVi" text, "nameEn" text, "descVi" text, "descEn" text, hidden boolean)
     WHERE p.id = w.id AND p.version = w.version RETURNING p.id`,
    [JSON.stringify(writes.map(({ before, to }) => ({ ...to, price: undefined, onHand: undefined, id: before.id, version: before.version })))],
  );
  expectAll('product', products, writes.length);

  const priced = writes.filter(({ to }) => to.price !== undefined);
  if (priced.length > 0) {
    const variants = await rows(
      tx,
      `UPDATE variant v SET price = w.price, version = v.version + 1
       FROM unnest($1::uuid[], $2::bigint[]) AS w (id, price) WHERE v.id = w.id RETURNING v.id`,
      [priced.map(({ before }) => before.variantId), priced.map(({ to }) => to.price?.toString())],
    );
    expectAll('variant', variants, priced.length);
  }

  const counted = writes.filter(({ to }) => to.onHand !== undefined);
  if (counted.length > 0) {
    const kept = await rows(
      tx,
      `INSERT INTO stock (variant_id, booth_id, on_hand)
       SELECT w.variant_id, w.booth_id, w.on_hand FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS w (variant_id, booth_id, on_hand)
       ON CONFLICT (variant_id) DO UPDATE SET on_hand = excluded.on_hand WHERE stock.reserved <= excluded.on_hand RETURNING variant_id`,
      [counted.map(({ before }) => before.variantId), counted.map(({ before }) => before.boothId), counted.map(({ to }) => to.onHand)],
    );
    expectAll('stock', kept, counted.length);
  }

  await auditAll(
    tx,
    actor,
    writes.map((one) => ({ action: 'listing.edit', subjectType: 'product', subjectId: one.before.id, boothId: one.before.boothId, detail: told(one) })),
  );
}

function expectAll(what: string, written: readonly unknown[], wanted: number): void {
  if (written.length !== wanted) throw new Error(`${written.length} of ${wanted} locked rows of ${what} were written`);
}
