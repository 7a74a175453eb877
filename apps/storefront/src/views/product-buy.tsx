import { formatDong } from '@chophien/money';
import { Button, ButtonLink, Icon, Note, QuantityField } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import { OwnWords } from './own-words.js';
import type { ProductViewProps, Variant } from './product.js';
import { telephone } from './telephone.js';

const formId = 'buy';

/** Whether the form that puts it into the cart stands on the page. */
function isBuyable({ product, variant }: ProductViewProps): boolean {
  return product.saleKind === 'CART' && variant.stockLevel !== 'SOLD_OUT' && product.booth.isOpen && variant.maxQuantity > 0;
}

function Stock({ context, variant }: { context: PageContext; variant: Variant }) {
  const { t, locale } = context;
  switch (variant.stockLevel) {
    case 'IN_STOCK':
      return (
        <p className="stock stock--in">
          <Icon name="check" />
          {t('product.inStock')}
        </p>
      );
    case 'LOW': {
      const pack = inLocale(locale, variant.packVi, variant.packEn);
      return (
        <p className="stock stock--low">
          <Icon name="hourglass" />
          {/* "Còn 3 gói 500 g" reads by itself; "Còn 3 0,5 kg" does not. */}
          {t('product.low', { count: variant.available, pack: /^\d/.test(pack) ? `× ${pack}` : pack })}
        </p>
      );
    }
    case 'SOLD_OUT':
      return (
        <p className="stock">
          <Icon name="prohibit" />
          {t('product.soldOut')}
        </p>
      );
  }
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

function Packs({ context, product, variant }: ProductViewProps) {
  const { t, locale, paths } = context;
  if (product.variants.length < 2) return null;
  return (
    <nav aria-label={t('product.otherPacks')} className="packs">
      {product.variants.map((other) => (
        <a
          key={other.id}
          className={other.id === variant.id ? 'tag tag--on' : 'tag'}
          href={paths.product(product.slug, { goi: other.id })}
          aria-current={other.id === variant.id ? 'true' : undefined}
        >
          <OwnWords context={context} vi={other.packVi} en={other.packEn} note="mark" /> · {formatDong(BigInt(other.price), locale)}
          {other.stockLevel === 'SOLD_OUT' && ` · ${t('card.soldOut')}`}
        </a>
      ))}
    </nav>
  );
}

/** What stock there is, and how to get it: into the cart, or by ringing the booth. */
export function Buy(props: ProductViewProps) {
  const { context, product, variant, quantity } = props;
  const { t, paths } = context;
  if (product.saleKind === 'CONTACT') {
    return (
      <div className="sheet sheet__body buy__contact">
        <h2 className="h3">{t('product.contactTitle')}</h2>
        <p>{t('product.contactText')}</p>
        <CallButton context={context} phone={product.booth.phone} kind="primary" />
      </div>
    );
  }
  return (
    <>
      {product.booth.isOpen ? (
        <Stock context={context} variant={variant} />
      ) : (
        <Note tone="wait" icon="calendar">
          {t('product.boothClosed')}
        </Note>
      )}
      <Packs {...props} />
      {isBuyable(props) ? (
        <form id={formId} className="buy" method="post" action={paths.cartAdd()} data-quantity="">
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
        <div className="row">
          <CallButton context={context} phone={product.booth.phone} />
        </div>
      )}
    </>
  );
}

/** What the delivery of it costs to the shopper's commune, or why it cannot go there and what to do then. */
export function Delivery({ context, product, delivery }: ProductViewProps) {
  const { t, locale, paths, place } = context;
  if (product.saleKind === 'CONTACT' || !product.booth.isOpen) return null;
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
                <b>{formatDong(BigInt(delivery.fee), locale)}</b>
              </dd>
            </dl>
            <p className="small soft">{t('product.feeDepends')}</p>
          </>
        )}
        {place && refused && (
          <>
            <p className="fee__no">{t(product.deliveryScope === 'PROVINCE' ? 'product.cannotDeliver' : 'product.cannotDeliverHere', { place: place.name })}</p>
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
