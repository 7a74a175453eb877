import type { CartFieldsFragment } from '@chophien/api-contract/shop';
import { formatDong } from '@chophien/money';
import { ButtonLink, EdgeBand, EmptyState, Note, ProductPicture, QuantityField, dayBefore, edgeOf, type Edge } from '@chophien/ui';
import type { ReactNode } from 'react';
import { inLocale, type PageContext } from '../page-context.js';
import { pictureBase } from './cards.js';
import { dayWords } from './closure.js';
import { AgeNote } from './age-note.js';
import { Limits, WayChoice, feeWords, hasWays, isBelowMinimum } from './delivery-ways.js';
import { OwnWords } from './own-words.js';
import { Undeliverable } from './undeliverable.js';
import { DiscountSum, DiscountSums, VoucherField, voucherKey, type VoucherPlace } from './voucher-field.js';

type Group = CartFieldsFragment['groups'][number];
type Line = Group['lines'][number];

/** Its booth sends no fewer than that any more. What is short anyway is told as that. */
const isTooFew = (line: Line): boolean => line.onlyAvailable == null && line.quantity < line.minQuantity;

/** What moved since the shopper chose: prices, stock, what cannot be sent there. Said before the sheets, and nothing is hidden. */
function Moved({ context, cart }: { context: PageContext; cart: CartFieldsFragment }) {
  const { t, locale, paths, place } = context;
  const lines = cart.groups.flatMap((group) => group.lines);
  const priced = lines.filter((line) => line.priceSeen != null);
  const short = lines.filter((line) => line.onlyAvailable != null);
  const few = lines.filter(isTooFew);
  const closed = cart.groups.flatMap((group) => (group.reopensOn == null ? [] : [{ ...group, reopensOn: group.reopensOn }]));
  const undeliverable = cart.groups.filter((group) => group.cannotDeliver != null);
  const name = (line: Line) => inLocale(locale, line.nameVi, line.nameEn);
  return (
    <>
      {priced.length > 0 && (
        <Note tone="wait">
          {priced.map((line) => (
            <p key={line.variantId}>
              {t('cart.priceMoved', {
                name: name(line),
                before: formatDong(BigInt(line.priceSeen ?? line.unitPrice), locale),
                after: formatDong(BigInt(line.unitPrice), locale),
              })}
            </p>
          ))}
          <form method="post" action={paths.cartPrices()}>
            <button className="link-btn" type="submit">
              {t('cart.acceptPrices')}
            </button>
          </form>
        </Note>
      )}
      {closed.map((group) => (
        <Note key={group.boothId} tone="fault" icon="calendar">
          {t('boothPage.cartClosed', {
            booth: inLocale(locale, group.boothNameVi, group.boothNameEn),
            last: dayWords(context, dayBefore(group.reopensOn)),
            reopens: dayWords(context, group.reopensOn),
          })}
        </Note>
      ))}
      {short.map((line) => (
        <Note key={line.variantId} tone="fault" icon="warning">
          {line.onlyAvailable === 0 ? t('cart.soldOut', { name: name(line) }) : t('cart.onlyLeft', { name: name(line), count: line.onlyAvailable ?? 0 })}
        </Note>
      ))}
      {few.map((line) => (
        <Note key={line.variantId} tone="fault" icon="warning">
          {t('cart.belowLeast', { name: name(line), least: line.minQuantity, now: line.quantity })}
        </Note>
      ))}
      {cart.groups.filter(isBelowMinimum).map((group) => (
        <Note key={group.boothId} tone="fault" icon="warning">
          {t('delivery.minimumOf', {
            booth: inLocale(locale, group.boothNameVi, group.boothNameEn),
            least: formatDong(BigInt(group.minimum?.from ?? 0), locale),
            missing: formatDong(BigInt(group.minimum?.missing ?? 0), locale),
          })}
        </Note>
      ))}
      {place &&
        cart.groups
          .filter((group) => group.isChoiceGone && group.deliveryMethod != null)
          .map((group) => (
            <Note key={group.boothId} tone="wait">
              {t('delivery.changed', { booth: inLocale(locale, group.boothNameVi, group.boothNameEn), place: place.name })}
            </Note>
          ))}
      {place && undeliverable.map((group) => <Undeliverable key={group.boothId} context={context} group={group} place={place.name} />)}
    </>
  );
}

