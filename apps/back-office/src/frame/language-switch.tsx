import { useTranslation } from 'react-i18next';
import { speak } from '../i18n.js';

/** The other language, in its own words. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'vi' : 'en';
  return (
    <button type="button" className="link-btn" lang={other} onClick={() => speak(i18n, other)}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>
  );
}
