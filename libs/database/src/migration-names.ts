import { migrations } from './migrations/index.js';

/** What a database must have had applied to fit this code; a process asks with it whether it may serve, without loading the migrator. */
export const migrationNames: readonly string[] = migrations.map((migration) => migration.name);
