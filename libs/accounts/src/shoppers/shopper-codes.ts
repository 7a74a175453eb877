import { randomInt } from 'node:crypto';
import { newId, publish, rows, TooManyRequests, type Tx } from '@chophien/platform';
import { verifyPassword } from '../password.js';
import { CodeRefused } from './shopper-errors.js';
import { typedCode, type Contact } from './shopper-input.js';
import './shopper-topics.js';

export type CodePurpose = 'sign_up' | 'reset' | 'change_old' | 'change_new';

/** A code holds this long once it is made … */
export const codeMinutes = 10;
/** … and takes so many tries; a new one may be asked for after so many seconds, so often in all. */
export const codeTries = 5;
export const resendSeconds = 60;
const mostSends = 5;

/** Where the shopper finds the code: a message is on its way, or nobody can send one there and somebody must help in person. */
export type CodeWay = 'MESSAGE' | 'IN_PERSON';

/** A text message has no provider yet: a demo floor keeps it in its mailbox, a live floor cannot send it. */
export async function wayTo(tx: Tx, kind: Contact['kind']): Promise<CodeWay> {
  if (kind === 'email') return 'MESSAGE';
  const [floor] = await rows<{ mode: string }>(tx, 'SELECT mode FROM floor');
  return floor?.mode === 'demo' ? 'MESSAGE' : 'IN_PERSON';
}

/** What an account will be made of once its code was given back. */
export type NewAccount = { name: string; passwordHash: string; termsVersion: number; privacyVersion: number };

export type NewCode = {
  flowId: string;
  purpose: CodePurpose;
  target: Contact;
  /** Whom it concerns; null where nobody stands behind the target. */
  shopperId: string | null;
  language: 'vi' | 'en';
  signUp?: NewAccount;
};

/**
 * Writes that a code is wanted and leaves the rest to the worker, which makes it when it sends. The same work whoever stands behind the
 * target. Throws TooManyRequests within a minute of the last one that was asked for there and not used.
 */
