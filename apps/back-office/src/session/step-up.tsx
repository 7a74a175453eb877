/*
 * For what is sensitive. Where an answer may be `StepUpRequired`:
 *   const stepUp = useStepUp();
 *   const send = stepUp.guard(async (given: Given) => (await ask(SaveDocument, given)).save);
 *   const save = useMutation({ mutationFn: send, … });     (`send` stands by itself, else its type is lost)
 * and put `{stepUp.dialog}` somewhere in what you return: inside your own dialog, when the question comes from one. The question opens by
 * itself, and when it is answered the same call goes out again; who closes it gets the answer `StepUpRequired` (say nothing, nothing was done).
 */
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { StepUpDocument } from '@chophien/api-contract/office';
import { Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { useWords } from '../words/use-words.js';
import { CodeField } from './code-field.js';
import { useMe } from './me.js';
import { PasswordField } from './password-field.js';

export interface StepUp {
  /** Wraps what sends a mutation: asks who one is when the floor wants to know, then sends it again. */
  readonly guard: <Given, Answer extends { readonly __typename?: string }>(send: (given: Given) => Promise<Answer>) => (given: Given) => Promise<Answer>;
  readonly dialog: ReactNode;
}

export function useStepUp(): StepUp {
  const [isOpen, setOpen] = useState(false);
  const settle = useRef<((proved: boolean) => void) | null>(null);
  const answer = useCallback((proved: boolean) => {
    setOpen(false);
    settle.current?.(proved);
    settle.current = null;
  }, []);
  // a page that goes away leaves nobody waiting
  useEffect(() => () => settle.current?.(false), []);
  const guard = useCallback<StepUp['guard']>(
    (send) => async (given) => {
      const from = document.activeElement;
      const first = await send(given);
      if (first.__typename !== 'StepUpRequired') return first;
      const proved = await new Promise<boolean>((resolve) => {
        settle.current = resolve;
        setOpen(true);
      });
      const last = proved ? await send(given) : first;
      giveBack(from);
      return last;
    },
    [],
  );
  return { guard, dialog: isOpen ? <StepUpDialog onDone={answer} /> : null };
}

/** The button that began it was asleep while the question stood there, so the focus found no way back by itself. */
function giveBack(from: Element | null): void {
  setTimeout(() => {
    if (from instanceof HTMLElement && from.isConnected && document.activeElement === document.body) from.focus();
  }, 60);
}

function StepUpDialog({ onDone }: { onDone: (proved: boolean) => void }) {
  const { t } = useWords();
  const id = useId();
  const { data: me } = useMe();
  const byCode = me?.secondFactor.isOn ?? false;
  const { register, handleSubmit, formState, setFocus } = useForm({ defaultValues: { proof: '' } });
  const prove = useMutation({
    mutationFn: async ({ proof }: { proof: string }) => (await ask(StepUpDocument, { proof })).stepUp,
    onSuccess: (result) => (result.__typename === 'SteppedUp' ? onDone(true) : setTimeout(() => setFocus('proof', { shouldSelect: true }), 0)),
    onError: () => setTimeout(() => setFocus('proof'), 0),
  });
  const refused = prove.data?.__typename;
  const field = {
    id: `${id}proof`,
    error: (formState.errors.proof && t(byCode ? 'code.missing' : 'signIn.passwordMissing')) || (refused === 'StepUpRefused' && t(byCode ? 'code.refused' : 'stepUp.wrongPassword')) || undefined,
    ...register('proof', { required: true }),
  };
  return (
    <Modal open onClose={() => onDone(false)} title={t('stepUp.title')} description={t(byCode ? 'stepUp.byCode' : 'stepUp.byPassword')}>
      <form
        className="form form--plain"
        noValidate
        onSubmit={(event) => {
          // a form around this one, over the portal, is not meant
          event.stopPropagation();
          void handleSubmit((given) => prove.mutate(given))(event);
        }}>
        {prove.data?.__typename === 'TooManyRequests' && (
          <Note tone="fault" icon="warning">
            {t('signIn.tooMany', { count: Math.max(1, Math.ceil(prove.data.retryAfterSeconds / 60)) })}
          </Note>
        )}
        {prove.error && <FailureNote error={prove.error} />}
        {byCode ? <CodeField {...field} /> : <PasswordField {...field} label={t('signIn.password')} autoComplete="current-password" />}
        <FormActs kind="primary" label={t('stepUp.button')} busy={prove.isPending} onCancel={() => onDone(false)} />
      </form>
    </Modal>
  );
}
