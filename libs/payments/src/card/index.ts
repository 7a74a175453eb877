export { cardAccountOf, CardRefused, StripeCard, type CardMoney, type CardPage, type NewCardPage } from './stripe-card.js';
