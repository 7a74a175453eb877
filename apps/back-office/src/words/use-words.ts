import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDong } from '@chophien/money';
import { dayInVietnam, formatClock, formatDay, formatInstant, formatMoment, formatNumber, formatShortDay, type Locale } from '@chophien/ui';

export type Translate = (key: string, values?: Record<string, unknown>) => string;

/** Everything that turns figures and states into words of the chosen language. */
export interface Words {
  readonly t: Translate;
  readonly locale: Locale;
  /** The text of the chosen language; the Vietnamese one where English is missing. */
  readonly pick: (vi: string, en: string) => string;
  /** An amount of đồng as the api sends it, a decimal string. */
  readonly dong: (amount: string) => string;
  /** A figure with its thousands parted; at most `digits` behind the comma, none unless asked for. */
  readonly count: (value: number, digits?: number) => string;
  /** `14:05, chủ nhật 22/11/2026` */
  readonly instant: (at: string) => string;
  /** `14:05, 22/11/2026` */
  readonly moment: (at: string) => string;
  /** `14:05 hôm nay`, `14:05, 22/11`: short, for a row of others. */
  readonly when: (at: string) => string;
  /** `31/12/2026` */
  readonly day: (day: string) => string;
  /** `31/12` */
  readonly shortDay: (day: string) => string;
}

/** The words of one language; apart from the hook so that tests can ask for them. */
export function wordsOf(t: Translate, locale: Locale): Words {
  return {
    t,
    locale,
    pick: (vi, en) => (locale === 'en' && en !== '' ? en : vi),
    dong: (amount) => formatDong(BigInt(amount), locale),
    count: (value, digits) => formatNumber(value, locale, digits),
    instant: (at) => formatInstant(at, locale),
    moment: (at) => formatMoment(at, locale),
    when: (at) => {
      const clock = formatClock(at);
      const day = dayInVietnam(new Date(at));
      return day === dayInVietnam(new Date()) ? t('time.atToday', { clock }) : `${clock}, ${formatShortDay(day, locale)}`;
    },
    day: (day) => formatDay(day, locale),
    shortDay: (day) => formatShortDay(day, locale),
  };
}

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const locale: Locale = i18n.language === 'en' ? 'en' : 'vi';
  return useMemo(() => wordsOf((key, values) => t(key, values ?? {}), locale), [t, locale]);
}
