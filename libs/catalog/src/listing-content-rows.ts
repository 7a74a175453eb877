import { numberedSlugs, slugOf } from '@chophien/booths';
import { rows, type Tx } from '@chophien/platform';
import { contentFields, isSame, type ListingContent, type PackContent } from './listing-content.js';
import { picturesJson, writePictures } from './listing-pictures.js';

/** SQL: the live content of alias `p` as one object of JSON, with the keys of ListingContent; đồng as text. */
export const contentJson = `jsonb_build_object('nameVi', p.name_vi, 'nameEn', p.name_en, 'descVi', p.desc_vi, 'descEn', p.desc_en, 'categoryId', p.category_id,
  'storage', p.storage, 'deliveryScope', p.delivery_scope, 'shelfLifeDays', p.shelf_life_days, 'originCommuneCode', p.origin_commune_code,
  'seasonMonths', to_jsonb(p.season_months), 'packs', (
    SELECT jsonb_agg(jsonb_build_object('id', v.id, 'packVi', v.pack_vi, 'packEn', v.pack_en, 'unit', v.unit, 'amount', trim_scale(v.amount), 'netGrams', v.net_grams,
      'shippingGrams', v.shipping_grams, 'minQuantity', v.min_quantity, 'maxQuantity', v.max_quantity, 'barcode', v.barcode, 'lengthCm', v.length_cm,
      'widthCm', v.width_cm, 'heightCm', v.height_cm, 'byWeight', v.by_weight, 'price', v.price::text) ORDER BY v.position)
    FROM variant v WHERE v.product_id = p.id AND v.retired_at IS NULL), 'pictures', ${picturesJson})`;

/** Whether group and commune are there; gives the fields that name none. One statement. */
export async function unknownPlaces(tx: Tx, content: Pick<ListingContent, 'categoryId' | 'originCommuneCode'>): Promise<{ field: string; reason: string }[]> {
  const [found] = await rows<{ category: boolean; commune: boolean }>(
    tx,
    `SELECT EXISTS (SELECT 1 FROM category WHERE id = $1) AS category, $2::text IS NULL OR EXISTS (SELECT 1 FROM commune WHERE code = $2) AS commune`,
    [content.categoryId, content.originCommuneCode],
  );
  return [...(found?.category ? [] : [{ field: 'categoryId', reason: 'unknown' }]), ...(found?.commune ? [] : [{ field: 'originCommuneCode', reason: 'unknown' }])];
}

export type ContentWrite = { productId: string; boothId: string; live: ListingContent; wanted: ListingContent };

/**
 * Writes what differs over live listings, which are locked; the statements do not grow with them. A pack that is no longer named is retired: orders keep
 * speaking of it.
 */
export async function writeContents(tx: Tx, writes: readonly ContentWrite[]): Promise<void> {
  const reworded = writes.filter(({ live, wanted }) => contentFields.some((field) => !isSame(live[field], wanted[field])));
  if (reworded.length > 0)
    await rows(
      tx,
      `UPDATE product p SET name_vi = w."nameVi", name_en = w."nameEn", desc_vi = w."descVi", desc_en = w."descEn", category_id = w."categoryId", storage = w.storage,
         delivery_scope = w."deliveryScope", shelf_life_days = w."shelfLifeDays", origin_commune_code = w."originCommuneCode", season_months = w."seasonMonths",
         season_is_assumed = p.season_is_assumed AND p.season_months = w."seasonMonths"
       FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, "nameVi" text, "nameEn" text, "descVi" text, "descEn" text, "categoryId" uuid, storage text, "deliveryScope" text,
         "shelfLifeDays" int, "originCommuneCode" text, "seasonMonths" smallint[]) WHERE p.id = w.id`,
      [JSON.stringify(reworded.map(({ productId, wanted: { packs: _, ...fields } }) => ({ id: productId, ...fields })))],
    );
  const retired = writes.flatMap(({ live, wanted }) => live.packs.filter(({ id }) => !wanted.packs.some((pack) => pack.id === id)).map(({ id }) => id));
  if (retired.length > 0)
    await rows(
      tx,
      `UPDATE variant v SET retired_at = now(), version = version + 1, position = gone.place
       FROM (SELECT id, 100000 + (SELECT count(*) FROM variant old WHERE old.product_id = v.product_id AND old.retired_at IS NOT NULL)
           + row_number() OVER (PARTITION BY product_id ORDER BY position) AS place
         FROM variant v WHERE id = ANY ($1::uuid[])) gone WHERE v.id = gone.id`,
      [retired],
    );
  const repacked = writes.filter(({ live, wanted }) => !isSame(live.packs, wanted.packs));
  const moved = repacked.filter(({ live, wanted }) => !isSame(idsOf(live), idsOf(wanted)));
  // a place is part of a key, so moving a pack keeps shoppers from putting it into their carts until we are done; where packs only join, none moves
  const joined = moved.filter(({ live, wanted }) => isSame(idsOf(live), idsOf(wanted).slice(0, live.packs.length)));
  const rearranged = moved.filter((write) => !joined.includes(write));
  if (rearranged.length > 0) await writePacks(tx, rearranged);
  const stay = repacked.filter((write) => !rearranged.includes(write)).flatMap(({ live, wanted }) => wanted.packs.slice(0, live.packs.length).filter((pack, at) => !isSame(pack, live.packs[at])));
  if (stay.length > 0) await rewritePacks(tx, stay);
  if (joined.length > 0) await joinPacks(tx, joined);
  const pictured = writes.filter(({ live, wanted }) => !isSame(live.pictures, wanted.pictures));
  await writePictures(tx, pictured.map(({ productId, live, wanted }) => ({ productId, before: live.pictures, after: wanted.pictures })));
}

