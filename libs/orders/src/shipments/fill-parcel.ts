import type { Money } from '@chophien/money';
import type { NetworkCarrier } from '@chophien/delivery/carriers';
import { InvalidInput, isId, newId, rows, StaleVersion, type Actor, type Tx } from '@chophien/platform';
import { boothOrderForMove, holdBoothOrder, type HeldBoothOrder } from '../order-access.js';
import { MoveNotAllowed } from '../order-errors.js';
import { canMove } from '../order-state.js';
import { recordShipmentMove } from './record-shipment-move.js';
import { unitsLeft } from './units-left.js';

/** What goes into a parcel; null, all that is left. */
export type ParcelLines = readonly { orderLineId: string; quantity: number }[] | null | undefined;
export type ParcelUnit = { orderLineId: string; variantId: string; quantity: number };

/** A booth order of which a parcel may be made now, locked, at the version that the screen showed. Throws NotFound, MoveNotAllowed, StaleVersion. */
export async function holdForParcel(tx: Tx, actor: Actor, input: { id: string; version: number }): Promise<HeldBoothOrder> {
  await boothOrderForMove(tx, actor, input.id);
  const held = await holdBoothOrder(tx, input.id);
  if (!canMove(held.state, 'ship')) throw new MoveNotAllowed(held.state);
  if (held.version !== input.version) throw new StaleVersion('booth order');
  return held;
}

/** The units of a parcel, of what is in none yet. Throws InvalidInput (`lines` for more than is left, none, or another order's), MoveNotAllowed where nothing is left. */
export async function unitsOfParcel(tx: Tx, held: HeldBoothOrder, lines: ParcelLines): Promise<ParcelUnit[]> {
  const left = await rows<LineLeft>(tx, `SELECT l.id AS "orderLineId", l.variant_id AS "variantId", ${unitsLeft} AS left FROM order_line l WHERE l.booth_order_id = $1 ORDER BY l.position`, [held.id]);
  const units = lines ? chosen(left, lines) : left.filter((line) => line.left > 0).map((line) => ({ ...line, quantity: line.left }));
  if (units.length === 0) throw new MoveNotAllowed(held.state);
  return units;
}

/** By the booth's own hand it leaves at once; a carrier is asked to fetch it first. */
export type NewParcel =
  | { move: 'hand_over'; carrierName: string | null; trackingNumber: string | null }
  | { move: 'order_carrier'; carrier: NetworkCarrier; carrierName: string; weightGrams: number; lengthCm: number; widthCm: number; heightCm: number; note: string | null; codAmount: Money };

/** Writes a parcel, its units and its first move; gives its id. */
export async function writeParcel(tx: Tx, actor: Actor, held: HeldBoothOrder, units: readonly ParcelUnit[], parcel: NewParcel): Promise<string> {
  const id = newId();
  const asked = parcel.move === 'order_carrier' ? parcel : undefined;
  await rows(
    tx,
    `INSERT INTO shipment (id, booth_order_id, booth_id, position, state, carrier_name, tracking_number, handed_over_at, carrier, weight_grams, length_cm, width_cm, height_cm, carrier_note, cod_amount, looked_at)
     SELECT $1, $2, $3, coalesce(max(position), 0) + 1, CASE WHEN $6::text IS NULL THEN 'on_the_way' ELSE 'ordered' END, $4, $5, CASE WHEN $6::text IS NULL THEN now() END,
       $6, $7::int, $8::int, $9::int, $10::int, $11, $12::bigint, CASE WHEN $6::text IS NOT NULL THEN now() END
     FROM shipment WHERE booth_order_id = $2`,
    [
      id, held.id, held.boothId, parcel.carrierName, parcel.move === 'hand_over' ? parcel.trackingNumber : null,
      asked?.carrier ?? null, asked?.weightGrams ?? null, asked?.lengthCm ?? null, asked?.widthCm ?? null, asked?.heightCm ?? null, asked?.note ?? null, asked?.codAmount ?? null,
    ],
  );
  await rows(tx, `INSERT INTO shipment_line (shipment_id, order_line_id, booth_id, quantity) SELECT $1, u.id, $2, u.quantity FROM unnest($3::uuid[], $4::int[]) AS u (id, quantity)`, [
    id,
    held.boothId,
    units.map((unit) => unit.orderLineId),
    units.map((unit) => unit.quantity),
  ]);
  await recordShipmentMove(tx, actor, { id, boothOrderId: held.id, boothId: held.boothId, state: null }, parcel.move, {});
  return id;
}

type LineLeft = { orderLineId: string; variantId: string; left: number };

/** Throws InvalidInput. */
function chosen(left: readonly LineLeft[], lines: NonNullable<ParcelLines>): ParcelUnit[] {
  const units = lines.map(({ orderLineId, quantity }) => {
    const line = isId(orderLineId) ? left.find((one) => one.orderLineId === orderLineId) : undefined;
    if (!line) throw new InvalidInput([{ field: 'lines', reason: 'unknown' }]);
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > line.left) throw new InvalidInput([{ field: 'lines', reason: 'out_of_range', limit: line.left }]);
    return { ...line, quantity };
  });
  if (units.length === 0) throw new InvalidInput([{ field: 'lines', reason: 'required' }]);
  if (new Set(units.map((unit) => unit.orderLineId)).size !== units.length) throw new InvalidInput([{ field: 'lines', reason: 'repeated' }]);
  return units;
}
