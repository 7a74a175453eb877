import type { TestDatabase } from '@chophien/platform/testing';

/** What every request may touch and what says nothing of anybody: counters of tries, and when a session was last used. */
const passing = ['rate_limit', 'session', 'shopper_session'];

/**
 * A digest of every row of every table, table by table, so that "nothing changed" is said of the whole database and not of the table that
 * one had in mind.
 */
export async function allRows(database: TestDatabase): Promise<Record<string, string>> {
  const tables = await database.sql<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> ALL ($1) ORDER BY 1`,
    [passing],
  );
  // eighty small tables: helpers that read beside and a plan made into machine code cost five times what they read
  await database.sql('SET max_parallel_workers_per_gather = 0');
  await database.sql('SET jit = off');
  const digests = await database.sql<{ name: string; digest: string }>(
    tables.map(({ name }) => `SELECT '${name}' AS name, count(*) || ':' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS digest FROM "${name}" t`).join(' UNION ALL '),
  );
  return Object.fromEntries(digests.map(({ name, digest }) => [name, digest]));
}