const idsOf = ({ packs }: ListingContent): string[] => packs.map(({ id }) => id);

/** Packs that stay where they are. */
async function rewritePacks(tx: Tx, packs: readonly PackContent[]): Promise<void> {
  await rows(
    tx,
    `UPDATE variant v SET pack_vi = w."packVi", pack_en = w."packEn", unit = w.unit, amount = w.amount, net_grams = w."netGrams", net_millilitres = w."netMillilitres",
       price_basis = w."priceBasis", shipping_grams = w."shippingGrams", min_quantity = w."minQuantity", max_quantity = w."maxQuantity", barcode = w.barcode,
       length_cm = w."lengthCm", width_cm = w."widthCm", height_cm = w."heightCm", by_weight = w."byWeight", price = w.price, version = v.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS w (${packColumns}) WHERE v.id = w.id`,
    [JSON.stringify(packs.map((pack) => ({ ...pack, ...measuresOf(pack) })))],
  );
}

const packColumns = `id uuid, "packVi" text, "packEn" text, unit text, amount numeric, "netGrams" int, "netMillilitres" int, "priceBasis" text,
       "shippingGrams" int, "minQuantity" int, "maxQuantity" int, barcode text, "lengthCm" int, "widthCm" int, "heightCm" int, "byWeight" boolean, price bigint`;

/** Packs behind those that are there. A new one lies there with nothing in stock. */
async function joinPacks(tx: Tx, writes: readonly ContentWrite[]): Promise<void> {
  const begun = writes.flatMap(({ productId, boothId, live, wanted }) => wanted.packs.slice(live.packs.length).map((pack, place) => ({ ...pack, ...measuresOf(pack), productId, boothId, place })));
  await rows(
    tx,
    `INSERT INTO variant (id, product_id, booth_id, position, pack_vi, pack_en, unit, amount, net_grams, net_millilitres, price_basis, shipping_grams, min_quantity, max_quantity, barcode, length_cm, width_cm, height_cm, by_weight, price)
     SELECT w.id, w."productId", w."boothId", 1 + w.place + coalesce((SELECT max(v.position) FROM variant v WHERE v.product_id = w."productId" AND v.retired_at IS NULL), -1),
       w."packVi", w."packEn", w.unit, w.amount, w."netGrams", w."netMillilitres", w."priceBasis", w."shippingGrams", w."minQuantity", w."maxQuantity", w.barcode, w."lengthCm", w."widthCm", w."heightCm", w."byWeight", w.price
     FROM jsonb_to_recordset($1::jsonb) AS w (${packColumns}, "productId" uuid, "boothId" uuid, place int)`,
    [JSON.stringify(begun)],
  );
  await rows(tx, 'INSERT INTO stock (variant_id, booth_id, on_hand) SELECT id, booth, 0 FROM unnest($1::uuid[], $2::uuid[]) AS w (id, booth)', [begun.map(({ id }) => id), begun.map(({ boothId }) => boothId)]);
}

