import { Injectable } from '@nestjs/common';
import { audit, Db, newId, rows, type StaffActor, type Tx } from '@chophien/platform';
import { lockApplication, type ApplicationRow } from './application-row.js';
import { recordApplicationMove } from './record-application-move.js';

/** Begins an application. Whoever has one that is not decided yet gets that one. */
@Injectable()
export class StartApplication {
  constructor(private readonly db: Db) {}

  run(actor: StaffActor): Promise<ApplicationRow> {
    return this.db.officeTx(actor, (tx) => startApplication(tx, actor));
  }
}

async function startApplication(tx: Tx, actor: StaffActor): Promise<ApplicationRow> {
  // most who come are households, as the form says first; e-mail is the one that they signed up with
  const [made] = await rows<{ id: string }>(
    tx,
    `INSERT INTO booth_application (id, applicant_id, state, legal_kind, email, is_demo)
     SELECT $1, p.id, 'draft', 'household', p.email, p.is_demo FROM person p WHERE p.id = $2
     ON CONFLICT (applicant_id) WHERE state IN ('draft', 'submitted', 'returned') DO NOTHING RETURNING id`,
    [newId(), actor.personId],
  );
  if (made) {
    await recordApplicationMove(tx, actor, { id: made.id, state: null }, 'start');
    await audit(tx, actor, { action: 'application.start', subjectType: 'booth_application', subjectId: made.id });
    return lockApplication(tx, made.id);
  }
  return lockApplication(tx, await ownOpenApplication(tx, actor));
}

/** The id of the actor's application that is not decided yet, or an empty id, which nothing bears. */
export async function ownOpenApplication(tx: Tx, actor: StaffActor): Promise<string> {
  const [own] = await rows<{ id: string }>(tx, `SELECT id FROM booth_application WHERE applicant_id = $1 AND state IN ('draft', 'submitted', 'returned')`, [actor.personId]);
  return own?.id ?? '00000000-0000-0000-0000-000000000000';
}
