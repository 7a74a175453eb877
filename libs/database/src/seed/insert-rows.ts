/** What the seed needs of a connection: pg's Client and PoolClient both fit. */
export interface SeedClient {
  query(text: string, values?: unknown[]): Promise<{ rowCount: number | null }>;
}

/**
 * Inserts all rows of a table in one statement; the keys of the first row are the columns, the others keep their defaults. bigint goes as a
 * string, bytea as `\x…`, instants as ISO text. Table and column names come from this code, never from outside.
 */
export async function insertRows(client: SeedClient, table: string, rows: readonly object[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first);
  for (const row of rows) {
    const odd = Object.keys(row).find((key) => !columns.includes(key)) ?? columns.find((key) => !(key in row));
    if (odd !== undefined) throw new Error(`${table}: not every row has the column ${odd}`);
  }
  const list = columns.map((column) => `"${column}"`).join(', ');
  await client.query(`INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
}
