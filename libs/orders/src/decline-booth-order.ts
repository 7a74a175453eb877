import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, publish, rows, type Actor } from '@chophien/platform';
import { releaseStock } from '@chophien/catalog';
import { charLength, cleanText } from './clean-text.js';
import { declineReasons, moveBoothOrder, type DeclineReason } from './move-booth-order.js';
import { boothOrderForMove } from './order-access.js';
import { MoveNotAllowed } from './order-errors.js';
import { lockPaymentOf, settleUndelivered } from './settle-undelivered.js';
import { returnVouchers } from './vouchers/return-vouchers.js';
import './order-topics.js';

export const maxDeclineNote = 300;

/** Of a parcel `s`: somebody has goods of it or may get them; and a carrier that was asked is told first that nobody waits for it. One asked or sent meanwhile has made a page's version stale. */
export const keepsFromDeclining = `s.state IN ('ordered', 'on_the_way', 'failed', 'returning', 'delivered')`;

/** The booth will not send its part; the held stock goes back, nothing is owed for it any more, what was paid for it is owed back, and the shopper is told the reason. */
@Injectable()
export class DeclineBoothOrder {
  constructor(private readonly db: Db) {}

  /** The note is shown to the shopper; 'other' says nothing without one. Throws InvalidInput, NotFound, MoveNotAllowed, StaleVersion. */
  async run(actor: Actor, input: { id: string; version: number; reason: DeclineReason; note?: string | null }): Promise<void> {
    if (!declineReasons.includes(input.reason)) throw new InvalidInput([{ field: 'reason', reason: 'unknown' }]);
    const note = cleanText(input.note ?? '', true) || null;
    if (input.reason === 'other' && note === null) throw new InvalidInput([{ field: 'note', reason: 'required' }]);
    if (note !== null && charLength(note) > maxDeclineNote) throw new InvalidInput([{ field: 'note', reason: 'too_long', limit: maxDeclineNote }]);
    await this.db.officeTx(actor, async (tx) => {
      const held = await boothOrderForMove(tx, actor, input.id);
      const payment = await lockPaymentOf(tx, held);
      if ((await rows(tx, `SELECT 1 FROM shipment s WHERE s.booth_order_id = $1 AND ${keepsFromDeclining}`, [held.id])).length > 0) throw new MoveNotAllowed(held.state);
      await moveBoothOrder(tx, actor, held, input.version, 'decline', { declineReason: input.reason, note });
      await returnVouchers(tx, held.id);
      await releaseStock(tx, held.id);
      await settleUndelivered(tx, actor, held, payment);
      await publish(tx, 'booth_order.declined', { boothOrderId: held.id }, actor.requestId);
    });
  }
}
