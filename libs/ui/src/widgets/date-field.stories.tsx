import { useState } from 'react';
import type { Meta } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { State, shown, type Book } from '../../book/shown.js';
import { Calendar } from './calendar.js';
import { DateField, DateRange, type DateFieldProps, type DaySpan } from './date-field.js';

export default { title: 'Widgets/Dates' } satisfies Meta;

const wordsOf = ({ t }: Book) => ({
  open: t('date.open'),
  notADay: t('date.notADay'),
  outOfRange: t('date.outOfRange'),
  previousMonth: t('date.previous'),
  nextMonth: t('date.next'),
  today: t('date.today'),
  chosen: t('date.chosen'),
});

function Day({ book, value = '', ...rest }: { book: Book; value?: string } & Pick<DateFieldProps, 'id'> & Partial<DateFieldProps>) {
  const [day, setDay] = useState(value);
  return (
    <>
      <DateField label={book.t('date.closedUntil')} placeholder={book.t('date.hint')} value={day} onChange={setDay} locale={book.locale} words={wordsOf(book)} {...rest} />
      <output htmlFor={rest.id} className="hint">
        {day === '' ? '–' : day}
      </output>
    </>
  );
}

function Span({ book, value, ...rest }: { book: Book; value: DaySpan; error?: string; disabled?: boolean }) {
  const [span, setSpan] = useState(value);
  const { t } = book;
  return (
    <DateRange
      label={t('date.span')}
      placeholder={t('date.hint')}
      help={t('date.spanHelp')}
      value={span}
      onChange={setSpan}
      locale={book.locale}
      words={{ ...wordsOf(book), from: t('date.from'), to: t('date.to'), backwards: t('date.backwards') }}
      {...rest}
    />
  );
}

const openFirst: NonNullable<Parameters<typeof shown>[1]> = async ({ canvasElement }) => {
  const [button] = within(canvasElement).getAllByRole('button');
  if (button) await userEvent.click(button);
};

export const Field = shown((book) => (
  <div className="book__grid">
    <State name={book.t('state.empty')}>
      <Day book={book} id="d1" help={book.t('date.help')} />
    </State>
    <State name={book.t('state.chosen')}>
      <Day book={book} id="d2" value="2026-11-25" />
    </State>
    <State name={book.t('state.error')}>
      <Day book={book} id="d3" value="2026-11-25" error={book.t('date.outOfRange')} />
    </State>
    <State name={book.t('state.shut')}>
      <Day book={book} id="d4" value="2026-11-25" disabled />
    </State>
  </div>
));

export const FieldOpen = shown((book) => <Day book={book} id="d5" value="2026-11-25" min="2026-11-03" max="2027-02-28" />, openFirst);

export const TypedBadly = shown(
  (book) => <Day book={book} id="d6" />,
  async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole('textbox'), '31/2/2026');
    await userEvent.tab();
  },
);

export const Range = shown((book) => (
  <div className="book__grid">
    <State name={book.t('state.empty')}>
      <Span book={book} value={{ from: '', to: '' }} />
    </State>
    <State name={book.t('state.chosen')}>
      <Span book={book} value={{ from: '2026-11-01', to: '2026-11-25' }} />
    </State>
    <State name={book.t('date.backwardsState')}>
      <Span book={book} value={{ from: '2026-11-25', to: '2026-11-01' }} />
    </State>
    <State name={book.t('state.shut')}>
      <Span book={book} value={{ from: '2026-11-01', to: '2026-11-25' }} disabled />
    </State>
  </div>
));

export const RangeOpen = shown((book) => <Span book={book} value={{ from: '2026-11-09', to: '2026-11-25' }} />, openFirst);

export const TwoMonths = shown((book) => (
  <Calendar locale={book.locale} words={wordsOf(book)} from="2026-11-25" to="2026-12-08" min="2026-11-03" onChoose={() => undefined} months={2} />
));
