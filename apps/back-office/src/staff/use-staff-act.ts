import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureWords } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { meKey } from '../query-client.js';
import { useStepUp } from '../session/step-up.js';
import { useWords } from '../words/use-words.js';

/** Problems of these screens that have words of their own, as `staff.problem.…`. */
const told = ['LastOwner', 'LastAdministrator', 'MoreThanYouHold', 'NotYourself', 'InvitationClosed', 'GrantNotOpen', 'GrantOpenAlready', 'AlreadyMember', 'NotFound', 'StaleVersion', 'TooManyRequests', 'InvalidInput'];

/** What a refusal means and what to do; undefined for success and for what another dialog asks about. */
export function refusalKey(typename: string): string | undefined {
  return told.includes(typename) ? `staff.problem.${typename}` : undefined;
}

/** One act on staff: says in a sentence what happened or why not, and reads the lists anew. `dialog` goes somewhere into the page. */
export function useStaffAct<Given, Answer extends { readonly __typename: string }>(
  send: (given: Given) => Promise<Answer>,
  options: { readonly done: (answer: Answer, given: Given) => string | undefined; readonly then?: (answer: Answer) => void },
) {
  const { t } = useWords();
  const client = useQueryClient();
  const stepUp = useStepUp();
  const act = useMutation<Answer, Error, Given>({
    mutationFn: stepUp.guard(send),
    onSuccess: (answer, given) => {
      const refused = refusalKey(answer.__typename);
      if (refused !== undefined) toasts.add({ title: t(refused), type: 'fault' });
      else if (answer.__typename !== 'StepUpRequired') {
        const words = options.done(answer, given);
        if (words !== undefined) toasts.add({ title: words });
        options.then?.(answer);
      }
      for (const key of ['boothStaff', 'boothGrants', 'floorPeople', 'history']) void client.invalidateQueries({ queryKey: [key] });
      void client.invalidateQueries({ queryKey: meKey });
    },
    onError: (error) => void toasts.add({ title: failureWords(error, t), type: 'fault' }),
  });
  return { act, dialog: stepUp.dialog };
}
