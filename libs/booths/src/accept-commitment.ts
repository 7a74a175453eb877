import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, rows, type StaffActor } from '@chophien/platform';
import { ApplicationMoved } from './admission-errors.js';
import { lockApplication, type ApplicationRow } from './application-row.js';
import { isEditable } from './application-state.js';
import { auditApplication } from './save-application.js';
import { ownOpenApplication } from './start-application.js';

/** The applicant accepts the commitment on origin and quality: version, time, person, and a hash of the very words. */
@Injectable()
export class AcceptCommitment {
  constructor(private readonly db: Db) {}

  /** `version` is the one that was read; only the one in force is taken. Throws NotFound, ApplicationMoved, InvalidInput (`outdated`). */
  async run(actor: StaffActor, version: number): Promise<ApplicationRow> {
    return this.db.officeTx(actor, async (tx) => {
      const application = await lockApplication(tx, await ownOpenApplication(tx, actor));
      if (!isEditable(application.state)) throw new ApplicationMoved(application.state);
      const [text] = await rows<{ version: number; words: string }>(
        tx,
        `SELECT version, concat_ws(E'\\n', title_vi, body_vi, title_en, body_en) AS words FROM policy_text
         WHERE kind = 'origin_commitment' AND valid_from <= now() ORDER BY version DESC LIMIT 1`,
      );
      if (!text || text.version !== version) throw new InvalidInput([{ field: 'version', reason: 'outdated' }]);
      const made = await rows(
        tx,
        `INSERT INTO commitment_acceptance (application_id, version, person_id, text_sha256) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING version`,
        [application.id, version, actor.personId, createHash('sha256').update(text.words).digest()],
      );
      if (made.length > 0) {
        await rows(tx, 'UPDATE booth_application SET version = version + 1, saved_at = now() WHERE id = $1', [application.id]);
        await auditApplication(tx, actor, 'application.commit', application.id, { version });
      }
      return lockApplication(tx, application.id);
    });
  }
}
