import type { TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';

const goods =
  'Gạo nếp nương|Gạo tẻ râu|Mật ong hoa ban|Chè xanh|Trà ô long|Hồng trà|Miến dong|Miến khoai|Thịt trâu gác bếp|Lạp sườn|Măng khô|Hạt mắc ca|Rượu ngô|Thảo quả|Hạt dổi|Mắc khén|Ớt ngâm|Chẩm chéo|Khoai sọ|Khoai sâm|Đẳng sâm|Đỗ trọng|Cao atiso|Hà thủ ô|Chuối sấy|Mận hậu|Dứa tươi|Dưa mèo|Đậu tương|Lạc đỏ|Vừng đen|Cá trắm sấy|Tôm suối|Giò gà|Xúc xích|Bánh dày|Bột sắn|Dầu lạc|Khăn thêu|Ghế mây'.split('|');
const places =
  'bản Mông|bản Thái|rừng già|núi cao|suối sâu|nương xa|đồi chè|thung lũng|đèo gió|hồ lớn|chợ phiên|vườn nhà|ruộng bậc|khe đá|sườn nam|sườn bắc|ngã ba|cầu treo|thác bạc|đỉnh mây|lưng dốc|bờ sông|trại cũ'.split('|');

/**
 * Fills a database with `count` listed products of 40 booths in 20 categories under 4, with prices, stock and stars of every kind.
 * The same count gives the same goods each time. Ends with ANALYZE, so that plans are those of a floor that lives. `onlyNames` writes documents
 * by which goods are found by a part of their name and no other way: a whole document takes milliseconds.
 */
export async function aLargeCatalogue(database: TestDatabase, count: number, { onlyNames = false }: { onlyNames?: boolean } = {}): Promise<void> {
  await somePlaces(database);
  for (let n = 0; n < 40; n++) await aBooth(database, { nameVi: `Hợp tác xã Bản ${n}`, slug: `ban-${n}`, nameEn: `Village ${n} cooperative` });
  await database.sql(`
    INSERT INTO category (id, slug, name_vi, name_en, position) SELECT gen_random_uuid(), 'nhom-' || n, 'Nhóm ' || n, 'Group ' || n, n FROM generate_series(1, 4) n`);
  await database.sql(`
    INSERT INTO category (id, slug, parent_id, name_vi, name_en, position)
    SELECT gen_random_uuid(), 'loai-' || n, (SELECT id FROM category WHERE slug = 'nhom-' || (n % 4 + 1)), 'Loại ' || n, 'Sort ' || n, 10 + n FROM generate_series(1, 20) n`);
  // documents are written once, when everything that stands in them is there
  const written = ['product', 'variant', 'stock', 'recognition'];
  for (const table of written) await database.sql(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await database.sql(
    `INSERT INTO product (id, booth_id, category_id, slug, name_vi, name_en, desc_vi, state, sale_kind, storage, delivery_scope, origin_commune_code, listed_at)
     SELECT gen_random_uuid(), b.id, c.id, 'hang-' || n,
       ($2::text[])[n % 40 + 1]
         || ' ' || ($3::text[])[n % 23 + 1] || ' số ' || n,
       'Goods no. ' || n, 'Hàng của phiên chợ, mẻ ' || n, 'listed', 'cart', 'ambient', 'nationwide',
       CASE WHEN n % 3 = 0 THEN '03388' WHEN n % 3 = 1 THEN '03427' END, timestamptz '2026-01-01' + make_interval(mins => n * 7)
     FROM generate_series(1, $1::int) n
     JOIN (SELECT id, row_number() OVER (ORDER BY slug) - 1 AS place FROM booth WHERE slug LIKE 'ban-%') b ON b.place = n % 40
     JOIN (SELECT id, row_number() OVER (ORDER BY slug) - 1 AS place FROM category WHERE slug LIKE 'loai-%') c ON c.place = n % 20`,
    [count, goods, places],
  );
  await database.sql(`
    INSERT INTO variant (id, product_id, booth_id, pack_vi, pack_en, unit, amount, net_grams, price_basis, shipping_grams, price, approved_price)
    SELECT gen_random_uuid(), id, booth_id, 'gói 500 g', '500 g pack', 'g', 500, 500, 'kg', 550, price, price
    FROM (SELECT id, booth_id, 10000 + (substr(slug, 6)::int * 37 % 9000) * 100 AS price FROM product) p`);
  await database.sql('INSERT INTO stock (variant_id, booth_id, on_hand) SELECT id, booth_id, (price / 100 % 20)::int FROM variant');
  await database.sql(`
    INSERT INTO recognition (id, product_id, booth_id, kind, stars, awarded_year, valid_to, state, proof)
    SELECT gen_random_uuid(), id, booth_id, 'ocop', 3 + n % 3, 2020 + n % 8, make_date(2022 + n % 8, 12, 31), CASE WHEN n % 11 = 0 THEN 'claimed' ELSE 'verified' END, 'source'
    FROM (SELECT id, booth_id, substr(slug, 6)::int AS n FROM product) x WHERE n % 4 = 0`);
  await database.sql(`
    INSERT INTO recognition (id, booth_id, kind, valid_to, state, proof)
    SELECT gen_random_uuid(), id, 'food_safety', make_date(2026, 1, 1) + substr(slug, 5)::int * 30, 'verified', 'source' FROM booth WHERE slug LIKE 'ban-%'`);
  await database.sql(`
    INSERT INTO recognition_goods (product_id, recognition_id)
    SELECT p.id, r.id FROM product p JOIN recognition r ON r.booth_id = p.booth_id AND r.product_id IS NULL WHERE substr(p.slug, 6)::int % 3 = 0`);
  for (const table of written) await database.sql(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  const indexes = await database.sql<{ name: string; made: string }>(
    `SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE tablename = 'product_search' AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
  );
  for (const { name } of indexes) await database.sql(`DROP INDEX ${name}`);
  if (onlyNames) {
    // as large as whole documents are, since a plan depends on it
    await database.sql(`INSERT INTO product_search (product_id, name_exact, name_folded, name_joined, folded, words)
      SELECT id, lower(name_vi), folded, replace(folded, ' ', ''), to_tsvector('simple', folded),
        array_to_tsvector(ARRAY(SELECT DISTINCT 'x' || md5((('x' || substr(md5(id::text || n), 1, 7))::bit(28)::int % 3000)::text) FROM generate_series(1, 24) n))
      FROM (SELECT id, name_vi, fold_vi(name_vi) AS folded FROM product) p`);
  } else {
    await database.sql('SELECT refresh_product_search(ARRAY(SELECT id FROM product))');
  }
  // over documents that are there an index is made in a fifth of the time
  for (const { made } of indexes) await database.sql(made);
  await database.sql('ANALYZE');
}
