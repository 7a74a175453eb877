import { publish, rows, type Db, type Settings, type SystemActor, type Tx } from '@chophien/platform';
import { releaseStock } from '@chophien/catalog';
import { moveBoothOrder } from './move-booth-order.js';
import { heldBoothOrders, type HeldBoothOrder } from './order-access.js';
import { lockPaymentOf, settleUndelivered } from './settle-undelivered.js';
import { returnVouchers } from './vouchers/return-vouchers.js';
import './order-topics.js';

/** As many of each as one run takes; the next run takes the rest. */
const mostAtOnce = 500;

/**
 * The two clocks of a booth order that nobody answers, both the database's. Past the instant that the shopper was told, the floor and the booth hear of it,
 * once; `orders.cancelUnansweredHours` later it ends by itself as a decline would: goods, vouchers and money go back, and the shopper is told. One
 * transaction each; one that a booth is answering just now is left to it. Gives how many of both there were.
 */
export async function endUnansweredOrders(db: Db, settings: Settings, actor: SystemActor): Promise<{ escalated: number; ended: number }> {
  const hours = await settings.get('orders.cancelUnansweredHours');
  return {
    escalated: await untilNone(() => db.tx((tx) => escalateOne(tx, actor, hours))),
    ended: await untilNone(() => db.tx((tx) => endOne(tx, actor))),
  };
}

/** `step` gives whether it moved one, or undefined when none is left. */
async function untilNone(step: () => Promise<boolean | undefined>): Promise<number> {
  let moved = 0;
  for (let tried = 0; tried < mostAtOnce; tried++) {
    const hasMoved = await step();
    if (hasMoved === undefined) break;
    if (hasMoved) moved++;
  }
  return moved;
}

const unanswered = `${heldBoothOrders} WHERE state = 'placed'`;
const isOver = 'AND lapses_at <= now()';

async function escalateOne(tx: Tx, actor: SystemActor, hours: number): Promise<boolean | undefined> {
  const [held] = await rows<HeldBoothOrder>(tx, `${unanswered} AND lapses_at IS NULL AND answer_due_at <= now() ORDER BY answer_due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`);
  if (!held) return undefined;
  await moveBoothOrder(tx, actor, held, held.version, 'escalate', { lapsesInHours: hours });
  await publish(tx, 'booth_order.unanswered', { boothOrderId: held.id }, actor.requestId);
  return true;
}

/** What it is paid by is locked first, as in every move that ends a booth order; then it is looked at again under its own lock. */
async function endOne(tx: Tx, actor: SystemActor): Promise<boolean | undefined> {
  const [candidate] = await rows<HeldBoothOrder>(tx, `${unanswered} ${isOver} ORDER BY lapses_at, id LIMIT 1`);
  if (!candidate) return undefined;
  const payment = await lockPaymentOf(tx, candidate);
  const [held] = await rows<HeldBoothOrder>(tx, `${unanswered} ${isOver} AND id = $1 FOR UPDATE`, [candidate.id]);
  // answered or ended while the locks were waited for
  if (!held) return false;
  await moveBoothOrder(tx, actor, held, held.version, 'lapse', { declineReason: 'unanswered' });
  await returnVouchers(tx, held.id);
  await releaseStock(tx, held.id);
  await settleUndelivered(tx, actor, held, payment);
  await publish(tx, 'booth_order.declined', { boothOrderId: held.id }, actor.requestId);
  return true;
}
