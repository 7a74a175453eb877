import { BoothCarriers, carrierNames, CarrierRefused, type Carrier, type Load } from '@chophien/delivery/carriers';
import type { Money } from '@chophien/money';
import { audit, Db, InvalidInput, NotFound, publish, rows, type Actor, type Tx } from '@chophien/platform';
import { boothOrderForMove, type HeldBoothOrder } from '../order-access.js';
import '../order-topics.js';
import { holdForParcel, unitsOfParcel, writeParcel, type ParcelUnit } from '../shipments/fill-parcel.js';
import { readCarrierFacts } from './carrier-facts.js';
import { readCarrierParcel, type CarrierParcelInput } from './parcel-input.js';

/** The booth asks the carrier with which it has a contract: what a parcel costs, and to come and fetch it. */
export class AskCarrier {
  constructor(
    private readonly db: Db,
    private readonly carriers: BoothCarriers,
  ) {}

  /** đồng that the carrier would take now; nothing is ordered. Throws NotFound (also without a contract), InvalidInput (`lines`, `collectsCash`, `parcel`, sizes), MoveNotAllowed, CarrierRefused, CarrierUnavailable. */
  async fee(actor: Actor, input: CarrierParcelInput & { id: string }): Promise<Money> {
    const parcel = readCarrierParcel(input);
    const { carrier, load } = await this.db.officeTx(actor, async (tx) => {
      const held = await boothOrderForMove(tx, actor, input.id);
      return this.prepare(tx, held, await unitsOfParcel(tx, held, parcel.lines), parcel);
    });
    return carrier.fee(load);
  }

  /**
   * Writes the parcel and has the worker ask the carrier; goods stay on the shelf, held, until the carrier has them. Gives the shipment's id. Throws NotFound (also
   * without a contract), InvalidInput (`lines`, `collectsCash`, `parcel`, sizes), MoveNotAllowed, StaleVersion.
   */
  async run(actor: Actor, input: CarrierParcelInput & { id: string; version: number }): Promise<string> {
    const parcel = readCarrierParcel(input);
    return this.db.officeTx(actor, async (tx) => {
      const held = await holdForParcel(tx, actor, input);
      const units = await unitsOfParcel(tx, held, parcel.lines);
      const { load } = await this.prepare(tx, held, units, parcel);
      const { weightGrams, lengthCm, widthCm, heightCm, codAmount } = load;
      const id = await writeParcel(tx, actor, held, units, {
        move: 'order_carrier', carrier: 'ghn', carrierName: carrierNames.ghn, weightGrams, lengthCm, widthCm, heightCm, codAmount, note: parcel.note,
      });
      // who pressed on the same page finds it changed
      await rows(tx, 'UPDATE booth_order SET version = version + 1, updated_at = now() WHERE id = $1', [held.id]);
      await audit(tx, actor, { action: 'shipment.move', subjectType: 'booth_order', subjectId: held.id, boothId: held.boothId, detail: { move: 'order_carrier', from: null, to: 'ordered', codAmount: codAmount.toString() } });
      await publish(tx, 'shipment.carrier_wanted', { shipmentId: id }, actor.requestId);
      return id;
    });
  }

  private async prepare(tx: Tx, held: HeldBoothOrder, units: readonly ParcelUnit[], parcel: CarrierParcelInput): Promise<{ carrier: Carrier; load: Load }> {
    const carrier = await this.carriers.of(tx, held.boothId);
    if (!carrier) throw new NotFound('carrier');
    const facts = await readCarrierFacts(tx, held.id);
    // nobody at this carrier's door looks at a paper, and what is fetched or driven by the booth itself goes no other way
    if (facts.ageLimit !== null) throw new InvalidInput([{ field: 'parcel', reason: 'age_limit' }]);
    if (facts.deliveryMethod !== 'carrier') throw new InvalidInput([{ field: 'parcel', reason: 'other_way' }]);
    if (parcel.collectsCash && facts.cashToCollect === 0n) throw new InvalidInput([{ field: 'collectsCash', reason: 'nothing_due' }]);
    const [area] = await rows(tx, `SELECT 1 FROM carrier_area WHERE carrier = 'ghn' AND commune_code = $1`, [facts.to.communeCode]);
    if (!area) throw new CarrierRefused('area', facts.to.communeCode);
    const [worth] = await rows<{ value: string }>(tx, `SELECT sum(l.unit_price * u.quantity) AS value FROM unnest($1::uuid[], $2::int[]) AS u (id, quantity) JOIN order_line l ON l.id = u.id`, [
      units.map((unit) => unit.orderLineId), units.map((unit) => unit.quantity),
    ]);
    const { weightGrams, lengthCm, widthCm, heightCm } = parcel;
    return { carrier, load: { to: facts.to, weightGrams, lengthCm, widthCm, heightCm, codAmount: parcel.collectsCash ? facts.cashToCollect : 0n, declaredValue: BigInt(worth!.value) } };
  }
}
