import type { DeliveryFeeQuery, ProductBySlugQuery } from '@chophien/api-contract/shop';
import { formatDong } from '@chophien/money';
import { Breadcrumb, Button, ButtonLink, EdgeBand, Icon, Note, Price, QuantityField, edgeOf, formatDay } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import { PackLine, pictureBase } from './cards.js';
import { CommuneMap } from './commune-map.js';
import { productCrumbs } from './crumbs.js';
import { RecognitionNote } from './recognition.js';
import { telephone } from './telephone.js';

export type Product = NonNullable<ProductBySlugQuery['product']>;
type Variant = Product['variants'][number];

export interface ProductViewProps {
  readonly context: PageContext;
  readonly product: Product;
  readonly variant: Variant;
  readonly quantity: number;
  /** How many were put into the cart by the form that led here. */
  readonly added: number | undefined;
  /** What went wrong with the form that led here. */
  readonly problem: string | undefined;
  readonly delivery: DeliveryFeeQuery['deliveryQuote'] | undefined;
}

function Stock({ context, variant }: { context: PageContext; variant: Variant }) {
  const { t } = context;
  switch (variant.stockLevel) {
    case 'IN_STOCK':
      return (
        <p className="stock stock--in">
          <Icon name="check" />
          {t('product.inStock')}
        </p>
      );
    case 'LOW':
      return (
        <p className="stock stock--low">
          <Icon name="hourglass" />
          {t('product.low', { count: variant.available })}
        </p>
      );
    case 'SOLD_OUT':
      return (
        <p className="stock">
          <Icon name="prohibit" />
          {t('product.soldOut')}
        </p>
      );
  }
}

function CallButton({ context, phone, kind = 'quiet' }: { context: PageContext; phone: string; kind?: 'primary' | 'quiet' }) {
  return (
    <ButtonLink kind={kind} href={telephone(phone).href}>
      <Icon name="phone" />
      {context.t('product.call', { phone: telephone(phone).words })}
    </ButtonLink>
  );
}

function Buy({ context, product, variant, quantity }: ProductViewProps) {
  const { t, locale, paths } = context;
  if (product.saleKind === 'CONTACT') {
    return (
      <div className="sheet sheet__body buy__contact">
        <h2 className="h3">{t('product.contactTitle')}</h2>
        <p>{t('product.contactText')}</p>
        <CallButton context={context} phone={product.booth.phone} kind="primary" />
      </div>
    );
  }
  const buyable = variant.stockLevel !== 'SOLD_OUT' && product.booth.isOpen && variant.maxQuantity > 0;
  return (
    <>
      <Stock context={context} variant={variant} />
      {product.variants.length > 1 && (
        <nav aria-label={t('product.otherPacks')} className="packs">
          {product.variants.map((other) => (
            <a key={other.id} className={other.id === variant.id ? 'tag tag--on' : 'tag'} href={paths.product(product.slug, { goi: other.id })} aria-current={other.id === variant.id ? 'true' : undefined}>
              {inLocale(locale, other.packVi, other.packEn)} · {formatDong(BigInt(other.price), locale)}
              {other.stockLevel === 'SOLD_OUT' && ` · ${t('card.soldOut')}`}
            </a>
          ))}
        </nav>
      )}
      {buyable ? (
        <form className="buy" method="post" action={paths.cartAdd()} data-quantity="">
          <input type="hidden" name="requestKey" value={context.requestId} />
          <button className="unseen" type="submit" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="variantId" value={variant.id} />
          <input type="hidden" name="slug" value={product.slug} />
          <QuantityField
            id="quantity"
            label={t('product.quantity')}
            fewer={t('product.fewer')}
            more={t('product.more')}
            value={quantity}
            max={variant.maxQuantity}
            step={{ formAction: paths.product(product.slug), formMethod: 'get', formNoValidate: true }}
          />
          <Button kind="primary" className="buy__button">
            {t('product.addToCart')}
          </Button>
        </form>
      ) : (
        <CallButton context={context} phone={product.booth.phone} />
      )}
    </>
  );
}

