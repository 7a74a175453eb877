import { Button, FieldError, Icon } from '@chophien/ui';
import type { FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { firstWeek, withMondayCopied, type DayForm } from './page-form.js';
import { pageProblem } from './page-problems.js';

const modes = ['open', 'appointment', 'shut'] as const;
const mostSpans = 3;

interface HoursProps {
  readonly hours: readonly DayForm[] | null;
  readonly problems: readonly FieldProblem[];
  readonly disabled: boolean;
  readonly onChange: (hours: readonly DayForm[] | null) => void;
}

/** A week of opening hours: one row a day, Monday copied by one press. */
export function HoursEditor({ hours, problems, disabled, onChange }: HoursProps) {
  const words = useWords();
  const { t } = words;
  if (hours === null) {
    return (
      <div className="hours">
        <p className="soft">{t('boothPage.noHours')}</p>
        {!disabled && (
          <Button type="button" onClick={() => onChange(firstWeek())}>
            <Icon name="clock" />
            {t('boothPage.tellHours')}
          </Button>
        )}
      </div>
    );
  }
  const whole = pageProblem(problems, 'openingHours', words);
  const put = (index: number, day: DayForm) => onChange(hours.map((each, place) => (place === index ? day : each)));
  return (
    <div className="hours">
      {whole !== undefined && <FieldError>{whole}</FieldError>}
      {hours.map((day, index) => (
        <DayRow key={index} index={index} day={day} error={pageProblem(problems, `openingHours.${index}`, words)} disabled={disabled} onChange={(next) => put(index, next)} />
      ))}
      {!disabled && (
        <div className="acts acts--wrap">
          <Button type="button" onClick={() => onChange(withMondayCopied(hours, 4))}>
            {t('boothPage.copyWorkdays')}
          </Button>
          <Button type="button" onClick={() => onChange(withMondayCopied(hours, 6))}>
            {t('boothPage.copyWeek')}
          </Button>
          <Button type="button" onClick={() => onChange(null)}>
            {t('boothPage.untellHours')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface DayProps {
  readonly index: number;
  readonly day: DayForm;
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (day: DayForm) => void;
}

function DayRow({ index, day, error, disabled, onChange }: DayProps) {
  const { t } = useWords();
  const name = t(`boothPage.day.${index + 1}`);
  const choose = (mode: DayForm['mode']) => onChange({ mode, spans: mode === 'open' && day.spans.length === 0 ? [{ from: '08:00', to: '17:00' }] : day.spans });
  const put = (place: number, change: { from?: string; to?: string }) => onChange({ ...day, spans: day.spans.map((span, at) => (at === place ? { ...span, ...change } : span)) });
  return (
    <fieldset className="hours__day" disabled={disabled}>
      <legend className="unseen">{name}</legend>
      <span className="hours__name" aria-hidden="true">
        {name}
      </span>
      <select className="control hours__mode" aria-label={t('boothPage.modeOf', { day: name })} value={day.mode} onChange={(event) => choose(event.target.value as DayForm['mode'])}>
        {modes.map((mode) => (
          <option key={mode} value={mode}>
            {t(`boothPage.mode.${mode}`)}
          </option>
        ))}
      </select>
      {day.mode === 'open' && (
        <div className="hours__spans">
          {day.spans.map((span, place) => (
            <div key={place} className="hours__span">
              <input
                type="time"
                className="control"
                aria-label={t('boothPage.fromOf', { day: name, place: place + 1 })}
                aria-invalid={error === undefined ? undefined : true}
                value={span.from}
                onChange={(event) => put(place, { from: event.target.value })}
              />
              <span aria-hidden="true">–</span>
              <input
                type="time"
                className="control"
                aria-label={t('boothPage.toOf', { day: name, place: place + 1 })}
                aria-invalid={error === undefined ? undefined : true}
                value={span.to}
                onChange={(event) => put(place, { to: event.target.value })}
              />
              {day.spans.length > 1 && !disabled && (
                <button
                  type="button"
                  className="hours__btn"
                  aria-label={t('boothPage.dropSpan', { day: name, place: place + 1 })}
                  onClick={() => onChange({ ...day, spans: day.spans.filter((_, at) => at !== place) })}
                >
                  <Icon name="close" />
                </button>
              )}
            </div>
          ))}
          {day.spans.length < mostSpans && !disabled && (
            <button type="button" className="link-btn hours__add" onClick={() => onChange({ ...day, spans: [...day.spans, { from: '', to: '' }] })}>
              {t('boothPage.addSpan')}
              <span className="unseen"> {name}</span>
            </button>
          )}
        </div>
      )}
      {error !== undefined && <FieldError>{error}</FieldError>}
    </fieldset>
  );
}
