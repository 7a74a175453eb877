import { Injectable } from '@nestjs/common';
import { Db, NotFound, audit, isId, mayOnFloor, rows, type Actor } from '@chophien/platform';

/** Lifts a block; its row stays, with who lifted it and when. */
@Injectable()
export class UnblockBuyer {
  constructor(private readonly db: Db) {}

  /** For operators who may block. Lifting twice changes nothing. Throws NotFound. */
  async run(actor: Actor, input: { id: string }): Promise<void> {
    if (!mayOnFloor(actor, 'floor.blocks.write') || !isId(input.id)) throw new NotFound('block');
    await this.db.officeTx(actor, async (tx) => {
      const lifted = await rows(tx, 'UPDATE buyer_block SET lifted_at = now(), lifted_by = $2 WHERE id = $1 AND lifted_at IS NULL RETURNING id', [
        input.id,
        actor.kind === 'staff' ? actor.personId : null,
      ]);
      if (lifted.length === 1) {
        await audit(tx, actor, { action: 'buyer.unblock', subjectType: 'buyer_block', subjectId: input.id });
        return;
      }
      const known = await rows(tx, 'SELECT 1 FROM buyer_block WHERE id = $1', [input.id]);
      if (known.length === 0) throw new NotFound('block');
    });
  }
}
