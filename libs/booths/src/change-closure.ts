import { Injectable } from '@nestjs/common';
import { audit, boothsWhere, Db, InvalidInput, isId, NotFound, rows, sqlState, StaleVersion, type Actor, type Tx } from '@chophien/platform';
import { checkedClosure, closuresTouch, readToday, requireApart, type ClosureInput } from './closure.js';

export type StoredClosure = { boothId: string; fromDay: string; lastDay: string; version: number };

/** Other days or another reason for a closure. Of one that has begun the first day stays. */
@Injectable()
export class ChangeClosure {
  constructor(private readonly db: Db) {}

  /**
   * Throws NotFound (also another booth's), StaleVersion, InvalidInput (closure.ts; fromDay begun, overlaps or ended); then nothing has
   * changed.
   */
  async run(actor: Actor, input: { id: string; version: number; closure: ClosureInput }): Promise<{ id: string }> {
    try {
      await this.db.officeTx(actor, async (tx) => {
        const stored = await lockClosure(tx, actor, input);
        const today = await readToday(tx);
        if (stored.lastDay < today) throw new InvalidInput([{ field: 'fromDay', reason: 'ended' }]);
        const closure = checkedClosure(input.closure, today, stored.fromDay < today ? stored.fromDay : undefined);
        await requireApart(tx, stored.boothId, input.id, closure);
        await rows(
          tx,
          'UPDATE booth_closure SET from_day = $2::date, last_day = $3::date, kind = $4, note_vi = $5, note_en = $6, version = version + 1 WHERE id = $1',
          [input.id, closure.fromDay, closure.lastDay, closure.kind, closure.noteVi, closure.noteEn],
        );
        const { fromDay, lastDay, kind } = closure;
        await audit(tx, actor, { action: 'closure.change', subjectType: 'booth_closure', subjectId: input.id, boothId: stored.boothId, detail: { fromDay, lastDay, kind } });
      });
    } catch (error) {
      throw sqlState(error) === '23P01' ? closuresTouch() : error;
    }
    return { id: input.id };
  }
}

/** Locks a closure of a booth whose page the actor keeps. Throws NotFound, StaleVersion. */
export async function lockClosure(tx: Tx, actor: Actor, { id, version }: { id: string; version: number }): Promise<StoredClosure> {
  const booths = actor.kind === 'staff' ? boothsWhere(actor, 'booth.page.write') : [];
  if (booths.length === 0 || !isId(id)) throw new NotFound('closure');
  const [stored] = await rows<StoredClosure>(
    tx,
    `SELECT booth_id AS "boothId", to_char(from_day, 'YYYY-MM-DD') AS "fromDay", to_char(last_day, 'YYYY-MM-DD') AS "lastDay", version
     FROM booth_closure WHERE id = $1 AND booth_id = ANY ($2::uuid[]) FOR UPDATE`,
    [id, booths],
  );
  if (!stored) throw new NotFound('closure');
  if (stored.version !== version) throw new StaleVersion('closure');
  return stored;
}
