import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { BoothRecognitionsDocument } from '@chophien/api-contract/office';
import { EmptyState, Icon, Note } from '@chophien/ui';
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

/** A booth's certificates: what counts until when, what waits, and the way to claim one. */
export function BoothRecognitionsPage() {
  const { t } = useWords();
  const { base, boothId, may } = usePlace();
  const given = useRecognitionFilter('all');
  const { filter, order, productId, view, kind, window } = given;
  useTitle(t('recognition.title'));
  const list = useInfiniteQuery({
    queryKey: ['recognitions', boothId, filter, order],
    queryFn: async ({ pageParam }) => (await ask(BoothRecognitionsDocument, { boothId: boothId ?? '', filter, order, first: 30, after: pageParam })).boothRecognitions,
    refetchInterval: 30_000,
    ...readOn,
  });
  const rows = list.data?.pages.flatMap((page) => page.nodes) ?? [];
  const isFiltered = view !== 'all' || kind !== null || productId !== null;
  const claim = `${base}/recognitions/new${productId === null ? '' : `?product=${productId}`}`;
  return (
    <>
      <PageHead title={t('recognition.title')} below={t('recognition.help')}>
        {view === 'ending' && <ExportButton kind="RECOGNITIONS" boothId={boothId} filter={{ window, recognitionKind: kind }} figure="" />}
        {may('booth.listings.write') && (
          <Link className="btn btn--primary" to={claim}>
            <Icon name="plus" />
            {t('recognition.claim')}
          </Link>
        )}
      </PageHead>
      {productId !== null && (
        <Note>
          {t('recognition.ofOneProduct')} <Link to={`${base}/recognitions`}>{t('recognition.showAll')}</Link>
        </Note>
      )}
      <RecognitionFilters given={given} shown={['all', 'ending', 'waiting', 'verified', 'refused', 'withdrawn']} />
      {list.error && <FailureNote error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Waiting />}
      {list.data && rows.length === 0 && (
        <EmptyState title={t(isFiltered ? 'recognition.noneSuch' : 'recognition.none')}>
          <p>{t(isFiltered ? 'recognition.noneSuchHelp' : 'recognition.noneHelp')}</p>
        </EmptyState>
      )}
      <RecognitionRows rows={rows} base={base} withBooth={false} />
      <LoadMore query={list} />
    </>
  );
}
