import { useQueryClient } from '@tanstack/react-query';
import type { StockOutcomeFragment } from '@chophien/api-contract/office';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';
import { stockKey } from './listing-stock.js';

/** What happens after the server has answered a change of stock; true when it was saved. */
export function useStockSaved(listingId: string, onDone: () => void): (answer: StockOutcomeFragment, words: string) => void {
  const client = useQueryClient();
  const { t } = useWords();
  return (answer, words) => {
    if (answer.__typename === 'InvalidInput') return;
    if (answer.__typename === 'ListingStock') {
      client.setQueryData(stockKey(listingId), answer.variants);
      toasts.add({ title: words });
    } else {
      toasts.add({ title: t(answer.__typename === 'RequestKeyReused' ? 'stock.keyReused' : 'notMoved.gone'), type: 'fault' });
    }
    for (const key of [['stockHistory', listingId], ['listing', listingId], ['listings'], ['today']]) void client.invalidateQueries({ queryKey: key });
    onDone();
  };
}
