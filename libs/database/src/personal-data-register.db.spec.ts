import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { personalDataRegister } from './personal-data-register.js';

/** Columns whose name sounds like a person and that are none: names of things, the floor's own texts, ids of staff kept as evidence. */
const notPersonal: Record<string, string> = {
  'account_mail.email_change_id': 'a change of address; the addresses stand in its own row',
  'application_item.judged_by': 'id of a staff member, as below',
  'application_item.overridden_by': 'id of a staff member, as below',
  'application_move.actor_id': 'who decided must stay provable; an id whose person row is blanked',
  'application_move.name': 'a move',
  'booth_standing_move.name': 'a move',
  'booth_standing_move.actor_id': 'id of a staff member, as above',
  'checklist_rule.set_by': 'id of a staff member, as above',
  'audit_log.actor_id': 'who did what must stay provable; an id whose person row is blanked',
  'booth_order.age_checked_by': 'id of a staff member, as above',
  'booth_order.call_confirmed_by': 'id of a staff member, as above',
  'booth_order_move.actor_id': 'id of a staff member, as above',
  'weight_ask.asked_by': 'id of a staff member, as above',
  'weight_ask.answered_by': 'id of a staff member, as above',
  'variant.by_weight': 'how a pack is sold',
  'carrier_account.set_by': 'id of a staff member, as above',
  'carrier_account.token': 'a booth’s key at its carrier, sealed',
  'carrier_account.token_end': 'the last four of that key',
  'carrier_area.area_name': 'a place',
  'carrier_area.set_by': 'id of a staff member, as above',
  'shipment.carrier_name': 'a post office, a bus company',
  'shipment_move.actor_id': 'id of a staff member, as above',
  'booth_grant.consented_by': 'id of a staff member, as above',
  'booth_grant.ended_by': 'id of a staff member, as above',
  'booth_grant.person_id': 'id of a staff member, as above',
  'buyer_block.lifted_by': 'id of a staff member, as above',
  'buyer_block.set_by': 'id of a staff member, as above',
  'export_job.requested_by': 'id of a staff member, as above',
  'job_progress.started_by': 'id of a staff member, as above',
  'receiving_account.partner_name': 'the company that collects for the floor',
  'receiving_account.set_by': 'id of a staff member, as above',
  'bank_event.decided_by': 'id of a staff member, as above',
  'cod_remittance.decided_by': 'id of a staff member, as above',
  'money_file.sent_by': 'id of a staff member, as above',
  'money_file.accepted_by': 'id of a staff member, as above',
  'money_file.file_name': 'name of a statement or a carrier’s list',
  'payment_move.actor_id': 'id of a staff member, as above',
  'setting.set_by': 'id of a staff member, as above',
  'stock_movement.person_id': 'id of a staff member, as above',
  'stock_movement.note': 'why goods came or went',
  'import_job.sent_by': 'id of a staff member, as above',
  'import_job.accepted_by': 'id of a staff member, as above',
  'import_job.file_name': 'name of a file of goods or of booths',
  'import_picture.name': 'name of a picture of goods',
  'import_picture.name_key': 'name of a picture of goods',
  'picture_name.name_key': 'name of a picture of goods',
  'export_channel.name': 'name of another floor',
  'uploaded_file.uploaded_by': 'id of a person, as above; the files themselves go when nothing names them',
  'setting.note': 'why a rule was set',
  'delivery_tariff.note': 'why a tariff was set',
  'delivery_tariff.set_by': 'id of a staff member, as above',
  'remote_commune.set_by': 'id of a staff member, as above',
  'pickup_point.name': 'a place of a booth',
  'pickup_point.street': 'a place of a booth',
  'pickup_point.note_en': 'a place of a booth',
  'pickup_point.note_vi': 'a place of a booth',
  'booth_order.pickup_name': 'a place of a booth',
  'booth_order.pickup_address': 'a place of a booth',
  'booth_order.delivery_note_en': 'when goods come',
  'booth_order.delivery_note_vi': 'when goods come',
  'booth_order.confirm_by_call': 'a yes or no of the order',
  'person.password_is_temporary': 'a yes or no of the account',
  'policy_text.body_en': 'a public text',
  'policy_text.body_vi': 'a public text',
  'cart_token.token_hash': 'hash of a random token',
  'customer_order.typed_by': 'id of a staff member, as above',
  'category.name_en': 'a category',
  'category.name_vi': 'a category',
  'commune.full_name': 'a place',
  'commune.name': 'a place',
  'province.full_name': 'a place',
  'province.name': 'a place',
  'province.name_en': 'a place',
  'floor_bundle.name_en': 'a bundle of permissions',
  'floor_bundle.name_vi': 'a bundle of permissions',
  'invitation.accepted_by': 'id of a staff member, as above',
  'invitation.invited_by': 'id of a staff member, as above',
  'invitation.revoked_by': 'id of a staff member, as above',
  'staff_mail.person_id': 'id of a staff member, as above',
  'floor.name_en': 'the floor',
  'floor.name_vi': 'the floor',
  'migration.name': 'a migration',
  'order_line.name_en': 'goods',
  'order_line.name_vi': 'goods',
  'product.name_en': 'goods',
  'product.name_vi': 'goods',
  'product_search.name_exact': 'goods',
  'product_search.name_folded': 'goods',
  'product_search.name_joined': 'goods',
  'search_synonym.note': 'goods',
  'listing_decision.person_id': 'id of a staff member, as above',
  'listing_decision.note': 'why a listing was handed back or taken down',
  'take_down.recorded_by': 'id of a staff member, as above',
  'take_down.done_by': 'id of a staff member, as above',
  'take_down.lifted_by': 'id of a staff member, as above',
  'recognition.claimed_by': 'id of a staff member, as above',
  'recognition.checked_by': 'id of a staff member, as above',
  'recognition_move.actor_id': 'id of a staff member, as above',
  'recognition_move.note': 'why a certificate was refused or withdrawn',
  'recognition.note_en': 'an award',
  'recognition.note_vi': 'an award',
  'voucher.borne_by': 'the booth or the floor',
  'voucher.made_by': 'id of a staff member, as above',
  'voucher.stopped_by': 'id of a staff member, as above',
  'voucher.name_en': 'a voucher',
  'voucher.name_vi': 'a voucher',
  'visit_event.visitor_key': 'keyed hash whose salt is erased daily',
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('the register of personal data', () => {
  it('names only columns that exist, each once', async () => {
    const columns = await database.sql<{ name: string }>(`SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`);
    const existing = new Set(columns.map((column) => column.name));
    const listed = personalDataRegister.map((entry) => `${entry.table}.${entry.column}`);
    expect(listed.filter((name) => !existing.has(name))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('knows every column whose name sounds like a person', async () => {
    const suspicious = await database.sql<{ name: string }>(
      `SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c JOIN pg_class t ON t.relname = c.table_name AND t.relnamespace = 'public'::regnamespace
       WHERE c.table_schema = 'public' AND NOT t.relispartition
         AND c.column_name ~ '(^|_)(name|phone|email|street|note|address|network|actor_id|person_id|by|body|token|password|visitor)(_|$)'
       ORDER BY 1`,
    );
    const listed = new Set(personalDataRegister.map((entry) => `${entry.table}.${entry.column}`));
    expect(suspicious.map((column) => column.name).filter((name) => !listed.has(name) && !(name in notPersonal))).toEqual([]);
  });
});
