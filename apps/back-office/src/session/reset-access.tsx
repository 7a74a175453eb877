import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { ResetAccessDocument, type AccessPart } from '@chophien/api-contract/office';
import { Button, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { Modal } from '../parts/modal.js';
import { useWords } from '../words/use-words.js';
import { useStepUp } from './step-up.js';

/** For the page of a person, where the actor holds floor.people.write: sets password or second factor back for who stands there. */
export function ResetAccess({ personId, name }: { personId: string; name: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const stepUp = useStepUp();
  const reset = useMutation({ mutationFn: stepUp.guard(async (part: AccessPart) => (await ask(ResetAccessDocument, { personId, part })).resetAccess) });
  const answer = reset.data;
  const done = answer?.__typename === 'AccessReset' ? answer : undefined;
  const close = () => {
    setOpen(false);
    reset.reset();
  };
  return (
    <>
      <Button type="button" onClick={() => setOpen(true)} aria-label={t('access.resetOne', { name })}>
        {t('access.reset')}
      </Button>
      {isOpen && (
        <Modal open onClose={close} title={t('access.title', { name })} description={done ? undefined : t('access.what')}>
          <div className="form form--plain" role="status">
            {done && (done.password ? <code className="handed">{done.password}</code> : null)}
            {done && <p>{t(done.password ? 'access.handed' : 'access.factorGone')}</p>}
            {answer?.__typename === 'NotFound' && <Note tone="fault">{t('access.notPossible')}</Note>}
            {reset.error && <FailureNote error={reset.error} />}
          </div>
          {!done && (
            <div className="modal__acts">
              <Button type="button" kind="danger" aria-disabled={reset.isPending} onClick={() => !reset.isPending && reset.mutate('PASSWORD')}>
                {t('access.password')}
              </Button>
              <Button type="button" kind="danger" aria-disabled={reset.isPending} onClick={() => !reset.isPending && reset.mutate('SECOND_FACTOR')}>
                {t('access.factor')}
              </Button>
            </div>
          )}
          {stepUp.dialog}
        </Modal>
      )}
    </>
  );
}
