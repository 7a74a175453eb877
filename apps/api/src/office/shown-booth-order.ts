import type { BoothOrderQueries, BoothOrderView } from '@chophien/orders';
import { NotFound, type StaffActor } from '@chophien/platform';
import { upper } from '../graphql/enum-words.js';

export type ShownBoothOrder = ReturnType<typeof shownBoothOrder>;

/** A booth order as the schema shows it; what hangs on it is loaded field by field. */
export function shownBoothOrder(order: BoothOrderView) {
  return { ...order, state: upper(order.state), paymentMethod: upper(order.paymentMethod), paymentState: order.paymentState && upper(order.paymentState), deliveryZone: upper(order.deliveryZone), deliveryMethod: upper(order.deliveryMethod), declineReason: order.declineReason && upper(order.declineReason) };
}

/** A booth order as it stands after a move. Throws NotFound. */
export async function readMoved(queries: BoothOrderQueries, actor: StaffActor, id: string): Promise<ShownBoothOrder> {
  const found = await queries.one(actor, id);
  if (!found) throw new NotFound('booth order');
  return shownBoothOrder(found);
}