function Delivery({ context, product, delivery }: ProductViewProps) {
  const { t, locale, paths, place } = context;
  if (product.saleKind === 'CONTACT') return null;
  const back = paths.product(product.slug);
  return (
    <section className="sheet sheet__body fee" aria-labelledby="fee">
      <Icon name="truck" />
      <div className="fee__body">
        <div className="fee__head">
          <h2 id="fee" className="h3">
            {place ? t('product.deliveryTo', { place: place.name }) : t('product.deliveryNone')}
          </h2>
          {place && <a href={paths.place(back)}>{t('product.changePlace')}</a>}
        </div>
        {!place && (
          <ButtonLink href={paths.place(back)}>
            <Icon name="pin" />
            {t('product.choosePlace')}
          </ButtonLink>
        )}
        {place && delivery?.__typename === 'DeliveryQuote' && (
          <>
            <dl className="sums">
              <dt>{t('product.deliveryFee')}</dt>
              <dd>
                <b>{formatDong(BigInt(delivery.fee), locale)}</b>
              </dd>
            </dl>
            <p className="small soft">{t('product.feeDepends')}</p>
          </>
        )}
        {place && delivery?.__typename === 'CannotDeliver' && <p className="fee__no">{t('product.cannotDeliver', { place: place.name })}</p>}
        {product.deliveryScope === 'PROVINCE' && delivery?.__typename !== 'CannotDeliver' && <p className="small soft">{t('product.provinceOnly')}</p>}
        <p className="small soft">{t('product.openFirst')}</p>
      </div>
    </section>
  );
}

function Facts({ context, product, variant }: ProductViewProps) {
  const { t, locale, paths } = context;
  return (
    <section className="section" aria-labelledby="about">
      <h2 id="about">{t('product.about')}</h2>
      <p className="prose">{inLocale(locale, product.descVi, product.descEn)}</p>
      {locale === 'en' && product.descEn === '' && <p className="hint">{t('site.onlyVietnamese')}</p>}
      <dl className="facts">
        <dt>{t('product.facts.pack')}</dt>
        <dd>{inLocale(locale, variant.packVi, variant.packEn)}</dd>
        <dt>{t('product.facts.storage')}</dt>
        <dd>{t(`product.storage.${product.storage}`)}</dd>
        {product.shelfLifeDays != null && (
          <>
            <dt>{t('product.facts.shelfLife')}</dt>
            <dd>{t('product.shelfLife', { count: product.shelfLifeDays })}</dd>
          </>
        )}
        {product.originCommune != null && (
          <>
            <dt>{t('product.facts.origin')}</dt>
            <dd>{t('product.origin', { commune: product.originCommune })}</dd>
          </>
        )}
        <dt>{t('product.facts.group')}</dt>
        <dd>
          <a href={paths.category(product.category.slug)}>{inLocale(locale, product.category.nameVi, product.category.nameEn)}</a>
        </dd>
      </dl>
    </section>
  );
}

