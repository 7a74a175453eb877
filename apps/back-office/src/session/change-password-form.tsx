import { useId } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { ChangePasswordDocument } from '@chophien/api-contract/office';
import { Button } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { meKey } from '../query-client.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { NewPasswordField, shortestPassword } from './new-password-field.js';
import { PasswordField } from './password-field.js';
import { TooManyNote } from './refusals.js';
import { limited } from './reset-password-page.js';

/** The present password and the new one; `email` lets a password manager know whose they are. */
export function ChangePasswordForm({ email, onDone }: { email: string; onDone?: () => void }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const client = useQueryClient();
  const { register, handleSubmit, formState, control, reset } = useForm({ defaultValues: { currentPassword: '', newPassword: '' } });
  const typed = useWatch({ control, name: 'newPassword' });
  const change = useMutation({
    mutationFn: async (given: { currentPassword: string; newPassword: string }) => (await ask(ChangePasswordDocument, given)).changePassword,
    onSuccess: async (answer) => {
      if (answer.__typename !== 'PasswordChanged') return;
      toasts.add({ title: t('security.passwordChanged') });
      reset();
      await client.invalidateQueries({ queryKey: meKey });
      void client.invalidateQueries({ queryKey: ['mySecurity'] });
      onDone?.();
    },
  });
  const answer = change.data;
  return (
    <form className="form form--plain" onSubmit={(event) => void handleSubmit((given) => change.mutate(given))(event)} noValidate>
      {answer?.__typename === 'TooManyRequests' && <TooManyNote seconds={answer.retryAfterSeconds} />}
      {change.error && <FailureNote error={change.error} />}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        id={`${id}current`}
        label={t('password.current')}
        autoComplete="current-password"
        error={(formState.errors.currentPassword && t('signIn.passwordMissing')) || (answer?.__typename === 'StepUpRefused' && t('stepUp.wrongPassword')) || undefined}
        {...register('currentPassword', { required: true })}
      />
      <NewPasswordField
        id={`${id}new`}
        typed={typed}
        error={
          (formState.errors.newPassword && t('problem.too_short', { limit: shortestPassword })) ||
          (answer?.__typename === 'InvalidInput' ? problemOf(answer.fields.map(limited), 'password', words) : undefined)
        }
        {...register('newPassword', { required: true, minLength: shortestPassword })}
      />
      <div className="security__acts">
        <Button busy={change.isPending}>{t('security.passwordButton')}</Button>
      </div>
    </form>
  );
}
