import type { SearchGoodsQuery, SearchHelpQuery, SuggestQuery } from '@chophien/api-contract/shop';
import { ButtonLink, EmptyState, Icon, Pagination } from '@chophien/ui';
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

type Beside = Pick<SuggestQuery['suggest'], 'categories' | 'booths'>;

/** Groups and booths of which the query speaks, above the goods. */
function BesideGoods({ context, beside }: { context: PageContext; beside: Beside }) {
  const { t, locale, paths, categories } = context;
  if (beside.booths.length + beside.categories.length === 0) return null;
  return (
    <ul className="tags search-beside" aria-label={t('search.beside')}>
      {beside.booths.map((booth) => (
        <li key={booth.slug}>
          <a className="tag" href={paths.booth(booth.slug)}>
            <Icon name="booth" size={16} />
            {t('search.besideBooth', { name: inLocale(locale, booth.nameVi, booth.nameEn) })} <span className="tag__count">{booth.productCount}</span>
          </a>
        </li>
      ))}
      {beside.categories.map((group) => (
        <li key={group.slug}>
          <a className="tag" href={paths.category(group.slug)}>
            <Icon name="tag" size={16} />
            {t('search.besideGroup', { name: inLocale(locale, group.nameVi, group.nameEn) })}{' '}
            <span className="tag__count">{categories.find(({ slug }) => slug === group.slug)?.productCount}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Nothing was typed yet: what can be found, and where to begin. */
function Beginning({ context }: { context: PageContext }) {
  const { t, paths, floor } = context;
  return (
    <div className="wrap page">
      <EmptyState title={t('search.emptyTitle')}>
        <p>{t('search.emptyText')}</p>
      </EmptyState>
      <section className="section" aria-labelledby="groups">
        <h2 id="groups">{t('home.groups')}</h2>
        <GroupLinks context={context} />
      </section>
      <p className="row section">
        <ButtonLink href={paths.goods()}>{floor ? t('search.allGoods', { count: floor.productCount }) : t('home.heroButton')}</ButtonLink>
        <ButtonLink href={paths.booths()}>{floor ? t('home.allBooths', { count: floor.boothCount }) : t('booth.listTitle')}</ButtonLink>
      </p>
    </div>
  );
}

/** Nothing was found: what was probably meant, and the groups where it lies. */
function Nothing({ context, query, help, beside }: { context: PageContext; query: string; help: SearchHelpQuery['searchHelp'] | undefined; beside: Beside | undefined }) {
  const { t, locale, paths } = context;
  const group = help?.suggestions.categories[0];
  return (
    <div className="wrap page">
      <h1>{t('search.noneTitle', { query })}</h1>
      {help == null ? (
        <p className="soft lead">{t('search.noneText')}</p>
      ) : (
        <p className="lead" role="status">
          {t('search.try')} <a href={paths.search({ q: help.query })}>{t('search.quoted', { query: help.query })}</a>
          {group && (
            <>
              {t('search.orGroup')} <a href={paths.category(group.slug)}>{inLocale(locale, group.nameVi, group.nameEn)}</a>
            </>
          )}
          .
        </p>
      )}
      {beside && <BesideGoods context={context} beside={beside} />}
      {help != null && help.suggestions.products.length > 0 && (
        <section className="section" aria-labelledby="instead">
          <h2 id="instead">{t('search.results', { query: help.query })}</h2>
          <ul className="tags">
            {help.suggestions.products.map((product) => (
              <li key={product.slug}>
                <a className="tag" href={paths.product(product.slug)}>
                  {inLocale(locale, product.nameVi, product.nameEn)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="section" aria-labelledby="groups">
        <h2 id="groups">{t('home.groups')}</h2>
        <GroupLinks context={context} />
      </section>
      <p className="row section">
        <ButtonLink href={paths.goods()}>{t('home.heroButton')}</ButtonLink>
        <ButtonLink href={paths.booths({ q: query })}>{t('search.amongBooths')}</ButtonLink>
      </p>
    </div>
  );
}

export interface SearchViewProps {
  readonly context: PageContext;
  readonly query: string;
  readonly found: SearchGoodsQuery['search'] | undefined;
  /** Groups and booths with such a name; on the first page only. */
  readonly beside?: Beside | undefined;
  /** For a query that finds nothing. */
  readonly help?: SearchHelpQuery['searchHelp'] | undefined;
  readonly later: boolean;
}

/** What was found, exact spelling first, and a way on when nothing was. */
export function SearchView({ context, query, found, beside, help, later }: SearchViewProps) {
  const { t, paths } = context;
  if (found === undefined) return <Beginning context={context} />;
  const count = found.nodes.length;
  if (count === 0 && !later) return <Nothing context={context} query={query} help={help} beside={beside} />;
  const { hasNextPage, endCursor } = found.pageInfo;
  return (
    <div className="wrap page">
      <h1>{found.isNear ? t('search.nearTitle', { query }) : t('search.results', { query })}</h1>
      <p className="soft lead" role="status">
        {later ? t('search.foundLater', { count }) : hasNextPage ? t('search.foundMore', { count }) : t('search.found', { count })}
        {found.decodedQuery != null && `. ${t('search.decoded', { query: found.decodedQuery })}`}
        {found.isNear && (
          <>
            {'. '}
            {found.didYouMean == null ? (
              t('search.nearText')
            ) : (
              <>
                {t('search.didYouMean')} <a href={paths.search({ q: found.didYouMean })}>{t('search.quoted', { query: found.didYouMean })}</a>?
              </>
            )}
          </>
        )}
      </p>
      {beside && <BesideGoods context={context} beside={beside} />}
      <h2 className="unseen">{t('goods.list')}</h2>
      <Goods context={context} cards={found.nodes} eager={4} />
      <Pagination
        label={t('pages.label')}
        first={later ? { href: paths.search({ q: query }), label: t('pages.first') } : undefined}
        next={hasNextPage && endCursor != null ? { href: paths.search({ q: query, sau: endCursor }), label: t('pages.next') } : undefined}
      />
    </div>
  );
}
