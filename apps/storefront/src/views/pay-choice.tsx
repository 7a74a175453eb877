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
  readonly methods: Group['paymentMethods'];
  readonly chosen: string | undefined;
  readonly error: string | undefined;
}

const wordsOf = {
  CASH_ON_DELIVERY: { id: 'cash', name: 'checkout.cash', text: 'checkout.openFirst', icon: 'cash' },
  BANK_TRANSFER: { id: 'transfer', name: 'checkout.transfer', text: 'checkout.transferText', icon: 'qr' },
  CARD: { id: 'card', name: 'checkout.card', text: 'checkout.cardText', icon: 'money' },
} as const;

/** The ways to pay, as choices where there is more than one; the first holds where nothing was chosen, and none is said beside the goods. */
function Choices({ context, name, legend, methods, chosen, error }: Ways) {
  const { t } = context;
  const [first, second] = methods;
  if (first === undefined) return null;
  const noCash = methods.includes('CASH_ON_DELIVERY') ? '' : ` ${t('checkout.transferOnly')}`;
  if (second === undefined) {
    const words = wordsOf[first];
    return (
      <p className="cash">
        {/* cash needs no word: it is what holds where nothing is said */}
        {first !== 'CASH_ON_DELIVERY' && <input type="hidden" name={name} value={first} />}
        <Icon name={words.icon} />
        <span>
          <b>{t(words.name)}</b>
          <span className="small soft">{` ${t(words.text)}${noCash}`}</span>
        </span>
      </p>
    );
  }
  const held = methods.find((method) => method === chosen) ?? first;
  return (
    <fieldset className="ways" id={name}>
      <legend>{legend}</legend>
      {noCash !== '' && <p className="small soft">{noCash}</p>}
      {methods.map((method) => (
        <Choice key={method} type="radio" id={`${name}-${wordsOf[method].id}`} name={name} value={method} defaultChecked={method === held} error={method === 'BANK_TRANSFER' ? error : undefined}>
          <b>{t(wordsOf[method].name)}</b>
          <span className="small soft"> {t(wordsOf[method].text)}</span>
        </Choice>
      ))}
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
