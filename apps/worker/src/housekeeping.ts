import type { Db, Statement } from '@chophien/platform';

/** Rows whose time is over, table by table; each statement takes a bite, so that it never holds locks for long. */
const statements: Record<string, Statement> = {
  // a day of grace: "your session has ended" is a better answer than "who are you"
  sessions: {
    name: 'housekeeping.sessions',
    text: `DELETE FROM session WHERE token_hash IN (SELECT token_hash FROM session WHERE expires_at < now() - interval '1 day' LIMIT 2000)`,
  },
  carts: {
    name: 'housekeeping.carts',
    text: `DELETE FROM cart WHERE id IN (SELECT id FROM cart WHERE updated_at < now() - interval '60 days' ORDER BY updated_at LIMIT 1000)`,
  },
  rateLimits: {
    name: 'housekeeping.rate-limits',
    text: `DELETE FROM rate_limit WHERE key IN (SELECT key FROM rate_limit WHERE expire < extract(epoch FROM now()) * 1000 LIMIT 5000)`,
  },
  // the keys that say "done" stay a month; nothing is retried for that long
  outbox: {
    name: 'housekeeping.outbox',
    text: `DELETE FROM outbox WHERE id IN (
             SELECT o.id FROM outbox o WHERE o.relayed_at < now() - interval '30 days'
               AND NOT EXISTS (SELECT 1 FROM outbox_delivery d WHERE d.outbox_id = o.id AND d.state <> 'done') ORDER BY o.id LIMIT 1000)`,
  },
};

/** Clears away what nobody needs: ended sessions, carts of 60 days ago, run-out limits, events done a month ago. */
export async function clearStaleRows(db: Db): Promise<void> {
  for (const statement of Object.values(statements)) await db.read(statement);
}
