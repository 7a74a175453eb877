import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import {
  RefuseRecognitionDocument, RetractRecognitionDocument, VerifyRecognitionDocument, WithdrawRecognitionDocument,
  type RecognitionMovedFragment, type RefusedFor, type VerifiedAgainst, type WithdrawnFor,
} from '@chophien/api-contract/office';
import { Note, SelectField, TextArea } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { useStepUp } from '../session/step-up.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { kindWords, recognitionKey, type Recognition } from './recognition-words.js';

export type Judgement = 'VERIFY' | 'REFUSE' | 'WITHDRAW' | 'RETRACT';
type Given = { reason: string; note: string };

const reasons: { VERIFY: readonly VerifiedAgainst[]; REFUSE: readonly RefusedFor[]; WITHDRAW: readonly WithdrawnFor[]; RETRACT: readonly string[] } = {
  VERIFY: ['ORIGINAL', 'CERTIFIED_COPY', 'SCAN', 'PUBLIC_REGISTER'],
  REFUSE: ['UNREADABLE', 'NOT_FOUND', 'OTHER_HOLDER', 'FACTS_DIFFER', 'EXPIRED', 'OTHER'],
  WITHDRAW: ['AUTHORITY_WITHDREW', 'PROVED_FALSE', 'HOLDER_GAVE_UP', 'OTHER'],
  RETRACT: [],
};

async function send({ id, version }: Recognition, act: Judgement, { reason, note }: Given): Promise<RecognitionMovedFragment> {
  const at = { id, version };
  switch (act) {
    case 'VERIFY':
      return (await ask(VerifyRecognitionDocument, { ...at, against: reason as VerifiedAgainst, note })).verifyRecognition;
    case 'REFUSE':
      return (await ask(RefuseRecognitionDocument, { ...at, reason: reason as RefusedFor, note })).refuseRecognition;
    case 'WITHDRAW':
      return (await ask(WithdrawRecognitionDocument, { ...at, reason: reason as WithdrawnFor, note })).withdrawRecognition;
    case 'RETRACT':
      return (await ask(RetractRecognitionDocument, at)).retractRecognition;
  }
}

/** What was held in hand, or why it is refused or withdrawn; says what will happen before it does. */
export function JudgeDialog({ recognition, act, onDone, onClose }: { recognition: Recognition; act: Judgement; onDone: () => void; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const stepUp = useStepUp();
  const { register, handleSubmit, watch, formState } = useForm<Given>({ defaultValues: { reason: act === 'VERIFY' ? 'SCAN' : (reasons[act][0] ?? ''), note: '' } });
  const sending = stepUp.guard((given: Given) => send(recognition, act, given));
  const judge = useMutation({
    mutationFn: sending,
    onSuccess: (answer) => {
      for (const key of [['recognitions'], ['today'], ['listing'], ['listings']]) void client.invalidateQueries({ queryKey: key });
      if (answer.__typename === 'Recognition') {
        client.setQueryData(recognitionKey(recognition.id), answer);
        toasts.add({ title: t(`recognition.done.${act}`) });
        onDone();
        onClose();
      } else if (answer.__typename === 'StaleVersion') void client.invalidateQueries({ queryKey: recognitionKey(recognition.id) });
    },
  });
  const answer = judge.data;
  const problems = answer?.__typename === 'InvalidInput' ? answer.fields.map((one) => ({ ...one, limit: one.limit ?? null })) : [];
  const needsNote = act === 'WITHDRAW' || watch('reason') === 'OTHER';
  return (
    <Modal open onClose={onClose} title={t(`recognition.dialog.${act}`, { kind: kindWords(recognition, words) })} description={t(`recognition.dialogHelp.${act}`)}>
      <form className="form form--plain" noValidate onSubmit={(event) => void handleSubmit((given) => judge.mutate(given))(event)}>
        {judge.error && <FailureNote error={judge.error} />}
        {(answer?.__typename === 'StaleVersion' || answer?.__typename === 'NotFound') && (
          <Note tone="fault" icon="warning">
            {t(answer.__typename === 'StaleVersion' ? 'recognition.stale' : 'notMoved.gone')}
          </Note>
        )}
        {reasons[act].length > 0 && (
          <SelectField id="judge-reason" label={t(`recognition.reasonOf.${act}`)} {...register('reason')}>
            {reasons[act].map((reason) => (
              <option key={reason} value={reason}>
                {t(`recognition.reason.${reason}`)}
              </option>
            ))}
          </SelectField>
        )}
        {act !== 'RETRACT' && (
          <TextArea
            id="judge-note"
            label={t(act === 'VERIFY' ? 'recognition.noteInside' : 'recognition.noteRead')}
            optional={needsNote ? undefined : t('optional')}
            rows={3}
            maxLength={500}
            error={formState.errors.note?.message ?? problemOf(problems, 'note', words)}
            {...register('note', { validate: (note, given) => note.trim() !== '' || !(act === 'WITHDRAW' || given.reason === 'OTHER') || t('recognition.noteMissing') })}
          />
        )}
        <FormActs kind={act === 'VERIFY' ? 'primary' : 'danger'} label={t(`recognition.do.${act}`)} busy={judge.isPending} onCancel={onClose} />
      </form>
      {stepUp.dialog}
    </Modal>
  );
}
