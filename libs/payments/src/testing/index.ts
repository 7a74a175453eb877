export { anAccount } from './an-account.js';
export { AStripe, type Trouble } from './a-stripe.js';
