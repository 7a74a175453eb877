import type { CartFieldsFragment } from '@chophien/api-contract/shop';
import { formatDong } from '@chophien/money';
import { EdgeBand, Note, TextArea, edgeOf } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import { AgeNote } from './age-note.js';
import type { CheckoutViewProps, Typed } from './checkout.js';
import { Limits, WayChoice, feeWords, hasWays, shownWayField, wayPrefix, wayValue } from './delivery-ways.js';
import { EnteredVouchers } from './entered-vouchers.js';
import { PayBooth, payField, PayWhole, whomToPay } from './pay-choice.js';
import { Undeliverable } from './undeliverable.js';
import { DiscountSums } from './voucher-field.js';

/** The field of the note to one booth, as the form and the api's problems name it. */
export const boothNoteField = (boothId: string): string => `boothNote-${boothId}`;

/** Folded away until somebody wants it: most orders carry no word to a booth. */
function BoothNote({ context, group, typed, error }: { context: PageContext; group: CartFieldsFragment['groups'][number]; typed: Typed; error: string | undefined }) {
  const { t, locale } = context;
  const name = boothNoteField(group.boothId);
  const text = typed.boothNotes[group.boothId] ?? '';
  return (
    <details className="more" open={text !== '' || error !== undefined}>
      <summary>{t('checkout.boothNoteOpen')}</summary>
      <TextArea
        id={name}
        name={name}
        label={t('checkout.boothNote', { booth: inLocale(locale, group.boothNameVi, group.boothNameEn) })}
        help={t('checkout.boothNoteHelp')}
        optional={t('checkout.optional')}
        rows={2}
        defaultValue={text}
        error={error}
      />
    </details>
  );
}

function shownWay({ deliveryOptions }: CartFieldsFragment['groups'][number]): string {
  const chosen = deliveryOptions.find((way) => way.isChosen);
  return chosen ? wayValue(chosen) : '';
}

/** What each booth costs, whom the shopper pays, and how. The floor holds no money. */
export function Pay({ context, cart, typed, errors, quotedPlace, justQuoted, problems }: CheckoutViewProps) {
  const { t, locale } = context;
  return (
    <section className="form" id="pay" aria-labelledby="pay-title">
      <h2 id="pay-title">{t('checkout.pay')}</h2>
      <p className="soft">{whomToPay(context, cart)}</p>
      {justQuoted && quotedPlace !== undefined && cart.total != null && problems.length === 0 && (
        <div role="status" id="quoted" tabIndex={-1} autoFocus>
          <Note tone="done" icon="truck">
            {t('checkout.quoted', { place: quotedPlace })}
          </Note>
        </div>
      )}
      <EnteredVouchers context={context} cart={cart} />
      {cart.groups.map((group) => (
        <div key={group.boothId} className="sheet">
          <EdgeBand edge={edgeOf(group.edgePattern, group.edgeCloth)} stitch={1} />
          <div className="sheet__body">
            <div className="line__head">
              <h3>{inLocale(locale, group.boothNameVi, group.boothNameEn)}</h3>
              {group.total != null && <b className="nowrap">{formatDong(BigInt(group.total), locale)}</b>}
            </div>
            <ul className="small soft">
              {group.lines.map((line) => (
                <li key={line.variantId}>
                  {line.quantity} × {inLocale(locale, line.nameVi, line.nameEn)}, {inLocale(locale, line.packVi, line.packEn)}
                </li>
              ))}
            </ul>
            <dl className="sums small line__sums">
              <dt>{t('checkout.goods')}</dt>
              <dd>{formatDong(BigInt(group.goodsTotal), locale)}</dd>
              <dt>{group.deliveryMethod === 'PICKUP' ? t('delivery.method.PICKUP') : quotedPlace === undefined ? t('checkout.delivery') : t('cart.delivery', { place: quotedPlace })}</dt>
              <dd>{group.deliveryFee == null ? t(quotedPlace !== undefined && group.cannotDeliver != null ? 'cart.deliveryNone' : 'cart.deliveryLater') : feeWords(context, group.deliveryFee)}</dd>
              <DiscountSums context={context} boothDiscount={group.boothDiscount} floorDiscount={group.floorDiscount} />
            </dl>
            <AgeNote context={context} group={group} />
            {quotedPlace !== undefined && <Undeliverable context={context} group={group} place={quotedPlace} />}
            <Limits context={context} group={group} />
            <input type="hidden" name={shownWayField(group.boothId)} value={shownWay(group)} />
            {hasWays(group.deliveryOptions) && (
              <div className="ways__form">
                <WayChoice context={context} group={group} name={`${wayPrefix}${group.boothId}`} />
                <button className="link-btn" type="submit" name="action" value="quote">
                  {t('delivery.update')}
                </button>
              </div>
            )}
            {cart.moneyMode === 'DIRECT' && <PayBooth context={context} group={group} chosen={typed.boothPayments[group.boothId]} error={errors[payField(group.boothId)]} />}
            <BoothNote context={context} group={group} typed={typed} error={errors[boothNoteField(group.boothId)]} />
          </div>
        </div>
      ))}
      {cart.moneyMode === 'PARTNER' && <PayWhole context={context} cart={cart} chosen={typed.orderPayment} error={errors[payField()]} />}
    </section>
  );
}
