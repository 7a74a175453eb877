import { Link, useSearchParams } from 'react-router';
import { Icon } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import type { Paged } from './use-table.js';
import { pageAddress } from './use-table-address.js';

/** On by one page and back: links, so that the browser's own back button knows them too. */
export function TableFoot({ page }: { page: Paged<unknown> | undefined }) {
  const { t } = useWords();
  const [search] = useSearchParams();
  if (!page || (!page.pageInfo.hasNextPage && !page.pageInfo.hasPreviousPage)) return null;
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
  return (
    <nav className="data-table__foot" aria-label={t('table.pages')}>
      {hasPreviousPage && (
        <Link className="link-btn" to={pageAddress(search, {})}>
          {t('table.first')}
        </Link>
      )}
      <div className="acts">
        {hasPreviousPage && (
          <Link className="btn btn--outline" to={pageAddress(search, { before: startCursor })}>
            <Icon name="left" />
            {t('table.previous')}
          </Link>
        )}
        {hasNextPage && (
          <Link className="btn btn--outline" to={pageAddress(search, { after: endCursor })}>
            {t('table.next')}
            <Icon name="right" />
          </Link>
        )}
      </div>
    </nav>
  );
}

/** `1.234`, or `10.000+` where nobody counted on. */
export function useTotal(): (total: { count: number; isMore: boolean } | undefined) => string {
  const { count } = useWords();
  return (total) => (total === undefined ? '' : `${count(total.count)}${total.isMore ? '+' : ''}`);
}
