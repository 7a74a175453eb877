import { useState, type ReactNode } from 'react';
import type { Meta } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { State, shown, type Book } from '../../book/shown.js';
import { Combobox } from './combobox.js';

export default { title: 'Widgets/Combobox' } satisfies Meta;

interface Commune {
  readonly code: string;
  readonly name: string;
  readonly was: string;
}

const communes: readonly Commune[] = [
  { code: '03388', name: 'Phường Đoàn Kết', was: 'Quyết Thắng, Quyết Tiến, Lản Nhì Thàng, Sùng Phài' },
  { code: '03408', name: 'Phường Tân Phong', was: 'Đông Phong, San Thàng, Nậm Loỏng' },
  { code: '03390', name: 'Xã Bình Lư', was: 'Bình Lư, Sơn Bình, Tam Đường' },
  { code: '03595', name: 'Xã Than Uyên', was: 'Than Uyên, Mường Than, Phúc Than' },
  { code: '03433', name: 'Xã Mường Tè', was: 'Mường Tè, Bum Nưa' },
  { code: '03503', name: 'Xã Sìn Suối Hồ', was: 'Sìn Suối Hồ, Thèn Sin' },
];

interface Look {
  readonly book: Book;
  readonly id: string;
  readonly chosen?: Commune | null;
  readonly error?: string;
  readonly help?: string;
  readonly disabled?: boolean;
  readonly items?: readonly Commune[];
  readonly status?: ReactNode;
  readonly busy?: boolean;
}

function Communes({ book, id, chosen = null, items = communes, ...rest }: Look) {
  const { t } = book;
  const [value, setValue] = useState<Commune | null>(chosen);
  return (
    <Combobox<Commune>
      id={id}
      label={t('field.commune')}
      placeholder={t('combo.hint')}
      items={items}
      value={value}
      onChange={setValue}
      keyOf={(commune) => commune.code}
      wordsOf={(commune) => commune.name}
      detailOf={(commune) => commune.was}
      words={{ open: t('combo.open'), clear: t('combo.clear'), none: t('combo.none') }}
      {...rest}
      {...(rest.status === undefined ? {} : { onSearch: () => undefined })}
    />
  );
}

const type =
  (text: string): NonNullable<Parameters<typeof shown>[1]> =>
  async ({ canvasElement }) => {
    const box = canvasElement.querySelector('.combo__input');
    if (box) await userEvent.type(box, text);
  };

export const Resting = shown((book) => (
  <div className="book__grid">
    <State name={book.t('state.empty')}>
      <Communes book={book} id="c1" help={book.t('combo.help')} />
    </State>
    <State name={book.t('state.chosen')}>
      <Communes book={book} id="c2" chosen={communes[0]} />
    </State>
    <State name={book.t('state.error')}>
      <Communes book={book} id="c3" error={book.t('field.communeWrong')} />
    </State>
    <State name={book.t('state.shut')}>
      <Communes book={book} id="c4" chosen={communes[2]} disabled />
    </State>
  </div>
));

/** Typed without marks: "doan" finds Đoàn Kết. */
export const Found = shown((book) => <Communes book={book} id="c5" />, type('doan'));
export const NothingFound = shown((book) => <Communes book={book} id="c6" />, type('zz'));
export const Searching = shown((book) => <Communes book={book} id="c7" items={[]} status={book.t('combo.searching')} busy />, type('than'));
export const SearchFailed = shown((book) => <Communes book={book} id="c8" items={[]} status={book.t('combo.failed')} />, type('than'));
