import { lazy, Suspense, useCallback, useState } from 'react';
import { Icon } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { hasCommandKey, useSearchKey } from './search-key.js';

// The box and what it stands on weigh more than most pages: fetched when it is first opened.
const SearchDialog = lazy(() => import('./search-dialog.js'));

/** Opens the box by its key from anywhere; the buttons call `open`. Where `isOffered` is false the key stays the browser's and no box opens. */
export function useSearchBox(isOffered: boolean): { open: () => void; box: React.ReactNode } {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  useSearchKey(isOffered ? open : undefined);
  const box = isOpen && isOffered ? (
    <Suspense fallback={null}>
      <SearchDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
  return { open, box };
}

/** The button in the rail, with its keys. */
export function RailSearch({ open }: { open: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className="rail__tab rail__search" aria-haspopup="dialog" aria-keyshortcuts={hasCommandKey ? 'Meta+K' : 'Control+K'} onClick={open}>
      <Icon name="search" />
      <span>{t('search.button')}</span>
      <span className="rail__keys" aria-hidden="true">
        <kbd>{hasCommandKey ? '⌘' : 'Ctrl'}</kbd> <kbd>K</kbd>
      </span>
    </button>
  );
}

/** The button in a phone's head. */
export function HeadSearch({ open }: { open: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className="icon-btn" aria-haspopup="dialog" aria-label={t('search.button')} onClick={open}>
      <Icon name="search" size={24} />
    </button>
  );
}
