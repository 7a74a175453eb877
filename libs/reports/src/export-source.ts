import { boothConditions } from '@chophien/booths';
import { zaloOf } from '@chophien/booths/facts';
import { bestStar, productConditions } from '@chophien/catalog';
import { pictureAddresses } from '@chophien/catalog/import';
import { recognitionConditions } from '@chophien/catalog/recognitions';
import { orderConditions } from '@chophien/orders';
import { rows, type Tx } from '@chophien/platform';
import { formatPhone } from '@chophien/places';
import { channelRows } from './channel-columns.js';
import type { SourceRow } from './cells.js';
import type { ExportFilter, ExportKind, ExportLanguage } from './export-kind.js';

/** What is read for a file: rows in the order in which they are written, and how many there will be. Both are asked in one snapshot. */
export type ExportSource = { rows: string; values: unknown[]; count: string; countValues: unknown[] };

const nil = '00000000-0000-0000-0000-000000000000';
const batch = 1_000;

export type ExportWanted = { kind: ExportKind; boothId: string | null; filter: ExportFilter; language: ExportLanguage };

// each has a price and stock of its own, and an import finds it again
const everyPack = 'product p JOIN variant v ON v.product_id = p.id AND v.retired_at IS NULL LEFT JOIN stock s ON s.variant_id = v.id';

// how the booth order reaches the buyer, as the order says
const wayInWords = {
  vi: `CASE b.delivery_method WHEN 'own_run' THEN 'Xe của gian' WHEN 'carrier' THEN 'Bưu điện, hãng chuyển phát' ELSE concat_ws(', ', 'Tự đến lấy: ' || b.pickup_name, b.pickup_address) END`,
  en: `CASE b.delivery_method WHEN 'own_run' THEN 'Booth’s own van' WHEN 'carrier' THEN 'Post or carrier' ELSE concat_ws(', ', 'Fetched at ' || b.pickup_name, b.pickup_address) END`,
} as const;

