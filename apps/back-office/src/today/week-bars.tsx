import type { VisitDaysQuery } from '@chophien/api-contract/office';
import { useTableKey } from '../visits/use-table-key.js';
import { useWords } from '../words/use-words.js';

type Day = VisitDaysQuery['visitDays']['days'][number];

const noon = (day: string) => new Date(`${day}T05:00:00Z`);
const weekdays = {
  vi: new Intl.DateTimeFormat('vi', { weekday: 'narrow', timeZone: 'Asia/Ho_Chi_Minh' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'Asia/Ho_Chi_Minh' }),
};
const box = { width: 350, height: 118, foot: 24, head: 22, gap: 10 };

/** Seven days as bars with their figures on top: nothing to decode, no axis, readable in print. B turns them into their table and back. */
export function WeekBars({ days, label }: { days: readonly Day[]; label: string }) {
  const { t } = useWords();
  const [isTable, setTable] = useTableKey();
  return (
    <>
      {isTable ? <WeekTable days={days} label={label} /> : <Bars days={days} label={label} />}
      <p className="week__turn no-print">
        <button type="button" className="link-btn" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {t(isTable ? 'visits.asChart' : 'visits.asTable')} <kbd>B</kbd>
        </button>
      </p>
    </>
  );
}

function WeekTable({ days, label }: { days: readonly Day[]; label: string }) {
  const { t, day, count } = useWords();
  return (
    <table className="table">
      <caption className="unseen">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t('visits.day')}</th>
          <th scope="col" className="is-num">
            {t('visits.visits')}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...days].reverse().map((one) => (
          <tr key={one.day}>
            <th scope="row">
              {day(one.day)}
              {one.isPartial && <span className="hint"> {t('visits.partial')}</span>}
              {one.isDemo && <span className="hint"> {t('visits.demoShort')}</span>}
            </th>
            <td className="is-num">{count(one.visits)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bars({ days, label }: { days: readonly Day[]; label: string }) {
  const { locale, count, t } = useWords();
  const most = Math.max(1, ...days.map((day) => day.visits));
  const room = box.height - box.foot - box.head;
  const step = box.width / days.length;
  return (
    <svg
      className="week"
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={`${label}: ${days.map((day) => t('visits.dayFigure', { day: weekdays[locale].format(noon(day.day)), visits: count(day.visits) })).join(', ')}`}
    >
      {days.map((day, index) => {
        const height = Math.max(2, Math.round((day.visits / most) * room));
        const middle = step * index + step / 2;
        return (
          <g key={day.day}>
            <rect
              className={day.isPartial ? 'bar bar--today' : 'bar bar--past'}
              x={step * index + box.gap / 2}
              y={box.head + room - height}
              width={step - box.gap}
              height={height}
            />
            <text className="week__figure" x={middle} y={box.head + room - height - 6} textAnchor="middle">
              {count(day.visits)}
            </text>
            <text className="week__day" x={middle} y={box.height - 5} textAnchor="middle">
              {weekdays[locale].format(noon(day.day))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
