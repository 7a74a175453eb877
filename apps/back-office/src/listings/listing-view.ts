import type { ListingRowFragment } from '@chophien/api-contract/office';
import { isLow } from './listing-marks.js';

export const listingViews = ['all', 'shown', 'low', 'hidden', 'draft'] as const;
export type ListingView = (typeof listingViews)[number];

/** Which listings a chip shows; `draft` are those of which something is not on show yet. */
export function fits(view: ListingView, listing: Pick<ListingRowFragment, 'onHand' | 'reserved' | 'lowAt' | 'saleKind' | 'state' | 'draftState'>): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'shown':
      return listing.state === 'LISTED';
    case 'low':
      return isLow(listing);
    case 'hidden':
      return listing.state === 'HIDDEN' || listing.state === 'TAKEN_DOWN';
    case 'draft':
      return listing.draftState !== null;
  }
}
