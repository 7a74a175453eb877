import { useId, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { AcceptInvitationDocument, InvitationDocument, JoinByInvitationDocument, type InvitationQuery } from '@chophien/api-contract/office';
import { Button, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { AloneTop } from '../session/alone-page.js';
import { useMe } from '../session/me.js';
import { SignOutButton } from '../session/sign-out.js';
import { problemOf } from '../words/problem-words.js';
import { useWords, type Translate } from '../words/use-words.js';

type Seen = Extract<InvitationQuery['invitation'], { __typename: 'InvitationSeen' }>;

/** The secret behind the #, which no server and no referrer gets; taken out of the address as soon as it is read, so that no history keeps it. */
function takeToken(): string {
  const token = window.location.hash.slice(1);
  if (token !== '') {
    try {
      sessionStorage.setItem('office.invitation', token);
    } catch {
      return token;
    }
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }
  try {
    return token || (sessionStorage.getItem('office.invitation') ?? '');
  } catch {
    return token;
  }
}

function closedWords(answer: { __typename: string; reason?: string }, t: Translate): string {
  return answer.__typename === 'InvitationClosed' ? t(`invitation.closed.${answer.reason}`) : t('invitation.tooMany');
}

/** Opens the office anew at the first place, so that nothing read before stays. */
function enter(): void {
  try {
    sessionStorage.removeItem('office.invitation');
  } catch {
    // nothing was kept
  }
  window.location.assign(import.meta.env.BASE_URL);
}

/** What the link of an invitation opens: what it leads to, and the way in. */
export function InvitationPage() {
  const { t } = useWords();
  const [token] = useState(takeToken);
  const me = useMe();
  useTitle(t('invitation.title'));
  const invitation = useQuery({ queryKey: ['invitation'], queryFn: async () => (await ask(InvitationDocument, { token })).invitation, staleTime: Infinity, retry: false });
  const answer = invitation.data;
  return (
    <div className="sign-in">
      <AloneTop className="sign-in__top" place={t('brand.office')} />
      <main className="sign-in__main">
        {(invitation.isPending || me.isPending) && <Waiting />}
        {invitation.error && <FailureNote error={invitation.error} retry={() => void invitation.refetch()} />}
        {answer && answer.__typename !== 'InvitationSeen' && (
          <>
            <h1>{t('invitation.title')}</h1>
            <Note tone="fault" icon="warning">
              {closedWords(answer, t)}
            </Note>
            <p>
              <Link to="/">{t('signIn.button')}</Link>
            </p>
          </>
        )}
        {answer?.__typename === 'InvitationSeen' && !me.isPending && <Open invitation={answer} token={token} />}
      </main>
    </div>
  );
}

function Open({ invitation, token }: { invitation: Seen; token: string }) {
  const { t, pick, moment } = useWords();
  const me = useMe();
  const place = invitation.role ? pick(invitation.boothNameVi ?? '', invitation.boothNameEn ?? '') : t('brand.floor');
  return (
    <>
      <h1>{t('invitation.invites', { who: invitation.invitedBy, place })}</h1>
      <p>
        <b>{t('invitation.as', { role: invitation.role ? t(`role.${invitation.role}`) : pick(invitation.bundleNameVi ?? '', invitation.bundleNameEn ?? '') })}</b>
      </p>
      {invitation.role && <p>{t(`staff.roleMeans.${invitation.role}`)}</p>}
      <p className="soft">{t('invitation.until', { at: moment(invitation.expiresAt) })}</p>
      {me.data ? <OneTap token={token} name={me.data.displayName} email={me.data.email} /> : <JoinForm token={token} email={invitation.email ?? ''} />}
    </>
  );
}

function OneTap({ token, name, email }: { token: string; name: string; email: string }) {
  const { t } = useWords();
  const client = useQueryClient();
  const accept = useMutation({
    mutationFn: async () => (await ask(AcceptInvitationDocument, { token })).acceptInvitation,
    onSuccess: (answer) => {
      if (answer.__typename === 'Me') enter();
      else void client.invalidateQueries({ queryKey: ['invitation'] });
    },
  });
  const answer = accept.data;
  return (
    <div className="sheet form">
      <p>{t('invitation.signedInAs', { name, email })}</p>
      {answer && answer.__typename !== 'Me' && <Note tone="fault">{answer.__typename === 'AlreadyMember' ? t('invitation.already') : closedWords(answer, t)}</Note>}
      {accept.error && <FailureNote error={accept.error} />}
      <Button type="button" kind="primary" wide busy={accept.isPending} onClick={() => accept.mutate()}>
        {t('invitation.accept')}
      </Button>
      <p className="hint">{t('invitation.other')}</p>
      <SignOutButton />
    </div>
  );
}

function JoinForm({ token, email }: { token: string; email: string }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { displayName: '', email, password: '' } });
  const join = useMutation({
    mutationFn: async (given: { displayName: string; email: string; password: string }) => (await ask(JoinByInvitationDocument, { token, ...given })).joinByInvitation,
    onSuccess: (answer) => {
      if (answer.__typename === 'Me') enter();
    },
  });
  const answer = join.data;
  const problems = answer?.__typename === 'InvalidInput' ? answer.fields : [];
  return (
    <form className="sheet form" onSubmit={(event) => void handleSubmit((given) => join.mutate(given))(event)} noValidate>
      {answer?.__typename === 'EmailTaken' && (
        <Note tone="fault" icon="warning">
          <p>{t('invitation.emailTaken')}</p>
        </Note>
      )}
      {(answer?.__typename === 'InvitationClosed' || answer?.__typename === 'TooManyRequests') && <Note tone="fault">{closedWords(answer, t)}</Note>}
      {join.error && <FailureNote error={join.error} />}
      <TextField
        id={`${id}name`}
        label={t('invitation.name')}
        autoComplete="name"
        maxLength={120}
        error={(formState.errors.displayName && t('problem.required')) || problemOf(problems, 'displayName', words)}
        {...register('displayName', { required: true })}
      />
      <TextField
        id={`${id}email`}
        label={t('invitation.email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={(formState.errors.email && t('signIn.emailMissing')) || (problems.some((one) => one.field === 'email') && t('staff.emailWrong'))}
        {...register('email', { required: true, setValueAs: (text: string) => text.trim() })}
      />
      <TextField
        id={`${id}password`}
        label={t('invitation.password')}
        help={t('invitation.passwordHelp')}
        type="password"
        autoComplete="new-password"
        error={(formState.errors.password && t('problem.too_short', { limit: 10 })) || problemOf(problems, 'password', words)}
        {...register('password', { minLength: 10, required: true })}
      />
      <Button kind="primary" wide busy={join.isPending}>
        {t('invitation.join')}
      </Button>
      <p className="hint">
        {t('invitation.haveAccount')} <Link to="/sign-in">{t('signIn.button')}</Link>
      </p>
    </form>
  );
}
