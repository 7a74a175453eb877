import { useEffect, useRef } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { TodayCountsDocument } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { toasts } from '../parts/toasts.js';
import { useTitleBadge } from '../parts/use-title.js';
import { useWords } from '../words/use-words.js';

/** A new order announces itself wherever one is in the booth's office: aloud, in the browser's tab, and the lists read themselves again. */
export function NewOrders() {
  const { t } = useWords();
  const { boothId } = usePlace();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['today', boothId, 'counts'],
    queryFn: async () => (await ask(TodayCountsDocument, { boothId })).today,
    refetchInterval: 30_000,
  });
  useTitleBadge(data?.ordersToAnswer ?? 0);
  const ordersToday = data?.ordersToday;
  const known = useRef<number | undefined>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = ordersToday;
    // fewer than before: midnight has passed
    if (ordersToday === undefined || before === undefined || ordersToday <= before) return;
    toasts.add({ title: t('orders.arrived', { count: ordersToday - before }), type: 'news' });
    void client.invalidateQueries({ queryKey: ['boothOrders', boothId] });
  }, [ordersToday, boothId, client, t]);
  return null;
}
