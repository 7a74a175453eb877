import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { ApplicationPartsFragment, ChecklistItem } from '@chophien/api-contract/office';
import { TextArea, TextField } from '@chophien/ui';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { useWords } from '../words/use-words.js';
import { decisionNote, type Act, type DecisionAct } from './use-decision.js';

export type Decision = { kind: 'question' | 'override'; item: ChecklistItem } | { kind: 'approve' | 'handBack' | 'refuse' };

function actOf(decision: Decision, text: string): Act {
  switch (decision.kind) {
    case 'question':
      return { kind: 'judge', item: decision.item, verdict: 'QUESTIONED', question: text };
    case 'override':
      return { kind: 'override', item: decision.item, reason: text };
    case 'approve':
      return { kind: 'approve', slug: text.trim() };
    case 'handBack':
      return { kind: 'handBack', note: text };
    case 'refuse':
      return { kind: 'refuse', reason: text };
  }
}

const shortest = { question: 3, override: 10, approve: 0, handBack: 3, refuse: 10 } as const;

/** The question, the reason or the address that a decision needs; says what will happen before it does. */
export function DecisionDialog({
  application,
  decision,
  act,
  stepUp,
  onClose,
}: {
  application: ApplicationPartsFragment;
  decision: Decision;
  act: DecisionAct;
  /** The question who one is, over this one. */
  stepUp: ReactNode;
  onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { kind } = decision;
  const { register, handleSubmit, formState } = useForm({ defaultValues: { text: '' } });
  const error = formState.errors.text && t('problem.too_short', { limit: shortest[kind] });
  const field = register('text', { validate: (text) => [...text.trim()].length >= shortest[kind] });
  return (
    <Modal open onClose={onClose} title={t(`admit.dialog.${kind}`, { name: application.nameVi })} description={t(`admit.dialogHelp.${kind}`)}>
      <form
        className="form form--plain"
        noValidate
        onSubmit={(event) => void handleSubmit(({ text }) => act.mutate(actOf(decision, text), { onSuccess: (answer) => answer.__typename === 'BoothApplication' && onClose() }))(event)}
      >
        {decisionNote(act, words)}
        {kind === 'approve' ? (
          <TextField id="decision-text" label={t('admit.slug')} optional={t('admit.optional')} help={t('admit.slugHelp')} maxLength={80} {...field} />
        ) : (
          <TextArea id="decision-text" label={t(`admit.dialogField.${kind}`)} rows={4} maxLength={kind === 'question' || kind === 'override' ? 500 : 1000} error={error} {...field} />
        )}
        <FormActs kind={kind === 'refuse' ? 'danger' : 'primary'} label={t(`admit.dialogDo.${kind}`)} busy={act.isPending} onCancel={onClose} />
      </form>
      {stepUp}
    </Modal>
  );
}
