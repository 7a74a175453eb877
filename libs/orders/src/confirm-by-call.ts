import { Injectable } from '@nestjs/common';
import { Db, type Actor } from '@chophien/platform';
import { moveBoothOrder } from './move-booth-order.js';
import { boothOrderForMove } from './order-access.js';
import { MoveNotAllowed } from './order-errors.js';

/** Notes that the booth telephoned and the buyer said yes; after it a "confirm by call" order can be accepted. */
@Injectable()
export class ConfirmByCall {
  constructor(private readonly db: Db) {}

  /** Throws NotFound, MoveNotAllowed (also when no call is asked for or it was made already), StaleVersion. */
  async run(actor: Actor, input: { id: string; version: number }): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const held = await boothOrderForMove(tx, actor, input.id);
      if (!held.confirmByCall || held.callConfirmedAt !== null) throw new MoveNotAllowed(held.state);
      await moveBoothOrder(tx, actor, held, input.version, 'confirm_call', { callConfirmed: true });
    });
  }
}
