import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from 'react-router';
import { MySecurityDocument } from '@chophien/api-contract/office';
import { Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { ChangePasswordForm } from './change-password-form.js';
import { EmailSheet } from './email-sheet.js';
import { FactorSheet } from './factor-sheet.js';
import { firstPlace, heldUpAt, useMe, type Me } from './me.js';
import { SessionsSheet } from './sessions-sheet.js';
import { SignOutButton } from './sign-out.js';
import { lastPlace } from './way-back.js';

/** One's own account: outside booth and floor, since it is the same everywhere. */
export function SecurityPage() {
  const { t } = useWords();
  const me = useMe();
  useTitle(t('security.title'));
  if (me.isPending) return <Waiting />;
  if (me.error && !me.data) return <FailureNote error={me.error} retry={() => void me.refetch()} />;
  if (!me.data) return <Navigate to="/sign-in?next=%2Fsecurity" replace />;
  const heldUp = heldUpAt(me.data, '/security');
  if (heldUp !== undefined) return <Navigate to={heldUp} replace />;
  return <Security me={me.data} />;
}

function Security({ me }: { me: Me }) {
  const { t } = useWords();
  const security = useQuery({ queryKey: ['mySecurity'], queryFn: async () => (await ask(MySecurityDocument, {})).mySecurity });
  return (
    <main id="page" className="page">
      <Link className="back-link" to={firstPlace(me, lastPlace()) ?? '/'}>
        <Icon name="back" />
        {t('security.back')}
      </Link>
      <header className="page-head">
        <div className="page-head__words">
          <h1>{t('security.title')}</h1>
          <p className="soft">
            {me.displayName} · {me.email}
          </p>
        </div>
      </header>
      {security.isPending && <Waiting />}
      {security.error && !security.data && <FailureNote error={security.error} retry={() => void security.refetch()} />}
      {security.data && (
        <div className="security">
          <FactorSheet me={me} security={security.data} />
          <SessionsSheet sessions={security.data.sessions} />
          <section className="sheet" aria-labelledby="password-head">
            <h2 id="password-head">{t('security.password')}</h2>
            <p className="soft">{t('security.passwordWhat')}</p>
            <ChangePasswordForm email={me.email} />
          </section>
          <EmailSheet me={me} waiting={security.data.emailChange} />
          <div className="security__acts">
            <SignOutButton />
          </div>
        </div>
      )}
    </main>
  );
}
