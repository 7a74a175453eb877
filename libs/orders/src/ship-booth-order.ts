import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, publish, type Actor } from '@chophien/platform';
import { consumeStock } from '@chophien/catalog';
import { charLength, cleanText } from './clean-text.js';
import { moveBoothOrder } from './move-booth-order.js';
import { boothOrderForMove } from './order-access.js';
import './order-topics.js';

export const maxTrackingNote = 300;

/** The booth handed its part over for delivery; the held stock leaves the shelf. */
@Injectable()
export class ShipBoothOrder {
  constructor(private readonly db: Db) {}

  /** `trackingNote`: who carries it, under what number, when it comes; optional. Throws InvalidInput, NotFound, MoveNotAllowed, StaleVersion. */
  async run(actor: Actor, input: { id: string; version: number; trackingNote?: string | null }): Promise<void> {
    const trackingNote = cleanText(input.trackingNote ?? '', true) || null;
    if (trackingNote !== null && charLength(trackingNote) > maxTrackingNote) throw new InvalidInput([{ field: 'trackingNote', reason: 'too_long', limit: maxTrackingNote }]);
    await this.db.officeTx(actor, async (tx) => {
      const held = await boothOrderForMove(tx, actor, input.id);
      await moveBoothOrder(tx, actor, held, input.version, 'ship', { trackingNote });
      await consumeStock(tx, held.id);
      await publish(tx, 'booth_order.shipped', { boothOrderId: held.id }, actor.requestId);
    });
  }
}
