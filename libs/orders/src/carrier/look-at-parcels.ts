import { ShipmentMoveNotAllowed, type ShipmentState } from '@chophien/delivery';
import { CarrierRefused, CarrierUnavailable, type BoothCarriers } from '@chophien/delivery/carriers';
import { errorReason, rows, type Actor, type Db, type Logger } from '@chophien/platform';
import { moveShipment } from '../shipments/move-shipment.js';
import { bringParcel, tellRefusal } from './bring-parcel.js';

/** Carriers tell news by themselves; these are the hours after which one that was silent is asked. */
const lookAgainHours = 2;
/** An order of which the carrier has not told its number. */
const bringAgainMinutes = 10;
const mostAtOnce = 100;

/**
 * Asks the carrier where a parcel is and moves it there, step by step; nothing is believed of what anybody but the carrier's own answer says. What came back is
 * counted by the booth, so a returned parcel stays under way until the booth has it. Gives whether anything moved. Throws CarrierRefused, CarrierUnavailable.
 */
export async function lookAtParcel(db: Db, carriers: BoothCarriers, actor: Actor, shipmentId: string): Promise<boolean> {
  const found = await db.tx(async (tx) => {
    const [parcel] = await rows<{ boothOrderId: string; boothId: string; number: string }>(
      tx,
      `SELECT booth_order_id AS "boothOrderId", booth_id AS "boothId", tracking_number AS number FROM shipment
       WHERE id = $1 AND carrier IS NOT NULL AND tracking_number IS NOT NULL AND state IN ('ordered', 'on_the_way', 'failed', 'returning')`,
      [shipmentId],
    );
    return parcel && { ...parcel, carrier: await carriers.of(tx, parcel.boothId) };
  });
  if (!found?.carrier) return false;
  const { boothOrderId, carrier } = found;
  const word = await carrier.track(found.number);
  if (word === null) return false;
  return db.tx(async (tx) => {
    let isMoved = false;
    const [{ state }] = (await rows<{ state: ShipmentState }>(tx, 'SELECT state FROM shipment WHERE id = $1', [shipmentId])) as [{ state: ShipmentState }];
    for (const act of carrier.movesBy(word, state)) {
      if (act === 'take_back') break;
      try {
        await moveShipment(tx, actor, { id: shipmentId, boothOrderId, act, reason: act === 'fail' ? 'other' : null, version: null });
        isMoved = true;
        if (act === 'cancel') await tellRefusal(tx, actor, { shipmentId, boothOrderId }, 'cancelled');
      } catch (error) {
        // somebody of the booth said it first, under the same locks
        if (!(error instanceof ShipmentMoveNotAllowed)) throw error;
        break;
      }
    }
    await rows(tx, `UPDATE shipment SET news_at = CASE WHEN carrier_word IS DISTINCT FROM $2 THEN now() ELSE news_at END, carrier_word = $2, looked_at = now() WHERE id = $1`, [shipmentId, word.slice(0, 60)]);
    return isMoved;
  });
}

/** Asks about parcels of which nothing was heard for hours, and orders anew what the carrier never confirmed. One that fails waits for the next time and holds up no other. */
export async function lookAtSilentParcels(db: Db, carriers: BoothCarriers, actor: Actor, log: Logger): Promise<void> {
  const due = await db.read<{ id: string; isBrought: boolean }>({
    name: 'orders.parcels-to-look-at',
    text: `SELECT id, tracking_number IS NOT NULL AS "isBrought" FROM shipment WHERE carrier IS NOT NULL AND state IN ('ordered', 'on_the_way', 'failed', 'returning')
      AND looked_at < now() - CASE WHEN tracking_number IS NULL THEN interval '${bringAgainMinutes} minutes' ELSE interval '${lookAgainHours} hours' END
      ORDER BY looked_at, id LIMIT ${mostAtOnce}`,
  }, []);
  for (const { id, isBrought } of due) {
    try {
      await (isBrought ? lookAtParcel(db, carriers, actor, id) : bringParcel(db, carriers, actor, id));
    } catch (error) {
      if (error instanceof CarrierRefused || error instanceof CarrierUnavailable) log.warn({ shipmentId: id, reason: errorReason(error) }, 'a carrier was asked about a parcel in vain');
      else log.error({ shipmentId: id, err: error }, 'a parcel at a carrier could not be looked at');
    }
    // also one that nobody can ask about any more goes to the end of the row
    await db.tx((tx) => rows(tx, 'UPDATE shipment SET looked_at = now() WHERE id = $1', [id]));
  }
}
