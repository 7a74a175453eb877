import { rows, type Actor, type Db } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';

/** A shopper's own, closed to the office altogether; the specs of accounts ask them. */
const shoppersOwn = ['shopper_address'];

/** The tables that stand behind FORCE ROW LEVEL SECURITY, and whether a row says whose booth it is. */
export async function privateTables(database: TestDatabase): Promise<{ name: string; hasBooth: boolean }[]> {
  return database.sql(
    `SELECT c.relname AS name, EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'booth_id' AND NOT a.attisdropped) AS "hasBooth"
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relforcerowsecurity AND c.relname <> ALL ($1) ORDER BY 1`,
    [shoppersOwn],
  );
}

/**
 * How many rows of booth B the office's own role sees of each private table when this actor asks, with no other condition than the booth:
 * row-level security alone answers. Where a row names no booth, every row that is seen counts.
 */
export async function rowsOfB(office: Db, actor: Actor, boothB: string, tables: readonly { name: string; hasBooth: boolean }[]): Promise<Record<string, number>> {
  return office.officeTx(actor, async (tx) => {
    const seen: Record<string, number> = {};
    for (const { name, hasBooth } of tables) {
      const [row] = await rows<{ n: number }>(tx, `SELECT count(*)::int AS n FROM ${name}${hasBooth ? ' WHERE booth_id = $1' : ''}`, hasBooth ? [boothB] : []);
      seen[name] = row!.n;
    }
    return seen;
  });
}
