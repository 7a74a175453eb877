import { Injectable } from '@nestjs/common';
import { foldVietnamese, formatPhone } from '@chophien/places';
import { checkedFirst, Db, isId, mayOnFloor, NotFound, rows, type Actor, type Page } from '@chophien/platform';
import type { BoothStanding } from './booth.entity.js';
import { decodeNameCursor, pageByName } from './booth-page.js';

/** A booth as operators see it; the keys are those of the office schema. */
export type OfficeBooth = {
  id: string;
  slug: string;
  legalName: string;
  nameVi: string;
  nameEn: string;
  legalKind: string;
  standing: Uppercase<BoothStanding>;
  commune: string | null;
  phone: string;
  edgePattern: string;
  edgeCloth: string;
  isDemo: boolean;
  openedAt: Date;
  listedProducts: number;
  ordersToAnswer: number;
  orders30Days: number;
  visits30Days: number;
  members: number;
  /** While nobody keeps it: until when the floor's invitation of its first owner holds. Row-level security tells it to who may send one. */
  keeperInvitedUntil: Date | null;
};

// Thirty days with today: the same window as the chart of visits.
export const officeBoothDay = `day AS (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today)`;

/** SQL: what a row of a booth shows, of alias `b` (booth), `c` (commune) and `day`. */
export const officeBoothColumns = `b.id, b.slug, b.legal_name AS "legalName", b.name_vi AS "nameVi", b.name_en AS "nameEn", b.legal_kind AS "legalKind",
  upper(b.standing) AS standing, c.full_name AS commune, b.phone, b.edge_pattern AS "edgePattern", b.edge_cloth AS "edgeCloth",
  b.is_demo AS "isDemo", b.opened_at AS "openedAt",
  (SELECT count(*)::int FROM product p WHERE p.booth_id = b.id AND p.state = 'listed') AS "listedProducts",
  (SELECT count(*)::int FROM booth_order o WHERE o.booth_id = b.id AND o.state = 'placed') AS "ordersToAnswer",
  (SELECT count(*)::int FROM booth_order o
    WHERE o.booth_id = b.id AND o.placed_at >= (day.today - 29)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') AS "orders30Days",
  (SELECT coalesce(sum(v.visits), 0)::int FROM visit_day v
    WHERE v.scope = 'booth' AND v.subject_id = b.id AND v.day BETWEEN day.today - 29 AND day.today) AS "visits30Days",
  (SELECT count(*)::int FROM booth_member m JOIN person q ON q.id = m.person_id AND q.disabled_at IS NULL WHERE m.booth_id = b.id) AS members,
  (SELECT max(i.expires_at) FROM invitation i WHERE i.booth_id = b.id AND i.as_floor AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()) AS "keeperInvitedUntil"`;

const officeBooths = `
WITH ${officeBoothDay},
page AS (
  SELECT b.* FROM booth b
  WHERE ($1::text IS NULL OR b.standing = $1)
    AND ($2::text IS NULL OR fold_vi(b.name_vi || ' ' || b.legal_name || ' ' || b.name_en) LIKE $2)
    AND ($3::uuid IS NULL OR b.id = $3)
    AND ($5::text IS NULL OR (b.name_vi COLLATE "vi-x-icu", b.id) > ($5::text COLLATE "vi-x-icu", $6::uuid))
  ORDER BY b.name_vi COLLATE "vi-x-icu", b.id LIMIT $4
)
SELECT ${officeBoothColumns}
FROM page b CROSS JOIN day
LEFT JOIN commune c ON c.code = b.commune_code
ORDER BY b.name_vi COLLATE "vi-x-icu", b.id`;

/** Reads of operators: every booth with its standing and what waits at it. */
@Injectable()
export class OfficeBoothQueries {
  constructor(private readonly db: Db) {}

  /** By name; one statement beside the transaction's own. Throws NotFound without `floor.booths.read`, InvalidInput for `first` and `after`. */
  async list(
    actor: Actor,
    options: { text?: string | null; standing?: BoothStanding | null; first: number; after?: string | null },
  ): Promise<Page<OfficeBooth>> {
    if (!mayOnFloor(actor, 'floor.booths.read')) throw new NotFound('booths');
    const first = checkedFirst(options.first);
    const cursor = decodeNameCursor(options.after);
    const found = await this.read(actor, [options.standing ?? null, containing(options.text), null, first + 1, cursor?.name ?? null, cursor?.id ?? null]);
    return pageByName(found, first);
  }

  /** One booth, or null when it is not there or the actor may not see booths. */
  async byId(actor: Actor, id: string): Promise<OfficeBooth | null> {
    if (!mayOnFloor(actor, 'floor.booths.read') || !isId(id)) return null;
    return (await this.read(actor, [null, null, id, 1, null, null]))[0] ?? null;
  }

  // Orders lie behind row-level security, so the reader says who it is.
  private async read(actor: Actor, values: unknown[]): Promise<OfficeBooth[]> {
    const found = await this.db.officeTx(actor, (tx) => rows<OfficeBooth>(tx, officeBooths, values));
    return found.map((booth) => ({ ...booth, phone: formatPhone(booth.phone) }));
  }
}

/** A LIKE pattern for a part of the folded name, or null for no text. Marks are not needed; signs of LIKE are taken as they are. */
function containing(text: string | null | undefined): string | null {
  const folded = foldVietnamese((text ?? '').slice(0, 120)).replaceAll('\0', '');
  return folded === '' ? null : `%${folded.replace(/[\\%_]/g, '\\$&')}%`;
}
