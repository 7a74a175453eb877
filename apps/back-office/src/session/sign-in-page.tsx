import { useId, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Link, Navigate, useSearchParams } from 'react-router';
import { SignInDocument, type SignInMutation } from '@chophien/api-contract/office';
import { Button, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { Waiting } from '../parts/waiting.js';
import { meKey } from '../query-client.js';
import { useWords, type Translate } from '../words/use-words.js';
import { AlonePage } from './alone-page.js';
import { CodeStep } from './code-step.js';
import { setUpPath, useMe, type Me } from './me.js';
import { PasswordField } from './password-field.js';
import { wayBack } from './way-back.js';

type Refusal = Exclude<SignInMutation['signIn'], { __typename: 'Me' | 'SecondFactorRequired' }>;

/** Why one may not come in, without telling whether the address is known. */
export function refusalWords(refusal: Refusal, t: Translate): string {
  if (refusal.__typename === 'TooManyRequests')
    return t('signIn.tooMany', { count: Math.max(1, Math.ceil(refusal.retryAfterSeconds / 60)) });
  return t('signIn.refused');
}

export function SignInPage() {
  const { t } = useWords();
  const [search] = useSearchParams();
  const client = useQueryClient();
  const me = useMe();
  const id = useId();
  const [challenge, setChallenge] = useState<string | null>(null);
  const [hasEnded, setEnded] = useState(false);
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: { email: '', password: '' } });
  const signIn = useMutation({
    mutationFn: async (given: { email: string; password: string }) => (await ask(SignInDocument, given)).signIn,
    onSuccess: (answer) => {
      setEnded(false);
      if (answer.__typename === 'SecondFactorRequired') setChallenge(answer.challenge);
      else if (answer.__typename === 'Me') enter(answer);
    },
  });
  const enter = ({ __typename: _, ...person }: Me & { __typename?: string }) => {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== meKey[0] });
    client.setQueryData(meKey, person);
  };

  if (me.isPending) return <Waiting />;
  if (me.data) return <Navigate to={setUpPath(me.data, wayBack(search.get('next')))} replace />;
  if (challenge !== null) {
    return (
      <CodeStep
        challenge={challenge}
        onEntered={enter}
        onEnded={(ranOut) => {
          setChallenge(null);
          setEnded(ranOut);
          signIn.reset();
          reset();
        }}
      />
    );
  }
  const refusal = signIn.data && signIn.data.__typename !== 'Me' && signIn.data.__typename !== 'SecondFactorRequired' ? signIn.data : undefined;
  return (
    <AlonePage title={t('signIn.title')} lead={t('signIn.for')}>
        {hasEnded && <Note icon="clock">{t('signIn.challengeEnded')}</Note>}
        {search.get('next') !== null && <Note icon="lock">{t('signIn.ended')}</Note>}
        <form className="sheet form" onSubmit={(event) => void handleSubmit((given) => signIn.mutate(given))(event)} noValidate>
          {refusal && (
            <Note tone="fault" icon="warning">
              {refusalWords(refusal, t)}
            </Note>
          )}
          {signIn.error && <FailureNote error={signIn.error} />}
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
          <PasswordField
            id={`${id}password`}
            label={t('signIn.password')}
            autoComplete="current-password"
            error={formState.errors.password && t('signIn.passwordMissing')}
            {...register('password', { required: true })}
          />
          <Button kind="primary" wide aria-busy={signIn.isPending} disabled={signIn.isPending}>
            {signIn.isPending ? t('signIn.busy') : t('signIn.button')}
          </Button>
        </form>
        <p>
          <Link to="/forgot-password">{t('signIn.forgot')}</Link>
        </p>
        <p>
          <a href="/">{t('signIn.toShop')}</a>
        </p>
    </AlonePage>
  );
}
