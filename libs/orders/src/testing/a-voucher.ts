import { newId } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';

/** A voucher as the table has it; 10,000 đồng off, running from yesterday to next week, unless told otherwise. `boothId` null: the floor's. */
export type AVoucher = {
  boothId: string | null;
  code?: string;
  kind?: 'amount' | 'percent' | 'free_delivery';
  amount?: bigint | null;
  basisPoints?: number | null;
  most?: bigint | null;
  leastGoods?: bigint;
  limitTotal?: number | null;
  limitPerPerson?: number | null;
  /** Days from now. */
  from?: number;
  to?: number;
};

let made = 0;

/** Writes one voucher and gives its id and code. */
export async function aVoucher(database: TestDatabase, given: AVoucher): Promise<{ id: string; code: string }> {
  const { boothId, kind = 'amount', most = null, leastGoods = 0n, limitTotal = null, limitPerPerson = null, from = -1, to = 7 } = given;
  const id = newId();
  const code = given.code ?? `MA${String(1_000 + made++)}`;
  await database.sql(
    `INSERT INTO voucher (id, booth_id, code, kind, amount, basis_points, most, least_goods, borne_by, limit_total, limit_per_person, begins_at, ends_at, name_vi, name_en)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $2::uuid IS NULL THEN 'floor' ELSE 'booth' END, $9, $10, now() + make_interval(days => $11), now() + make_interval(days => $12), 'Giảm giá', 'Off')`,
    [
      id,
      boothId,
      code,
      kind,
      (kind === 'amount' ? (given.amount ?? 10_000n) : null)?.toString() ?? null,
      kind === 'percent' ? (given.basisPoints ?? 1_000) : null,
      most?.toString() ?? null,
      leastGoods.toString(),
      limitTotal,
      limitPerPerson,
      from,
      to,
    ],
  );
  return { id, code };
}
