import { Injectable } from '@nestjs/common';
import { audit, Db, rows, type ShopperActor } from '@chophien/platform';
import { SignInRefused } from './account-errors.js';
import { verifyPassword } from './password.js';
import { hashSessionToken, idleHours, isSessionToken, newSessionToken } from './session-token.js';

const personByEmail = {
  name: 'accounts.person_by_email',
  text: `SELECT p.id, p.display_name, p.password_hash,
                p.disabled_at IS NULL AND NOT (p.is_demo AND coalesce(f.mode, 'live') = 'live') AS may_sign_in
         FROM person p LEFT JOIN floor f ON true WHERE lower(p.email) = $1`,
};
type PersonRow = { id: string; display_name: string; password_hash: string; may_sign_in: boolean };

export type SignInInput = {
  email: string;
  password: string;
  /** The token that the browser already has, if any: its session ends, so that a planted token is worth nothing. */
  previousToken?: string | undefined;
};

/** Begins a session. Limits on tries are the caller's. */
@Injectable()
export class SignIn {
  constructor(private readonly db: Db) {}

  /**
   * Gives the new session's token; it is kept nowhere but here and in the browser. Throws SignInRefused, the same and after the same work
   * for an unknown e-mail, a wrong password, a disabled person, and a demo person on a live floor.
   */
  async run(actor: ShopperActor, input: SignInInput): Promise<{ token: string; personId: string }> {
    const email = input.email.trim().toLowerCase().slice(0, 254);
    // PostgreSQL takes no NUL in a text; nobody's address has one
    const [person] = await this.db.read<PersonRow>(personByEmail, [email.includes('\u0000') ? '' : email]);
    const matches = await verifyPassword(person?.password_hash, input.password.slice(0, 1000));
    if (!matches || !person?.may_sign_in) throw new SignInRefused();

    const token = newSessionToken();
    await this.db.tx(async (tx) => {
      const previous = input.previousToken !== undefined && isSessionToken(input.previousToken) ? hashSessionToken(input.previousToken) : null;
      await rows(tx, 'DELETE FROM session WHERE token_hash = $1 OR (person_id = $2 AND expires_at <= now())', [previous, person.id]);
      await rows(tx, `INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + make_interval(hours => $3))`, [
        hashSessionToken(token),
        person.id,
        idleHours,
      ]);
      const self = { kind: 'staff' as const, personId: person.id, displayName: person.display_name, requestId: actor.requestId, floorPermissions: new Set<never>(), booths: new Map() };
      await audit(tx, self, { action: 'session.begin', subjectType: 'person', subjectId: person.id });
    });
    return { token, personId: person.id };
  }
}
