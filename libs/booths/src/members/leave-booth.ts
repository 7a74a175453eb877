import { Injectable } from '@nestjs/common';
import { audit, Db, isId, NotFound, rows, type BoothRole, type StaffActor } from '@chophien/platform';
import { asLastOwner } from './member-errors.js';

/** Leaves a booth by one's own will. */
@Injectable()
export class LeaveBooth {
  constructor(private readonly db: Db) {}

  /** Throws NotFound where one is no member, LastOwner. */
  async run(actor: StaffActor, boothId: string): Promise<void> {
    if (!isId(boothId)) throw new NotFound('booth');
    try {
      await this.db.officeTx(actor, async (tx) => {
        const [gone] = await rows<{ role: BoothRole }>(tx, 'DELETE FROM booth_member WHERE booth_id = $1 AND person_id = $2 RETURNING role', [boothId, actor.personId]);
        if (!gone) throw new NotFound('booth');
        await audit(tx, actor, { action: 'member.leave', subjectType: 'person', subjectId: actor.personId, boothId, detail: { role: gone.role } });
      });
    } catch (error) {
      throw asLastOwner(error);
    }
  }
}
