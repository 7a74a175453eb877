import { Injectable } from '@nestjs/common';
import { Db } from '@chophien/platform';
import { hashSessionToken, isSessionToken } from '../session-token.js';

/** One statement: finds the session and its shopper, and at most once an hour moves its end. Demo shoppers and a live floor exclude each other. */
const shopperOfSession = {
  name: 'accounts.shopper_of_session',
  text: `
    WITH used AS (
      UPDATE shopper_session SET last_used_at = now(), expires_at = least(now() + interval '30 days', created_at + interval '180 days')
      WHERE token_hash = $1 AND expires_at > now() AND last_used_at < now() - interval '1 hour'
    )
    SELECT s.shopper_id AS id FROM shopper_session s JOIN shopper h ON h.id = s.shopper_id LEFT JOIN floor f ON true
    WHERE s.token_hash = $1 AND s.expires_at > now() AND NOT (h.is_demo AND coalesce(f.mode, 'live') = 'live')`,
};

/** Which shopper stands behind a session's token. */
@Injectable()
export class ShopperSessionReader {
  constructor(private readonly db: Db) {}

  /** The shopper's id; undefined for an unknown, ended or malformed token, the last without a statement. */
  async read(token: string): Promise<string | undefined> {
    if (!isSessionToken(token)) return undefined;
    const [found] = await this.db.read<{ id: string }>(shopperOfSession, [hashSessionToken(token)]);
    return found?.id;
  }
}
