import { useEffect, useState } from 'react';

/** The secret behind the # of a mailed link. It is taken out of the address at once, so that no history and no shoulder keeps it. */
export function useMailedSecret(): string {
  const [secret] = useState(() => window.location.hash.slice(1));
  useEffect(() => {
    if (window.location.hash !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);
  return secret;
}
