import { personalDataColumns } from '@chophien/platform';

/**
 * A booth's contact is public by law while it sells; a household's or a single person's is personal data all the same. Names of a booth
 * stay on the orders that it filled.
 */
export const boothsPersonalData = [
  ...personalDataColumns('booth', 'seller', 'blank', ['street', 'phone', 'email', 'story_vi', 'story_en']),
  ...personalDataColumns('booth', 'seller', 'keep_for_accounting_anonymised', ['legal_name', 'name_vi', 'name_en']),
  ...personalDataColumns('booth_member', 'staff', 'delete_row', ['person_id', 'role', 'joined_at']),
];
