import { useRef, type ReactNode } from 'react';
import { Dialog as Base } from '@base-ui/react/dialog';
import { Icon } from '../icons/icon.js';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children: ReactNode;
  readonly words: { readonly close: string };
  /** A desk's width: 560 px for a question, 860 px for a form in columns or a document. */
  readonly size?: 'question' | 'wide';
}

/**
 * A question over the page: from below on a phone, in the middle of a desk. Focus, Escape, the page behind and the way back of
 * the focus are the library's. The buttons at its end stand in a `DialogActs`.
 */
export function Dialog({ open, onClose, title, description, children, words, size = 'question' }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup
          ref={popup}
          // What is to be filled in comes before the cross above it; a touch opens no keyboard by itself.
          initialFocus={(by) => (by === 'touch' ? true : (popup.current?.querySelector<HTMLElement>('input, select, textarea') ?? true))}
          className={size === 'wide' ? 'modal modal--wide' : 'modal'}>
          <div className="modal__head">
            <Base.Title className="modal__title">{title}</Base.Title>
            <Base.Close className="icon-btn" aria-label={words.close}>
              <Icon name="close" />
            </Base.Close>
          </div>
          {description !== undefined && <Base.Description className="soft">{description}</Base.Description>}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** The buttons at the end of a dialog: what it does first and widest, then away. */
export function DialogActs({ children }: { readonly children: ReactNode }) {
  return <div className="modal__acts">{children}</div>;
}
