import type { IconName } from '@chophien/ui';
import type { Place } from './place.js';

export interface Tab {
  /** Below the place's base; '' is today. */
  readonly to: string;
  readonly label: string;
  /** The word under a phone's tab, where it is shorter. */
  readonly short?: string;
  readonly icon: IconName;
  readonly badge?: 'answer' | 'failed';
  /** One of the four of a phone's foot. */
  readonly inFoot: boolean;
}

/** The pages of a place that this person may open. */
export function tabsOf(place: Place): Tab[] {
  if (place.kind === 'booth') {
    return [
      { to: '', label: 'tab.today', icon: 'home', inFoot: true },
      { to: '/orders', label: 'tab.orders', short: 'tab.ordersShort', icon: 'receipt', badge: 'answer', inFoot: true },
      ...(place.may('booth.listings.read') ? [{ to: '/listings', label: 'tab.listings', icon: 'package', inFoot: true } as const] : []),
      ...(place.may('booth.visits.read') ? [{ to: '/visits', label: 'tab.visits', icon: 'chart', inFoot: true } as const] : []),
      { to: '/feed', label: 'tab.feed', icon: 'bell', inFoot: false },
      ...(place.may('booth.orders.export') ? [{ to: '/exports', label: 'tab.exports', icon: 'export', inFoot: false } as const] : []),
    ];
  }
  return [
    { to: '', label: 'tab.today', icon: 'home', inFoot: true },
    { to: '/orders', label: 'tab.orders', short: 'tab.ordersShort', icon: 'receipt', badge: 'answer', inFoot: true },
    { to: '/booths', label: 'tab.booths', icon: 'booth', inFoot: true },
    { to: '/products', label: 'tab.products', icon: 'package', inFoot: false },
    { to: '/visits', label: 'tab.visits', icon: 'chart', inFoot: true },
    { to: '/dead-letters', label: 'tab.deadLetters', icon: 'mail', badge: 'failed', inFoot: false },
    ...(place.may('floor.blocks.write') ? [{ to: '/blocks', label: 'tab.blocks', icon: 'prohibit', inFoot: false } as const] : []),
    { to: '/exports', label: 'tab.exports', icon: 'export', inFoot: false },
  ];
}
