export { bankEventReasons, reasonAgainst, recordBankEvent, type AwaitedPayment, type BankEvent, type BankEventReason, type IncomingBankEvent } from './bank-event.js';
export * from './payment-errors.js';
export { paymentMemo, readMemos } from './payment-memo.js';
export { canMovePayment, movePayment, paymentMethods, paymentMoveNames, paymentMoves, paymentStates, type PaymentMethod, type PaymentMove, type PaymentMover, type PaymentState } from './payment-state.js';
export { paymentsPersonalData } from './personal-data.js';
export { qrPicture, type QrPicture } from './qr-picture.js';
export { isAccountAddress, vietQr, type AccountAddress } from './vietqr.js';
