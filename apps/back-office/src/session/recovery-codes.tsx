import { useState } from 'react';
import { Button, Choice } from '@chophien/ui';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';

/** Ten codes, shown this once; going on takes a word that they were put away. */
export function RecoveryCodeList({ codes, email, onKept }: { codes: readonly string[]; email: string; onKept: () => void }) {
  const { t } = useWords();
  const [isKept, setKept] = useState(false);
  const text = `${t('codes.fileHead', { email })}\r\n\r\n${codes.join('\r\n')}\r\n`;
  const download = () => {
    const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = t('codes.file');
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toasts.add({ title: t('codes.copied') });
    } catch {
      // without leave to copy the codes can still be marked by hand
    }
  };
  return (
    <>
      <p>{t('codes.what')}</p>
      <ol className="codes" aria-label={t('code.recovery')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="security__acts">
        <Button type="button" onClick={download}>
          {t('codes.download')}
        </Button>
        <Button type="button" onClick={() => window.print()}>
          {t('codes.print')}
        </Button>
        <Button type="button" onClick={() => void copy()}>
          {t('codes.copy')}
        </Button>
      </div>
      <Choice checked={isKept} onChange={(event) => setKept(event.target.checked)}>
        {t('codes.kept')}
      </Choice>
      <Button type="button" kind="primary" wide disabled={!isKept} onClick={onKept}>
        {t('codes.go')}
      </Button>
    </>
  );
}
