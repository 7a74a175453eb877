import { Injectable } from '@nestjs/common';
import { Db, NotFound, audit, mayOnFloor, sendAgain, type Actor } from '@chophien/platform';

/** Puts a dead letter back to work, with all its attempts. */
@Injectable()
export class SendAgain {
  constructor(private readonly db: Db) {}

  /** The worker's sweeper picks it up within seconds. Throws NotFound when there is no such dead letter or the actor may not. */
  async run(actor: Actor, input: { outboxId: string; handler: string }): Promise<{ outboxId: string }> {
    const { outboxId, handler } = input;
    if (!mayOnFloor(actor, 'floor.messages.write') || !/^\d{1,18}$/.test(outboxId)) throw new NotFound('dead letter');
    return this.db.officeTx(actor, async (tx) => {
      if (!(await sendAgain(tx, outboxId, handler))) throw new NotFound('dead letter');
      await audit(tx, actor, { action: 'delivery.send_again', subjectType: 'outbox_delivery', subjectId: `${outboxId}/${handler}` });
      return { outboxId };
    });
  }
}
