import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Icon } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { useWords } from '../words/use-words.js';
import { ExportRow, useExportWords } from './export-row.js';
import { useExports } from './use-exports.js';
import { unwatchExport, useWatchedExports } from './watched-exports.js';

/** Files in the making, above the page wherever one goes; each stays until it is fetched or put away. */
export function ExportDock() {
  const { t } = useWords();
  const { base } = usePlace();
  const words = useExportWords();
  const watched = useWatchedExports();
  const { data } = useExports();
  const jobs = watched.flatMap((id) => data?.find((job) => job.id === id) ?? []);
  const said = jobs.filter((job) => job.state !== 'RUNNING').map((job) => `${job.fileName}: ${words(job)}`);
  // what is read out changes only when a file comes to its end, not with every row
  const [ended, setEnded] = useState('');
  const now = said.join('. ');
  useEffect(() => setEnded(now), [now]);
  useEffect(() => {
    if (!data) return;
    for (const id of watched) if (!data.some((job) => job.id === id)) unwatchExport(id);
  }, [data, watched]);
  if (jobs.length === 0) return null;
  return (
    <aside className="dock no-print" aria-label={t('export.dock')}>
      <p className="unseen" role="status">
        {ended}
      </p>
      <ul className="rows">
        {jobs.map((job) => (
          <ExportRow
            key={job.id}
            job={job}
            onDone={() => unwatchExport(job.id)}
            end={
              <button type="button" className="icon-btn" aria-label={t('export.putAway', { name: job.fileName })} onClick={() => unwatchExport(job.id)}>
                <Icon name="close" />
              </button>
            }
          />
        ))}
      </ul>
      <p className="dock__all small">
        <Link to={`${base}/exports`}>{t('export.all')}</Link>
      </p>
    </aside>
  );
}
