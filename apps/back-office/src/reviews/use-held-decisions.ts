import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ApproveListingDocument, ReturnListingDocument, type ReturnListingMutation } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { failureWords } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { useWords, type Translate } from '../words/use-words.js';
import { HeldDecisions, type Decision } from './held-decisions.js';
import { reviewKey, type NotHeld } from './use-decide-listing.js';

type Answer = Exclude<ReturnListingMutation['returnListing'], { __typename: 'InvalidInput' }>;

/** The toast of a decision, which goes with it. */
export const toastOf = (listingId: string) => `held-${listingId}`;

async function send({ listingId: id, version, verdict }: Decision, isLeaving: boolean): Promise<Answer | null> {
  // a page that goes away does not take the request with it
  const how = { keepalive: isLeaving };
  const answer =
    verdict.kind === 'approve'
      ? (await ask(ApproveListingDocument, { id, version }, how)).approveListing
      : (await ask(ReturnListingDocument, { id, version, reasons: verdict.reasons, note: verdict.note }, how)).returnListing;
  return answer.__typename === 'InvalidInput' ? null : answer;
}

/** Tells by its name that nothing was done with a draft, and why. */
export function tellNotDone({ name, verdict }: Decision, why: NotHeld | Error | string, t: Translate): void {
  const words = typeof why === 'string' ? why : why instanceof Error ? failureWords(why, t) : t(`review.late.${why.__typename === 'ReviewMoved' ? (why.stands ?? 'GONE') : why.__typename}`);
  toasts.add({ type: 'fault', title: t(`review.notDone.${verdict.kind}`, { name, why: words }) });
}

/**
 * What was decided at the desk and can still be taken back. All of it is sent when the desk is left: another page of the office, another tab, the
 * window closed, signing out. What does not go through is told by name, and stands in the queue again.
 */
export function useHeldDecisions(): { held: HeldDecisions; decisions: readonly Decision[] } {
  const client = useQueryClient();
  const { t } = useWords();
  const words = useRef(t);
  words.current = t;
  const [held] = useState(
    () =>
      new HeldDecisions(async (decision, isLeaving) => {
        toasts.close(toastOf(decision.listingId));
        try {
          const answer = await send(decision, isLeaving);
          if (answer?.__typename === 'ListingDecided') client.setQueryData(['listingReviewsWaiting'], answer.waiting);
          else tellNotDone(decision, answer ?? words.current('review.notDone.refused'), words.current);
        } catch (error) {
          tellNotDone(decision, error as Error, words.current);
        }
        void client.invalidateQueries({ queryKey: ['listingReviewsWaiting'] });
        void client.invalidateQueries({ queryKey: reviewKey(decision.listingId) });
        // the row is hidden until the queue without it is there
        await client.invalidateQueries({ queryKey: ['listingReviews'] });
      }),
  );
  const decisions = useSyncExternalStore(held.listen, held.now);
  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') void held.sendAll(true);
    };
    const gone = () => void held.sendAll(true);
    document.addEventListener('visibilitychange', leaving);
    window.addEventListener('pagehide', gone);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      window.removeEventListener('pagehide', gone);
      gone();
    };
  }, [held]);
  return { held, decisions };
}
