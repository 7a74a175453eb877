import type { Ref } from 'react';
import { Icon } from '@chophien/ui';
import { useWords } from '../../words/use-words.js';

export interface PictureSourcesProps {
  /** The one for files keeps the focus when a picture goes. */
  readonly chooser: Ref<HTMLInputElement>;
  readonly isDisabled: boolean;
  readonly onTake: (files: FileList | null) => void;
}

/** Where pictures come from: files, the camera of a phone, or dropped here. */
export function PictureSources({ chooser, isDisabled, onTake }: PictureSourcesProps) {
  const { t } = useWords();
  return (
    <div className="acts pictures__acts">
      <label className="btn btn--outline">
        <Icon name="plus" />
        {t('pictures.choose')}
        <input
          ref={chooser}
          className="unseen"
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif"
          multiple
          disabled={isDisabled}
          onChange={(event) => {
            onTake(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      <label className="btn btn--outline pictures__camera">
        <Icon name="eye" />
        {t('pictures.photograph')}
        <input
          className="unseen"
          type="file"
          accept="image/*"
          capture="environment"
          disabled={isDisabled}
          onChange={(event) => {
            onTake(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      <span className="hint pictures__drop">{t('pictures.drop')}</span>
    </div>
  );
}
