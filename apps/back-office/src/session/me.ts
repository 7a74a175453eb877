import { useQuery } from '@tanstack/react-query';
import { MeDocument, type MeQuery } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { meKey } from '../query-client.js';

export type Me = NonNullable<MeQuery['me']>;
export type MyBooth = Me['booths'][number];

/** Who is signed in; null for a stranger. */
export function useMe() {
  return useQuery({ queryKey: meKey, queryFn: async () => (await ask(MeDocument, {})).me ?? null, staleTime: 60_000 });
}

/** A booth's first page, or the floor's for operators; undefined for a person who has neither. `last` is where they were. */
export function firstPlace(me: Me, last: string | null): string | undefined {
  const places = placesOf(me);
  return last !== null && places.includes(last) ? last : places[0];
}

/** Every place that a person may enter, the floor first. */
export function placesOf(me: Me): string[] {
  return [...(me.floorRole ? ['/floor'] : []), ...me.booths.map((booth) => `/booth/${booth.slug}`)];
}

/** Where a person goes after signing in: to setting up the account where that comes first or is due, else on to `next`. */
export function setUpPath(me: Me, next: string): string {
  const after = `?next=${encodeURIComponent(next)}`;
  if (me.mustFirst === 'NEW_PASSWORD') return `/new-password${after}`;
  if (me.mustFirst === 'SECOND_FACTOR' || (me.secondFactor.isRequired && !me.secondFactor.isOn)) return `/second-factor${after}`;
  return next;
}

/** Where somebody is held up, whatever page they ask for; undefined for who may go on. */
export function heldUpAt(me: Me, next: string): string | undefined {
  return me.mustFirst ? setUpPath(me, next) : undefined;
}
