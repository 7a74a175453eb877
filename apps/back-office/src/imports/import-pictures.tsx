import { useEffect, useState, type DragEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button, Icon, Note } from '@chophien/ui';
import { SendFailure } from '../listings/pictures/send-file.js';
import { CannotShrink } from '../listings/pictures/shrink-picture.js';
import { uploadFailure } from '../listings/pictures/upload-failure.js';
import type { Upload } from '../listings/pictures/use-uploads.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';
import { droppedFiles } from './chosen-pictures.js';
import { ImportPictureSources } from './import-picture-sources.js';
import type { ImportJob } from './import-words.js';
import { everyName, useImportPictureFigures, useImportPictureNames, useImportPictures, type NotBound } from './use-import-pictures.js';

/** The pictures that a sheet names: which are here, which are missing, and where they are sent. `onSending` hears whether some are on their way. */
export function ImportPictures({ job, onSending }: { job: ImportJob; onSending: (isSending: boolean) => void }) {
  const words = useWords();
  const { t, count } = words;
  const figures = useImportPictureFigures(job);
  const { uploads, failed, isOnTheWay, isSending, chosen, leftOut, error, refused, take, bind, again, cancel } = useImportPictures(job);
  const [isOver, setOver] = useState(false);
  const choose = useMutation({ mutationFn: take });
  useEffect(() => onSending(isSending), [isSending, onSending]);
  useEffect(() => () => onSending(false), [onSending]);
  const { data } = figures;
  if (figures.error) return <FailureNote error={figures.error} retry={() => void figures.refetch()} />;
  if (!data || (data.named === 0 && data.sent === 0)) return null;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((files) => choose.mutate(files));
  };
  const done = chosen - (uploads.length - failed.length);
  return (
    <section
      className={`sheet sheet__body import-pictures${isOver ? ' import-drop--over' : ''}`}
      aria-labelledby="import-pictures-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="import-pictures-title">{t('import.pictures')}</h2>
      <p role="status" className={data.missing > 0 ? 'import-pictures__missing' : undefined}>
        <Icon name={data.missing > 0 ? 'warning' : 'checkCircle'} size={20} filled />
        <span>
          {data.missing > 0 ? t('import.picturesMissing', { named: count(data.named), here: count(data.named - data.missing), missing: count(data.missing) }) : t('import.picturesAll', { named: count(data.named) })}
        </span>
      </p>
      {data.missing > 0 && <MissingNames job={job} missing={data.missing} />}
      {isOnTheWay ? (
        <div className="import-work">
          <progress aria-label={t('import.picturesSending')} max={chosen} value={done} />
          <p className="small">{t('import.picturesFar', { done: count(done), total: count(chosen) })}</p>
          <p className="hint">{t('import.picturesStay')}</p>
        </div>
      ) : (
        <>
          <ImportPictureSources isNeeded={data.missing > 0} isDisabled={choose.isPending} onTake={(files) => choose.mutate(files)} />
          <p className="hint">{data.missing > 0 ? t('import.picturesHelp', { most: count(data.most) }) : t('import.picturesAnew')}</p>
        </>
      )}
      {choose.error && <FailureNote error={choose.error} />}
      {error !== null && <FailureNote error={error} retry={bind} />}
      {refused && (
        <Note tone="fault" icon="warning">
          {refusedWords(refused, t, count(data.most))}
        </Note>
      )}
      {failed.length > 0 && <Failed failed={failed} onAgain={again} onCancel={cancel} />}
      {leftOut.unnamed.length > 0 && <Names title={t('import.picturesNotSent', { n: count(leftOut.unnamed.length) })} help={t('import.picturesNotSentHelp')} names={leftOut.unnamed} />}
      {leftOut.twice.length > 0 && <Names title={t('import.picturesTwice', { n: count(leftOut.twice.length) })} help={t('import.picturesTwiceHelp')} names={leftOut.twice} />}
      {data.unnamed > 0 && <Unnamed job={job} unnamed={data.unnamed} />}
    </section>
  );
}

