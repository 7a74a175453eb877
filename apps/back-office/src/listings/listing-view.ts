import type { ListingRowFragment } from '@chophien/api-contract/office';
import { isLow } from './listing-marks.js';

export const listingViews = ['all', 'shown', 'low', 'hidden'] as const;
export type ListingView = (typeof listingViews)[number];

/** Which listings a chip shows. */
export function fits(view: ListingView, listing: Pick<ListingRowFragment, 'onHand' | 'reserved' | 'saleKind' | 'hidden'>): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'shown':
      return !listing.hidden;
    case 'low':
      return isLow(listing);
    case 'hidden':
      return listing.hidden;
  }
}
