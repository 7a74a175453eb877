import { createContext, useContext } from 'react';
import type { Me, MyBooth } from '../session/me.js';

/** Where a person works now: at one of their booths, or over the whole floor. */
export interface Place {
  readonly kind: 'booth' | 'floor';
  /** Path below /office, without a trailing slash. */
  readonly base: string;
  /** Null is the whole floor. */
  readonly boothId: string | null;
  readonly booth: MyBooth | undefined;
  readonly me: Me;
  /** True when this person holds the permission here; buttons without it are not drawn. */
  readonly may: (permission: string) => boolean;
}

export function boothPlace(me: Me, booth: MyBooth): Place {
  return {
    kind: 'booth',
    base: `/booth/${booth.slug}`,
    boothId: booth.id,
    booth,
    me,
    may: (permission) => booth.permissions.includes(permission),
  };
}

export function floorPlace(me: Me): Place {
  return {
    kind: 'floor',
    base: '/floor',
    boothId: null,
    booth: undefined,
    me,
    may: (permission) => me.floorPermissions.includes(permission),
  };
}

export const PlaceContext = createContext<Place | null>(null);

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('usePlace outside a place');
  return place;
}
