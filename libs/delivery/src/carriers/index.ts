export { CarrierRefused, CarrierUnavailable, type Carrier, type CarrierOrder, type CarrierReceipt, type Load, type TrackingHint } from './carrier.js';
export { ghnCarrier, type GhnAccount, type GhnArea } from './ghn.js';
export { tableCarrier } from './table-carrier.js';
