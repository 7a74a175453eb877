import { Injectable } from '@nestjs/common';
import { audit, Db, rows, type ShopperActor } from '@chophien/platform';
import { ChallengeEnded, CodeRefused } from './account-errors.js';
import { beginSession, theOne } from './begin-session.js';
import { isProof, proveSecondFactor, type Proof } from './prove-second-factor.js';
import { SecondFactorKey } from './second-factor-key.js';
import { hashSessionToken, isSessionToken } from './session-token.js';

/** Wrong codes that one half-open sign-in forgives. */
const mostWrong = 5;

export type ChallengeAnswer = {
  challenge: string;
  /** Six digits of the app, or a recovery code. */
  code: string;
  previousToken?: string | undefined;
  deviceLabel?: string | undefined;
};

/** The second stage of signing in: the code. */
@Injectable()
export class AnswerChallenge {
  constructor(
    private readonly db: Db,
    private readonly key: SecondFactorKey,
  ) {}

  /** Gives the new session's token. Throws CodeRefused, ChallengeEnded, or TooManyRequests when the person's codes are locked. */
  async run(actor: ShopperActor, input: ChallengeAnswer): Promise<{ token: string; personId: string }> {
    if (!isSessionToken(input.challenge)) throw new ChallengeEnded();
    const hash = hashSessionToken(input.challenge);
    const outcome = await this.db.tx(async (tx): Promise<{ token: string; personId: string } | { proof: Proof; left: number } | undefined> => {
      // two answers to one challenge wait for each other here
      const [open] = await rows<{ person_id: string; wrong_codes: number; display_name: string }>(
        tx,
        `SELECT c.person_id, c.wrong_codes, p.display_name FROM sign_in_challenge c JOIN person p ON p.id = c.person_id LEFT JOIN floor f ON true
         WHERE c.token_hash = $1 AND c.expires_at > now() AND p.disabled_at IS NULL AND p.second_factor_at IS NOT NULL
           AND NOT (p.is_demo AND coalesce(f.mode, 'live') = 'live') FOR UPDATE OF c`,
        [hash],
      );
      if (!open) return undefined;
      const proof = await proveSecondFactor(tx, this.key, open.person_id, input.code.slice(0, 100));
      const self = theOne(open.person_id, actor.requestId, open.display_name);
      if (proof === 'code' || proof === 'recovery_code') {
        await rows(tx, 'DELETE FROM sign_in_challenge WHERE token_hash = $1', [hash]);
        if (proof === 'recovery_code') await audit(tx, self, { action: 'recovery_code.use', subjectType: 'person', subjectId: open.person_id });
        return { token: await beginSession(tx, self, { ...input, networkKey: actor.networkKey }, true), personId: open.person_id };
      }
      if (proof !== 'wrong') return { proof, left: mostWrong - open.wrong_codes };
      const left = mostWrong - open.wrong_codes - 1;
      if (left > 0) await rows(tx, 'UPDATE sign_in_challenge SET wrong_codes = wrong_codes + 1 WHERE token_hash = $1', [hash]);
      else await rows(tx, 'DELETE FROM sign_in_challenge WHERE token_hash = $1', [hash]);
      await audit(tx, self, { action: 'session.code_refused', subjectType: 'person', subjectId: open.person_id });
      return { proof, left };
    });
    if (!outcome) throw new ChallengeEnded();
    if ('token' in outcome) return outcome;
    isProof(outcome.proof);
    throw outcome.left > 0 ? new CodeRefused(outcome.left) : new ChallengeEnded();
  }
}
