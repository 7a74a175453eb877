import { audit, rows, SignInRequired, type StaffActor, type Tx } from '@chophien/platform';
import { queueAccountMail } from './account-mail.js';
import { hashSessionToken, idleHours, isSessionToken, newSessionToken } from './session-token.js';

/** Where a session begins. */
export type SignInPlace = {
  networkKey: string;
  /** Such as "Chrome · Android"; see device-label.ts. */
  deviceLabel?: string | undefined;
  /** The token that the browser already has, if any: its session ends, so that a planted token is worth nothing. */
  previousToken?: string | undefined;
};

/** Somebody who is just signing in, as audit rows know them: no permission yet. */
export function theOne(personId: string, requestId: string, displayName = ''): StaffActor {
  return { kind: 'staff', personId, displayName, requestId, floorPermissions: new Set(), booths: new Map() };
}

/** Begins a session in the caller's transaction and gives its token. Tells the person by mail about a device that was never seen before. */
export async function beginSession(tx: Tx, self: StaffActor, place: SignInPlace, withSecondFactor: boolean): Promise<string> {
  const { personId, requestId } = self;
  const token = newSessionToken();
  const label = place.deviceLabel ?? '';
  const previous = place.previousToken !== undefined && isSessionToken(place.previousToken) ? hashSessionToken(place.previousToken) : null;
  await rows(tx, 'DELETE FROM session WHERE token_hash = $1 OR (person_id = $2 AND expires_at <= now())', [previous, personId]);
  const [begun] = await rows<{ id: string }>(
    tx,
    'INSERT INTO session (token_hash, person_id, device_label, with_second_factor, expires_at) VALUES ($1, $2, $3, $4, now() + make_interval(hours => $5)) RETURNING id',
    [hashSessionToken(token), personId, label, withSecondFactor, idleHours],
  );
  await rows(tx, 'UPDATE person SET first_signed_in_at = now() WHERE id = $1 AND first_signed_in_at IS NULL', [personId]);
  const [known] = await rows<{ any_place: boolean; this_device: boolean }>(
    tx,
    'SELECT count(*) > 0 AS any_place, coalesce(bool_or(device_label = $2), false) AS this_device FROM known_place WHERE person_id = $1',
    [personId, label],
  );
  await rows(
    tx,
    `INSERT INTO known_place (person_id, device_label, network_key) VALUES ($1, $2, $3)
     ON CONFLICT (person_id, device_label, network_key) DO UPDATE SET last_seen_at = now()`,
    [personId, label, place.networkKey],
  );
  // the very first place of all is no news: somebody was just given the account
  if (known?.any_place === true && !known.this_device) await queueAccountMail(tx, { personId, kind: 'new_device', deviceLabel: label }, requestId);
  await audit(tx, self, { action: 'session.begin', subjectType: 'person', subjectId: personId, detail: { sessionId: begun?.id, withSecondFactor } });
  return token;
}

/** Gives this session another token, which also counts as proved just now. Whoever copied the earlier one holds nothing. Throws SignInRequired. */
export async function rotateSession(tx: Tx, actor: StaffActor, withSecondFactor: boolean): Promise<string> {
  const token = newSessionToken();
  const turned = await rows(
    tx,
    'UPDATE session SET token_hash = $3, stepped_up_at = now(), with_second_factor = $4 WHERE id = $1 AND person_id = $2 RETURNING id',
    [actor.sessionId, actor.personId, hashSessionToken(token), withSecondFactor],
  );
  if (turned.length === 0) throw new SignInRequired();
  return token;
}

/**
 * Gives this session another token where its rights just grew, and leaves what it proved as it was: whoever copied the earlier one gained
 * nothing. Throws SignInRequired.
 */
export async function renewSessionToken(tx: Tx, actor: StaffActor): Promise<string> {
  const token = newSessionToken();
  const turned = await rows(tx, 'UPDATE session SET token_hash = $3 WHERE id = $1 AND person_id = $2 RETURNING id', [actor.sessionId, actor.personId, hashSessionToken(token)]);
  if (turned.length === 0) throw new SignInRequired();
  return token;
}

/** Ends every session of the person but the given one; gives how many. */
export async function endOtherSessions(tx: Tx, personId: string, except: string | null): Promise<number> {
  const ended = await rows(tx, 'DELETE FROM session WHERE person_id = $1 AND ($2::uuid IS NULL OR id <> $2) RETURNING id', [personId, except]);
  await rows(tx, 'DELETE FROM sign_in_challenge WHERE person_id = $1', [personId]);
  return ended.length;
}
