import { moveShipmentState, type FailReason, type ShipmentMove, type ShipmentState } from '@chophien/delivery';
import { actorStamp, grantAt, rows, type Actor, type Tx } from '@chophien/platform';

/** A shipment under its booth order's lock; `state` null while it is being written. */
export type HeldShipment = { id: string; boothOrderId: string; boothId: string; state: ShipmentState | null };

/** Writes what moved a shipment, and gives the state after it. Throws ShipmentMoveNotAllowed. */
export async function recordShipmentMove(tx: Tx, actor: Actor, held: HeldShipment, name: ShipmentMove, told: { reason?: FailReason | null; note?: string | null }): Promise<ShipmentState> {
  const to = moveShipmentState(held.state, name);
  const stamp = actorStamp(actor);
  await rows(
    tx,
    `INSERT INTO shipment_move (shipment_id, booth_order_id, booth_id, move, from_state, to_state, reason, note, actor_kind, actor_id, grant_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [held.id, held.boothOrderId, held.boothId, name, held.state, to, told.reason ?? null, told.note ?? null, stamp.kind, stamp.id, grantAt(actor, held.boothId)],
  );
  return to;
}
