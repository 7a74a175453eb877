export { aPerson, type APerson } from './a-person.js';
export { aShopperAccount, sendShopperCode, type AShopperAccount } from './a-shopper-account.js';
