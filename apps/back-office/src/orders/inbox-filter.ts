import type { BoothOrderFilter, BoothOrderState } from '@chophien/api-contract/office';

/** The chips of the inbox, in the order of an order's life; `open` is what waits for the booth. */
export const inboxViews = ['open', 'placed', 'accepted', 'shipped', 'delivered', 'returned', 'declined', 'unpaid', 'all'] as const;
export type InboxView = (typeof inboxViews)[number];

const statesOf: Record<InboxView, BoothOrderState[] | null> = {
  open: ['PLACED', 'ACCEPTED', 'PARTLY_SHIPPED'],
  placed: ['PLACED'],
  accepted: ['ACCEPTED', 'PARTLY_SHIPPED'],
  shipped: ['SHIPPED'],
  delivered: ['DELIVERED'],
  returned: ['RETURNED'],
  declined: ['DECLINED'],
  unpaid: ['AWAITING_PAYMENT', 'EXPIRED'],
  all: null,
};

/** What the address bar says of the inbox: it survives reload and back. */
export function readInbox(search: URLSearchParams): { view: InboxView; text: string } {
  const view = inboxViews.find((one) => one === search.get('view')) ?? 'open';
  return { view, text: (search.get('q') ?? '').trim().slice(0, 60) };
}

/** A search looks through every state: who looks for one order does not know where it stands. */
export function filterOf(inbox: { view: InboxView; text: string }): BoothOrderFilter {
  if (inbox.text !== '') return { states: statesOf[inbox.view === 'open' ? 'all' : inbox.view], text: inbox.text };
  return { states: statesOf[inbox.view] };
}
