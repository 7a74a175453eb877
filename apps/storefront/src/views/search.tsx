import type { SearchGoodsQuery } from '@chophien/api-contract/shop';
import { ButtonLink, EmptyState, Pagination } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import { Goods } from './cards.js';

/** The ways out of an empty answer: groups of goods. */
export function GroupLinks({ context }: { context: PageContext }) {
  const { locale, paths, categories } = context;
  return (
    <ul className="tags tags--middle">
      {categories
        .filter(({ parentSlug, productCount }) => parentSlug == null && productCount > 0)
        .map((group) => (
          <li key={group.slug}>
            <a className="tag" href={paths.category(group.slug)}>
              {inLocale(locale, group.nameVi, group.nameEn)} <span className="tag__count">{group.productCount}</span>
            </a>
          </li>
        ))}
    </ul>
  );
}

/** What was found, exact spelling first, and a way on when nothing was. */
export function SearchView({ context, query, found, later }: { context: PageContext; query: string; found: SearchGoodsQuery['search'] | undefined; later: boolean }) {
  const { t, paths } = context;
  if (found === undefined) {
    return (
      <div className="wrap page">
        <EmptyState title={t('search.emptyTitle')}>
          <p>{t('search.emptyText')}</p>
        </EmptyState>
        <GroupLinks context={context} />
      </div>
    );
  }
  const count = found.nodes.length;
  return (
    <div className="wrap page">
      <h1>{count === 0 ? t('search.noneTitle', { query }) : t('search.results', { query })}</h1>
      {count === 0 ? (
        <>
          <p className="soft lead">{t('search.noneText')}</p>
          <GroupLinks context={context} />
          <p className="below">
            <ButtonLink href={paths.goods()}>{t('home.heroButton')}</ButtonLink>
          </p>
        </>
      ) : (
        <>
          <p className="soft lead" role="status">
            {found.pageInfo.hasNextPage || later ? t('search.foundMore', { count }) : t('search.found', { count })}
            {found.decodedQuery != null && `. ${t('search.decoded', { query: found.decodedQuery })}`}
          </p>
          <h2 className="unseen">{t('goods.list')}</h2>
          <Goods context={context} cards={found.nodes} eager={4} />
        </>
      )}
      <Pagination
        label={t('pages.label')}
        first={later ? { href: paths.search({ q: query }), label: t('pages.first') } : undefined}
        next={found.pageInfo.hasNextPage && found.pageInfo.endCursor != null ? { href: paths.search({ q: query, sau: found.pageInfo.endCursor }), label: t('pages.next') } : undefined}
      />
    </div>
  );
}
