import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './messages/en.json' with { type: 'json' };
import vi from './messages/vi.json' with { type: 'json' };

export type Language = 'vi' | 'en';
const keptUnder = 'office.language';

/** The language that this browser chose last; Vietnamese until it chose. */
export function keptLanguage(storage: Pick<Storage, 'getItem'> | undefined = globalThis.localStorage): Language {
  try {
    return storage?.getItem(keptUnder) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

/** Both catalogues lie in the page: a few kilobytes, and no second wait on a weak line. Keys are whole: `orders.title` is one key. */
export function createI18n(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'vi',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { vi: { translation: vi }, en: { translation: en } },
  });
  return instance;
}

/** Switches the page's language and remembers it. */
export function speak(instance: i18n, language: Language): void {
  void instance.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(keptUnder, language);
  } catch {
    // A browser that keeps nothing still speaks the language until the page is closed.
  }
}
