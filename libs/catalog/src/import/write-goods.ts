import { attachFiles, auditAll, rows, type StaffActor, type Tx } from '@chophien/platform';
import { freeProductSlugs } from '../listing-content-rows.js';
import type { ListingContent } from '../listing-content.js';
import { approveAll, beginAll, beginApproved, lockListings, proposeAll, refusedWords, type Locked } from '../listing-proposals.js';
import { hitsIn, listedWords } from '../listing-words.js';
import { mostNewListings } from '../propose-listing.js';
import { writeCounts } from '../write-counts.js';
import { isFactual, nameKey, picturesOf, type GoodsPlan, type StockPlan } from './goods-plan.js';
import { MovedMeanwhile } from './moved-meanwhile.js';

export type GoodsBatch = { importId: string; boothId: string; asFloor: boolean; percent: number; plans: readonly GoodsPlan[]; names: BoothNames };
/** The names of a booth's goods, read once an import and kept with what it writes. New goods are begun one import after the other (`lockNewListings`). */
export class BoothNames {
  private bearers: Map<string, Set<string>> | undefined;
  private written: { id: string; nameVi: string }[] = [];
  private fresh = 0;

  constructor(private readonly boothId: string) {}

  add(goods: readonly { id: string; nameVi: string }[], fresh = 0): void {
    this.written.push(...goods);
    this.fresh += fresh;
  }

  /** Who bears each name, and how many goods were never approved. One statement, the first time. */
  async now(tx: Tx): Promise<{ bearers: ReadonlyMap<string, ReadonlySet<string>>; fresh: number }> {
    if (this.bearers === undefined) {
      this.bearers = new Map();
      const known = await rows<{ id: string; nameVi: string; draftName: string | null; isFresh: boolean }>(
        tx,
        `SELECT p.id, p.name_vi AS "nameVi", d.content ->> 'nameVi' AS "draftName", p.state = 'draft' AS "isFresh" FROM product p LEFT JOIN listing_draft d ON d.product_id = p.id WHERE p.booth_id = $1`,
        [this.boothId],
      );
      this.fresh = known.filter(({ isFresh }) => isFresh).length;
      this.written.push(...known.flatMap(({ id, nameVi, draftName }) => [nameVi, draftName ?? nameVi].map((name) => ({ id, nameVi: name }))));
    }
    for (const { id, nameVi } of this.written.splice(0)) this.bearers.set(nameKey(nameVi), (this.bearers.get(nameKey(nameVi)) ?? new Set<string>()).add(id));
    return { bearers: this.bearers, fresh: this.fresh };
  }
}

type WithContent = { now: Locked; wanted: ListingContent; submit: boolean };

/**
 * Writes a batch of listings but for what lies there, by the verbs of the screens in their batch form. The statements do not grow with the listings.
 * Throws MovedMeanwhile, InvalidInput for listed words; whoever calls rolls back.
 */
export async function writeGoods(tx: Tx, actor: StaffActor, { importId, boothId, asFloor, percent, plans, names }: GoodsBatch): Promise<void> {
  const standing = plans.filter(({ begins }) => begins === null);
  const locked = await lockListings(tx, [boothId], standing.map(({ productId }) => productId));
  for (const { productId, version, draftVersion } of standing) {
    const now = locked.get(productId);
    if (now?.version !== version || now.draftVersion !== draftVersion) throw new MovedMeanwhile('a listing');
  }
  await hide(tx, actor, importId, boothId, standing);
  const changed = standing.flatMap(({ productId, wanted, submit }): WithContent[] => (wanted === null ? [] : [{ now: locked.get(productId)!, wanted, submit }]));
  await bindPictures(tx, boothId, plans, locked);
  if (asFloor) await refuseWords(tx, [...changed.filter(({ now, wanted }) => isFactual(now.live, wanted)), ...plans.flatMap(({ begins, wanted }) => (begins === null ? [] : [{ wanted: wanted! }]))]);
  if (asFloor) await approveAll(tx, actor, changed, { keepDrafts: true, detail: { importId } });
  else await proposeAll(tx, actor, changed, percent);
  names.add(changed.map(({ now, wanted }) => ({ id: now.id, nameVi: wanted.nameVi })));
  // stock alone leaves no trace on the listing, so who edits beside us would not see that it moved
  const counted = standing.filter(({ wanted, hidden, stocks }) => wanted === null && hidden === null && stocks.length > 0).map(({ productId }) => productId);
  if (counted.length > 0) await rows(tx, 'UPDATE product SET version = version + 1, updated_at = now() WHERE id = ANY ($1::uuid[])', [counted]);
  await begin(tx, actor, { importId, boothId, asFloor, names, plans: plans.filter(({ begins }) => begins !== null) });
}

/**
 * Binds the files of the pictures that come, and keeps what the sheet calls them. Several listings may bear one file, as on the screens: it goes when nothing
 * names it. Throws MovedMeanwhile where one is gone.
 */
async function bindPictures(tx: Tx, boothId: string, plans: readonly GoodsPlan[], locked: ReadonlyMap<string, Locked>): Promise<void> {
  const coming = new Set(
    plans.flatMap(({ productId, wanted }) => {
      const now = locked.get(productId);
      const standing = new Set(picturesOf(now, false).map(({ id }) => id));
      return (wanted?.pictures ?? []).flatMap(({ id, fileId }) => (fileId === null || standing.has(id) ? [] : [fileId]));
    }),
  );
  if (coming.size > 0 && (await attachFiles(tx, { ids: [...coming], kind: 'picture', boothId })).size !== coming.size) throw new MovedMeanwhile('a picture');
  const called = plans.flatMap((plan) => plan.called ?? []);
  if (called.length > 0)
    await rows(tx, 'INSERT INTO picture_name (file_id, name_key) SELECT file_id, name_key FROM unnest($1::uuid[], $2::text[]) AS w (file_id, name_key) ON CONFLICT DO NOTHING', [
      called.map(({ fileId }) => fileId),
      called.map(({ name }) => name),
    ]);
}

