import { personalDataColumns } from '@chophien/platform';

/**
 * A booth's contact is public by law while it sells; a household's or a single person's is personal data all the same. Names of a booth
 * stay on the orders that it filled.
 */
export const boothsPersonalData = [
  ...personalDataColumns('booth', 'seller', 'blank', ['street', 'phone', 'email', 'story_vi', 'story_en']),
  ...personalDataColumns('booth_page', 'seller', 'blank', ['zalo', 'hours_note_vi', 'hours_note_en', 'lat', 'lng']),
  ...personalDataColumns('booth_picture', 'seller', 'blank', ['alt_vi', 'alt_en']),
  ...personalDataColumns('booth_closure', 'seller', 'blank', ['note_vi', 'note_en']),
  ...personalDataColumns('booth', 'seller', 'keep_for_accounting_anonymised', ['legal_name', 'name_vi', 'name_en']),
  // also without being asked: blanked thirty days after somebody took it, and gone with the row thirty days after it ended untaken (the worker's housekeeping)
  ...personalDataColumns('invitation', 'staff', 'blank', ['email']),
  ...personalDataColumns('booth_member', 'staff', 'delete_row', ['person_id', 'role', 'joined_at']),
  // what an application says of the seller; number of a person and of a bank account go with a refusal already
  ...personalDataColumns('booth_application', 'seller', 'blank', ['representative', 'street', 'phone', 'email', 'tax_code', 'personal_id', 'bank_bin', 'bank_account', 'bank_holder']),
  ...personalDataColumns('booth_application', 'seller', 'keep_for_accounting_anonymised', ['name_vi', 'name_en', 'legal_name']),
  ...personalDataColumns('booth_application', 'seller', 'delete_row', ['applicant_id']),
  ...personalDataColumns('application_item', 'seller', 'blank', ['number', 'answer', 'question']),
  ...personalDataColumns('commitment_acceptance', 'seller', 'keep_for_accounting_anonymised', ['person_id']),
];
