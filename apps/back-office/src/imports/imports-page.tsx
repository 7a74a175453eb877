import { useEffect, useRef, useState, type DragEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { Button, EmptyState, FieldError, Icon } from '@chophien/ui';
import { ExportButton } from '../exports/export-button.js';
import { sendBytes } from '../listings/pictures/send-file.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { ImportState } from './import-state.js';
import { importKey, sendWords } from './import-words.js';
import { useImportPlace, useImports } from './use-import.js';
import './imports.css';

/** Goods, prices and stock, or booths, from a sheet: a file is sent here, and the earlier ones stand below. */
export function ImportsPage() {
  const words = useWords();
  const { t, when } = words;
  const { kind, boothId, list } = useImportPlace();
  const say = (key: string) => t(importKey(kind, key));
  useTitle(say('title'));
  const jobs = useImports(boothId);
  return (
    <>
      <BackLink to={list}>{t(kind === 'BOOTHS' ? 'tab.booths' : 'listings.title')}</BackLink>
      <PageHead title={say('title')} below={say('help')} />
      <section className="sheet sheet__body import-new">
        <ol className="import-steps">
          <li>
            <span>{say('step.sheet')}</span>
            <span className="acts acts--wrap">
              <ExportButton kind={kind === 'BOOTHS' ? 'BOOTHS' : 'PRODUCTS'} boothId={boothId} filter={{}} figure="" label={say('exportNow')} />
              <a className="btn btn--quiet" href={`/office/import-template?language=${words.locale}${kind === 'BOOTHS' ? '&kind=booths' : ''}`} download>
                <Icon name="export" />
                {t('import.template')}
              </a>
            </span>
          </li>
          <li>{t('import.step.check')}</li>
          <li>{t('import.step.accept')}</li>
        </ol>
        <SheetField />
      </section>
      <h2 className="import__earlier">{t('import.earlier')}</h2>
      {jobs.error && <FailureNote error={jobs.error} retry={() => void jobs.refetch()} />}
      {jobs.isPending && <Waiting />}
      {jobs.data?.length === 0 && (
        <EmptyState title={t('import.none')}>
          <p>{t('import.noneHelp')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={!jobs.data?.length}>
        {jobs.data?.map((job) => (
          <li key={job.id} className="row row--link">
            <span className="row__words">
              <Link to={`${list}/import/${job.id}`}>{job.fileName}</Link>
              <span className="small soft">{t('import.sent', { who: job.sentBy, at: when(job.sentAt) })}</span>
            </span>
            <ImportState job={job} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Chosen or dropped here, the file goes up at once and its own page opens. */
function SheetField() {
  const words = useWords();
  const { t, count } = words;
  const { kind, boothId, list } = useImportPlace();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const [share, setShare] = useState(0);
  const [isOver, setOver] = useState(false);
  useEffect(() => () => stop.current?.abort(), []);
  const send = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      stop.current = new AbortController();
      const address = `/office/imports?${boothId === null ? 'kind=booths' : `booth=${encodeURIComponent(boothId)}`}&name=${encodeURIComponent(file.name.slice(-160))}`;
      return sendBytes<{ id: string }>(address, file, { signal: stop.current.signal, onProgress: setShare, onRetry: () => setShare(0) });
    },
    onSuccess: ({ id }) => void navigate(`${list}/import/${id}`),
  });
  const failure = send.error !== null && !stop.current?.signal.aborted ? sendWords(send.error, words, kind) : undefined;
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !send.isPending) send.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={isOver ? 'import-drop import-drop--over' : 'import-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        id="sheet-file"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      {send.isPending ? (
        <>
          <progress max={1} value={share} aria-label={t('import.sending', { name: send.variables.name })} />
          <p className="small">{t('import.sendingShare', { name: send.variables.name, percent: count(Math.floor(share * 100)) })}</p>
          <Button type="button" onClick={() => stop.current?.abort()}>
            {t('cancel')}
          </Button>
        </>
      ) : (
        <>
          <Button type="button" kind="primary" onClick={() => input.current?.click()}>
            <Icon name="plus" />
            {t('import.choose')}
          </Button>
          <p className="small soft">{t('import.limits')}</p>
        </>
      )}
      {failure !== undefined && <FieldError>{failure}</FieldError>}
    </div>
  );
}
