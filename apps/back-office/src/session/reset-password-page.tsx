import { useId } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { ResetPasswordDocument } from '@chophien/api-contract/office';
import { Button, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { meKey } from '../query-client.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { AlonePage } from './alone-page.js';
import { useMailedSecret } from './mailed-secret.js';
import { NewPasswordField, shortestPassword } from './new-password-field.js';
import { TooManyNote } from './refusals.js';

/** A new password by the link of a letter. */
export function ResetPasswordPage() {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const secret = useMailedSecret();
  const client = useQueryClient();
  const { register, handleSubmit, formState, control } = useForm({ defaultValues: { password: '' } });
  const typed = useWatch({ control, name: 'password' });
  const reset = useMutation({
    mutationFn: async ({ password }: { password: string }) => (await ask(ResetPasswordDocument, { secret, password })).resetPassword,
    onSuccess: (answer) => {
      if (answer.__typename === 'PasswordChanged') client.setQueryData(meKey, null);
    },
  });
  const answer = reset.data;
  if (answer?.__typename === 'PasswordChanged') {
    return (
      <AlonePage title={t('reset.title')}>
        <div role="status">
          <Note tone="done" icon="checkCircle">
            {t('reset.done')}
          </Note>
        </div>
        <p>
          <Link to="/sign-in">{t('forgot.toSignIn')}</Link>
        </p>
      </AlonePage>
    );
  }
  if (secret === '' || answer?.__typename === 'LinkEnded') {
    return (
      <AlonePage title={t('reset.title')}>
        <Note tone="fault" icon="warning">
          {t('reset.ended')}
        </Note>
        <p>
          <Link to="/forgot-password">{t('reset.again')}</Link>
        </p>
      </AlonePage>
    );
  }
  return (
    <AlonePage title={t('reset.title')}>
      <form className="sheet form" onSubmit={(event) => void handleSubmit((given) => reset.mutate(given))(event)} noValidate>
        {answer?.__typename === 'TooManyRequests' && <TooManyNote seconds={answer.retryAfterSeconds} />}
        {reset.error && <FailureNote error={reset.error} />}
        <NewPasswordField
          id={`${id}password`}
          typed={typed}
          error={(formState.errors.password && t('problem.too_short', { limit: shortestPassword })) || (answer?.__typename === 'InvalidInput' ? problemOf(answer.fields.map(limited), 'password', words) : undefined)}
          {...register('password', { minLength: shortestPassword, required: true })}
        />
        <Button kind="primary" wide busy={reset.isPending}>
          {t('reset.button')}
        </Button>
      </form>
    </AlonePage>
  );
}

/** What the api leaves out is no limit. */
export const limited = (problem: { field: string; reason: string; limit?: number | null }) => ({ ...problem, limit: problem.limit ?? null });
