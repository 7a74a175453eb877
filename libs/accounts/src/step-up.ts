import { Injectable } from '@nestjs/common';
import { audit, Db, rows, SignInRequired, type StaffActor } from '@chophien/platform';
import { StepUpRefused } from './account-errors.js';
import { verifyPassword } from './password.js';
import { isProof, proveSecondFactor, type Proof } from './prove-second-factor.js';
import { SecondFactorKey } from './second-factor-key.js';
import { stepUpMinutes } from './session-token.js';

/** Proves anew who sits at an open session, before a sensitive change: by the second factor where there is one, else by the password. */
@Injectable()
export class StepUp {
  constructor(
    private readonly db: Db,
    private readonly key: SecondFactorKey,
  ) {}

  /** Gives until when the session counts as proved. Throws StepUpRefused, TooManyRequests. Limits on passwords are the caller's. */
  async run(actor: StaffActor, proof: string): Promise<Date> {
    const [person] = await this.db.read<{ password_hash: string; has_second_factor: boolean }>(proofOf, [actor.personId]);
    if (!person) throw new SignInRequired();
    const rightPassword = person.has_second_factor ? undefined : await verifyPassword(person.password_hash, proof.slice(0, 1000));
    const outcome = await this.db.tx(async (tx): Promise<{ until: Date } | Proof> => {
      const found: Proof = rightPassword === undefined ? await proveSecondFactor(tx, this.key, actor.personId, proof.slice(0, 100)) : rightPassword ? 'code' : 'wrong';
      const isRight = found === 'code' || found === 'recovery_code';
      await audit(tx, actor, {
        action: isRight ? 'session.step_up' : 'session.step_up_refused',
        subjectType: 'person',
        subjectId: actor.personId,
        detail: { by: rightPassword === undefined ? (found === 'recovery_code' ? 'recovery_code' : 'code') : 'password' },
      });
      if (!isRight) return found;
      const [session] = await rows<{ until: Date }>(
        tx,
        'UPDATE session SET stepped_up_at = now() WHERE id = $1 AND person_id = $2 RETURNING stepped_up_at + make_interval(mins => $3) AS until',
        [actor.sessionId, actor.personId, stepUpMinutes],
      );
      if (!session) throw new SignInRequired();
      return session;
    });
    if (typeof outcome === 'object' && 'until' in outcome) return outcome.until;
    isProof(outcome);
    throw new StepUpRefused();
  }
}

const proofOf = { name: 'accounts.step_up_proof', text: 'SELECT password_hash, second_factor_at IS NOT NULL AS has_second_factor FROM person WHERE id = $1' };
