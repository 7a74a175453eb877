import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { deriveKey, runtimeRoleName, type RuntimeRole } from '@chophien/platform';
import { boothPrivateTables, functionGrants, shopperPrivateTables, tableGrants } from './grants.js';

export const runtimeRoles: RuntimeRole[] = ['shop', 'office', 'worker'];
const verbs: Record<string, string> = { r: 'SELECT', i: 'INSERT', u: 'UPDATE', d: 'DELETE' };

/**
 * What the last step of a migration leaves on the schema, so that one that was cut off before it is seen to be unfinished: role names
 * and a hash of every statement below.
 */
export function grantsMark(prefix: string): string {
  return `chophien grants ${createHash('sha256').update(JSON.stringify([prefix, tableGrants, functionGrants, boothPrivateTables, shopperPrivateTables])).digest('hex').slice(0, 32)}`;
}

/** Gives the mark that stands on the schema, or undefined. */
export async function readGrantsMark(client: Client): Promise<string | undefined> {
  const found = await client.query<{ mark: string | null }>(`SELECT obj_description('public'::regnamespace, 'pg_namespace') AS mark`);
  return found.rows[0]?.mark ?? undefined;
}

/** Makes the roles at which api and worker sign in, or sets their passwords anew. The owner needs CREATEROLE. */
export async function createRuntimeRoles(client: Client, prefix: string, floorSecret: string): Promise<void> {
  for (const role of runtimeRoles) {
    const name = runtimeRoleName(prefix, role);
    const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    if (known.rowCount === 0) await client.query(`CREATE ROLE ${quoted(name)} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`);
    // hex, so it needs no quoting of its own
    await client.query(`ALTER ROLE ${quoted(name)} PASSWORD '${deriveKey(floorSecret, `database-role:${name}`)}'`);
    // no statement of theirs is long enough to earn back what compiling it takes, where PostgreSQL comes with a compiler
    await client.query(`ALTER ROLE ${quoted(name)} SET jit = off`);
  }
}

/** Rights and row-level security of every table, in one transaction that either stands whole or not at all. */
export async function applyGrants(client: Client, prefix: string): Promise<void> {
  const nameOf = (role: RuntimeRole) => quoted(runtimeRoleName(prefix, role));
  const all = runtimeRoles.map(nameOf).join(', ');
  const database = quoted((await client.query<{ name: string }>('SELECT current_database() AS name')).rows[0]!.name);
  const lines = [
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${database} TO ${all}`,
    // BullMQ sorts a batch of jobs in a temporary table
    `GRANT TEMPORARY ON DATABASE ${database} TO ${nameOf('worker')}`,
    `REVOKE ALL ON SCHEMA public FROM PUBLIC`,
    `GRANT USAGE ON SCHEMA public TO ${all}`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, ${all}`,
    `REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, ${all}`,
    `REVOKE EXECUTE ON FUNCTION refresh_product_search(uuid[]) FROM PUBLIC`,
    `GRANT USAGE ON SCHEMA bullmq TO ${nameOf('worker')}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA bullmq TO ${nameOf('worker')}`,
    `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA bullmq TO ${nameOf('worker')}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO ${nameOf('worker')}`,
  ];
  for (const [table, grants] of Object.entries(tableGrants)) {
    for (const role of runtimeRoles) {
      const wanted = [...(grants[role] ?? '')].map((letter) => verbs[letter]);
      if (wanted.length > 0) lines.push(`GRANT ${wanted.join(', ')} ON TABLE ${table} TO ${nameOf(role)}`);
    }
  }
  for (const [signature, granted] of Object.entries(functionGrants)) {
    lines.push(`REVOKE EXECUTE ON FUNCTION ${signature} FROM PUBLIC`, `GRANT EXECUTE ON FUNCTION ${signature} TO ${granted.map(nameOf).join(', ')}`);
  }
  for (const [table, inScope] of Object.entries(boothPrivateTables)) {
    lines.push(
      `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
      `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
      `DROP POLICY IF EXISTS office_scope ON ${table}`,
      `DROP POLICY IF EXISTS whole ON ${table}`,
      `CREATE POLICY office_scope ON ${table} TO ${nameOf('office')} USING (${inScope})`,
      `CREATE POLICY whole ON ${table} TO ${nameOf('shop')}, ${nameOf('worker')}, current_user USING (true) WITH CHECK (true)`,
    );
  }
  for (const [table, inScope] of Object.entries(shopperPrivateTables)) {
    lines.push(
      `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
      `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
      `DROP POLICY IF EXISTS shopper_scope ON ${table}`,
      `DROP POLICY IF EXISTS whole ON ${table}`,
      `CREATE POLICY shopper_scope ON ${table} TO ${nameOf('shop')} USING (${inScope})`,
      `CREATE POLICY whole ON ${table} TO ${nameOf('worker')}, current_user USING (true) WITH CHECK (true)`,
    );
  }
  lines.push(`COMMENT ON SCHEMA public IS '${grantsMark(prefix)}'`);
  await client.query(`BEGIN; SET LOCAL lock_timeout = '2s'; ${lines.join('; ')}; COMMIT`).catch(async (error: unknown) => {
    await client.query('ROLLBACK');
    throw error;
  });
}

/** An identifier as SQL wants it. */
export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
