export { aPerson, type APerson } from './a-person.js';
