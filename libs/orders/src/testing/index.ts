export * from './checkout.js';
export * from './two-booths.js';
