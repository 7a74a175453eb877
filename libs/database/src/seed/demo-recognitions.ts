import { personId } from './demo-accounts.js';
import { boothId } from './demo-booths.js';
import { productId } from './demo-products.js';
import { insertRows, type SeedClient } from './insert-rows.js';
import { stableId } from './stable-id.js';

const operator = personId('quan-tri@demo.example');
const day = 86_400_000;

type Demo = {
  key: string;
  booth: 'che-tam-duong' | 'tham-hung';
  kind: 'food_safety' | 'organic' | 'trademark' | 'vietgap';
  product: string;
  ofBooth: boolean;
  /** Days from the seed's day. */
  claimed: number;
  awarded: number;
  end: number;
  judged: { to: 'verified' | 'refused'; at: number; reason: string; note: string | null } | null;
};

const verified = (at: number) => ({ to: 'verified' as const, at, reason: 'scan', note: null });

/** One in each state. Numbers and issuers are invented and say so; none is a star, so what the shop counts stays as published. */
const demos: readonly Demo[] = [
  { key: 'con-han', booth: 'tham-hung', kind: 'food_safety', product: 'thit-trau-gac-bep-tham-hung', ofBooth: true, claimed: -60, awarded: -70, end: 1025, judged: verified(-58) },
  { key: 'sap-het', booth: 'che-tam-duong', kind: 'food_safety', product: 'tra-co-thu-sa-de-phin', ofBooth: true, claimed: -400, awarded: -1075, end: 20, judged: verified(-399) },
  { key: 'het-han', booth: 'che-tam-duong', kind: 'organic', product: 'tra-xanh-huong-nhai-huu-co', ofBooth: false, claimed: -300, awarded: -770, end: -40, judged: verified(-298) },
  { key: 'cho', booth: 'che-tam-duong', kind: 'vietgap', product: 'tra-o-long-tam-duong', ofBooth: false, claimed: -2, awarded: -20, end: 710, judged: null },
  { key: 'tu-choi', booth: 'che-tam-duong', kind: 'trademark', product: 'bot-matcha-tam-duong', ofBooth: false, claimed: -9, awarded: -200, end: 3450,
    judged: { to: 'refused', at: -8, reason: 'unreadable', note: 'Ảnh mờ, không đọc được số. Chụp lại dưới ánh sáng ban ngày rồi gửi lại.' } },
];

/** Certificates of invented papers as the booths claimed them, with their moves; days are counted from the seed's day. */
export async function seedDemoRecognitions(client: SeedClient, today: Date): Promise<void> {
  const at = (days: number) => new Date(today.getTime() + days * day).toISOString();
  const dayAt = (days: number) => new Date(today.getTime() + days * day + 7 * 3_600_000).toISOString().slice(0, 10);
  const id = (key: string) => stableId(`recognition:demo:${key}`);
  const owner = ({ booth }: Demo) => personId(`${booth}@demo.example`);
  await insertRows(client, 'recognition', demos.map((demo, index) => ({
    id: id(demo.key), booth_id: boothId(demo.booth), product_id: demo.ofBooth ? null : productId(demo.product), kind: demo.kind, state: demo.judged?.to ?? 'claimed',
    proof: demo.judged?.to === 'verified' ? 'officer' : null, number: `TN-CN-000${index + 1}`, issuer: 'Nơi cấp thử nghiệm', awarded_on: dayAt(demo.awarded), valid_to: dayAt(demo.end),
    claimed_by: owner(demo), claimed_at: at(demo.claimed), checked_by: demo.judged ? operator : null, checked_at: demo.judged ? at(demo.judged.at) : null, version: demo.judged ? 2 : 1,
  })));
  await insertRows(client, 'recognition_goods', demos.filter(({ ofBooth }) => ofBooth).map((demo) => ({ product_id: productId(demo.product), recognition_id: id(demo.key) })));
  const claims = demos.map((demo) => ({ recognition_id: id(demo.key), from_state: null, to_state: 'claimed', actor_kind: 'staff', actor_id: owner(demo), reason: null, note: null, at: at(demo.claimed) }));
  const judgements = demos.flatMap((demo) => {
    if (!demo.judged) return [];
    const { to, reason, note } = demo.judged;
    return [{ recognition_id: id(demo.key), from_state: 'claimed', to_state: to, actor_kind: 'staff', actor_id: operator, reason, note, at: at(demo.judged.at) }];
  });
  await insertRows(client, 'recognition_move', [...claims, ...judgements]);
}
