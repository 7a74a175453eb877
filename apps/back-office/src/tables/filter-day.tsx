import { useId } from 'react';
import { DateField } from '@chophien/ui/widgets';
import '@chophien/ui/styles/widget-fields.css';
import { useWords } from '../words/use-words.js';

/** A day, typed day first or chosen from the calendar; taken when it is whole, taken back when it is empty. */
export function FilterDay({ label, value, onChange }: { label: string; value: string | null; onChange: (value: string) => void }) {
  const { t, locale } = useWords();
  return (
    <div className="filter filter--day">
      <DateField
        id={useId()}
        label={label}
        placeholder={t('day.example')}
        locale={locale}
        value={value ?? ''}
        onChange={onChange}
        words={{
          open: t('day.open', { label }),
          notADay: t('day.notADay'),
          outOfRange: t('day.notADay'),
          previousMonth: t('day.previousMonth'),
          nextMonth: t('day.nextMonth'),
          today: t('day.today'),
          chosen: t('day.chosen'),
        }}
      />
    </div>
  );
}
