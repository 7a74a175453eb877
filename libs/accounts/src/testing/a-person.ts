import { newId } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';
import { hashPassword } from '../password.js';

export type APerson = { id: string; email: string; password: string };

// one hash for all: hashing is slow on purpose
let hashed: Promise<string> | undefined;
const password = 'mat khau de thu';

/** Puts a person into a test database, as owner; every one has the same password. */
export async function aPerson(
  database: TestDatabase,
  options: { displayName?: string; email?: string; floorRole?: string; isDemo?: boolean; disabled?: boolean } = {},
): Promise<APerson> {
  hashed ??= hashPassword(password);
  const id = newId();
  const email = options.email ?? `${id}@thu.example`;
  await database.sql(
    `INSERT INTO person (id, display_name, email, password_hash, floor_role, is_demo, disabled_at) VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $7 THEN now() END)`,
    [id, options.displayName ?? 'Người thử', email, await hashed, options.floorRole ?? null, options.isDemo ?? false, options.disabled ?? false],
  );
  return { id, email, password };
}
