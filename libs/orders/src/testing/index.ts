export { anAccount, anAwaitedTransfer, aPaidTransfer, aWholeOrderPaid, type AnAccount } from './awaited-transfer.js';
export * from './checkout.js';
export * from './two-booths.js';
export * from './many-orders.js';
export * from './a-voucher.js';
