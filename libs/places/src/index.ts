export { foldVietnamese } from './fold.js';
export { canonicalTone } from './tone.js';
export { exactKey, searchKeys, type SearchKeys } from './search-keys.js';
export { formatPhone, parseVietnamesePhone, type PhoneProblem, type VietnamesePhone } from './phone.js';
export { commune, communesOf, province, provinces, type Commune, type Province, type Region } from './units.js';
export { formerProvincesOf, formerUnitsOf, type FormerUnit } from './former-units.js';
export { findProvinces, type ProvinceMatch } from './find-provinces.js';
export { findCommunes, type CommuneMatch } from './find-communes.js';
export { communeRows, provinceRows } from './place-rows.js';
