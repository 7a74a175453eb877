import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../i18n.js';
import { DayBars, namedDays } from './day-bars.js';
import { figuresOf, type VisitDay } from './visit-figures.js';
import { VisitsChart } from './visits-chart.js';

const day = (index: number): string => new Date(Date.UTC(2026, 9, 24 + index)).toISOString().slice(0, 10);
const days: VisitDay[] = Array.from({ length: 30 }, (_, index) => ({
  day: day(index),
  visits: 10 + index,
  views: 20,
  removedViews: index === 5 ? 10 : 0,
  isDemo: index < 29,
  isPartial: index === 29,
}));

function show(element: React.ReactNode): string {
  return renderToStaticMarkup(<I18nextProvider i18n={createI18n('vi')}>{element}</I18nextProvider>);
}

describe('the chart', () => {
  const bars = days.map((one) => ({ day: one.day, kept: one.views, removed: one.removedViews, isPartial: one.isPartial }));

  it('draws every day, hatches what was removed, and marks the day that is not over', () => {
    const html = show(<DayBars bars={bars} width={720} height={240} label="Biểu đồ" />);
    expect(html.match(/class="visx-bar bar(?: bar--partial)?"/g)).toHaveLength(30);
    expect(html.match(/bar--partial/g)).toHaveLength(1);
    expect(html.match(/fill="url\(#hatch/g)).toHaveLength(1);
    expect(html).toContain('<title>29/10/2026: giữ 20, loại 10</title>');
    expect(html).toContain('<title>22/11/2026: 20</title>');
  });

  it('stands on zero and keeps its heights in proportion', () => {
    const html = show(
      <DayBars
        bars={[
          { day: '2026-11-21', kept: 40, removed: 0, isPartial: false },
          { day: '2026-11-22', kept: 20, removed: 0, isPartial: false },
        ]}
        width={400}
        height={240}
        label="Biểu đồ"
      />,
    );
    expect([...html.matchAll(/<rect[^>]*height="(\d+)"/g)].map(([, height]) => Number(height))).toEqual([200, 100]);
  });

  it('always names the last day', () => {
    expect(namedDays(bars, 390).at(-1)).toBe('2026-11-22');
    expect(namedDays(bars, 390)).toHaveLength(5);
    expect(namedDays(bars, 900)).toHaveLength(6);
  });
});

describe('the figures', () => {
  it('count whole days, and leave today apart', () => {
    expect(figuresOf(days)).toMatchObject({
      wholeDays: 29,
      visits: 29 * 10 + (28 * 29) / 2,
      average: 24,
      views: 580,
      removed: 10,
      removedPercent: 2,
    });
    expect(figuresOf(days).yesterday?.day).toBe('2026-11-21');
    expect(figuresOf(days).weekBefore?.day).toBe('2026-11-14');
  });

  it('claim no share of nothing', () => {
    expect(figuresOf([]).removedPercent).toBeNull();
    expect(figuresOf([]).average).toBe(0);
  });
});

describe('a chart that holds invented figures', () => {
  const report = { days, computedAt: '2026-11-22T07:00:00Z', ruleVersion: 1 };
  const words = 'Có số liệu minh hoạ';
  it('says so, and a chart of real ones does not', () => {
    expect(show(<VisitsChart report={{ ...report, hasDemo: true }} />)).toContain(words);
    expect(show(<VisitsChart report={{ ...report, hasDemo: false }} />)).not.toContain(words);
  });
});
