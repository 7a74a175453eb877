import { rows, TooManyRequests, type Tx } from '@chophien/platform';
import { queueAccountMail } from './account-mail.js';
import { typedRecoveryCode } from './recovery-codes.js';
import type { SecondFactorKey } from './second-factor-key.js';
import { totpStepOf, typedTotpCode } from './totp.js';

/** Wrong codes of one person in an hour, over all sign-ins and step-ups; a seventh of a percent a day for who guesses on. */
const mostWrong = 10;
const lockSeconds = 3600;

/** Tells row-level security whose secrets this transaction is about. */
export async function asPerson(tx: Tx, personId: string): Promise<void> {
  await rows(tx, `SELECT set_config('floor.person', $1, true)`, [personId]);
}

/** What a code turned out to be. `locked`: not looked at, because too many were wrong; a recovery code is looked at even then. */
export type Proof = 'code' | 'recovery_code' | 'wrong' | { lockedForSeconds: number };

/** Throws TooManyRequests for a lock; gives true for a right code. Call it after the transaction, so that what was counted stays counted. */
export function isProof(proof: Proof): boolean {
  if (typeof proof === 'object') throw new TooManyRequests('code', proof.lockedForSeconds);
  return proof !== 'wrong';
}

/**
 * Takes a code of the app or a recovery code and uses it up, in the caller's transaction, which must commit whatever the answer is. Only
 * who knows the password or holds a session comes this far, so strangers can lock nobody out; and the lock leaves recovery codes open.
 */
export async function proveSecondFactor(tx: Tx, key: SecondFactorKey, personId: string, typed: string): Promise<Proof> {
  await asPerson(tx, personId);
  const [factor] = await rows<{ secret: Buffer; now_ms: number; wrong: number; left_seconds: number }>(
    tx,
    `SELECT secret, (extract(epoch FROM now()) * 1000)::float8 AS now_ms,
       CASE WHEN wrong_since > now() - make_interval(secs => $2) THEN wrong_codes ELSE 0 END AS wrong,
       greatest(1, ceil($2 - extract(epoch FROM now() - wrong_since)))::int AS left_seconds
     FROM second_factor WHERE person_id = $1 AND secret IS NOT NULL FOR UPDATE`,
    [personId, lockSeconds],
  );
  if (!factor) return 'wrong';

  const recovery = typedRecoveryCode(typed);
  if (recovery !== undefined) {
    const used = await rows(tx, 'UPDATE recovery_code SET used_at = now() WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING person_id', [
      personId,
      key.hashRecoveryCode(personId, recovery),
    ]);
    if (used.length === 1) {
      await queueAccountMail(tx, { personId, kind: 'recovery_code_used' });
      return 'recovery_code';
    }
  }
  if (factor.wrong >= mostWrong) return { lockedForSeconds: factor.left_seconds };

  const code = typedTotpCode(typed);
  const step = code === undefined ? undefined : totpStepOf(key.open(personId, factor.secret), code, factor.now_ms);
  if (step !== undefined) {
    const taken = await rows(tx, 'UPDATE second_factor SET last_step = $2, wrong_codes = 0, wrong_since = NULL WHERE person_id = $1 AND last_step < $2 RETURNING person_id', [personId, step]);
    if (taken.length === 1) return 'code';
  }
  await rows(tx, 'UPDATE second_factor SET wrong_codes = $2, wrong_since = CASE WHEN $2 = 1 THEN now() ELSE wrong_since END WHERE person_id = $1', [personId, factor.wrong + 1]);
  if (factor.wrong + 1 === mostWrong) await queueAccountMail(tx, { personId, kind: 'codes_locked' });
  return 'wrong';
}
