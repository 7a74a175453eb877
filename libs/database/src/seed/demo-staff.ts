import { createHash } from 'node:crypto';
import { demoPassword, personId } from './demo-accounts.js';
import { boothId } from './demo-booths.js';
import { insertRows, type SeedClient } from './insert-rows.js';
import { stableId } from './stable-id.js';

const slug = 'htx-binh-lu';
const at = (today: Date, hours: number) => new Date(today.getTime() + hours * 3600_000).toISOString();

/** Officers of the floor and the members of HTX Bình Lư; all bear the demo password. */
export const demoStaff = [
  { email: 'can-bo-gian@demo.example', name: 'Cán bộ gian hàng (thử nghiệm)', bundle: 'booth_officer', role: null },
  { email: 'can-bo-anh@demo.example', name: 'Cán bộ chụp ảnh (thử nghiệm)', bundle: 'booth_officer', role: null },
  { email: 'binh-lu-hang@demo.example', name: 'Người lo hàng Bình Lư (thử nghiệm)', bundle: null, role: 'editor' },
  { email: 'binh-lu-don@demo.example', name: 'Người lo đơn Bình Lư (thử nghiệm)', bundle: null, role: 'order_handler' },
  { email: 'binh-lu-xem@demo.example', name: 'Người xem sổ Bình Lư (thử nghiệm)', bundle: null, role: 'viewer' },
] as const;

/** HTX Bình Lư with several members, an open invitation, one officer who acts for it and one who waits for consent. Invented people. */
export async function seedDemoStaff(client: SeedClient, today: Date, hashPassword: (password: string) => Promise<string>): Promise<void> {
  const booth = boothId(slug);
  const passwordHash = await hashPassword(demoPassword);
  await insertRows(
    client,
    'person',
    demoStaff.map(({ email, name, bundle }) => ({ id: personId(email), display_name: name, email, password_hash: passwordHash, floor_role: bundle, is_demo: true, created_at: today.toISOString() })),
  );
  await insertRows(
    client,
    'booth_member',
    demoStaff.flatMap(({ email, role }) => (role === null ? [] : [{ booth_id: booth, person_id: personId(email), role, joined_at: at(today, -240) }])),
  );
  const owner = personId(`${slug}@demo.example`);
  // nobody holds the secret of this one: the owner sends it again for a link that works
  await insertRows(client, 'invitation', [
    {
      id: stableId('invitation:binh-lu'), booth_id: booth, booth_role: 'editor', email: 'hang-xom@demo.example', language: 'vi',
      link_hash: `\\x${createHash('sha256').update(stableId('invitation:binh-lu:link')).digest('hex')}`, mails_asked: 0, invited_by: owner, created_at: at(today, -20), expires_at: at(today, 148),
    },
  ]);
  const grant = { booth_id: booth, ended_at: null, ended_by: null };
  await insertRows(client, 'booth_grant', [
    {
      ...grant, id: stableId('grant:active'), person_id: personId('can-bo-gian@demo.example'), reason: 'Sửa giúp giá và tồn kho trước phiên chợ (minh hoạ)',
      permissions: ['booth.listings.read', 'booth.listings.write', 'booth.orders.read'], hours: 72, asked_at: at(today, -6), begun_at: at(today, -5), consented_by: owner, expires_at: at(today, 67),
    },
    {
      ...grant, id: stableId('grant:waiting'), person_id: personId('can-bo-anh@demo.example'), reason: 'Thay ảnh sản phẩm chụp lại (minh hoạ)',
      permissions: ['booth.listings.read', 'booth.listings.write'], hours: 24, asked_at: at(today, -2), begun_at: null, consented_by: null, expires_at: null,
    },
  ]);
}
