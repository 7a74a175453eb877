import type { Money } from './money.js';

export type MoneyLocale = 'vi' | 'en';

const noBreakSpace = '\u00a0';

function grouped(amount: bigint, separator: string): string {
  return amount.toString().replace(/\B(?=(?:\d{3})+$)/g, separator);
}

/**
 * An amount of đồng as people read it: `1.234.567 ₫` with a no-break space in Vietnamese, `₫1,234,567` in English.
 * Written by hand rather than by Intl: server and browser must print the same letters, and their locale data differ by version.
 */
export function formatDong(amount: Money, locale: MoneyLocale = 'vi'): string {
  const sign = amount < 0n ? '-' : '';
  const size = amount < 0n ? -amount : amount;
  return locale === 'vi' ? `${sign}${grouped(size, '.')}${noBreakSpace}₫` : `${sign}₫${grouped(size, ',')}`;
}
