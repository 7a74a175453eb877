import type { Money } from '@chophien/money';

export const voucherKinds = ['amount', 'percent', 'free_delivery'] as const;
export type VoucherKind = (typeof voucherKinds)[number];

/** What a voucher gives, in đồng and hundredths of a percent; `most` null: no most. */
export type VoucherTerms = { id: string; kind: VoucherKind; amount: Money | null; basisPoints: number | null; most: Money | null; leastGoods: Money };

/** Where a voucher stands by the database's clock, before anything is known of the goods or of who orders. */
export type VoucherStanding = 'holds' | 'not_begun' | 'ended' | 'stopped' | 'used_up';

/** Why a code gives nothing. `used_by_phone` is only known once somebody orders. */
export type VoucherReason = Exclude<VoucherStanding, 'holds'> | 'unknown' | 'elsewhere' | 'goods_below_least' | 'used_by_phone';

/** A voucher behind a code that a shopper entered; money in đồng as text, because it goes through JSON. */
export type StoredVoucher = {
  id: string;
  kind: VoucherKind;
  amount: string | null;
  basisPoints: number | null;
  most: string | null;
  leastGoods: string;
  nameVi: string;
  nameEn: string;
  beginsAt: string;
  endsAt: string;
  standing: VoucherStanding;
};

/** SQL: where the voucher of this alias stands. */
export const voucherStanding = (v: string): string => `CASE WHEN ${v}.stopped_at IS NOT NULL THEN 'stopped' WHEN ${v}.ends_at <= now() THEN 'ended'
  WHEN ${v}.begins_at > now() THEN 'not_begun' WHEN ${v}.used >= ${v}.limit_total THEN 'used_up' ELSE 'holds' END`;

/** SQL: the voucher of this alias as StoredVoucher, null where there is none. */
export const storedVoucher = (v: string): string => `CASE WHEN ${v}.id IS NOT NULL THEN json_build_object('id', ${v}.id, 'kind', ${v}.kind, 'amount', ${v}.amount::text,
  'basisPoints', ${v}.basis_points, 'most', ${v}.most::text, 'leastGoods', ${v}.least_goods::text, 'nameVi', ${v}.name_vi, 'nameEn', ${v}.name_en,
  'beginsAt', ${v}.begins_at, 'endsAt', ${v}.ends_at, 'standing', ${voucherStanding(v)}) END`;

export function termsOf(stored: StoredVoucher): VoucherTerms {
  const dong = (text: string | null): Money | null => (text === null ? null : BigInt(text));
  return { id: stored.id, kind: stored.kind, amount: dong(stored.amount), basisPoints: stored.basisPoints, most: dong(stored.most), leastGoods: BigInt(stored.leastGoods) };
}
