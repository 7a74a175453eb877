export { AskCarrier } from './ask-carrier.js';
export { carrierHandlers } from './carrier-handlers.js';
export { CarrierParcels } from './carrier-parcels.js';
export { hearCarrier } from './hear-carrier.js';
export { lookAtSilentParcels } from './look-at-parcels.js';
export { type CarrierParcelInput } from './parcel-input.js';
