import { useForm } from 'react-hook-form';
import type { ReturnReason } from '@chophien/api-contract/office';
import { Choice, FieldError, TextArea } from '@chophien/ui';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { useWords } from '../words/use-words.js';
import { DecisionNote } from './decision-note.js';
import type { useDecideListing } from './use-decide-listing.js';

const reasons: readonly ReturnReason[] = ['TEXT', 'PICTURE', 'CATEGORY', 'PRICE', 'CLAIM', 'ORIGIN', 'DUPLICATE', 'PROHIBITED', 'OTHER'];
type Given = { reasons: ReturnReason[]; note: string };

// what the api refuses in words, and nobody sees in a field: it comes along from other programs
// eslint-disable-next-line no-control-regex -- they are what is left out
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const plain = (note: string) => note.replaceAll('\t', ' ').replace(/\r\n?/g, '\n').replace(unseen, '');

/** Why a draft goes back to its booth: at least one reason, and words where none of them says it. */
export function ReturnDialog({ name, act, onReturn, onClose }: { name: string; act: ReturnType<typeof useDecideListing>; onReturn: (reasons: ReturnReason[], note: string) => void; onClose: () => void }) {
  const { t } = useWords();
  const { register, handleSubmit, formState, watch } = useForm<Given>({ defaultValues: { reasons: [], note: '' } });
  const chosen = watch('reasons');
  return (
    <Modal open onClose={onClose} title={t('review.returnTitle', { name })} description={t('review.returnHelp')}>
      <form className="form form--plain" noValidate onSubmit={(event) => void handleSubmit(({ reasons: given, note }) => onReturn(given, plain(note)))(event)}>
        <DecisionNote act={act} />
        <fieldset className="reasons" aria-describedby={formState.errors.reasons ? 'return-reasons-error' : undefined}>
          <legend>{t('review.reasons')}</legend>
          {reasons.map((reason) => (
            <Choice key={reason} value={reason} {...register('reasons', { validate: (given) => given.length > 0 })}>
              {t(`review.reason.${reason}`)}
            </Choice>
          ))}
          {formState.errors.reasons && <FieldError id="return-reasons-error">{t('review.reasonsMissing')}</FieldError>}
        </fieldset>
        <TextArea
          id="return-note"
          label={t('review.note')}
          optional={chosen.includes('OTHER') ? undefined : t('optional')}
          help={t('review.noteHelp')}
          rows={4}
          maxLength={2000}
          error={formState.errors.note && t('review.noteMissing')}
          {...register('note', { validate: (note, { reasons: given }) => !given.includes('OTHER') || note.trim() !== '' })}
        />
        <FormActs kind="primary" label={t('review.return')} busy={act.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
