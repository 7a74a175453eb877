import { useId } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { SetLowStockDocument } from '@chophien/api-contract/office';
import { TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { readUnits } from '../listings/listing-form.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import type { VariantStock } from './listing-stock.js';
import { useStockSaved } from './use-stock-saved.js';

/** From how many units on a pack is called low. */
export function LowDialog({ listingId, variant, onClose }: { readonly listingId: string; readonly variant: VariantStock; readonly onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const { register, handleSubmit, formState } = useForm<{ lowAt: string }>({ defaultValues: { lowAt: String(variant.lowAt) } });
  const saved = useStockSaved(listingId, onClose);
  const save = useMutation({
    mutationFn: async ({ lowAt }: { lowAt: string }) => (await ask(SetLowStockDocument, { variantId: variant.variantId, lowAt: readUnits(lowAt) ?? -1 })).setLowStock,
    onSuccess: (answer) => saved(answer, t('stock.lowSaved')),
  });
  return (
    <Modal open onClose={onClose} title={t('stock.setLow')} description={t('stock.lowMeans')}>
      <form className="form form--plain" onSubmit={(event) => void handleSubmit((given) => save.mutate(given))(event)} noValidate>
        {save.error && <FailureNote error={save.error} />}
        <TextField
          id={`${id}low`}
          label={t('stock.lowField')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
          className="is-num"
          error={formState.errors.lowAt?.message ?? problemOf(save.data?.__typename === 'InvalidInput' ? save.data.fields : [], 'lowAt', words)}
          {...register('lowAt', { validate: (text) => readUnits(text) !== null || t('problem.units') })}
        />
        <FormActs kind="primary" label={t('stock.save')} busy={save.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
