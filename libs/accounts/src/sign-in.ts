import { Injectable } from '@nestjs/common';
import { Db, rows, type ShopperActor, type Tx } from '@chophien/platform';
import { SecondFactorRequired, SignInRefused } from './account-errors.js';
import { beginSession, theOne } from './begin-session.js';
import { verifyPassword } from './password.js';
import { hashSessionToken, newSessionToken } from './session-token.js';

const personByEmail = {
  name: 'accounts.person_by_email',
  text: `SELECT p.id, p.display_name, p.password_hash, p.second_factor_at IS NOT NULL AS has_second_factor,
                p.disabled_at IS NULL AND NOT (p.is_demo AND coalesce(f.mode, 'live') = 'live') AS may_sign_in
         FROM person p LEFT JOIN floor f ON true WHERE lower(p.email) = $1`,
};
type PersonRow = { id: string; display_name: string; password_hash: string; has_second_factor: boolean; may_sign_in: boolean };

const knownNetwork = {
  name: 'accounts.known_network',
  text: `SELECT 1 FROM person p JOIN known_place k ON k.person_id = p.id
         WHERE lower(p.email) = $1 AND k.network_key = $2 AND k.last_seen_at > now() - interval '90 days' LIMIT 1`,
};

/** A half-open sign-in waits this long for its code. */
const challengeMinutes = 5;

export type SignInInput = {
  email: string;
  password: string;
  previousToken?: string | undefined;
  deviceLabel?: string | undefined;
};

/** The first stage: the password. Limits on tries are the caller's. */
@Injectable()
export class SignIn {
  constructor(private readonly db: Db) {}

  /**
   * True when this person signed in from here in the last 90 days. Tries from such a network are counted apart, so that a stranger who keeps
   * guessing from elsewhere cannot shut the person out.
   */
  async isFromKnownNetwork(actor: ShopperActor, email: string): Promise<boolean> {
    return (await this.db.read(knownNetwork, [askedFor(email), actor.networkKey])).length > 0;
  }

  /**
   * Gives the new session's token; it is kept nowhere but here and in the browser. Throws SecondFactorRequired where a code is asked for, and
   * SignInRefused, the same and after the same work, for an unknown e-mail, a wrong password, a disabled person, and a demo person on a live floor.
   */
  async run(actor: ShopperActor, input: SignInInput): Promise<{ token: string; personId: string }> {
    const [person] = await this.db.read<PersonRow>(personByEmail, [askedFor(input.email)]);
    const matches = await verifyPassword(person?.password_hash, input.password.slice(0, 1000));
    if (!matches || !person?.may_sign_in) throw new SignInRefused();

    // asked again under the lock: a second factor that was set up meanwhile is not walked past
    const begun = await this.db.tx(async (tx): Promise<{ challenge: { token: string; expiresAt: Date } } | { token: string }> => {
      const [now] = await rows<{ has_second_factor: boolean; same: boolean }>(
        tx,
        'SELECT second_factor_at IS NOT NULL AS has_second_factor, password_hash = $2 AS same FROM person WHERE id = $1 AND disabled_at IS NULL FOR NO KEY UPDATE',
        [person.id, person.password_hash],
      );
      if (!now?.same) throw new SignInRefused();
      if (now.has_second_factor) return { challenge: await openChallenge(tx, person.id) };
      return { token: await beginSession(tx, theOne(person.id, actor.requestId, person.display_name), { ...input, networkKey: actor.networkKey }, false) };
    });
    if ('challenge' in begun) throw new SecondFactorRequired(begun.challenge.token, begun.challenge.expiresAt);
    return { token: begun.token, personId: person.id };
  }
}

/** PostgreSQL takes no NUL in a text; nobody's address has one. */
function askedFor(typed: string): string {
  const email = typed.trim().toLowerCase().slice(0, 254);
  return email.includes('\u0000') ? '' : email;
}

async function openChallenge(tx: Tx, personId: string): Promise<{ token: string; expiresAt: Date }> {
  const token = newSessionToken();
  await rows(tx, 'DELETE FROM sign_in_challenge WHERE person_id = $1 AND expires_at <= now()', [personId]);
  const [opened] = await rows<{ expires_at: Date }>(
    tx,
    'INSERT INTO sign_in_challenge (token_hash, person_id, expires_at) VALUES ($1, $2, now() + make_interval(mins => $3)) RETURNING expires_at',
    [hashSessionToken(token), personId, challengeMinutes],
  );
  return { token, expiresAt: opened!.expires_at };
}
