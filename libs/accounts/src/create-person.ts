import { Injectable } from '@nestjs/common';
import { audit, Db, newId, rows, type Actor, type Tx } from '@chophien/platform';
import { EmailTaken } from './account-errors.js';
import { hashPassword } from './password.js';
import { checkedDisplayName, checkedEmail, checkedPassword } from './person-input.js';

export type NewPerson = {
  displayName: string;
  email: string;
  /** E.164 */
  phone?: string | null;
  password: string;
  /** Key of an operators' bundle. */
  floorRole?: string | null;
  isDemo?: boolean;
};

/** Makes somebody who can sign in. */
@Injectable()
export class CreatePerson {
  constructor(private readonly db: Db) {}

  /** Gives the new id. Throws InvalidInput or EmailTaken. */
  async run(actor: Actor, input: NewPerson): Promise<string> {
    const ready = await preparePerson(input);
    return this.db.tx((tx) => insertPerson(tx, actor, ready));
  }
}

/** Everything checked and the password hashed: the slow part, done before a transaction begins. */
export type PreparedPerson = { displayName: string; email: string; phone: string | null; passwordHash: string; floorRole: string | null; isDemo: boolean };

/** Checks and hashes. Throws InvalidInput. */
export async function preparePerson(input: NewPerson): Promise<PreparedPerson> {
  const displayName = checkedDisplayName(input.displayName);
  const email = checkedEmail(input.email);
  const passwordHash = await hashPassword(checkedPassword(input.password, { email, displayName }));
  return { displayName, email, phone: input.phone ?? null, passwordHash, floorRole: input.floorRole ?? null, isDemo: input.isDemo ?? false };
}

/** The writing half, for callers who own the transaction. Throws EmailTaken. */
export async function insertPerson(tx: Tx, actor: Actor, person: PreparedPerson): Promise<string> {
  const id = newId();
  const made = await rows(
    tx,
    `INSERT INTO person (id, display_name, email, phone, password_hash, floor_role, is_demo) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (lower(email)) DO NOTHING RETURNING id`,
    [id, person.displayName, person.email, person.phone, person.passwordHash, person.floorRole, person.isDemo],
  );
  if (made.length === 0) throw new EmailTaken();
  await audit(tx, actor, { action: 'person.create', subjectType: 'person', subjectId: id, detail: { floorRole: person.floorRole } });
  return id;
}
