import { newId } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';
import { hashPassword } from '../password.js';

export type AShopperAccount = { id: string; phone: string | null; email: string | null; password: string };

let hashed: Promise<string> | undefined;
let made = 0;
const password = 'mat khau nguoi mua';

/** Puts a shopper with an account into a test database, as owner; every one has the same password. */
export async function aShopperAccount(
  database: TestDatabase,
  given: { phone?: string | null; email?: string | null; displayName?: string; isDemo?: boolean } = {},
): Promise<AShopperAccount> {
  hashed ??= hashPassword(password);
  const id = newId();
  const phone = given.phone === undefined ? `+8497${String(1_000_000 + made++)}` : given.phone;
  const email = given.email === undefined ? `${id}@mua.example` : given.email;
  await database.sql(
    `INSERT INTO shopper (id, display_name, phone, email, password_hash, terms_version, privacy_version, is_demo) VALUES ($1, $2, $3, $4, $5, 1, 1, $6)`,
    [id, given.displayName ?? 'Người mua thử', phone, email, await hashed, given.isDemo ?? false],
  );
  return { id, phone, email, password };
}

/** Does what the worker does when it sends a code: gives these digits to the open row of a matter, for ten minutes. */
export async function sendShopperCode(database: TestDatabase, flowId: string, purpose: string, code: string): Promise<void> {
  const sent = await database.sql(
    `UPDATE shopper_code SET code_hash = $3, code_expires_at = now() + interval '10 minutes' WHERE flow_id = $1 AND purpose = $2 AND consumed_at IS NULL RETURNING id`,
    [flowId, purpose, await hashPassword(code)],
  );
  if (sent.length !== 1) throw new Error('no open code of this matter');
}