export async function wantCode(tx: Tx, code: NewCode, requestId: string): Promise<void> {
  await rows(tx, `SELECT pg_advisory_xact_lock(hashtextextended('accounts.code ' || $1, 0))`, [code.target.value]);
  const [recent] = await rows<{ wait: number }>(
    tx,
    `SELECT ceil(extract(epoch FROM asked_at - now()) + $2)::int AS wait FROM shopper_code
     WHERE target = $1 AND consumed_at IS NULL AND purpose <> 'in_person' AND asked_at > now() - make_interval(secs => $2) ORDER BY asked_at DESC LIMIT 1`,
    [code.target.value, resendSeconds],
  );
  if (recent) throw new TooManyRequests('code', Math.max(1, recent.wait));
  const id = newId();
  await rows(
    tx,
    `INSERT INTO shopper_code (id, flow_id, purpose, shopper_id, target_kind, target, language, new_name, new_password_hash, terms_version, privacy_version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      code.flowId,
      code.purpose,
      code.shopperId,
      code.target.kind,
      code.target.value,
      code.language,
      code.signUp?.name ?? null,
      code.signUp?.passwordHash ?? null,
      code.signUp?.termsVersion ?? null,
      code.signUp?.privacyVersion ?? null,
    ],
  );
  await publish(tx, 'shopper.code_wanted', { codeId: id }, requestId);
}

/** Asks for fresh codes of a matter that is open; the old ones end when the new ones are made. Throws TooManyRequests, CodeRefused. */
export async function wantAgain(tx: Tx, flowId: string, requestId: string): Promise<void> {
  const again = await rows<{ id: string }>(
    tx,
    `UPDATE shopper_code SET asked_at = now(), sends = sends + 1, code_hash = NULL, code_expires_at = NULL
     WHERE flow_id = $1 AND purpose <> 'in_person' AND consumed_at IS NULL AND created_at > now() - interval '1 hour'
       AND asked_at <= now() - make_interval(secs => $2) AND sends < $3 RETURNING id`,
    [flowId, resendSeconds, mostSends],
  );
  for (const { id } of again) await publish(tx, 'shopper.code_wanted', { codeId: id }, requestId);
  if (again.length > 0) return;
  const [open] = await rows<{ wait: number }>(
    tx,
    `SELECT ceil(extract(epoch FROM asked_at - now()) + $2)::int AS wait FROM shopper_code
     WHERE flow_id = $1 AND purpose <> 'in_person' AND consumed_at IS NULL AND sends < $3 AND created_at > now() - interval '1 hour' ORDER BY asked_at DESC LIMIT 1`,
    [flowId, resendSeconds, mostSends],
  );
  if (open) throw new TooManyRequests('code', Math.max(1, open.wait));
  throw new CodeRefused();
}

/** An open matter whose code was given back rightly; `ids` are the rows to be consumed. */
export type ProvedCode = {
  id: string;
  shopperId: string | null;
  target: Contact;
  /** What a sign-up asked for. */
  signUp: NewAccount | null;
  language: 'vi' | 'en';
  ids: string[];
};

type Tried = {
  id: string;
  purpose: string;
  shopperId: string | null;
  targetKind: Contact['kind'];
  target: string;
  signUp: NewAccount | null;
  language: 'vi' | 'en';
  codeHash: string | null;
};

// A matter is open for an hour, its code for ten minutes. A code made in person by a booth or an operator counts for signing up with that
// phone or e-mail and for a forgotten password. Each look is a try, of the one and of the other, whatever comes of it.
const countTry = `
WITH own AS (
  SELECT id, target FROM shopper_code
  WHERE flow_id = $1 AND purpose = $2 AND consumed_at IS NULL AND attempts < $3 AND created_at > now() - interval '1 hour'
)
UPDATE shopper_code c SET attempts = c.attempts + 1 FROM own
WHERE c.consumed_at IS NULL AND c.attempts < $3
  AND (c.id = own.id OR (c.purpose = 'in_person' AND c.target = own.target AND $2 IN ('sign_up', 'reset') AND c.code_expires_at > now()))
RETURNING c.id, c.purpose, c.shopper_id AS "shopperId", c.target_kind AS "targetKind", c.target, c.language,
  CASE WHEN c.purpose = 'sign_up' THEN json_build_object('name', c.new_name, 'passwordHash', c.new_password_hash, 'termsVersion', c.terms_version, 'privacyVersion', c.privacy_version) END AS "signUp", CASE WHEN c.code_expires_at > now() THEN c.code_hash END AS "codeHash"`;

/**
 * Counts a try and compares. Counting is committed before comparing (`inTx` is a transaction of its own), so that many tries at once
 * are many tries. Throws CodeRefused, the same and after the same work whatever was wrong.
 */
export async function proveCode(inTx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>, flowId: string, purpose: CodePurpose, typed: string): Promise<ProvedCode> {
  const tried = await inTx((tx) => rows<Tried>(tx, countTry, [flowId, purpose, codeTries]));
  const own = tried.find((row) => row.purpose === purpose);
  const hashes = tried.filter((row) => row.codeHash !== null);
  const code = typedCode(typed);
  // never fewer than one comparison
  const compared = hashes.length > 0 ? hashes : [undefined];
  let fitting: Tried | undefined;
  for (const row of compared) if (await verifyPassword(row?.codeHash ?? undefined, code ?? '')) fitting ??= row;
  if (!own || !fitting) throw new CodeRefused();
  const { id, shopperId, signUp, language } = own;
  return { id, shopperId, target: { kind: own.targetKind, value: own.target }, signUp, language, ids: [...new Set([id, fitting.id])] };
}

/** Uses codes up, in the transaction of what they allow. Throws CodeRefused when another was faster. */
export async function consumeCodes(tx: Tx, ids: readonly string[]): Promise<void> {
  const used = await rows(tx, 'UPDATE shopper_code SET consumed_at = now(), code_hash = NULL, code_expires_at = NULL WHERE id = ANY ($1) AND consumed_at IS NULL RETURNING id', [[...ids]]);
  if (used.length !== ids.length) throw new CodeRefused();
}

/** Six random digits. */
export function drawCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
