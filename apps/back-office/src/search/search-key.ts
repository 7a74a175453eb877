import { useEffect } from 'react';

/** True where a Mac's ⌘ takes the part of Ctrl. */
export const hasCommandKey = /Mac|iP(?:hone|ad|od)/.test(navigator.platform);

/** Ctrl-K or ⌘K, in a field too: nothing else is meant by it here. Without `open` the key is left alone. */
export function useSearchKey(open: (() => void) | undefined): void {
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}
