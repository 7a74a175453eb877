import type { BoothOrderState, FindAnythingQuery } from '@chophien/api-contract/office';
import type { IconName } from '@chophien/ui';
import type { Place } from '../frame/place.js';
import { tabsOf } from '../frame/tabs-of.js';
import type { Words } from '../words/use-words.js';
import { spanOf } from './highlight.js';
import type { Recent } from './recent.js';

/** One line of the box. `value` is its key; `marked` is what the typed text is sought in. */
export interface Finding {
  readonly value: string;
  readonly to: string;
  readonly kind: Recent['kind'] | 'page';
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  readonly state?: BoothOrderState;
}

export interface FindingGroup {
  readonly value: string;
  readonly items: readonly Finding[];
}

/** Pages of the place whose name holds what was typed; all of them while nothing is. */
export function pagesOf(place: Place, typed: string, { t }: Words): Finding[] {
  return tabsOf(place)
    .map((tab) => ({ value: `page:${tab.to}`, to: place.base + tab.to, kind: 'page' as const, icon: tab.icon, title: t(tab.label), detail: '' }))
    .filter((page) => typed === '' || spanOf(page.title, typed) !== null);
}

/** What the api found, as lines that lead to their pages: on the floor for operators, in their booth for members. */
export function groupsOf(found: FindAnythingQuery['findAnything'], place: Place, { t, pick, when }: Words): FindingGroup[] {
  const isFloor = place.kind === 'floor';
  const groups: FindingGroup[] = [
    {
      value: t('tab.orders'),
      items: found.orders.map((order) => ({
        value: `order:${order.id}`,
        to: `${isFloor ? '/floor' : `/booth/${order.boothSlug}`}/orders/${order.id}`,
        kind: 'order',
        icon: 'receipt',
        title: order.number,
        detail: [order.buyerName, order.buyerPhone, ...(isFloor ? [pick(order.boothNameVi, order.boothNameEn)] : []), when(order.placedAt)].join(' · '),
        state: order.state,
      })),
    },
    {
      value: t('tab.booths'),
      items: found.booths.map((booth) => ({
        value: `booth:${booth.id}`,
        to: `/floor/booths/${booth.id}`,
        kind: 'booth',
        icon: 'booth',
        title: pick(booth.nameVi, booth.nameEn),
        detail: [booth.commune ?? t('booths.noCommune'), ...(booth.standing === 'OPEN' ? [] : [t(`standing.${booth.standing}`)])].join(' · '),
      })),
    },
    {
      value: t('tab.products'),
      items: found.products.map((product) => ({
        value: `product:${product.id}`,
        to: isFloor ? `/floor/booths/${product.boothId}/listings/${product.id}` : `/booth/${product.boothSlug}/listings/${product.id}`,
        kind: 'product',
        icon: 'package',
        title: pick(product.nameVi, product.nameEn),
        detail: [...(isFloor ? [pick(product.boothNameVi, product.boothNameEn)] : []), ...(product.hidden ? [t('listing.state.hidden')] : [])].join(' · '),
      })),
    },
  ];
  return groups.filter((group) => group.items.length > 0);
}
