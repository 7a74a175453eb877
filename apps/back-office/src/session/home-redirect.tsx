import { Link, Navigate } from 'react-router';
import { EmptyState } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { Waiting } from '../parts/waiting.js';
import { SignOutButton } from './sign-out.js';
import { useWords } from '../words/use-words.js';
import { firstPlace, heldUpAt, useMe } from './me.js';
import { lastPlace } from './way-back.js';

/** /office/ itself: on to the place where this person was last. */
export function HomeRedirect() {
  const { t } = useWords();
  const me = useMe();
  if (me.isPending) return <Waiting />;
  if (me.error) return <FailureNote error={me.error} retry={() => void me.refetch()} />;
  if (!me.data) return <Navigate to="/sign-in" replace />;
  const heldUp = heldUpAt(me.data, '/');
  if (heldUp !== undefined) return <Navigate to={heldUp} replace />;
  const place = firstPlace(me.data, lastPlace());
  if (place !== undefined) return <Navigate to={place} replace />;
  return (
    <main className="alone">
      <EmptyState title={t('noPlace.title')}>
        <p>{t('noPlace.body', { email: me.data.email })}</p>
        <p>
          <Link className="btn btn--primary" to="/mo-gian">
            {t('admit.title')}
          </Link>
        </p>
        <SignOutButton />
      </EmptyState>
    </main>
  );
}
