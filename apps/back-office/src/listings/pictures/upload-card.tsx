import { Button } from '@chophien/ui';
import { useWords } from '../../words/use-words.js';
import { SendFailure } from './send-file.js';
import { CannotShrink } from './shrink-picture.js';
import { uploadFailure } from './upload-failure.js';
import type { Upload } from './use-uploads.js';

/** A picture on its way, how far it is, and what to do when it does not get there. */
export function UploadCard({ upload, onAgain, onCancel }: { readonly upload: Upload; readonly onAgain: () => void; readonly onCancel: () => void }) {
  const words = useWords();
  const { t, count } = words;
  const { state, share, name } = upload;
  const percent = count(Math.round(share * 100));
  const status =
    state === 'failed'
      ? uploadFailure(upload.error, words)
      : t(`pictures.state.${state}`, { percent, n: count(upload.attempt) });
  const isFinal = upload.error instanceof CannotShrink || (upload.error instanceof SendFailure && upload.error.code === 'refused');
  return (
    <li className={`picture-card picture-card--${state}`}>
      <div className="picture-card__frame">
        <img src={upload.local} alt="" width={240} height={240} decoding="async" />
      </div>
      {state !== 'failed' && <progress className="picture-card__progress" max={1} value={state === 'sending' || state === 'placing' ? share : undefined} aria-label={t('pictures.progress', { name })} />}
      <p className={state === 'failed' ? 'picture-card__fault' : 'small'} role={state === 'failed' ? 'alert' : undefined}>
        {status}
      </p>
      <div className="picture-card__acts">
        {state === 'failed' && !isFinal && (
          <Button type="button" onClick={onAgain}>
            {t('pictures.again')}
          </Button>
        )}
        {state !== 'placing' && (
          <Button type="button" onClick={onCancel} aria-label={t('pictures.cancelOne', { name })}>
            {state === 'failed' ? t('pictures.dismiss') : t('pictures.cancel')}
          </Button>
        )}
      </div>
    </li>
  );
}
