import { useId } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Navigate, useSearchParams } from 'react-router';
import { SignInDocument, type SignInMutation } from '@chophien/api-contract/office';
import { Button, EdgeBand, floorEdge, Mark, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { LanguageSwitch } from '../frame/language-switch.js';
import { FailureNote } from '../parts/failure-note.js';
import { Waiting } from '../parts/waiting.js';
import { useTitle } from '../parts/use-title.js';
import { meKey } from '../query-client.js';
import { useWords, type Translate } from '../words/use-words.js';
import { useMe } from './me.js';
import { wayBack } from './way-back.js';

type Refusal = Exclude<SignInMutation['signIn'], { __typename: 'Me' }>;

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
  useTitle(t('signIn.title'));
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email: '', password: '' } });
  const signIn = useMutation({
    mutationFn: async (given: { email: string; password: string }) => (await ask(SignInDocument, given)).signIn,
    onSuccess: (answer) => {
      if (answer.__typename !== 'Me') return;
      const { __typename: _, ...person } = answer;
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== meKey[0] });
      client.setQueryData(meKey, person);
    },
  });

  if (me.isPending) return <Waiting />;
  if (me.data) return <Navigate to={wayBack(search.get('next'))} replace />;
  const refusal = signIn.data && signIn.data.__typename !== 'Me' ? signIn.data : undefined;
  return (
    <div className="sign-in">
      <EdgeBand edge={floorEdge} stitch={1} />
      <header className="sign-in__top">
        <a className="brand" href="/">
          <Mark size={36} />
          <span>
            <b>Chợ Phiên</b>
            <span className="brand__place">{t('brand.office')}</span>
          </span>
        </a>
        <LanguageSwitch />
      </header>
      <main className="sign-in__main">
        <h1>{t('signIn.title')}</h1>
        <p className="soft">{t('signIn.for')}</p>
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
          <TextField
            id={`${id}password`}
            label={t('signIn.password')}
            type="password"
            autoComplete="current-password"
            error={formState.errors.password && t('signIn.passwordMissing')}
            {...register('password', { required: true })}
          />
          <Button kind="primary" wide aria-busy={signIn.isPending} disabled={signIn.isPending}>
            {signIn.isPending ? t('signIn.busy') : t('signIn.button')}
          </Button>
        </form>
        <p className="hint">{t('signIn.lost')}</p>
        <p>
          <a href="/">{t('signIn.toShop')}</a>
        </p>
      </main>
    </div>
  );
}
