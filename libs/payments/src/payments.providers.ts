import { ChangeMoneyMode } from './change-money-mode.js';
import { ReceivingAccountQueries } from './receiving-account-queries.js';
import { RetireReceivingAccount } from './retire-receiving-account.js';
import { SetReceivingAccount } from './set-receiving-account.js';

/** For the back office; need Db (role office). */
export const officePaymentsProviders = [SetReceivingAccount, RetireReceivingAccount, ChangeMoneyMode, ReceivingAccountQueries];
