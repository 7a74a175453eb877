/**
 * Which stars count. A badge stands only for an OCOP recognition of three stars or more that a source proves and whose last day has not
 * passed; once it has, the same row gives words and no badge. What is unverified gives neither.
 */

/** Last day of a star of which only the year of award is known: 31 December of that year plus the floor's dated setting. */
export function yearOnlyValidTo(awardedYear: number, yearsAfterAward: number): string {
  return `${awardedYear + yearsAfterAward}-12-31`;
}

/** SQL: the day that decides; `parameter` is a date or null. */
export const todaySql = (parameter: string) => `coalesce(${parameter}::date, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)`;

/** SQL: the rows of alias `r` that may be spoken of at all. */
export const provedStars = `r.kind = 'ocop' AND r.evidence = 'sourced' AND r.stars >= 3 AND r.valid_to IS NOT NULL`;

/** SQL: a lateral source of at most one row `(stars, valid_to, awarded_year, valid)`: the best valid star, else the latest that lapsed. */
export const bestStar = (productId: string, today: string) => `(
  SELECT r.stars, r.valid_to, r.awarded_year, r.valid_to >= ${today} AS valid
  FROM recognition r WHERE r.product_id = ${productId} AND ${provedStars}
  ORDER BY (r.valid_to >= ${today}) DESC, CASE WHEN r.valid_to >= ${today} THEN r.stars END DESC, r.valid_to DESC, r.id LIMIT 1
)`;
