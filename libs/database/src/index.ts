export { inspectDatabase, migrate, dropRuntimeRoles, ownerDataSource, SchemaIsNewer, type DatabaseState } from './migrate.js';
export { queueSchema } from './migrate-queue.js';
export { migrations } from './migrations/index.js';
export { seedDemoFloor, FloorAlreadyThere, type SeedDemoFloorOptions } from './seed/seed-demo-floor.js';
export { seedReference } from './seed/seed-reference.js';
export { copySeedPictures } from './seed/copy-seed-pictures.js';
export { demoAccounts, demoPassword } from './seed/demo-accounts.js';
export { type FloorOperator } from './seed/policy-texts.js';
export { type SeedClient } from './seed/insert-rows.js';
