import { DomainError } from '@chophien/platform';
import type { VoucherRefusal } from './judge-vouchers.js';

/** A code on which the total counts that the shopper saw does not hold; `boothId` null: the floor's. */
export class VoucherRefused extends DomainError {
  readonly code = 'VoucherRefused';
  constructor({ code, boothId, reason, missing, leastGoods, at }: VoucherRefusal) {
    super(`the voucher ${code} does not hold: ${reason}`, { voucherCode: code, boothId, reason: reason.toUpperCase(), missing, leastGoods, at: at === null ? null : new Date(at) });
  }
}
