import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Menu, MenuAct, MenuChoices, MenuHead, MenuLine } from '@chophien/ui/widgets';
import { speak, type Language } from '../i18n.js';
import { useSignOut } from '../session/sign-out.js';
import { useWords } from '../words/use-words.js';
import { usePlace } from './place.js';
import { keptTheme, themes, wear, type Theme } from './theme.js';

/** Who is signed in, language, light, out. */
export function AccountMenu({ children, className }: { children: ReactNode; className: string }) {
  const { t } = useWords();
  const { i18n } = useTranslation();
  const { me } = usePlace();
  const [theme, setTheme] = useState<Theme>(keptTheme);
  const signOut = useSignOut();
  const navigate = useNavigate();
  return (
    <Menu trigger={children} label={t('account.open', { name: me.displayName })} className={className} align="end">
      <MenuHead title={me.displayName} detail={me.email} />
      <MenuChoices<Language>
        label={t('account.language')}
        value={i18n.language === 'en' ? 'en' : 'vi'}
        options={[
          { value: 'vi', words: 'Tiếng Việt' },
          { value: 'en', words: 'English' },
        ]}
        onChoose={(language) => speak(i18n, language)}
      />
      <MenuChoices<Theme>
        label={t('account.theme')}
        value={theme}
        options={themes.map((value) => ({ value, words: t(`account.theme.${value}`) }))}
        onChoose={(value) => {
          setTheme(value);
          wear(value);
        }}
      />
      <MenuLine />
      <MenuAct icon="lock" onAct={() => void navigate('/security')}>
        {t('account.security')}
      </MenuAct>
      <MenuAct icon="signOut" onAct={() => signOut.mutate()}>
        {t('signOut.button')}
      </MenuAct>
    </Menu>
  );
}
