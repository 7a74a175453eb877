import { Injectable } from '@nestjs/common';
import { Db } from '@chophien/platform';
import { CatalogClock } from './catalog-clock.js';
import { hasEnough } from './product-card.js';
import { bestStar, todaySql } from './recognition-rule.js';

/** One pack as the feeds of other places show it. Price in whole đồng, weights in grams, volume in millilitres. */
export type FeedItem = {
  variantId: string;
  productId: string;
  slug: string;
  nameVi: string;
  nameEn: string;
  descVi: string;
  descEn: string;
  packVi: string;
  packEn: string;
  /** From the top group down. */
  groupsVi: string[];
  groupsEn: string[];
  boothNameVi: string;
  pictureKey: string;
  price: string;
  available: number;
  netGrams: number | null;
  netMillilitres: number | null;
  shippingGrams: number;
  /** GTIN of 8, 12, 13 or 14 digits, where the booth gave one. */
  barcode: string | null;
  /** An OCOP star that is valid today, or null. */
  ocopStars: number | null;
  packs: number;
};

export type FeedCount = { onShow: number; inFeed: number };

// What can be bought through the cart in an open booth and has a photograph: other places refuse a drawing for a picture of goods.
const source = `product p
JOIN booth b ON b.id = p.booth_id AND b.standing = 'open'
WHERE p.state = 'listed' AND p.sale_kind = 'cart'`;
const hasPhoto = `p.picture_key IS NOT NULL AND p.picture_kind = 'photo'`;

const counted = { name: 'catalog.feed-count', text: `SELECT count(*)::int AS "onShow", (count(*) FILTER (WHERE ${hasPhoto}))::int AS "inFeed" FROM ${source}` };

// $1 today or null, $2 after this product, $3 at most so many products
const items = {
  name: 'catalog.feed-items',
  text: `SELECT v.id AS "variantId", page.id AS "productId", page.slug, page.name_vi AS "nameVi", page.name_en AS "nameEn", page.desc_vi AS "descVi", page.desc_en AS "descEn",
  v.pack_vi AS "packVi", v.pack_en AS "packEn", array_remove(ARRAY[top.name_vi, up.name_vi, c.name_vi], NULL) AS "groupsVi",
  array_remove(ARRAY[top.name_en, up.name_en, c.name_en], NULL) AS "groupsEn", page.booth_name AS "boothNameVi", page.picture_key AS "pictureKey", v.price::text AS price,
  CASE WHEN off.booth_id IS NULL AND ${hasEnough} THEN s.on_hand - s.reserved ELSE 0 END AS available, v.net_grams AS "netGrams", v.net_millilitres AS "netMillilitres", v.shipping_grams AS "shippingGrams", v.barcode,
  CASE WHEN star.valid THEN star.stars END AS "ocopStars", (count(*) OVER (PARTITION BY page.id))::int AS packs
FROM (SELECT p.*, b.name_vi AS booth_name FROM ${source} AND ${hasPhoto} AND p.id > $2::uuid ORDER BY p.id LIMIT $3) page
JOIN variant v ON v.product_id = page.id AND v.retired_at IS NULL
LEFT JOIN stock s ON s.variant_id = v.id
LEFT JOIN booth_closed_today off ON off.booth_id = page.booth_id
JOIN category c ON c.id = page.category_id
LEFT JOIN category up ON up.id = c.parent_id
LEFT JOIN category top ON top.id = up.parent_id
LEFT JOIN LATERAL ${bestStar('page.id', todaySql('$1'))} star ON true
ORDER BY page.id, v.position`,
};

/** What the floor offers to other places: never what is hidden, nor what a booth sells that is not open, nor a star that has lapsed. */
@Injectable()
export class FeedGoods {
  constructor(
    private readonly db: Db,
    private readonly clock: CatalogClock,
  ) {}

  /** How many products can be bought through the cart, and how many of them a feed shows: one statement. */
  async count(): Promise<FeedCount> {
    const [row] = await this.db.read<FeedCount>(counted);
    return row ?? { onShow: 0, inFeed: 0 };
  }

  /** Every pack, by product, `batch` products at a time: one statement a batch, so that memory holds one batch. */
  async *all(batch = 500): AsyncGenerator<FeedItem[]> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const found = await this.db.read<FeedItem>(items, [this.clock.today(), after, batch]);
      const last = found.at(-1);
      if (last === undefined) return;
      yield found;
      after = last.productId;
    }
  }
}
