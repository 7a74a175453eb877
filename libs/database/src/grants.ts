import type { RuntimeRole } from '@chophien/platform';

/**
 * What each runtime role may do, table by table: r = select, i = insert, u = update, d = delete. A table that is not listed is closed.
 * Applied after every migration, so the table below is the truth. None of the roles is superuser, owner or BYPASSRLS.
 */
export const tableGrants: Record<string, Partial<Record<RuntimeRole, string>>> = {
  migration: { shop: 'r', office: 'r', worker: 'r' },
  floor: { shop: 'r', office: 'r', worker: 'r' },
  setting: { shop: 'r', office: 'ri', worker: 'r' },
  audit_log: { shop: 'i', office: 'ri', worker: 'i' },
  outbox: { shop: 'i', office: 'ri', worker: 'riud' },
  outbox_delivery: { office: 'ru', worker: 'riud' },
  job_progress: { office: 'riu', worker: 'riud' },
  export_channel: { office: 'riud', worker: 'r' },
  export_job: { office: 'ri', worker: 'rud' },
  import_job: { office: 'riu', worker: 'ru' },
  import_row: { office: 'r', worker: 'riud' },
  import_mapping: { office: 'riu', worker: 'r' },
  import_picture: { office: 'riu', worker: 'riud' },
  picture_name: { worker: 'ri' },
  rate_limit: { shop: 'riud', office: 'riud', worker: 'rd' },
  province: { shop: 'r', office: 'r', worker: 'r' },
  commune: { shop: 'r', office: 'r', worker: 'r' },
  person: { office: 'riu', worker: 'r' },
  session: { shop: '', office: 'riud', worker: 'rd' },
  second_factor: { office: 'riud' },
  recovery_code: { office: 'riud' },
  sign_in_challenge: { office: 'riud', worker: 'rd' },
  known_place: { office: 'riu', worker: 'rd' },
  email_change: { office: 'riu', worker: 'rd' },
  account_mail: { office: 'riu', worker: 'rud' },
  shopper: { shop: 'riu', office: 'r', worker: 'r' },
  shopper_session: { shop: 'riud', worker: 'rd' },
  shopper_address: { shop: 'riud', worker: 'r' },
  shopper_code: { shop: 'riu', office: 'riu', worker: 'rud' },
  policy_text: { shop: 'r', office: 'r', worker: 'r' },
  // the worker writes booths, too, where an officer accepted a file of them
  booth: { shop: 'r', office: 'riu', worker: 'riu' },
  // office: approving an application takes neither address nor edge that is held
  held_booth: { office: 'r', worker: 'rid' },
  booth_member: { office: 'riud', worker: 'r' },
  category: { shop: 'r', office: 'riud', worker: 'r' },
  home_page: { shop: 'r', office: 'ru' },
  booth_page: { shop: 'r', office: 'riu', worker: 'riu' },
  booth_closure: { shop: 'r', office: 'riud', worker: 'r' },
  booth_closed_today: { shop: 'r', office: 'r', worker: 'r' },
  booth_standing_figures: { shop: 'r', office: 'r', worker: 'riud' },
  checklist_rule: { office: 'ri', worker: 'r' },
  booth_application: { office: 'riu', worker: 'rd' },
  application_item: { office: 'riu', worker: 'r' },
  application_scan: { office: 'rid', worker: 'r' },
  application_move: { office: 'ri', worker: 'r' },
  commitment_acceptance: { office: 'ri', worker: 'r' },
  booth_standing_move: { office: 'ri', worker: 'ri' },
  floor_bundle: { office: 'riu', worker: 'r' },
  invitation: { office: 'riu', worker: 'riud' },
  booth_grant: { office: 'riu', worker: 'r' },
  staff_mail: { worker: 'riud' },
  // the worker writes goods where a person accepted an import
  product: { shop: 'r', office: 'riu', worker: 'riu' },
  variant: { shop: 'r', office: 'riu', worker: 'riu' },
  listing_draft: { office: 'riud', worker: 'riud' },
  listing_decision: { office: 'ri', worker: 'ri' },
  listing_word: { office: 'riud', worker: 'r' },
  take_down: { office: 'riu', worker: 'r' },
  stock: { shop: 'ru', office: 'riu', worker: 'riu' },
  stock_movement: { office: 'r', worker: 'r' },
  recognition: { shop: 'r', office: 'riu', worker: 'r' },
  recognition_goods: { shop: 'r', office: 'ri', worker: 'r' },
  recognition_move: { office: 'ri', worker: 'r' },
  recognition_scan: { office: 'ri' },
  recognition_warning: { office: 'r', worker: 'ri' },
  product_search: { shop: 'r', office: 'r', worker: 'r' },
  search_word: { shop: 'r', office: 'r' },
  search_synonym: { shop: 'r', office: 'riud' },
  search_synonym_version: { shop: 'r', office: 'r' },
  search_miss: { shop: 'riu', office: 'r', worker: 'rd' },
  uploaded_file: { office: 'riu', worker: 'riud' },
  booth_picture: { shop: 'r', office: 'riud', worker: 'r' },
  product_picture: { shop: 'r', office: 'riud', worker: 'riud' },
  // coming sets are taken back; those that have begun stay, which the verb sees to
  delivery_tariff: { shop: 'r', office: 'rid', worker: 'r' },
  delivery_tariff_bracket: { shop: 'r', office: 'rid', worker: 'r' },
  remote_commune: { shop: 'r', office: 'riud', worker: 'r' },
  carrier_area: { office: 'riud', worker: 'r' },
  carrier_account: { office: 'riud', worker: 'r' },
  delivery_barrier: { shop: 'r', office: 'r', worker: 'r' },
  booth_terms: { shop: 'r', office: 'riu', worker: 'r' },
  delivery_method: { shop: 'r', office: 'riu', worker: 'r' },
  pickup_point: { shop: 'r', office: 'riu', worker: 'r' },
  cart: { shop: 'riud', worker: 'rd' },
  cart_token: { shop: 'riud', worker: 'rd' },
  cart_line: { shop: 'riud', worker: 'rd' },
  cart_booth: { shop: 'riud', worker: 'rd' },
  customer_order: { shop: 'ri', office: 'r', worker: 'r' },
  booth_order: { shop: 'ri', office: 'ru', worker: 'ru' },
  // office and worker: what was packed weighs more or less
  order_line: { shop: 'ri', office: 'ru', worker: 'ru' },
  weight_ask: { shop: 'ru', office: 'riud', worker: 'ru' },
  reservation: { shop: 'ri', office: 'ru', worker: 'ru' },
  restricted_category: { shop: 'r', office: 'r', worker: 'r' },
  booth_order_move: { shop: 'ri', office: 'ri', worker: 'ri' },
  shipment: { shop: 'r', office: 'riu', worker: 'riu' },
  shipment_line: { shop: 'r', office: 'riu', worker: 'riu' },
  shipment_move: { shop: 'r', office: 'ri', worker: 'ri' },
  // no role but the worker's turns a bank's word into a paid order by itself; the office does where a person decides
  receiving_account: { shop: 'r', office: 'riu', worker: 'r' },
  payment: { shop: 'ri', office: 'ru', worker: 'ru' },
  payment_move: { shop: 'ri', office: 'ri', worker: 'ri' },
  card_attempt: { shop: 'riu', worker: 'ru' },
  bank_event: { shop: 'ri', office: 'riu', worker: 'riu' },
  bank_event_echo: { office: 'ri', worker: 'ri' },
  money_file: { office: 'riu', worker: 'rud' },
  money_file_row: { office: 'rid', worker: 'rd' },
  money_file_mapping: { office: 'riu' },
  cod_remittance: { office: 'riu', worker: 'r' },
  buyer_block: { shop: 'r', office: 'riu', worker: 'r' },
  // used and given back by functions alone
  voucher: { shop: 'r', office: 'riu', worker: 'r' },
  voucher_use: { office: 'r' },
  message: { shop: 'r', office: 'ru', worker: 'riu' },
  kept_mail: { shop: 'r', worker: 'riu' },
  visit_salt: { shop: 'ri', worker: 'rid' },
  visit_event: { shop: 'i', worker: 'r' },
  visit_day: { office: 'r', worker: 'riud', shop: 'r' },
};

