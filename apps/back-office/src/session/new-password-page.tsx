import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { AlonePage } from './alone-page.js';
import { ChangePasswordForm } from './change-password-form.js';
import { useMe } from './me.js';
import { SignOutButton } from './sign-out.js';
import { wayBack } from './way-back.js';

/** Comes first for who was handed a password. */
export function NewPasswordPage() {
  const { t } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  if (me.isPending) return <Waiting />;
  if (!me.data) return <Navigate to="/sign-in" replace />;
  return (
    <AlonePage title={t('newPassword.mustTitle')} lead={t('newPassword.must')}>
      <div className="sheet sheet__body">
        <ChangePasswordForm email={me.data.email} onDone={() => void navigate(wayBack(search.get('next')), { replace: true })} />
      </div>
      <SignOutButton />
    </AlonePage>
  );
}
