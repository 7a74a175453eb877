import { newId } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';

let made = 0;

/** Writes one category and gives its id. */
export async function aCategory(database: TestDatabase, given: { id?: string; slug?: string; parentId?: string; nameVi?: string; nameEn?: string } = {}): Promise<string> {
  const id = given.id ?? newId();
  made += 1;
  await database.sql(`INSERT INTO category (id, slug, parent_id, name_vi, name_en, position) VALUES ($1, $2, $3, $4, $5, $6)`, [
    id,
    given.slug ?? `nhom-${made}`,
    given.parentId ?? null,
    given.nameVi ?? `Nhóm ${made}`,
    given.nameEn ?? `Group ${made}`,
    made,
  ]);
  return id;
}

export type AProduct = {
  boothId: string;
  categoryId: string;
  id?: string;
  slug?: string;
  nameVi?: string;
  nameEn?: string;
  descVi?: string;
  state?: 'draft' | 'listed' | 'hidden';
  saleKind?: 'cart' | 'contact';
  storage?: 'ambient' | 'cool' | 'chilled' | 'frozen' | 'live' | 'service';
  deliveryScope?: 'nationwide' | 'province' | 'none';
  originCommuneCode?: string | null;
  listedAt?: string;
  price?: bigint;
  netGrams?: number | null;
  netMillilitres?: number | null;
  priceBasis?: 'kg' | 'litre' | 'none';
  shippingGrams?: number;
  minQuantity?: number;
  maxQuantity?: number | null;
  onHand?: number;
  reserved?: number;
};

/** Writes one product with one variant and its stock: 300 g for 55,000 đồng, ten units, unless told otherwise. */
export async function aProduct(database: TestDatabase, given: AProduct): Promise<{ productId: string; variantId: string; slug: string }> {
  const productId = given.id ?? newId();
  const variantId = newId();
  made += 1;
  const slug = given.slug ?? `san-pham-${made}`;
  const saleKind = given.saleKind ?? 'cart';
  await database.sql(
    `INSERT INTO product (id, booth_id, category_id, slug, name_vi, name_en, desc_vi, state, sale_kind, storage, delivery_scope, origin_commune_code, listed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, coalesce($13::timestamptz, now()))`,
    [
      productId,
      given.boothId,
      given.categoryId,
      slug,
      given.nameVi ?? `Sản phẩm ${made}`,
      given.nameEn ?? `Product ${made}`,
      given.descVi ?? '',
      given.state ?? 'listed',
      saleKind,
      given.storage ?? 'ambient',
      given.deliveryScope ?? (saleKind === 'contact' ? 'none' : 'nationwide'),
      given.originCommuneCode ?? null,
      given.listedAt ?? null,
    ],
  );
  await database.sql(
    `INSERT INTO variant (id, product_id, booth_id, pack_vi, pack_en, net_grams, net_millilitres, price_basis, shipping_grams, price, max_quantity, min_quantity)
     VALUES ($1, $2, $3, 'gói 300 g', '300 g pack', $4, $5, $6, $7, $8, $9, $10)`,
    [
      variantId,
      productId,
      given.boothId,
      given.netGrams === undefined ? 300 : given.netGrams,
      given.netMillilitres ?? null,
      given.priceBasis ?? 'kg',
      given.shippingGrams ?? 350,
      (given.price ?? 55_000n).toString(),
      given.maxQuantity ?? null,
      given.minQuantity ?? 1,
    ],
  );
  await database.sql(`INSERT INTO stock (variant_id, booth_id, on_hand, reserved) VALUES ($1, $2, $3, $4)`, [
    variantId,
    given.boothId,
    given.onHand ?? 10,
    given.reserved ?? 0,
  ]);
  return { productId, variantId, slug };
}

export type APack = { productId: string; packVi?: string; packEn?: string; netGrams?: number; price?: bigint; minQuantity?: number; maxQuantity?: number | null; barcode?: string | null; onHand?: number; isRetired?: boolean };

