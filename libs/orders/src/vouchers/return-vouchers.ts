import { rows, type Tx } from '@chophien/platform';

/**
 * Gives back what a booth order used that ended without being sent (declined, cancelled, expired): its booth's voucher at once, the floor's
 * when every part of the order ended so. To be called after the state was changed and before stock is released: vouchers come before
 * stock, always, else two orders could wait for each other. Twice is once.
 */
export async function returnVouchers(tx: Tx, boothOrderId: string): Promise<void> {
  await rows(tx, 'SELECT return_vouchers($1)', [boothOrderId]);
}

/**
 * Counts again what a booth order used that had ended and goes on after all, because its money came late. To be called after the state was
 * changed and before stock is locked. A voucher that was used up meanwhile is not counted beyond its limit; the order keeps its discount. Twice is once.
 */
export async function retakeVouchers(tx: Tx, boothOrderId: string): Promise<void> {
  await rows(tx, 'SELECT retake_vouchers($1)', [boothOrderId]);
}
