import type { VisitDaysQuery } from '@chophien/api-contract/office';

export type VisitDay = VisitDaysQuery['visitDays']['days'][number];

export interface VisitFigures {
  readonly yesterday: VisitDay | undefined;
  /** The same weekday a week before yesterday. */
  readonly weekBefore: VisitDay | undefined;
  readonly wholeDays: number;
  /** Over whole days; today is not over and stands apart. */
  readonly visits: number;
  readonly average: number;
  readonly views: number;
  readonly removed: number;
  /** Share of the recorded views that was removed, in percent; null when nothing was recorded. */
  readonly removedPercent: number | null;
}

/** The figures above the chart, of whole days alone. */
export function figuresOf(days: readonly VisitDay[]): VisitFigures {
  const whole = days.filter((day) => !day.isPartial);
  const sum = (read: (day: VisitDay) => number) => whole.reduce((total, day) => total + read(day), 0);
  const visits = sum((day) => day.visits);
  const views = sum((day) => day.views);
  const removed = sum((day) => day.removedViews);
  const recorded = views + removed;
  return {
    yesterday: whole.at(-1),
    weekBefore: whole.at(-8),
    wholeDays: whole.length,
    visits,
    average: whole.length === 0 ? 0 : Math.round(visits / whole.length),
    views,
    removed,
    removedPercent: recorded === 0 ? null : Math.round((removed / recorded) * 100),
  };
}