/** The booth behind the product: who sells, where, how to reach them. The law asks for name and address on every offer. */
function Seller({ context, product }: ProductViewProps) {
  const { t, locale, paths } = context;
  const { booth } = product;
  return (
    <section className="sheet" aria-labelledby="seller">
      <EdgeBand edge={edgeOf(booth.edgePattern, booth.edgeCloth)} stitch={2} />
      <div className="sheet__body seller">
        <h2 id="seller" className="h3">
          {inLocale(locale, booth.nameVi, booth.nameEn)}
        </h2>
        <p className="pack">
          {t(`kind.${booth.legalKind}`)} · {t('booth.products', { count: booth.productCount })}
        </p>
        <p className="small">
          {booth.legalName}, {[booth.street, booth.commune, booth.province].filter(Boolean).join(', ')}
        </p>
        {!booth.isOpen && <p className="stock stock--low">{t('booth.closed')}</p>}
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

function Picture({ context, product }: ProductViewProps) {
  const { t, locale } = context;
  const base = pictureBase(product.pictureKey);
  const name = inLocale(locale, product.nameVi, product.nameEn);
  if (base === null) return null;
  return (
    <figure className="product__picture">
      <img
        src={`${base}-960.webp`}
        srcSet={`${base}-480.webp 480w, ${base}-960.webp 960w`}
        sizes="(min-width: 900px) 560px, 100vw"
        width={960}
        height={960}
        alt={product.pictureIsIllustration ? t('product.drawing', { name }) : t('product.picture', { name })}
        fetchPriority="high"
      />
      {product.pictureIsIllustration ? (
        <figcaption className="hint">{t('product.illustration')}</figcaption>
      ) : (
        <EdgeBand edge={edgeOf(product.booth.edgePattern, product.booth.edgeCloth)} stitch={3} />
      )}
    </figure>
  );
}

/** Name, price, per kg, recognition, stock, buy; then the fee, the facts, the place, the seller. */
export function ProductView(props: ProductViewProps) {
  const { context, product, variant, added, problem } = props;
  const { t, locale, paths } = context;
  const dated = product.recognitions.filter(({ kind, state }) => kind === 'OCOP' && state === 'VALID');
  return (
    <div className="wrap">
      <Breadcrumb label={t('crumbs.label')} crumbs={productCrumbs(context, product)} />
      {added !== undefined && (
        <div className="notice" role="status">
          <Note tone="done" icon="checkCircle">
            {t('product.added', { count: added })} <a href={paths.cart()}>{t('product.toCart')}</a>
          </Note>
        </div>
      )}
      {problem !== undefined && (
        <div className="notice">
          <Note tone="fault" icon="warning">
            {problem}
          </Note>
        </div>
      )}
      <article className="product">
        <Picture {...props} />
        <div className="product__side">
          <h1>{inLocale(locale, product.nameVi, product.nameEn)}</h1>
          <p>
            {t('product.by')} <a href={paths.booth(product.booth.slug)}>{inLocale(locale, product.booth.nameVi, product.booth.nameEn)}</a>
          </p>
          <div>
            <Price amount={BigInt(variant.price)} locale={locale} size="page" />
            <p className="soft">
              <PackLine context={context} pack={inLocale(locale, variant.packVi, variant.packEn)} perBasis={variant.pricePerBasis} basis={variant.priceBasis} />
              {' · '}
              {t('product.taxIncluded')}
            </p>
          </div>
          {product.recognitions.map((recognition, index) => (
            <RecognitionNote key={index} context={context} recognition={recognition} />
          ))}
          <Buy {...props} />
          <Delivery {...props} />
          {product.isDemo && <p className="hint">{t('product.demo')}</p>}
        </div>
        <div className="product__more">
          <Facts {...props} />
          {dated.map(
            (recognition, index) =>
              recognition.validTo != null && (
                <section key={index} className="section" aria-label={t('product.recognition')}>
                  <h2>{t('product.recognition')}</h2>
                  <div className="sheet sheet__body small">{t('product.yearOnly', { date: formatDay(recognition.validTo, locale) })}</div>
                </section>
              ),
          )}
        </div>
        <div className="product__more">
          {product.originCommuneCode != null && product.originCommune != null && (
            <section className="section" aria-labelledby="made">
              <h2 id="made">{t('product.madeIn', { commune: product.originCommune })}</h2>
              <div className="sheet sheet__body">
                <CommuneMap
                  label={t('product.origin', { commune: product.originCommune })}
                  here={{ code: product.originCommuneCode, name: product.originCommune }}
                />
              </div>
            </section>
          )}
          <div className="section">
            <Seller {...props} />
          </div>
        </div>
      </article>
    </div>
  );
}
