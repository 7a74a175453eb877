import { rows, type Tx } from '@chophien/platform';
import type { Money } from '@chophien/money';
import type { JudgedVouchers } from './judge-vouchers.js';
import type { VoucherReason } from './voucher-terms.js';
import { VoucherRefused } from './voucher-errors.js';

/** A voucher that an order uses; `boothOrderId` null: the floor's, for the whole order. `amount` in đồng, above 0. */
type VoucherUse = { voucherId: string; boothId: string | null; code: string; boothOrderId: string | null; amount: Money };

/**
 * Uses the vouchers of an order that give anything, in one statement, or in none where no code was entered. To be called before the rows of
 * the order and before stock is locked: vouchers come before stock, always. Throws VoucherRefused for the first that is used up, was used
 * by this phone as often as it may, or stopped since the cart was read; the caller lets it pass, so that nothing was used.
 */
export async function spendVouchers(tx: Tx, orderId: string, phone: string, vouchers: JudgedVouchers, boothOrderIdOf: ReadonlyMap<string, string>): Promise<void> {
  const uses = [...vouchers.parts.map((part) => part.voucher), vouchers.floor].flatMap((entered): VoucherUse[] => {
    if (!entered?.voucherId || entered.refusal !== null || entered.discount === 0n) return [];
    const { voucherId, boothId, code, discount } = entered;
    return [{ voucherId, boothId, code, boothOrderId: boothId === null ? null : boothOrderIdOf.get(boothId)!, amount: discount }];
  });
  if (uses.length === 0) return;
  const [refused] = await rows<{ refused: string; why: VoucherReason }>(tx, 'SELECT refused, why FROM use_vouchers($1, $2, $3, $4, $5)', [
    orderId,
    phone,
    uses.map((use) => use.voucherId),
    uses.map((use) => use.boothOrderId),
    uses.map((use) => use.amount.toString()),
  ]);
  if (!refused) return;
  const { code, boothId } = uses.find((use) => use.voucherId === refused.refused)!;
  throw new VoucherRefused({ code, boothId, reason: refused.why, missing: null, leastGoods: null, at: null });
}
