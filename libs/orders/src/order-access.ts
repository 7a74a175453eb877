import { NotFound, isId, mayAtBooth, mayOnFloor, rows, type Actor, type Tx } from '@chophien/platform';
import type { BoothOrderState } from './order-state.js';

/** What a verb must know of a booth order before it moves it. */
export type HeldBoothOrder = { id: string; boothId: string; state: BoothOrderState; version: number; confirmByCall: boolean; callConfirmedAt: Date | null };

/** HeldBoothOrder as SQL; a condition follows. */
export const heldBoothOrders = `SELECT id, booth_id AS "boothId", state, version, confirm_by_call AS "confirmByCall", call_confirmed_at AS "callConfirmedAt" FROM booth_order`;
const held = `${heldBoothOrders} WHERE id = $1`;

/**
 * A booth order that this actor may move: its booth's orders are theirs to handle. Throws NotFound for an unknown id and for another
 * booth's alike. To be called in an officeTx, where row-level security is the second wall. Reading locks nothing: the move itself
 * compares the version.
 */
export async function boothOrderForMove(tx: Tx, actor: Actor, id: string): Promise<HeldBoothOrder> {
  const [found] = isId(id) ? await rows<HeldBoothOrder>(tx, held, [id]) : [];
  if (!found || !mayAtBooth(actor, found.boothId, 'booth.orders.write')) throw new NotFound('booth order');
  return found;
}

/** A booth order as it stands, without a lock. Throws NotFound. */
export async function readBoothOrder(tx: Tx, id: string): Promise<HeldBoothOrder> {
  const [found] = await rows<HeldBoothOrder>(tx, held, [id]);
  if (!found) throw new NotFound('booth order');
  return found;
}

/** The same under its lock, so that nothing of it changes before the transaction ends. Throws NotFound. */
export async function holdBoothOrder(tx: Tx, id: string): Promise<HeldBoothOrder> {
  const [found] = await rows<HeldBoothOrder>(tx, `${held} FOR UPDATE`, [id]);
  if (!found) throw new NotFound('booth order');
  return found;
}

/** Whose booth orders a list shows: one booth's for those who may read there, the whole floor's (null) for operators. Throws NotFound. */
export function requireReadable(actor: Actor, boothId: string | null): void {
  if (mayOnFloor(actor, 'floor.orders.read')) return;
  if (boothId === null || !mayAtBooth(actor, boothId, 'booth.orders.read')) throw new NotFound('booth');
}

/** Operators see every booth order; staff those of the booths where they may read orders. */
export function mayReadOf(actor: Actor, boothId: string): boolean {
  return mayOnFloor(actor, 'floor.orders.read') || mayAtBooth(actor, boothId, 'booth.orders.read');
}
