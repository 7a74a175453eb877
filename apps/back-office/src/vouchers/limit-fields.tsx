import { TextField } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

interface LimitFieldsProps {
  readonly value: { readonly limitTotal: string; readonly limitPerPerson: string; readonly nameVi: string; readonly nameEn: string };
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (changes: Partial<{ limitTotal: string; limitPerPerson: string; nameVi: string; nameEn: string }>) => void;
}

/** How often a voucher may be used, in all and by one phone; empty is without end. */
export function LimitFields({ value, errorOf, onChange }: LimitFieldsProps) {
  const { t } = useWords();
  return (
    <div className="form-grid">
      {(['limitTotal', 'limitPerPerson'] as const).map((field) => (
        <TextField
          key={field}
          id={`voucher-${field}`}
          label={t(`voucher.${field}`)}
          optional={t('optional')}
          help={t(`voucher.${field}Help`)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={11}
          className="is-num"
          value={value[field]}
          error={errorOf(field)}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      ))}
    </div>
  );
}

/** What shoppers read beside the code, in both languages. */
export function NameFields({ value, errorOf, onChange }: LimitFieldsProps) {
  const { t } = useWords();
  return (
    <div className="form-grid">
      {(['nameVi', 'nameEn'] as const).map((field) => (
        <TextField
          key={field}
          id={`voucher-${field}`}
          label={t(`voucher.${field}`)}
          {...(field === 'nameEn' ? { optional: t('optional'), lang: 'en' } : { lang: 'vi' })}
          maxLength={80}
          autoComplete="off"
          value={value[field]}
          error={errorOf(field)}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      ))}
    </div>
  );
}
