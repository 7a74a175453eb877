import { Injectable } from '@nestjs/common';
import type { CallToMake, ScarceListing } from '@chophien/api-contract/office-resolvers';
import { endsFor } from '@chophien/catalog/recognitions';
import { formatPhone } from '@chophien/places';
import { Db, isId, mayAtBooth, mayOnFloor, NotFound, rows, type Actor } from '@chophien/platform';

const callsShown = 20;

export type TodayFigures = {
  ordersToAnswer: number;
  ordersUnanswered: number;
  ordersToShip: number;
  ordersToday: number;
  oldestToShipAt: Date | null;
  callsToMake: number;
  lowStock: number;
  visitsToday: number;
  visitsYesterday: number;
  visitsComputedAt: Date | null;
  failedMessages: number;
  boothsWithoutMembers: number;
  recognitionsWaiting: number;
  recognitionsEnding: number;
  scarcest: ScarceListing | null;
};

/** The first page of the back office: figures of several libs at once, so it belongs to none of them. Everything stands on an index of open rows. */
@Injectable()
export class TodayQuery {
  constructor(private readonly db: Db) {}

  /** Figures of one booth for its members and for operators; of the whole floor (null) for operators. Two statements. Throws NotFound. */
  async read(actor: Actor, boothId: string | null): Promise<TodayFigures & { calls: CallToMake[] }> {
    const isOperator = mayOnFloor(actor, 'floor.orders.read');
    if (boothId === null ? !isOperator : !isId(boothId) || !(isOperator || mayAtBooth(actor, boothId, 'booth.orders.read')))
      throw new NotFound('booth');
    return this.db.officeTx(actor, async (tx) => {
      const [figures] = await rows<TodayFigures>(tx, figuresOf, [boothId]);
      const calls = await rows<CallToMake>(tx, callsOf, [boothId, callsShown]);
      return { ...figures!, calls: calls.map((call) => ({ ...call, buyerPhone: formatPhone(call.buyerPhone) })) };
    });
  }
}

const figuresOf = `
WITH day AS (
  SELECT today, today::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AS start FROM (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today) d
),
orders AS (
  SELECT count(*) FILTER (WHERE o.state = 'placed')::int AS to_answer, count(*) FILTER (WHERE o.state = 'placed' AND o.lapses_at IS NOT NULL)::int AS unanswered, count(*) FILTER (WHERE o.state = 'accepted')::int AS to_ship,
    count(*) FILTER (WHERE o.placed_at >= day.start AND o.state NOT IN ('awaiting_payment', 'expired'))::int AS today, min(o.updated_at) FILTER (WHERE o.state = 'accepted') AS oldest
  FROM booth_order o CROSS JOIN day
  WHERE ($1::uuid IS NULL OR o.booth_id = $1) AND (o.state IN ('placed', 'accepted') OR o.placed_at >= day.start)
),
low AS (
  SELECT p.id AS "productId", p.name_vi AS "nameVi", p.name_en AS "nameEn", v.pack_vi AS "packVi", v.pack_en AS "packEn",
    s.on_hand - s.reserved AS available
  FROM stock s JOIN variant v ON v.id = s.variant_id JOIN product p ON p.id = v.product_id JOIN booth b ON b.id = p.booth_id
  WHERE ($1::uuid IS NULL OR s.booth_id = $1) AND b.standing = 'open' AND p.state = 'listed' AND v.retired_at IS NULL AND p.sale_kind = 'cart' AND s.on_hand - s.reserved <= s.low_at
),
seen AS (
  SELECT v.day, v.visits, v.computed_at FROM visit_day v CROSS JOIN day
  WHERE v.scope = CASE WHEN $1::uuid IS NULL THEN 'floor' ELSE 'booth' END
    AND v.subject_id = coalesce($1::uuid, '00000000-0000-0000-0000-000000000000') AND v.day BETWEEN day.today - 1 AND day.today
)
SELECT orders.to_answer AS "ordersToAnswer", orders.unanswered AS "ordersUnanswered", orders.to_ship AS "ordersToShip", orders.today AS "ordersToday", orders.oldest AS "oldestToShipAt",
  (SELECT count(*)::int FROM message m WHERE m.state = 'not_reached' AND ($1::uuid IS NULL OR m.booth_id = $1)) AS "callsToMake",
  (SELECT count(*)::int FROM low) AS "lowStock",
  (SELECT to_jsonb(low) FROM low ORDER BY available, "productId" LIMIT 1) AS scarcest,
  coalesce((SELECT visits FROM seen WHERE seen.day = day.today), 0) AS "visitsToday",
  coalesce((SELECT visits FROM seen WHERE seen.day = day.today - 1), 0) AS "visitsYesterday",
  (SELECT computed_at FROM seen WHERE seen.day = day.today) AS "visitsComputedAt",
  CASE WHEN $1::uuid IS NULL THEN (SELECT count(*)::int FROM outbox_delivery WHERE state = 'dead')
    ELSE (SELECT count(*)::int FROM message m WHERE m.state = 'failed' AND m.booth_id = $1) END AS "failedMessages",
  CASE WHEN $1::uuid IS NULL THEN (SELECT count(*)::int FROM booth b WHERE b.standing = 'open' AND NOT EXISTS (
    SELECT 1 FROM booth_member m JOIN person p ON p.id = m.person_id AND p.disabled_at IS NULL WHERE m.booth_id = b.id)) ELSE 0 END AS "boothsWithoutMembers",
  (SELECT count(*)::int FROM recognition r WHERE r.state = 'claimed' AND ($1::uuid IS NULL OR r.booth_id = $1)) AS "recognitionsWaiting",
  (SELECT count(*)::int FROM recognition r WHERE ${endsFor} AND r.valid_to BETWEEN day.today AND day.today + 90 AND ($1::uuid IS NULL OR r.booth_id = $1)) AS "recognitionsEnding"
FROM orders CROSS JOIN day`;

const callsOf = `
SELECT m.id AS "messageId", m.template, bo.id AS "boothOrderId", bo.number AS "boothOrderNumber", o.buyer_name AS "buyerName",
  o.buyer_phone AS "buyerPhone", m.created_at AS since
FROM message m JOIN customer_order o ON o.id = m.order_id LEFT JOIN booth_order bo ON bo.id = m.booth_order_id
WHERE m.state = 'not_reached' AND ($1::uuid IS NULL OR m.booth_id = $1)
ORDER BY m.created_at, m.id LIMIT $2`;
