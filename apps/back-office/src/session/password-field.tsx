import { useState, type ComponentProps } from 'react';
import { TextField } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

/** A password that can be shown: on a small screen most mistakes are typing ones. Pasting and password managers are welcome. */
export function PasswordField(props: Omit<ComponentProps<typeof TextField>, 'type'>) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <div className="password-field">
      <TextField autoCapitalize="none" spellCheck={false} maxLength={1000} {...props} type={isShown ? 'text' : 'password'} />
      <button type="button" className="link-btn password-field__show" aria-pressed={isShown} aria-controls={props.id} onClick={() => setShown(!isShown)}>
        {t(isShown ? 'password.hide' : 'password.show')}
      </button>
    </div>
  );
}
