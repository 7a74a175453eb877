import { useQuery, useQueryClient } from '@tanstack/react-query';
import { BoothOrdersDocument, type BoothOrderRowFragment } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { useSteadyList } from './steady-list.js';
import { orderKey } from './use-order-move.js';

/** How often a list of orders is read again while it is seen. */
export const rereadMs = 25_000;

/**
 * Orders that keep their places on the screen while the list reads itself again. An order that left the list (accepted here or by
 * somebody else) stays with what it is now.
 */
export function useSteadyOrders(key: string, boothId: string | null, answer: readonly BoothOrderRowFragment[] | undefined, isFresh: boolean) {
  const client = useQueryClient();
  const list = useSteadyList(key, answer?.map((order) => order.id), isFresh);
  const gone = useQuery({
    queryKey: ['boothOrders', boothId, 'gone', ...list.gone],
    queryFn: async () => (await ask(BoothOrdersDocument, { boothId, filter: { ids: list.gone.slice(0, 50) }, first: 50 })).boothOrders.nodes,
    enabled: list.gone.length > 0,
    placeholderData: (before) => before,
  });
  const known = new Map([...(gone.data ?? []), ...(answer ?? [])].map((order) => [order.id, order]));
  const orders = list.ids.flatMap((id) => known.get(id) ?? client.getQueryData<BoothOrderRowFragment>(orderKey(id)) ?? []);
  return { orders, waiting: list.waiting.length, showWaiting: list.showWaiting };
}
