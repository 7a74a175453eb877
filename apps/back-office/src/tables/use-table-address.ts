import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Where a table is read on from; at most one of the two. */
export interface TablePlace {
  readonly after: string | null;
  readonly before: string | null;
}

/** The address of another page of the same table: everything stays but the place. */
export function pageAddress(search: URLSearchParams, place: Partial<TablePlace>): string {
  const next = new URLSearchParams(search);
  next.delete('after');
  next.delete('before');
  if (place.after) next.set('after', place.after);
  if (place.before) next.set('before', place.before);
  return `?${next.toString()}`;
}

/**
 * What a table shows, kept in the address bar, so that it survives reload and back: filters, order and page. `change` sets values or takes them away
 * (empty), goes back to the first page, and makes no new step in the history; pages are links and do.
 */
export function useTableAddress(): {
  search: URLSearchParams;
  place: TablePlace;
  change: (values: Record<string, string>) => void;
  find: (text: string) => void;
} {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (values: Record<string, string>) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries({ ...values, after: '', before: '' })) {
            if (value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const find = useCallback((text: string) => change({ q: text }), [change]);
  const after = search.get('after');
  return { search, place: { after, before: after === null ? search.get('before') : null }, change, find };
}

/** One of the known values of a name in the address, or the fallback. */
export function oneOf<Value extends string>(search: URLSearchParams, name: string, known: readonly Value[], fallback: Value): Value {
  const said = search.get(name);
  return known.find((value) => value === said) ?? fallback;
}

/** A day in the address, YYYY-MM-DD, or null. */
export function dayOf(search: URLSearchParams, name: string): string | null {
  const said = search.get(name) ?? '';
  const day = new Date(`${said}T00:00:00Z`);
  // the 31st of February would be turned over into March
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(said) ? said : null;
}
