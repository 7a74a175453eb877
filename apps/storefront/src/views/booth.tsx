import type { BoothBySlugQuery, GoodsFacetsQuery } from '@chophien/api-contract/shop';
import { Breadcrumb, ButtonLink, EdgeBand, EmptyState, Icon, Note, Pagination, dayInVietnam, edgeOf, formatDay } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import { DeliveryAndReturns, Hours, MapLinks, OpenLine, SellerFacts, answerWords } from './booth-about.js';
import { BoothPictures } from './booth-pictures.js';
import { Goods } from './cards.js';
import { ClosureNote } from './closure.js';
import { CommuneMap } from './commune-map.js';
import { boothCrumbs } from './crumbs.js';
import { telephone } from './telephone.js';

export type Booth = NonNullable<BoothBySlugQuery['booth']>;

/** From how many goods on they may be narrowed by group. */
const many = 6;

export interface BoothViewProps {
  readonly context: PageContext;
  readonly booth: Booth;
  readonly products: BoothBySlugQuery['products'];
  /** Groups of its goods with how many lie in each. */
  readonly groups: GoodsFacetsQuery['productFacets']['categories'];
  /** Slug of the chosen group, or empty. */
  readonly group: string;
  readonly later: boolean;
}

/** The chosen group and the others: the broadest groups that still tell the goods apart. */
function Groups({ context, booth, groups, group }: Omit<BoothViewProps, 'products' | 'later'>) {
  const { t, locale, paths, categories } = context;
  const counted = categories.flatMap((category) => {
    const count = groups.find(({ slug }) => slug === category.slug)?.count;
    return count === undefined ? [] : [{ ...category, count }];
  });
  const top = counted.filter(({ parentSlug }) => parentSlug == null);
  // all in one group: its parts say more
  const shown = top.length === 1 ? counted.filter(({ parentSlug }) => parentSlug === top[0]?.slug) : top;
  if (group === '' && (booth.productCount <= many || shown.length < 2)) return null;
  return (
    <nav aria-label={t('goods.type')} className="booth__groups">
      <ul className="tags">
        <li>
          <a className={group === '' ? 'tag tag--on' : 'tag'} href={`${paths.booth(booth.slug)}#goods`} aria-current={group === '' ? 'true' : undefined}>
            {t('booth.allGoods')} <span className="tag__count">{booth.productCount}</span>
          </a>
        </li>
        {shown.map((each) => (
          <li key={each.slug}>
            <a
              className={group === each.slug ? 'tag tag--on' : 'tag'}
              href={`${paths.booth(booth.slug, { nhom: each.slug })}#goods`}
              aria-current={group === each.slug ? 'true' : undefined}
            >
              {inLocale(locale, each.nameVi, each.nameEn)} <span className="tag__count">{each.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A booth that is suspended: what that means for the reader. */
function NotOpen({ context }: { context: PageContext }) {
  const { t, paths } = context;
  return (
    <Note tone="wait" icon="calendar">
      <p>
        <b>{t('booth.suspended')}</b>
      </p>
      <p>
        {t('booth.suspendedNext')} <a href={paths.lookup()}>{t('footer.lookup')}</a> · <a href={paths.booths()}>{t('booth.others')}</a>
      </p>
    </Note>
  );
}

/** Who, where and how to reach them. Seller's legal name and address always stand here. */
function Who({ context, booth }: { context: PageContext; booth: Booth }) {
  const { t, locale, place } = context;
  const story = inLocale(locale, booth.storyVi, booth.storyEn);
  return (
    <div className="booth__who">
      <p className="soft">
        {t('booth.label')} · {t(`kind.${booth.legalKind}`)}
      </p>
      <h1>{inLocale(locale, booth.nameVi, booth.nameEn)}</h1>
      {booth.isOpen ? <ClosureNote context={context} booth={booth} /> : <NotOpen context={context} />}
      {story !== '' && (
        <p className="prose" lang={locale === 'en' && booth.storyEn === '' ? 'vi' : undefined}>
          {story}
        </p>
      )}
      {locale === 'en' && booth.storyEn === '' && booth.storyVi !== '' && <p className="hint">{t('site.onlyVietnamese')}</p>}
      <ul className="booth__facts">
        <li>
          <Icon name="person" />
          <span>
            {t('booth.sellerName')}: <b>{booth.legalName}</b>
          </span>
        </li>
        <li>
          <Icon name="pin" />
          <span>
            {[booth.street, booth.commune, booth.province].filter(Boolean).join(', ')}
            {booth.communeIsEstimated && <span className="faint"> ({t('booth.communeEstimated')})</span>}
          </span>
        </li>
        <OpenLine context={context} booth={booth} />
        {booth.isOpen && (
          <>
            <li>
              <Icon name="truck" />
              <span>{place ? t('booth.delivery', { place: place.name }) : t('booth.sends')}</span>
            </li>
            <li>
              <Icon name="cash" />
              <span>{t('booth.payment')}</span>
            </li>
          </>
        )}
        <li>
          <Icon name={booth.admittedAt == null ? 'calendar' : 'verified'} />
          <span>
            {booth.admittedAt == null
              ? t('booth.since', { date: formatDay(dayInVietnam(new Date(booth.openedAt)), locale) })
              : t('boothPage.admitted', { date: formatDay(dayInVietnam(new Date(booth.admittedAt)), locale) })}
          </span>
        </li>
        {booth.answerMinutes != null && (
          <li>
            <Icon name="hourglass" />
            <span>{answerWords(context, booth.answerMinutes)}</span>
          </li>
        )}
      </ul>
      <div className="booth__ways">
        <ButtonLink href={telephone(booth.phone).href}>
          <Icon name="phone" />
          {t('booth.call')} {telephone(booth.phone).words}
        </ButtonLink>
        {booth.zaloUrl != null && (
          <ButtonLink href={booth.zaloUrl} rel="noopener nofollow">
            <Icon name="out" />
            {t('boothPage.zalo')}
          </ButtonLink>
        )}
      </div>
      {booth.isDemo && <p className="hint">{t('booth.demo')}</p>}
    </div>
  );
}

/** One booth: who and where; then the goods. */
export function BoothView(props: BoothViewProps) {
  const { context, booth, products, group, later } = props;
  const { t, paths } = context;
  const address = (change: Record<string, string | undefined> = {}): string => paths.booth(booth.slug, { nhom: group || undefined, ...change });
  return (
    <>
      <EdgeBand edge={edgeOf(booth.edgePattern, booth.edgeCloth)} stitch={3} />
      <div className="wrap">
        <Breadcrumb label={t('crumbs.label')} crumbs={boothCrumbs(context, booth)} />
        <div className="booth">
          <Who context={context} booth={booth} />
          <BoothPictures context={context} booth={booth} />
          {booth.isOpen && (
            <section className="booth__goods" aria-labelledby="goods">
              <div className="section__head">
                <h2 id="goods">{t('booth.products', { count: booth.productCount })}</h2>
              </div>
              <Groups {...props} />
              {products.nodes.length === 0 ? (
                <EmptyState title={t(group === '' ? 'booth.noGoods' : 'booth.noGoodsHere')}>
                  <ButtonLink href={group === '' ? paths.goods() : paths.booth(booth.slug)}>{t(group === '' ? 'cart.emptyButton' : 'booth.allGoods')}</ButtonLink>
                </EmptyState>
              ) : (
                <Goods context={context} cards={products.nodes} eager={2} />
              )}
              <Pagination
                label={t('pages.label')}
                first={later ? { href: address(), label: t('pages.first') } : undefined}
                next={
                  products.pageInfo.hasNextPage && products.pageInfo.endCursor != null ? { href: address({ sau: products.pageInfo.endCursor }), label: t('pages.next') } : undefined
                }
              />
            </section>
          )}
          <div className="booth__more">
            <DeliveryAndReturns context={context} booth={booth} />
            <div className="booth__more">
              <Hours context={context} booth={booth} />
              <SellerFacts context={context} booth={booth} />
            </div>
          </div>
          {booth.communeCode != null && booth.commune != null && (
            <section className="booth__map" aria-labelledby="where">
              <h2 id="where">{t('booth.where')}</h2>
              <div className="sheet sheet__body">
                <CommuneMap label={t('product.origin', { commune: booth.commune })} here={{ code: booth.communeCode, name: booth.commune }} />
                <MapLinks context={context} booth={booth} />
              </div>
            </section>
          )}
        </div>
      </div>
    </>
  );
}
