import type { Money } from '@chophien/money';
import type { CurrentLine, StoredCartRow } from '../cart-lines.js';
import type { BoothGroup } from '../order-totals.js';
import { judgeVouchers, type EnteredCode, type JudgedVouchers } from './judge-vouchers.js';
import { storedVoucher, type StoredVoucher } from './voucher-terms.js';

/** SQL: the vouchers behind the codes of a cart `c`, of a line's variant `v` and what was `chosen` for its booth, to stand in the cart's statement. */
export const cartVoucherColumns = `${storedVoucher('bv')} AS voucher, ${storedVoucher('fv')} AS "floorVoucher",
  (bv.id IS NULL AND EXISTS (SELECT 1 FROM voucher e WHERE e.code = chosen.voucher_code)) AS "voucherElsewhere",
  (fv.id IS NULL AND EXISTS (SELECT 1 FROM voucher e WHERE e.code = c.voucher_code)) AS "floorVoucherElsewhere"`;
export const cartVoucherJoins = `LEFT JOIN voucher bv ON bv.booth_id = v.booth_id AND bv.code = chosen.voucher_code
LEFT JOIN voucher fv ON fv.booth_id IS NULL AND fv.code = c.voucher_code`;

/** What they give for each line; the floor's alike on every line. */
export type CartVoucherRow = {
  voucherCode: string | null;
  floorVoucherCode: string | null;
  voucher: StoredVoucher | null;
  floorVoucher: StoredVoucher | null;
  voucherElsewhere: boolean;
  floorVoucherElsewhere: boolean;
};

/** What the codes of a cart give, in the order of the groups; a fee that is not known yet is null. */
export function vouchersInCart(stored: readonly StoredCartRow[], groups: readonly BoothGroup<CurrentLine>[], fees: readonly (Money | null)[]): JudgedVouchers {
  const parts = groups.map(({ boothId, goodsTotal, lines: [first] }, index) => ({
    boothId,
    goodsTotal,
    deliveryFee: fees[index] ?? null,
    entered: first ? entered(first.voucherCode, first.voucher, first.voucherElsewhere) : null,
  }));
  const [row] = stored;
  return judgeVouchers(parts, row ? entered(row.floorVoucherCode, row.floorVoucher, row.floorVoucherElsewhere) : null);
}

function entered(code: string | null, voucher: StoredVoucher | null, isElsewhere: boolean): EnteredCode | null {
  return code === null ? null : { code, voucher, isElsewhere };
}
