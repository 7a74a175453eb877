import { Injectable } from '@nestjs/common';
import { Db } from '@chophien/platform';
import { slugOrNothing } from './product-filter.js';
import type { CategoryName } from './product-page.js';

/** What may still be told of a product that was put away; the keys are those of the schema's type GoneProduct. */
export type GoneProduct = {
  nameVi: string;
  nameEn: string;
  reason: 'WITHDRAWN' | 'BOOTH_CLOSED';
  category: CategoryName;
  boothSlug: string;
  boothNameVi: string;
  boothNameEn: string;
  boothIsOpen: boolean;
};

// No price, text, picture or stock: what a booth took down stays down. $1 slug.
export const goneProduct = {
  name: 'catalog.gone-product',
  text: `SELECT p.name_vi AS "nameVi", p.name_en AS "nameEn", CASE WHEN b.standing = 'closed' THEN 'BOOTH_CLOSED' ELSE 'WITHDRAWN' END AS reason,
  json_build_object('id', c.id, 'slug', c.slug, 'parentSlug', up.slug, 'nameVi', c.name_vi, 'nameEn', c.name_en) AS category,
  b.slug AS "boothSlug", b.name_vi AS "boothNameVi", b.name_en AS "boothNameEn", b.standing = 'open' AS "boothIsOpen"
FROM product p
JOIN booth b ON b.id = p.booth_id
JOIN category c ON c.id = p.category_id
LEFT JOIN category up ON up.id = c.parent_id
WHERE p.slug = $1 AND (p.state IN ('hidden', 'taken_down') OR (b.standing = 'closed' AND p.state <> 'draft'))`,
};

/** Goods that once had a page. Asked only after `CatalogQueries.product` gave null, so that pages on show pay nothing for it. */
@Injectable()
export class GoneGoods {
  constructor(private readonly db: Db) {}

  /** What became of a product that its booth hid or whose booth closed; null for one that is on show and for one that never was. One statement. */
  async product(slug: string): Promise<GoneProduct | null> {
    const [found] = await this.db.read<GoneProduct>(goneProduct, [slugOrNothing(slug)]);
    return found ?? null;
  }
}
