export { readCarrierArea } from './carrier-area.js';
export { CarrierRefused, CarrierUnavailable, type Carrier, type CarrierOrder, type CarrierReceipt, type Load, type TrackingHint } from './carrier.js';
export { ghnCarrier, readGhnNews, type GhnAccount, type GhnArea } from './ghn.js';
export { tableCarrier } from './table-carrier.js';
export { BoothCarriers, carrierNames, networkCarriers, type CarrierSettings, type NetworkCarrier } from './booth-carriers.js';
export { CarrierAccounts, type CarrierAccountInput, type CarrierAccountView } from './carrier-accounts.js';
