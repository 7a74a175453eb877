import { personalDataColumns, type PersonalDataColumn } from '@chophien/platform';

/** Columns of this lib that are about a person. The ledger holds ids only; kept mail holds whole letters and goes with the person. */
export const notificationsPersonalData: PersonalDataColumn[] = [
  ...personalDataColumns('kept_mail', 'shopper', 'delete_row', ['to_address', 'subject', 'text_body', 'html_body']),
  ...personalDataColumns('message', 'staff', 'blank', ['person_id', 'done_by']),
  ...personalDataColumns('message', 'shopper', 'blank', ['shopper_id']),
];
