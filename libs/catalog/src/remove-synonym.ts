import { Injectable } from '@nestjs/common';
import { Db, NotFound, audit, isId, mayOnFloor, rows, type Actor } from '@chophien/platform';

/** Takes back that words mean the same. */
@Injectable()
export class RemoveSynonym {
  constructor(private readonly db: Db) {}

  /** For operators who may write search words. Removing what is gone is NotFound. The audit log keeps the words. */
  async run(actor: Actor, input: { id: string }): Promise<void> {
    if (!mayOnFloor(actor, 'floor.search.write') || !isId(input.id)) throw new NotFound('search words');
    await this.db.officeTx(actor, async (tx) => {
      const [gone] = await rows<{ words: string[] }>(tx, 'DELETE FROM search_synonym WHERE id = $1 RETURNING words', [input.id]);
      if (!gone) throw new NotFound('search words');
      await audit(tx, actor, { action: 'search_synonym.remove', subjectType: 'search_synonym', subjectId: input.id, detail: { words: gone.words } });
    });
  }
}
