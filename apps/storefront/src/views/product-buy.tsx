import { formatDong } from '@chophien/money';
import { Button, ButtonLink, Icon, Note, QuantityField } from '@chophien/ui';
import type { PageContext } from '../page-context.js';
import { dayWords } from './closure.js';
import { PickupWords, WayList, feeWords, hasWays } from './delivery-ways.js';
import { PackChoice, PackList, canBeBought, isGone, isTooFew, stockWords } from './packs.js';
import type { ProductViewProps, Variant } from './product.js';
import { Season } from './season.js';
import { telephone } from './telephone.js';

const formId = 'buy';

/** Whether its booth sells today: neither stopped nor closed by plan. */
export function isSelling(product: ProductViewProps['product']): boolean {
  return product.booth.isOpen && product.booth.closure == null;
}

/** Whether the form that puts it into the cart stands on the page. */
function isBuyable({ product, variant }: ProductViewProps): boolean {
  return product.saleKind === 'CART' && canBeBought(variant) && isSelling(product);
}

function Stock({ context, variant }: { context: PageContext; variant: Variant }) {
  const { t } = context;
  if (isGone(variant) && !isTooFew(variant)) {
    return (
      <p className="stock">
        <Icon name="prohibit" />
        {t('product.soldOut')}
      </p>
    );
  }
  const isIn = variant.stockLevel === 'IN_STOCK';
  return (
    <p className={isIn ? 'stock stock--in' : 'stock stock--low'}>
      <Icon name={isIn ? 'check' : 'hourglass'} />
      <span>
        {stockWords(context, variant)}
        {isTooFew(variant) && ` ${t('product.askBooth')}`}
      </span>
    </p>
  );
}

/** Rings the booth. */
export function CallButton({ context, phone, kind = 'quiet' }: { context: PageContext; phone: string; kind?: 'primary' | 'quiet' }) {
  return (
    <ButtonLink kind={kind} href={telephone(phone).href}>
      <Icon name="phone" />
      {context.t('product.call', { phone: telephone(phone).words })}
    </ButtonLink>
  );
}

/** How few and how many go into one line, where that is not one. */
function limits({ t }: PageContext, { minQuantity, maxQuantity }: Variant): string | undefined {
  if (minQuantity > 1) return minQuantity === maxQuantity ? t('product.exactly', { least: minQuantity }) : t('product.leastAndMost', { least: minQuantity, most: maxQuantity });
  return maxQuantity > 1 ? t('product.most', { most: maxQuantity }) : undefined;
}

/** Which pack, how many of it, into the cart. Without script the pack whose radio is pressed is the one that goes there. */
function BuyForm(props: ProductViewProps) {
  const { context, product, variant, quantity } = props;
  const { t, paths } = context;
  const several = product.variants.length > 1;
  const said = limits(context, variant);
  return (
    <form id={formId} className="buy" method="post" action={paths.cartAdd()} data-quantity="" data-packs={several ? '' : undefined} autoComplete="off">
      <button className="unseen" type="submit" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="requestKey" value={context.requestId} />
      <input type="hidden" name="slug" value={product.slug} />
      {several ? (
        <PackChoice {...props}>
          <button className="btn btn--quiet" type="submit" name="chon" value="1" formAction={paths.product(product.slug)} formMethod="get" formNoValidate data-reload-button="">
            {t('product.showPack')}
          </button>
        </PackChoice>
      ) : (
        <input type="hidden" name="variantId" value={variant.id} />
      )}
      <QuantityField
        id="quantity"
        label={t('product.quantity')}
        fewer={t('product.fewer')}
        more={t('product.more')}
        value={quantity}
        min={variant.minQuantity}
        max={variant.maxQuantity}
        describedBy={said === undefined ? undefined : 'limits'}
        step={{ formAction: paths.product(product.slug), formMethod: 'get', formNoValidate: true }}
      />
      <Button kind="primary" className="buy__button">
        {t('product.addToCart')}
      </Button>
      {said !== undefined && (
        <p className="hint buy__limits" id="limits">
          {said}
        </p>
      )}
    </form>
  );
}

/** The pack in the address cannot be bought now; another may be chosen, and this one be read. */
function OtherPacks(props: ProductViewProps) {
  const { context, product } = props;
  const { t, paths } = context;
  if (product.variants.length < 2) return null;
  if (!isSelling(product) || !product.variants.some(canBeBought)) return <PackList {...props} />;
  return (
    <form className="buy" method="get" action={paths.product(product.slug)} data-packs="" autoComplete="off">
      <PackChoice {...props}>
        <Button kind="quiet">{t('product.showPack')}</Button>
      </PackChoice>
    </form>
  );
}

