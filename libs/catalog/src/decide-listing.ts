import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, isId, mayOnFloor, NotFound, publish, rows, StaleVersion, type Actor, type StaffActor, type Tx } from '@chophien/platform';
import { withDraft } from './listing-content.js';
import './listing-topics.js';
import { ReviewMoved } from './listing-review-errors.js';
import { approveAll, decided, lockListing } from './listing-proposals.js';
import { unwelcome } from './listing-changes.js';

export const returnReasons = ['text', 'picture', 'category', 'price', 'claim', 'origin', 'duplicate', 'prohibited', 'other'] as const;
export type ReturnReason = (typeof returnReasons)[number];
const noteLimit = 2000;

/** The floor's answer to a draft. Nobody answers for a booth in which they work themselves. */
@Injectable()
export class DecideListing {
  constructor(private readonly db: Db) {}

  /**
   * Puts the draft in the place of what is live; a new listing comes on show. `version` is the draft's that was seen. Throws NotFound, ReviewMoved
   * where none waits, StaleVersion when the booth changed it meanwhile.
   */
  async approve(actor: Actor, id: string, version: number): Promise<void> {
    await this.inTurn(actor, id, version, async (tx, staff, now) => {
      await approveAll(tx, staff, [{ now, wanted: withDraft(now.live, now.draft ?? {}) }]);
    });
  }

  /** Hands it back with reasons and words; the booth goes on from there. Throws NotFound, InvalidInput (reasons, note), ReviewMoved, StaleVersion. */
  async handBack(actor: Actor, id: string, version: number, given: { reasons: readonly ReturnReason[]; note: string }): Promise<void> {
    const reasons = returnReasons.filter((reason) => given.reasons.includes(reason));
    if (reasons.length === 0) throw new InvalidInput([{ field: 'reasons', reason: 'required' }]);
    const note = given.note.normalize('NFC').replace(/\r\n?/g, '\n').trim();
    if (reasons.includes('other') && note === '') throw new InvalidInput([{ field: 'note', reason: 'required' }]);
    if ([...note].length > noteLimit) throw new InvalidInput([{ field: 'note', reason: 'too_long', limit: noteLimit }]);
    if (unwelcome.test(note)) throw new InvalidInput([{ field: 'note', reason: 'control_characters' }]);
    await this.inTurn(actor, id, version, async (tx, staff, now) => {
      await rows(tx, `UPDATE listing_draft SET state = 'returned', submitted_at = NULL, version = version + 1, updated_at = now() WHERE product_id = $1`, [now.id]);
      const decisionId = await decided(tx, staff, { productId: now.id, boothId: now.boothId, kind: 'returned', reasons, note });
      await audit(tx, staff, { action: 'listing.return', subjectType: 'product', subjectId: now.id, boothId: now.boothId, asFloor: true, detail: { reasons } });
      await publish(tx, 'listing.returned', { decisionId }, staff.requestId);
    });
  }

  private async inTurn(actor: Actor, id: string, version: number, work: (tx: Tx, staff: StaffActor, now: Awaited<ReturnType<typeof lockListing>>) => Promise<void>): Promise<void> {
    if (actor.kind !== 'staff' || !mayOnFloor(actor, 'floor.listings.write') || !isId(id)) throw new NotFound('listing');
    await this.db.officeTx(actor, async (tx) => {
      const now = await lockListing(tx, null, id);
      if (actor.booths.has(now.boothId)) throw new NotFound('listing');
      if (now.draftState !== 'submitted') throw new ReviewMoved(now.draftState);
      if (now.draftVersion !== version) throw new StaleVersion('draft');
      await work(tx, actor, now);
    });
  }
}
