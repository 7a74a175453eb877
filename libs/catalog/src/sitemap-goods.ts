import { Injectable } from '@nestjs/common';
import { Db } from '@chophien/platform';

/** A run of products in the order of their ids, both on show and not. */
export type SitemapPart = {
  /** Counts from 1. */
  part: number;
  /** The last id of the part before; null for the first part. */
  after: string | null;
  /** The last id of this part; null for the last part, which is open at its end. */
  until: string | null;
  /** How many of its products are on show in open booths. */
  shown: number;
  /** When one of those changed last; null without any. */
  changedAt: Date | null;
};

export type SitemapProduct = { id: string; slug: string; changedAt: Date };

type PartRow = { part: number; lastId: string; shown: number; changedAt: Date | null };

// Parts are cut over all products, so that hiding one moves no other into another part, and ids rise with time, so that only the last part grows.
const parts = {
  name: 'catalog.sitemap-parts',
  text: `SELECT part::int, max(id::text) AS "lastId", (count(*) FILTER (WHERE shown))::int AS shown, max(updated_at) FILTER (WHERE shown) AS "changedAt"
FROM (
  SELECT p.id, p.updated_at, p.state = 'listed' AND b.standing = 'open' AS shown, (row_number() OVER (ORDER BY p.id) - 1) / $1::int + 1 AS part
  FROM product p JOIN booth b ON b.id = p.booth_id
) numbered
GROUP BY part ORDER BY part`,
};

const shownAfter = {
  name: 'catalog.sitemap-goods',
  text: `SELECT p.id, p.slug, p.updated_at AS "changedAt"
FROM product p JOIN booth b ON b.id = p.booth_id AND b.standing = 'open'
WHERE p.state = 'listed' AND p.id > $1::uuid AND ($2::uuid IS NULL OR p.id <= $2::uuid)
ORDER BY p.id LIMIT $3`,
};

const beforeAll = '00000000-0000-0000-0000-000000000000';

/** What search engines may know of: every product that is on show in an open booth, in parts that fit one file. */
@Injectable()
export class SitemapGoods {
  constructor(private readonly db: Db) {}

  /** Cuts the catalogue into parts of `size` products. One statement that goes over all products: keep its answer for minutes. */
  async parts(size: number): Promise<SitemapPart[]> {
    const found = await this.db.read<PartRow>(parts, [size]);
    return found.map(({ part, lastId, shown, changedAt }, index) => ({
      part,
      after: found[index - 1]?.lastId ?? null,
      until: index === found.length - 1 ? null : lastId,
      shown,
      changedAt,
    }));
  }

  /** The goods of a part that are on show, by id, `batch` at a time: one statement a batch, so that memory holds one batch. */
  async *shown(part: Pick<SitemapPart, 'after' | 'until'>, batch = 1000): AsyncGenerator<SitemapProduct[]> {
    let after = part.after ?? beforeAll;
    for (;;) {
      const found = await this.db.read<SitemapProduct>(shownAfter, [after, part.until, batch]);
      const last = found.at(-1);
      if (last === undefined) return;
      yield found;
      if (found.length < batch) return;
      after = last.id;
    }
  }
}
