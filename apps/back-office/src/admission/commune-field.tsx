import type { UseFormReturn } from 'react-hook-form';
import type { ApplicationPartsFragment } from '@chophien/api-contract/office';
import { CommuneChoice } from '../parts/commune-choice.js';
import { useWords } from '../words/use-words.js';
import type { Values } from './application-values.js';

/** Where the seller is. */
export function CommuneField({ form, application, error }: { form: UseFormReturn<Values>; application: ApplicationPartsFragment; error?: string }) {
  const { t } = useWords();
  const { communeCode, communeName, provinceName } = application;
  return (
    <CommuneChoice
      id="apply-communeCode"
      label={t('admit.field.communeCode')}
      help={t('admit.help.commune')}
      error={error}
      code={form.watch('communeCode')}
      kept={communeCode ? { code: communeCode, fullName: communeName ?? '', provinceName: provinceName ?? '' } : null}
      onChange={(code) => form.setValue('communeCode', code, { shouldDirty: true })}
    />
  );
}
