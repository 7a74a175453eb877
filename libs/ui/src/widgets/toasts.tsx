import type { ReactNode } from 'react';
import { Toast } from '@base-ui/react/toast';
import { Icon } from '../icons/icon.js';

export type Toasts = ReturnType<typeof Toast.createToastManager>;

/**
 * The list that toasts are added to from anywhere: `add({ title })` says what was done, `type: 'fault'` says what was not,
 * `...offer(words, act)` puts a button beside it.
 */
export function createToasts(): Toasts {
  return Toast.createToastManager();
}

/** Milliseconds that a toast stays; longer where it offers something. Pointer or focus on it stop the clock. */
const stays = 6000;
const staysWithOffer = 10_000;

/** What a toast offers: undo, most often. Spread into `toasts.add`. The toast goes away once it is taken. */
export function offer(words: string, act: () => void) {
  return { actionProps: { children: words, onClick: act }, timeout: staysWithOffer };
}

function List({ words }: { readonly words: ToastRegionProps['words'] }) {
  const { toasts: shown, close } = Toast.useToastManager();
  return shown.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" swipeDirection={['up', 'right']}>
      <Toast.Content className="toast__content">
        <Icon name={toast.type === 'fault' ? 'warning' : 'checkCircle'} />
        <Toast.Title className="toast__title" render={<p />} />
        <Toast.Action className="toast__act" onClick={() => close(toast.id)} />
        <Toast.Close className="toast__close" aria-label={words.close}>
          <Icon name="close" size={16} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

export interface ToastRegionProps {
  readonly toasts: Toasts;
  /** `region` names the place where they appear, for screen readers: F6 leads there. */
  readonly words: { readonly close: string; readonly region?: string };
  readonly children?: ReactNode;
}

/** Where toasts appear: from above, since the thumb's buttons are below. Two at a time; read out politely. */
export function ToastRegion({ toasts, words, children }: ToastRegionProps) {
  return (
    <Toast.Provider toastManager={toasts} limit={2} timeout={stays}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts" {...(words.region === undefined ? {} : { 'aria-label': words.region })}>
          <List words={words} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
