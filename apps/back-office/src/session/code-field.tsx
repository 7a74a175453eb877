import { useState, type ComponentProps } from 'react';
import { TextField } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

type Props = Omit<ComponentProps<typeof TextField>, 'label' | 'type'>;

/** Six digits of the app, offered by the phone's keyboard where it can; a recovery code for who lost the phone. */
export function CodeField(props: Props) {
  const { t } = useWords();
  const [isRecovery, setRecovery] = useState(false);
  return (
    <div className="code-field">
      <TextField
        key={isRecovery ? 'recovery' : 'code'}
        {...props}
        className="code-field__input"
        label={t(isRecovery ? 'code.recovery' : 'code.label')}
        help={t(isRecovery ? 'code.recoveryHelp' : 'code.help')}
        inputMode={isRecovery ? 'text' : 'numeric'}
        autoComplete={isRecovery ? 'off' : 'one-time-code'}
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={isRecovery || props.autoFocus}
        maxLength={isRecovery ? 14 : 8}
      />
      <button type="button" className="link-btn" onClick={() => setRecovery(!isRecovery)}>
        {t(isRecovery ? 'code.useApp' : 'code.useRecovery')}
      </button>
    </div>
  );
}
