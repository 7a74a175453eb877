import { newId, rows, type Tx } from '@chophien/platform';
import { hashSessionToken, isSessionToken, newSessionToken } from '../session-token.js';
import { deviceLabel } from './shopper-input.js';

/** A shopper's session ends this long after its last use … */
export const shopperIdleDays = 30;
/** … and this long after its beginning in any case. */
export const shopperLongestDays = 180;

export type NewSession = {
  /** Short words for the browser, such as "Chrome · Android". */
  device?: string | null;
  /** The token that the browser had, if any: its session ends, so that a planted token is worth nothing. */
  previousToken?: string | undefined;
};

/** Begins a session in the caller's transaction; gives its token, which is kept nowhere but in the browser. */
export async function beginShopperSession(tx: Tx, shopperId: string, { device, previousToken }: NewSession): Promise<string> {
  const token = newSessionToken();
  const previous = previousToken !== undefined && isSessionToken(previousToken) ? hashSessionToken(previousToken) : null;
  await rows(tx, 'DELETE FROM shopper_session WHERE token_hash = $1 OR (shopper_id = $2 AND expires_at <= now())', [previous, shopperId]);
  await rows(tx, `INSERT INTO shopper_session (token_hash, id, shopper_id, device, expires_at) VALUES ($1, $2, $3, $4, now() + make_interval(days => $5))`, [
    hashSessionToken(token),
    newId(),
    shopperId,
    deviceLabel(device),
    shopperIdleDays,
  ]);
  return token;
}

/** Ends every session of a shopper, whoever holds it; gives how many there were. */
export async function endAllShopperSessions(tx: Tx, shopperId: string): Promise<number> {
  return (await rows(tx, 'DELETE FROM shopper_session WHERE shopper_id = $1 RETURNING id', [shopperId])).length;
}
