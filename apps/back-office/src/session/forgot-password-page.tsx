import { useId } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { AskPasswordResetDocument } from '@chophien/api-contract/office';
import { Button, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { useWords } from '../words/use-words.js';
import { AlonePage } from './alone-page.js';
import { TooManyNote } from './refusals.js';

/** Always the same words, whether the address is known or not. */
export function ForgotPasswordPage() {
  const { t } = useWords();
  const id = useId();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email: '' } });
  const request = useMutation({ mutationFn: async (given: { email: string }) => (await ask(AskPasswordResetDocument, given)).askPasswordReset });
  const answer = request.data;
  return (
    <AlonePage title={t('forgot.title')} lead={t('forgot.for')}>
      {answer?.__typename === 'PasswordResetAsked' ? (
        <div role="status">
          <Note tone="done" icon="mail">
            <p>{t('forgot.sent', { minutes: answer.minutes })}</p>
            <p>{t('forgot.sentHelp')}</p>
          </Note>
        </div>
      ) : (
        <form className="sheet form" onSubmit={(event) => void handleSubmit((given) => request.mutate(given))(event)} noValidate>
          {answer?.__typename === 'MailUnavailable' && (
            <Note tone="fault" icon="warning">
              {t('security.noMail')}
            </Note>
          )}
          {answer?.__typename === 'TooManyRequests' && <TooManyNote seconds={answer.retryAfterSeconds} />}
          {request.error && <FailureNote error={request.error} />}
          <TextField
            id={`${id}email`}
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            error={formState.errors.email && t('signIn.emailMissing')}
            {...register('email', { required: true, setValueAs: (text: string) => text.trim() })}
          />
          <Button kind="primary" wide busy={request.isPending}>
            {t('forgot.button')}
          </Button>
        </form>
      )}
      <p>
        <Link to="/sign-in">{t('forgot.toSignIn')}</Link>
      </p>
    </AlonePage>
  );
}
