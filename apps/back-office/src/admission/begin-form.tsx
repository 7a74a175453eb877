import { useId } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { BeginBoothApplicationDocument, StartBoothApplicationDocument } from '@chophien/api-contract/office';
import { Button, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { meKey } from '../query-client.js';
import { useWords } from '../words/use-words.js';
import { applicationKey } from './use-autosave.js';

type Given = { displayName: string; email: string; password: string };

/** Name, e-mail, password: then the form, signed in. Whoever has an account signs in instead. */
export function BeginForm() {
  const { t } = useWords();
  const id = useId();
  const client = useQueryClient();
  const { register, handleSubmit, formState } = useForm<Given>({ defaultValues: { displayName: '', email: '', password: '' } });
  const begin = useMutation({
    mutationFn: async (given: Given) => {
      const answer = (await ask(BeginBoothApplicationDocument, given)).beginBoothApplication;
      if (answer.__typename === 'Me') client.setQueryData(applicationKey, (await ask(StartBoothApplicationDocument, {})).startBoothApplication);
      return answer;
    },
    onSuccess: (answer) => {
      if (answer.__typename !== 'Me') return;
      const { __typename: _, ...person } = answer;
      client.setQueryData(meKey, person);
    },
  });
  const answer = begin.data;
  const wrong = (field: keyof Given) => answer?.__typename === 'InvalidInput' && answer.fields.some((one) => one.field === field);
  return (
    <>
      <h1>{t('admit.title')}</h1>
      <p>{t('admit.whatFor')}</p>
      <form className="sheet form" onSubmit={(event) => void handleSubmit((given) => begin.mutate(given))(event)} noValidate>
        {answer?.__typename === 'EmailTaken' && (
          <Note tone="fault" icon="warning">
            {t('admit.emailTaken')} <Link to="/sign-in?next=/mo-gian">{t('signIn.button')}</Link>
          </Note>
        )}
        {answer?.__typename === 'TooManyRequests' && <Note tone="fault">{t('signIn.tooMany', { count: Math.max(1, Math.ceil(answer.retryAfterSeconds / 60)) })}</Note>}
        {begin.error && <FailureNote error={begin.error} />}
        <TextField
          id={`${id}name`}
          label={t('admit.yourName')}
          autoComplete="name"
          maxLength={120}
          error={(formState.errors.displayName ?? wrong('displayName')) && t('admit.nameMissing')}
          {...register('displayName', { validate: (text) => text.trim() !== '' })}
        />
        <TextField
          id={`${id}email`}
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          error={(formState.errors.email ?? wrong('email')) && t('admit.emailWrong')}
          {...register('email', { validate: (text) => /^\S+@\S+\.\S+$/.test(text.trim()), setValueAs: (text: string) => text.trim() })}
        />
        <TextField
          id={`${id}password`}
          label={t('admit.newPassword')}
          help={t('admit.passwordHelp')}
          type="password"
          autoComplete="new-password"
          error={(formState.errors.password ?? wrong('password')) && t('admit.passwordShort')}
          {...register('password', { minLength: 10, required: true })}
        />
        <Button kind="primary" wide busy={begin.isPending}>
          {t('admit.begin')}
        </Button>
        <p className="hint">{t('admit.privacy')}</p>
      </form>
      <p>
        {t('admit.haveAccount')} <Link to="/sign-in?next=/mo-gian">{t('signIn.button')}</Link>
      </p>
    </>
  );
}
