export { foldVietnamese } from './fold.js';
export { canonicalTone } from './tone.js';
export { decodeTelex } from './telex.js';
export { exactKey, searchKeys, type SearchKeys } from './search-keys.js';
export { formatPhone, parseVietnamesePhone, type PhoneProblem, type VietnamesePhone } from './phone.js';
