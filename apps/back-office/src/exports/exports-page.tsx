import { EmptyState } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { ExportButton } from './export-button.js';
import { ExportRow } from './export-row.js';
import { useExports } from './use-exports.js';

/** Files that this person had written out, newest first; nobody else sees them. A booth's people order their whole lists from here. */
export function ExportsPage() {
  const { t } = useWords();
  const { boothId, kind } = usePlace();
  useTitle(t('tab.exports'));
  const jobs = useExports();
  return (
    <>
      <PageHead title={t('tab.exports')} below={t('export.help')}>
        {kind === 'booth' && (
          <>
            <ExportButton kind="ORDERS" boothId={boothId} filter={{}} figure="" label={t('export.orders')} />
            <ExportButton kind="PRODUCTS" boothId={boothId} filter={{}} figure="" label={t('export.products')} />
            <ExportButton kind="VISITS" boothId={boothId} filter={{ days: 400 }} figure="" label={t('export.visits')} />
          </>
        )}
      </PageHead>
      {jobs.error && <FailureNote error={jobs.error} retry={() => void jobs.refetch()} />}
      {jobs.isPending && <Waiting />}
      {jobs.data?.length === 0 && (
        <EmptyState title={t('export.none')}>
          <p>{t(kind === 'floor' ? 'export.noneHelp' : 'export.noneHelpBooth')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={!jobs.data || jobs.data.length === 0}>
        {jobs.data?.map((job) => (
          <ExportRow key={job.id} job={job} />
        ))}
      </ul>
    </>
  );
}