/** Two steps, since no two packs may stand at one place even within a statement. A new pack lies there with nothing in stock. */
export async function writePacks(tx: Tx, writes: readonly Omit<ContentWrite, 'live'>[]): Promise<void> {
  const productIds = writes.map(({ productId }) => productId);
  await rows(tx, 'UPDATE variant SET position = position + 1000 WHERE product_id = ANY ($1::uuid[]) AND retired_at IS NULL', [productIds]);
  await rows(
    tx,
    `INSERT INTO variant (id, product_id, booth_id, position, pack_vi, pack_en, unit, amount, net_grams, net_millilitres, price_basis, shipping_grams, min_quantity, max_quantity, barcode, length_cm, width_cm, height_cm, by_weight, price)
     SELECT w.id, w."productId", w."boothId", w.place, w."packVi", w."packEn", w.unit, w.amount, w."netGrams", w."netMillilitres", w."priceBasis", w."shippingGrams", w."minQuantity", w."maxQuantity", w.barcode, w."lengthCm", w."widthCm", w."heightCm", w."byWeight", w.price
     FROM jsonb_to_recordset($1::jsonb) AS w (${packColumns}, "productId" uuid, "boothId" uuid, place int)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, pack_vi = excluded.pack_vi, pack_en = excluded.pack_en, unit = excluded.unit, amount = excluded.amount,
       net_grams = excluded.net_grams, net_millilitres = excluded.net_millilitres, price_basis = excluded.price_basis, shipping_grams = excluded.shipping_grams,
       min_quantity = excluded.min_quantity, max_quantity = excluded.max_quantity, barcode = excluded.barcode,
       length_cm = excluded.length_cm, width_cm = excluded.width_cm, height_cm = excluded.height_cm, by_weight = excluded.by_weight, price = excluded.price, version = variant.version + 1`,
    [JSON.stringify(writes.flatMap(({ productId, boothId, wanted }) => wanted.packs.map((pack, place) => ({ ...pack, ...measuresOf(pack), productId, boothId, place }))))],
  );
  await rows(
    tx,
    `INSERT INTO stock (variant_id, booth_id, on_hand)
     SELECT v.id, v.booth_id, 0 FROM variant v WHERE v.product_id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM stock s WHERE s.variant_id = v.id)`,
    [productIds],
  );
}

/** What a pack's unit says of its volume, and for what its price is compared. */
function measuresOf({ unit, amount }: PackContent): { netMillilitres: number | null; priceBasis: 'kg' | 'litre' | 'none' } {
  if (unit === 'g' || unit === 'kg') return { netMillilitres: null, priceBasis: 'kg' };
  if (unit === 'ml' || unit === 'l') return { netMillilitres: Math.round(unit === 'l' ? amount * 1000 : amount), priceBasis: 'litre' };
  return { netMillilitres: null, priceBasis: 'none' };
}

/** An address for a product of that name that none has yet; it never changes again. Serialised by its own lock, so two booths never take one. */
export async function freeProductSlug(tx: Tx, nameVi: string): Promise<string> {
  const base = slugOf(nameVi) || 'san-pham';
  await rows(tx, `SELECT pg_advisory_xact_lock(hashtextextended('product.slug:' || $1, 0))`, [base]);
  const taken = new Set((await rows<{ slug: string }>(tx, `SELECT slug FROM product WHERE slug = $1 OR slug LIKE $2`, [base, `${base}-%`])).map(({ slug }) => slug));
  return numberedSlugs([base], taken)[0]!;
}

/**
 * Addresses for many names at once, in their order, none twice. Nothing is locked: where somebody takes one meanwhile, the key of `product.slug` refuses
 * the insert. One statement.
 */
export async function freeProductSlugs(tx: Tx, names: readonly string[]): Promise<string[]> {
  const bases = names.map((name) => slugOf(name) || 'san-pham');
  const found = await rows<{ slug: string }>(tx, `SELECT slug FROM product WHERE slug = ANY ($1) OR regexp_replace(slug, '-[0-9]+$', '') = ANY ($1)`, [[...new Set(bases)]]);
  return numberedSlugs(bases, new Set(found.map(({ slug }) => slug)));
}
