import type { VisitDaysQuery } from '@chophien/api-contract/office';
import { useWords } from '../words/use-words.js';
import { DayBars } from './day-bars.js';
import { useTableKey } from './use-table-key.js';
import { useWidth } from './use-width.js';

type Report = VisitDaysQuery['visitDays'];

/** Visits a day, and below them the page views that the counting rule kept and removed; B turns both into their table and back. */
export function VisitsChart({ report }: { report: Report }) {
  const { t, shortDay } = useWords();
  const [isTable, setTable] = useTableKey();
  const [width, attach] = useWidth(640);
  const { days } = report;
  const from = days[0]?.day;
  const to = days.at(-1)?.day;
  if (from === undefined || to === undefined) return null;
  const span = { from: shortDay(from), to: shortDay(to) };
  const hasRemoved = days.some((day) => day.removedViews > 0);
  return (
    <section className="sheet chart">
      <div className="sheet__body">
        <div className="chart__head">
          <h2 className="h3">{t('visits.daily', span)}</h2>
          <button type="button" className="link-btn no-print" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {t(isTable ? 'visits.asChart' : 'visits.asTable')} <kbd>B</kbd>
          </button>
        </div>
        {report.hasDemo && <p className="demo-words">{t('visits.demo')}</p>}
        <div ref={attach} hidden={isTable}>
          <ul className="legend" aria-hidden="true">
            <li>
              <span className="legend__box legend__box--kept" /> {t('visits.visits')}
            </li>
            <li>
              <span className="legend__box legend__box--partial" /> {t('visits.partial')}
            </li>
          </ul>
          <DayBars
            bars={days.map((day) => ({ day: day.day, kept: day.visits, removed: 0, isPartial: day.isPartial }))}
            width={width}
            height={width < 480 ? 190 : 240}
            label={t('visits.chartLabel', span)}
          />
          <h3 className="chart__second">{t('visits.views')}</h3>
          <ul className="legend" aria-hidden="true">
            <li>
              <span className="legend__box legend__box--kept" /> {t('visits.kept')}
            </li>
            <li>
              <span className="legend__box legend__box--removed" /> {t('visits.removed')}
            </li>
          </ul>
          <DayBars
            bars={days.map((day) => ({ day: day.day, kept: day.views, removed: day.removedViews, isPartial: day.isPartial }))}
            width={width}
            height={width < 480 ? 170 : 200}
            label={t('visits.viewsLabel', span)}
          />
          {!hasRemoved && <p className="hint">{t('visits.noneRemoved')}</p>}
        </div>
        {isTable && <DaysTable report={report} />}
        <p className="hint">
          {t('visits.rule', { version: report.ruleVersion })} <a href="/cach-san-chay#dem">{t('visits.readRule')}</a>
        </p>
      </div>
    </section>
  );
}

function DaysTable({ report }: { report: Report }) {
  const { t, day, count } = useWords();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('visits.asTable')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('visits.day')}</th>
            <th scope="col" className="is-num">
              {t('visits.visits')}
            </th>
            <th scope="col" className="is-num">
              {t('visits.kept')}
            </th>
            <th scope="col" className="is-num">
              {t('visits.removed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...report.days].reverse().map((one) => (
            <tr key={one.day}>
              <th scope="row">
                {day(one.day)}
                {one.isPartial && <span className="hint"> {t('visits.partial')}</span>}
                {one.isDemo && <span className="hint"> {t('visits.demoShort')}</span>}
              </th>
              <td className="is-num">{count(one.visits)}</td>
              <td className="is-num">{count(one.views)}</td>
              <td className="is-num">{count(one.removedViews)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
