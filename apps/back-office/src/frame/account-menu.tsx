import { useState, type ReactNode } from 'react';
import { Menu } from '@base-ui/react/menu';
import { useTranslation } from 'react-i18next';
import { Icon } from '@chophien/ui';
import { speak, type Language } from '../i18n.js';
import { useSignOut } from '../session/sign-out.js';
import { useWords } from '../words/use-words.js';
import { usePlace } from './place.js';
import { keptTheme, themes, wear, type Theme } from './theme.js';

function Choices<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: Value;
  options: readonly { value: Value; words: string }[];
  onChoose: (value: Value) => void;
}) {
  return (
    <Menu.RadioGroup value={value} onValueChange={(chosen: Value) => onChoose(chosen)}>
      <Menu.GroupLabel className="menu__label">{label}</Menu.GroupLabel>
      {options.map((option) => (
        <Menu.RadioItem key={option.value} value={option.value} className="menu__item" closeOnClick>
          <span className="menu__mark">
            <Menu.RadioItemIndicator>
              <Icon name="check" size={16} />
            </Menu.RadioItemIndicator>
          </span>
          {option.words}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

/** Who is signed in, language, light, out. */
export function AccountMenu({ children, className }: { children: ReactNode; className: string }) {
  const { t } = useWords();
  const { i18n } = useTranslation();
  const { me } = usePlace();
  const [theme, setTheme] = useState<Theme>(keptTheme);
  const signOut = useSignOut();
  return (
    <Menu.Root>
      <Menu.Trigger className={className} aria-label={t('account.open', { name: me.displayName })}>
        {children}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={6} align="end">
          <Menu.Popup className="menu">
            <p className="menu__who">
              <b>{me.displayName}</b>
              <span className="small soft">{me.email}</span>
            </p>
            <Choices<Language>
              label={t('account.language')}
              value={i18n.language === 'en' ? 'en' : 'vi'}
              options={[
                { value: 'vi', words: 'Tiếng Việt' },
                { value: 'en', words: 'English' },
              ]}
              onChoose={(language) => speak(i18n, language)}
            />
            <Choices<Theme>
              label={t('account.theme')}
              value={theme}
              options={themes.map((value) => ({ value, words: t(`account.theme.${value}`) }))}
              onChoose={(value) => {
                setTheme(value);
                wear(value);
              }}
            />
            <Menu.Separator className="menu__line" />
            <Menu.Item className="menu__item" onClick={() => signOut.mutate()}>
              <Icon name="signOut" />
              {t('signOut.button')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
