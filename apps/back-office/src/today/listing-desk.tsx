import { useQuery } from '@tanstack/react-query';
import { ListingReviewsWaitingDocument } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { dueSoon, useOpenTakeDowns } from '../take-downs/open-take-downs.js';
import { timeLeft } from '../words/time-left.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/use-words.js';
import { WaitingRow } from './waiting-row.js';

/** What waits of listings: drafts to decide on, and requests of authorities whose 24 hours run out. */
export function ListingDesk() {
  const { t, pick } = useWords();
  const { base } = usePlace();
  const now = useNow();
  const waiting = useQuery({
    queryKey: ['listingReviewsWaiting'],
    queryFn: async () => (await ask(ListingReviewsWaitingDocument, {})).listingReviewsWaiting,
    refetchInterval: 5_000,
  });
  const urgent = dueSoon(useOpenTakeDowns().data?.nodes ?? [], now);
  const first = urgent[0];
  return (
    <>
      {first && (
        <WaitingRow
          icon="remove"
          to={`${base}/take-downs`}
          title={t('takeDown.urgent')}
          detail={
            <span className="fault-words">
              {pick(first.nameVi, first.nameEn)}: {timeLeft(first.dueAt, now, t).words}
            </span>
          }
          figure={urgent.length}
        />
      )}
      <WaitingRow icon="checkCircle" to={`${base}/reviews`} title={t('review.title')} detail={t('review.todayDetail')} figure={waiting.data ?? 0} />
    </>
  );
}
