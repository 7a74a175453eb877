import { Icon } from '@chophien/ui';
import { useWords, type Words } from '../words/use-words.js';
import type { Pending } from './drafts.js';
import { cellWords } from './editing.js';

const told = 2;

/** `giá Trà ô long 160.000 → 165.000` */
function pendingWords({ row, cell, from, to }: Pending, { t, pick }: Words): string {
  return t(`listings.pending.${cell}`, { name: pick(row.nameVi, row.nameEn), from, to });
}

/** What is typed and not saved, always in sight; the two ways on. */
export function UnsavedBar({
  pending,
  isSaving,
  onDiscard,
  onSave,
}: {
  pending: readonly Pending[];
  isSaving: boolean;
  onDiscard: () => void;
  onSave: () => void;
}) {
  const words = useWords();
  const { t } = words;
  if (pending.length === 0) return null;
  const wrong = pending.find((one) => one.problem !== undefined);
  const said = pending.slice(0, told).map((one) => pendingWords(one, words));
  return (
    <div className="unsaved" role="region" aria-label={t('listings.unsavedLabel')}>
      <p className="unsaved__words" role="status">
        {wrong?.problem ? (
          <>
            <Icon name="warning" size={16} /> {words.pick(wrong.row.nameVi, wrong.row.nameEn)}: {cellWords(wrong.problem, words)}
          </>
        ) : (
          <>
            {t('listings.unsaved', { count: pending.length, changes: said.join(', ') })}
            {pending.length > told && ` ${t('listings.unsavedMore', { count: pending.length - told })}`}
          </>
        )}
      </p>
      <div className="unsaved__acts">
        <button type="button" className="unsaved__undo" disabled={isSaving} onClick={onDiscard}>
          {t('listings.undo')}
        </button>
        <button type="button" className="unsaved__save" disabled={isSaving} aria-busy={isSaving} onClick={onSave}>
          {isSaving ? t('listing.saving') : t('listings.save', { count: pending.length })}
        </button>
      </div>
    </div>
  );
}
