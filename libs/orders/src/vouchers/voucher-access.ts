import { NotFound, StaleVersion, isId, mayAtBooth, mayOnFloor, rows, type Actor, type Tx } from '@chophien/platform';

/** A voucher as the verbs need it; days are of Asia/Ho_Chi_Minh. `today` by the database's clock. */
export type HeldVoucher = {
  id: string;
  boothId: string | null;
  code: string;
  version: number;
  limitTotal: number | null;
  limitPerPerson: number | null;
  used: number;
  fromDay: string;
  lastDay: string;
  isStopped: boolean;
  hasEnded: boolean;
  today: string;
};

/** `boothId` null is the floor. */
export function mayWriteVouchers(actor: Actor, boothId: string | null): boolean {
  return boothId === null ? mayOnFloor(actor, 'floor.vouchers.write') : mayAtBooth(actor, boothId, 'booth.vouchers.write');
}

/** Whoever reads orders sees what they were lowered by; operators who read all orders read all vouchers. */
export function mayReadVouchers(actor: Actor, boothId: string | null): boolean {
  return mayWriteVouchers(actor, boothId) || mayOnFloor(actor, 'floor.orders.read') || (boothId !== null && mayAtBooth(actor, boothId, 'booth.orders.read'));
}

const held = `SELECT id, booth_id AS "boothId", code, version, limit_total AS "limitTotal", limit_per_person AS "limitPerPerson", used,
  to_char(begins_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS "fromDay",
  to_char((ends_at - interval '1 microsecond') AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS "lastDay",
  stopped_at IS NOT NULL AS "isStopped", ends_at <= now() AS "hasEnded", to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS today
FROM voucher WHERE id = $1 FOR UPDATE`;

/** Locks a voucher that this actor may change, in an officeTx. Throws NotFound, for another booth's alike, and StaleVersion. */
export async function lockVoucher(tx: Tx, actor: Actor, { id, version }: { id: string; version: number }): Promise<HeldVoucher> {
  const [found] = isId(id) ? await rows<HeldVoucher>(tx, held, [id]) : [];
  if (!found || !mayWriteVouchers(actor, found.boothId)) throw new NotFound('voucher');
  if (found.version !== version) throw new StaleVersion('voucher');
  return found;
}
