import type { GoodsFacetsQuery, GoodsListQuery, ProductSort } from '@chophien/api-contract/shop';
import { formatDong } from '@chophien/money';
import { Breadcrumb, Button, ButtonLink, Choice, EmptyState, FieldError, Icon, Note, Pagination, SelectField } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import type { Category } from '../reference.js';
import { Goods } from './cards.js';
import { goodsCrumbs } from './crumbs.js';

export const productSorts = ['NEWEST', 'PRICE_UP', 'PRICE_DOWN'] as const satisfies readonly ProductSort[];

/** A filter as it stands in the address; empty text means that it is not set. */
export interface GoodsChoice {
  readonly commune: string;
  readonly booth: string;
  readonly stars: number | undefined;
  /** As typed, so that a price that cannot be read is shown again. */
  readonly priceFrom: string;
  readonly priceTo: string;
  readonly inStock: boolean;
  readonly sort: ProductSort;
}

export interface GoodsViewProps {
  readonly context: PageContext;
  readonly category: Category | undefined;
  readonly choice: GoodsChoice;
  /** What was typed as a price and cannot be read. */
  readonly unreadablePrice: string | undefined;
  readonly from: bigint | undefined;
  readonly to: bigint | undefined;
  readonly data: GoodsListQuery & GoodsFacetsQuery;
  /** True when this is a later page of the list. */
  readonly later: boolean;
}

/** The address of this list with some of its filters changed. */
function addressWith({ context, category, choice }: GoodsViewProps, change: Partial<Record<string, string | number | undefined>> = {}): string {
  const query = {
    xa: choice.commune || undefined,
    gian: choice.booth || undefined,
    sao: choice.stars,
    tu: choice.priceFrom || undefined,
    den: choice.priceTo || undefined,
    con: choice.inStock ? '1' : undefined,
    xep: choice.sort === 'NEWEST' ? undefined : choice.sort,
    ...change,
  };
  return category === undefined ? context.paths.goods(query) : context.paths.category(category.slug, query);
}

interface Applied {
  readonly name: string;
  readonly without: string;
}

function appliedFilters(props: GoodsViewProps): Applied[] {
  const { context, choice, data, from, to } = props;
  const { t, locale } = context;
  const facets = data.productFacets;
  const commune = facets.communes.find(({ code }) => code === choice.commune)?.name ?? choice.commune;
  const booth = facets.booths.find(({ slug }) => slug === choice.booth);
  return [
    choice.commune !== '' && { name: commune, without: addressWith(props, { xa: undefined }) },
    choice.booth !== '' && { name: booth ? inLocale(locale, booth.nameVi, booth.nameEn) : choice.booth, without: addressWith(props, { gian: undefined }) },
    choice.stars !== undefined && { name: t('goods.starsTag', { stars: choice.stars }), without: addressWith(props, { sao: undefined }) },
    from !== undefined && { name: t('goods.priceFromTag', { price: formatDong(from, locale) }), without: addressWith(props, { tu: undefined }) },
    to !== undefined && { name: t('goods.priceToTag', { price: formatDong(to, locale) }), without: addressWith(props, { den: undefined }) },
    choice.inStock && { name: t('goods.inStock'), without: addressWith(props, { con: undefined }) },
  ].filter((entry) => entry !== false);
}

