import { publish, rows, type Actor, type Tx } from '@chophien/platform';
import { moveBoothOrder } from '../move-booth-order.js';
import type { HeldBoothOrder } from '../order-access.js';
import '../order-topics.js';
import { settleUndelivered, type HeldPayment } from '../settle-undelivered.js';
import { returnVouchers } from '../vouchers/return-vouchers.js';

const sums = `
SELECT (SELECT sum(quantity) FROM order_line WHERE booth_order_id = $1)::int AS ordered,
  coalesce((SELECT sum(u.quantity) FROM shipment_line u JOIN shipment s ON s.id = u.shipment_id WHERE s.booth_order_id = $1 AND s.handed_over_at IS NOT NULL), 0)::int AS sent,
  (SELECT count(*) FROM shipment WHERE booth_order_id = $1 AND state IN ('ordered', 'on_the_way', 'failed', 'returning'))::int AS open,
  (SELECT count(*) FROM shipment WHERE booth_order_id = $1 AND state = 'delivered')::int AS delivered`;

/** A parcel of the locked booth order left: it is sent, in part or whole. `note` is the booth's word on the way. Throws MoveNotAllowed, StaleVersion. */
export async function followHandOver(tx: Tx, actor: Actor, held: HeldBoothOrder, note?: string | null): Promise<void> {
  const { ordered, sent } = (await rows<{ ordered: number; sent: number }>(tx, sums, [held.id]))[0]!;
  await moveBoothOrder(tx, actor, held, held.version, sent < ordered ? 'ship_part' : 'ship', { trackingNote: note });
}

/**
 * A parcel of the locked booth order came to an end: once all of it was sent and nothing is under way any more, the booth order ends, too. When nothing reached the
 * shopper, what is owed ends, and money and vouchers go back. `payment`: what it is paid by, locked before. Throws MoveNotAllowed, StaleVersion.
 */
export async function followEnd(tx: Tx, actor: Actor, held: HeldBoothOrder, payment: HeldPayment | undefined): Promise<void> {
  if (held.state !== 'shipped') return;
  const { open, delivered } = (await rows<{ open: number; delivered: number }>(tx, sums, [held.id]))[0]!;
  if (open > 0) return;
  if (delivered > 0) return moveBoothOrder(tx, actor, held, held.version, 'deliver');
  await moveBoothOrder(tx, actor, held, held.version, 'bring_back');
  await returnVouchers(tx, held.id);
  await settleUndelivered(tx, actor, held, payment);
  await publish(tx, 'booth_order.returned', { boothOrderId: held.id }, actor.requestId);
}
