import { formatDong } from '@chophien/money';
import { Button, Choice, FieldError, formatNumber, Icon, SelectField, type Locale } from '@chophien/ui';
import { inLocale } from '../page-context.js';
import type { GoodsViewProps, TypedPrice } from './goods.js';

/** The number up to which the api counts; one more stands for all beyond. */
const countLimit = 10_000;

/** The count of a choice: "9.870", and "10.000+" beyond what is counted. */
export function countOf(count: number, locale: Locale): string {
  return count > countLimit ? `${formatNumber(countLimit, locale)}+` : formatNumber(count, locale);
}

type Change = Partial<Record<string, string | number | undefined>>;

/** The filters as a query, for the same choice in another list. */
export function filterQuery({ choice }: Pick<GoodsViewProps, 'choice'>): Change {
  return {
    xa: choice.commune || undefined,
    gian: choice.booth || undefined,
    sao: choice.stars,
    tu: choice.from.typed || undefined,
    den: choice.to.typed || undefined,
    con: choice.inStock ? '1' : undefined,
    xep: choice.sort === 'NEWEST' ? undefined : choice.sort,
  };
}

/** The address of this list with some of its filters changed; a changed filter begins at the first page. */
export function addressWith(props: Pick<GoodsViewProps, 'context' | 'category' | 'choice'>, change: Change = {}): string {
  const { context, category } = props;
  const query = { ...filterQuery(props), ...change };
  return category === undefined ? context.paths.goods(query) : context.paths.category(category.slug, query);
}

/** One part of the filter that is set: its name in the address, its words, and the address without it. */
export interface Applied {
  readonly name: string;
  readonly words: string;
  readonly without: string;
}

/** The parts of the filter that are set, in their order. */
export function appliedFilters(props: GoodsViewProps): Applied[] {
  const { context, choice, names } = props;
  const { t, locale } = context;
  const set: [string, string | false][] = [
    ['xa', choice.commune !== '' && names.commune],
    ['gian', choice.booth !== '' && names.booth],
    ['sao', choice.stars !== undefined && t('goods.starsTag', { stars: choice.stars })],
    ['tu', choice.from.amount !== undefined && t('goods.priceFromTag', { price: formatDong(choice.from.amount, locale) })],
    ['den', choice.to.amount !== undefined && t('goods.priceToTag', { price: formatDong(choice.to.amount, locale) })],
    ['con', choice.inStock && t('goods.inStock')],
  ];
  return set.flatMap(([name, words]) => (words === false ? [] : [{ name, words, without: addressWith(props, { [name]: undefined }) }]));
}