/** What an officer's file writes goes to no desk, so the words that came onto the list since the check are looked for here. Throws MovedMeanwhile. */
async function refuseWords(tx: Tx, wishes: readonly { wanted: ListingContent }[]): Promise<void> {
  if (wishes.length === 0) return;
  const words = await listedWords(tx);
  if (wishes.some(({ wanted }) => refusedWords(hitsIn(words, wanted)).length > 0)) throw new MovedMeanwhile('the list of words');
}

async function hide(tx: Tx, actor: StaffActor, importId: string, boothId: string, plans: readonly GoodsPlan[]): Promise<void> {
  const hidden = plans.flatMap((plan) => (plan.hidden === null ? [] : [{ id: plan.productId, ...plan.hidden }]));
  if (hidden.length === 0) return;
  const written = await rows(
    tx,
    `UPDATE product p SET state = CASE WHEN w.hide THEN 'hidden' ELSE 'listed' END, version = p.version + 1, updated_at = now()
     FROM unnest($1::uuid[], $2::boolean[]) AS w (id, hide) WHERE p.id = w.id AND p.state = CASE WHEN w.hide THEN 'listed' ELSE 'hidden' END RETURNING p.id`,
    [hidden.map(({ id }) => id), hidden.map(({ to }) => to)],
  );
  if (written.length !== hidden.length) throw new MovedMeanwhile('a listing');
  await auditAll(tx, actor, hidden.map(({ id, from, to }) => ({ action: 'listing.edit', subjectType: 'product', subjectId: id, boothId, detail: { hidden: { from, to }, importId } })));
}

/** New listings, as long as none of their names has come up at the booth meanwhile. */
async function begin(tx: Tx, actor: StaffActor, { importId, boothId, asFloor, plans, names }: Omit<GoodsBatch, 'percent'>): Promise<void> {
  if (plans.length === 0) return;
  const contents = plans.map(({ wanted }) => wanted!);
  const { bearers, fresh } = await names.now(tx);
  if (contents.some(({ nameVi }) => bearers.has(nameKey(nameVi)))) throw new MovedMeanwhile('a name');
  if (!asFloor && fresh + plans.length > mostNewListings) throw new MovedMeanwhile('the number of new listings');
  const slugs = await freeProductSlugs(tx, contents.map(({ nameVi }) => nameVi));
  const beginnings = plans.map(({ productId, begins }, at) => ({ id: productId, boothId, slug: slugs[at]!, saleKind: begins!, wanted: contents[at]!, submit: true }));
  if (asFloor) await beginApproved(tx, actor, beginnings, { importId });
  else await beginAll(tx, actor, beginnings);
  names.add(plans.map(({ productId, wanted }) => ({ id: productId, nameVi: wanted!.nameVi })), asFloor ? 0 : plans.length);
}

export type BoothStock = StockPlan & { boothId: string; productId: string; isNew: boolean };

/** Writes what lies there, locked in the order in which orders lock it. Throws MovedMeanwhile where it is not what was seen or orders hold more. */
export async function writeStocks(tx: Tx, actor: StaffActor, importId: string, stocks: readonly BoothStock[]): Promise<void> {
  const found = await rows<{ variantId: string; onHand: number }>(
    tx,
    'SELECT variant_id AS "variantId", on_hand AS "onHand" FROM stock WHERE variant_id = ANY ($1::uuid[]) ORDER BY variant_id FOR NO KEY UPDATE',
    [stocks.map(({ variantId }) => variantId)],
  );
  const lies = new Map(found.map(({ variantId, onHand }) => [variantId, onHand]));
  if (stocks.some(({ variantId, seen, onHand }) => onHand !== undefined && (lies.get(variantId) ?? 0) !== (seen ?? 0))) throw new MovedMeanwhile('stock');
  const counted = stocks.flatMap(({ variantId, boothId, onHand }) => (onHand === undefined ? [] : [{ variantId, boothId, onHand }]));
  if (counted.length > 0 && (await writeCounts(tx, counted)) !== counted.length) throw new MovedMeanwhile('stock');
  const warned = stocks.filter(({ lowAt }) => lowAt !== undefined);
  if (warned.length > 0)
    await rows(
      tx,
      `INSERT INTO stock (variant_id, booth_id, on_hand, low_at) SELECT w.id, w.booth, 0, w.low FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS w (id, booth, low)
       ON CONFLICT (variant_id) DO UPDATE SET low_at = excluded.low_at`,
      [warned.map(({ variantId }) => variantId), warned.map(({ boothId }) => boothId), warned.map(({ lowAt }) => lowAt)],
    );
  await auditAll(
    tx,
    actor,
    // of a new listing its beginning is the line
    stocks.filter(({ isNew }) => !isNew).map(({ variantId, productId, boothId, onHand, seen, lowAt }) => ({
      action: 'listing.edit',
      subjectType: 'product',
      subjectId: productId,
      boothId,
      detail: { packId: variantId, importId, ...(onHand === undefined ? {} : { onHand: { from: seen ?? 0, to: onHand } }), ...(lowAt === undefined ? {} : { lowAt }) },
    })),
  );
}
