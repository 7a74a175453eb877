import { Injectable } from '@nestjs/common';
import { audit, Db, rows, type StaffActor } from '@chophien/platform';
import { CodeRefused, EnrolmentEnded } from './account-errors.js';
import { queueAccountMail } from './account-mail.js';
import { endOtherSessions, rotateSession } from './begin-session.js';
import { asPerson } from './prove-second-factor.js';
import { replaceRecoveryCodes } from './recovery-codes.js';
import { SecondFactorKey } from './second-factor-key.js';
import { totpStepOf, typedTotpCode } from './totp.js';

/** A secret waits this long for its first code. */
const pendingMinutes = 30;

/** Turns the second factor on, or moves it to another phone, once a code shows that the app has the secret. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly db: Db,
    private readonly key: SecondFactorKey,
  ) {}

  /**
   * Gives ten recovery codes, shown this once, and this session's new token; all other sessions end. Throws CodeRefused or
   * EnrolmentEnded; then nothing changed. Limits on tries are the caller's.
   */
  async run(actor: StaffActor, code: string): Promise<{ recoveryCodes: string[]; token: string }> {
    const { personId } = actor;
    return this.db.tx(async (tx) => {
      await asPerson(tx, personId);
      const [pending] = await rows<{ pending_secret: Buffer; now_ms: number; had_one: boolean }>(
        tx,
        `SELECT pending_secret, (extract(epoch FROM now()) * 1000)::float8 AS now_ms, secret IS NOT NULL AS had_one FROM second_factor
         WHERE person_id = $1 AND pending_at > now() - make_interval(mins => $2) FOR UPDATE`,
        [personId, pendingMinutes],
      );
      if (!pending) throw new EnrolmentEnded();
      const digits = typedTotpCode(code);
      const step = digits === undefined ? undefined : totpStepOf(this.key.open(personId, pending.pending_secret), digits, pending.now_ms);
      if (step === undefined) throw new CodeRefused(null);
      await rows(
        tx,
        `UPDATE second_factor SET secret = pending_secret, last_step = $2, pending_secret = NULL, pending_at = NULL, wrong_codes = 0, wrong_since = NULL WHERE person_id = $1`,
        [personId, step],
      );
      await rows(tx, 'UPDATE person SET second_factor_at = now() WHERE id = $1', [personId]);
      const recoveryCodes = await replaceRecoveryCodes(tx, this.key, personId);
      const token = await rotateSession(tx, actor, true);
      const sessionsEnded = await endOtherSessions(tx, personId, actor.sessionId ?? null);
      await audit(tx, actor, { action: pending.had_one ? 'second_factor.move' : 'second_factor.on', subjectType: 'person', subjectId: personId, detail: { sessionsEnded } });
      await queueAccountMail(tx, { personId, kind: 'second_factor_on' }, actor.requestId);
      return { recoveryCodes, token };
    });
  }
}
