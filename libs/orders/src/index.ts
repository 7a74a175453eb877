export * from './order-errors.js';
export * from './order-number.js';
export * from './order-state.js';
export * from './order-topics.js';
