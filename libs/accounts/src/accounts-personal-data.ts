import { personalDataColumns } from '@chophien/platform';

/** A person's row is blanked, not deleted: audit rows and moves point at its id. Sessions go with a password or with the person. */
export const accountsPersonalData = [
  ...personalDataColumns('person', 'staff', 'blank', ['display_name', 'email', 'phone', 'password_hash']),
  ...personalDataColumns('session', 'staff', 'delete_row', ['token_hash', 'person_id', 'created_at', 'last_used_at']),
];
