import { createInstance, type FormatterModule, type TFunction } from 'i18next';
import { readFileSync } from 'node:fs';
import { formatNumber, type Locale } from '@chophien/ui';

export const locales = ['vi', 'en'] as const satisfies readonly Locale[];

function catalogue(locale: Locale): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`./${locale}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
}

/** Counts, and what is written `{{name, number}}`, have their thousands parted as the language does; other figures in a sentence (a year, a version) stand as they are. */
const counts: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, format, lng, options) =>
    typeof value === 'number' && (format === 'number' || options?.['interpolationkey'] === 'count') ? formatNumber(value, lng === 'en' ? 'en' : 'vi') : String(value),
};

const instance = createInstance().use(counts);
// Resources are at hand, so this is done before the call returns. React escapes; the catalogue must not do it twice.
void instance.init({
  lng: 'vi',
  fallbackLng: 'vi',
  initAsync: false,
  interpolation: { escapeValue: false, alwaysFormat: true },
  resources: { vi: { translation: catalogue('vi') }, en: { translation: catalogue('en') } },
});

export type Words = TFunction;

/** The sentences of one language. Keys are checked by the compiler against the Vietnamese catalogue. */
export function wordsOf(locale: Locale): Words {
  return instance.getFixedT(locale);
}
