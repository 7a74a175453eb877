import type { Db, Statement } from '@chophien/platform';

/** Rows whose time is over, table by table; each statement takes a bite, so that it never holds locks for long. */
const statements: Record<string, Statement> = {
  // a day of grace: "your session has ended" is a better answer than "who are you"
  sessions: {
    name: 'housekeeping.sessions',
    text: `DELETE FROM session WHERE token_hash IN (SELECT token_hash FROM session WHERE expires_at < now() - interval '1 day' LIMIT 2000)`,
  },
  challenges: {
    name: 'housekeeping.sign-in-challenges',
    text: `DELETE FROM sign_in_challenge WHERE token_hash IN (SELECT token_hash FROM sign_in_challenge WHERE expires_at < now() LIMIT 2000)`,
  },
  // an unknown device is news again after more than a year
  knownPlaces: {
    name: 'housekeeping.known-places',
    text: `DELETE FROM known_place WHERE ctid = ANY (ARRAY(SELECT ctid FROM known_place WHERE last_seen_at < now() - interval '400 days' LIMIT 2000))`,
  },
  accountMail: {
    name: 'housekeeping.account-mail',
    text: `DELETE FROM account_mail WHERE id IN (SELECT id FROM account_mail WHERE created_at < now() - interval '90 days' ORDER BY created_at LIMIT 1000)`,
  },
  emailChanges: {
    name: 'housekeeping.email-changes',
    text: `DELETE FROM email_change WHERE id IN (SELECT id FROM email_change WHERE expires_at < now() - interval '90 days' LIMIT 1000)`,
  },
  shopperSessions: {
    name: 'housekeeping.shopper-sessions',
    text: `DELETE FROM shopper_session WHERE token_hash IN (SELECT token_hash FROM shopper_session WHERE expires_at < now() - interval '1 day' LIMIT 2000)`,
  },
  // names and numbers of people who never came back with their code
  shopperCodes: {
    name: 'housekeeping.shopper-codes',
    text: `DELETE FROM shopper_code WHERE id IN (SELECT id FROM shopper_code WHERE created_at < now() - interval '1 day' ORDER BY created_at LIMIT 2000)`,
  },
  // an address of somebody who never came, with the letters that went there; until then its link says why it is closed
  invitations: {
    name: 'housekeeping.invitations',
    text: `WITH over AS (SELECT id FROM invitation WHERE accepted_at IS NULL AND least(expires_at, revoked_at) < now() - interval '30 days' LIMIT 1000),
             letters AS (DELETE FROM staff_mail WHERE invitation_id IN (SELECT id FROM over))
           DELETE FROM invitation WHERE id IN (SELECT id FROM over)`,
  },
  // who took it is a person by now; who made it and when stays
  invitedAddresses: {
    name: 'housekeeping.invited-addresses',
    text: `UPDATE invitation SET email = NULL WHERE id IN (SELECT id FROM invitation WHERE email IS NOT NULL AND accepted_at < now() - interval '30 days' LIMIT 1000)`,
  },
  staffMail: {
    name: 'housekeeping.staff-mail',
    text: `DELETE FROM staff_mail WHERE id IN (SELECT id FROM staff_mail WHERE created_at < now() - interval '90 days' LIMIT 1000)`,
  },
  carts: {
    name: 'housekeeping.carts',
    text: `DELETE FROM cart WHERE id IN (SELECT id FROM cart WHERE updated_at < now() - interval '60 days' AND shopper_id IS NULL ORDER BY updated_at LIMIT 1000)`,
  },
  rateLimits: {
    name: 'housekeeping.rate-limits',
    text: `DELETE FROM rate_limit WHERE key IN (SELECT key FROM rate_limit WHERE expire < extract(epoch FROM now()) * 1000 LIMIT 5000)`,
  },
  // a statement that nobody booked: what stands in it is people's business; the lines of booked ones are kept by what they paid
  moneyFiles: {
    name: 'housekeeping.money-files',
    text: `WITH over AS (SELECT id FROM money_file WHERE state IN ('mapping', 'checked', 'dropped') AND sent_at < now() - interval '7 days' LIMIT 100)
           DELETE FROM money_file WHERE id IN (SELECT id FROM over)`,
  },
  moneyFileLines: {
    name: 'housekeeping.money-file-lines',
    text: `DELETE FROM money_file_row WHERE file_id IN (SELECT id FROM money_file WHERE state = 'accepted' AND ended_at < now() - interval '90 days' ORDER BY ended_at LIMIT 100)`,
  },
  searchMisses: {
    name: 'housekeeping.search-misses',
    text: `DELETE FROM search_miss WHERE (day, query, kind) IN (SELECT day, query, kind FROM search_miss WHERE day < (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - 90 LIMIT 2000)`,
  },
  // the keys that say "done" stay a month; nothing is retried for that long
  outbox: {
    name: 'housekeeping.outbox',
    text: `DELETE FROM outbox WHERE id IN (
             SELECT o.id FROM outbox o WHERE o.relayed_at < now() - interval '30 days'
               AND NOT EXISTS (SELECT 1 FROM outbox_delivery d WHERE d.outbox_id = o.id AND d.state <> 'done') ORDER BY o.id LIMIT 1000)`,
  },
};

/**
 * Clears away what nobody needs: ended sessions, codes of yesterday, invitations that nobody took a month ago, carts of 60 days ago, statements that nobody booked in a week, run-out
 * limits, searches and letters of 90 days ago, events done a month ago.
 */
export async function clearStaleRows(db: Db): Promise<void> {
  for (const statement of Object.values(statements)) await db.read(statement);
}