/** Functions that a runtime role may call beyond the plain ones; all are SECURITY DEFINER. */
export const functionGrants: Record<string, RuntimeRole[]> = {
  'ensure_visit_partition(date)': ['shop', 'worker'],
  'drop_visit_partitions(date)': ['worker'],
  'find_booth_orders(text, text)': ['office', 'worker'],
  'running_grants(uuid)': ['office'],
  'link_guest_orders(uuid)': ['shop'],
  'drop_new_listing(uuid)': ['office'],
  'use_vouchers(uuid, text, uuid[], uuid[], bigint[])': ['shop'],
  'return_vouchers(uuid)': ['office', 'worker'],
  'retake_vouchers(uuid)': ['shop', 'office', 'worker'],
};

/**
 * Private tables, most of them a booth's, behind FORCE ROW LEVEL SECURITY. The office role sees the rows of the booths that `Db.officeTx` named in its
 * transaction, or all for an operator; without a context it sees nothing. `boothId` is the expression that tells whose row it is.
 */
const inScope = (boothId: string) =>
  `(current_setting('floor.operator', true) = 'on' OR ${boothId} = ANY (coalesce(nullif(current_setting('floor.booths', true), ''), '{}')::uuid[]))`;

/** The same for what is a booth's and no order's: operators who may read booths see it, whether they may read orders or not. */
const inBoothScope = (boothId: string) =>
  `(current_setting('floor.reads_booths', true) = 'on' OR ${boothId} = ANY (coalesce(nullif(current_setting('floor.booths', true), ''), '{}')::uuid[]))`;

/** A file of goods is its booth's; one of booths belongs to the officers who admit booths, and to nobody who may only look at them. */
const ofImport = `CASE kind WHEN 'booths' THEN current_setting('floor.writes_booths', true) = 'on' ELSE ${inBoothScope('booth_id')} END`;

