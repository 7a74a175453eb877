import type { IconName } from '@chophien/ui';
import type { Place } from './place.js';

export interface Tab {
  /** Below the place's base; '' is today. */
  readonly to: string;
  readonly label: string;
  /** The word under a phone's tab, where it is shorter. */
  readonly short?: string;
  readonly icon: IconName;
  readonly badge?: 'answer' | 'failed' | 'applications' | 'recognitions' | 'reviews' | 'money';
  /** One of the four of a phone's foot. */
  readonly inFoot: boolean;
}

/** What a tab takes: any of the permissions; without, it is for everybody who may be here. */
type Kept = Tab & { readonly takes?: readonly string[] };

const ofBooth: readonly Kept[] = [
  { to: '', label: 'tab.today', icon: 'home', inFoot: true, takes: ['booth.orders.read'] },
  { to: '/orders', label: 'tab.orders', short: 'tab.ordersShort', icon: 'receipt', badge: 'answer', inFoot: true, takes: ['booth.orders.read'] },
  { to: '/money', label: 'tab.money', icon: 'money', badge: 'money', inFoot: false, takes: ['booth.orders.read'] },
  { to: '/phone-order', label: 'tab.phoneOrder', icon: 'phone', inFoot: false, takes: ['booth.orders.write'] },
  { to: '/listings', label: 'tab.listings', icon: 'package', inFoot: true, takes: ['booth.listings.read'] },
  { to: '/recognitions', label: 'tab.recognitions', icon: 'verified', inFoot: false, takes: ['booth.listings.read'] },
  { to: '/vouchers', label: 'tab.vouchers', icon: 'tag', inFoot: false, takes: ['booth.vouchers.write', 'booth.orders.read'] },
  { to: '/visits', label: 'tab.visits', icon: 'chart', inFoot: true, takes: ['booth.visits.read'] },
  { to: '/page', label: 'tab.boothPage', icon: 'booth', inFoot: false, takes: ['booth.page.write'] },
  { to: '/delivery', label: 'tab.delivery', icon: 'truck', inFoot: false, takes: ['booth.page.write'] },
  { to: '/feed', label: 'tab.feed', icon: 'bell', inFoot: false, takes: ['booth.orders.read'] },
  { to: '/exports', label: 'tab.exports', icon: 'export', inFoot: false, takes: ['booth.orders.export'] },
  { to: '/members', label: 'tab.members', icon: 'people', inFoot: false },
  { to: '/history', label: 'tab.history', icon: 'clock', inFoot: false, takes: ['booth.members.write'] },
];

const ofFloor: readonly Kept[] = [
  { to: '', label: 'tab.today', icon: 'home', inFoot: true, takes: ['floor.orders.read'] },
  { to: '/orders', label: 'tab.orders', short: 'tab.ordersShort', icon: 'receipt', badge: 'answer', inFoot: true, takes: ['floor.orders.read'] },
  { to: '/money', label: 'tab.money', icon: 'money', badge: 'money', inFoot: false, takes: ['floor.orders.read'] },
  { to: '/phone-order', label: 'tab.phoneOrder', icon: 'phone', inFoot: false, takes: ['floor.orders.type'] },
  { to: '/booths', label: 'tab.booths', icon: 'booth', inFoot: true, takes: ['floor.booths.read'] },
  { to: '/applications', label: 'tab.applications', icon: 'edit', badge: 'applications', inFoot: false, takes: ['floor.booths.read'] },
  { to: '/recognitions', label: 'tab.recognitions', icon: 'verified', badge: 'recognitions', inFoot: false, takes: ['floor.certificates.write'] },
  { to: '/products', label: 'tab.products', icon: 'package', inFoot: false, takes: ['floor.booths.read'] },
  { to: '/reviews', label: 'tab.reviews', icon: 'checkCircle', badge: 'reviews', inFoot: false, takes: ['floor.listings.write'] },
  { to: '/take-downs', label: 'tab.takeDowns', icon: 'remove', inFoot: false, takes: ['floor.listings.write'] },
  { to: '/listing-words', label: 'tab.listingWords', icon: 'tag', inFoot: false, takes: ['floor.listings.write'] },
  { to: '/vouchers', label: 'tab.floorVouchers', icon: 'tag', inFoot: false, takes: ['floor.vouchers.write', 'floor.orders.read'] },
  { to: '/visits', label: 'tab.visits', icon: 'chart', inFoot: true, takes: ['floor.visits.read'] },
  { to: '/dead-letters', label: 'tab.deadLetters', icon: 'mail', badge: 'failed', inFoot: false, takes: ['floor.orders.read'] },
  { to: '/delivery', label: 'tab.tariffs', icon: 'truck', inFoot: false, takes: ['floor.booths.read'] },
  { to: '/shoppers', label: 'tab.shoppers', icon: 'person', inFoot: false, takes: ['floor.shoppers.write'] },
  { to: '/blocks', label: 'tab.blocks', icon: 'prohibit', inFoot: false, takes: ['floor.blocks.write'] },
  { to: '/categories', label: 'tab.categories', icon: 'list', inFoot: false, takes: ['floor.catalog.write'] },
  { to: '/home', label: 'tab.home', icon: 'star', inFoot: false, takes: ['floor.catalog.write'] },
  { to: '/channels', label: 'tab.channels', icon: 'out', inFoot: false, takes: ['floor.catalog.write'] },
  { to: '/search-words', label: 'tab.searchWords', icon: 'search', inFoot: false, takes: ['floor.visits.read'] },
  { to: '/exports', label: 'tab.exports', icon: 'export', inFoot: false, takes: ['floor.booths.read'] },
  { to: '/people', label: 'tab.people', icon: 'people', inFoot: false, takes: ['floor.people.write'] },
  { to: '/history', label: 'tab.history', icon: 'clock', inFoot: false, takes: ['floor.audit.read'] },
];

/** The pages of a place that this person may open. */
export function tabsOf(place: Place): Tab[] {
  const open = (place.kind === 'booth' ? ofBooth : ofFloor).filter(({ takes }) => takes === undefined || takes.some(place.may));
  // everybody may leave a booth; who only acts for it belongs to nobody's list
  return open.filter(({ to }) => to !== '/members' || !place.booth?.grant).map(({ takes: _, ...tab }) => tab);
}
