import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, rows, type Actor } from '@chophien/platform';
import { lockClosure } from './change-closure.js';
import { readToday } from './closure.js';

/** A booth takes a closure back before it begins, or opens again before its last day: buying goes on at once. */
@Injectable()
export class EndClosure {
  constructor(private readonly db: Db) {}

  /**
   * One that began before today stays as history and ended yesterday; one that did not is gone. Throws NotFound (also another booth's),
   * StaleVersion, InvalidInput (id ended); then nothing has changed.
   */
  async run(actor: Actor, input: { id: string; version: number }): Promise<{ id: string }> {
    await this.db.officeTx(actor, async (tx) => {
      const { boothId, fromDay, lastDay } = await lockClosure(tx, actor, input);
      const today = await readToday(tx);
      if (lastDay < today) throw new InvalidInput([{ field: 'id', reason: 'ended' }]);
      if (fromDay < today) await rows(tx, 'UPDATE booth_closure SET last_day = $2::date - 1, version = version + 1 WHERE id = $1', [input.id, today]);
      else await rows(tx, 'DELETE FROM booth_closure WHERE id = $1', [input.id]);
      await audit(tx, actor, { action: 'closure.end', subjectType: 'booth_closure', subjectId: input.id, boothId, detail: { fromDay, lastDay, reopens: today } });
    });
    return { id: input.id };
  }
}
