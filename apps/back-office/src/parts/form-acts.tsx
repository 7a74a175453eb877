import { Button, type ButtonKind } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

/** The two buttons under a form in a dialog: what it does, and away. */
export function FormActs({ kind, label, busy, onCancel }: { readonly kind: ButtonKind; readonly label: string; readonly busy: boolean; readonly onCancel: () => void }) {
  const { t } = useWords();
  return (
    <div className="modal__acts">
      <Button kind={kind} busy={busy}>
        {label}
      </Button>
      <Button type="button" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}
