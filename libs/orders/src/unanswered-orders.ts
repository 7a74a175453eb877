import { publish, rows, type Db, type Settings, type SystemActor, type Tx } from '@chophien/platform';
import { releaseStock } from '@chophien/catalog';
import { moveBoothOrder } from './move-booth-order.js';
import { oneByOne } from './one-by-one.js';
import { heldBoothOrders, readBoothOrder, type HeldBoothOrder } from './order-access.js';
import { lockPaymentOf, settleUndelivered } from './settle-undelivered.js';
import { returnVouchers } from './vouchers/return-vouchers.js';
import './order-topics.js';

/**
 * The two clocks of a booth order that nobody answers, both the database's. Past the instant that the shopper was told, the floor and the booth hear of it,
 * once; `orders.cancelUnansweredHours` later it ends by itself as a decline would: goods, vouchers and money go back, and the shopper is told. One
 * transaction each; one that a booth is answering just now is left to it, and one that fails holds up no other. Gives how many of both there were.
 */
export async function endUnansweredOrders(db: Db, settings: Settings, actor: SystemActor): Promise<{ escalated: number; ended: number }> {
  const hours = await settings.get('orders.cancelUnansweredHours');
  let escalated: number;
  let ended: number;
  try {
    escalated = await oneByOne(db, toEscalate, (tx, id) => escalateOne(tx, actor, id, hours));
  } finally {
    ended = await oneByOne(db, toEnd, (tx, id) => endOne(tx, actor, id));
  }
  return { escalated, ended };
}

const isLate = `state = 'placed' AND lapses_at IS NULL AND answer_due_at <= now()`;
const isOver = `state = 'placed' AND lapses_at <= now()`;
const toEscalate = { name: 'orders.to-escalate', text: `SELECT id FROM booth_order WHERE ${isLate} ORDER BY answer_due_at, id` };
const toEnd = { name: 'orders.to-lapse', text: `SELECT id FROM booth_order WHERE ${isOver} ORDER BY lapses_at, id` };

async function escalateOne(tx: Tx, actor: SystemActor, id: string, hours: number): Promise<boolean> {
  const [held] = await rows<HeldBoothOrder>(tx, `${heldBoothOrders} WHERE ${isLate} AND id = $1 FOR UPDATE SKIP LOCKED`, [id]);
  if (!held) return false;
  await moveBoothOrder(tx, actor, held, held.version, 'escalate', { lapsesInHours: hours });
  await publish(tx, 'booth_order.unanswered', { boothOrderId: held.id }, actor.requestId);
  return true;
}

/** What it is paid by is locked first, as in every move that ends a booth order; then it is looked at again under its own lock. */
async function endOne(tx: Tx, actor: SystemActor, id: string): Promise<boolean> {
  const payment = await lockPaymentOf(tx, await readBoothOrder(tx, id));
  const [held] = await rows<HeldBoothOrder>(tx, `${heldBoothOrders} WHERE ${isOver} AND id = $1 FOR UPDATE`, [id]);
  // answered or ended while the locks were waited for
  if (!held) return false;
  await moveBoothOrder(tx, actor, held, held.version, 'lapse', { declineReason: 'unanswered' });
  await returnVouchers(tx, held.id);
  await releaseStock(tx, held.id);
  await settleUndelivered(tx, actor, held, payment);
  await publish(tx, 'booth_order.declined', { boothOrderId: held.id }, actor.requestId);
  return true;
}
