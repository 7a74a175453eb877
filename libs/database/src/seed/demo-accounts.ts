import { boothId } from './demo-booths.js';
import { stableId } from './stable-id.js';

/** One password for all, printed at every start of the demo floor; a live floor refuses it. */
export const demoPassword = 'phien-demo-2026';

interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly roleVi: string;
  readonly roleEn: string;
  readonly floorRole: 'administrator' | 'observer' | 'booth_officer' | null;
  readonly booth: { readonly slug: string; readonly role: 'owner' | 'order_handler' } | null;
}

const owner = (slug: string, nameVi: string): DemoPerson => ({
  email: `${slug}@demo.example`,
  name: `Chủ gian ${nameVi} (thử nghiệm)`,
  roleVi: `Chủ gian ${nameVi}`,
  roleEn: `Owner of ${nameVi}`,
  floorRole: null,
  booth: { slug, role: 'owner' },
});

/** Invented people under a domain that can never receive mail. */
export const demoPeople: readonly DemoPerson[] = [
  { email: 'quan-tri@demo.example', name: 'Quản trị sàn (thử nghiệm)', roleVi: 'Quản trị sàn', roleEn: 'Floor administrator', floorRole: 'administrator', booth: null },
  { email: 'theo-doi@demo.example', name: 'Theo dõi sàn (thử nghiệm)', roleVi: 'Theo dõi sàn, chỉ xem', roleEn: 'Floor observer, read only', floorRole: 'observer', booth: null },
  owner('che-tam-duong', 'Chè Tam Đường'),
  owner('tham-hung', 'Thắm Hùng'),
  owner('htx-binh-lu', 'HTX Bình Lư'),
  {
    email: 'xu-ly-don@demo.example',
    name: 'Người xử lý đơn (thử nghiệm)',
    roleVi: 'Xử lý đơn ở gian Chè Tam Đường',
    roleEn: 'Order handler at Chè Tam Đường',
    floorRole: null,
    booth: { slug: 'che-tam-duong', role: 'order_handler' },
  },
];

export const demoAccounts = demoPeople.map(({ email, roleVi, roleEn }) => ({ email, password: demoPassword, roleVi, roleEn }));

export const personId = (email: string): string => stableId(`person:${email}`);

/** Rows of `person` and `booth_member`. `hashPassword` is the one of accounts. */
export async function demoPeopleRows(hashPassword: (password: string) => Promise<string>, today: Date) {
  const people = [];
  for (const person of demoPeople)
    people.push({
      id: personId(person.email),
      display_name: person.name,
      email: person.email,
      password_hash: await hashPassword(demoPassword),
      floor_role: person.floorRole,
      is_demo: true,
      created_at: today.toISOString(),
    });
  const members = demoPeople.flatMap(({ email, booth }) => (booth ? [{ booth_id: boothId(booth.slug), person_id: personId(email), role: booth.role, joined_at: today.toISOString() }] : []));
  return { people, members };
}
