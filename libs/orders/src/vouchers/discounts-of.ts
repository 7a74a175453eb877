import { addMoney, allocate, basisPoints, subtractMoney, type Money } from '@chophien/money';
import type { VoucherTerms } from './voucher-terms.js';

/** One booth's part: its goods and its delivery fee in đồng; the fee is null while it is not known. */
export type DiscountedPart = { boothId: string; goodsTotal: Money; deliveryFee: Money | null };

/** What comes off one booth's part in đồng, parted by who bears it. */
export type PartDiscount = { boothId: string; boothDiscount: Money; floorDiscount: Money };

/**
 * What vouchers that hold take off each part. A booth's touches its own part alone; the floor's is shared out over what then is left of the
 * goods, or gives each part its own delivery fee. Nothing falls below 0, and no đồng is given twice. Pure.
 */
export function discountsOf(parts: readonly DiscountedPart[], ofBooths: ReadonlyMap<string, VoucherTerms>, ofFloor: VoucherTerms | null): PartDiscount[] {
  const afterBooths = parts.map((part) => {
    const terms = ofBooths.get(part.boothId);
    const fee = part.deliveryFee ?? 0n;
    const offFee = terms?.kind === 'free_delivery' ? freeOf(terms, fee) : 0n;
    const offGoods = terms === undefined || terms.kind === 'free_delivery' ? 0n : offOf(terms, part.goodsTotal);
    return { boothId: part.boothId, boothDiscount: addMoney(offGoods, offFee), goodsLeft: subtractMoney(part.goodsTotal, offGoods), feeLeft: subtractMoney(fee, offFee) };
  });
  const shares = floorShares(afterBooths, ofFloor);
  return afterBooths.map(({ boothId, boothDiscount }, index) => ({ boothId, boothDiscount, floorDiscount: shares[index] ?? 0n }));
}

function floorShares(left: readonly { goodsLeft: Money; feeLeft: Money }[], terms: VoucherTerms | null): Money[] {
  if (terms === null) return left.map(() => 0n);
  if (terms.kind === 'free_delivery') return left.map(({ feeLeft }) => freeOf(terms, feeLeft));
  const goods = left.map(({ goodsLeft }) => goodsLeft);
  const whole = addMoney(...goods);
  // nothing to share by, and nothing to take from
  return whole === 0n ? goods : allocate(offOf(terms, whole), goods);
}

/** đồng off goods of this worth. */
function offOf(terms: VoucherTerms, goods: Money): Money {
  const wanted = terms.kind === 'percent' ? basisPoints(goods, terms.basisPoints ?? 0) : (terms.amount ?? 0n);
  return least(least(wanted, terms.most), goods);
}

/** đồng off one part's delivery fee. */
function freeOf(terms: VoucherTerms, fee: Money): Money {
  return least(fee, terms.most);
}

function least(amount: Money, most: Money | null): Money {
  return most !== null && most < amount ? most : amount;
}
