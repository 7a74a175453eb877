import { Injectable } from '@nestjs/common';
import type { CategoryRestriction } from './edit-categories.js';
import { Db, mayOnFloor, NotFound, type Actor } from '@chophien/platform';

/** A group as operators keep it; `productCount` counts what lies in it alone, shown or not. */
export type KeptCategory = { id: string; slug: string; parentId: string | null; nameVi: string; nameEn: string; art: string | null; restriction: CategoryRestriction | null; version: number; productCount: number };

const kept = {
  name: 'catalog.kept-categories',
  text: `SELECT c.id, c.slug, c.parent_id AS "parentId", c.name_vi AS "nameVi", c.name_en AS "nameEn", c.art, c.restriction, c.version, coalesce(held.n, 0) AS "productCount"
FROM category c LEFT JOIN (SELECT category_id, count(*)::int AS n FROM product GROUP BY category_id) held ON held.category_id = c.id
ORDER BY c.position, c.slug`,
};

/** The tree of goods for the screen on which operators keep it. */
@Injectable()
export class KeptCategories {
  constructor(private readonly db: Db) {}

  /** The whole tree in the order of the page: one statement. Throws NotFound. */
  async all(actor: Actor): Promise<KeptCategory[]> {
    if (!mayOnFloor(actor, 'floor.catalog.write')) throw new NotFound('category');
    return this.db.read<KeptCategory>(kept);
  }
}
