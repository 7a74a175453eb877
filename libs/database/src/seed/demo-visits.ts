import { boothId } from './demo-booths.js';
import { productId } from './demo-products.js';
import type { RawFloor } from './raw-data.js';
import { stableNumber } from './stable-id.js';

const dayMs = 24 * 3600_000;
const vietnamOffsetMs = 7 * 3600_000;
const wholeFloor = '00000000-0000-0000-0000-000000000000';

/** The calendar day in Vietnam, YYYY-MM-DD. */
export function vietnamDay(at: Date): string {
  return new Date(at.getTime() + vietnamOffsetMs).toISOString().slice(0, 10);
}

/**
 * Invented rows of `visit_day` for the 30 days before `today`, all flagged. The province reported 70 to 80 visits a day for its floor
 * in 2024, so that is what a day holds here. Today is left to real visits.
 */
export function demoVisitRows({ booths, products }: RawFloor, today: Date) {
  return Array.from({ length: 30 }, (_, index) => 30 - index).flatMap((daysAgo) => {
    const day = vietnamDay(new Date(today.getTime() - daysAgo * dayMs));
    const visits = 68 + stableNumber(`visits:${daysAgo}`, 15);
    const row = (scope: 'floor' | 'booth' | 'product', subjectId: string, count: number, views: number, removed: number) => ({
      day,
      scope,
      subject_id: subjectId,
      visits: count,
      views,
      removed_views: removed,
      is_demo: true,
      computed_at: today.toISOString(),
    });
    // A product is seen in a share of the visits; a booth at least as often as its best-seen product.
    const ofProduct = new Map(
      products.map(({ slug }) => {
        const liking = stableNumber(`liking:${slug}`, 5);
        return [slug, Math.max(0, stableNumber(`visits:${slug}:${daysAgo}`, 2 + liking) - 1)];
      }),
    );
    const productRows = products.flatMap(({ slug }) => {
      const count = ofProduct.get(slug) ?? 0;
      return count === 0 ? [] : [row('product', productId(slug), count, count + stableNumber(`again:${slug}:${daysAgo}`, 2), 0)];
    });
    const boothRows = booths.flatMap(({ id }) => {
      const seen = products.filter((product) => product.producer_id === id).map(({ slug }) => ofProduct.get(slug) ?? 0);
      const count = Math.max(...seen) + stableNumber(`visits:${id}:${daysAgo}`, 2);
      const views = seen.reduce((sum, each) => sum + each, 0) + stableNumber(`views:${id}:${daysAgo}`, 3);
      return count === 0 ? [] : [row('booth', boothId(id), count, Math.max(count, views), 0)];
    });
    const views = visits * 3 + stableNumber(`views:${daysAgo}`, 60);
    return [row('floor', wholeFloor, visits, views, 20 + stableNumber(`removed:${daysAgo}`, 40)), ...boothRows, ...productRows];
  });
}
