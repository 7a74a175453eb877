import type { RuntimeRole } from '@chophien/platform';

/**
 * What each runtime role may do, table by table: r = select, i = insert, u = update, d = delete. A table that is not listed is closed.
 * Applied after every migration, so the table below is the truth. None of the roles is superuser, owner or BYPASSRLS.
 */
export const tableGrants: Record<string, Partial<Record<RuntimeRole, string>>> = {
  migration: { shop: 'r', office: 'r', worker: 'r' },
  floor: { shop: 'r', office: 'r', worker: 'r' },
  setting: { shop: 'r', office: 'ri', worker: 'r' },
  audit_log: { office: 'ri', worker: 'i' },
  outbox: { shop: 'i', office: 'ri', worker: 'riud' },
  outbox_delivery: { office: 'ru', worker: 'riud' },
  job_progress: { office: 'ri', worker: 'riud' },
  export_job: { office: 'ri', worker: 'rud' },
  rate_limit: { shop: 'riud', office: 'riud', worker: 'rd' },
  province: { shop: 'r', office: 'r', worker: 'r' },
  commune: { shop: 'r', office: 'r', worker: 'r' },
  person: { office: 'riu', worker: 'r' },
  session: { shop: '', office: 'riud', worker: 'rd' },
  policy_text: { shop: 'r', office: 'r', worker: 'r' },
  booth: { shop: 'r', office: 'riu', worker: 'r' },
  booth_member: { office: 'riud', worker: 'r' },
  category: { shop: 'r', office: 'riu', worker: 'r' },
  product: { shop: 'r', office: 'riu', worker: 'r' },
  variant: { shop: 'r', office: 'riu', worker: 'r' },
  stock: { shop: 'ru', office: 'riu', worker: 'r' },
  recognition: { shop: 'r', office: 'riu', worker: 'r' },
  product_search: { shop: 'r', office: 'r', worker: 'r' },
  delivery_tariff: { shop: 'r', office: 'ri', worker: 'r' },
  cart: { shop: 'riud', worker: 'rd' },
  cart_line: { shop: 'riud', worker: 'rd' },
  customer_order: { shop: 'ri', office: 'r', worker: 'r' },
  booth_order: { shop: 'ri', office: 'ru', worker: 'ru' },
  order_line: { shop: 'ri', office: 'r', worker: 'r' },
  reservation: { shop: 'ri', office: 'ru', worker: 'ru' },
  booth_order_move: { shop: 'ri', office: 'ri', worker: 'ri' },
  buyer_block: { shop: 'r', office: 'riu', worker: 'r' },
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
};

/**
 * Private tables, most of them a booth's, behind FORCE ROW LEVEL SECURITY. The office role sees the rows of the booths that `Db.officeTx` named in its
 * transaction, or all for an operator; without a context it sees nothing. `boothId` is the expression that tells whose row it is.
 */
const inScope = (boothId: string) =>
  `(current_setting('floor.operator', true) = 'on' OR ${boothId} = ANY (coalesce(nullif(current_setting('floor.booths', true), ''), '{}')::uuid[]))`;

export const boothPrivateTables: Record<string, string> = {
  booth_order: inScope('booth_id'),
  order_line: inScope('booth_id'),
  reservation: inScope('booth_id'),
  booth_order_move: inScope('booth_id'),
  message: inScope('booth_id'),
  // what a person had written out is that person's alone
  export_job: `requested_by = nullif(current_setting('floor.person', true), '')::uuid`,
  // an order is seen by every booth that has a part in it; the sub-select is itself under the policy of booth_order
  customer_order: 'EXISTS (SELECT 1 FROM booth_order part WHERE part.order_id = customer_order.id)',
};
