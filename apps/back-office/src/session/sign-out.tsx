import { useMutation } from '@tanstack/react-query';
import { SignOutDocument } from '@chophien/api-contract/office';
import { Button, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';

/** Ends the session and loads the page anew, so that nothing that was read stays in it. */
export function useSignOut() {
  const { t } = useWords();
  return useMutation({
    mutationFn: () => ask(SignOutDocument, {}),
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
