/**
 * Which recognitions count. A badge stands only for one that was verified and whose last day has not passed, OCOP from three stars on; once
 * it has, the same row gives words and no badge. What is claimed, refused or withdrawn gives neither. Every surface asks this file.
 */

/** Last day of a star of which only the year of award is known: 31 December of that year plus the floor's dated setting. */
export function yearOnlyValidTo(awardedYear: number, yearsAfterAward: number): string {
  return `${awardedYear + yearsAfterAward}-12-31`;
}

/** SQL: the day that decides; `parameter` is a date or null. */
export const todaySql = (parameter: string) => `coalesce(${parameter}::date, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)`;

/** SQL: the OCOP rows of alias `r` that may be spoken of at all; whether one is valid is a question of the day. */
export const provedStars = `r.kind = 'ocop' AND r.state = 'verified' AND r.stars >= 3 AND r.valid_to IS NOT NULL`;

/**
 * SQL: alias `r` counts on this day: begun, and its last day not passed. It ends by itself at 00:00 in Viet Nam on the day after `valid_to`.
 * A row without a last day is passed over, but for geographical indications, which have none (Law on Intellectual Property, Art. 93.7).
 */
export const holdsOn = (today: string) =>
  `(coalesce(r.valid_from <= ${today}, true) AND (r.valid_to >= ${today} OR (r.valid_to IS NULL AND r.kind = 'geographical_indication')))`;

/** SQL: verified rows of alias `r` of every kind that may be spoken of, valid or lapsed; what a renewal has taken over is told by the renewal. */
export const proved = (today: string) => `r.state = 'verified' AND (r.kind <> 'ocop' OR r.stars >= 3)
      AND (r.valid_to IS NOT NULL OR r.kind = 'geographical_indication') AND coalesce(r.valid_from <= ${today}, true)
      AND NOT EXISTS (SELECT 1 FROM recognition n WHERE n.replaces_id = r.id AND n.state = 'verified' AND coalesce(n.valid_from <= ${today}, true))`;

/** SQL: recognitions of a product as alias `r`: its own, and those of its booth that name it. Two index look-ups. */
export const recognitionsOf = (productId: string) => `(
    SELECT own.* FROM recognition own WHERE own.product_id = ${productId}
    UNION ALL
    SELECT wide.* FROM recognition_goods named JOIN recognition wide ON wide.id = named.recognition_id WHERE named.product_id = ${productId}
  ) r`;

/** SQL: a lateral source of at most one row `(stars, valid_to, awarded_year, valid)`: the best valid star, else the latest that lapsed. */
export const bestStar = (productId: string, today: string) => `(
  SELECT r.stars, r.valid_to, r.awarded_year, r.valid_to >= ${today} AS valid
  FROM recognition r WHERE r.product_id = ${productId} AND ${provedStars} AND coalesce(r.valid_from <= ${today}, true)
  ORDER BY (r.valid_to >= ${today}) DESC, CASE WHEN r.valid_to >= ${today} THEN r.stars END DESC, r.valid_to DESC, r.id LIMIT 1
)`;

/** SQL: a lateral source of at most one row `(kind)`: what a card shows beside its star, the weightiest kind that is valid. */
export const besideStar = (productId: string, today: string) => `(
  SELECT r.kind FROM ${recognitionsOf(productId)}
  WHERE r.kind <> 'ocop' AND r.state = 'verified' AND ${holdsOn(today)}
  ORDER BY array_position(ARRAY['geographical_indication', 'organic', 'vietgap', 'certification_mark', 'food_safety', 'trademark'], r.kind) LIMIT 1
)`;