function Filters(props: GoodsViewProps) {
  const { context, category, choice, data } = props;
  const { t, locale, paths, categories } = context;
  const { communes, booths, stars } = data.productFacets;
  const kinds = categories.filter(({ parentSlug }) => parentSlug === (category?.parentSlug ?? category?.slug ?? null));
  return (
    <form id="filters" className="filters__form" method="get" action={category ? paths.category(category.slug) : paths.goods()}>
      {kinds.length > 0 && (
        <nav aria-label={t('goods.type')}>
          <p className="field__label">{t('goods.type')}</p>
          <ul className="kinds">
            {kinds.map((kind) => (
              <li key={kind.slug}>
                <a href={paths.category(kind.slug)} aria-current={kind.slug === category?.slug ? 'page' : undefined}>
                  {inLocale(locale, kind.nameVi, kind.nameEn)} <span className="kinds__count">{kind.productCount}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <fieldset>
        <legend className="field__label">{t('goods.ocop')}</legend>
        <Choice type="radio" name="sao" value="" defaultChecked={choice.stars === undefined}>
          {t('goods.anyStars')}
        </Choice>
        {stars.map((row) => (
          <Choice key={row.stars} type="radio" name="sao" value={row.stars} defaultChecked={choice.stars === row.stars} count={row.count}>
            {t('goods.starsFrom', { stars: row.stars })}
          </Choice>
        ))}
      </fieldset>
      <SelectField id="xa" name="xa" label={t('goods.commune')} defaultValue={choice.commune}>
        <option value="">{t('goods.anyCommune')}</option>
        {communes.map((commune) => (
          <option key={commune.code} value={commune.code}>
            {commune.name} ({commune.count})
          </option>
        ))}
      </SelectField>
      <SelectField id="gian" name="gian" label={t('goods.booth')} defaultValue={choice.booth}>
        <option value="">{t('goods.anyBooth')}</option>
        {booths.map((booth) => (
          <option key={booth.slug} value={booth.slug}>
            {inLocale(locale, booth.nameVi, booth.nameEn)} ({booth.count})
          </option>
        ))}
      </SelectField>
      <fieldset>
        <legend className="field__label">{t('goods.price')}</legend>
        <div className="filters__prices">
          <input className="control" type="text" name="tu" inputMode="numeric" placeholder={t('goods.priceFrom')} aria-label={t('goods.priceFromLabel')} defaultValue={choice.priceFrom} maxLength={20} />
          <input className="control" type="text" name="den" inputMode="numeric" placeholder={t('goods.priceTo')} aria-label={t('goods.priceToLabel')} defaultValue={choice.priceTo} maxLength={20} />
        </div>
        {props.unreadablePrice !== undefined && <FieldError>{t('goods.priceWrong', { typed: props.unreadablePrice })}</FieldError>}
      </fieldset>
      <Choice name="con" value="1" defaultChecked={choice.inStock}>
        {t('goods.inStock')}
      </Choice>
      <Button kind="outline" wide>
        {t('goods.apply')}
      </Button>
    </form>
  );
}

function Tally(props: GoodsViewProps & { readonly filtered: boolean }) {
  const { context, category, data, filtered } = props;
  const { t, floor } = context;
  const { value, isMore } = data.productCount;
  const all = category?.productCount ?? floor?.productCount ?? value;
  if (isMore) return <p className="soft">{t('goods.countMore', { count: value })}</p>;
  return <p className="soft">{filtered ? t('goods.countOf', { shown: value, count: all }) : t('goods.count', { count: value })}</p>;
}

/** A list of goods, whole or of one category, with filters that live in the address. */
export function GoodsView(props: GoodsViewProps) {
  const { context, category, choice, data } = props;
  const { t, locale, paths } = context;
  const title = category === undefined ? t('goods.title') : inLocale(locale, category.nameVi, category.nameEn);
  const applied = appliedFilters(props);
  const bare = category === undefined ? paths.goods() : paths.category(category.slug);
  return (
    <div className="wrap">
      <Breadcrumb label={t('crumbs.label')} crumbs={goodsCrumbs(context, category)} />
      <div className="listing">
        <div className="listing__head">
          <h1>{title}</h1>
          <Tally {...props} filtered={applied.length > 0} />
        </div>
        <div className="filters">
          <input className="filters__toggle unseen" type="checkbox" id="show-filters" defaultChecked={props.unreadablePrice !== undefined} />
          <label className="btn btn--outline filters__button" htmlFor="show-filters">
            <Icon name="filter" />
            {applied.length > 0 ? t('goods.filterCount', { count: applied.length }) : t('goods.filter')}
          </label>
          <Filters {...props} />
        </div>
        <div className="listing__body">
          <h2 className="unseen">{t('goods.list')}</h2>
          <div className="listing__bar">
            {applied.length > 0 && (
              <ul className="tags" aria-label={t('goods.applied')}>
                {applied.map((filter) => (
                  <li key={filter.name}>
                    <a className="tag tag--on" href={filter.without} aria-label={t('goods.remove', { name: filter.name })}>
                      {filter.name}
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
            )}
            <div className="sorting">
              <label className="unseen" htmlFor="xep">
                {t('goods.sort')}
              </label>
              <select id="xep" className="control" name="xep" form="filters" defaultValue={choice.sort} data-submit="">
                {productSorts.map((sort) => (
                  <option key={sort} value={sort}>
                    {t(`goods.${sort}`)}
                  </option>
                ))}
              </select>
              <Button form="filters" data-reload-button="">
                {t('goods.sortButton')}
              </Button>
            </div>
          </div>
          {data.products.nodes.length === 0 ? (
            <EmptyState title={t('goods.emptyTitle')}>
              <p>{t('goods.emptyText')}</p>
              <ButtonLink href={bare}>{t('goods.emptyButton')}</ButtonLink>
            </EmptyState>
          ) : (
            <Goods context={context} cards={data.products.nodes} eager={4} beside />
          )}
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
