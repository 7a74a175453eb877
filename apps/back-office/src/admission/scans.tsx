import { useCallback, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { AddApplicationScanDocument, RemoveApplicationScanDocument, type ApplicationPartsFragment, type ChecklistItem } from '@chophien/api-contract/office';
import { Button, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { uploadFailure } from '../listings/pictures/upload-failure.js';
import { SendFailure, type SentFile } from '../listings/pictures/send-file.js';
import { CannotShrink } from '../listings/pictures/shrink-picture.js';
import { useUploads, type Upload } from '../listings/pictures/use-uploads.js';
import { FailureNote } from '../parts/failure-note.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';

type Item = ApplicationPartsFragment['items'][number];
type Scan = Item['scans'][number];
/** Files that one item may have; the floor refuses more. */
const most = 8;

interface ScansProps {
  readonly item: Item;
  /** Saves what was typed before, so that one device does not overtake itself. */
  readonly flush: () => Promise<boolean>;
  readonly take: (answer: ApplicationPartsFragment) => void;
}

/** Pictures and PDF files of a paper: photographed or chosen, seen, taken away again. Each act is saved by itself. */
export function Scans({ item, flush, take }: ScansProps) {
  const { t, count } = useWords();
  const [said, say] = useState('');
  const place = useCallback(
    async (file: SentFile) => {
      await flush();
      const answer = (await ask(AddApplicationScanDocument, { item: item.item, fileId: file.id })).addApplicationScan;
      if (answer.__typename !== 'BoothApplication') throw new SendFailure(answer.__typename === 'NotFound' ? 'not_found' : 'refused');
      take(answer);
      say(t('scan.added'));
    },
    [flush, item.item, take, t],
  );
  const { uploads, add, again, cancel } = useUploads(null, place, 'paper');
  const remove = useMutation({
    mutationFn: async (fileId: string) => {
      await flush();
      return (await ask(RemoveApplicationScanDocument, { item: item.item, fileId })).removeApplicationScan;
    },
    onSuccess: (answer) => {
      if (answer.__typename !== 'BoothApplication') return;
      take(answer);
      say(t('scan.removed'));
    },
  });
  const room = most - item.scans.length - uploads.length;
  const chosen = (files: FileList | null) => {
    const all = [...(files ?? [])];
    if (all.length > room) toasts.add({ type: 'fault', title: t('scan.tooMany', { most: count(most), room: count(Math.max(0, room)) }) });
    add(all.slice(0, Math.max(0, room)));
  };
  const input = (label: string, icon: 'plus' | 'eye', more: { accept: string; capture?: 'environment'; multiple?: boolean }) => (
    <label className="btn btn--outline">
      <Icon name={icon} />
      {label}
      <span className="unseen">: {t(`admit.item.${item.item}`)}</span>
      <input
        className="unseen"
        type="file"
        {...more}
        disabled={room <= 0}
        onChange={(event) => {
          chosen(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
  return (
    <div className="scans">
      <p className="small">
        <b>{t('scan.title')}</b> <span className="soft">({t('admit.optional')})</span>
        <br />
        <span className="soft">{t('scan.help')}</span>
      </p>
      <ScanList scans={item.scans} item={item.item} onRemove={(scan) => remove.mutate(scan.fileId)} busy={remove.isPending} />
      <ul className="scans__list" hidden={uploads.length === 0}>
        {uploads.map((upload) => (
          <OnItsWay key={upload.id} upload={upload} onAgain={() => again(upload.id)} onCancel={() => cancel(upload.id)} />
        ))}
      </ul>
      {remove.error && <FailureNote error={remove.error} />}
      <p className="unseen" role="status">
        {said}
      </p>
      <div className="acts acts--wrap scans__acts">
        {input(t('scan.photograph'), 'eye', { accept: 'image/*', capture: 'environment' })}
        {input(t('scan.choose'), 'plus', { accept: 'image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif,application/pdf', multiple: true })}
      </div>
    </div>
  );
}

/** The files of an item. A picture opens here, a PDF is downloaded; the floor writes down who read it. */
export function ScanList({ scans, item, onRemove, busy }: { scans: readonly Scan[]; item: ChecklistItem; onRemove?: (scan: Scan) => void; busy?: boolean }) {
  const { t, count, when } = useWords();
  const [open, setOpen] = useState<Scan | null>(null);
  if (scans.length === 0) return null;
  const name = (scan: Scan) => t(scan.isPdf ? 'scan.pdf' : 'scan.picture', { n: count(scans.indexOf(scan) + 1) });
  const address = (scan: Scan) => `/office/papers/${scan.fileId}`;
  return (
    <>
      <ul className="scans__list">
        {scans.map((scan) => (
          <li key={scan.fileId} className="scans__row">
            <Icon name="receipt" />
            <span className="scans__words">
              <b>{name(scan)}</b>
              <span className="hint">{t('scan.size', { size: count(Math.max(1, Math.round(scan.bytes / 1024))), at: when(scan.addedAt) })}</span>
            </span>
            {scan.isPdf ? (
              <a className="btn btn--outline" href={address(scan)} download>
                {t('scan.download')}
                <span className="unseen">
                  : {name(scan)}, {t(`admit.item.${item}`)}
                </span>
              </a>
            ) : (
              <Button type="button" aria-label={`${t('scan.open')}: ${name(scan)}, ${t(`admit.item.${item}`)}`} onClick={() => setOpen(scan)}>
                {t('scan.open')}
              </Button>
            )}
            {onRemove && (
              <Button type="button" disabled={busy === true} aria-label={`${t('scan.remove')}: ${name(scan)}, ${t(`admit.item.${item}`)}`} onClick={() => onRemove(scan)}>
                {t('scan.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <Modal open onClose={() => setOpen(null)} title={`${t(`admit.item.${item}`)}: ${name(open)}`} description={t('scan.readIsKept')}>
          <div className="stack">
            <img className="scans__sheet" src={address(open)} alt={name(open)} />
            <div className="acts acts--wrap">
              <a className="btn btn--outline" href={address(open)} download>
                {t('scan.download')}
              </a>
              <Button type="button" kind="primary" onClick={() => setOpen(null)}>
                {t('scan.close')}
              </Button>
            </div>
          </div>
        </Modal>
      )}
    </>
  );
}

function OnItsWay({ upload, onAgain, onCancel }: { upload: Upload; onAgain: () => void; onCancel: () => void }) {
  const words = useWords();
  const { t, count } = words;
  const { state, share, name, attempt, error } = upload;
  const isFinal = error instanceof CannotShrink || (error instanceof SendFailure && error.code === 'refused');
  return (
    <li className="scans__row">
      <span className="scans__words">
        <b className="scans__name">{name}</b>
        <span className={state === 'failed' ? 'scans__fault' : 'hint'} role={state === 'failed' ? 'alert' : undefined}>
          {state === 'failed' ? uploadFailure(error, words, 'paper') : t(`scan.state.${state}`, { percent: count(Math.round(share * 100)), n: count(attempt) })}
        </span>
      </span>
      {state === 'failed' && !isFinal && (
        <Button type="button" onClick={onAgain}>
          {t('pictures.again')}
        </Button>
      )}
      {state !== 'placing' && (
        <Button type="button" onClick={onCancel} aria-label={t('pictures.cancelOne', { name })}>
          {t(state === 'failed' ? 'pictures.dismiss' : 'pictures.cancel')}
        </Button>
      )}
    </li>
  );
}
