import { useRef } from 'react';
import { Button, FieldError, Icon } from '@chophien/ui';
import { uploadFailure } from '../listings/pictures/upload-failure.js';
import { useWords } from '../words/use-words.js';
import { mostScans, type useScans } from './use-scans.js';

/** Pictures or PDFs of the paper: chosen, sent at once, taken away again. */
export function ScanField({ scans: { scans, add, remove, again }, error }: { scans: ReturnType<typeof useScans>; error?: string | undefined }) {
  const words = useWords();
  const { t, count } = words;
  const input = useRef<HTMLInputElement>(null);
  return (
    <fieldset className="field" aria-describedby="scan-help">
      <legend className="field__label">
        {t('recognition.scans')} <span className="field__optional">({t('optional')})</span>
      </legend>
      <p className="field__help" id="scan-help">
        {t('recognition.scansHelp', { most: count(mostScans) })}
      </p>
      <ul className="scans">
        {scans.map((scan) => (
          <li key={scan.id}>
            <Icon name={scan.state === 'sent' ? 'checkCircle' : scan.state === 'failed' ? 'warning' : 'hourglass'} />
            <span className="scans__name">{scan.name}</span>
            {scan.state === 'sending' && <progress max={1} value={scan.share} aria-label={t('pictures.progress', { name: scan.name })} />}
            {scan.state === 'sent' && <span className="small soft">{t('recognition.scanSent')}</span>}
            {scan.state === 'failed' && (
              <Button type="button" onClick={() => again(scan)}>
                {t('pictures.again')}
              </Button>
            )}
            <Button type="button" kind="quiet" aria-label={t('recognition.scanRemove', { name: scan.name })} onClick={() => remove(scan.id)}>
              <Icon name="remove" />
            </Button>
            {scan.state === 'failed' && <FieldError>{uploadFailure(scan.error, words)}</FieldError>}
          </li>
        ))}
      </ul>
      {error && <FieldError>{error}</FieldError>}
      <input
        ref={input}
        type="file"
        hidden
        id="scan-files"
        multiple
        accept="image/*,application/pdf"
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {scans.length < mostScans && (
        <Button type="button" onClick={() => input.current?.click()}>
          <Icon name="plus" />
          {t('recognition.scanAdd')}
        </Button>
      )}
    </fieldset>
  );
}
