import type { EditListingMutation, EditListingMutationVariables, ListingQuery } from '@chophien/api-contract/office';
import { formatDong, parseDong } from '@chophien/money';

export type Listing = NonNullable<ListingQuery['listing']>;
export type ListingChanges = EditListingMutationVariables['changes'];
export type EditAnswer = EditListingMutation['editListing'];

/** What stands in the form; figures as text, as people type them. */
export interface ListingForm {
  price: string;
  onHand: string;
  isShown: boolean;
}

/** `160000` as `160.000`, without the sign of đồng, which stands beside the field. */
export function groupedDong(amount: string): string {
  return formatDong(BigInt(amount), 'vi').replace(/\s*₫$/u, '');
}

export function formOf(listing: Listing): ListingForm {
  return {
    price: groupedDong(listing.price),
    onHand: String(listing.onHand),
    isShown: !listing.hidden,
  };
}

/** A whole number of units, or null for what is none: `1.5`, `-1`, `2e3`. */
export function readUnits(text: string): number | null {
  const digits = text.trim().replace(/\./g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** Only what differs from the listing is sent, so that two people who edit two fields do not undo each other. */
export function changesOf(listing: Listing, form: ListingForm): ListingChanges {
  const changes: ListingChanges = {};
  const price = parseDong(form.price);
  if (price !== null && price !== BigInt(listing.price)) changes.price = price.toString();
  const onHand = readUnits(form.onHand);
  if (onHand !== null && onHand !== listing.onHand) changes.onHand = onHand;
  // a field that is switched off gives no value
  if (typeof form.isShown === 'boolean' && form.isShown === listing.hidden) changes.hidden = !form.isShown;
  return changes;
}

/** Address of the public page. */
export function shopAddress(slug: string, locale: 'vi' | 'en'): string {
  return `${locale === 'en' ? '/en' : ''}/hang/${encodeURIComponent(slug)}`;
}
