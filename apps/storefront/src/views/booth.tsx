import type { BoothBySlugQuery, BoothListQuery } from '@chophien/api-contract/shop';
import { Breadcrumb, ButtonLink, EdgeBand, EmptyState, Icon, Note, Pagination, edgeOf } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import { Booths, Goods } from './cards.js';
import { CommuneMap } from './commune-map.js';
import { boothCrumbs, boothListCrumbs } from './crumbs.js';
import { telephone } from './telephone.js';

export type Booth = NonNullable<BoothBySlugQuery['booth']>;

/** Who, where, how they send; then the goods. Seller's name and address always stand here. */
export function BoothView({ context, booth, products, later }: { context: PageContext; booth: Booth; products: BoothBySlugQuery['products']; later: boolean }) {
  const { t, locale, paths, place } = context;
  const name = inLocale(locale, booth.nameVi, booth.nameEn);
  const story = inLocale(locale, booth.storyVi, booth.storyEn);
  return (
    <>
      <EdgeBand edge={edgeOf(booth.edgePattern, booth.edgeCloth)} stitch={3} />
      <div className="wrap">
        <Breadcrumb label={t('crumbs.label')} crumbs={boothCrumbs(context, booth)} />
        <div className="booth">
          <div className="booth__who">
            <p className="soft">
              {t('booth.label')} · {t(`kind.${booth.legalKind}`)}
            </p>
            <h1>{name}</h1>
            {story !== '' && <p className="prose">{story}</p>}
            {!booth.isOpen && (
              <Note tone="wait" icon="calendar">
                {t('booth.closed')}
              </Note>
            )}
            <ul className="booth__facts">
              <li>
                <Icon name="booth" />
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
              <li>
                <Icon name="cash" />
                <span>{t('booth.payment')}</span>
              </li>
              {place && (
                <li>
                  <Icon name="truck" />
                  <span>{t('booth.delivery', { place: place.name })}</span>
                </li>
              )}
            </ul>
            <div className="row">
              <ButtonLink href={telephone(booth.phone).href}>
                <Icon name="phone" />
                {t('booth.call')} {telephone(booth.phone).words}
              </ButtonLink>
            </div>
            {booth.isDemo && <p className="hint">{t('booth.demo')}</p>}
          </div>
          {booth.communeCode != null && booth.commune != null && (
            <div className="sheet sheet__body booth__map">
              <CommuneMap label={t('product.origin', { commune: booth.commune })} here={{ code: booth.communeCode, name: booth.commune }} />
            </div>
          )}
        </div>
        <section className="section" aria-labelledby="goods">
          <div className="section__head">
            <h2 id="goods">{t('booth.products', { count: booth.productCount })}</h2>
          </div>
          {products.nodes.length === 0 ? (
            <EmptyState title={t('booth.noGoods')}>
              <ButtonLink href={paths.goods()}>{t('cart.emptyButton')}</ButtonLink>
            </EmptyState>
          ) : (
            <Goods context={context} cards={products.nodes} eager={2} />
          )}
          <Pagination
            label={t('pages.label')}
            first={later ? { href: paths.booth(booth.slug), label: t('pages.first') } : undefined}
            next={
              products.pageInfo.hasNextPage && products.pageInfo.endCursor != null
                ? { href: paths.booth(booth.slug, { sau: products.pageInfo.endCursor }), label: t('pages.next') }
                : undefined
            }
          />
        </section>
      </div>
    </>
  );
}

/** All booths that are open, by name. */
export function BoothListView({ context, booths, later }: { context: PageContext; booths: BoothListQuery['booths']; later: boolean }) {
  const { t, paths, floor } = context;
  return (
    <div className="wrap">
      <Breadcrumb label={t('crumbs.label')} crumbs={boothListCrumbs(context)} />
      <h1>{t('booth.listTitle')}</h1>
      <p className="soft lead">{t('booth.listCount', { count: floor?.boothCount ?? booths.nodes.length })}</p>
      <h2 className="unseen">{t('goods.list')}</h2>
      <Booths context={context} booths={booths.nodes} />
      <Pagination
        label={t('pages.label')}
        first={later ? { href: paths.booths(), label: t('pages.first') } : undefined}
        next={booths.pageInfo.hasNextPage && booths.pageInfo.endCursor != null ? { href: paths.booths({ sau: booths.pageInfo.endCursor }), label: t('pages.next') } : undefined}
      />
    </div>
  );
}
