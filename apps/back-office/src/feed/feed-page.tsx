import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { BoothFeedDocument } from '@chophien/api-contract/office';
import { Chip, EmptyState, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';

/** What the floor told this booth, newest first. Opening it is reading it. */
export function FeedPage() {
  const { t, moment } = useWords();
  const { base, boothId } = usePlace();
  useTitle(t('tab.feed'));
  const feed = useInfiniteQuery({
    queryKey: ['boothFeed', boothId],
    queryFn: async ({ pageParam }) => (await ask(BoothFeedDocument, { boothId: boothId ?? '', first: 20, after: pageParam })).boothFeed,
    ...readOn,
    // reading marks as read: a second read at once would take the marks away under the reader's eyes
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
  const entries = feed.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      <PageHead title={t('tab.feed')} below={t('feed.help')} />
      {feed.error && <FailureNote error={feed.error} retry={() => void feed.refetch()} />}
      {feed.isPending && <Waiting />}
      {feed.data && entries.length === 0 && (
        <EmptyState title={t('feed.none')}>
          <p>{t('feed.noneHelp')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={entries.length === 0}>
        {entries.map((entry) => (
          <li key={entry.id} className="row row--link">
            <Icon name={entry.template === 'order.placed' ? 'receipt' : 'list'} size={24} />
            <span className="row__words">
              {entry.boothOrderId === null ? (
                <b>{t(`feed.${entry.template}`, { number: '' })}</b>
              ) : (
                <Link to={`${base}/orders/${entry.boothOrderId}`}>
                  {t(`feed.${entry.template}`, { number: entry.boothOrderNumber ?? '' })}
                </Link>
              )}
              <span className="hint">{moment(entry.at)}</span>
            </span>
            {!entry.read && (
              <Chip tone="move" icon="bell">
                {t('feed.new')}
              </Chip>
            )}
          </li>
        ))}
      </ul>
      <LoadMore query={feed} />
    </>
  );
}
