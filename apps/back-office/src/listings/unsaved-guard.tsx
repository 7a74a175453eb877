import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button } from '@chophien/ui';
import { Modal } from '../parts/modal.js';
import { useWords } from '../words/use-words.js';

/** Asks before what was typed is lost: on a way to another page here, and by the browser's own question on leaving altogether. */
export function UnsavedGuard({ isDirty }: { isDirty: boolean }) {
  const { t } = useWords();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Modal open onClose={() => blocker.reset()} title={t('unsaved.title')} description={t('unsaved.body')}>
      <div className="modal__acts">
        <Button type="button" kind="primary" onClick={() => blocker.reset()}>
          {t('unsaved.stay')}
        </Button>
        <Button type="button" kind="danger" onClick={() => blocker.proceed()}>
          {t('unsaved.leave')}
        </Button>
      </div>
    </Modal>
  );
}
