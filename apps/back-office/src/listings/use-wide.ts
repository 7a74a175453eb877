import { useSyncExternalStore } from 'react';

const desk = '(min-width: 900px)';

function listen(changed: () => void): () => void {
  const query = window.matchMedia(desk);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** True from a desk's width on: the same border as in the style sheets. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(desk).matches, () => true);
}
