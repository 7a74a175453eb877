import { useId } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { AskEmailChangeDocument, type MySecurityQuery } from '@chophien/api-contract/office';
import { Button, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import type { Me } from './me.js';
import { TooManyNote } from './refusals.js';
import { limited } from './reset-password-page.js';
import { useStepUp } from './step-up.js';

/** The address one signs in with, and another that waits for both mailboxes. */
export function EmailSheet({ me, waiting }: { me: Me; waiting: MySecurityQuery['mySecurity']['emailChange'] }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const client = useQueryClient();
  const stepUp = useStepUp();
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: { email: '' } });
  const send = stepUp.guard(async (given: { email: string }) => (await ask(AskEmailChangeDocument, given)).askEmailChange);
  const change = useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      if (answer.__typename !== 'EmailChangeAsked') return;
      reset();
      void client.invalidateQueries({ queryKey: ['mySecurity'] });
    },
  });
  const answer = change.data;
  return (
    <section className="sheet" aria-labelledby="email-head">
      <h2 id="email-head">{t('security.email')}</h2>
      <p className="soft">{t('security.emailWhat', { email: me.email })}</p>
      <div role="status">
        {answer?.__typename === 'EmailChangeAsked' ? (
          <Note tone="done" icon="mail">
            {t('security.emailAsked', { email: answer.newEmail })}
          </Note>
        ) : (
          waiting && (
            <Note icon="hourglass">
              {t('security.emailWaits', { email: waiting.newEmail })} {waiting.oldConfirmed ? t('security.emailOldDone') : waiting.newConfirmed ? t('security.emailNewDone') : ''}
            </Note>
          )
        )}
      </div>
      <form className="form form--plain" onSubmit={(event) => void handleSubmit((given) => change.mutate(given))(event)} noValidate>
        {answer?.__typename === 'MailUnavailable' && (
          <Note tone="fault" icon="warning">
            {t('security.noMail')}
          </Note>
        )}
        {answer?.__typename === 'TooManyRequests' && <TooManyNote seconds={answer.retryAfterSeconds} />}
        {change.error && <FailureNote error={change.error} />}
        <TextField
          id={`${id}email`}
          label={t('security.newEmail')}
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          error={
            (formState.errors.email && t('signIn.emailMissing')) ||
            (answer?.__typename === 'EmailTaken' && t('security.emailTaken')) ||
            (answer?.__typename === 'InvalidInput' ? problemOf(answer.fields.map(limited), 'email', words) : undefined)
          }
          {...register('email', { required: true, setValueAs: (text: string) => text.trim() })}
        />
        <div className="security__acts">
          <Button busy={change.isPending}>{t('security.emailButton')}</Button>
        </div>
      </form>
      {stepUp.dialog}
    </section>
  );
}
