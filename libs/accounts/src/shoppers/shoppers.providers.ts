import { ChangeShopperContact } from './change-shopper-contact.js';
import { ChangeShopperPassword } from './change-shopper-password.js';
import { EndShopperSessions } from './end-shopper-sessions.js';
import { FindShopper } from './find-shopper.js';
import { MakeInPersonCode } from './make-in-person-code.js';
import { ResendShopperCode } from './resend-shopper-code.js';
import { ResetShopperPassword } from './reset-shopper-password.js';
import { ShopperAccounts } from './shopper-account.js';
import { ShopperAddresses } from './shopper-addresses.js';
import { ShopperSessionReader } from './shopper-session-reader.js';
import { ShopperSignIn } from './shopper-sign-in.js';
import { SignUpShopper } from './sign-up-shopper.js';

/** For the shop; need Db (role shop) and CurrentPolicies. */
export const shopShoppersProviders = [
  SignUpShopper,
  ShopperSignIn,
  ShopperSessionReader,
  EndShopperSessions,
  ResetShopperPassword,
  ChangeShopperPassword,
  ChangeShopperContact,
  ResendShopperCode,
  ShopperAccounts,
  ShopperAddresses,
];

/** For the back office; need Db (role office). */
export const officeShoppersProviders = [FindShopper, MakeInPersonCode];
