import type { CartFieldsFragment } from '@chophien/api-contract/shop';
import { formatDong } from '@chophien/money';
import { Button, Choice, Note, TextArea, TextField } from '@chophien/ui';
import type { ReactNode } from 'react';
import { inLocale, type PageContext } from '../page-context.js';
import { boothNoteField, Pay } from './checkout-pay.js';
import { Address, type AddressState } from './place.js';

/** What the shopper has typed so far; kept through every reload of the form. */
export interface Typed {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly note: string;
  /** What is meant for one booth alone, by its id. */
  readonly boothNotes: Readonly<Record<string, string>>;
  /** Ways to pay: of each booth by its id, and of the whole order; cash where nothing is chosen. */
  readonly boothPayments: Readonly<Record<string, string>>;
  readonly orderPayment: string;
  /** Says to be as old as some of the goods ask. */
  readonly age: boolean;
  readonly terms: boolean;
  readonly privacy: boolean;
  readonly keepAddress: boolean;
}

export interface CheckoutViewProps {
  readonly context: PageContext;
  readonly cart: CartFieldsFragment;
  readonly typed: Typed;
  readonly address: AddressState;
  /** Name of the commune whose fees the page shows. */
  readonly quotedPlace: string | undefined;
  readonly requestKey: string;
  readonly errors: Readonly<Record<string, string>>;
  /** What happened to the order as a whole. */
  readonly problems: readonly string[];
  /** Ways on that belong to the problems. */
  readonly waysOn?: ReactNode;
  /** True right after the fees were worked out. */
  readonly justQuoted: boolean;
  /** True where an account is signed in. */
  readonly mayKeepAddress: boolean;
}

function Who({ context, typed, errors }: CheckoutViewProps) {
  const { t } = context;
  return (
    <fieldset className="form">
      <legend>
        <h2>{t('checkout.who')}</h2>
      </legend>
      <TextField id="name" name="name" label={t('checkout.name')} defaultValue={typed.name} autoComplete="name" required maxLength={200} error={errors['name']} />
      <TextField
        id="phone"
        name="phone"
        type="tel"
        inputMode="tel"
        label={t('checkout.phone')}
        help={t('checkout.phoneHelp')}
        defaultValue={typed.phone}
        autoComplete="tel"
        required
        maxLength={40}
        error={errors['phone']}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        inputMode="email"
        label={t('checkout.email')}
        optional={t('checkout.optional')}
        help={t('checkout.emailHelp')}
        defaultValue={typed.email}
        autoComplete="email"
        error={errors['email']}
      />
    </fieldset>
  );
}

function Where({ context, cart, typed, address, errors, mayKeepAddress }: CheckoutViewProps) {
  const { t } = context;
  const allFetched = cart.groups.every((group) => group.deliveryMethod === 'PICKUP');
  return (
    <fieldset className="form" id="where">
      <legend>
        <h2>{t('checkout.where')}</h2>
      </legend>
      <Address context={context} state={address} errors={errors} />
      <TextField
        id="street"
        name="street"
        label={t('checkout.street')}
        help={allFetched ? t('delivery.streetOptional') : t('checkout.streetHelp')}
        optional={allFetched ? t('checkout.optional') : undefined}
        defaultValue={typed.street}
        autoComplete="address-line1"
        required={!allFetched}
        error={errors['street']}
      />
      {mayKeepAddress && (
        <Choice id="keepAddress" name="keepAddress" value="1" defaultChecked={typed.keepAddress}>
          {t('account.keepAddress')}
        </Choice>
      )}
      <TextArea
        id="note"
        name="note"
        label={t('checkout.note')}
        optional={t('checkout.optional')}
        defaultValue={typed.note}
        error={errors['note']}
      />
    </fieldset>
  );
}

/** Why there is no sum although the place is known. */
function CannotOrder({ context: { t, paths } }: { readonly context: PageContext }) {
  return (
    <>
      {t('checkout.cannotDeliver')} <a href={paths.cart()}>{t('header.backToCart')}</a>
    </>
  );
}

