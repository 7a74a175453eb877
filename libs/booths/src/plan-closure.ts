import { Injectable } from '@nestjs/common';
import { audit, Db, isId, mayAtBooth, newId, NotFound, rows, sqlState, type Actor } from '@chophien/platform';
import { checkedClosure, closuresTouch, readToday, requireApart, type ClosureInput } from './closure.js';

/** A booth closes for some days: its page and goods stay, buying stops with its first day and goes on by itself after the last. */
@Injectable()
export class PlanClosure {
  constructor(private readonly db: Db) {}

  /**
   * Gives the id. It may begin today, then at once. Orders that were placed before go on. Throws NotFound (also where the actor may not
   * keep the page), InvalidInput (closure.ts; fromDay overlaps where it touches another); then nothing has changed.
   */
  async run(actor: Actor, input: { boothId: string; closure: ClosureInput }): Promise<{ id: string }> {
    const { boothId } = input;
    if (!isId(boothId) || !mayAtBooth(actor, boothId, 'booth.page.write')) throw new NotFound('booth');
    const id = newId();
    try {
      await this.db.officeTx(actor, async (tx) => {
        const closure = checkedClosure(input.closure, await readToday(tx));
        await requireApart(tx, boothId, id, closure);
        const made = await rows(
          tx,
          `INSERT INTO booth_closure (id, booth_id, from_day, last_day, kind, note_vi, note_en)
           SELECT $1, b.id, $3::date, $4::date, $5, $6, $7 FROM booth b WHERE b.id = $2 AND b.standing <> 'closed' RETURNING id`,
          [id, boothId, closure.fromDay, closure.lastDay, closure.kind, closure.noteVi, closure.noteEn],
        );
        if (made.length === 0) throw new NotFound('booth');
        const { fromDay, lastDay, kind } = closure;
        await audit(tx, actor, { action: 'closure.plan', subjectType: 'booth_closure', subjectId: id, boothId, detail: { fromDay, lastDay, kind } });
      });
    } catch (error) {
      throw sqlState(error) === '23P01' ? closuresTouch() : error;
    }
    return { id };
  }
}
