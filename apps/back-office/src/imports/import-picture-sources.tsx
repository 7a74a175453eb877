import type { ChangeEvent } from 'react';
import { Icon } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

// phones say that they can and then show nothing
const canTakeFolders = 'webkitdirectory' in HTMLInputElement.prototype && !window.matchMedia('(pointer: coarse)').matches;

/** Where the pictures of a sheet come from: many files at once, or a whole folder where the browser takes one. */
export function ImportPictureSources({ isNeeded, isDisabled, onTake }: { isNeeded: boolean; isDisabled: boolean; onTake: (files: File[]) => void }) {
  const { t } = useWords();
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    if (files.length > 0) onTake(files);
  };
  return (
    <div className="acts acts--wrap import-pictures__acts">
      <label className={isNeeded ? 'btn btn--primary' : 'btn btn--outline'}>
        <Icon name="plus" />
        {t('import.picturesChoose')}
        <input className="unseen" type="file" accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif" multiple disabled={isDisabled} onChange={take} />
      </label>
      {canTakeFolders && (
        <label className="btn btn--outline">
          {t('import.picturesFolder')}
          <input className="unseen" type="file" multiple disabled={isDisabled} onChange={take} ref={(input) => input?.setAttribute('webkitdirectory', '')} />
        </label>
      )}
    </div>
  );
}
