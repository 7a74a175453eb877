import type { ShipmentState } from '@chophien/delivery';
import { BoothCarriers, CarrierRefused } from '@chophien/delivery/carriers';
import { Db, isId, mayAtBooth, NotFound, publish, rows, StaleVersion, type Actor, type Tx } from '@chophien/platform';
import '../order-topics.js';
import { moveShipment } from '../shipments/move-shipment.js';

type Asked = { boothOrderId: string; boothId: string; state: ShipmentState; version: number; number: string | null };

/** What a booth asks its carrier about a parcel that it ordered there. */
export class CarrierParcels {
  constructor(
    private readonly db: Db,
    private readonly carriers: BoothCarriers,
  ) {}

  /**
   * Tells the carrier not to come; the goods are the booth's to send again. A carrier that has not answered yet is told by the worker. Gives the booth order's id.
   * Throws NotFound, StaleVersion, ShipmentMoveNotAllowed, CarrierRefused (it has the parcel, or the booth's key is gone), CarrierUnavailable (then nothing has changed).
   */
  async cancel(actor: Actor, input: { id: string; version: number }): Promise<string> {
    const { parcel, carrier } = await this.read(actor, input.id);
    if (parcel.state === 'ordered' && parcel.version !== input.version) throw new StaleVersion('shipment');
    if (parcel.state === 'ordered' && parcel.number !== null) {
      // without its key nobody can tell the carrier, and it would come in vain
      if (!carrier) throw new CarrierRefused('account', '');
      await carrier.cancel(parcel.number);
    }
    await this.db.officeTx(actor, async (tx) => {
      await moveShipment(tx, actor, { id: input.id, boothOrderId: parcel.boothOrderId, act: 'cancel', version: input.version });
      if (parcel.number === null) await publish(tx, 'shipment.carrier_wanted', { shipmentId: input.id }, actor.requestId);
    });
    return parcel.boothOrderId;
  }

  /** Address of the carrier's page with the label, good for a short time; null where there is nothing to print yet. Throws NotFound, CarrierRefused, CarrierUnavailable. */
  async label(actor: Actor, id: string): Promise<string | null> {
    const { parcel, carrier } = await this.read(actor, id);
    return parcel.number === null || !carrier ? null : carrier.label(parcel.number);
  }

  private read(actor: Actor, id: string) {
    return this.db.officeTx(actor, async (tx: Tx) => {
      const [parcel] = isId(id)
        ? await rows<Asked>(tx, `SELECT booth_order_id AS "boothOrderId", booth_id AS "boothId", state, version, tracking_number AS number FROM shipment WHERE id = $1 AND carrier IS NOT NULL`, [id])
        : [];
      if (!parcel || !mayAtBooth(actor, parcel.boothId, 'booth.orders.write')) throw new NotFound('shipment');
      return { parcel, carrier: await this.carriers.of(tx, parcel.boothId) };
    });
  }
}
