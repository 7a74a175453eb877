export { mustBeAccessible, mustBeNamedAsSeen } from './accessible.js';
export { tellOfMoney, type Transfer } from './bank-word.js';
export { firstVisit } from './first-visit.js';
export { Keyboard } from './keyboard.js';
export { mustFit, mustSay, onPhone, shot } from './page-checks.js';
