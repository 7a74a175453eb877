export * from './actors.js';
export * from './pictures.js';
export * from './refusal.js';
export * from './test-database.js';
export * from './s3-server.js';
