import { nextFreeEdge } from '@chophien/booths';
import { demoPassword, personId } from './demo-accounts.js';
import { boothId, type BoothRow } from './demo-booths.js';
import { insertRows, type SeedClient } from './insert-rows.js';
import { stableId } from './stable-id.js';

const operator = personId('quan-tri@demo.example');
const applicants = ['xin-nhap', 'xin-cho', 'xin-tra-lai', 'xin-tu-choi', 'xin-duyet'] as const;
/** Who applies on the demo floor; they sign in with the one demo password. */
export const demoApplicantEmails = applicants.map((key) => `${key}@demo.example`);
const hour = 3_600_000;

/** The one of the floor's booths that was admitted without a paper. */
const admittedSlug = 'htx-ho-chau';

/**
 * Applications of invented households, each in another state: one being written, one that waits, one handed back with a question, one
 * refused, and one approved with a paper passed over. It is that of a booth which is there; the two booths that are made beside are
 * suspended and closed and have no goods, so that what the demo floor counts stays as published.
 */
export async function seedDemoAdmission(client: SeedClient, booths: readonly BoothRow[], today: Date, hashPassword: (password: string) => Promise<string>): Promise<void> {
  const at = (hoursAgo: number) => new Date(today.getTime() - hoursAgo * hour).toISOString();
  const password_hash = await hashPassword(demoPassword);
  const person = (key: string) => stableId(`applicant:${key}`);
  const id = (key: string) => stableId(`application:${key}`);
  await insertRows(client, 'person', applicants.map((key, index) => ({
    id: person(key), display_name: `Người xin mở gian ${index + 1} (thử nghiệm)`, email: `${key}@demo.example`, password_hash, is_demo: true, created_at: at(key === 'xin-duyet' ? 24 * 400 : 90),
  })));
  const base = { legal_kind: 'household', sells_food: true, name_en: '', commune_code: null as string | null, email: '', is_demo: true, booth_id: null as string | null };
  const admitted = booths.find(({ slug }) => slug === admittedSlug);
  if (!admitted) throw new Error(`no booth ${admittedSlug}`);
  const openedAt = new Date(admitted.opened_at);
  const before = (hours: number) => new Date(openedAt.getTime() - hours * hour).toISOString();
  await insertRows(client, 'booth_application', [
    { ...base, id: id('xin-nhap'), applicant_id: person('xin-nhap'), state: 'draft', name_vi: 'Nhà vườn thử nghiệm', legal_name: '', representative: '', street: '', phone: '', tax_code: '', personal_id: '', created_at: at(30), saved_at: at(2), submitted_at: null, decided_at: null },
    { ...base, id: id('xin-cho'), applicant_id: person('xin-cho'), state: 'submitted', name_vi: 'Hộ mật ong thử nghiệm', legal_name: 'Hộ kinh doanh mật ong thử nghiệm', representative: 'Người thử nghiệm', commune_code: '03390', street: 'Bản thử nghiệm', phone: '0900000001', tax_code: '012000000001', personal_id: '012000000001', created_at: at(80), saved_at: at(50), submitted_at: at(49), decided_at: null },
    { ...base, id: id('xin-tra-lai'), applicant_id: person('xin-tra-lai'), state: 'returned', name_vi: 'Tổ rau rừng thử nghiệm', legal_name: 'Hộ kinh doanh rau rừng thử nghiệm', representative: 'Người thử nghiệm', commune_code: '03390', street: 'Bản thử nghiệm', phone: '0900000003', tax_code: '012000000003', personal_id: '012000000003', created_at: at(88), saved_at: at(60), submitted_at: at(59), decided_at: null },
    { ...base, id: id('xin-duyet'), applicant_id: person('xin-duyet'), state: 'approved', booth_id: admitted.id, legal_kind: admitted.legal_kind, name_vi: admitted.name_vi, legal_name: admitted.legal_name, representative: 'Người thử nghiệm', commune_code: admitted.commune_code ?? '03390', street: admitted.street, phone: '0900000004', tax_code: '', personal_id: '', created_at: before(72), saved_at: before(50), submitted_at: before(49), decided_at: openedAt.toISOString() },
    { ...base, id: id('xin-tu-choi'), applicant_id: person('xin-tu-choi'), state: 'refused', name_vi: 'Quầy hàng lạ thử nghiệm', legal_name: 'Hộ kinh doanh hàng lạ thử nghiệm', representative: 'Người thử nghiệm', commune_code: '03390', street: 'Bản thử nghiệm', phone: '0900000002', tax_code: '', personal_id: '', created_at: at(90), saved_at: at(85), submitted_at: at(84), decided_at: at(70) },
  ]);
  const plain = { override_reason: null as string | null, overridden_by: null as string | null, overridden_at: null as string | null };
  await insertRows(client, 'application_item', [
    { ...plain, application_id: id('xin-tra-lai'), item: 'food_safety', number: 'TN-0003', issuer: 'UBND xã Bình Lư', issued_on: '2026-02-20', verdict: 'questioned', question: 'Giấy này ghi cơ sở khác. Cơ sở nào làm ra hàng?', judged_by: operator, judged_at: at(30) },
    { ...plain, application_id: id('xin-duyet'), item: 'food_safety', number: '', issuer: '', issued_on: null, verdict: null, question: null, judged_by: null, judged_at: null,
      override_reason: 'Giấy mới đang chờ xã cấp, giấy cũ đã xem tại quầy (minh hoạ).', overridden_by: operator, overridden_at: before(2) },
    { ...plain, application_id: id('xin-cho'), item: 'registration', number: 'TN-0001', issuer: 'UBND xã Bình Lư', issued_on: '2024-05-06', verdict: 'questioned', question: 'Giấy này cấp lần đầu hay cấp lại?', judged_by: operator, judged_at: at(20) },
    { ...plain, application_id: id('xin-cho'), item: 'food_safety', number: 'TN-0002', issuer: 'UBND xã Bình Lư', issued_on: '2026-01-15', verdict: null, question: null, judged_by: null, judged_at: null },
  ]);
  const move = (key: string, name: string, from: string | null, to: string, hoursAgo: number, actor: string, reason: string | null = null) => ({
    id: stableId(`application-move:${key}:${name}`), application_id: id(key), name, from_state: from, to_state: to, actor_kind: 'staff', actor_id: actor, reason, at: at(hoursAgo),
  });
  await insertRows(client, 'application_move', [
    move('xin-nhap', 'start', null, 'draft', 30, person('xin-nhap')),
    move('xin-cho', 'start', null, 'draft', 80, person('xin-cho')),
    move('xin-cho', 'submit', 'draft', 'submitted', 49, person('xin-cho')),
    move('xin-tra-lai', 'start', null, 'draft', 88, person('xin-tra-lai')),
    move('xin-tra-lai', 'submit', 'draft', 'submitted', 59, person('xin-tra-lai')),
    move('xin-tra-lai', 'hand_back', 'submitted', 'returned', 29, operator, 'Chỉ còn một câu hỏi về giấy an toàn thực phẩm.'),
    { ...move('xin-duyet', 'start', null, 'draft', 0, person('xin-duyet')), at: before(72) },
    { ...move('xin-duyet', 'submit', 'draft', 'submitted', 0, person('xin-duyet')), at: before(49) },
    { ...move('xin-duyet', 'approve', 'submitted', 'approved', 0, operator), at: openedAt.toISOString() },
    move('xin-tu-choi', 'start', null, 'draft', 90, person('xin-tu-choi')),
    move('xin-tu-choi', 'submit', 'draft', 'submitted', 84, person('xin-tu-choi')),
    move('xin-tu-choi', 'refuse', 'submitted', 'refused', 70, operator, 'Hàng bày bán không rõ nguồn gốc, hỏi lại không trả lời.'),
  ]);  const standing = (booth: string, name: string, from: string | null, to: string, when: string, reason: string | null = null, review_on: string | null = null) => ({
    id: stableId(`standing-move:${booth}:${name}`), booth_id: boothId(booth), name, from_standing: from, to_standing: to, reason, review_on, actor_kind: 'staff', actor_id: operator, at: when,
  });
  await insertRows(client, 'booth', notOpenRows(booths, at(24 * 60)));
  await insertRows(client, 'booth_standing_move', [
    standing(admittedSlug, 'admit', null, 'open', openedAt.toISOString()),
    standing(suspendedSlug, 'suspend', 'open', 'suspended', at(72), 'Chưa trả lời khiếu nại của người mua (minh hoạ).', new Date(today.getTime() + 14 * 24 * hour).toISOString().slice(0, 10)),
    standing(closedSlug, 'suspend', 'open', 'suspended', at(24 * 20), 'Chủ gian xin nghỉ (minh hoạ).'),
    standing(closedSlug, 'close', 'suspended', 'closed', at(24 * 10), 'Chủ gian xin nghỉ hẳn, không còn đơn nào (minh hoạ).'),
  ]);
}

