/** Codes that lower what a shopper pays, a booth's and the floor's: the entry `@chophien/orders/vouchers`. */
import { ChangeVoucher } from './vouchers/change-voucher.js';
import { MakeVoucher } from './vouchers/make-voucher.js';
import { StopVoucher } from './vouchers/stop-voucher.js';
import { VoucherQueries } from './vouchers/voucher-queries.js';

export { discountsOf, type DiscountedPart, type PartDiscount } from './vouchers/discounts-of.js';
export type { JudgedCode, VoucherRefusal } from './vouchers/judge-vouchers.js';
export { SetCartVoucher } from './vouchers/set-cart-voucher.js';
export { retakeVouchers, returnVouchers } from './vouchers/return-vouchers.js';
export { voucherCodeOf } from './vouchers/voucher-code.js';
export { VoucherRefused } from './vouchers/voucher-errors.js';
export type { VoucherChanges, VoucherInput } from './vouchers/voucher-input.js';
export type { VoucherList, VoucherView } from './vouchers/voucher-queries.js';
export type { VoucherKind, VoucherReason, VoucherStanding, VoucherTerms } from './vouchers/voucher-terms.js';
export { ChangeVoucher, MakeVoucher, StopVoucher, VoucherQueries };

/** For the office: all of them go through `Db.officeTx`. */
export const voucherProviders = [MakeVoucher, ChangeVoucher, StopVoucher, VoucherQueries];
