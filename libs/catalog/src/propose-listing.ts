import { Injectable } from '@nestjs/common';
import { audit, boothsWhere, Db, detachFiles, InvalidInput, isId, mayAtBooth, NotFound, rows, Settings, StaleVersion, type Actor, type StaffActor, type Tx } from '@chophien/platform';
import { readContent, readNewContent, withDraft, type ContentInput } from './listing-content.js';
import { freeProductSlug, unknownPlaces } from './listing-content-rows.js';
import { looseFiles } from './listing-pictures.js';
import { beginAll, decided, lockListing, proposeAll } from './listing-proposals.js';
import { ReviewMoved } from './listing-review-errors.js';
import type { SaleKind } from './product.entity.js';

/** Listings of one booth that were never approved; more would be somebody's mistake or a flood. */
export const mostNewListings = 300;

/** Whoever begins listings at a booth goes one after the other, so that they are counted and named once. Until the transaction ends. */
export async function lockNewListings(tx: Tx, boothId: string): Promise<void> {
  await rows(tx, `SELECT pg_advisory_xact_lock(hashtextextended('listings.new:' || $1, 0))`, [boothId]);
}

/**
 * A booth writes a new listing, or proposes changes of one that is live. Shoppers see nothing of it until the floor approves; of a listing that was
 * never public there is nothing beside the draft, so it is written as it is.
 */
@Injectable()
export class ProposeListing {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /**
   * Begins a listing under an id (UUID) that the sender chose: sent again it begins nothing. Gives the id. Throws NotFound where the actor may not
   * write, InvalidInput (fields as in `ContentInput`; `booth: closed`; `listings: too_many`), ReviewMoved when the id is taken.
   */
  async begin(actor: Actor, input: { id: string; boothId: string; saleKind: SaleKind; content: ContentInput; submit: boolean }): Promise<string> {
    if (actor.kind !== 'staff' || !isId(input.boothId) || !mayAtBooth(actor, input.boothId, 'booth.listings.write')) throw new NotFound('booth');
    if (!isId(input.id)) throw new InvalidInput([{ field: 'id', reason: 'unknown' }]);
    const [id, boothId] = [input.id.toLowerCase(), input.boothId.toLowerCase()];
    const { content, problems } = readNewContent(input.saleKind, input.content);
    if (problems.length > 0) throw new InvalidInput(problems);
    await this.db.officeTx(actor, async (tx) => {
      await lockNewListings(tx, boothId);
      const [booth] = await rows<{ standing: string; fresh: number }>(
        tx,
        `SELECT standing, (SELECT count(*)::int FROM product WHERE booth_id = b.id AND state = 'draft') AS fresh FROM booth b WHERE id = $1 FOR NO KEY UPDATE`,
        [boothId],
      );
      const [known] = await rows<{ boothId: string }>(tx, 'SELECT booth_id AS "boothId" FROM product WHERE id = $1', [id]);
      if (known) {
        if (known.boothId === boothId) return;
        throw new ReviewMoved('taken');
      }
      if (!booth || booth.standing === 'closed') throw new InvalidInput([{ field: 'booth', reason: 'closed' }]);
      if (booth.fresh >= mostNewListings) throw new InvalidInput([{ field: 'listings', reason: 'too_many', limit: mostNewListings }]);
      const unknown = await unknownPlaces(tx, content);
      if (unknown.length > 0) throw new InvalidInput(unknown);
      await beginAll(tx, actor, [{ id, boothId, slug: await freeProductSlug(tx, content.nameVi), saleKind: input.saleKind, wanted: content, submit: input.submit }]);
    });
    return id;
  }

  /**
   * Changes the draft beside a listing and, with `submit`, sends it for approval. `draftVersion` is the one that was seen, 0 for none. A price of a
   * live pack that stays within the floor's band counts at once. What is as it is live leaves the draft; a draft without a change goes.
   * Throws NotFound, InvalidInput (also `prohibited_word`), StaleVersion; then nothing has changed.
   */
  async propose(actor: Actor, input: { id: string; draftVersion: number; content: ContentInput; submit: boolean }): Promise<void> {
    const { staff, boothIds } = writer(actor, input.id);
    const percent = await this.settings.get('catalog.priceBandPercent');
    await this.db.officeTx(staff, async (tx) => {
      const now = await lockListing(tx, boothIds, input.id);
      if (now.standing === 'closed') throw new InvalidInput([{ field: 'booth', reason: 'closed' }]);
      if (now.draftVersion !== input.draftVersion) throw new StaleVersion('draft');
      const { content: wanted, problems } = readContent(withDraft(now.live, now.draft ?? {}), input.content);
      if (problems.length > 0) throw new InvalidInput(problems);
      const unknown = await unknownPlaces(tx, wanted);
      if (unknown.length > 0) throw new InvalidInput(unknown);
      await proposeAll(tx, staff, [{ now, wanted, submit: input.submit }], percent);
    });
  }

  /** Takes a draft back from the floor's desk to go on with it. Throws NotFound, ReviewMoved where none waits. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    const { staff, boothIds } = writer(actor, id);
    await this.db.officeTx(staff, async (tx) => {
      const now = await lockListing(tx, boothIds, id);
      if (now.draftState !== 'submitted') throw new ReviewMoved(now.draftState);
      await rows(tx, `UPDATE listing_draft SET state = 'editing', submitted_at = NULL, version = version + 1, updated_at = now() WHERE product_id = $1`, [id]);
      await decided(tx, staff, { productId: now.id, boothId: now.boothId, kind: 'withdrawn' });
      await audit(tx, staff, { action: 'listing.withdraw', subjectType: 'product', subjectId: now.id, boothId: now.boothId });
    });
  }

  /** Throws the draft away; a listing that was never public goes with it, its pictures after 48 hours. Throws NotFound, StaleVersion. */
  async discard(actor: Actor, id: string, draftVersion: number): Promise<void> {
    const { staff, boothIds } = writer(actor, id);
    await this.db.officeTx(staff, async (tx) => {
      const now = await lockListing(tx, boothIds, id);
      if (!now.draft) throw new NotFound('draft');
      if (now.draftVersion !== draftVersion) throw new StaleVersion('draft');
      await audit(tx, staff, { action: 'listing.discard', subjectType: 'product', subjectId: now.id, boothId: now.boothId, detail: now.state === 'draft' ? { nameVi: now.live.nameVi } : {} });
      if (now.state !== 'draft') {
        await detachFiles(tx, looseFiles(now.draft.pictures ?? [], now.live.pictures));
        await rows(tx, 'DELETE FROM listing_draft WHERE product_id = $1', [now.id]);
        return;
      }
      const files = await rows<{ id: string }>(tx, 'SELECT file_id AS id FROM product_picture WHERE product_id = $1 AND file_id IS NOT NULL', [now.id]);
      await detachFiles(tx, files.map((file) => file.id));
      await rows(tx, 'SELECT drop_new_listing($1)', [now.id]);
    });
  }
}

function writer(actor: Actor, id: string): { staff: StaffActor; boothIds: string[] } {
  const boothIds = actor.kind === 'staff' ? boothsWhere(actor, 'booth.listings.write') : [];
  if (actor.kind !== 'staff' || boothIds.length === 0 || !isId(id)) throw new NotFound('listing');
  return { staff: actor, boothIds };
}
