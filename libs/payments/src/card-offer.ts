/** At which side of the provider's account cards are paid: `live`, or `test` where no money moves. */
export type CardAccount = 'live' | 'test';

/** What stands as the bank of a payment by card, and of an event about one. */
export const cardProvider = 'stripe';

/** Whether this floor is configured for cards, and to which account. Whether one is offered to a shopper depends on the money mode too. */
export class CardOffer {
  constructor(readonly account: CardAccount | null) {}
}

export const noCards = new CardOffer(null);
