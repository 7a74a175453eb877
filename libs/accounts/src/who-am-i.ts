import { Injectable } from '@nestjs/common';
import { Db, type BoothRole, type FloorRole, type StaffActor } from '@chophien/platform';

const personWithBooths = {
  name: 'accounts.who_am_i',
  text: `
    SELECT p.display_name, p.email, p.floor_role,
           coalesce((SELECT json_agg(json_build_object('id', b.id, 'slug', b.slug, 'nameVi', b.name_vi, 'nameEn', b.name_en,
                                                       'edgePattern', b.edge_pattern, 'edgeCloth', b.edge_cloth, 'role', m.role) ORDER BY b.name_vi)
                     FROM booth_member m JOIN booth b ON b.id = m.booth_id WHERE m.person_id = p.id), '[]') AS booths
    FROM person p WHERE p.id = $1`,
};

export type MyBooth = { id: string; slug: string; nameVi: string; nameEn: string; edgePattern: string; edgeCloth: string; role: BoothRole };
export type MyAccount = { personId: string; displayName: string; email: string; floorRole: FloorRole | null; booths: MyBooth[] };

/** What the back office shows of the person who is signed in. */
@Injectable()
export class WhoAmI {
  constructor(private readonly db: Db) {}

  async run(actor: Pick<StaffActor, 'personId'>): Promise<MyAccount | undefined> {
    const [row] = await this.db.read<{ display_name: string; email: string; floor_role: FloorRole | null; booths: MyBooth[] }>(personWithBooths, [actor.personId]);
    if (!row) return undefined;
    return { personId: actor.personId, displayName: row.display_name, email: row.email, floorRole: row.floor_role, booths: row.booths };
  }
}
