import { Injectable } from '@nestjs/common';
import { Db, publish, type Actor } from '@chophien/platform';
import { moveBoothOrder } from './move-booth-order.js';
import { boothOrderForMove } from './order-access.js';
import { CallFirst } from './order-errors.js';
import { canMove } from './order-state.js';
import './order-topics.js';

/** The booth takes its part of an order on. */
@Injectable()
export class AcceptBoothOrder {
  constructor(private readonly db: Db) {}

  /** Throws NotFound, MoveNotAllowed, StaleVersion, CallFirst while a call that is asked for was not made. */
  async run(actor: Actor, input: { id: string; version: number }): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const held = await boothOrderForMove(tx, actor, input.id);
      if (canMove(held.state, 'accept') && held.confirmByCall && held.callConfirmedAt === null) throw new CallFirst();
      await moveBoothOrder(tx, actor, held, input.version, 'accept');
      await publish(tx, 'booth_order.accepted', { boothOrderId: held.id }, actor.requestId);
    });
  }
}
