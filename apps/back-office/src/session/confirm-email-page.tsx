import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ConfirmEmailChangeDocument } from '@chophien/api-contract/office';
import { Button, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { meKey } from '../query-client.js';
import { useWords } from '../words/use-words.js';
import { AlonePage } from './alone-page.js';
import { useMailedSecret } from './mailed-secret.js';
import { TooManyNote } from './refusals.js';

/** One mailbox says yes. It takes a press: mail programs open links by themselves to look at them. */
export function ConfirmEmailPage() {
  const { t } = useWords();
  const secret = useMailedSecret();
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: async () => (await ask(ConfirmEmailChangeDocument, { secret })).confirmEmailChange,
    onSuccess: () => void client.invalidateQueries({ queryKey: meKey }),
  });
  const answer = confirm.data;
  const isConfirmed = answer?.__typename === 'EmailChangeConfirmed';
  const hasEnded = secret === '' || answer?.__typename === 'LinkEnded';
  return (
    <AlonePage title={t('confirmEmail.title')} lead={isConfirmed || hasEnded ? undefined : t('confirmEmail.what')}>
      <div role="status">
        {isConfirmed && (
          <Note tone="done" icon="checkCircle">
            {t(answer.isDone ? 'confirmEmail.done' : 'confirmEmail.half')}
          </Note>
        )}
        {hasEnded && (
          <Note tone="fault" icon="warning">
            {t('confirmEmail.ended')}
          </Note>
        )}
        {answer?.__typename === 'EmailTaken' && (
          <Note tone="fault" icon="warning">
            {t('security.emailTaken')}
          </Note>
        )}
        {answer?.__typename === 'TooManyRequests' && <TooManyNote seconds={answer.retryAfterSeconds} />}
      </div>
      {confirm.error && <FailureNote error={confirm.error} />}
      {!isConfirmed && !hasEnded && (
        <Button type="button" kind="primary" wide busy={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('confirmEmail.button')}
        </Button>
      )}
      <p>
        <Link to="/sign-in">{t('forgot.toSignIn')}</Link>
      </p>
    </AlonePage>
  );
}
