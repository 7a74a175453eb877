import { Injectable } from '@nestjs/common';
import { Db, rows, type StaffActor } from '@chophien/platform';
import { asPerson } from './prove-second-factor.js';

export type MySession = { id: string; deviceLabel: string; createdAt: Date; lastUsedAt: Date; isThis: boolean; withSecondFactor: boolean };
export type MySecurity = {
  sessions: MySession[];
  secondFactorSince: Date | null;
  recoveryCodesLeft: number;
  /** An address that waits for its confirmations. */
  emailChange: { newEmail: string; oldConfirmed: boolean; newConfirmed: boolean } | null;
};

/** What a person sees of their own account's safety. */
@Injectable()
export class MySecurityQuery {
  constructor(private readonly db: Db) {}

  /** Sessions with the latest used first; a hundred at most. */
  async run(actor: StaffActor): Promise<MySecurity> {
    return this.db.tx(async (tx) => {
      await asPerson(tx, actor.personId);
      const [found] = await rows<{ secondFactorSince: Date | null; recoveryCodesLeft: number; emailChange: MySecurity['emailChange'] }>(
        tx,
        `SELECT p.second_factor_at AS "secondFactorSince",
           (SELECT count(*) FROM recovery_code c WHERE c.person_id = p.id AND c.used_at IS NULL)::int AS "recoveryCodesLeft",
           (SELECT json_build_object('newEmail', e.new_email, 'oldConfirmed', e.old_confirmed_at IS NOT NULL, 'newConfirmed', e.new_confirmed_at IS NOT NULL)
            FROM email_change e WHERE e.person_id = p.id AND e.done_at IS NULL AND e.expires_at > now() ORDER BY e.created_at DESC LIMIT 1) AS "emailChange"
         FROM person p WHERE p.id = $1`,
        [actor.personId],
      );
      const sessions = await rows<MySession>(
        tx,
        `SELECT id, device_label AS "deviceLabel", created_at AS "createdAt", last_used_at AS "lastUsedAt", id = $2 AS "isThis", with_second_factor AS "withSecondFactor"
         FROM session WHERE person_id = $1 AND expires_at > now() ORDER BY id = $2 DESC, last_used_at DESC, id LIMIT 100`,
        [actor.personId, actor.sessionId],
      );
      return { secondFactorSince: found?.secondFactorSince ?? null, recoveryCodesLeft: found?.recoveryCodesLeft ?? 0, emailChange: found?.emailChange ?? null, sessions };
    });
  }
}
