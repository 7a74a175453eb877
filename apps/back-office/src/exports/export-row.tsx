import type { ReactNode } from 'react';
import type { ExportPartsFragment } from '@chophien/api-contract/office';
import { Button, Icon } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { useOrderExport } from './use-exports.js';

/** How a file stands, in words: how far, how large, until when, or what went wrong. */
export function useExportWords(): (job: ExportPartsFragment) => string {
  const { t, count, moment } = useWords();
  return (job) => {
    if (job.state === 'FAILED') return t(`export.failed.${job.failure === 'too_many_rows' ? 'too_many_rows' : 'not_written'}`);
    if (job.state === 'RUNNING') return job.total == null ? t('export.counting') : t('export.running', { done: count(job.done), total: count(job.total) });
    if (job.href == null) return t('export.over');
    return t('export.ready', { rows: count(job.done), size: count(Math.max(1, Math.round((job.bytes ?? 0) / 1024))), until: job.expiresAt == null ? '' : moment(job.expiresAt) });
  };
}

/** One file: its name, how it stands, and the one thing to do with it now. */
export function ExportRow({ job, end, onDone }: { job: ExportPartsFragment; end?: ReactNode; onDone?: () => void }) {
  const { t } = useWords();
  const words = useExportWords();
  const order = useOrderExport();
  const again = () => order.mutate({ again: job.id }, { onSuccess: (answer) => answer.__typename === 'ExportJob' && onDone?.() });
  return (
    <li className="row export-row">
      <Icon name={job.state === 'FAILED' ? 'warning' : job.state === 'DONE' ? 'checkCircle' : 'hourglass'} size={24} />
      <span className="row__words">
        <b>{job.fileName}</b>
        <span className="small soft">{words(job)}</span>
        {job.state === 'RUNNING' && <progress className="export-row__progress" aria-label={job.fileName} max={job.total ?? undefined} value={job.total == null ? undefined : job.done} />}
      </span>
      {job.href != null && (
        <a className="btn btn--primary" href={job.href} download={job.fileName} onClick={onDone}>
          {t('export.fetch')}
        </a>
      )}
      {job.href == null && job.state !== 'RUNNING' && (
        <Button type="button" disabled={order.isPending} aria-busy={order.isPending} onClick={again}>
          {t(job.state === 'FAILED' ? 'export.tryAgain' : 'export.makeAgain')}
        </Button>
      )}
      {end}
    </li>
  );
}
