import { personalDataColumns } from '@chophien/platform';

/**
 * A person's row is blanked, not deleted: audit rows and moves point at its id. Sessions go with a password or with the person. Without being
 * asked the worker's housekeeping clears sessions a day after their end, codes and sign-ups of shoppers after a day, account mail and changes of
 * address after 90 days, known devices 400 days after they were last seen.
 */
export const accountsPersonalData = [
  ...personalDataColumns('person', 'staff', 'blank', ['display_name', 'email', 'phone', 'password_hash']),
  ...personalDataColumns('session', 'staff', 'delete_row', ['token_hash', 'person_id', 'device_label', 'created_at', 'last_used_at', 'stepped_up_at']),
  ...personalDataColumns('second_factor', 'staff', 'delete_row', ['person_id', 'secret', 'pending_secret']),
  ...personalDataColumns('recovery_code', 'staff', 'delete_row', ['person_id', 'code_hash', 'used_at']),
  ...personalDataColumns('sign_in_challenge', 'staff', 'delete_row', ['token_hash', 'person_id']),
  ...personalDataColumns('known_place', 'staff', 'delete_row', ['person_id', 'device_label', 'network_key', 'first_seen_at', 'last_seen_at']),
  ...personalDataColumns('email_change', 'staff', 'delete_row', ['person_id', 'new_email']),
  ...personalDataColumns('account_mail', 'staff', 'delete_row', ['person_id', 'to_address', 'device_label', 'secret_hash']),
  // erasing a shopper deletes the row, and sessions, addresses and codes go with it; orders are kept and anonymised by their own lib
  ...personalDataColumns('shopper', 'shopper', 'delete_row', ['display_name', 'phone', 'email', 'password_hash', 'language']),
  ...personalDataColumns('shopper_session', 'shopper', 'delete_row', ['token_hash', 'device', 'created_at', 'last_used_at']),
  ...personalDataColumns('shopper_address', 'shopper', 'delete_row', ['recipient', 'phone', 'street', 'commune_code']),
  ...personalDataColumns('shopper_code', 'shopper', 'delete_row', ['target', 'new_name', 'new_password_hash']),
  ...personalDataColumns('shopper_code', 'staff', 'blank', ['made_by']),
];
