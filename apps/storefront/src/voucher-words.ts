import type { EnteredVoucherFieldsFragment } from '@chophien/api-contract/shop';
import { formatDong } from '@chophien/money';
import { formatMoment, type Locale } from '@chophien/ui';
import type { Words } from './i18n/i18n.js';

type Refusal = NonNullable<EnteredVoucherFieldsFragment['refusal']>;

/** Why a code gives nothing and what to do, in the shopper's words. */
export function refusalWords(t: Words, locale: Locale, code: string, { reason, missing, leastGoods, at }: Refusal): string {
  const dong = (amount: string | null | undefined) => formatDong(BigInt(amount ?? '0'), locale);
  const when = at == null ? '' : formatMoment(at, locale);
  switch (reason) {
    case 'GOODS_BELOW_LEAST':
      return t('voucher.reason.GOODS_BELOW_LEAST', { code, least: dong(leastGoods), missing: dong(missing) });
    case 'NOT_BEGUN':
    case 'ENDED':
      // found out while ordering, its hour is not told
      return when === '' ? t(`voucher.reasonAlone.${reason}`, { code }) : t(`voucher.reason.${reason}`, { code, at: when });
    case 'UNKNOWN':
    case 'ELSEWHERE':
    case 'STOPPED':
    case 'USED_UP':
    case 'USED_BY_PHONE':
      return t(`voucher.reason.${reason}`, { code });
  }
}

/** What a code that holds takes off, or why that is nothing yet. */
export function givesWords(t: Words, locale: Locale, { kind, discount }: Pick<EnteredVoucherFieldsFragment, 'kind' | 'discount'>, feeIsKnown: boolean): string {
  if (BigInt(discount) > 0n) return t('voucher.gives', { amount: formatDong(BigInt(discount), locale) });
  return t(kind === 'FREE_DELIVERY' && !feeIsKnown ? 'voucher.givesLater' : 'voucher.givesNothing');
}
