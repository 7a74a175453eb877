export { anAccount } from './an-account.js';
