import { Toast } from '@base-ui/react/toast';
import { Icon } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

/** Says what was done; `type: 'fault'` where it was not. `actionProps` is the one thing to do about it: take it back. */
export const toasts = Toast.createToastManager();

function List() {
  const { t } = useWords();
  const { toasts: shown } = Toast.useToastManager();
  return shown.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" swipeDirection={['up', 'right']}>
      <Toast.Content className="toast__content">
        <Icon name={toast.type === 'fault' ? 'warning' : 'checkCircle'} />
        <Toast.Title className="toast__title" render={<p />} />
        <Toast.Action className="toast__action" />
        <Toast.Close className="toast__close" aria-label={t('close')}>
          <Icon name="close" size={16} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

export function Toasts({ children }: { children: React.ReactNode }) {
  return (
    <Toast.Provider toastManager={toasts} limit={2} timeout={6000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts">
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
