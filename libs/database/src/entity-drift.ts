import { DataSource } from 'typeorm';
import { boothEntities } from '@chophien/booths';
import { catalogEntities } from '@chophien/catalog';
import { tableGrants } from './grants.js';

/** Every entity that writes go through. */
const entities = [...boothEntities, ...catalogEntities];

/**
 * What the entities and grants want and the migrated database does not have: one line each, empty when they agree. Constraints, indexes and
 * defaults live in the migrations alone, and a column that the database fills by itself need not stand in an entity.
 */
export async function schemaDrift(ownerUrl: string): Promise<string[]> {
  const dataSource = new DataSource({ type: 'postgres', url: ownerUrl, entities, synchronize: false, applicationName: 'chophien drift' });
  await dataSource.initialize();
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    const filled = new Set(
      (
        await dataSource.query<{ name: string }[]>(
          `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
           WHERE table_schema = 'public' AND (is_nullable = 'YES' OR column_default IS NOT NULL OR is_identity = 'YES' OR is_generated = 'ALWAYS')`,
        )
      ).map((row) => row.name),
    );
    const tables = new Set((await dataSource.query<{ name: string }[]>(`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace`)).map((row) => row.name));
    return [
      ...upQueries.map(({ query }) => query).filter((query) => isDrift(query, filled)),
      ...Object.keys(tableGrants)
        .filter((table) => !tables.has(table))
        .map((table) => `grants.ts names the table ${table}, which no migration makes`),
    ];
  } finally {
    await dataSource.destroy();
  }
}

/** Judges one statement by which TypeORM would make the database fit the entities. */
export function isDrift(query: string, filledColumns: ReadonlySet<string>): boolean {
  if (/ DROP CONSTRAINT | DROP DEFAULT$| SET DEFAULT /.test(query) || query.startsWith('DROP INDEX ')) return false;
  const [, table, column] = /^ALTER TABLE "(\w+)" DROP COLUMN "(\w+)"$/.exec(query) ?? [];
  return !(table && column && filledColumns.has(`${table}.${column}`));
}
