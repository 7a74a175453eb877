import { useEffect, useState } from 'react';
import type { Meta } from '@storybook/react-vite';
import { shown, type Book } from '../../book/shown.js';
import { createToasts, offer, ToastRegion, type Toasts } from './toasts.js';

export default { title: 'Widgets/Toasts' } satisfies Meta;

/** A region that says something as soon as it is there, and keeps it for the reader of the book. */
function Saying({ book, say }: { book: Book; say: (toasts: Toasts, said: (words: string) => void) => void }) {
  const [toasts] = useState(createToasts);
  const [said, setSaid] = useState('');
  useEffect(() => say(toasts, setSaid), [toasts, say]);
  return (
    <ToastRegion toasts={toasts} words={{ close: book.t('close'), region: book.t('toast.region') }}>
      <p className="soft">{book.t('toast.where')}</p>
      <p role="status">{said}</p>
    </ToastRegion>
  );
}

const stays = { timeout: 0 };

export const Done = shown((book) => <Saying book={book} say={(toasts) => void toasts.add({ title: book.t('toast.done'), ...stays })} />);

export const WithUndo = shown((book) => (
  <Saying
    book={book}
    say={(toasts, said) => void toasts.add({ title: book.t('toast.removed'), ...offer(book.t('toast.undo'), () => said(book.t('toast.undone'))), ...stays })}
  />
));

export const Fault = shown((book) => (
  <Saying book={book} say={(toasts) => void toasts.add({ title: book.t('toast.fault'), type: 'fault', ...offer(book.t('again'), () => undefined), ...stays })} />
));

export const TwoAndLong = shown((book) => (
  <Saying
    book={book}
    say={(toasts) => {
      toasts.add({ title: book.t('toast.done'), ...stays });
      toasts.add({ title: book.t('longWords'), ...offer(book.t('toast.undo'), () => undefined), ...stays });
    }}
  />
));
