import type { Provider } from '@nestjs/common';
import { OpenCardPage } from '@chophien/orders/card';
import { CardOffer, noCards } from '@chophien/payments';
import { cardAccountOf, StripeCard } from '@chophien/payments/card';
import { Db, type Logger } from '@chophien/platform';
import { API_CONFIG, LOGGER, type ApiConfig } from '../floor-config.js';

/** Whether cards are offered, and the way to their page; without configuration neither is. */
export const cardProviders: Provider[] = [
  { provide: CardOffer, inject: [API_CONFIG], useFactory: ({ card }: ApiConfig) => (card ? new CardOffer(cardAccountOf(card)) : noCards) },
  {
    provide: OpenCardPage,
    inject: [Db, CardOffer, API_CONFIG, LOGGER],
    useFactory: (db: Db, { account }: CardOffer, { card }: ApiConfig, logger: Logger) => new OpenCardPage(db, card && new StripeCard(card), account, logger),
  },
];
