import { useState, type ReactNode } from 'react';
import type { Meta } from '@storybook/react-vite';
import { shown, type Book } from '../../book/shown.js';
import { Button } from '../parts/button.js';
import { TextArea } from '../parts/field.js';
import { Dialog, DialogActs, type DialogProps } from './dialog.js';

export default { title: 'Widgets/Dialog' } satisfies Meta;

function Asked({ book, children, ...rest }: { book: Book; children: (close: () => void) => ReactNode } & Omit<DialogProps, 'open' | 'onClose' | 'words' | 'children'>) {
  const [open, setOpen] = useState(true);
  return (
    <>
      <Button type="button" onClick={() => setOpen(true)}>
        {book.t('dialog.open')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} words={{ close: book.t('close') }} {...rest}>
        {children(() => setOpen(false))}
      </Dialog>
    </>
  );
}

const form = (book: Book, close: () => void, state: { busy?: boolean; error?: string } = {}) => (
  <form className="book__form" onSubmit={(event) => event.preventDefault()}>
    <TextArea id="why" label={book.t('field.note')} rows={3} error={state.error} />
    <DialogActs>
      <Button kind="danger" busy={state.busy}>
        {book.t('decline')}
      </Button>
      <Button type="button" onClick={close}>
        {book.t('cancel')}
      </Button>
    </DialogActs>
  </form>
);

export const Question = shown((book) => (
  <Asked book={book} title={book.t('dialog.title')} description={book.t('dialog.told')}>
    {(close) => form(book, close)}
  </Asked>
));

export const Busy = shown((book) => (
  <Asked book={book} title={book.t('dialog.title')} description={book.t('dialog.told')}>
    {(close) => form(book, close, { busy: true })}
  </Asked>
));

export const Mistake = shown((book) => (
  <Asked book={book} title={book.t('longWords')} description={book.t('longWords')}>
    {(close) => form(book, close, { error: book.t('field.noteWrong') })}
  </Asked>
));

export const WideAndFull = shown((book) => (
  <Asked book={book} title={book.t('dialog.title')} size="wide">
    {(close) => (
      <>
        {Array.from({ length: 30 }, (_, index) => (
          <p key={index}>{book.t('longWords')}</p>
        ))}
        <DialogActs>
          <Button type="button" kind="primary" onClick={close}>
            {book.t('close')}
          </Button>
        </DialogActs>
      </>
    )}
  </Asked>
));
