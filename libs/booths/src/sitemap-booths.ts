import { Injectable } from '@nestjs/common';
import { Db } from '@chophien/platform';

export type SitemapBooth = { slug: string; changedAt: Date };

// A booth's page shows its goods, so it changes with them.
const openBooths = {
  name: 'booths.sitemap',
  text: `SELECT b.slug, greatest(b.opened_at, (SELECT max(p.updated_at) FROM product p WHERE p.booth_id = b.id AND p.state = 'listed')) AS "changedAt"
FROM booth b WHERE b.standing = 'open' ORDER BY b.id LIMIT $1`,
};

/** What search engines may know of: the open booths. */
@Injectable()
export class SitemapBooths {
  constructor(private readonly db: Db) {}

  /** The first `limit` open booths in the order in which they joined, with the moment since when their page is as it is. One statement. */
  async open(limit: number): Promise<SitemapBooth[]> {
    return this.db.read<SitemapBooth>(openBooths, [limit]);
  }
}
