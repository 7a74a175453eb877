import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { RecognitionsDocument } from '@chophien/api-contract/office';
import { EmptyState, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { ExportButton } from '../exports/export-button.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { RecognitionFilters, useRecognitionFilter } from './recognition-filters.js';
import { RecognitionRows } from './recognition-rows.js';

/** The officers' queue of certificates, and what comes to its last day over all booths. */
export function FloorRecognitionsPage() {
  const { t } = useWords();
  const { base } = usePlace();
  const given = useRecognitionFilter('waiting');
  const { boothId, order, view, window, kind } = given;
  const filter = { ...given.filter, boothId };
  useTitle(t('recognition.title'));
  const list = useInfiniteQuery({
    queryKey: ['recognitions', null, filter, order],
    queryFn: async ({ pageParam }) => (await ask(RecognitionsDocument, { filter, order, first: 30, after: pageParam })).recognitions,
    refetchInterval: 15_000,
    ...readOn,
  });
  const rows = list.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      <PageHead title={t('recognition.title')} below={t(`recognition.viewHelp.${view}`)}>
        {view === 'ending' && <ExportButton kind="RECOGNITIONS" boothId={boothId} filter={{ window, recognitionKind: kind }} figure="" />}
      </PageHead>
      {boothId !== null && (
        <Note>
          {t('recognition.ofOneBooth')} <Link to={`${base}/recognitions?view=${view}`}>{t('recognition.allBooths')}</Link>
        </Note>
      )}
      <RecognitionFilters given={given} shown={['waiting', 'ending', 'verified', 'refused', 'withdrawn', 'all']} />
      {list.error && <FailureNote error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Waiting />}
      {list.data && rows.length === 0 && (
        <EmptyState title={t(`recognition.floorNone.${view}`)}>
          <p>{t('recognition.floorNoneHelp')}</p>
        </EmptyState>
      )}
      <RecognitionRows rows={rows} base={base} withBooth />
      <LoadMore query={list} />
    </>
  );
}
