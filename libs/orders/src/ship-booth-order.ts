import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, publish, type Actor, type FieldProblem } from '@chophien/platform';
import { consumeStock } from '@chophien/catalog';
import { charLength, cleanText } from './clean-text.js';
import './order-topics.js';
import { holdForParcel, unitsOfParcel, writeParcel, type ParcelLines } from './shipments/fill-parcel.js';
import { followHandOver } from './shipments/follow-shipments.js';

export const maxTrackingNote = 300;
export const maxCarrierName = 60;

/** `lines`: what goes into this parcel; absent, all that is left. `trackingNote`: what the booth says of the way; it stands on the order. */
export type ShipInput = {
  id: string;
  version: number;
  lines?: ParcelLines;
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
      const held = await holdForParcel(tx, actor, input);
      const units = await unitsOfParcel(tx, held, input.lines);
      const shipmentId = await writeParcel(tx, actor, held, units, { move: 'hand_over', ...texts });
      await consumeStock(tx, held.id, units);
      await followHandOver(tx, actor, held, texts.trackingNote);
      await publish(tx, 'booth_order.shipped', { boothOrderId: held.id }, actor.requestId);
      return shipmentId;
    });
  }
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