/** What stock there is, and how to get it: into the cart, or by ringing the booth. */
export function Buy(props: ProductViewProps) {
  const { context, product, variant } = props;
  const { t } = context;
  const alcohol = product.isAlcohol && (
    <Note tone="wait" icon="person">
      {t('product.alcohol')}
    </Note>
  );
  if (product.saleKind === 'CONTACT') {
    return (
      <>
        {alcohol}
        <PackList {...props} />
        <Season context={context} product={product} />
        <div className="sheet sheet__body buy__contact">
          <h2 className="h3">{t('product.contactTitle')}</h2>
          <p>{t('product.contactText')}</p>
          <CallButton context={context} phone={product.booth.phone} kind="primary" />
        </div>
      </>
    );
  }
  const isOnSale = isBuyable(props);
  return (
    <>
      {alcohol}
      {!isSelling(product) ? (
        <Note tone="wait" icon="calendar">
          {product.booth.isOpen && product.booth.closure != null
            ? t('boothPage.buyLater', { last: dayWords(context, product.booth.closure.lastDay), reopens: dayWords(context, product.booth.closure.reopensOn) })
            : t('product.boothClosed')}
        </Note>
      ) : (
        // of several, each says its own beside its price
        (product.variants.length === 1 || !isOnSale) && <Stock context={context} variant={variant} />
      )}
      {isOnSale ? (
        <BuyForm {...props} />
      ) : (
        <>
          <OtherPacks {...props} />
          <div className="row">
            <CallButton context={context} phone={product.booth.phone} />
          </div>
        </>
      )}
      <Season context={context} product={product} />
    </>
  );
}

/** What the delivery of it costs to the shopper's commune, or why it cannot go there and what to do then. */
export function Delivery({ context, product, delivery }: ProductViewProps) {
  const { t, paths, place } = context;
  if (product.saleKind === 'CONTACT' || !isSelling(product)) return null;
  const back = paths.product(product.slug);
  const refused = delivery?.__typename === 'CannotDeliver';
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
                <b>{feeWords(context, delivery.fee)}</b>
              </dd>
            </dl>
            {hasWays(delivery.options) && <WayList context={context} ways={delivery.options} />}
            <p className="small soft">{t('product.feeDepends')}</p>
          </>
        )}
        {place && refused && (
          <>
            <p className="fee__no">{t(product.deliveryScope === 'PROVINCE' && delivery.reason !== 'NOT_SERVED' ? 'product.cannotDeliver' : 'product.cannotDeliverHere', { place: place.name })}</p>
            {delivery.pickupPoints.length > 0 && (
              <>
                <p className="small">{t('delivery.fetch')}</p>
                <ul className="ways">
                  {delivery.pickupPoints.map((point) => (
                    <li key={point.id} className="small">
                      <b>{point.name}</b>: <PickupWords context={context} point={point} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p className="small soft">{t('product.cannotDeliverNext')}</p>
          </>
        )}
        {place && delivery?.__typename === 'NotFound' && <p className="fee__no">{t('product.feeUnknown')}</p>}
        {product.deliveryScope === 'PROVINCE' && !refused && <p className="small soft">{t('product.provinceOnly')}</p>}
        {!refused && <p className="small soft">{t('product.openFirst')}</p>}
      </div>
    </section>
  );
}

/**
 * On phones, once the form has been scrolled past: the price and its button again. It sends the form above, and its track begins below
 * that form, so it sticks to the foot of the screen only there; no script is needed. A short cut for a thumb: keyboards and screen readers
 * have the form's own button, and are not offered the same thing twice.
 */
export function BuyBar(props: ProductViewProps) {
  const { context, variant, delivery } = props;
  const { t, locale } = context;
  if (!isBuyable(props)) return null;
  return (
    <div className="buy-bar__track">
      <div className="buy-bar" aria-hidden="true">
        <p>
          <b className="buy-bar__price">{formatDong(BigInt(variant.price), locale)}</b>
          {delivery?.__typename === 'DeliveryQuote' && <span className="hint">{t('product.plusDelivery', { fee: formatDong(BigInt(delivery.fee), locale) })}</span>}
        </p>
        <button className="btn btn--primary" type="submit" form={formId} tabIndex={-1}>
          {t('product.addToCart')}
        </button>
      </div>
    </div>
  );
}
