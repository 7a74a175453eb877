import type { ReactNode } from 'react';
import { createToasts, ToastRegion } from '@chophien/ui/widgets';
import { useWords } from '../words/use-words.js';

/** Says what was done; `type: 'fault'` where it was not; `...offer(words, act)` of @chophien/ui/widgets puts "undo" beside it. */
export const toasts = createToasts();

export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <ToastRegion toasts={toasts} words={{ close: t('close'), region: t('toasts.region') }}>
      {children}
    </ToastRegion>
  );
}