/** The booth's ways with a button of their own, so that no script is needed. */
function Ways({ context, group }: { context: PageContext; group: Group }) {
  const { t, paths } = context;
  if (!hasWays(group.deliveryOptions)) return null;
  return (
    <form className="ways__form" method="post" action={paths.cartDelivery()}>
      <input type="hidden" name="boothId" value={group.boothId} />
      <WayChoice context={context} group={group} name="cach" />
      <button className="link-btn" type="submit">
        {t('delivery.update')}
      </button>
    </form>
  );
}

function CartLine({ context, line, edge }: { context: PageContext; line: Line; edge: Edge }) {
  const { t, locale, paths } = context;
  const name = inLocale(locale, line.nameVi, line.nameEn);
  return (
    <li className="line">
      <ProductPicture className="line__picture" base={pictureBase(line.pictureKey)} edge={edge} alt="" sizes="72px" />
      <div className="line__body">
        <div className="line__head">
          <a className="line__name" href={paths.product(line.productSlug, { goi: line.variantId })}>
            <OwnWords context={context} vi={line.nameVi} en={line.nameEn} note="mark" />
          </a>
          <b className="nowrap">
            <span className="unseen">{t('cart.lineTotal')} </span>
            {formatDong(BigInt(line.lineTotal), locale)}
          </b>
        </div>
        <p className="pack">
          <OwnWords context={context} vi={line.packVi} en={line.packEn} note="mark" /> · {formatDong(BigInt(line.unitPrice), locale)}
        </p>
        {line.byWeight && <p className="small soft">{t('cart.byWeight')}</p>}
        <form className="line__form" method="post" action={paths.cartLine()} data-quantity="post">
          <button className="unseen" type="submit" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="variantId" value={line.variantId} />
          <input type="hidden" name="least" value={line.minQuantity} />
          <input type="hidden" name="max" value={line.maxQuantity} />
          <QuantityField
            id={`quantity-${line.variantId}`}
            label={t('cart.quantityOf', { name })}
            fewer={t('cart.fewerOf', { name })}
            more={t('cart.moreOf', { name })}
            value={line.quantity}
            min={line.minQuantity}
            max={Math.max(line.maxQuantity, line.quantity)}
            describedBy={line.minQuantity > 1 ? `least-${line.variantId}` : undefined}
            step={{ formNoValidate: true }}
          />
          <button className="link-btn line__update" type="submit">
            {t('cart.update')}
          </button>
          <button className="link-btn" type="submit" name="remove" value="1" formNoValidate aria-label={t('cart.removeOf', { name })}>
            {t('cart.remove')}
          </button>
        </form>
        {line.minQuantity > 1 && (
          <p className="hint" id={`least-${line.variantId}`}>
            {t('cart.least', { least: line.minQuantity })}
          </p>
        )}
      </div>
    </li>
  );
}

function GroupSums({ context, group }: { context: PageContext; group: Group }) {
  const { t, locale, paths, place } = context;
  return (
    <dl className="sums line__sums">
      <dt>{t('cart.goodsTotal')}</dt>
      <dd>{formatDong(BigInt(group.goodsTotal), locale)}</dd>
      <dt>{group.deliveryMethod === 'PICKUP' ? t('delivery.method.PICKUP') : place ? t('cart.delivery', { place: place.name }) : t('cart.deliveryUnknown')}</dt>
      <dd>{group.deliveryFee == null ? <a href={paths.place(paths.cart())}>{t(place && group.cannotDeliver != null ? 'cart.deliveryNone' : 'cart.deliveryLater')}</a> : feeWords(context, group.deliveryFee)}</dd>
      <DiscountSums context={context} boothDiscount={group.boothDiscount} floorDiscount={group.floorDiscount} />
      {group.total != null && (
        <>
          <dt className="sums__total">{t('cart.boothTotal')}</dt>
          <dd className="sums__total">{formatDong(BigInt(group.total), locale)}</dd>
        </>
      )}
    </dl>
  );
}

