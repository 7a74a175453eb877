import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, isId, newId, publish, rows, StaleVersion, type Actor, type FieldProblem, type Tx } from '@chophien/platform';
import { consumeStock } from '@chophien/catalog';
import { charLength, cleanText } from './clean-text.js';
import { boothOrderForMove, holdBoothOrder } from './order-access.js';
import { MoveNotAllowed } from './order-errors.js';
import { canMove } from './order-state.js';
import './order-topics.js';
import { followHandOver } from './shipments/follow-shipments.js';
import { recordShipmentMove } from './shipments/record-shipment-move.js';
import { unitsLeft } from './shipments/units-left.js';

export const maxTrackingNote = 300;
export const maxCarrierName = 60;

/** `lines`: what goes into this parcel; absent, all that is left. `trackingNote`: what the booth says of the way; it stands on the order. */
export type ShipInput = {
  id: string;
  version: number;
  lines?: readonly { orderLineId: string; quantity: number }[] | null;
  carrierName?: string | null;
  trackingNumber?: string | null;
  trackingNote?: string | null;
};

/** The booth handed a parcel over for delivery, or put it ready where it is fetched; what is in it leaves the shelf. */
@Injectable()
export class ShipBoothOrder {
  constructor(private readonly db: Db) {}

  /** Gives the shipment's id. Throws InvalidInput (`lines` for more than is left, none, or another order's), NotFound, MoveNotAllowed, StaleVersion. */
  async run(actor: Actor, input: ShipInput): Promise<string> {
    const texts = readTexts(input);
    return this.db.officeTx(actor, async (tx) => {
      await boothOrderForMove(tx, actor, input.id);
      const held = await holdBoothOrder(tx, input.id);
      if (!canMove(held.state, 'ship')) throw new MoveNotAllowed(held.state);
      if (held.version !== input.version) throw new StaleVersion('booth order');
      const left = await linesLeft(tx, held.id);
      const units = input.lines ? chosen(left, input.lines) : left.filter((line) => line.left > 0).map((line) => ({ ...line, quantity: line.left }));
      if (units.length === 0) throw new MoveNotAllowed(held.state);
      const shipmentId = newId();
      await rows(
        tx,
        `INSERT INTO shipment (id, booth_order_id, booth_id, position, state, carrier_name, tracking_number, handed_over_at)
         SELECT $1, $2, $3, coalesce(max(position), 0) + 1, 'on_the_way', $4, $5, now() FROM shipment WHERE booth_order_id = $2`,
        [shipmentId, held.id, held.boothId, texts.carrierName, texts.trackingNumber],
      );
      await rows(tx, `INSERT INTO shipment_line (shipment_id, order_line_id, booth_id, quantity) SELECT $1, u.id, $2, u.quantity FROM unnest($3::uuid[], $4::int[]) AS u (id, quantity)`, [
        shipmentId,
        held.boothId,
        units.map((unit) => unit.orderLineId),
        units.map((unit) => unit.quantity),
      ]);
      await recordShipmentMove(tx, actor, { id: shipmentId, boothOrderId: held.id, boothId: held.boothId, state: null }, 'hand_over', {});
      await consumeStock(tx, held.id, units);
      await followHandOver(tx, actor, held, texts.trackingNote);
      await publish(tx, 'booth_order.shipped', { boothOrderId: held.id }, actor.requestId);
      return shipmentId;
    });
  }
}

type LineLeft = { orderLineId: string; variantId: string; left: number };

/** What of each line is in no parcel yet, under the lock of its booth order. */
function linesLeft(tx: Tx, boothOrderId: string): Promise<LineLeft[]> {
  return rows<LineLeft>(tx, `SELECT l.id AS "orderLineId", l.variant_id AS "variantId", ${unitsLeft} AS left FROM order_line l WHERE l.booth_order_id = $1 ORDER BY l.position`, [boothOrderId]);
}

/** Throws InvalidInput. */
function chosen(left: readonly LineLeft[], lines: NonNullable<ShipInput['lines']>): (LineLeft & { quantity: number })[] {
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

function readTexts(input: ShipInput): { carrierName: string | null; trackingNumber: string | null; trackingNote: string | null } {
  const texts = {
    carrierName: cleanText(input.carrierName ?? '') || null,
    trackingNumber: cleanText(input.trackingNumber ?? '') || null,
    trackingNote: cleanText(input.trackingNote ?? '', true) || null,
  };
  const limits = { carrierName: maxCarrierName, trackingNumber: maxCarrierName, trackingNote: maxTrackingNote } as const;
  const problems = (Object.keys(limits) as (keyof typeof limits)[]).flatMap((field): FieldProblem[] =>
    charLength(texts[field] ?? '') > limits[field] ? [{ field, reason: 'too_long', limit: limits[field] }] : [],
  );
  if (problems.length > 0) throw new InvalidInput(problems);
  return texts;
}
