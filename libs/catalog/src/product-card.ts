import type { Money } from '@chophien/money';
import type { RecognitionKind } from './recognition-kinds.js';
import { besideStar, bestStar } from './recognition-rule.js';

/** A product as lists show it. The keys are those of the schema's type ProductCard, so nothing is mapped on the way out. */
export type ProductCard = {
  id: string;
  slug: string;
  nameVi: string;
  nameEn: string;
  boothSlug: string;
  boothNameVi: string;
  boothNameEn: string;
  edgePattern: string;
  edgeCloth: string;
  pictureKey: string | null;
  pictureIsIllustration: boolean;
  saleKind: 'CART' | 'CONTACT';
  packVi: string;
  packEn: string;
  price: Money;
  pricePerBasis: Money | null;
  priceBasis: 'KG' | 'LITRE' | 'NONE';
  stockLevel: 'IN_STOCK' | 'LOW' | 'SOLD_OUT';
  ocopStars: number | null;
  ocopValidTo: string | null;
  /** First day on which its booth sells again, while that is closed by plan. */
  boothReopensOn: string | null;
  /** What a card shows beside its star. */
  certificate: Exclude<RecognitionKind, 'OCOP'> | null;
};

/** A row as pg gives it: 64-bit columns are decimal strings. */
export type CardRow = Omit<ProductCard, 'price' | 'pricePerBasis'> & { price: string; pricePerBasis: string | null };

/** Changes the row in place: a page has many, and each is used once. */
export function toCard(row: CardRow): ProductCard {
  const card = row as unknown as ProductCard;
  card.price = BigInt(row.price);
  if (row.pricePerBasis !== null) card.pricePerBasis = BigInt(row.pricePerBasis);
  return card;
}

/**
 * SQL: đồng per kg or litre of alias `v`, rounded to the đồng, a half up, as `pricePer` of money does; null without a basis and for a
 * pack of exactly one.
 */
export const pricePerBasis = `CASE
    WHEN v.price_basis = 'kg' AND v.net_grams <> 1000 THEN (v.price * 2000 + v.net_grams) / (2 * v.net_grams)
    WHEN v.price_basis = 'litre' AND v.net_millilitres <> 1000 THEN (v.price * 2000 + v.net_millilitres) / (2 * v.net_millilitres)
  END`;

/** SQL: of the pack `v` with stock `s` there is as much as its booth sends at least. What cannot be ordered is sold out, whatever lies there. */
export const hasEnough = `coalesce(s.on_hand - s.reserved, 0) >= v.min_quantity`;

/** SQL: level of aliases `p`, `v` and `s`; so few as its booth calls low (five at first) is low, and what is arranged with the booth is never sold out. */
export const stockLevel = `CASE
    WHEN p.sale_kind = 'contact' THEN 'IN_STOCK'
    WHEN NOT (${hasEnough}) THEN 'SOLD_OUT'
    WHEN s.on_hand - s.reserved <= s.low_at THEN 'LOW' ELSE 'IN_STOCK'
  END`;

/** SQL: what a card needs of aliases p (product), b (booth), off (its closure of today), v (variant), s (stock); chosen and cut to a page first. */
export const cardCore = `p.id, p.slug, p.name_vi AS "nameVi", p.name_en AS "nameEn", b.slug AS "boothSlug", b.name_vi AS "boothNameVi",
  b.name_en AS "boothNameEn", b.edge_pattern AS "edgePattern", b.edge_cloth AS "edgeCloth", p.picture_key AS "pictureKey",
  coalesce(p.picture_kind = 'illustration', false) AS "pictureIsIllustration", upper(p.sale_kind) AS "saleKind",
  v.pack_vi AS "packVi", v.pack_en AS "packEn", v.price, ${pricePerBasis} AS "pricePerBasis", upper(v.price_basis) AS "priceBasis",
  ${stockLevel} AS "stockLevel", to_char(off.reopens_on, 'YYYY-MM-DD') AS "boothReopensOn"`;

/** SQL: goods on show in open booths, those of booths closed by plan among them, with the variant that stands first. */
export const cardSource = `product p
  JOIN booth b ON b.id = p.booth_id AND b.standing = 'open'
  JOIN variant v ON v.product_id = p.id AND v.position = 0
  LEFT JOIN stock s ON s.variant_id = v.id
  LEFT JOIN booth_closed_today off ON off.booth_id = b.id`;

/** SQL: the stars of the rows of a page, whose alias is `page`. Of a star that lapsed a card says nothing: only the product's own page tells it, in words. */
export const cardStars = (today: string) => ({
  columns: `star.stars AS "ocopStars", to_char(star.valid_to, 'YYYY-MM-DD') AS "ocopValidTo", upper(beside.kind) AS certificate`,
  join: `LEFT JOIN LATERAL ${bestStar('page.id', today)} star ON star.valid
LEFT JOIN LATERAL ${besideStar('page.id', today)} beside ON true`,
});
