import { useId } from 'react';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useWords } from '../words/use-words.js';

export interface DayBar {
  readonly day: string;
  /** Drawn solid. */
  readonly kept: number;
  /** Drawn hatched on top; 0 for none. */
  readonly removed: number;
  readonly isPartial: boolean;
}

const margin = { top: 12, right: 4, bottom: 28, left: 44 };

/** Every seventh day, counted back from the last, so that today is always named. */
export function namedDays(days: readonly { day: string }[], width: number): string[] {
  const every = width < 480 ? 7 : 5;
  return days.filter((_, index) => (days.length - 1 - index) % every === 0).map(({ day }) => day);
}

/**
 * Bars of one figure a day: solid is kept, hatched is removed, outlined is today, which is not over. Pattern and not colour tells them
 * apart, so the chart can be read in print and by everybody. Its table stands behind it.
 */
export function DayBars({ bars, width, height, label }: { bars: readonly DayBar[]; width: number; height: number; label: string }) {
  const { count, shortDay, day: wholeDay, t } = useWords();
  const hatch = `hatch${useId()}`;
  const innerWidth = Math.max(0, width - margin.left - margin.right);
  const innerHeight = height - margin.top - margin.bottom;
  const x = scaleBand({ domain: bars.map((bar) => bar.day), range: [0, innerWidth], paddingInner: 0.25, paddingOuter: 0.1 });
  const y = scaleLinear({ domain: [0, Math.max(4, ...bars.map((bar) => bar.kept + bar.removed))], range: [innerHeight, 0], nice: true });
  const ticks = y.ticks(4).filter(Number.isInteger);
  const named = namedDays(bars, width);
  const of = (value: number) => Math.round(y(value));
  return (
    <svg className="day-bars" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch" d="M0 0V7" />
        </pattern>
      </defs>
      <g transform={`translate(${margin.left} ${margin.top})`}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="grid-line" x1={0} x2={innerWidth} y1={of(tick)} y2={of(tick)} />
            <text className="axis" x={-8} y={of(tick) + 5} textAnchor="end">
              {count(tick)}
            </text>
          </g>
        ))}
        {bars.map((bar) => {
          const left = Math.round(x(bar.day) ?? 0);
          const across = Math.max(2, Math.floor(x.bandwidth()));
          const top = of(bar.kept);
          const words =
            bar.removed > 0
              ? t('visits.barBoth', { day: wholeDay(bar.day), kept: count(bar.kept), removed: count(bar.removed) })
              : t('visits.bar', { day: wholeDay(bar.day), kept: count(bar.kept) });
          return (
            <g key={bar.day}>
              <title>{words}</title>
              <Bar className={bar.isPartial ? 'bar bar--partial' : 'bar'} x={left} y={top} width={across} height={innerHeight - top} />
              {bar.removed > 0 && (
                <Bar
                  className="bar-removed"
                  fill={`url(#${hatch})`}
                  x={left + 0.5}
                  y={of(bar.kept + bar.removed) + 0.5}
                  width={across - 1}
                  height={Math.max(1, top - of(bar.kept + bar.removed) - 1)}
                />
              )}
              {named.includes(bar.day) && (
                <text className="axis" x={left + across / 2} y={innerHeight + 20} textAnchor={bar === bars.at(-1) ? 'end' : 'middle'}>
                  {shortDay(bar.day)}
                </text>
              )}
            </g>
          );
        })}
      </g>
    </svg>
  );
}
