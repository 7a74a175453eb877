export { inspectDatabase, migrate, dropRuntimeRoles, ownerDataSource, SchemaIsNewer, type DatabaseState } from './migrate.js';
export { queueSchema } from './migrate-queue.js';
export { migrations } from './migrations/index.js';