const suspendedSlug = 'gian-tam-dung-thu-nghiem';
const closedSlug = 'gian-da-dong-thu-nghiem';

/** Two invented booths that sell nothing; each has the next edge that is free. */
function notOpenRows(booths: readonly BoothRow[], openedAt: string) {
  const taken = booths.map(({ edge_pattern, edge_cloth }) => ({ pattern: edge_pattern, cloth: edge_cloth, round: 0 }));
  return ([[suspendedSlug, 'suspended', 'Gian tạm dừng thử nghiệm', 'A suspended booth (trial)'], [closedSlug, 'closed', 'Gian đã đóng thử nghiệm', 'A closed booth (trial)']] as const).map(([slug, state, name_vi, name_en], index) => {
    const edge = nextFreeEdge(taken);
    taken.push(edge);
    return {
      id: boothId(slug), slug, legal_name: `Hộ kinh doanh ${name_vi.toLowerCase()}`, name_vi, name_en, legal_kind: 'household', standing: state, commune_code: '03390', commune_is_estimated: false,
      ships_from_province: '12', street: 'Bản thử nghiệm', phone: `+8490000018${index}`, story_vi: '', story_en: '', edge_pattern: edge.pattern, edge_cloth: edge.cloth, edge_round: edge.round,
      is_demo: true, opened_at: openedAt,
    };
  });
}
