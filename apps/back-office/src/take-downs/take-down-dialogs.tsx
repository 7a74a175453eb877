import { useId } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { CarryOutTakeDownDocument, LiftTakeDownDocument, type TakeDownPartsFragment } from '@chophien/api-contract/office';
import { TextArea } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { useStepUp } from '../session/step-up.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { TakeDownProblem } from './take-down-problem.js';

interface Asked {
  readonly request: TakeDownPartsFragment;
  readonly onClose: () => void;
}

/** Reads every list of requests anew. */
function useReadAnew(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ['takeDowns'] });
}

/** The last question before a listing leaves the floor. */
export function CarryOutDialog({ request, onClose }: Asked) {
  const { t, pick } = useWords();
  const readAnew = useReadAnew();
  const stepUp = useStepUp();
  const send = stepUp.guard(async (id: string) => (await ask(CarryOutTakeDownDocument, { id })).carryOutTakeDown);
  const name = pick(request.nameVi, request.nameEn);
  const act = useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      readAnew();
      if (answer.__typename !== 'TakeDown') return;
      toasts.add({ title: t('takeDown.doneToast', { name }) });
      onClose();
    },
  });
  return (
    <Modal open onClose={onClose} title={t('takeDown.carryOutTitle', { name })} description={t('takeDown.carryOutHelp')}>
      <form
        className="form form--plain"
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate(request.id);
        }}
      >
        <TakeDownProblem answer={act.data} />
        {act.error && <FailureNote error={act.error} />}
        <FormActs kind="danger" label={t('takeDown.carryOut')} busy={act.isPending} onCancel={onClose} />
      </form>
      {stepUp.dialog}
    </Modal>
  );
}

/** Ends a request with why; a listing that went off stands again as it stood. */
export function LiftDialog({ request, onClose }: Asked) {
  const words = useWords();
  const { t, pick } = words;
  const id = useId();
  const readAnew = useReadAnew();
  const stepUp = useStepUp();
  const send = stepUp.guard(async (why: string) => (await ask(LiftTakeDownDocument, { id: request.id, why })).liftTakeDown);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { why: '' } });
  const name = pick(request.nameVi, request.nameEn);
  const act = useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      if (answer.__typename !== 'InvalidInput') readAnew();
      if (answer.__typename !== 'TakeDown') return;
      toasts.add({ title: t('takeDown.liftedToast', { name }) });
      onClose();
    },
  });
  const problems = act.data?.__typename === 'InvalidInput' ? act.data.fields : [];
  return (
    <Modal open onClose={onClose} title={t('takeDown.liftTitle', { name })} description={t(request.doneAt == null ? 'takeDown.liftHelpOpen' : 'takeDown.liftHelp')}>
      <form className="form form--plain" noValidate onSubmit={(event) => void handleSubmit(({ why }) => act.mutate(why))(event)}>
        <TakeDownProblem answer={act.data} />
        {act.error && <FailureNote error={act.error} />}
        <TextArea
          id={`${id}why`}
          label={t('takeDown.why')}
          help={t('takeDown.whyHelp')}
          rows={4}
          maxLength={2000}
          error={(formState.errors.why && t('problem.too_short', { limit: 10 })) || problemOf(problems, 'why', words)}
          {...register('why', { validate: (why) => [...why.trim()].length >= 10 })}
        />
        <FormActs kind="primary" label={t('takeDown.lift')} busy={act.isPending} onCancel={onClose} />
      </form>
      {stepUp.dialog}
    </Modal>
  );
}
