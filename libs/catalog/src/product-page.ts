import type { Money } from '@chophien/money';
import type { ShopBooth } from '@chophien/booths';
import { pricePerBasis, stockLevel, type ProductCard } from './product-card.js';
import type { RecognitionKind } from './recognition-kinds.js';
import { holdsOn, proved, recognitionsOf, todaySql } from './recognition-rule.js';

export type CategoryNode = { id: string; slug: string; parentSlug: string | null; nameVi: string; nameEn: string; art: string | null; productCount: number };
export type CategoryName = Omit<CategoryNode, 'productCount' | 'art'>;

export type ShopVariant = {
  id: string;
  packVi: string;
  packEn: string;
  netGrams: number | null;
  netMillilitres: number | null;
  price: Money;
  pricePerBasis: Money | null;
  priceBasis: ProductCard['priceBasis'];
  stockLevel: ProductCard['stockLevel'];
  available: number;
  minQuantity: number;
  maxQuantity: number;
  barcode: string | null;
  /** The price is for the weight that is named; it is weighed when it is packed. */
  byWeight: boolean;
};

export type ShopRecognition = {
  kind: RecognitionKind;
  stars: number | null;
  awardedYear: number | null;
  awardedOn: string | null;
  validFrom: string | null;
  validTo: string | null;
  number: string | null;
  decision: string | null;
  issuer: string | null;
  /** It is the booth's, and names this product among others. */
  ofBooth: boolean;
  /** Day on which an officer verified it; null where a published source did. */
  checkedOn: string | null;
  state: 'VALID' | 'LAPSED';
};

export type ShopPicture = { key: string; isIllustration: boolean; altVi: string; altEn: string; tint: string | null };

/** A product page; the keys are those of the schema's type Product, less its visit token. */
export type ShopProduct = {
  id: string;
  slug: string;
  nameVi: string;
  nameEn: string;
  descVi: string;
  descEn: string;
  category: CategoryName;
  parentCategory: CategoryName | null;
  booth: ShopBooth;
  saleKind: 'CART' | 'CONTACT';
  storage: 'AMBIENT' | 'COOL' | 'CHILLED' | 'FROZEN' | 'LIVE' | 'SERVICE';
  deliveryScope: 'NATIONWIDE' | 'PROVINCE' | 'NONE';
  shelfLifeDays: number | null;
  originCommune: string | null;
  originCommuneCode: string | null;
  pictureKey: string | null;
  pictureIsIllustration: boolean;
  pictures: ShopPicture[];
  isDemo: boolean;
  /** Sold to grown-ups alone. */
  isAlcohol: boolean;
  seasonMonths: number[];
  seasonIsAssumed: boolean;
  variants: ShopVariant[];
  recognitions: ShopRecognition[];
  updatedAt: Date;
};

type JsonVariant = Omit<ShopVariant, 'price' | 'pricePerBasis'> & { price: string; pricePerBasis: string | null };
export type ProductPageRow = Omit<ShopProduct, 'variants' | 'booth'> & { boothId: string; variants: JsonVariant[] };

const categoryJson = (alias: string, parent: string) =>
  `json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'parentSlug', ${parent}, 'nameVi', ${alias}.name_vi, 'nameEn', ${alias}.name_en)`;