/** The statements of an export. The filter was checked when it was asked for. */
export function exportSource({ kind, boothId, filter, language }: ExportWanted): ExportSource {
  const values: unknown[] = [];
  const where = (conditions: readonly string[]) => (conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`);
  // the chosen language, the Vietnamese words where English is missing; the names of columns are the house's own
  const named = (alias: string, column: string) => (language === 'en' ? `coalesce(nullif(${alias}.${column}_en, ''), ${alias}.${column}_vi)` : `${alias}.${column}_vi`);
  switch (kind) {
    case 'orders': {
      const matching = where(orderConditions({ ...filter, boothId }, values));
      return {
        rows: `SELECT b.number, b.placed_at AS "placedAt", ${named('s', 'name')} AS booth, b.state, o.buyer_name AS "buyerName", o.buyer_phone AS "buyerPhone",
  concat_ws(', ', nullif(o.street, ''), c.full_name, p.full_name) AS address, o.note, ${named('l', 'name')} AS product, ${named('l', 'pack')} AS pack, l.quantity,
  l.unit_price AS "unitPrice", coalesce(l.weighed_total, l.line_total) AS "lineTotal",
  CASE WHEN l.nth = 1 THEN b.goods_total END AS "goodsTotal", CASE WHEN l.nth = 1 THEN b.delivery_fee END AS "deliveryFee",
  CASE WHEN l.nth = 1 THEN b.booth_discount END AS "boothDiscount", CASE WHEN l.nth = 1 THEN b.floor_discount END AS "floorDiscount",
  CASE WHEN l.nth = 1 THEN b.total END AS total, b.tracking_note AS "trackingNote", b.decline_reason AS "declineReason", ${wayInWords[language]} AS way, CASE WHEN o.typed_by IS NOT NULL THEN 'typed' END AS taken
FROM (SELECT * FROM booth_order b ${matching}) b
JOIN booth s ON s.id = b.booth_id JOIN customer_order o ON o.id = b.order_id
JOIN commune c ON c.code = o.commune_code JOIN province p ON p.code = o.province_code
CROSS JOIN LATERAL (SELECT l.*, row_number() OVER (ORDER BY l.position, l.id) AS nth FROM order_line l WHERE l.booth_order_id = b.id) l
ORDER BY b.placed_at DESC, b.id DESC, l.nth`,
        values,
        count: `SELECT count(*)::int AS n FROM (SELECT b.id FROM booth_order b ${matching}) b JOIN order_line l ON l.booth_order_id = b.id`,
        countValues: values,
      };
    }
    case 'products': {
      const matching = where(productConditions({ boothId, categoryId: filter.categoryId, state: filter.productState, text: filter.text }, values).conditions);
      return {
        rows: `SELECT p.name_vi AS "nameVi", p.name_en AS "nameEn", ${named('b', 'name')} AS booth, ${named('c', 'name')} AS category, ${named('v', 'pack')} AS pack,
  v.price, s.on_hand AS "onHand", s.reserved, s.on_hand - s.reserved AS available, p.state, p.sale_kind AS "saleKind", p.listed_at AS "listedAt", p.updated_at AS "updatedAt", ${pictureAddresses} AS pictures, v.id AS "packId"
FROM ${everyPack} JOIN booth b ON b.id = p.booth_id JOIN category c ON c.id = p.category_id ${matching}
ORDER BY p.listed_at DESC, p.id DESC, v.position`,
        values,
        count: `SELECT count(*)::int AS n FROM ${everyPack} ${matching}`,
        countValues: values,
      };
    }
    case 'booths': {
      const matching = where(boothConditions(filter, values));
      return {
        rows: `WITH day AS (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today)
SELECT b.name_vi AS "nameVi", b.name_en AS "nameEn", b.legal_name AS "legalName", b.legal_kind AS "legalKind", b.tax_code AS "taxCode", b.standing, c.full_name AS commune, p.name AS province,
  b.street, f.name AS "shipsFrom", b.phone, b.email, g.zalo, b.story_vi AS "storyVi", b.story_en AS "storyEn", b.slug,
  (SELECT count(*) FROM product p WHERE p.booth_id = b.id AND p.state = 'listed') AS listed,
  (SELECT count(*) FROM booth_order o WHERE o.booth_id = b.id AND o.state = 'placed') AS "toAnswer",
  (SELECT count(*) FROM booth_order o WHERE o.booth_id = b.id AND o.placed_at >= (day.today - 29)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') AS "orders30",
  (SELECT coalesce(sum(v.visits), 0) FROM visit_day v WHERE v.scope = 'booth' AND v.subject_id = b.id AND v.day BETWEEN day.today - 29 AND day.today) AS "visits30",
  (SELECT count(*) FROM booth_member m JOIN person q ON q.id = m.person_id AND q.disabled_at IS NULL WHERE m.booth_id = b.id) AS members,
  b.opened_at AS "openedAt"
FROM booth b CROSS JOIN day LEFT JOIN commune c ON c.code = b.commune_code LEFT JOIN province p ON p.code = c.province_code
  JOIN province f ON f.code = b.ships_from_province LEFT JOIN booth_page g ON g.booth_id = b.id ${matching}
ORDER BY b.name_vi COLLATE "vi-x-icu", b.id`,
        values,
        count: `SELECT count(*)::int AS n FROM booth b ${matching}`,
        countValues: values,
      };
    }
    case 'channel': {
      const { rows: text, count } = channelRows(bestStar, `(now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`);
      return { rows: text, values: [], count, countValues: [] };
    }
    case 'recognitions': {
      const today = `(now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
      const matching = where(recognitionConditions({ boothId, kind: filter.recognitionKind, window: filter.window }, values, today));
      return {
        rows: `SELECT ${named('b', 'name')} AS booth, b.phone, r.kind, r.stars, r.state AS "recognitionState", coalesce(r.number, r.decision) AS number, r.issuer,
  (SELECT string_agg(${named('p', 'name')}, '; ' ORDER BY p.name_vi, p.id)
    FROM (SELECT r.product_id AS id WHERE r.product_id IS NOT NULL UNION ALL SELECT g.product_id FROM recognition_goods g WHERE g.recognition_id = r.id) named
    JOIN product p ON p.id = named.id) AS goods,
  to_char(r.awarded_on, 'YYYY-MM-DD') AS "awardedOn", to_char(r.valid_to, 'YYYY-MM-DD') AS "lastDay", r.valid_to - ${today} AS "daysLeft",
  (SELECT max(w.warned_at) FROM recognition_warning w WHERE w.recognition_id = r.id) AS "warnedAt"
FROM recognition r JOIN booth b ON b.id = r.booth_id ${matching}
ORDER BY r.valid_to NULLS LAST, r.id`,
        values,
        count: `SELECT count(*)::int AS n FROM recognition r ${matching}`,
        countValues: values,
      };
    }
    case 'visits': {
      const days = filter.days ?? 30;
      return {
        rows: `SELECT to_char(d.day, 'YYYY-MM-DD') AS day, coalesce(v.visits, 0) AS visits, coalesce(v.views, 0) AS views, coalesce(v.removed_views, 0) AS removed,
  CASE WHEN v.is_demo THEN 'demo_figure' END AS demo
FROM generate_series((now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - $1::int + 1, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, interval '1 day') AS d (day)
LEFT JOIN visit_day v ON v.day = d.day::date AND v.scope = $2 AND v.subject_id = $3::uuid
ORDER BY d.day`,
        values: [days, boothId === null ? 'floor' : 'booth', boothId ?? nil],
        count: 'SELECT $1::int AS n',
        countValues: [days],
      };
    }
  }
}

/** Makes this transaction one snapshot that only reads, and tells the search by part of a number whose orders it may find. Its first statements. */
export async function beginSnapshot(tx: Tx, boothId: string | null): Promise<void> {
  await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
  await tx.query(`SELECT set_config('floor.booths', $1, true), set_config('floor.operator', $2, true)`, [boothId === null ? '{}' : `{${boothId}}`, boothId === null ? 'on' : 'off']);
}

/** How many rows the snapshot of this transaction will give. */
export async function countRows(tx: Tx, source: ExportSource): Promise<number> {
  return (await rows<{ n: number }>(tx, source.count, source.countValues))[0]!.n;
}

/** The rows, a thousand at a time through a cursor: no more than a batch is ever in memory. */
export async function* readRows(tx: Tx, source: ExportSource): AsyncGenerator<SourceRow[]> {
  await tx.query(`DECLARE export_rows NO SCROLL CURSOR FOR ${source.rows}`, source.values);
  for (;;) {
    const found = await rows<SourceRow>(tx, `FETCH ${batch} FROM export_rows`);
    if (found.length === 0) return;
    for (const row of found) {
      for (const key of ['buyerPhone', 'phone', 'boothPhone']) if (typeof row[key] === 'string') row[key] = formatPhone(row[key]);
      if (typeof row['zalo'] === 'string') row['zalo'] = zaloOf(row['zalo']).zalo;
    }
    yield found;
  }
}
