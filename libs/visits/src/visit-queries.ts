import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, InvalidInput, isId, mayAtBooth, mayOnFloor, NotFound, rows, type Actor } from '@chophien/platform';
import { countingRuleVersion, vietnamDay } from './counting-rule.js';

export type VisitDay = { day: string; visits: number; views: number; removedViews: number; isDemo: boolean; isPartial: boolean };
export type VisitReport = { days: VisitDay[]; hasDemo: boolean; computedAt: Date | null; ruleVersion: number };
export type VisitSubject = {
  id: string;
  nameVi: string;
  nameEn: string;
  edgePattern: string | null;
  edgeCloth: string | null;
  visits: number;
  views: number;
  orders: number;
};

const nil = '00000000-0000-0000-0000-000000000000';

/** Every figure of visits that a screen shows; all from `visit_day`, never from raw views. */
@Injectable()
export class VisitQueries {
  constructor(private readonly db: Db) {}

  /** Visits a day, oldest first, a row for every day. `boothId` null is the whole floor, for operators. Throws NotFound, InvalidInput. */
  async days(actor: Actor, input: { boothId: string | null; days: number }, now = new Date()): Promise<VisitReport> {
    this.check(actor, input);
    const today = vietnamDay(now);
    const found = await this.db.read<VisitDay & { computedAt: Date | null }>(daysOf, [
      today,
      input.days - 1,
      input.boothId === null ? 'floor' : 'booth',
      input.boothId ?? nil,
    ]);
    return {
      days: found.map(({ day, visits, views, removedViews, isDemo }) => ({ day, visits, views, removedViews, isDemo, isPartial: day === today })),
      hasDemo: found.some((row) => row.isDemo),
      computedAt: found.at(-1)?.computedAt ?? null,
      ruleVersion: countingRuleVersion,
    };
  }

  /** Booths or products by visits over the last days, most first; one visit may touch several. Throws NotFound, InvalidInput. */
  async bySubject(
    actor: Actor,
    input: { boothId: string | null; scope: 'booth' | 'product'; days: number; first: number },
    now = new Date(),
  ): Promise<{ nodes: VisitSubject[]; hasDemo: boolean }> {
    this.check(actor, input);
    checkedFirst(input.first);
    // booth orders stand behind row-level security, so this read needs the actor's context
    const found = await this.db.officeTx(actor, (tx) =>
      rows<VisitSubject & { isDemo: boolean }>(tx, input.scope === 'booth' ? byBooth : byProduct, [
        vietnamDay(now),
        input.days - 1,
        input.boothId,
        input.first,
      ]),
    );
    return { nodes: found, hasDemo: found.some((row) => row.isDemo) };
  }

  /** Visits counted today so far; the storefront shows the figure. */
  async today(now = new Date()): Promise<number> {
    const found = await this.db.read<{ visits: number }>(todayOfFloor, [vietnamDay(now), nil]);
    return found[0]?.visits ?? 0;
  }

  private check(actor: Actor, input: { boothId: string | null; days: number }): void {
    const allowed =
      mayOnFloor(actor, 'floor.visits.read') || (input.boothId !== null && mayAtBooth(actor, input.boothId, 'booth.visits.read'));
    if (!allowed || (input.boothId !== null && !isId(input.boothId))) throw new NotFound('visits');
    if (!(Number.isInteger(input.days) && input.days >= 1 && input.days <= 400)) {
      throw new InvalidInput([{ field: 'days', reason: 'out_of_range', limit: 400 }]);
    }
  }
}

const daysOf = {
  name: 'visits.days',
  text: `
    SELECT to_char(d.day, 'YYYY-MM-DD') AS day, coalesce(v.visits, 0) AS visits, coalesce(v.views, 0) AS views,
      coalesce(v.removed_views, 0) AS "removedViews", coalesce(v.is_demo, false) AS "isDemo", v.computed_at AS "computedAt"
    FROM generate_series($1::date - $2::int, $1::date, interval '1 day') AS d (day)
    LEFT JOIN visit_day v ON v.day = d.day::date AND v.scope = $3 AND v.subject_id = $4
    ORDER BY d.day`,
};

const todayOfFloor = { name: 'visits.today', text: `SELECT visits FROM visit_day WHERE day = $1 AND scope = 'floor' AND subject_id = $2` };

/** Orders are counted beside visits, in the same days of Vietnam; declined ones are not orders that came through. */
function subjects(source: 'booth' | 'product', boothOf: string, ordersOf: string): string {
  return `
      WITH seen AS (
        SELECT subject_id, sum(visits)::int AS visits, sum(views)::int AS views, bool_or(is_demo) AS "isDemo"
        FROM visit_day WHERE scope = '${source}' AND day BETWEEN $1::date - $2::int AND $1::date GROUP BY subject_id
      )
      SELECT s.id, s.name_vi AS "nameVi", s.name_en AS "nameEn", b.edge_pattern AS "edgePattern", b.edge_cloth AS "edgeCloth",
        seen.visits, seen.views, seen."isDemo", (${ordersOf}) AS orders
      FROM seen JOIN ${source} s ON s.id = seen.subject_id JOIN booth b ON b.id = ${boothOf}
      WHERE $3::uuid IS NULL OR b.id = $3::uuid
      ORDER BY seen.visits DESC, s.id LIMIT $4`;
}
// Midnight in Vietnam as an instant, for comparing with placed_at.
const since = `(($1::date - $2::int)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')`;
const byBooth = subjects('booth', 's.id', `SELECT count(*)::int FROM booth_order o WHERE o.booth_id = s.id AND o.state NOT IN ('declined', 'awaiting_payment', 'expired') AND o.placed_at >= ${since}`);
const byProduct = subjects(
  'product',
  's.booth_id',
  `SELECT count(DISTINCT o.id)::int FROM order_line l JOIN booth_order o ON o.id = l.booth_order_id WHERE l.product_id = s.id AND o.state NOT IN ('declined', 'awaiting_payment', 'expired') AND o.placed_at >= ${since}`,
);
