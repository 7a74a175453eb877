export { CannotDeliver } from './delivery-errors.js';
export { deliveryProviders } from './delivery.providers.js';
export { DeliveryQuotes } from './delivery-quotes.js';
export { quoteBooths, requireDeliverable, weightOf, type BoothQuote, type DeliveryScope, type Parcel, type ParcelLine, type SendableQuote } from './quote-booths.js';
export { currentTariff, defaultTariff, feeFor, readTariff, toTariff, type Tariff, type TariffRow } from './tariff.js';
export { deliveryZones, zoneOf, type DeliveryZone, type Place, type Region } from './zone.js';
