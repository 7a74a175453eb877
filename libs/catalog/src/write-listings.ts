import type { Money } from '@chophien/money';
import { auditAll, isId, newId, rows, type StaffActor, type Tx } from '@chophien/platform';
import { isInBand } from './listing-content.js';
import type { ProductState } from './product.entity.js';
import { writeCounts } from './write-counts.js';
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
  state: ProductState;
  hidden: boolean;
  price: Money;
  /** The last that the floor approved, and the one that waits for it. */
  approved: Money;
  wanted: Money | null;
};
type Stock = { onHand: number; reserved: number };
/** `wish` is a price that waits for the floor, null where none does any more. */
type Write = { before: Before; stock: Stock | undefined; to: CheckedChanges; wish?: Money | null };

/**
 * The rules of every edit of a listing, for one as for many: changes what may be changed and says of each edit what became of it, in
 * their order. At most nine statements however many edits there are, the audit rows included. Only listings of `boothIds` are seen.
 * A listing may occur once. A price further than `percent` from the last approved one waits beside the listing.
 */
export async function writeListings(tx: Tx, actor: StaffActor, boothIds: readonly string[], edits: readonly ListingEdit[], percent: number): Promise<WriteOutcome[]> {
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
    if (to.hidden !== undefined && before.state !== 'listed' && before.state !== 'hidden') return { kind: 'invalid', problems: [{ field: 'hidden', reason: before.state }] };
    const wish = wishOf(before, checked.price, percent);
    if (wish != null) delete to.price;
    if (Object.keys(to).length > 0 || wish !== undefined) writes.push({ before, stock, to, ...(wish === undefined ? {} : { wish }) });
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
  const found = await rows<Omit<Before, 'price' | 'approved' | 'wanted'> & { price: string; approved: string; wanted: string | null }>(
    tx,
    `SELECT p.id, p.booth_id AS "boothId", p.version, v.id AS "variantId", p.state, p.state = 'hidden' AS hidden, v.price, v.approved_price AS approved,
       (SELECT d.content -> 'prices' ->> v.id::text FROM listing_draft d WHERE d.product_id = p.id) AS wanted
     FROM product p JOIN variant v ON v.product_id = p.id AND v.position = 0
     WHERE p.id = ANY ($1::uuid[]) AND p.booth_id = ANY ($2::uuid[]) ORDER BY p.id FOR NO KEY UPDATE OF p`,
    [ids, boothIds],
  );
  return new Map(found.map((row) => [row.id, { ...row, price: BigInt(row.price), approved: BigInt(row.approved), wanted: row.wanted === null ? null : BigInt(row.wanted) }]));
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

/** The price that has to wait; null when one that waited is dropped, undefined when nothing changes there. Nothing waits that was never public. */
function wishOf(before: Before, price: Money | undefined, percent: number): Money | null | undefined {
  if (price === undefined) return undefined;
  if (before.state === 'draft' || price === before.price || isInBand(price, before.approved, percent)) return before.wanted === null ? undefined : null;
  return price === before.wanted ? before.wanted : price;
}

/** Only what really changes. */
function differenceOf(before: Before & { onHand: number }, changes: CheckedChanges): CheckedChanges {
  return Object.fromEntries(Object.entries(changes).filter(([field, wanted]) => before[field as keyof CheckedChanges] !== wanted));
}

/** Old and new value of each changed field, in the form in which the audit log keeps them: đồng as text. */
function told({ before, stock, to, wish }: Write): Record<string, unknown> {
  const plain = (value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
  const was = { ...before, onHand: stock?.onHand ?? 0 };
  const fields = Object.keys(to) as (keyof CheckedChanges)[];
  const changed = Object.fromEntries(fields.map((field) => [field, { from: plain(was[field]), to: plain(to[field]) }]));
  return wish === undefined ? changed : { ...changed, wantedPrice: { from: plain(before.wanted), to: plain(wish) } };
}

/** Every statement carries its condition; the locks above make it true, so a row that is missing here is a bug and rolls all back. */
async function write(tx: Tx, actor: StaffActor, writes: readonly Write[]): Promise<void> {
  const products = await rows(
    tx,
    `UPDATE product p SET state = CASE w.hidden WHEN true THEN 'hidden' WHEN false THEN 'listed' ELSE p.state END, version = p.version + 1, updated_at = now()
     FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, version int, hidden boolean)
     WHERE p.id = w.id AND p.version = w.version RETURNING p.id`,
    [JSON.stringify(writes.map(({ before, to }) => ({ hidden: to.hidden, id: before.id, version: before.version })))],
  );
  expectAll('product', products.length, writes.length);

  const priced = writes.filter(({ to }) => to.price !== undefined);
  if (priced.length > 0) {
    const variants = await rows(
      tx,
      `UPDATE variant v SET price = w.price, version = v.version + 1,
         approved_price = CASE WHEN (SELECT p.state FROM product p WHERE p.id = v.product_id) = 'draft' THEN w.price ELSE v.approved_price END
       FROM unnest($1::uuid[], $2::bigint[]) AS w (id, price) WHERE v.id = w.id RETURNING v.id`,
      [priced.map(({ before }) => before.variantId), priced.map(({ to }) => to.price?.toString())],
    );
    expectAll('variant', variants.length, priced.length);
  }

  const counted = writes.filter(({ to }) => to.onHand !== undefined);
  if (counted.length > 0) {
    const kept = await writeCounts(tx, counted.map(({ before, to }) => ({ variantId: before.variantId, boothId: before.boothId, onHand: to.onHand ?? 0 })));
    expectAll('stock', kept, counted.length);
  }

  await writeWishes(tx, actor, writes);
  await auditAll(
    tx,
    actor,
    writes.map((one) => ({ action: 'listing.edit', subjectType: 'product', subjectId: one.before.id, boothId: one.before.boothId, detail: told(one) })),
  );
}

/** A wish joins the draft that is there, or makes one that goes to the floor by itself; a draft that nothing is left of goes. */
async function writeWishes(tx: Tx, actor: StaffActor, writes: readonly Write[]): Promise<void> {
  const wishes = writes.filter(({ wish }) => wish != null);
  const dropped = writes.filter(({ wish }) => wish === null).map(({ before }) => ({ id: before.id, variantId: before.variantId }));
  if (dropped.length > 0) {
    await rows(
      tx,
      `UPDATE listing_draft d SET version = d.version + 1, updated_at = now(),
         content = CASE WHEN (d.content -> 'prices') - w."variantId" = '{}'::jsonb THEN d.content - 'prices' ELSE d.content #- ARRAY['prices', w."variantId"] END
       FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, "variantId" text) WHERE d.product_id = w.id`,
      [JSON.stringify(dropped)],
    );
    await rows(tx, `DELETE FROM listing_draft WHERE content = '{}' AND product_id = ANY ($1::uuid[])`, [dropped.map(({ id }) => id)]);
  }
  if (wishes.length === 0) return;
  const given = wishes.map(({ before, wish }) => ({ id: before.id, boothId: before.boothId, variantId: before.variantId, from: before.price.toString(), price: String(wish), decisionId: newId() }));
  await rows(
    tx,
    `WITH w AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, "boothId" uuid, "variantId" text, "from" text, price text, "decisionId" uuid)), kept AS (
       INSERT INTO listing_draft (product_id, booth_id, state, content, submitted_at)
       SELECT w.id, w."boothId", 'submitted', jsonb_build_object('prices', jsonb_build_object(w."variantId", w.price)), now() FROM w
       ON CONFLICT (product_id) DO UPDATE SET version = listing_draft.version + 1, updated_at = now(),
         content = jsonb_set(listing_draft.content, '{prices}', coalesce(listing_draft.content -> 'prices', '{}') || (excluded.content -> 'prices'))
       RETURNING product_id, state)
     INSERT INTO listing_decision (id, product_id, booth_id, kind, person_id, changes)
     SELECT w."decisionId", w.id, w."boothId", 'submitted', $2, jsonb_build_object('price', jsonb_build_object('from', w."from", 'to', w.price))
     FROM w JOIN kept ON kept.product_id = w.id WHERE kept.state = 'submitted'`,
    [JSON.stringify(given), actor.personId],
  );
}

function expectAll(what: string, written: number, wanted: number): void {
  if (written !== wanted) throw new Error(`${written} of ${wanted} locked rows of ${what} were written`);
}
