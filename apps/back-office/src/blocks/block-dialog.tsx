import { useId } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { BlockBuyerDocument, BlockNetworkOfOrderDocument } from '@chophien/api-contract/office';
import { Note, TextArea, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { problemOf, type FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';

export type BlockTarget = { kind: 'phone'; phone: string } | { kind: 'network'; boothOrderId: string };

type Given = { phone: string; reason: string };

async function send(target: BlockTarget, given: Given) {
  if (target.kind === 'network')
    return (await ask(BlockNetworkOfOrderDocument, { boothOrderId: target.boothOrderId, reason: given.reason })).blockNetworkOfOrder;
  return (await ask(BlockBuyerDocument, given)).blockBuyer;
}

/** Puts a phone, or the network of an order, on the block list; never without a reason. */
export function BlockDialog({ target, onClose }: { target: BlockTarget; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const client = useQueryClient();
  const { register, handleSubmit, formState } = useForm<Given>({
    defaultValues: { phone: target.kind === 'phone' ? target.phone : '', reason: '' },
  });
  const block = useMutation({
    mutationFn: (given: Given) => send(target, given),
    onSuccess: (answer) => {
      if (answer.__typename !== 'BuyerBlock') return;
      toasts.add({ title: t('block.done') });
      void client.invalidateQueries({ queryKey: ['buyerBlocks'] });
      onClose();
    },
  });
  const answer = block.data;
  const problems: readonly FieldProblem[] = answer?.__typename === 'InvalidInput' ? answer.fields : [];
  return (
    <Modal open onClose={onClose} title={t(`block.title.${target.kind}`)} description={t(`block.means.${target.kind}`)}>
      <form className="form form--plain" onSubmit={(event) => void handleSubmit((given) => block.mutate(given))(event)} noValidate>
        {answer?.__typename === 'AlreadyBlocked' && <Note tone="fault">{t('block.already')}</Note>}
        {answer?.__typename === 'NotFound' && <Note tone="fault">{t('notMoved.gone')}</Note>}
        {block.error && <FailureNote error={block.error} />}
        {target.kind === 'phone' && (
          <TextField
            id={`${id}phone`}
            label={t('block.phone')}
            type="tel"
            inputMode="tel"
            maxLength={30}
            autoComplete="off"
            error={(formState.errors.phone && t('problem.phone')) || problemOf(problems, 'phone', words)}
            {...register('phone', { required: true })}
          />
        )}
        <TextArea
          id={`${id}reason`}
          label={t('block.reason')}
          help={t('block.reasonHelp')}
          maxLength={300}
          rows={3}
          error={(formState.errors.reason && t('problem.too_short', { limit: 3 })) || problemOf(problems, 'reason', words)}
          {...register('reason', { validate: (reason) => reason.trim().length >= 3 })}
        />
        <FormActs kind="danger" label={t('block.button')} busy={block.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