function Totals({ context, cart, voucherProblem }: { context: PageContext; cart: CartFieldsFragment; voucherProblem: VoucherProblem | undefined }) {
  const { t, locale, paths } = context;
  const booths = t('cart.booths', { count: cart.groups.length });
  const blocked = cart.groups.some((group) => group.cannotDeliver != null || group.reopensOn != null || isBelowMinimum(group) || group.lines.some((line) => line.onlyAvailable != null || isTooFew(line)));
  return (
    <div className="sheet sheet__body totals">
      <VoucherField context={context} place="floor" voucher={cart.voucher} feeIsKnown={cart.deliveryTotal != null} problem={problemAt(voucherProblem, 'floor')} />
      <dl className="sums">
        <dt>{t('cart.goodsTotalAll', { booths })}</dt>
        <dd>{formatDong(BigInt(cart.goodsTotal), locale)}</dd>
        {cart.deliveryTotal != null && (
          <>
            <dt>{t('cart.deliveryAll', { booths })}</dt>
            <dd>{formatDong(BigInt(cart.deliveryTotal), locale)}</dd>
          </>
        )}
        <DiscountSum context={context} label={t('voucher.all')} amount={cart.discountTotal} />
        <dt className="sums__total">{t('cart.total')}</dt>
        <dd>
          <span className="price totals__sum">{formatDong(cart.total == null ? BigInt(cart.goodsTotal) - BigInt(cart.discountTotal) : BigInt(cart.total), locale)}</span>
        </dd>
      </dl>
      {blocked ? (
        <p className="stock stock--low">{t('cart.cannotCheckOut')}</p>
      ) : (
        <ButtonLink kind="primary" wide href={paths.checkout()}>
          {t('cart.checkout')}
        </ButtonLink>
      )}
      <p className="hint">{t('cart.notHeld')}</p>
    </div>
  );
}

/** What is wrong with a code that was sent just now, and whose field it stands in. */
export interface VoucherProblem {
  readonly key: string;
  readonly code: string;
  readonly words: string;
}

const problemAt = (problem: VoucherProblem | undefined, place: VoucherPlace) => (problem?.key === voucherKey(place) ? problem : undefined);

interface CartViewProps {
  readonly context: PageContext;
  readonly cart: CartFieldsFragment | null;
  /** What went wrong with the form that was sent. */
  readonly problem?: ReactNode;
  readonly voucherProblem?: VoucherProblem | undefined;
  /** True when a press of "add to cart" came a second time and added nothing. */
  readonly addedBefore?: boolean;
}

/** One sheet per booth, each under its own edge; then what it all comes to. */
export function CartView({ context, cart, problem, voucherProblem, addedBefore = false }: CartViewProps) {
  const { t, locale, paths } = context;
  if (cart === null || cart.groups.length === 0) {
    return (
      <div className="wrap page">
        <h1 className="unseen">{t('cart.title')}</h1>
        {problem !== undefined && (
          <div className="notice">
            <Note tone="fault" icon="warning">
              {problem}
            </Note>
          </div>
        )}
        <EmptyState title={t('cart.emptyTitle')} picture="/art/gao-ngu-coc.svg">
          <p>{t('cart.emptyText')}</p>
          <ButtonLink kind="primary" href={paths.goods()}>
            {t('cart.emptyButton')}
          </ButtonLink>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="wrap page">
      <h1>{t('cart.title')}</h1>
      <p className="soft lead">
        {t('cart.summary', { units: t('cart.units', { count: cart.unitCount }), booths: t('cart.booths', { count: cart.groups.length }) })}
      </p>
      <div className="notices">
        {problem !== undefined && (
          <Note tone="fault" icon="warning">
            {problem}
          </Note>
        )}
        {addedBefore && (
          <div role="status">
            <Note tone="wait">{t('cart.addedBefore')}</Note>
          </div>
        )}
        <Moved context={context} cart={cart} />
      </div>
      <div className="cart">
        <div className="cart__groups">
          {cart.groups.map((group) => (
            <section key={group.boothId} className="sheet" aria-labelledby={`booth-${group.boothId}`}>
              <EdgeBand edge={edgeOf(group.edgePattern, group.edgeCloth)} stitch={2} />
              <div className="sheet__body">
                <div className="line__head">
                  <h2 id={`booth-${group.boothId}`} className="h3">
                    {inLocale(locale, group.boothNameVi, group.boothNameEn)}
                  </h2>
                  <a className="nowrap" href={paths.booth(group.boothSlug)}>
                    {t('cart.toBooth')}
                  </a>
                </div>
                <ul className="lines">
                  {group.lines.map((line) => (
                    <CartLine key={line.variantId} context={context} line={line} edge={edgeOf(group.edgePattern, group.edgeCloth)} />
                  ))}
                </ul>
                <Ways context={context} group={group} />
                <VoucherField context={context} place={group} voucher={group.voucher} feeIsKnown={group.deliveryFee != null} problem={problemAt(voucherProblem, group)} />
                <GroupSums context={context} group={group} />
                <AgeNote context={context} group={group} />
                <Limits context={context} group={group} />
              </div>
            </section>
          ))}
        </div>
        <Totals context={context} cart={cart} voucherProblem={voucherProblem} />
      </div>
    </div>
  );
}
