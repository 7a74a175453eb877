import { BankEventQueries } from './bank-event-queries.js';
import { CheckMoneyFile } from './check-money-file.js';
import { DecideBankEvent } from './decide-bank-event.js';
import { MoneyFileActs } from './money-file-acts.js';
import { MoneyFileQueries } from './money-file-queries.js';
import { ReceiveMoneyFile } from './receive-money-file.js';
import { Remittances } from './remittances.js';

export { BankEventQueries, type BankEventView, type ComparedPayment, type MoneyState, type SuggestedPayment } from './bank-event-queries.js';
export { DecideBankEvent } from './decide-bank-event.js';
export * from './money-errors.js';
export { MoneyFileActs } from './money-file-acts.js';
export { moneyFields, type MoneyField, type MoneyFileKind } from './money-columns.js';
export { MoneyFileQueries, type MoneyAccount, type MoneyFileView, type MoneyLineView } from './money-file-queries.js';
export { ReceiveMoneyFile, type MoneyFileInput } from './receive-money-file.js';
export { Remittances, type OpenCash, type RemittanceView } from './remittances.js';
export { TakeBankEvent, type Taken } from './take-bank-event.js';
export type { LineOutcome } from './take-lines.js';

/** For the back office; they need Db (role office). */
export const officeMoneyProviders = [CheckMoneyFile, ReceiveMoneyFile, MoneyFileActs, MoneyFileQueries, BankEventQueries, DecideBankEvent, Remittances];
