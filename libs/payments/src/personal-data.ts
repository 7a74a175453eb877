import { personalDataColumns, type PersonalDataColumn } from '@chophien/platform';

/** The personal data of this lib: accounts of sellers, and what banks say of who paid. Payments are kept for accounting. */
export const paymentsPersonalData: PersonalDataColumn[] = [
  ...personalDataColumns('receiving_account', 'seller', 'keep_for_accounting_anonymised', ['account_number', 'holder']),
  ...personalDataColumns('payment', 'seller', 'keep_for_accounting_anonymised', ['account_number', 'holder']),
  ...personalDataColumns('payment_move', 'shopper', 'blank', ['note']),
  ...personalDataColumns('bank_event', 'shopper', 'keep_for_accounting_anonymised', ['memo_text', 'raw', 'decide_note']),
];
