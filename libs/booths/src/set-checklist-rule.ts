import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, mayOnFloor, NotFound, rows, type StaffActor } from '@chophien/platform';
import type { LegalKind } from './booth.entity.js';
import type { Need, RuledItem } from './checklist.js';

export type ChecklistRule = { legalKind: LegalKind; item: RuledItem; need: Need; since: Date; setBy: string | null };

const inForce = `SELECT DISTINCT ON (r.legal_kind, r.item) r.legal_kind AS "legalKind", r.item, r.need, r.valid_from AS since, p.display_name AS "setBy"
FROM checklist_rule r LEFT JOIN person p ON p.id = r.set_by WHERE r.valid_from <= now() ORDER BY r.legal_kind, r.item, r.valid_from DESC`;

/** What the floor asks of whom: read, and set from now on. Earlier rows stay, so one can tell what was asked on any day. */
@Injectable()
export class ChecklistRules {
  constructor(private readonly db: Db) {}

  /** The rules in force. Throws NotFound without `floor.booths.read`. */
  async list(actor: StaffActor): Promise<ChecklistRule[]> {
    if (!mayOnFloor(actor, 'floor.booths.read')) throw new NotFound('rules');
    return this.db.read<ChecklistRule>({ name: 'booths.checklist-rules', text: inForce });
  }

  /** Gives the rules afterwards. Throws NotFound without `floor.booths.write`, InvalidInput for the commitment, which is never left out. */
  async set(actor: StaffActor, legalKind: LegalKind, item: RuledItem, need: Need): Promise<ChecklistRule[]> {
    if (!mayOnFloor(actor, 'floor.booths.write')) throw new NotFound('rules');
    if (item === 'origin_commitment' && need !== 'required') throw new InvalidInput([{ field: 'need', reason: 'always_required' }]);
    await this.db.tx(async (tx) => {
      await rows(tx, 'INSERT INTO checklist_rule (legal_kind, item, valid_from, need, set_by) VALUES ($1, $2, clock_timestamp(), $3, $4)', [legalKind, item, need, actor.personId]);
      await audit(tx, actor, { action: 'checklist.set', subjectType: 'checklist_rule', subjectId: `${legalKind}/${item}`, detail: { need } });
    });
    return this.list(actor);
  }
}
