import type { Locale } from './format-date.js';

const tags = { vi: 'vi-VN', en: 'en-GB' } as const;
const kept = new Map<string, Intl.NumberFormat>();
const plurals = { vi: new Intl.PluralRules('vi-VN'), en: new Intl.PluralRules('en-GB') };

/** A figure as people read it: 1.234,5 in Vietnamese, 1,234.5 in English; at most `digits` behind the comma. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  const key = `${locale}${digits}`;
  let format = kept.get(key);
  if (!format) kept.set(key, (format = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits })));
  return format.format(value);
}

/** Which form of a noun stands after this number: always `other` in Vietnamese, `one` or `other` in English. */
export function pluralOf(count: number, locale: Locale): Intl.LDMLPluralRule {
  return plurals[locale].select(count);
}
