import type { AccountDevicesQuery, AccountQuery } from '@chophien/api-contract/shop';
import { Button, ButtonLink, Chip, Choice, TextField, formatMoment } from '@chophien/ui';
import type { ReactNode } from 'react';
import type { PageContext } from '../page-context.js';
import type { AccountHead } from '../routes/account-pages.js';
import { Problem } from './account-entry.js';
import { Address, type AddressState } from './place.js';

type Words = Readonly<Record<string, string>>;
type Addresses = NonNullable<AccountQuery['account']>['addresses'];
type Devices = NonNullable<AccountDevicesQuery['account']>['devices'];

export interface TypedAddress {
  /** '' for a new one. */
  readonly id: string;
  readonly recipient: string;
  readonly phone: string;
  readonly street: string;
  readonly isDefault: boolean;
}

/** A page of the account with its way back. */
function Part({ context, title, text, children }: { context: PageContext; title: string; text: string; children: ReactNode }) {
  const { t, paths } = context;
  return (
    <div className="wrap page">
      <div className="narrow account">
        <p className="small">
          <a href={paths.account()}>{t('account.back')}</a>
        </p>
        <h1>{title}</h1>
        <p className="soft lead">{text}</p>
        {children}
      </div>
    </div>
  );
}

/** The address book, and the form for one more or a change of one. */
export function AddressesView({ context, addresses, state, typed, errors, problem }: { context: PageContext; addresses: Addresses; state: AddressState; typed: TypedAddress; errors: Words; problem: string | undefined }) {
  const { t, paths } = context;
  const others = addresses.filter(({ id }) => id !== typed.id);
  return (
    <Part context={context} title={t('account.addresses')} text={t('account.addressesText')}>
      {others.length > 0 && (
        <ul className="account-list">
          {others.map((address) => (
            <li key={address.id} className="sheet sheet__body">
              <p className="line__head">
                <b>{address.recipient}</b>
                {address.isDefault && <Chip tone="done" icon="check">{t('account.default')}</Chip>}
              </p>
              <p>{address.phone}</p>
              <p>{[address.street, address.communeName, address.provinceName].join(', ')}</p>
              <form className="row" method="post" action={paths.addresses()}>
                <input type="hidden" name="id" value={address.id} />
                <ButtonLink href={`${paths.addresses({ sua: address.id })}#edit`} aria-label={t('account.editOf', { street: address.street })}>
                  {t('account.edit')}
                </ButtonLink>
                {!address.isDefault && (
                  <Button name="action" value="default" aria-label={t('account.makeDefaultOf', { street: address.street })}>
                    {t('account.makeDefault')}
                  </Button>
                )}
                <Button kind="quiet" name="action" value="remove" aria-label={t('account.removeOf', { street: address.street })}>
                  {t('account.remove')}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <h2 id="edit">{typed.id === '' ? t('account.addAddress') : t('account.editAddress')}</h2>
      <Problem words={problem} />
      <form className="form" method="post" action={paths.addresses()} noValidate data-once="">
        <button className="unseen" type="submit" name="action" value="save" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="id" value={typed.id} />
        <TextField id="recipient" name="recipient" label={t('account.recipient')} defaultValue={typed.recipient} autoComplete="name" required maxLength={200} error={errors['recipient']} />
        <TextField id="phone" name="phone" type="tel" inputMode="tel" label={t('checkout.phone')} defaultValue={typed.phone} autoComplete="tel" required maxLength={40} error={errors['phone']} />
        <Address context={context} state={state} errors={errors} />
        <TextField id="street" name="street" label={t('checkout.street')} help={t('checkout.streetHelp')} defaultValue={typed.street} autoComplete="address-line1" required error={errors['street']} />
        <Choice id="isDefault" name="isDefault" value="1" defaultChecked={typed.isDefault}>
          {t('account.asDefault')}
        </Choice>
        <Button kind="primary" wide name="action" value="save">
          {t('account.saveAddress')}
        </Button>
        {typed.id !== '' && <ButtonLink href={paths.addresses()}>{t('account.cancel')}</ButtonLink>}
      </form>
    </Part>
  );
}

/** Another phone or e-mail: both ends confirm. */
export function ContactView({ context, account, contact, errors, problem }: { context: PageContext; account: AccountHead; contact: string; errors: Words; problem: string | undefined }) {
  const { t, paths } = context;
  return (
    <Part context={context} title={t('account.contactTitle')} text={t('account.contactText')}>
      <dl className="sums">
        <dt>{t('account.phone')}</dt>
        <dd>{account.phone ?? t('account.none')}</dd>
        <dt>{t('account.email')}</dt>
        <dd>{account.email ?? t('account.none')}</dd>
      </dl>
      <Problem words={problem} />
      <form className="form" method="post" action={paths.contact()} noValidate data-once="">
        <TextField id="contact" name="contact" label={t('account.newContact')} help={t('account.newContactHelp')} defaultValue={contact} autoCapitalize="none" spellCheck={false} required maxLength={300} error={errors['contact']} />
        <Button kind="primary" wide>
          {t('account.getCodes')}
        </Button>
      </form>
    </Part>
  );
}

/** A new password by who knows the old one. */
export function PasswordView({ context, errors, problem }: { context: PageContext; errors: Words; problem: string | undefined }) {
  const { t, paths } = context;
  return (
    <Part context={context} title={t('account.passwordTitle')} text={t('account.passwordText')}>
      <Problem words={problem} />
      <form className="form" method="post" action={paths.password()} noValidate data-once="">
        <TextField id="currentPassword" name="currentPassword" type="password" label={t('account.currentPassword')} autoComplete="current-password" required maxLength={1000} error={errors['currentPassword']} />
        <TextField id="password" name="password" type="password" label={t('account.newPassword')} help={t('account.passwordHelp')} autoComplete="new-password" required maxLength={1000} error={errors['password']} />
        <Button kind="primary" wide>
          {t('account.savePassword')}
        </Button>
      </form>
    </Part>
  );
}

/** Where the account is signed in. */
export function DevicesView({ context, devices }: { context: PageContext; devices: Devices }) {
  const { t, locale, paths } = context;
  return (
    <Part context={context} title={t('account.devices')} text={t('account.devicesText')}>
      <ul className="account-list">
        {devices.map((device) => (
          <li key={device.id} className="sheet sheet__body">
            <p className="line__head">
              <b>{device.label === '' ? t('account.unknownDevice') : device.label}</b>
              {device.isThis && <Chip tone="done" icon="check">{t('account.thisDevice')}</Chip>}
            </p>
            <p className="small soft">{t('account.lastUsed', { when: formatMoment(device.lastUsedAt, locale) })}</p>
            {!device.isThis && (
              <form method="post" action={paths.devices()}>
                <input type="hidden" name="id" value={device.id} />
                <Button aria-label={t('account.endDeviceOf', { device: device.label === '' ? t('account.unknownDevice') : device.label, when: formatMoment(device.lastUsedAt, locale) })}>
                  {t('account.endDevice')}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {devices.length > 2 && (
        <form method="post" action={paths.devices()}>
          <Button kind="danger">{t('account.endOthers')}</Button>
        </form>
      )}
    </Part>
  );
}
