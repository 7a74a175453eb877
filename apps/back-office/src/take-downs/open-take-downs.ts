import { useQuery } from '@tanstack/react-query';
import { TakeDownsDocument, type TakeDownPartsFragment } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';

const sixHours = 6 * 3_600_000;

/** Requests that wait to be carried out. */
export function useOpenTakeDowns() {
  return useQuery({
    queryKey: ['takeDowns', 'open'],
    queryFn: async () => (await ask(TakeDownsDocument, { onlyOpen: true, first: 100 })).takeDowns,
    refetchInterval: 30_000,
  });
}

/** Those of them that are due within six hours or overdue, the most urgent first. Pure. */
export function dueSoon<Request extends Pick<TakeDownPartsFragment, 'dueAt' | 'doneAt' | 'liftedAt'>>(requests: readonly Request[], now: Date): Request[] {
  return requests
    .filter(({ dueAt, doneAt, liftedAt }) => doneAt == null && liftedAt == null && Date.parse(dueAt) - now.getTime() <= sixHours)
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
}

/** A day and a time by the clock of Vietnam, as the api wants it; undefined where one of them is not whole. Pure. */
export function instantOf(day: string, time: string): string | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}$/.test(time) ? new Date(`${day}T${time}:00+07:00`) : undefined;
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined;
}
