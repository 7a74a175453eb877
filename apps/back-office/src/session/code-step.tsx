import { useEffect, useId } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { AnswerChallengeDocument, type AnswerChallengeMutation } from '@chophien/api-contract/office';
import { Button } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { useWords } from '../words/use-words.js';
import { AlonePage } from './alone-page.js';
import { CodeField } from './code-field.js';
import { TooManyNote } from './refusals.js';

export type Entered = Extract<AnswerChallengeMutation['answerChallenge'], { __typename: 'Me' }>;

/** The second stage of signing in. The challenge lives in this page's memory only. */
export function CodeStep({ challenge, onEntered, onEnded }: { challenge: string; onEntered: (me: Entered) => void; onEnded: (inTime: boolean) => void }) {
  const { t } = useWords();
  const id = useId();
  const { register, handleSubmit, formState, setFocus } = useForm({ defaultValues: { code: '' } });
  useEffect(() => setFocus('code'), [setFocus]);
  const answer = useMutation({
    mutationFn: async ({ code }: { code: string }) => (await ask(AnswerChallengeDocument, { challenge, code })).answerChallenge,
    onSuccess: (result) => {
      if (result.__typename === 'Me') onEntered(result);
      else if (result.__typename === 'ChallengeEnded') onEnded(true);
      else setTimeout(() => setFocus('code', { shouldSelect: true }), 0);
    },
  });
  const refusal = answer.data;
  const refused = refusal?.__typename === 'CodeRefused' ? `${t('code.refused')}${typeof refusal.triesLeft === 'number' ? ` ${t('signIn.codeTriesLeft', { count: refusal.triesLeft })}` : ''}` : undefined;
  return (
    <AlonePage title={t('signIn.codeTitle')} lead={t('signIn.codeFor')}>
      <form className="sheet form" onSubmit={(event) => void handleSubmit((given) => answer.mutate(given))(event)} noValidate>
        {refusal?.__typename === 'TooManyRequests' && <TooManyNote seconds={refusal.retryAfterSeconds} />}
        {answer.error && <FailureNote error={answer.error} />}
        <CodeField id={`${id}code`} error={(formState.errors.code && t('code.missing')) || refused} {...register('code', { required: true })} />
        <Button kind="primary" wide busy={answer.isPending}>
          {t('signIn.codeButton')}
        </Button>
      </form>
      <p>
        <button type="button" className="link-btn" onClick={() => onEnded(false)}>
          {t('signIn.codeBack')}
        </button>
      </p>
    </AlonePage>
  );
}