/** Groups beside this one or below it, each with the same filters and how many they leave of it. */
function Kinds(props: GoodsViewProps) {
  const { context, category, choice, data } = props;
  const { t, locale, paths, categories } = context;
  const below = categories.filter(({ parentSlug }) => category !== undefined && parentSlug === category.slug);
  const kinds = below.length > 0 ? below : categories.filter(({ parentSlug }) => parentSlug === (category?.parentSlug ?? null));
  const parent = below.length > 0 ? category : categories.find(({ slug }) => slug === category?.parentSlug);
  const query = filterQuery({ choice });
  const counts = new Map(data.productFacets.categories.map(({ slug, count }) => [slug, count]));
  if (kinds.length === 0) return null;
  return (
    <nav aria-label={t('goods.type')}>
      <p className="field__label">{t('goods.type')}</p>
      <ul className="kinds">
        {parent !== undefined && (
          <li>
            <a href={paths.category(parent.slug, query)} aria-current={parent.slug === category?.slug ? 'page' : undefined}>
              {t('goods.allTypes')} <span className="kinds__count">{countOf(counts.get(parent.slug) ?? 0, locale)}</span>
            </a>
          </li>
        )}
        {kinds.map((kind) => (
          <li key={kind.slug}>
            <a href={paths.category(kind.slug, query)} aria-current={kind.slug === category?.slug ? 'page' : undefined}>
              {inLocale(locale, kind.nameVi, kind.nameEn)} <span className="kinds__count">{countOf(counts.get(kind.slug) ?? 0, locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Two fields side by side; what is wrong with either stands below both, and is tied to its field. */
function Prices({ context, choice }: Pick<GoodsViewProps, 'context' | 'choice'>) {
  const { t } = context;
  const fields = [
    { id: 'tu', price: choice.from, label: t('goods.priceFromLabel'), hint: t('goods.priceFrom') },
    { id: 'den', price: choice.to, label: t('goods.priceToLabel'), hint: t('goods.priceTo') },
  ];
  const wrong = (id: string, { unreadable }: TypedPrice) => (unreadable ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-error` } : {});
  return (
    <fieldset>
      <legend className="field__label">{t('goods.price')}</legend>
      <div className="filters__prices">
        {fields.map(({ id, price, label, hint }) => (
          <input key={id} id={id} type="text" className="control" name={id} enterKeyHint="done" placeholder={hint} aria-label={label} defaultValue={price.typed} maxLength={20} {...wrong(id, price)} />
        ))}
      </div>
      {fields
        .filter(({ price }) => price.unreadable)
        .map(({ id, price }) => (
          <FieldError key={id} id={`${id}-error`}>
            {t('goods.priceWrong', { typed: price.typed })}
          </FieldError>
        ))}
    </fieldset>
  );
}

/** What is chosen stands in its list even when the rest of the filter leaves nothing of it. */
function withChosen<T extends { readonly count: number }>(rows: readonly T[], isChosen: (row: T) => boolean, chosen: T | undefined): readonly T[] {
  return chosen === undefined || rows.some(isChosen) ? rows : [...rows, chosen];
}

function Fields(props: GoodsViewProps) {
  const { context, choice, data, names } = props;
  const { t, locale } = context;
  const { stars, inStock } = data.productFacets;
  const communes = withChosen(
    data.productFacets.communes,
    ({ code }) => code === choice.commune,
    choice.commune ? { code: choice.commune, name: names.commune, count: 0 } : undefined,
  );
  const booths = withChosen(
    data.productFacets.booths,
    ({ slug }) => slug === choice.booth,
    choice.booth ? { slug: choice.booth, nameVi: names.booth, nameEn: names.booth, count: 0 } : undefined,
  );
  const starRows = withChosen(stars, (row) => row.stars === choice.stars, choice.stars === undefined ? undefined : { stars: choice.stars, count: 0 });
  return (
    <>
      <fieldset>
        <legend className="field__label">{t('goods.ocop')}</legend>
        <Choice type="radio" name="sao" value="" defaultChecked={choice.stars === undefined}>
          {t('goods.anyStars')}
        </Choice>
        {starRows.map((row) => (
          <Choice key={row.stars} type="radio" name="sao" value={row.stars} defaultChecked={choice.stars === row.stars} count={countOf(row.count, locale)}>
            {t('goods.starsFrom', { stars: row.stars })}
          </Choice>
        ))}
      </fieldset>
      <SelectField id="xa" name="xa" label={t('goods.commune')} defaultValue={choice.commune}>
        <option value="">{t('goods.anyCommune')}</option>
        {communes.map((commune) => (
          <option key={commune.code} value={commune.code}>
            {commune.name} ({countOf(commune.count, locale)})
          </option>
        ))}
      </SelectField>
      <SelectField id="gian" name="gian" label={t('goods.booth')} defaultValue={choice.booth}>
        <option value="">{t('goods.anyBooth')}</option>
        {booths.map((booth) => (
          <option key={booth.slug} value={booth.slug}>
            {inLocale(locale, booth.nameVi, booth.nameEn)} ({countOf(booth.count, locale)})
          </option>
        ))}
      </SelectField>
      <Prices context={context} choice={choice} />
      <Choice name="con" value="1" defaultChecked={choice.inStock} count={countOf(inStock, locale)}>
        {t('goods.inStock')}
      </Choice>
    </>
  );
}

/** Beside the list on a desk; on a phone a sheet over it, opened and closed by a check box, so that it works without script. */
export function Filters(props: GoodsViewProps & { readonly applied: number; readonly bare: string }) {
  const { context, category, choice, applied, bare } = props;
  const { t, paths } = context;
  return (
    <div className="filters">
      <input className="filters__toggle unseen" type="checkbox" id="show-filters" defaultChecked={choice.from.unreadable || choice.to.unreadable} />
      <label className="btn btn--outline filters__button" htmlFor="show-filters">
        <Icon name="filter" />
        <span data-part="filter-count">{applied > 0 ? t('goods.filterCount', { count: applied }) : t('goods.filter')}</span>
      </label>
      <form
        id="filters"
        className="filters__form"
        method="get"
        autoComplete="off"
        action={category ? paths.category(category.slug) : paths.goods()}
        data-count={paths.goodsCount(category?.slug)}
      >
        <div className="filters__head">
          <b>{t('goods.filters')}</b>
          <label className="filters__close" htmlFor="show-filters">
            {t('goods.close')}
            <Icon name="close" />
          </label>
        </div>
        <div className="filters__fields" data-part="fields">
          <Kinds {...props} />
          <Fields {...props} />
        </div>
        <div className="filters__foot" data-part="foot">
          <Button kind="primary" wide data-apply="">
            {t('goods.apply')}
          </Button>
          {applied > 0 && (
            <a className="filters__clear" href={bare}>
              {t('goods.clear')}
            </a>
          )}
        </div>
      </form>
    </div>
  );
}
