import { Client } from 'pg';
import { edgeAt } from '@chophien/booths';
import { seedReference } from '@chophien/database';
import { kinds, manners, villages } from './catalogue-words.js';

export type Catalogue = { booths: number; products: number; listed: number; variants: number; recognitions: number; milliseconds: number };

/** Products written by one set of statements; keeps the memory of a large catalogue bounded. */
const batch = 20_000;

/**
 * Opens a live floor in an empty, migrated database and fills it with a catalogue of any size. The same size gives the same rows: what
 * looks scattered is a hash of the product's number. Statistics and the visibility map are fresh afterwards. Throws when a floor is there.
 */
export async function generateCatalogue(options: { ownerUrl: string; products: number; publicUrl: string; onBatch?: (done: number) => void }): Promise<Catalogue> {
  const begun = Date.now();
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'chophien bench' });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ('live', 'Sàn đo tốc độ', 'Bench floor', $1)`, [options.publicUrl]);
    await seedReference(client, { name: 'Bench', address: 'Bench', phone: '+84000000000' });
    await client.query(ground);
    const booths = Math.max(25, Math.ceil(options.products / 40));
    await client.query(insertBooths, [JSON.stringify(Array.from({ length: booths }, (_, at) => ({ at, ...edgeAt(at) })))]);
    await client.query(`INSERT INTO bench_kind SELECT * FROM jsonb_populate_recordset(NULL::bench_kind, $1::jsonb)`, [JSON.stringify(kinds)]);
    await client.query('COMMIT');
    // each document is written once, when its packs and stars are there as well
    const written = ['product', 'variant', 'recognition'];
    for (const table of written) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (let from = 1; from <= options.products; from += batch) {
      const to = Math.min(options.products, from + batch - 1);
      await client.query('BEGIN');
      await client.query('TRUNCATE bench_goods');
      await client.query(draftGoods, [from, to, villages, manners]);
      for (const statement of [insertProducts, insertVariants, insertStock, insertRecognitions]) await client.query(statement);
      await client.query('SELECT refresh_product_search(ARRAY(SELECT product_id FROM bench_goods))');
      await client.query('COMMIT');
      options.onBatch?.(to);
    }
    for (const table of written) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    await client.query('VACUUM (ANALYZE)');
    // a floor does not get all its goods in the minute before: what is left to write of them is not written while something is measured
    await client.query('CHECKPOINT').catch((error: unknown) => {
      if ((error as { code?: string }).code !== '42501') throw error;
    });
    const { rows } = await client.query<Omit<Catalogue, 'milliseconds'>>(counts);
    return { ...rows[0]!, milliseconds: Date.now() - begun };
  } finally {
    await client.end();
  }
}

/**
 * `pick(number, salt, below)` is a whole number in [0, below) that depends on its arguments alone. The pg_temp tables number what the
 * batches choose from, from 0.
 */
const ground = /* sql */ `
CREATE FUNCTION pg_temp.pick(bigint, bigint, int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT ((hashint8extended($1, $2) & 9223372036854775807) % $3)::int
$$;
CREATE FUNCTION pg_temp.row_id(text, bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT md5('chophien.bench:' || $1 || $2)::uuid $$;
CREATE TEMP TABLE bench_kind (at int PRIMARY KEY, vi text, en text, slug text, basis text, "packVi" text, "packEn" text, amount int, price bigint, sale text, storage text);
CREATE TEMP TABLE bench_category AS
  SELECT (row_number() OVER (ORDER BY c.slug) - 1)::int AS at, c.id FROM category c WHERE NOT EXISTS (SELECT 1 FROM category child WHERE child.parent_id = c.id);
CREATE TEMP TABLE bench_commune AS SELECT (row_number() OVER (ORDER BY code) - 1)::int AS at, code FROM commune WHERE province_code = '12';
CREATE TEMP TABLE bench_booth (at int PRIMARY KEY, id uuid NOT NULL);
CREATE TEMP TABLE bench_goods (
  n bigint PRIMARY KEY, product_id uuid, booth_id uuid, category_id uuid, slug text, name_vi text, name_en text, state text, commune text, listed_at timestamptz, price bigint, variants int, kind int
);`;

// 3 of 100 booths are suspended: the list has to leave their goods out
const insertBooths = /* sql */ `
WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (at int, pattern text, cloth text, round int)), made AS (
  INSERT INTO booth (id, slug, legal_name, name_vi, name_en, legal_kind, standing, commune_code, ships_from_province, phone, story_vi, story_en, edge_pattern, edge_cloth, edge_round)
  SELECT pg_temp.row_id('booth', g.at), 'gian-hang-' || g.at, 'Hợp tác xã nông sản số ' || g.at, 'Hợp tác xã nông sản số ' || g.at, 'Farm cooperative no. ' || g.at, 'cooperative',
    CASE WHEN pg_temp.pick(g.at, 1, 100) < 3 THEN 'suspended' ELSE 'open' END, c.code, '12', '+8491' || lpad(g.at::text, 7, '0'),
    'Bà con trồng, hái và đóng gói ngay tại bản.', 'Grown, picked and packed in the village.', g.pattern, g.cloth, g.round
  FROM given g JOIN bench_commune c ON c.at = pg_temp.pick(g.at, 2, (SELECT count(*)::int FROM bench_commune))
  RETURNING slug, id
)
INSERT INTO bench_booth SELECT substr(slug, 11)::int, id FROM made`;

// 3 of 100 products are hidden; a third names no origin; most have one pack, a fifth two, a twentieth three
const draftGoods = /* sql */ `
INSERT INTO bench_goods
SELECT n, pg_temp.row_id('product', n), b.id, c.id, k.slug || '-' || n, k.vi || ' ' || v.name || ' ' || m.name || ' số ' || n, k.en || ' no. ' || n,
  CASE WHEN pg_temp.pick(n, 3, 100) < 3 THEN 'hidden' ELSE 'listed' END, CASE WHEN pg_temp.pick(n, 4, 3) > 0 THEN o.code END,
  timestamptz '2026-11-01T00:00:00Z' - make_interval(secs => pg_temp.pick(n, 5, 94608000)),
  greatest(1000, k.price * (60 + pg_temp.pick(n, 6, 81)) / 100 / 1000 * 1000),
  CASE WHEN pg_temp.pick(n, 7, 100) < 75 THEN 1 WHEN pg_temp.pick(n, 7, 100) < 95 THEN 2 ELSE 3 END, k.at
FROM generate_series($1::bigint, $2::bigint) AS n
JOIN bench_kind k ON k.at = pg_temp.pick(n, 8, (SELECT count(*)::int FROM bench_kind))
JOIN bench_booth b ON b.at = pg_temp.pick(n, 9, (SELECT count(*)::int FROM bench_booth))
JOIN bench_category c ON c.at = pg_temp.pick(n, 10, (SELECT count(*)::int FROM bench_category))
JOIN bench_commune o ON o.at = pg_temp.pick(n, 11, (SELECT count(*)::int FROM bench_commune))
CROSS JOIN LATERAL (SELECT ($3::text[])[1 + pg_temp.pick(n, 12, cardinality($3::text[]))] AS name) v
CROSS JOIN LATERAL (SELECT ($4::text[])[1 + pg_temp.pick(n, 13, cardinality($4::text[]))] AS name) m`;

const insertProducts = /* sql */ `
INSERT INTO product (id, booth_id, category_id, slug, name_vi, name_en, desc_vi, desc_en, state, sale_kind, storage, delivery_scope, shelf_life_days, origin_commune_code, picture_key, picture_kind, listed_at, updated_at)
SELECT g.product_id, g.booth_id, g.category_id, g.slug, g.name_vi, g.name_en,
  g.name_vi || ' được làm theo cách của bản, không pha trộn. Thu hái vào buổi sớm, phơi trên nong tre và đóng gói trong ngày. Bảo quản nơi khô, thoáng; mở gói rồi thì dùng trong ba tháng.',
  g.name_en || ', made the way the village makes it and mixed with nothing. Picked early, dried on bamboo trays and packed the same day. Keep dry; use within three months of opening.',
  g.state, k.sale, k.storage, CASE WHEN k.sale = 'contact' THEN 'none' WHEN k.storage IN ('chilled', 'frozen') THEN 'province' ELSE 'nationwide' END,
  CASE WHEN k.basis = 'none' THEN NULL ELSE 90 + pg_temp.pick(g.n, 14, 500) END, g.commune,
  CASE WHEN pg_temp.pick(g.n, 15, 100) < 90 THEN k.slug END, CASE WHEN pg_temp.pick(g.n, 15, 100) < 90 THEN CASE WHEN pg_temp.pick(g.n, 16, 4) = 0 THEN 'photo' ELSE 'illustration' END END,
  g.listed_at, g.listed_at
FROM bench_goods g JOIN bench_kind k ON k.at = g.kind ORDER BY g.n`;

const insertVariants = /* sql */ `
INSERT INTO variant (id, product_id, booth_id, position, pack_vi, pack_en, net_grams, net_millilitres, price_basis, shipping_grams, price, approved_price, max_quantity, unit, amount)
SELECT pg_temp.row_id('variant' || position || '/', g.n), g.product_id, g.booth_id, position,
  CASE WHEN position = 0 THEN k."packVi" ELSE (position + 1) || ' × ' || k."packVi" END, CASE WHEN position = 0 THEN k."packEn" ELSE (position + 1) || ' × ' || k."packEn" END,
  CASE WHEN k.basis = 'kg' THEN k.amount * (position + 1) END, CASE WHEN k.basis = 'litre' THEN k.amount * (position + 1) END, k.basis, k.amount * (position + 1) + 50, g.price * (position + 1), g.price * (position + 1), 30,
  CASE k.basis WHEN 'kg' THEN 'g' WHEN 'litre' THEN 'ml' ELSE 'piece' END, CASE WHEN k.basis IN ('kg', 'litre') THEN k.amount * (position + 1) ELSE position + 1 END
FROM bench_goods g JOIN bench_kind k ON k.at = g.kind CROSS JOIN LATERAL generate_series(0, g.variants - 1) AS position`;

// 4 of 100 are sold out, 6 are low; of the others a part is held by orders
const insertStock = /* sql */ `
INSERT INTO stock (variant_id, booth_id, on_hand, reserved)
SELECT v.id, v.booth_id, s.on_hand, CASE WHEN s.on_hand > 20 THEN pg_temp.pick(g.n, 18, 10) ELSE 0 END
FROM bench_goods g JOIN variant v ON v.product_id = g.product_id
CROSS JOIN LATERAL (SELECT CASE WHEN roll < 4 THEN 0 WHEN roll < 10 THEN 1 + roll % 5 ELSE 10 + pg_temp.pick(g.n, 17, 190) END AS on_hand FROM (SELECT pg_temp.pick(g.n, 19 + v.position, 100) AS roll) AS dice) s`;

// a fifth has an OCOP star: most are valid, some have lapsed, some are claimed without a source; a few bear a geographical indication
const insertRecognitions = /* sql */ `
INSERT INTO recognition (id, product_id, kind, stars, awarded_year, valid_to, state, booth_id, proof, claimed_at)
SELECT told.*, p.booth_id, 'source', timestamptz '2026-01-01' FROM (
SELECT pg_temp.row_id('star', n), product_id, 'ocop', CASE WHEN roll < 14 THEN 3 WHEN roll < 19 THEN 4 ELSE 5 END,
  CASE WHEN pg_temp.pick(n, 31, 100) < 20 THEN 2021 ELSE 2025 END, CASE WHEN pg_temp.pick(n, 31, 100) < 20 THEN date '2024-12-31' ELSE date '2028-12-31' END,
  CASE WHEN pg_temp.pick(n, 32, 100) < 10 THEN 'noted' ELSE 'verified' END
FROM (SELECT n, product_id, pg_temp.pick(n, 30, 100) AS roll FROM bench_goods) AS dice WHERE roll < 20
UNION ALL
SELECT pg_temp.row_id('indication', n), product_id, 'geographical_indication', NULL, 2023, NULL, 'verified' FROM bench_goods WHERE pg_temp.pick(n, 33, 100) < 3
) AS told (id, product_id, kind, stars, awarded_year, valid_to, state) JOIN product p ON p.id = told.product_id`;

const counts = /* sql */ `
SELECT (SELECT count(*)::int FROM booth) AS booths, (SELECT count(*)::int FROM product) AS products, (SELECT count(*)::int FROM product WHERE state = 'listed') AS listed,
  (SELECT count(*)::int FROM variant) AS variants, (SELECT count(*)::int FROM recognition) AS recognitions`;
