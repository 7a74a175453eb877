import { Button } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

/** On by one page of a keyset list; says so while it loads. */
export function LoadMore({ query }: { query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown } }) {
  const { t } = useWords();
  if (!query.hasNextPage) return null;
  return (
    <div className="load-more">
      <Button
        type="button"
        aria-busy={query.isFetchingNextPage}
        disabled={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {query.isFetchingNextPage ? t('waiting') : t('loadMore')}
      </Button>
    </div>
  );
}
