export { CardUnavailable, NothingToPay } from './card-errors.js';
export { endCardPages } from './end-card-pages.js';
export { OpenCardPage } from './open-card-page.js';
export { reconcileCards } from './reconcile-cards.js';
export { TakeCardMoney } from './take-card-money.js';
