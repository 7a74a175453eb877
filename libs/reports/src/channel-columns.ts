import { InvalidInput } from '@chophien/platform';
import type { Column, ColumnType } from './export-columns.js';

/** What a column of another floor's file can be filled with; the type says how it is written. */
export const channelSources = {
  sku: 'text',
  nameVi: 'text',
  nameEn: 'text',
  descVi: 'text',
  descEn: 'text',
  category: 'text',
  pack: 'text',
  barcode: 'text',
  unit: 'word',
  amount: 'figure',
  minQuantity: 'count',
  price: 'money',
  available: 'count',
  netGrams: 'count',
  netMillilitres: 'count',
  shippingGrams: 'count',
  shelfLifeDays: 'count',
  picture: 'text',
  link: 'text',
  booth: 'text',
  legalName: 'text',
  boothPhone: 'text',
  boothAddress: 'text',
  origin: 'text',
  ocop: 'count',
  constant: 'text',
} as const satisfies Record<string, ColumnType>;
export type ChannelSource = keyof typeof channelSources;

/** `constant` is what stands in every row where the source is 'constant', and empty elsewhere. */
export type ChannelColumn = { heading: string; source: ChannelSource; constant: string };

export const mostChannelColumns = 60;
const textLimit = 120;
// eslint-disable-next-line no-control-regex -- they are what is refused
const unwelcome = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

/** Columns as they are kept. Throws InvalidInput, with the place of each wrong column (`columns.3.heading`). */
export function checkedColumns(given: readonly ChannelColumn[]): ChannelColumn[] {
  const problems: { field: string; reason: string; limit?: number }[] = [];
  if (given.length === 0) problems.push({ field: 'columns', reason: 'required' });
  if (given.length > mostChannelColumns) problems.push({ field: 'columns', reason: 'too_long', limit: mostChannelColumns });
  const columns = given.slice(0, mostChannelColumns).map(({ heading, source, constant }, index) => {
    const at = `columns.${index}`;
    const read = (field: 'heading' | 'constant', text: string, mayBeEmpty: boolean): string => {
      const trimmed = text.normalize('NFC').trim();
      if (trimmed === '' && !mayBeEmpty) problems.push({ field: `${at}.${field}`, reason: 'required' });
      else if ([...trimmed].length > textLimit) problems.push({ field: `${at}.${field}`, reason: 'too_long', limit: textLimit });
      else if (unwelcome.test(trimmed)) problems.push({ field: `${at}.${field}`, reason: 'control_characters' });
      // the head of a file is taken as a formula as readily as its cells
      else if (field === 'heading' && /^[=+\-@]/.test(trimmed)) problems.push({ field: `${at}.${field}`, reason: 'formula' });
      return trimmed;
    };
    if (!(source in channelSources)) problems.push({ field: `${at}.source`, reason: 'unknown' });
    return { heading: read('heading', heading, false), source, constant: source === 'constant' ? read('constant', constant, true) : '' };
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  return columns;
}

/** The columns as a sheet is written with them; a constant has a key of its own, `constant3`, that `withConstants` fills. */
export function sheetColumns(columns: readonly ChannelColumn[]): Column[] {
  return columns.map(({ heading, source }, index) => ({
    key: source === 'constant' ? `constant${index}` : source,
    type: channelSources[source],
    vi: heading,
    en: heading,
    width: Math.min(40, Math.max(12, heading.length + 2)),
  }));
}

/** What stands in every row, by the keys of `sheetColumns`. */
export function constantsOf(columns: readonly ChannelColumn[]): Record<string, string> {
  return Object.fromEntries(columns.flatMap(({ source, constant }, index) => (source === 'constant' ? [[`constant${index}`, constant]] : [])));
}

/**
 * SQL: what can be bought now, a row a pack. Never what is hidden or belongs to a booth that is not open; a star only while it is valid.
 * `today` is an expression for the day in Vietnam.
 */
export function channelRows(bestStar: (productId: string, today: string) => string, today: string): { rows: string; count: string } {
  const source = `product p
JOIN booth b ON b.id = p.booth_id AND b.standing = 'open'
JOIN variant v ON v.product_id = p.id AND v.retired_at IS NULL
WHERE p.state = 'listed' AND p.sale_kind = 'cart'`;
  return {
    rows: `SELECT page.*, CASE WHEN star.valid THEN star.stars END AS ocop FROM (
  SELECT p.id, v.id::text AS sku, p.name_vi AS "nameVi", p.name_en AS "nameEn", p.desc_vi AS "descVi", p.desc_en AS "descEn",
    (SELECT concat_ws(' > ', top.name_vi, up.name_vi, c.name_vi) FROM category c LEFT JOIN category up ON up.id = c.parent_id LEFT JOIN category top ON top.id = up.parent_id
     WHERE c.id = p.category_id) AS category,
    v.pack_vi AS pack, v.barcode, v.unit, v.amount, v.min_quantity AS "minQuantity", v.price, CASE WHEN EXISTS (SELECT 1 FROM booth_closed_today off WHERE off.booth_id = b.id) THEN 0
      ELSE coalesce((SELECT s.on_hand - s.reserved FROM stock s WHERE s.variant_id = v.id), 0) END AS available,
    v.net_grams AS "netGrams", v.net_millilitres AS "netMillilitres", v.shipping_grams AS "shippingGrams", p.shelf_life_days AS "shelfLifeDays",
    (SELECT f.public_url FROM floor f) || '/media/' || p.picture_key || '-960.webp' AS picture, (SELECT f.public_url FROM floor f) || '/hang/' || p.slug AS link,
    b.name_vi AS booth, b.legal_name AS "legalName", b.phone AS "boothPhone",
    (SELECT concat_ws(', ', b.street, c.full_name, q.full_name) FROM commune c JOIN province q ON q.code = c.province_code WHERE c.code = b.commune_code) AS "boothAddress",
    (SELECT c.full_name FROM commune c WHERE c.code = p.origin_commune_code) AS origin, v.position AS place
  FROM ${source}
) page LEFT JOIN LATERAL ${bestStar('page.id', today)} star ON true
ORDER BY page.id, page.place`,
    count: `SELECT count(*)::int AS n FROM ${source}`,
  };
}
