/** What the floor knows of booths, and how it writes many at once: the entry `@chophien/booths/facts`, for files of booths. */
export { admitBooths, type AdmittedBooth } from './admit-booths.js';
export { boothLimits, lockBoothFacts, readBoothFact, readBoothFacts, type BoothFacts, type KnownBooth, type WrittenFact } from './booth-facts.js';
export { changeBooths, type BoothChange } from './change-booths.js';
export { holdBooths, releaseBooths } from './held-booths.js';
export { checkedReason } from './reason-text.js';
export { lockAdmissions } from './take-edges.js';
export { isEnterpriseTaxCode, shownTaxCode } from './tax-code.js';
export { zaloOf } from './zalo.js';
