import { addMoney, subtractMoney, type Money } from '@chophien/money';
import { discountsOf, type DiscountedPart, type PartDiscount } from './discounts-of.js';
import { termsOf, type StoredVoucher, type VoucherKind, type VoucherReason, type VoucherTerms } from './voucher-terms.js';

/** A code as the cart keeps it, and what lies behind it; `isElsewhere`: it is a code of another booth, or of the floor where a booth's is asked. */
export type EnteredCode = { code: string; voucher: StoredVoucher | null; isElsewhere: boolean };

/** Why a code gives nothing, with what the words need: đồng of goods that are missing, the instant that it begins or ended. */
export type VoucherRefusal = { code: string; boothId: string | null; reason: VoucherReason; missing: Money | null; leastGoods: Money | null; at: string | null };

/** A code beside its field: what it gives now, or why it gives nothing. */
export type JudgedCode = {
  code: string;
  boothId: string | null;
  nameVi: string;
  nameEn: string;
  kind: VoucherKind | null;
  voucherId: string | null;
  /** đồng off; of a delivery that has no fee yet, 0. */
  discount: Money;
  refusal: VoucherRefusal | null;
};

export type JudgedVouchers = { parts: (PartDiscount & { voucher: JudgedCode | null })[]; floor: JudgedCode | null; discountTotal: Money };

/** What the codes of a cart give, part by part; one that does not hold gives nothing and touches nothing. Pure. */
export function judgeVouchers(parts: readonly (DiscountedPart & { entered: EnteredCode | null })[], ofFloor: EnteredCode | null): JudgedVouchers {
  const goods = addMoney(...parts.map((part) => part.goodsTotal));
  const floorRefusal = ofFloor && refusalOf(ofFloor, null, goods);
  const refusals = parts.map((part) => part.entered && refusalOf(part.entered, part.boothId, part.goodsTotal));
  const ofBooths = new Map<string, VoucherTerms>();
  parts.forEach((part, index) => {
    if (part.entered?.voucher && refusals[index] === null) ofBooths.set(part.boothId, termsOf(part.entered.voucher));
  });
  const discounts = discountsOf(parts, ofBooths, ofFloor?.voucher && floorRefusal === null ? termsOf(ofFloor.voucher) : null);
  const byFloor = addMoney(...discounts.map((each) => each.floorDiscount));
  return {
    parts: discounts.map((each, index) => ({ ...each, voucher: judged(parts[index]!.entered, each.boothId, refusals[index] ?? null, each.boothDiscount) })),
    floor: judged(ofFloor, null, floorRefusal, byFloor),
    discountTotal: addMoney(byFloor, ...discounts.map((each) => each.boothDiscount)),
  };
}

/** Every code that gives nothing, the booths' first. */
export function refusalsOf({ parts, floor }: JudgedVouchers): VoucherRefusal[] {
  return [...parts.map((part) => part.voucher), floor].flatMap((voucher) => voucher?.refusal ?? []);
}

function judged(entered: EnteredCode | null, boothId: string | null, refusal: VoucherRefusal | null, discount: Money): JudgedCode | null {
  if (entered === null) return null;
  const { code, voucher } = entered;
  return { code, boothId, nameVi: voucher?.nameVi ?? '', nameEn: voucher?.nameEn ?? '', kind: voucher?.kind ?? null, voucherId: voucher?.id ?? null, discount, refusal };
}

function refusalOf({ code, voucher, isElsewhere }: EnteredCode, boothId: string | null, goods: Money): VoucherRefusal | null {
  const refused = (reason: VoucherReason, more: Partial<VoucherRefusal> = {}): VoucherRefusal => ({ code, boothId, reason, missing: null, leastGoods: null, at: null, ...more });
  if (voucher === null) return refused(isElsewhere ? 'elsewhere' : 'unknown');
  if (voucher.standing === 'not_begun') return refused('not_begun', { at: voucher.beginsAt });
  if (voucher.standing === 'ended') return refused('ended', { at: voucher.endsAt });
  if (voucher.standing !== 'holds') return refused(voucher.standing);
  const least = BigInt(voucher.leastGoods);
  return goods < least ? refused('goods_below_least', { missing: subtractMoney(least, goods), leastGoods: least }) : null;
}