const ofApplication = (table: string) => `EXISTS (SELECT 1 FROM booth_application whole WHERE whole.id = ${table}.application_id)`;

export const boothPrivateTables: Record<string, string> = {
  booth_order: inScope('booth_id'),
  order_line: inScope('booth_id'),
  weight_ask: inScope('booth_id'),
  reservation: inScope('booth_id'),
  booth_order_move: inScope('booth_id'),
  shipment: inScope('booth_id'),
  shipment_line: inScope('booth_id'),
  shipment_move: inScope('booth_id'),
  carrier_account: inScope('booth_id'),
  message: inScope('booth_id'),
  // the partner's (without a booth) is the operators'
  receiving_account: inScope('booth_id'),
  // the floor's are seen by who makes them, and with all orders
  voucher: `(${inScope('booth_id')} OR (booth_id IS NULL AND current_setting('floor.vouchers', true) = 'on'))`,
  voucher_use: 'EXISTS (SELECT 1 FROM voucher whole WHERE whole.id = voucher_use.voucher_id)',
  // one that pays a whole order is seen by every booth that has a part in it, as the order is
  payment: `(${inScope('booth_id')} OR (booth_id IS NULL AND EXISTS (SELECT 1 FROM booth_order part WHERE part.order_id = payment.order_id)))`,
  payment_move: 'EXISTS (SELECT 1 FROM payment whole WHERE whole.id = payment_move.payment_id)',
  // without a booth it is the partner's, and of no booth's business
  bank_event: inScope('booth_id'),
  // the sub-select is itself under the policy of bank_event
  bank_event_echo: 'EXISTS (SELECT 1 FROM bank_event whole WHERE whole.id = bank_event_echo.event_id)',
  money_file: inScope('booth_id'),
  money_file_row: inScope('booth_id'),
  money_file_mapping: inScope('booth_id'),
  cod_remittance: inScope('booth_id'),
  stock_movement: inBoothScope('booth_id'),
  listing_draft: inBoothScope('booth_id'),
  listing_decision: inBoothScope('booth_id'),
  take_down: inBoothScope('booth_id'),
  import_job: ofImport,
  import_mapping: ofImport,
  // the sub-selects are themselves under the policy of import_job
  import_row: 'EXISTS (SELECT 1 FROM import_job whole WHERE whole.id = import_row.import_id)',
  import_picture: 'EXISTS (SELECT 1 FROM import_job whole WHERE whole.id = import_picture.import_id)',
  // what proves a person is that person's alone; `asPerson` of accounts names whose turn it is
  second_factor: `person_id = nullif(current_setting('floor.person', true), '')::uuid`,
  recovery_code: `person_id = nullif(current_setting('floor.person', true), '')::uuid`,
  // a scan of an applicant is that person's until a booth's; so is every file while it waits to be bound
  // who judges certificates sees a booth's scans, not an applicant's
  uploaded_file: `(${inBoothScope('booth_id')} OR uploaded_by = nullif(current_setting('floor.person', true), '')::uuid
    OR (booth_id IS NOT NULL AND current_setting('floor.certificates', true) = 'on'))`,
  // what a person had written out is that person's alone
  export_job: `requested_by = nullif(current_setting('floor.person', true), '')::uuid`,
  // an application is the applicant's and the operators'; the sub-selects are themselves under its policy
  booth_application: `(current_setting('floor.reads_booths', true) = 'on' OR applicant_id = nullif(current_setting('floor.person', true), '')::uuid)`,
  application_item: ofApplication('application_item'),
  application_scan: ofApplication('application_scan'),
  application_move: ofApplication('application_move'),
  commitment_acceptance: ofApplication('commitment_acceptance'),
  booth_standing_move: inBoothScope('booth_id'),
  // a booth's invitations are its owners', the floor's belong to who keeps its people, those of first owners to who admits booths; who holds the link sees that one
  invitation: `(booth_id = ANY (coalesce(nullif(current_setting('floor.booths', true), ''), '{}')::uuid[])
    OR (booth_id IS NULL AND current_setting('floor.people', true) = 'on') OR (as_floor AND current_setting('floor.writes_booths', true) = 'on')
    OR encode(link_hash, 'hex') = current_setting('floor.invitation', true) OR encode(mail_hash, 'hex') = current_setting('floor.invitation', true))`,
  booth_grant: `(${inScope('booth_id')} OR person_id = nullif(current_setting('floor.person', true), '')::uuid)`,
  // an order is seen by every booth that has a part in it; the sub-select is itself under the policy of booth_order
  customer_order: 'EXISTS (SELECT 1 FROM booth_order part WHERE part.order_id = customer_order.id)',
};

/**
 * A shopper's own tables: the shop's role sees the rows of the shopper whom `Db.shopperTx` named in its transaction, and none without one.
 */
export const shopperPrivateTables: Record<string, string> = {
  shopper_address: `shopper_id = nullif(current_setting('floor.shopper', true), '')::uuid`,
};