/** Writes another pack of a product, behind those it has, with its stock: 1,000 g for 160,000 đồng, ten units, unless told otherwise. Gives its variant's id. */
export async function aPack(database: TestDatabase, given: APack): Promise<string> {
  const id = newId();
  await database.sql(
    `INSERT INTO variant (id, product_id, booth_id, position, pack_vi, pack_en, net_grams, price_basis, shipping_grams, price, min_quantity, max_quantity, barcode, retired_at)
     SELECT $1, p.id, p.booth_id, CASE WHEN $10 THEN 100001 ELSE (SELECT count(*) FROM variant v WHERE v.product_id = p.id) END, $3, $4, $5, 'kg', $5::int + 50, $6, $7, $8, $9,
       CASE WHEN $10 THEN now() END FROM product p WHERE p.id = $2`,
    [
      id,
      given.productId,
      given.packVi ?? 'gói 1 kg',
      given.packEn ?? '1 kg pack',
      given.netGrams ?? 1000,
      (given.price ?? 160_000n).toString(),
      given.minQuantity ?? 1,
      given.maxQuantity ?? null,
      given.barcode ?? null,
      given.isRetired ?? false,
    ],
  );
  await database.sql(`INSERT INTO stock (variant_id, booth_id, on_hand) SELECT id, booth_id, $2 FROM variant WHERE id = $1`, [id, given.onHand ?? 10]);
  return id;
}

export type ARecognition = {
  productId: string;
  kind?: 'ocop' | 'vietgap' | 'organic' | 'geographical_indication' | 'food_safety' | 'trademark' | 'certification_mark';
  stars?: number | null;
  awardedYear?: number | null;
  validFrom?: string | null;
  validTo?: string | null;
  evidence?: 'sourced' | 'unverified';
  state?: 'noted' | 'claimed' | 'verified' | 'refused' | 'retracted' | 'withdrawn' | 'replaced';
};

/** Writes one recognition, verified by a source: four OCOP stars to the end of 2027 unless told otherwise. Gives its id. */
export async function aRecognition(database: TestDatabase, given: ARecognition): Promise<string> {
  const id = newId();
  await database.sql(
    `INSERT INTO recognition (id, product_id, booth_id, kind, stars, awarded_year, valid_from, valid_to, state, proof)
     SELECT $1, p.id, p.booth_id, $3, $4, $5, $6, $7, $8, CASE WHEN $8 = 'verified' THEN 'source' END FROM product p WHERE p.id = $2`,
    [
      id,
      given.productId,
      given.kind ?? 'ocop',
      given.stars === undefined ? 4 : given.stars,
      given.awardedYear === undefined ? 2025 : given.awardedYear,
      given.validFrom ?? null,
      given.validTo === undefined ? '2027-12-31' : given.validTo,
      given.state ?? (given.evidence === 'unverified' ? 'noted' : 'verified'),
    ],
  );
  return id;
}

/** Writes an order with one booth order, as far as reservations need them, and gives the booth order's id. */
export async function aBoothOrder(database: TestDatabase, boothId: string): Promise<string> {
  const [orderId, boothOrderId] = [newId(), newId()];
  const number = `THU-${++made}`;
  await database.sql(
    `INSERT INTO customer_order (id, number, request_key, request_hash, buyer_name, buyer_phone, province_code, commune_code, street, payment_method,
       goods_total, delivery_total, total, terms_version, privacy_version, network_key)
     VALUES ($1, $2, $3, '\\x00', 'Người mua', '+84912345678', '12', '03427', 'Bản Thử', 'cash_on_delivery', 0, 0, 0, 1, 1, 'net')`,
    [orderId, number, newId()],
  );
  await database.sql(
    `INSERT INTO booth_order (id, order_id, booth_id, number, state, goods_total, delivery_fee, total, delivery_zone, weight_grams, commission_basis_points, answer_due_at)
     VALUES ($1, $2, $3, $4, 'placed', 0, 0, 0, 'same_province', 0, 0, now())`,
    [boothOrderId, orderId, boothId, `${number}-1`],
  );
  return boothOrderId;
}
