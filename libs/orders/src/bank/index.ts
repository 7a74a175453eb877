import { CheckMoneyFile } from './check-money-file.js';
import { MoneyFileActs } from './money-file-acts.js';
import { ReceiveMoneyFile } from './receive-money-file.js';

export { CheckMoneyFile } from './check-money-file.js';
export { MoneyFileActs } from './money-file-acts.js';
export * from './money-errors.js';
export { moneyFields, type MoneyField, type MoneyFileKind } from './money-columns.js';
export { ReceiveMoneyFile, type MoneyFileInput } from './receive-money-file.js';
export { TakeBankEvent, type Taken } from './take-bank-event.js';

/** For the back office; they need Db (role office). */
export const officeMoneyProviders = [CheckMoneyFile, ReceiveMoneyFile, MoneyFileActs];
