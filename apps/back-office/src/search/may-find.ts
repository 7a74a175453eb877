import type { Place } from '../frame/place.js';

/** What opens each part of the box: orders, then booths and goods. The api finds nothing in a part without its permission. */
const parts = { floor: ['floor.orders.read', 'floor.booths.read'], booth: ['booth.orders.read', 'booth.listings.read'] } as const;

/** True where the api would find this person anything at all; the pages that they may open stand in the rail anyway. */
export function mayFind({ kind, may }: Pick<Place, 'kind' | 'may'>): boolean {
  return parts[kind].some(may);
}