function refusedWords(refused: NotBound, t: ReturnType<typeof useWords>['t'], most: string): string {
  if (refused.__typename !== 'InvalidInput') return t('import.picturesMoved');
  return t(refused.fields.some(({ field, reason }) => field === 'pictures' && reason === 'too_many') ? 'import.picturesTooMany' : 'import.picturesRefused', { most });
}

/** What is to be looked for; copied, it can be searched for in a folder or sent to whoever has the photos. */
function MissingNames({ job, missing }: { job: ImportJob; missing: number }) {
  const { t, count } = useWords();
  const names = useImportPictureNames(job, 'MISSING', true);
  const copy = useMutation({
    mutationFn: async () => navigator.clipboard.writeText((await everyName(job.id, 'MISSING')).join('\n')),
    onSuccess: () => void toasts.add({ title: t('import.picturesCopied') }),
    onError: () => void toasts.add({ title: t('import.picturesNotCopied'), type: 'fault' }),
  });
  return (
    <details className="import-pictures__names" open={missing <= 8 || undefined}>
      <summary>{t('import.picturesWhich', { n: count(missing) })}</summary>
      <NameList names={names.data?.pages.flatMap(({ nodes }) => nodes.map(({ name }) => name)) ?? []} />
      <LoadMore query={names} />
      <Button type="button" busy={copy.isPending} onClick={() => copy.mutate()}>
        {t('import.picturesCopy')}
      </Button>
    </details>
  );
}

/** Pictures that came and that no row names: they do no harm. */
function Unnamed({ job, unnamed }: { job: ImportJob; unnamed: number }) {
  const { t, count } = useWords();
  const [isOpen, setOpen] = useState(false);
  const names = useImportPictureNames(job, 'UNNAMED', isOpen);
  return (
    <details className="import-pictures__names" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('import.picturesUnnamed', { n: count(unnamed) })}</summary>
      <p className="hint">{t('import.picturesUnnamedHelp')}</p>
      <NameList names={names.data?.pages.flatMap(({ nodes }) => nodes.map(({ name }) => name)) ?? []} />
      <LoadMore query={names} />
    </details>
  );
}

function Names({ title, help, names }: { title: string; help: string; names: readonly string[] }) {
  return (
    <details className="import-pictures__names">
      <summary>{title}</summary>
      <p className="hint">{help}</p>
      <NameList names={names} />
    </details>
  );
}

function NameList({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name, at) => (
        <li key={`${at} ${name}`}>{name}</li>
      ))}
    </ul>
  );
}

function Failed({ failed, onAgain, onCancel }: { failed: readonly Upload[]; onAgain: (id: number) => void; onCancel: (id: number) => void }) {
  const words = useWords();
  const { t, count } = words;
  const mayTry = ({ error }: Upload) => !(error instanceof CannotShrink || (error instanceof SendFailure && error.code === 'refused'));
  const open = failed.filter(mayTry);
  return (
    <div className="import-pictures__failed" role="alert">
      <p>
        <b>{t('import.picturesFailed', { n: count(failed.length) })}</b>
      </p>
      <ul className="rows">
        {failed.map((upload) => (
          <li key={upload.id} className="row">
            <span className="row__words">
              {upload.name}
              <span className="small soft">{uploadFailure(upload.error, words)}</span>
            </span>
            <span className="acts">
              {mayTry(upload) && (
                <Button type="button" aria-label={t('import.pictureAgain', { name: upload.name })} onClick={() => onAgain(upload.id)}>
                  {t('pictures.again')}
                </Button>
              )}
              <Button type="button" aria-label={t('import.pictureDismiss', { name: upload.name })} onClick={() => onCancel(upload.id)}>
                {t('pictures.dismiss')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {open.length > 1 && (
        <Button type="button" onClick={() => open.forEach(({ id }) => onAgain(id))}>
          {t('pictures.againAll')}
        </Button>
      )}
    </div>
  );
}
