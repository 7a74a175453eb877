import { publish, type Db } from '@chophien/platform';
import '../order-topics.js';

/** Keeps that a booth's carrier says there is news of a parcel; the worker asks the carrier itself. `number`: the carrier's, of 50 signs at most. */
export async function hearCarrier(db: Db, boothId: string, number: string, requestId: string): Promise<void> {
  await db.tx((tx) => publish(tx, 'shipment.carrier_news', { boothId, number }, requestId));
}
