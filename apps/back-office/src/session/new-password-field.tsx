import type { ComponentProps } from 'react';
import { useWords } from '../words/use-words.js';
import { PasswordField } from './password-field.js';

export const shortestPassword = 10;

/**
 * A new password with an honest hint: only length is judged here, since nothing else can be judged without sending it. What is among the
 * first guesses the floor refuses itself.
 */
export function NewPasswordField({ typed, label, ...props }: Omit<ComponentProps<typeof PasswordField>, 'label'> & { typed: string; label?: string }) {
  const { t } = useWords();
  const length = [...typed].length;
  const hint = length === 0 ? t('password.newHelp') : length < shortestPassword ? t('password.short', { count: shortestPassword - length }) : length < 16 ? t('password.fair') : t('password.long');
  return <PasswordField {...props} label={label ?? t('password.new')} autoComplete="new-password" help={<span aria-live="polite">{hint}</span>} />;
}
