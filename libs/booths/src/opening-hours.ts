import { z } from 'zod';

/** From and to on the clock of Vietnam, `HH:MM`; `to` may be 24:00. */
export type OpeningSpan = { from: string; to: string };
/** One day of the week. Without spans and not by appointment: closed that day. */
export type OpeningDay = { byAppointment: boolean; spans: OpeningSpan[] };

/** How a booth stands by its hours at one moment. Days are 1 (Monday) to 7. */
export type OpenNow = {
  isOpen: boolean;
  /** While open: when it closes today. */
  until: string | null;
  /** Today only by appointment. */
  byAppointment: boolean;
  /** While closed: when it opens next within a week, and on which day. */
  nextDay: number | null;
  nextFrom: string | null;
  today: number;
};

const spansADay = 3;
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const shape = z.array(z.object({ byAppointment: z.boolean(), spans: z.array(z.object({ from: z.string().max(10), to: z.string().max(10) })).max(20) })).length(7);

type Problem = { field: string; reason: string; limit?: number };

/**
 * A week as it was typed, spans in their order, with what is wrong with it by day (`openingHours.0` is Monday); null stands for "not told".
 * Reasons: unknown (no week of seven days), required (never open), too_many, not_a_time, backwards, overlaps.
 */
export function checkedHours(given: unknown): { hours: OpeningDay[] | null; problems: Problem[] } {
  if (given == null) return { hours: null, problems: [] };
  const read = shape.safeParse(given);
  if (!read.success) return { hours: null, problems: [{ field: 'openingHours', reason: 'unknown' }] };
  const hours = read.data.map(({ byAppointment, spans }) => ({
    byAppointment,
    spans: byAppointment ? [] : spans.map(({ from, to }) => ({ from, to })).sort((one, other) => one.from.localeCompare(other.from)),
  }));
  const problems = hours.flatMap(({ spans }, index) => problemsOf(`openingHours.${index}`, spans));
  if (problems.length === 0 && hours.every(({ byAppointment, spans }) => !byAppointment && spans.length === 0)) problems.push({ field: 'openingHours', reason: 'required' });
  return { hours, problems };
}

function problemsOf(field: string, spans: readonly OpeningSpan[]): Problem[] {
  if (spans.length > spansADay) return [{ field, reason: 'too_many', limit: spansADay }];
  if (spans.some(({ from, to }) => !clock.test(from) || !(clock.test(to) || to === '24:00'))) return [{ field, reason: 'not_a_time' }];
  if (spans.some(({ from, to }) => to <= from)) return [{ field, reason: 'backwards' }];
  if (spans.some(({ from }, index) => index > 0 && from < spans[index - 1]!.to)) return [{ field, reason: 'overlaps' }];
  return [];
}

/** How a booth with these hours stands at a local moment: the ISO weekday and the clock, as PostgreSQL writes `ID HH24:MI`. */
export function openNow(hours: readonly OpeningDay[], localTime: string): OpenNow {
  const today = Number(localTime[0]);
  const time = localTime.slice(2);
  const now = hours[today - 1];
  const span = now?.spans.find(({ from, to }) => from <= time && time < to);
  const next = span === undefined ? nextOpening(hours, today, time) : null;
  return {
    isOpen: span !== undefined,
    until: span?.to ?? null,
    byAppointment: now?.byAppointment ?? false,
    nextDay: next?.day ?? null,
    nextFrom: next?.from ?? null,
    today,
  };
}

function nextOpening(hours: readonly OpeningDay[], today: number, time: string): { day: number; from: string } | null {
  for (let ahead = 0; ahead <= 7; ahead++) {
    const day = ((today - 1 + ahead) % 7) + 1;
    const span = hours[day - 1]?.spans.find(({ from }) => ahead > 0 || from > time);
    if (span) return { day, from: span.from };
  }
  return null;
}
