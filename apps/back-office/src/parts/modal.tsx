import type { ReactNode } from 'react';
import { Dialog } from '@base-ui/react/dialog';
import { Icon } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

export interface ModalProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
}

/** A question over the page; from below on a phone, in the middle of a desk. Focus, Escape and the rest are the library's. */
export function Modal({ open, onClose, title, description, children }: ModalProps) {
  const { t } = useWords();
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="modal">
          <div className="modal__head">
            <Dialog.Title className="modal__title">{title}</Dialog.Title>
            <Dialog.Close className="icon-btn" aria-label={t('close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {description !== undefined && <Dialog.Description className="soft">{description}</Dialog.Description>}
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
