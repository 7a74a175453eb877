import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ListingContentDocument, type KeptContentPartsFragment, type ReturnListingMutation } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import type { Decision, HeldDecisions } from './held-decisions.js';

export const reviewKey = (id: string) => ['listingReview', id] as const;

/** Why a decision cannot even be held. */
export type NotHeld = Extract<ReturnListingMutation['returnListing'], { __typename: 'ReviewMoved' | 'StaleVersion' | 'NotFound' }>;
/** `Sent`: it went before the draft had been looked at, and its sending tells what came of it. */
type Checked = { __typename: 'Held' } | { __typename: 'Sent' } | NotHeld;

/** Whether the draft still stands as it was read. The decision itself is sent later, and the api looks again. */
async function check({ id, draftVersion }: KeptContentPartsFragment): Promise<Checked> {
  const now = (await ask(ListingContentDocument, { id })).listingContent;
  if (!now) return { __typename: 'NotFound' };
  if (now.draftState !== 'SUBMITTED') return { __typename: 'ReviewMoved', stands: now.draftState };
  return now.draftVersion === draftVersion ? { __typename: 'Held' } : { __typename: 'StaleVersion' };
}

/**
 * Takes what an operator decided on the draft as it was read, and looks at the draft again; `onHeld` comes when it is to be held, `onNotHeld` when nothing
 * was done. Both come also where another draft is on the page meanwhile; neither where the decision was sent while the draft was looked at.
 */
export function useDecideListing(
  content: KeptContentPartsFragment,
  { held, onHeld, onNotHeld }: { held: HeldDecisions; onHeld: (decision: Decision) => void; onNotHeld: (decision: Decision, why: NotHeld | Error) => void },
) {
  const client = useQueryClient();
  return useMutation<Checked, Error, Decision>({
    mutationFn: async (decision) => {
      const end = held.consider(decision);
      const answer = await check(content).catch((error: Error) => error);
      if (!end()) return { __typename: 'Sent' };
      if (answer instanceof Error) throw answer;
      return answer;
    },
    onSuccess: (answer, decision) => {
      if (answer.__typename === 'Sent') return;
      if (answer.__typename === 'Held') return onHeld(decision);
      onNotHeld(decision, answer);
      // somebody was faster: what stands now is read, and the words beside it say that nothing was done
      void client.invalidateQueries({ queryKey: ['listingReviews'] });
      void client.invalidateQueries({ queryKey: ['listingReviewsWaiting'] });
      void client.invalidateQueries({ queryKey: reviewKey(content.id) });
    },
    onError: (error, decision) => onNotHeld(decision, error),
  });
}
