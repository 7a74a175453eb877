import type { CartFieldsFragment } from '@chophien/api-contract/shop';
import { Choice, Icon } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';

type Group = CartFieldsFragment['groups'][number];

/** The field of the way to pay one booth, as the form and the api's problems name it; without a booth, of the whole order. */
export const payField = (boothId?: string): string => (boothId === undefined ? 'paymentMethod' : `paymentMethod-${boothId}`);

interface Ways {
  readonly context: PageContext;
  readonly name: string;
  readonly legend: string;
  readonly methods: readonly string[];
  readonly chosen: string | undefined;
  readonly error: string | undefined;
}

/** The ways to pay, as choices where there is more than one. Cash is what holds where nothing is chosen. */
function Choices({ context, name, legend, methods, chosen, error }: Ways) {
  const { t } = context;
  if (methods.length === 0) return null;
  if (!methods.includes('CASH_ON_DELIVERY')) {
    return (
      <p className="cash">
        <input type="hidden" name={name} value="BANK_TRANSFER" />
        <Icon name="qr" />
        <span>
          <b>{t('checkout.transfer')}</b>
          <span className="small soft"> {t('checkout.transferText')} {t('checkout.transferOnly')}</span>
        </span>
      </p>
    );
  }
  if (!methods.includes('BANK_TRANSFER')) {
    return (
      <p className="cash">
        <Icon name="cash" />
        <span>
          <b>{t('checkout.cash')}</b>
          <span className="small soft"> {t('checkout.openFirst')}</span>
        </span>
      </p>
    );
  }
  const isTransfer = chosen === 'BANK_TRANSFER';
  return (
    <fieldset className="ways" id={name}>
      <legend>{legend}</legend>
      <Choice type="radio" id={`${name}-cash`} name={name} value="CASH_ON_DELIVERY" defaultChecked={!isTransfer && chosen !== 'CARD'}>
        <b>{t('checkout.cash')}</b>
        <span className="small soft"> {t('checkout.openFirst')}</span>
      </Choice>
      <Choice type="radio" id={`${name}-transfer`} name={name} value="BANK_TRANSFER" defaultChecked={isTransfer} error={error}>
        <b>{t('checkout.transfer')}</b>
        <span className="small soft"> {t('checkout.transferText')}</span>
      </Choice>
      {methods.includes('CARD') && (
        <Choice type="radio" id={`${name}-card`} name={name} value="CARD" defaultChecked={chosen === 'CARD'}>
          <b>{t('checkout.card')}</b>
          <span className="small soft"> {t('checkout.cardText')}</span>
        </Choice>
      )}
    </fieldset>
  );
}

/** How one booth is paid, on a floor where each booth is paid by itself. */
export function PayBooth({ context, group, chosen, error }: { readonly context: PageContext; readonly group: Group; readonly chosen: string | undefined; readonly error: string | undefined }) {
  const booth = inLocale(context.locale, group.boothNameVi, group.boothNameEn);
  return <Choices context={context} name={payField(group.boothId)} legend={context.t('checkout.payBooth', { booth })} methods={group.paymentMethods} chosen={chosen} error={error} />;
}

/** How the whole order is paid, on a floor where a licensed partner collects. */
export function PayWhole({ context, cart, chosen, error }: { readonly context: PageContext; readonly cart: CartFieldsFragment; readonly chosen: string | undefined; readonly error: string | undefined }) {
  const { t } = context;
  return (
    <div className="sheet sheet__body">
      <Choices context={context} name={payField()} legend={t('checkout.payWhole')} methods={cart.groups[0]?.paymentMethods ?? []} chosen={chosen} error={error} />
    </div>
  );
}

/** Whom the shopper pays, in one sentence: each booth, or the partner once. The floor is never paid. */
export function whomToPay({ t }: PageContext, cart: CartFieldsFragment): string {
  const takesTransfer = cart.groups.some((group) => group.paymentMethods.includes('BANK_TRANSFER'));
  if (!takesTransfer) return t('checkout.payText');
  return cart.moneyMode === 'PARTNER' && cart.partnerName != null
    ? t(cart.groups.some((group) => group.paymentMethods.includes('CARD')) ? 'checkout.payPartnerCard' : 'checkout.payPartner', { partner: cart.partnerName })
    : t('checkout.payDirect');
}
