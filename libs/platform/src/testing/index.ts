export * from './actors.js';
export * from './test-database.js';
