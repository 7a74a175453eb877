export * from './actors.js';
export * from './refusal.js';
export * from './test-database.js';
