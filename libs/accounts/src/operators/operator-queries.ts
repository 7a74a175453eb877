import { Injectable } from '@nestjs/common';
import { Db, mayOnFloor, NotFound, permissionsOfBundle, type Actor, type FloorPermission } from '@chophien/platform';

export type Operator = { personId: string; displayName: string; email: string; bundle: string; disabledAt: Date | null; lastSeenAt: Date | null; isYou: boolean };
export type FloorBundle = { key: string; nameVi: string; nameEn: string; permissions: FloorPermission[]; isBuiltIn: boolean; version: number; people: number };

const operators = {
  name: 'accounts.operators',
  text: `SELECT p.id AS "personId", p.display_name AS "displayName", p.email, p.floor_role AS bundle, p.disabled_at AS "disabledAt", p.id = $1 AS "isYou",
           greatest((SELECT max(s.last_used_at) FROM session s WHERE s.person_id = p.id),
                    (SELECT a.at FROM audit_log a WHERE a.subject_type = 'person' AND a.subject_id = p.id::text AND a.action = 'session.begin' ORDER BY a.id DESC LIMIT 1)) AS "lastSeenAt"
         FROM person p WHERE p.floor_role IS NOT NULL ORDER BY p.disabled_at IS NOT NULL, p.display_name COLLATE "vi-x-icu", p.id LIMIT 500`,
};
const bundles = {
  name: 'accounts.bundles',
  text: `SELECT b.key, b.name_vi AS "nameVi", b.name_en AS "nameEn", b.permissions, b.is_built_in AS "isBuiltIn", b.version,
           (SELECT count(*)::int FROM person p WHERE p.floor_role = b.key AND p.disabled_at IS NULL) AS people
         FROM floor_bundle b ORDER BY NOT b.is_built_in, b.created_at, b.key <> 'administrator', b.key LIMIT 200`,
};

/** The floor's own people and what they may do; for those who keep them. */
@Injectable()
export class OperatorQueries {
  constructor(private readonly db: Db) {}

  /** Those who may sign in first, then the disabled. Throws NotFound. */
  async list(actor: Actor): Promise<Operator[]> {
    if (actor.kind !== 'staff' || !mayOnFloor(actor, 'floor.people.write')) throw new NotFound('people');
    return this.db.read<Operator>(operators, [actor.personId]);
  }

  /** Every bundle with what it gives, built-in ones first. Throws NotFound. */
  async bundles(actor: Actor): Promise<FloorBundle[]> {
    if (!mayOnFloor(actor, 'floor.people.write')) throw new NotFound('bundles');
    const found = await this.db.read<FloorBundle>(bundles);
    return found.map((bundle) => ({ ...bundle, permissions: permissionsOfBundle(bundle.key, bundle.permissions) }));
  }
}
