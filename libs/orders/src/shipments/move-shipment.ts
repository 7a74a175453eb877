import { Injectable } from '@nestjs/common';
import { consumeStock, restock, type StockUnits } from '@chophien/catalog';
import { canMoveShipment, failReasons, ShipmentMoveNotAllowed, type FailReason, type ShipmentMove, type ShipmentState } from '@chophien/delivery';
import { audit, Db, InvalidInput, isId, mayAtBooth, NotFound, publish, rows, StaleVersion, type Actor, type Tx } from '@chophien/platform';
import { charLength, cleanText } from '../clean-text.js';
import { holdBoothOrder, readBoothOrder } from '../order-access.js';
import '../order-topics.js';
import { lockPaymentOf } from '../settle-undelivered.js';
import { followEnd, followHandOver } from './follow-shipments.js';
import { recordShipmentMove } from './record-shipment-move.js';

export const maxShipmentNote = 300;

/** What the booth's people may say of a parcel by hand. */
export const shipmentActs = ['hand_over', 'fail', 'try_again', 'deliver', 'turn_back', 'take_back', 'lose'] as const satisfies readonly ShipmentMove[];
export type ShipmentAct = (typeof shipmentActs)[number];

/** `version`: the shipment's, as the screen showed it. `reason`: of a failed attempt. `restock`: of what came back, the units that lie on the shelf again; the rest is written off. `ageChecked`: whoever took goods with an age limit was seen to be old enough. */
export type MoveShipmentInput = {
  id: string;
  version: number;
  act: ShipmentAct;
  reason?: FailReason | null;
  note?: string | null;
  restock?: readonly { orderLineId: string; quantity: number }[] | null;
  ageChecked?: boolean | null;
};

/** The booth says what became of a parcel: it arrived, the shopper was not there, it comes back. */
@Injectable()
export class MoveShipment {
  constructor(private readonly db: Db) {}

  /** Gives the booth order's id. Throws InvalidInput (`act`, `reason`, `note`, `restock`, `ageChecked`), NotFound, ShipmentMoveNotAllowed, StaleVersion. */
  async run(actor: Actor, input: MoveShipmentInput): Promise<string> {
    if (!shipmentActs.includes(input.act)) throw new InvalidInput([{ field: 'act', reason: 'unknown' }]);
    if (input.act === 'fail' && !(input.reason && failReasons.includes(input.reason))) throw new InvalidInput([{ field: 'reason', reason: input.reason ? 'unknown' : 'required' }]);
    const note = cleanText(input.note ?? '', true) || null;
    if (note !== null && charLength(note) > maxShipmentNote) throw new InvalidInput([{ field: 'note', reason: 'too_long', limit: maxShipmentNote }]);
    return this.db.officeTx(actor, async (tx) => {
      const [at] = isId(input.id) ? await rows<{ boothOrderId: string; boothId: string }>(tx, `SELECT booth_order_id AS "boothOrderId", booth_id AS "boothId" FROM shipment WHERE id = $1`, [input.id]) : [];
      if (!at || !mayAtBooth(actor, at.boothId, 'booth.orders.write')) throw new NotFound('shipment');
      await moveShipment(tx, actor, { ...input, note, boothOrderId: at.boothOrderId });
      // under the locks that the move took, in their order
      if (input.act === 'deliver') await noteAge(tx, actor, at.boothOrderId, input.ageChecked ?? false);
      return at.boothOrderId;
    });
  }
}

/** The booth's own people say that they looked; a booth order keeps who did first. Throws InvalidInput (`ageChecked`) where somebody has to and has not. */
async function noteAge(tx: Tx, actor: Actor, boothOrderId: string, isChecked: boolean): Promise<void> {
  const [open] = await rows(tx, 'SELECT 1 FROM booth_order WHERE id = $1 AND age_limit IS NOT NULL AND age_checked_at IS NULL', [boothOrderId]);
  if (!open) return;
  if (!isChecked) throw new InvalidInput([{ field: 'ageChecked', reason: 'required' }]);
  await rows(tx, 'UPDATE booth_order SET age_checked_at = now(), age_checked_by = $2 WHERE id = $1', [boothOrderId, actor.kind === 'staff' ? actor.personId : null]);
}

