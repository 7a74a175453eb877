import type { BoothPermission, FloorPermission } from '@chophien/platform';

/**
 * A LATERAL of one row for the person `p` on the floor `f`: `wanted` where the floor asks operators and booth owners for a second factor,
 * `required_from` when a session without one is held up. The rule and the grace are dated settings, read here so that a request stays at one
 * statement; a rule that begins on an old floor gives everybody the days of grace from its own beginning.
 */
export const secondFactorPolicy = `
  SELECT CASE coalesce(rule.value, 1) WHEN 0 THEN false WHEN 2 THEN true ELSE coalesce(f.mode, 'live') = 'live' END AS wanted,
         CASE WHEN p.first_signed_in_at IS NOT NULL
              THEN greatest(p.first_signed_in_at, rule.valid_from) + make_interval(days => coalesce(grace.value, 14)) END AS required_from
  FROM (SELECT) AS one
  LEFT JOIN LATERAL (SELECT (value #>> '{}')::int AS value, valid_from FROM setting
    WHERE key = 'accounts.secondFactorRequired' AND valid_from <= now() ORDER BY valid_from DESC, id DESC LIMIT 1) rule ON true
  LEFT JOIN LATERAL (SELECT (value #>> '{}')::int AS value FROM setting
    WHERE key = 'accounts.secondFactorGraceDays' AND valid_from <= now() ORDER BY valid_from DESC, id DESC LIMIT 1) grace ON true`;

/** Operators, whatever they may do, and whoever keeps a booth: decides who its members are. */
export function isTrusted(floorPermissions: ReadonlySet<FloorPermission>, booths: ReadonlyMap<string, ReadonlySet<BoothPermission>>): boolean {
  return floorPermissions.size > 0 || [...booths.values()].some((permissions) => permissions.has('booth.members.write'));
}
