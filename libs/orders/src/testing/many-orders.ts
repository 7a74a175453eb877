import type { TestDatabase } from '@chophien/platform/testing';

/** Signs of an order number, as `order-number.ts` has them. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Writes `count` orders straight into the tables, a booth order and `lines` lines each, over the given booths in turn: for specs that look at plans or
 * at large files. Numbers are scattered and unique, phones 09xxxxxxxx, states in the shares of a floor that lives, an order every seven minutes back
 * from `newest`. Foreign keys are not asked: the rows are right by the way they are made. Ends with ANALYZE.
 */
export async function manyOrders(
  database: Pick<TestDatabase, 'sql'>,
  given: { count: number; variants: readonly { boothId: string; productId: string; variantId: string }[]; lines?: number; newest?: string },
): Promise<void> {
  const { count, variants, lines = 1, newest = '2026-11-25T05:00:00Z' } = given;
  await database.sql(`SET session_replication_role = replica`);
  try {
    await database.sql(
      `WITH made AS (
         SELECT n, (n::bigint * 7919999) % 729000000 AS scattered, gen_random_uuid() AS order_id, gen_random_uuid() AS part_id,
           ($2::uuid[])[n % cardinality($2::uuid[]) + 1] AS booth_id, $5::timestamptz - make_interval(mins => n * 7) AS at, 10000 + (n % 900) * 1000 AS goods
         FROM generate_series(1, $1::int) n
       ), numbered AS (
         SELECT *, substr($3, (scattered % 30)::int + 1, 1) || substr($3, (scattered / 30 % 30)::int + 1, 1) || substr($3, (scattered / 900 % 30)::int + 1, 1)
           || '-' || substr($3, (scattered / 27000 % 30)::int + 1, 1) || substr($3, (scattered / 810000 % 30)::int + 1, 1) || substr($3, (scattered / 24300000 % 30)::int + 1, 1) AS number
         FROM made
       ), orders AS (
         INSERT INTO customer_order (id, number, request_key, request_hash, buyer_name, buyer_phone, province_code, commune_code, street, payment_method,
           goods_total, delivery_total, total, terms_version, privacy_version, network_key, placed_at)
         SELECT order_id, number, gen_random_uuid(), '\\x00', 'Người mua ' || n, '+849' || lpad((n::bigint * 7777777 % 100000000)::text, 8, '0'), '12', '03388', 'Số ' || n,
           'cash_on_delivery', goods * $4, 22000, goods * $4 + 22000, 1, 1, 'many', at FROM numbered
       ), parts AS (
         INSERT INTO booth_order (id, order_id, booth_id, number, state, goods_total, delivery_fee, total, delivery_zone, weight_grams, commission_basis_points, answer_due_at, placed_at)
         SELECT part_id, order_id, booth_id, number || '/1', CASE WHEN n <= 40 THEN 'placed' WHEN n <= 80 THEN 'accepted' WHEN n % 12 = 0 THEN 'declined' ELSE 'shipped' END,
           goods * $4, 22000, goods * $4 + 22000, 'same_province', 500, 500, at + interval '1 day', at FROM numbered
       )
       INSERT INTO order_line (id, order_id, booth_order_id, booth_id, product_id, variant_id, position, name_vi, name_en, pack_vi, pack_en, unit_price, quantity, line_total)
       SELECT gen_random_uuid(), order_id, part_id, booth_id, ($6::uuid[])[n % cardinality($2::uuid[]) + 1], ($7::uuid[])[n % cardinality($2::uuid[]) + 1], place, 'Món ' || place, 'Goods ' || place,
         'gói 500 g', '500 g pack', goods, 1, goods
       FROM numbered, generate_series(1, $4::int) place`,
      [count, variants.map((one) => one.boothId), signs, lines, newest, variants.map((one) => one.productId), variants.map((one) => one.variantId)],
    );
  } finally {
    await database.sql(`SET session_replication_role = DEFAULT`);
  }
  await database.sql('ANALYZE');
}
