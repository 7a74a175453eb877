import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ListingContentDocument, type KeptContentPartsFragment, type ReturnListingMutation } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import type { Verdict } from './held-decisions.js';

export const reviewKey = (id: string) => ['listingReview', id] as const;

/** Why a decision cannot even be held. */
export type NotHeld = Extract<ReturnListingMutation['returnListing'], { __typename: 'ReviewMoved' | 'StaleVersion' | 'NotFound' }>;
type Checked = { __typename: 'Held' } | NotHeld;

/** Whether the draft still stands as it was read. The decision itself is sent later, and the api looks again. */
async function check({ id, draftVersion }: KeptContentPartsFragment): Promise<Checked> {
  const now = (await ask(ListingContentDocument, { id })).listingContent;
  if (!now) return { __typename: 'NotFound' };
  if (now.draftState !== 'SUBMITTED') return { __typename: 'ReviewMoved', stands: now.draftState };
  return now.draftVersion === draftVersion ? { __typename: 'Held' } : { __typename: 'StaleVersion' };
}

/** Takes what an operator decided on the draft as it was read; `onDecided` comes when it is to be held. */
export function useDecideListing(content: KeptContentPartsFragment, onDecided: (verdict: Verdict) => void) {
  const client = useQueryClient();
  return useMutation<Checked, Error, Verdict>({
    mutationFn: () => check(content),
    onSuccess: (answer, verdict) => {
      if (answer.__typename === 'Held') return onDecided(verdict);
      // somebody was faster: what stands now is read, and the words beside it say that nothing was done
      void client.invalidateQueries({ queryKey: ['listingReviews'] });
      void client.invalidateQueries({ queryKey: ['listingReviewsWaiting'] });
      void client.invalidateQueries({ queryKey: reviewKey(content.id) });
      return undefined;
    },
  });
}
