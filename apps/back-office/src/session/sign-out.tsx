import { useMutation } from '@tanstack/react-query';
import { Button, Icon } from '@chophien/ui';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';
import { endSession } from './end-session.js';

/** Ends the session and loads the page anew, so that nothing that was read stays in it. */
export function useSignOut() {
  const { t } = useWords();
  return useMutation({
    mutationFn: endSession,
    onSuccess: () => {
      try {
        sessionStorage.clear();
      } catch {
        // nothing was kept
      }
      window.location.assign(`${import.meta.env.BASE_URL}sign-in`);
    },
    onError: () => toasts.add({ title: t('signOut.failed'), type: 'fault' }),
  });
}

export function SignOutButton() {
  const { t } = useWords();
  const signOut = useSignOut();
  return (
    <Button type="button" onClick={() => signOut.mutate()} disabled={signOut.isPending}>
      <Icon name="signOut" />
      {t('signOut.button')}
    </Button>
  );
}