type Move = Omit<MoveShipmentInput, 'act' | 'version' | 'ageChecked'> & { act: ShipmentMove; boothOrderId: string; /** Null: whatever it is, for a carrier's word. */ version: number | null };

/**
 * Moves one parcel and its booth order after it, in the caller's transaction; the caller has checked who may. Order of locks: payment, booth order, shipment,
 * vouchers, stock. Throws InvalidInput (`restock`), NotFound, ShipmentMoveNotAllowed, StaleVersion.
 */
export async function moveShipment(tx: Tx, actor: Actor, move: Move): Promise<void> {
  const payment = await lockPaymentOf(tx, await readBoothOrder(tx, move.boothOrderId));
  const held = await holdBoothOrder(tx, move.boothOrderId);
  const [parcel] = await rows<{ state: ShipmentState; version: number }>(tx, 'SELECT state, version FROM shipment WHERE id = $1 AND booth_order_id = $2 FOR UPDATE', [move.id, move.boothOrderId]);
  if (!parcel) throw new NotFound('shipment');
  if (!canMoveShipment(parcel.state, move.act)) throw new ShipmentMoveNotAllowed(parcel.state);
  if (move.version !== null && parcel.version !== move.version) throw new StaleVersion('shipment');
  const to = await recordShipmentMove(tx, actor, { id: move.id, boothOrderId: held.id, boothId: held.boothId, state: parcel.state }, move.act, { reason: move.reason, note: move.note });
  await rows(
    tx,
    `UPDATE shipment SET state = $2, version = version + 1, news_at = now(), fail_reason = CASE WHEN $3::text IS NULL THEN fail_reason ELSE $3 END,
       handed_over_at = CASE WHEN $2 IN ('ordered', 'cancelled') THEN NULL ELSE coalesce(handed_over_at, now()) END WHERE id = $1`,
    [move.id, to, move.act === 'fail' ? (move.reason ?? 'other') : null],
  );
  await audit(tx, actor, { action: 'shipment.move', subjectType: 'booth_order', subjectId: held.id, boothId: held.boothId, detail: { move: move.act, from: parcel.state, to } });
  if (move.act === 'hand_over') {
    await consumeStock(tx, held.id, await rows<StockUnits>(tx, 'SELECT l.variant_id AS "variantId", u.quantity FROM shipment_line u JOIN order_line l ON l.id = u.order_line_id WHERE u.shipment_id = $1', [move.id]));
    await followHandOver(tx, actor, held);
    await publish(tx, 'booth_order.shipped', { boothOrderId: held.id }, actor.requestId);
  } else await followEnd(tx, actor, held, payment);
  if (move.act === 'take_back') await putBack(tx, held.id, move.id, move.restock ?? []);
  if (move.act === 'fail') await publish(tx, 'shipment.failed', { boothOrderId: held.id }, actor.requestId);
}

async function putBack(tx: Tx, boothOrderId: string, shipmentId: string, units: NonNullable<MoveShipmentInput['restock']>): Promise<void> {
  if (units.length === 0) return;
  if (units.some(({ orderLineId, quantity }) => !isId(orderLineId) || !Number.isInteger(quantity) || quantity < 0)) throw new InvalidInput([{ field: 'restock', reason: 'out_of_range' }]);
  const kept = units.filter((unit) => unit.quantity > 0);
  const written = await rows<{ variantId: string; quantity: number }>(
    tx,
    `UPDATE shipment_line u SET restocked = k.quantity FROM unnest($2::uuid[], $3::int[]) AS k (order_line_id, quantity), order_line l
     WHERE u.shipment_id = $1 AND u.order_line_id = k.order_line_id AND k.quantity <= u.quantity AND l.id = u.order_line_id RETURNING l.variant_id AS "variantId", k.quantity`,
    [shipmentId, kept.map((unit) => unit.orderLineId), kept.map((unit) => unit.quantity)],
  );
  if (written.length !== kept.length) throw new InvalidInput([{ field: 'restock', reason: 'out_of_range' }]);
  await restock(tx, boothOrderId, written);
}