// đồng go through JSON as text: a JSON number may lose digits. $1 slug, $2 today or null, $3 the floor's largest quantity of a line.
export const productPage = {
  name: 'catalog.product',
  text: `SELECT p.id, p.slug, p.booth_id AS "boothId", p.name_vi AS "nameVi", p.name_en AS "nameEn", p.desc_vi AS "descVi", p.desc_en AS "descEn",
  ${categoryJson('c', 'up.slug')} AS category,
  CASE WHEN up.id IS NOT NULL THEN ${categoryJson('up', 'top.slug')} END AS "parentCategory",
  upper(p.sale_kind) AS "saleKind", upper(p.storage) AS storage, upper(p.delivery_scope) AS "deliveryScope", p.shelf_life_days AS "shelfLifeDays",
  o.full_name AS "originCommune", p.origin_commune_code AS "originCommuneCode", p.picture_key AS "pictureKey",
  coalesce(p.picture_kind = 'illustration', false) AS "pictureIsIllustration", p.is_demo AS "isDemo", coalesce('alcohol' IN (c.restriction, up.restriction, top.restriction), false) AS "isAlcohol", p.season_months AS "seasonMonths", p.season_is_assumed AS "seasonIsAssumed", p.updated_at AS "updatedAt",
  coalesce((SELECT json_agg(json_build_object('key', i.key, 'isIllustration', i.kind = 'illustration', 'altVi', i.alt_vi, 'altEn', i.alt_en, 'tint', i.tint) ORDER BY i.position)
      FROM product_picture i WHERE i.product_id = p.id),
    CASE WHEN p.picture_key IS NULL THEN '[]' ELSE json_build_array(json_build_object('key', p.picture_key, 'isIllustration',
      coalesce(p.picture_kind = 'illustration', false), 'altVi', '', 'altEn', '', 'tint', NULL)) END) AS pictures,
  (SELECT json_agg(json_build_object('id', v.id, 'packVi', v.pack_vi, 'packEn', v.pack_en, 'netGrams', v.net_grams,
      'netMillilitres', v.net_millilitres, 'price', v.price::text, 'pricePerBasis', (${pricePerBasis})::text, 'priceBasis', upper(v.price_basis),
      'stockLevel', ${stockLevel}, 'available', CASE WHEN p.sale_kind = 'cart' THEN coalesce(s.on_hand - s.reserved, 0) ELSE 0 END,
      'minQuantity', v.min_quantity, 'maxQuantity', greatest(v.min_quantity, least(coalesce(v.max_quantity, $3::int), $3::int)), 'barcode', v.barcode, 'byWeight', v.by_weight) ORDER BY v.position)
    FROM variant v LEFT JOIN stock s ON s.variant_id = v.id WHERE v.product_id = p.id AND v.retired_at IS NULL) AS variants,
  (SELECT coalesce(json_agg(json_build_object('kind', upper(r.kind), 'stars', r.stars, 'awardedYear', coalesce(r.awarded_year, extract(year FROM r.awarded_on)::int),
      'awardedOn', r.awarded_on, 'validFrom', r.valid_from, 'validTo', r.valid_to, 'number', r.number, 'decision', r.decision, 'issuer', r.issuer,
      'ofBooth', r.product_id IS NULL, 'checkedOn', CASE WHEN r.proof = 'officer' THEN (r.checked_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END,
      'state', CASE WHEN ${holdsOn(todaySql('$2'))} THEN 'VALID' ELSE 'LAPSED' END)
      ORDER BY r.kind <> 'ocop', r.kind, r.valid_to DESC NULLS FIRST, r.stars DESC), '[]')
    FROM ${recognitionsOf('p.id')} WHERE ${proved(todaySql('$2'))}) AS recognitions
FROM product p
JOIN category c ON c.id = p.category_id
LEFT JOIN category up ON up.id = c.parent_id
LEFT JOIN category top ON top.id = up.parent_id
LEFT JOIN commune o ON o.code = p.origin_commune_code
WHERE p.slug = $1 AND p.state = 'listed'`,
};

/** The row of a product's page with its booth, money in đồng. */
export function toProduct({ boothId: _, ...row }: ProductPageRow, booth: ShopBooth): ShopProduct {
  const variants = row.variants.map((variant) => ({
    ...variant,
    price: BigInt(variant.price),
    pricePerBasis: variant.pricePerBasis === null ? null : BigInt(variant.pricePerBasis),
  }));
  return { ...row, variants, booth };
}

/** The whole tree in its order; what lies in a child counts for its parents too. */
export const categoryTree = {
  name: 'catalog.categories',
  text: `WITH RECURSIVE below (top, id) AS (
  SELECT id, id FROM category UNION ALL SELECT b.top, c.id FROM below b JOIN category c ON c.parent_id = b.id
), held AS (
  SELECT p.category_id, count(*) AS n FROM product p JOIN booth b ON b.id = p.booth_id AND b.standing = 'open' WHERE p.state = 'listed' GROUP BY p.category_id
), counted AS (
  SELECT below.top, sum(held.n)::int AS n FROM below JOIN held ON held.category_id = below.id GROUP BY below.top
)
SELECT c.id, c.slug, up.slug AS "parentSlug", c.name_vi AS "nameVi", c.name_en AS "nameEn", coalesce(c.art, up.art) AS art, coalesce(counted.n, 0) AS "productCount"
FROM category c LEFT JOIN category up ON up.id = c.parent_id LEFT JOIN counted ON counted.top = c.id
ORDER BY c.position, c.slug`,
};