function Agree({ context, cart, typed, errors }: CheckoutViewProps) {
  const { t, paths, floor } = context;
  const terms = floor?.termsVersion ?? 0;
  const privacy = floor?.privacyVersion ?? 0;
  const ageLimit = cart.groups.reduce<number | null>((most, group) => (group.ageLimit == null ? most : Math.max(most ?? 0, group.ageLimit)), null);
  return (
    <div className="agree">
      {ageLimit !== null && (
        <Choice id="age" name="age" value="1" defaultChecked={typed.age} error={errors['ageConfirmed']}>
          {t('checkout.ageConfirmed', { age: ageLimit })}
        </Choice>
      )}
      <Choice id="terms" name="terms" value={terms} defaultChecked={typed.terms} error={errors['termsVersion']}>
        {t('checkout.agreeTerms')}{' '}
        <a href={paths.terms(terms)} target="_blank" rel="noopener">
          {t('checkout.termsLink', { version: terms })}
        </a>
      </Choice>
      <Choice id="privacy" name="privacy" value={privacy} defaultChecked={typed.privacy} error={errors['privacyVersion']}>
        {t('checkout.agreePrivacy')}{' '}
        <a href={paths.privacy(privacy)} target="_blank" rel="noopener">
          {t('checkout.privacyLink', { version: privacy })}
        </a>
      </Choice>
    </div>
  );
}

/** The fields of the page in its order, by the names that the api gives them. */
const fields = [
  ['name', 'name', 'checkout.name'],
  ['phone', 'phone', 'checkout.phone'],
  ['email', 'email', 'checkout.email'],
  ['provinceCode', 'provinceCode', 'place.province'],
  ['communeCode', 'communeCode', 'place.commune'],
  ['street', 'street', 'checkout.street'],
  ['note', 'note', 'checkout.note'],
  ['ageConfirmed', 'age', 'checkout.age'],
  ['termsVersion', 'terms', 'checkout.terms'],
  ['privacyVersion', 'privacy', 'checkout.privacy'],
] as const;

/** What is to be put right, each a link into its field. */
function Mistakes({ context, cart, errors }: CheckoutViewProps) {
  const { t, locale } = context;
  const wrong = fields.filter(([name]) => errors[name] !== undefined);
  const wrongNotes = cart.groups.filter((group) => errors[boothNoteField(group.boothId)] !== undefined);
  if (wrong.length + wrongNotes.length === 0) return null;
  return (
    <ul className="mistakes">
      {wrong.map(([name, id, label]) => (
        <li key={name}>
          <a href={`#${id}`}>{t(label)}</a>: {errors[name]}
        </li>
      ))}
      {wrongNotes.map((group) => (
        <li key={group.boothId}>
          <a href={`#${boothNoteField(group.boothId)}`}>{t('checkout.boothNote', { booth: inLocale(locale, group.boothNameVi, group.boothNameEn) })}</a>: {errors[boothNoteField(group.boothId)]}
        </li>
      ))}
    </ul>
  );
}

/** Three steps on one page, no account. Fees are seen before the button that orders. */
export function CheckoutView(props: CheckoutViewProps) {
  const { context, cart, address, quotedPlace, requestKey, problems, waysOn } = props;
  const { t, locale, paths, floor } = context;
  const quoted = cart.total != null && quotedPlace !== undefined;
  const action = quoted ? 'place' : 'quote';
  return (
    <div className="wrap page">
      <div>
        <h1>{t('checkout.title')}</h1>
        <p className="soft lead">{props.mayKeepAddress ? t('account.prefilled') : t('checkout.intro')}</p>
        {problems.length > 0 && (
          <div className="notice" id="problems" tabIndex={-1} autoFocus>
            <Note tone="fault" icon="warning">
              {problems.map((words) => (
                <p key={words}>{words}</p>
              ))}
              <Mistakes {...props} />
              {waysOn}
              {problems.length > 1 && <a href={paths.cart()}>{t('header.backToCart')}</a>}
            </Note>
          </div>
        )}
        <form className="checkout" method="post" action={paths.checkout()} noValidate data-once="">
          <button className="unseen" type="submit" name="action" value={action} tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="requestKey" value={requestKey} />
          <input type="hidden" name="expectedTotal" value={quoted ? (cart.total ?? '') : ''} />
          <input type="hidden" name="quotedCommune" value={quoted ? address.communeCode : ''} />
          <div className="checkout__part">
            <Who {...props} />
            <Where {...props} />
          </div>
          <div className="checkout__part checkout__side">
            <Pay {...props} />
            <Agree {...props} />
            <div className="order-bar">
              {quoted ? (
                <p className="line__head">
                  <b>{t('checkout.total', { count: cart.groups.length })}</b>
                  <span className="price totals__sum">{formatDong(BigInt(cart.total ?? cart.goodsTotal), locale)}</span>
                </p>
              ) : (
                <p className="soft">{quotedPlace === undefined ? t('checkout.quoteFirst') : <CannotOrder context={context} />}</p>
              )}
              <Button kind="primary" wide name="action" value={action}>
                {quoted ? t('checkout.submit') : t('checkout.quote')}
              </Button>
              <p className="hint">{t('checkout.after', { count: floor?.answerWithinHours ?? 24 })}</p>
            </div>
          </div>
        </form>
      </div>
    </div>
  );
}
