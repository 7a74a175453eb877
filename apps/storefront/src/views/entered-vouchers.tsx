import type { CartFieldsFragment } from '@chophien/api-contract/shop';
import { Icon } from '@chophien/ui';
import type { PageContext } from '../page-context.js';
import { givesWords, refusalWords } from '../voucher-words.js';

/** The codes that count, each with a way to go on without it; what was typed stays. */
export function EnteredVouchers({ context, cart }: { context: PageContext; cart: CartFieldsFragment }) {
  const { t, locale } = context;
  const entered = [...cart.groups.map(({ voucher, boothId }) => ({ voucher, key: boothId })), { voucher: cart.voucher, key: 'floor' }];
  const counting = entered.flatMap(({ voucher, key }) => (voucher == null ? [] : [{ voucher, key }]));
  if (counting.length === 0) return null;
  return (
    <ul className="vouchers">
      {counting.map(({ voucher, key }) => (
        <li key={key} className="voucher__given">
          <Icon name="tag" />
          <span>
            <b>{voucher.code}</b>{' '}
            <span className="small soft">
              {voucher.refusal ? refusalWords(t, locale, voucher.code, voucher.refusal) : givesWords(t, locale, voucher, cart.deliveryTotal != null)}
            </span>
          </span>
          <button className="link-btn" type="submit" name="dropVoucher" value={key} aria-label={t('voucher.removeOne', { code: voucher.code })}>
            {t('voucher.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
