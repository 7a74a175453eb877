import { EdgeBand, Icon, ButtonLink, edgeOf, formatDay } from '@chophien/ui';
import { inLocale } from '../page-context.js';
import { Goods } from './cards.js';
import { CommuneMap } from './commune-map.js';
import { dayWords } from './closure.js';
import { OwnWords } from './own-words.js';
import { CallButton } from './product-buy.js';
import type { ProductViewProps } from './product.js';

/** What it is, how to keep it, where it comes from. */
export function Facts({ context, product, variant }: ProductViewProps) {
  const { t, locale, paths } = context;
  return (
    <section className="section" aria-labelledby="about">
      <h2 id="about">{t('product.about')}</h2>
      <p className="prose">
        <OwnWords context={context} vi={product.descVi} en={product.descEn} note="line" />
      </p>
      <dl className="facts">
        <dt>{t('product.facts.pack')}</dt>
        <dd>
          <OwnWords context={context} vi={variant.packVi} en={variant.packEn} note="mark" />
        </dd>
        <dt>{t('product.facts.storage')}</dt>
        <dd>{t(`product.storage.${product.storage}`)}</dd>
        {product.shelfLifeDays != null && (
          <>
            <dt>{t('product.facts.shelfLife')}</dt>
            <dd>{t('product.shelfLife', { count: product.shelfLifeDays })}</dd>
          </>
        )}
        <dt>{t('product.facts.origin')}</dt>
        <dd>{product.originCommune == null ? t('product.originUnknown') : t('product.origin', { commune: product.originCommune })}</dd>
        <dt>{t('product.facts.group')}</dt>
        <dd>
          <a href={paths.category(product.category.slug)}>{inLocale(locale, product.category.nameVi, product.category.nameEn)}</a>
        </dd>
      </dl>
    </section>
  );
}

/** Number, issuer, dates and who verified it, of everything that is valid; a lapsed one stands above in words. */
export function Certificates({ context, product }: ProductViewProps) {
  const { t, locale } = context;
  const valid = product.recognitions.filter(({ state }) => state === 'VALID');
  if (valid.length === 0) return null;
  const day = (date: string) => formatDay(date, locale);
  return (
    <section className="section" aria-labelledby="certificates">
      <h2 id="certificates">{t('product.recognition')}</h2>
      {valid.map((one, index) => (
        <div key={index} className="sheet sheet__body small">
          <p>
            <b>{one.kind === 'OCOP' ? t('product.ocopTitle', { stars: one.stars }) : t(`recognition.kind.${one.kind}`)}</b>
            {one.kind === 'OCOP' && one.awardedYear != null && `, ${t('product.ocopYear', { year: one.awardedYear })}`}
          </p>
          {(one.number != null || one.decision != null) && (
            <p>{[one.number != null && t('recognition.number', { number: one.number }), one.decision != null && t('recognition.decision', { decision: one.decision })].filter(Boolean).join(' · ')}</p>
          )}
          {one.issuer != null && <p>{t('recognition.issuer', { issuer: one.issuer })}</p>}
          {one.awardedOn != null && <p>{t('recognition.awardedOn', { date: day(one.awardedOn) })}</p>}
          {one.kind === 'OCOP' && one.awardedOn == null && one.validTo != null ? (
            <p className="soft">{t('product.yearOnly', { date: day(one.validTo) })}</p>
          ) : (
            one.validTo != null && <p>{t('product.validTo', { date: day(one.validTo) })}</p>
          )}
          {one.ofBooth && <p className="soft">{t('recognition.ofBooth')}</p>}
          <p className="soft">{one.checkedOn == null ? t('recognition.bySource') : t('recognition.byFloor', { date: day(one.checkedOn) })}</p>
          {one.kind === 'OCOP' && <a href={context.paths.how('ocop')}>{t('home.ocopHowLink')}</a>}
        </div>
      ))}
    </section>
  );
}

/** The commune that it comes from, on the map. Nothing where the booth names none. */
export function Origin({ context, product }: ProductViewProps) {
  const { t } = context;
  if (product.originCommuneCode == null || product.originCommune == null) return null;
  return (
    <section className="section" aria-labelledby="made">
      <h2 id="made">{t('product.madeIn', { commune: product.originCommune })}</h2>
      <div className="sheet sheet__body">
        <CommuneMap label={t('product.originMap', { commune: product.originCommune })} here={{ code: product.originCommuneCode, name: product.originCommune }} />
        <p className="small">
          <a href={context.paths.goods({ xa: product.originCommuneCode })}>{t('product.moreFromCommune', { commune: product.originCommune })}</a>
        </p>
      </div>
    </section>
  );
}

/** The booth behind the product: its story, who sells, where, how to reach them. The law asks for name and address on every offer. */
export function Seller({ context, product }: ProductViewProps) {
  const { t, paths } = context;
  const { booth } = product;
  return (
    <section className="sheet" aria-labelledby="seller">
      <EdgeBand edge={edgeOf(booth.edgePattern, booth.edgeCloth)} stitch={2} />
      <div className="sheet__body seller">
        <h2 id="seller" className="h3">
          <OwnWords context={context} vi={booth.nameVi} en={booth.nameEn} />
        </h2>
        <p className="pack">
          {t(`kind.${booth.legalKind}`)} · {t('booth.products', { count: booth.productCount })}
        </p>
        {(booth.storyVi !== '' || booth.storyEn !== '') && (
          <p className="seller__story">
            <OwnWords context={context} vi={booth.storyVi} en={booth.storyEn} note="line" />
          </p>
        )}
        <p className="small soft">
          {booth.legalName}, {[booth.street, booth.commune, booth.province].filter(Boolean).join(', ')}
          {booth.communeIsEstimated && ` (${t('booth.communeEstimated')})`}
          {booth.taxCode != null && ` · ${t('boothPage.taxCode')} ${booth.taxCode}`}
        </p>
        {!booth.isOpen && <p className="stock stock--low">{t('booth.closed')}</p>}
        {booth.isOpen && booth.closure != null && <p className="stock stock--low">{t('boothPage.closedCard', { last: dayWords(context, booth.closure.lastDay) })}</p>}
        <div className="row">
          <ButtonLink href={paths.booth(booth.slug)}>
            <Icon name="booth" />
            {t('product.visitBooth')}
          </ButtonLink>
          <CallButton context={context} phone={booth.phone} />
        </div>
      </div>
    </section>
  );
}

/** Other goods of the same booth: what comes with the same parcel. */
export function MoreOfBooth({ context, product, more }: ProductViewProps) {
  const { t, locale, paths } = context;
  if (more.length === 0) return null;
  return (
    <section className="section" aria-labelledby="more">
      <div className="section__head">
        <h2 id="more">{t('product.moreOfBooth', { booth: inLocale(locale, product.booth.nameVi, product.booth.nameEn) })}</h2>
        <a href={paths.booth(product.booth.slug)}>{t('product.allOfBooth', { count: product.booth.productCount })}</a>
      </div>
      <Goods context={context} cards={more} />
    </section>
  );
}
