import { Dialog, type DialogProps } from '@chophien/ui/widgets';
import { useWords } from '../words/use-words.js';

export type ModalProps = Omit<DialogProps, 'words'>;

/** The dialog of @chophien/ui in this office's words. */
export function Modal(props: ModalProps) {
  const { t } = useWords();
  return <Dialog {...props} words={{ close: t('close') }} />;
}
