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
