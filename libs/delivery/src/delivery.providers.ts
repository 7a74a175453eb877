import { DeliveryQuotes } from './delivery-quotes.js';

export const deliveryProviders = [DeliveryQuotes];
