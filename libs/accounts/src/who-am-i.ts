import { Injectable } from '@nestjs/common';
import { boothRoles, Db, permissionsOfBundle, type BoothPermission, type BoothRole, type FloorPermission, type StaffActor } from '@chophien/platform';

const personWithBooths = {
  name: 'accounts.who_am_i',
  text: `
    SELECT p.display_name, p.email, p.floor_role, (SELECT to_jsonb(f) FROM floor_bundle f WHERE f.key = p.floor_role) AS bundle,
           coalesce((SELECT json_agg(json_build_object('id', b.id, 'slug', b.slug, 'nameVi', b.name_vi, 'nameEn', b.name_en,
                                                       'edgePattern', b.edge_pattern, 'edgeCloth', b.edge_cloth, 'role', m.role, 'grant', NULL) ORDER BY b.name_vi)
                     FROM booth_member m JOIN booth b ON b.id = m.booth_id WHERE m.person_id = p.id), '[]') AS booths,
           coalesce((SELECT json_agg(json_build_object('id', b.id, 'slug', b.slug, 'nameVi', b.name_vi, 'nameEn', b.name_en,
                                                       'edgePattern', b.edge_pattern, 'edgeCloth', b.edge_cloth, 'role', NULL,
                                                       'grant', json_build_object('id', g.grant_id, 'expiresAt', g.expires_at, 'permissions', g.permissions)) ORDER BY b.name_vi)
                     FROM running_grants(p.id) g JOIN booth b ON b.id = g.booth_id), '[]') AS granted
    FROM person p WHERE p.id = $1`,
};

/** A booth where one may act: as a member (`role`), or for it under a grant. */
export type MyBooth = {
  id: string;
  slug: string;
  nameVi: string;
  nameEn: string;
  edgePattern: string;
  edgeCloth: string;
  role: BoothRole | null;
  grant: { id: string; expiresAt: Date } | null;
  permissions: BoothPermission[];
};
export type MyAccount = {
  personId: string;
  displayName: string;
  email: string;
  /** Key of the operators' bundle. */
  floorRole: string | null;
  floorBundle: { nameVi: string; nameEn: string } | null;
  floorPermissions: FloorPermission[];
  booths: MyBooth[];
};
type StoredBooth = Omit<MyBooth, 'grant' | 'permissions'> & { grant: { id: string; expiresAt: string; permissions: BoothPermission[] } | null };
type Row = {
  display_name: string;
  email: string;
  floor_role: string | null;
  bundle: { name_vi: string; name_en: string; permissions: string[] } | null;
  booths: StoredBooth[];
  granted: StoredBooth[];
};

/** What the back office shows of the person who is signed in. */
@Injectable()
export class WhoAmI {
  constructor(private readonly db: Db) {}

  async run(actor: Pick<StaffActor, 'personId'>): Promise<MyAccount | undefined> {
    const [row] = await this.db.read<Row>(personWithBooths, [actor.personId]);
    if (!row) return undefined;
    const floorPermissions = permissionsOfBundle(row.floor_role, row.bundle?.permissions ?? null);
    const granted = floorPermissions.includes('floor.booths.act') ? row.granted : [];
    return {
      personId: actor.personId,
      displayName: row.display_name,
      email: row.email,
      floorRole: row.floor_role,
      floorBundle: row.bundle && { nameVi: row.bundle.name_vi, nameEn: row.bundle.name_en },
      floorPermissions,
      booths: [...row.booths, ...granted].map(({ grant, ...booth }) => ({
        ...booth,
        grant: grant && { id: grant.id, expiresAt: new Date(grant.expiresAt) },
        permissions: grant?.permissions ?? (booth.role ? [...boothRoles[booth.role]] : []),
      })),
    };
  }
}
