import type { GoodsFacetsQuery, GoodsListQuery, ProductSort } from '@chophien/api-contract/shop';
import { Breadcrumb, Button, ButtonLink, EmptyState, Icon, Note, Pagination } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import type { Category } from '../reference.js';
import { Goods } from './cards.js';
import { goodsCrumbs } from './crumbs.js';
import { addressWith, appliedFilters, filterQuery, Filters, type Applied } from './filters.js';

export const productSorts = ['NEWEST', 'PRICE_UP', 'PRICE_DOWN'] as const satisfies readonly ProductSort[];

/** A price as typed, so that one that cannot be read is shown again, and what it comes to in đồng. */
export interface TypedPrice {
  readonly typed: string;
  readonly amount: bigint | undefined;
  readonly unreadable: boolean;
}

/** A filter as it stands in the address; empty text means that it is not set. */
export interface GoodsChoice {
  readonly commune: string;
  readonly booth: string;
  readonly stars: number | undefined;
  readonly from: TypedPrice;
  readonly to: TypedPrice;
  readonly inStock: boolean;
  readonly sort: ProductSort;
}

export interface GoodsViewProps {
  readonly context: PageContext;
  readonly category: Category | undefined;
  readonly choice: GoodsChoice;
  readonly data: GoodsListQuery & GoodsFacetsQuery;
  /** Names of the chosen commune and booth, also when nothing is left of them. */
  readonly names: { readonly commune: string; readonly booth: string };
  /** Of an empty list: how many there would be without one part of the filter, by its name in the address; `nhom` is the group itself. */
  readonly without: ReadonlyMap<string, number>;
  /** True when this is a later page of the list. */
  readonly later: boolean;
}

function Tally(props: GoodsViewProps & { readonly filtered: boolean }) {
  const { context, category, data, filtered } = props;
  const { t, floor } = context;
  const { value, isMore } = data.productCount;
  const all = category?.productCount ?? floor?.productCount ?? value;
  const booths = data.productFacets.booths.filter(({ slug }) => props.choice.booth === '' || slug === props.choice.booth).length;
  return (
    <p className="soft" role="status" data-part="tally">
      {isMore ? t('goods.countMore', { count: value }) : filtered ? t('goods.countOf', { shown: value, count: all }) : t('goods.count', { count: value })}
      {value > 0 && booths > 0 && `, ${t('goods.ofBooths', { count: booths })}`}
    </p>
  );
}

function AppliedTags({ context, applied, bare }: { context: PageContext; applied: readonly Applied[]; bare: string }) {
  const { t } = context;
  if (applied.length === 0) return null;
  return (
    <ul className="tags listing__applied" aria-label={t('goods.applied')}>
      {applied.map((filter) => (
        <li key={filter.name}>
          <a className="tag tag--on" href={filter.without} aria-label={t('goods.remove', { name: filter.words })}>
            {filter.words}
            <Icon name="close" size={16} />
          </a>
        </li>
      ))}
      <li>
        <a className="tag__clear" href={bare}>
          {t('goods.clear')}
        </a>
      </li>
    </ul>
  );
}

/** An empty list: which condition empties it, and what is left without it. */
function Nothing(props: GoodsViewProps & { readonly applied: readonly Applied[]; readonly bare: string }) {
  const { context, category, applied, bare, without } = props;
  const { t } = context;
  const count = (name: string): number => without.get(name) ?? 0;
  const helpful = applied.filter(({ name }) => count(name) > 0).sort((one, other) => count(other.name) - count(one.name));
  const [culprit, ...others] = helpful;
  const elsewhere = count('nhom');
  return (
    <EmptyState title={t(applied.length === 0 ? 'goods.emptyGroup' : applied.length > 1 ? 'goods.emptyTitle' : 'goods.emptyTitleOne')}>
      {applied.length > 0 && <p>{culprit ? t('goods.emptyBecause', { name: culprit.words, count: count(culprit.name) }) : t('goods.emptyText')}</p>}
      {applied.length > 0 && (
        <ButtonLink href={culprit?.without ?? bare}>
          {culprit
            ? t('goods.dropCount', { name: culprit.words, count: count(culprit.name) })
            : t('goods.clearCount', { count: category?.productCount ?? context.floor?.productCount ?? 0 })}
        </ButtonLink>
      )}
      {others.length > 0 && (
        <ul className="tags tags--middle" aria-label={t('goods.dropOthers')}>
          {others.map((filter) => (
            <li key={filter.name}>
              <a className="tag" href={filter.without}>
                {t('goods.dropCount', { name: filter.words, count: count(filter.name) })}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="row row--middle">
        {category !== undefined && elsewhere > 0 && <a href={context.paths.goods(filterQuery(props))}>{t('goods.emptyElsewhere', { count: elsewhere })}</a>}
        {culprit && <a href={bare}>{t(category === undefined ? 'goods.clear' : 'goods.emptyButton')}</a>}
      </p>
    </EmptyState>
  );
}

/** A list of goods, whole or of one category, with filters that live in the address. */
export function GoodsView(props: GoodsViewProps) {
  const { context, category, choice, data } = props;
  const { t, locale, paths } = context;
  const title = category === undefined ? t('goods.title') : inLocale(locale, category.nameVi, category.nameEn);
  const applied = appliedFilters(props);
  const order = { xep: choice.sort === 'NEWEST' ? undefined : choice.sort };
  const bare = category === undefined ? paths.goods(order) : paths.category(category.slug, order);
  return (
    <div className="wrap">
      <Breadcrumb label={t('crumbs.label')} crumbs={goodsCrumbs(context, category)} />
      <div className="listing" data-listing="">
        <div className="listing__head">
          <h1>{title}</h1>
          <Tally {...props} filtered={applied.length > 0} />
        </div>
        <Filters {...props} applied={applied.length} bare={bare} />
        <div className="sorting">
          <label className="unseen" htmlFor="xep">
            {t('goods.sort')}
          </label>
          <select id="xep" className="control" name="xep" form="filters" defaultValue={choice.sort === 'NEWEST' ? '' : choice.sort}>
            {productSorts.map((sort) => (
              <option key={sort} value={sort === 'NEWEST' ? '' : sort}>
                {t(`goods.${sort}`)}
              </option>
            ))}
          </select>
          <Button form="filters" className="sorting__button">
            {t('goods.sortButton')}
          </Button>
        </div>
        <div className="listing__body" data-part="goods">
          <h2 className="unseen">{t('goods.list')}</h2>
          <AppliedTags context={context} applied={applied} bare={bare} />
          {data.products.nodes.length === 0 ? <Nothing {...props} applied={applied} bare={bare} /> : <Goods context={context} cards={data.products.nodes} eager={4} beside />}
          <Pagination
            label={t('pages.label')}
            first={props.later ? { href: addressWith(props), label: t('pages.first') } : undefined}
            next={
              data.products.pageInfo.hasNextPage && data.products.pageInfo.endCursor != null
                ? { href: addressWith(props, { sau: data.products.pageInfo.endCursor }), label: t('pages.next') }
                : undefined
            }
          />
          <div className="below">
            <Note>
              {t('goods.sort')}: {t(`goods.${choice.sort}`).toLowerCase()}. {t('goods.order')} <a href={paths.how('xep')}>{t('goods.orderLink')}</a>
            </Note>
          </div>
        </div>
      </div>
    </div>
  );
}
