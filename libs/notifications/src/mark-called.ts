import { Injectable } from '@nestjs/common';
import { Db, NotFound, audit, isId, mayAtBooth, mayOnFloor, rows, type Actor } from '@chophien/platform';

/** Nobody was reached in writing, and somebody has telephoned: the done mark. */
@Injectable()
export class MarkCalled {
  constructor(private readonly db: Db) {}

  /** Sets the mark; a second time changes nothing. Gives the booth order. Throws NotFound for a message that is not a call of the actor's booth. */
  async run(actor: Actor, input: { messageId: string }): Promise<{ boothOrderId: string }> {
    if (actor.kind !== 'staff' || !isId(input.messageId)) throw new NotFound('message');
    return this.db.officeTx(actor, async (tx) => {
      const [message] = await rows<{ boothId: string; boothOrderId: string; state: string }>(
        tx,
        `SELECT booth_id AS "boothId", booth_order_id AS "boothOrderId", state FROM message WHERE id = $1 AND channel = 'call' FOR UPDATE`,
        [input.messageId],
      );
      if (!message) throw new NotFound('message');
      const { boothId, boothOrderId } = message;
      if (!mayAtBooth(actor, boothId, 'booth.orders.write') && !mayOnFloor(actor, 'floor.messages.write')) throw new NotFound('message');
      if (message.state === 'not_reached') {
        await rows(tx, `UPDATE message SET state = 'done', done_at = now(), done_by = $2 WHERE id = $1`, [input.messageId, actor.personId]);
        await audit(tx, actor, { action: 'message.called', subjectType: 'message', subjectId: input.messageId, boothId });
      }
      return { boothOrderId };
    });
  }
}
