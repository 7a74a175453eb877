import { personId } from './demo-accounts.js';
import { boothId } from './demo-booths.js';
import { categoryId, productId, variantId } from './demo-products.js';
import { insertRows, type SeedClient } from './insert-rows.js';
import { stableId } from './stable-id.js';

const hour = 3_600_000;
const operator = personId('quan-tri@demo.example');
const seller = personId('htx-binh-lu@demo.example');
const newSlug = 'mien-dong-soi-nho-binh-lu';

const honey = {
  descVi: 'Mật ong rừng Mường Tè, quay khi đã vít nắp. Không pha, không đun. Để lâu có thể kết tinh, ngâm chai trong nước ấm là tan.',
  descEn: 'Forest honey of Muong Te, spun when the combs are capped. Nothing added, never boiled. It may set with time; stand the bottle in warm water.',
  shelfLifeDays: 730,
};
const noodles = { nameVi: { from: 'Miến dong Bình Lư', to: 'Miến dong Bình Lư ngon số một Lai Châu' } };
const dearer = { slug: 'thit-trau-gac-bep-nha-huyen', price: '620000' };

/**
 * What lies at the floor's desk on the first day: a new listing, a change and a price that wait, and a draft that was handed back. Nothing of it
 * is public, so what the demo floor shows and counts stays as published. All texts are invented.
 */
export async function seedDemoModeration(client: SeedClient, today: Date): Promise<void> {
  const at = (hoursAgo: number) => new Date(today.getTime() - hoursAgo * hour).toISOString();
  const created = { id: productId(newSlug), booth_id: boothId('htx-binh-lu') };
  await insertRows(client, 'product', [
    {
      ...created,
      category_id: categoryId('mien-dong'),
      slug: newSlug,
      name_vi: 'Miến dong sợi nhỏ Bình Lư',
      name_en: 'Thin Binh Lu canna noodles',
      desc_vi: 'Sợi nhỏ, phơi nắng hai ngày, nấu không nát. Miến ngon nhất để xào và nấu lẩu. Gói 300 g vừa một bữa bốn người.',
      desc_en: 'Thin noodles, dried in the sun for two days, that hold in the pan. A bag of 300 g serves four.',
      state: 'draft',
      sale_kind: 'cart',
      storage: 'ambient',
      delivery_scope: 'nationwide',
      shelf_life_days: 365,
      origin_commune_code: '03390',
      picture_key: 'mien-dong-binh-lu',
      picture_kind: 'illustration',
      is_demo: true,
      listed_at: at(3),
    },
  ]);
  await insertRows(client, 'product_picture', [
    { id: stableId(`picture:${newSlug}`), product_id: created.id, key: 'mien-dong-binh-lu', kind: 'illustration', position: 0, alt_vi: '', alt_en: '', width: 960, height: 960 },
  ]);
  await insertRows(client, 'variant', [
    { id: variantId(newSlug), product_id: created.id, booth_id: created.booth_id, position: 0, pack_vi: 'gói 300 g', pack_en: 'bag of 300 g', net_grams: 300, price_basis: 'kg', shipping_grams: 340, price: '38000', max_quantity: 30 },
  ]);
  await insertRows(client, 'stock', [{ variant_id: variantId(newSlug), booth_id: created.booth_id, on_hand: 40, reserved: 0 }]);
  const draft = (slug: string, booth: string, state: 'submitted' | 'returned', content: object, hoursAgo: number) => ({
    product_id: productId(slug), booth_id: boothId(booth), state, content, submitted_at: state === 'submitted' ? at(hoursAgo) : null, updated_at: at(hoursAgo),
  });
  await insertRows(client, 'listing_draft', [
    draft(newSlug, 'htx-binh-lu', 'submitted', {}, 3),
    draft('mat-ong-muong-te', 'htx-binh-an', 'submitted', honey, 26),
    draft(dearer.slug, 'nha-huyen', 'submitted', { prices: { [variantId(dearer.slug)]: dearer.price } }, 7),
    draft('mien-dong-binh-lu', 'htx-binh-lu', 'returned', { nameVi: noodles.nameVi.to }, 20),
  ]);
  const decision = (slug: string, booth: string, kind: 'submitted' | 'returned', hoursAgo: number, person: string | null, given: { reasons?: string[]; note?: string; changes?: object } = {}) => ({
    id: stableId(`listing-decision:${slug}:${kind}`), product_id: productId(slug), booth_id: boothId(booth), kind, at: at(hoursAgo), person_id: person,
    reasons: given.reasons ?? [], note: given.note ?? '', changes: given.changes ?? {},
  });
  await insertRows(client, 'listing_decision', [
    decision(newSlug, 'htx-binh-lu', 'submitted', 3, seller),
    decision('mat-ong-muong-te', 'htx-binh-an', 'submitted', 26, null),
    decision(dearer.slug, 'nha-huyen', 'submitted', 7, null),
    decision('mien-dong-binh-lu', 'htx-binh-lu', 'submitted', 30, seller, { changes: noodles }),
    decision('mien-dong-binh-lu', 'htx-binh-lu', 'returned', 20, operator, {
      reasons: ['claim'],
      note: 'Tên món nói “số một” mà chưa có tài liệu chứng minh. Bỏ hai chữ này, hoặc gửi giấy chứng nhận rồi đề nghị lại.',
    }),
  ]);
}
