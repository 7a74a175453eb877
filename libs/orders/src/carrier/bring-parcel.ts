import type { Money } from '@chophien/money';
import type { ShipmentState } from '@chophien/delivery';
import { CarrierRefused, type BoothCarriers, type Carrier, type CarrierOrder, type CarrierReceipt } from '@chophien/delivery/carriers';
import { publish, rows, type Actor, type Db, type Tx } from '@chophien/platform';
import '../order-topics.js';
import { moveShipment } from '../shipments/move-shipment.js';
import { readCarrierFacts } from './carrier-facts.js';

type Parcel = {
  boothOrderId: string;
  boothId: string;
  state: ShipmentState;
  number: string | null;
  weightGrams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
  note: string;
  codAmount: string;
  lines: CarrierOrder['lines'];
  declaredValue: string;
};

const read = `
SELECT s.booth_order_id AS "boothOrderId", s.booth_id AS "boothId", s.state, s.tracking_number AS number, s.weight_grams AS "weightGrams", s.length_cm AS "lengthCm", s.width_cm AS "widthCm",
  s.height_cm AS "heightCm", coalesce(s.carrier_note, '') AS note, s.cod_amount AS "codAmount", held.lines, held.value AS "declaredValue"
FROM shipment s CROSS JOIN LATERAL (
  SELECT json_agg(json_build_object('name', concat_ws(', ', l.name_vi, l.pack_vi), 'quantity', u.quantity, 'weightGrams', greatest(1, s.weight_grams / total.units)) ORDER BY l.position) AS lines,
    sum(l.unit_price * u.quantity) AS value
  FROM shipment_line u JOIN order_line l ON l.id = u.order_line_id CROSS JOIN (SELECT sum(quantity)::int AS units FROM shipment_line WHERE shipment_id = s.id) AS total WHERE u.shipment_id = s.id
) AS held
WHERE s.id = $1 AND s.carrier IS NOT NULL`;

/**
 * Brings the carrier to what the booth wants of a parcel: it is ordered there once, or, where the booth took it back before the carrier knew, it is not. What the
 * carrier refuses is cancelled with its reason, and the booth is told. Safe to repeat at any time. Throws CarrierUnavailable, CarrierRefused where it keeps what was taken back.
 */
export async function bringParcel(db: Db, carriers: BoothCarriers, actor: Actor, shipmentId: string): Promise<void> {
  const found = await db.tx(async (tx) => {
    const [parcel] = await rows<Parcel>(tx, read, [shipmentId]);
    return parcel && { parcel, carrier: await carriers.of(tx, parcel.boothId), facts: await readCarrierFacts(tx, parcel.boothOrderId) };
  });
  if (!found) return;
  const { parcel, carrier, facts } = found;
  if (parcel.state === 'cancelled' && carrier) return withdraw(carrier, parcel.number ?? (await carrier.find(shipmentId)));
  if (parcel.number !== null) return;
  if (parcel.state !== 'ordered') return findNumber(db, carrier, shipmentId);
  const { weightGrams, lengthCm, widthCm, heightCm, note, lines } = parcel;
  let receipt: CarrierReceipt;
  try {
    if (!carrier) throw new CarrierRefused('account', '');
    receipt = await carrier.create({
      reference: shipmentId, to: facts.to, receiver: facts.receiver, weightGrams, lengthCm, widthCm, heightCm, note, lines, codAmount: BigInt(parcel.codAmount), declaredValue: BigInt(parcel.declaredValue),
    });
  } catch (error) {
    if (!(error instanceof CarrierRefused)) throw error;
    return db.tx((tx) => refuse(tx, actor, shipmentId, parcel.boothOrderId, error));
  }
  if (!(await db.tx((tx) => keep(tx, shipmentId, receipt)))) await withdraw(carrier, receipt.code);
}

/** The booth handed it over before the answer to its order came: its number alone is wanted, nothing is ordered any more. */
async function findNumber(db: Db, carrier: Carrier | null, shipmentId: string): Promise<void> {
  const code = (await carrier?.find(shipmentId)) ?? null;
  if (code !== null) await db.tx((tx) => keep(tx, shipmentId, { code, fee: null, expectedAt: null }));
}

/** False where the booth took it back meanwhile. What was handed over meanwhile keeps its number all the same. */
async function keep(tx: Tx, shipmentId: string, { code, fee, expectedAt }: CarrierReceipt): Promise<boolean> {
  const kept = await rows(
    tx,
    `UPDATE shipment SET tracking_number = $2, carrier_fee = $3::bigint, expected_at = $4, version = version + 1, news_at = now(), looked_at = now() WHERE id = $1 AND state <> 'cancelled' AND (tracking_number IS NULL OR tracking_number = $2) RETURNING id`,
    [shipmentId, code, fee satisfies Money | null, expectedAt],
  );
  return kept.length > 0;
}

/** An order that nobody wants any more. What was fetched by then stays the booth's to sort out: the carrier says no, and the log keeps why. */
async function withdraw(carrier: Carrier, code: string | null): Promise<void> {
  if (code !== null) await carrier.cancel(code);
}

async function refuse(tx: Tx, actor: Actor, shipmentId: string, boothOrderId: string, { reason, said }: CarrierRefused): Promise<void> {
  const [open] = await rows(tx, `SELECT 1 FROM shipment WHERE id = $1 AND state = 'ordered' AND tracking_number IS NULL`, [shipmentId]);
  if (!open) return;
  await moveShipment(tx, actor, { id: shipmentId, boothOrderId, act: 'cancel', version: null });
  await tellRefusal(tx, actor, { shipmentId, boothOrderId }, reason === 'said' && said !== '' ? said.slice(0, 300) : reason);
}

/** The carrier does not come for a parcel that was cancelled just now: the booth reads why, and is written to. `why` is a reason of ours or the carrier's own words. */
export async function tellRefusal(tx: Tx, actor: Actor, { shipmentId, boothOrderId }: { shipmentId: string; boothOrderId: string }, why: string): Promise<void> {
  await rows(tx, 'UPDATE shipment SET refusal = $2 WHERE id = $1', [shipmentId, why]);
  await publish(tx, 'shipment.carrier_refused', { boothOrderId }, actor.requestId);
}
