import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Note } from '@chophien/ui';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { ImportAccept } from './import-accept.js';
import { ImportColumns } from './import-columns.js';
import { DropFile } from './import-drop.js';
import { ImportPictures } from './import-pictures.js';
import { ImportState } from './import-state.js';
import { atWork, failureOf, importKey, type ImportJob } from './import-words.js';
import { useImport, useImportPlace } from './use-import.js';
import { namesPictures } from './use-import-pictures.js';
import './imports.css';

/** One file on its way: what its columns hold, what its rows would do, and the one act that writes them. */
export function ImportPage() {
  const { importId = '' } = useParams();
  const { t } = useWords();
  const { kind, boothId, list } = useImportPlace();
  const found = useImport(importId);
  useTitle(found.data?.fileName ?? t(importKey(kind, 'title')));
  if (found.isPending) return <Waiting />;
  if (found.data === null || (found.data && (found.data.boothId ?? null) !== boothId)) return <NoSuchPage />;
  return (
    <>
      <BackLink to={`${list}/import`}>{t(importKey(kind, 'title'))}</BackLink>
      {found.error && <FailureNote error={found.error} retry={() => void found.refetch()} />}
      {found.data && <One job={found.data} />}
    </>
  );
}

function One({ job }: { job: ImportJob }) {
  const words = useWords();
  const { t, when, count } = words;
  const [isMapping, setMapping] = useState(false);
  const [isSending, setSending] = useState(false);
  // a check that ran leads to its result
  useEffect(() => setMapping(false), [job.version]);
  return (
    <article className="stack">
      <header className="order__head">
        <div>
          <h1 className="import__name">{job.fileName}</h1>
          <p className="small soft">
            {t('import.sent', { who: job.sentBy, at: when(job.sentAt) })} · {t('import.size', { size: count(Math.max(1, Math.round(job.bytes / 1024))) })}
          </p>
        </div>
        <ImportState job={job} />
      </header>
      {job.asFloor && !['DONE', 'FAILED', 'DROPPED'].includes(job.state) && <Note>{t(importKey(job.kind, 'asFloor'))}</Note>}
      {job.checkedAgain && job.state === 'CHECKED' && (
        <Note tone="wait" icon="warning">
          {t(importKey(job.kind, 'checkedAgain'))}
        </Note>
      )}
      {(job.state === 'CHECKING' || job.state === 'CHECKED') && namesPictures(job) && <ImportPictures job={job} onSending={setSending} />}
      {atWork.has(job.state) && <AtWork job={job} />}
      {(job.state === 'MAPPING' || (job.state === 'CHECKED' && isMapping)) && (
        <ImportColumns key={job.version} job={job} onLeave={job.state === 'CHECKED' ? () => setMapping(false) : undefined} />
      )}
      {job.state === 'CHECKED' && !isMapping && <ImportAccept job={job} isSending={isSending} onMap={() => setMapping(true)} />}
      <DropFile job={job} />
      <Ended job={job} />
    </article>
  );
}

function AtWork({ job }: { job: ImportJob }) {
  const { t, count } = useWords();
  const far = job.total == null ? t('import.counting') : t('import.far', { done: count(job.done), total: count(job.total) });
  return (
    <section className="sheet sheet__body import-work">
      <p role="status">{t(`import.work.${job.state}`)}</p>
      <progress aria-label={t(`import.work.${job.state}`)} max={job.total ?? undefined} value={job.total == null ? undefined : job.done} />
      <p className="small soft">{far}</p>
      <p className="hint">{t(job.state === 'WRITING' ? 'import.mayLeaveWriting' : 'import.mayLeave')}</p>
    </section>
  );
}

function Ended({ job }: { job: ImportJob }) {
  const words = useWords();
  const { t, count } = words;
  const { list } = useImportPlace();
  const again = (
    <Link className="btn btn--outline" to={`${list}/import`}>
      {t('import.another')}
    </Link>
  );
  if (job.state === 'FAILED')
    return (
      <Note tone="fault" icon="warning">
        <p>
          <b>{t('import.nothingWritten')}</b> {failureOf(job, words)}
        </p>
        {again}
      </Note>
    );
  if (job.state === 'DROPPED')
    return (
      <Note>
        <p>{t('import.dropped')}</p>
        {again}
      </Note>
    );
  if (job.state !== 'DONE' || !job.counts) return null;
  return (
    <Note tone="done" icon="checkCircle">
      <p>
        <b>{t('import.written', { written: count(job.written ?? 0) })}</b> {t('import.writtenParts', { new: count(job.counts.new), changed: count(job.counts.changed), unchanged: count(job.counts.unchanged) })}
      </p>
      {job.counts.toApprove > 0 && <p>{t('import.writtenWaits', { waits: count(job.counts.toApprove) })}</p>}
      {job.counts.bad > 0 && <p>{t('import.leftOut', { bad: count(job.counts.bad) })}</p>}
      <p className="acts acts--wrap">
        <Link className="btn btn--primary" to={job.kind === 'BOOTHS' ? `${list}?sort=NEWEST` : list}>
          {t(importKey(job.kind, 'seeGoods'))}
        </Link>
        {again}
      </p>
    </Note>
  );
}
