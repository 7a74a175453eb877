import { useId, useState, type ReactNode } from 'react';
import { Popover } from '@base-ui/react/popover';
import { formatDay, type Locale } from '../format/format-date.js';
import { parseDay } from '../format/parse-day.js';
import { Icon } from '../icons/icon.js';
import { FieldError, FieldFrame, described, type FieldWords } from '../parts/field.js';
import { Calendar, type CalendarWords } from './calendar.js';

export interface DateWords extends CalendarWords {
  /** The button that shows the calendar. */
  readonly open: string;
  /** What was typed is no day: "31/2/2026 không có trong lịch. Viết ngày/tháng/năm." */
  readonly notADay: string;
  /** It is a day, but before `min` or after `max`. */
  readonly outOfRange: string;
}

interface DateBounds {
  readonly locale: Locale;
  readonly words: DateWords;
  /** First and last day that may be chosen, `YYYY-MM-DD`. */
  readonly min?: string;
  readonly max?: string;
  readonly disabled?: boolean;
}

/** Days are written day first in both languages: an English month name cannot be typed into a box. */
const written = (day: string) => (day === '' ? '' : formatDay(day, 'vi'));

/** What was typed and what it means; a text that is no day stays in the box with its mistake, and gives no day. */
function useTypedDay(day: string, { words, min, max }: DateBounds, onChange: (day: string) => void) {
  const [typed, setTyped] = useState({ text: written(day), day });
  const [mistake, setMistake] = useState<string>();
  // The day was changed from outside (the calendar, a form put back): write it anew.
  if (typed.day !== day) {
    setTyped({ text: written(day), day });
    setMistake(undefined);
  }
  const judge = (text: string) => {
    const found = text.trim() === '' ? '' : parseDay(text);
    if (found === null) return { day: '', mistake: words.notADay };
    const isOut = found !== '' && ((min !== undefined && found < min) || (max !== undefined && found > max));
    return isOut ? { day: '', mistake: words.outOfRange } : { day: found, mistake: undefined };
  };
  return {
    text: typed.text,
    mistake,
    type: (text: string) => {
      const now = judge(text);
      setTyped({ text, day: now.day });
      if (now.mistake === undefined) setMistake(undefined);
      if (now.day !== day) onChange(now.day);
    },
    leave: () => {
      const now = judge(typed.text);
      setMistake(now.mistake);
      if (now.mistake === undefined) setTyped({ text: written(now.day), day: now.day });
    },
  };
}

interface BoxProps {
  readonly id: string;
  readonly name?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly typed: ReturnType<typeof useTypedDay>;
  readonly field: FieldWords;
}

function Box({ id, placeholder, disabled, typed, field }: BoxProps) {
  return (
    <input
      id={id}
      className="control date__input"
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      placeholder={placeholder}
      disabled={disabled}
      value={typed.text}
      onChange={(event) => typed.type(event.target.value)}
      onBlur={typed.leave}
      {...described(id, field)}
    />
  );
}

function CalendarButton({ label, disabled, children }: { label: string; disabled?: boolean; children: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="date__btn" aria-label={label} disabled={disabled}>
        <Icon name="calendar" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="menu-place" sideOffset={6} align="end">
          <Popover.Popup className="menu date__popup" aria-label={label} initialFocus={false}>
            {children(() => setOpen(false))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

export interface DateFieldProps extends FieldWords, DateBounds {
  readonly id: string;
  /** A calendar day `YYYY-MM-DD`; '' is none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  /** A form's field of this name carries the day as `YYYY-MM-DD`. */
  readonly name?: string;
  readonly placeholder?: string;
}

/** A day, typed as day/month/year or chosen from a calendar. What is typed badly says so when the box is left. */
export function DateField(props: DateFieldProps) {
  const { id, value, onChange, locale, words, min, max, disabled } = props;
  const typed = useTypedDay(value, props, onChange);
  const field = { ...props, error: typed.mistake ?? props.error };
  return (
    <FieldFrame {...field}>
      <div className="date">
        <Box id={id} placeholder={props.placeholder} disabled={disabled} typed={typed} field={field} />
        <CalendarButton label={words.open} disabled={disabled}>
          {(close) => (
            <Calendar
              locale={locale}
              words={words}
              from={value}
              min={min}
              max={max}
              onChoose={(day) => {
                onChange(day === '' ? value : day);
                close();
              }}
            />
          )}
        </CalendarButton>
      </div>
      {props.name !== undefined && <input type="hidden" name={props.name} value={value} />}
    </FieldFrame>
  );
}

export interface DaySpan {
  /** Calendar days `YYYY-MM-DD`, both counted; '' is open. */
  readonly from: string;
  readonly to: string;
}

export interface DateRangeProps extends Omit<FieldWords, 'optional'>, Omit<DateBounds, 'words'> {
  readonly value: DaySpan;
  readonly onChange: (span: DaySpan) => void;
  readonly words: DateWords & { readonly from: string; readonly to: string; /** `to` lies before `from`. */ readonly backwards: string };
  readonly placeholder?: string;
}

/** From one day to another, both typed or chosen in one calendar. */
export function DateRange(props: DateRangeProps) {
  const { value, onChange, locale, words, label, help, min, max, disabled } = props;
  const id = useId();
  const from = useTypedDay(value.from, props, (day) => onChange({ ...value, from: day }));
  const to = useTypedDay(value.to, props, (day) => onChange({ ...value, to: day }));
  const isBackwards = value.from !== '' && value.to !== '' && value.to < value.from;
  const error = from.mistake ?? to.mistake ?? (isBackwards ? words.backwards : props.error);
  const errorId = `${id}-error`;
  const wrong = { error: error ? errorId : undefined };
  const ends = [
    { key: 'from', label: words.from, typed: from, isWrong: from.mistake !== undefined || isBackwards },
    { key: 'to', label: words.to, typed: to, isWrong: to.mistake !== undefined || isBackwards },
  ];
  return (
    <fieldset className="field" aria-describedby={wrong.error ?? (help ? `${id}-help` : undefined)}>
      <legend className="field__label">{label}</legend>
      <div className="date-range">
        {ends.map((end) => (
          <div key={end.key} className="date-range__end">
            <label className="date-range__label" htmlFor={`${id}-${end.key}`}>
              {end.label}
            </label>
            <Box
              id={`${id}-${end.key}`}
              placeholder={props.placeholder}
              disabled={disabled}
              typed={end.typed}
              field={{ label: end.label, error: end.isWrong ? error : undefined }}
            />
          </div>
        ))}
        <CalendarButton label={words.open} disabled={disabled}>
          {(close) => (
            <Calendar
              locale={locale}
              words={words}
              from={value.from}
              to={value.to}
              min={min}
              max={max}
              onChoose={(first, last) => {
                onChange({ from: first, to: last });
                if (first !== '' && last !== '' && first !== last) close();
              }}
            />
          )}
        </CalendarButton>
      </div>
      {error && <FieldError id={errorId}>{error}</FieldError>}
      {help && (
        <p className="field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
