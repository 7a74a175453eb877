import { aBooth, somePlaces } from '@chophien/booths/testing';
import { newId } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';

export type AnOrder = {
  orderId: string;
  number: string;
  parts: { boothOrderId: string; boothId: string; number: string }[];
};

let made = 0;

/** Opens the floor of a test: mode, places, a category. Safe to repeat. */
export async function aFloor(database: TestDatabase, mode: 'demo' | 'live' = 'demo'): Promise<void> {
  await somePlaces(database);
  await database.sql(
    `INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ($1, 'Chợ Phiên Lai Châu', 'Lai Chau Market', 'https://cho.example.vn')
     ON CONFLICT (id) DO UPDATE SET mode = excluded.mode`,
    [mode],
  );
  await database.sql(`INSERT INTO category (id, slug, name_vi, name_en, position) VALUES ('00000000-0000-7000-8000-00000000c001', 'tra', 'Trà', 'Tea', 1) ON CONFLICT DO NOTHING`);
}

/** A booth with one listing and its members; gives the ids. */
export async function aStaffedBooth(
  database: TestDatabase,
  given: { nameVi?: string; nameEn?: string; email?: string | null; members?: { role: 'owner' | 'editor' | 'order_handler' | 'viewer'; email: string; disabled?: boolean }[] } = {},
): Promise<{ boothId: string; productId: string; variantId: string; personIds: string[] }> {
  const boothId = await aBooth(database, { nameVi: given.nameVi, nameEn: given.nameEn, email: given.email ?? null });
  const [productId, variantId] = [newId(), newId()];
  await database.sql(
    `INSERT INTO product (id, booth_id, category_id, slug, name_vi, name_en, state, sale_kind, storage, delivery_scope)
     VALUES ($1, $2, '00000000-0000-7000-8000-00000000c001', $3, 'Trà ô long', 'Oolong tea', 'listed', 'cart', 'ambient', 'nationwide')`,
    [productId, boothId, `tra-${productId}`],
  );
  await database.sql(
    `INSERT INTO variant (id, product_id, booth_id, pack_vi, pack_en, price_basis, shipping_grams, price) VALUES ($1, $2, $3, 'gói 100 g', '100 g pack', 'none', 120, 150000)`,
    [variantId, productId, boothId],
  );
  const personIds: string[] = [];
  for (const member of given.members ?? []) {
    const personId = newId();
    personIds.push(personId);
    await database.sql(`INSERT INTO person (id, display_name, email, password_hash, disabled_at) VALUES ($1, 'Người gian', $2, 'x', $3)`, [personId, member.email, member.disabled ? new Date() : null]);
    await database.sql('INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, $3)', [boothId, personId, member.role]);
  }
  return { boothId, productId, variantId, personIds };
}

/** An order as `PlaceOrder` leaves it, one line of two packs at each booth; publishes nothing. */
export async function anOrder(
  database: Pick<TestDatabase, 'sql'>,
  booths: { boothId: string; productId: string; variantId: string }[],
  given: { email?: string | null; language?: 'vi' | 'en'; buyerName?: string; phone?: string; answerDueAt?: Date } = {},
): Promise<AnOrder> {
  const orderId = newId();
  const number = `T${process.pid}${String(++made).padStart(5, '0')}`;
  const goods = 300_000 * booths.length;
  const fees = 28_000 * booths.length;
  await database.sql(
    `INSERT INTO customer_order (id, number, request_key, request_hash, buyer_name, buyer_phone, buyer_email, province_code, commune_code, street, language,
       payment_method, goods_total, delivery_total, total, terms_version, privacy_version, network_key)
     VALUES ($1, $2, $3, '\\x00', $4, $5, $6, '12', '03388', 'Số 5, tổ 2', $7, 'cash_on_delivery', $8, $9, $10, 1, 1, 'n')`,
    [orderId, number, newId(), given.buyerName ?? 'Lò Thị Mai', given.phone ?? '+84912345678', given.email ?? null, given.language ?? 'vi', goods, fees, goods + fees],
  );
  const parts: AnOrder['parts'] = [];
  for (const [index, { boothId, productId, variantId }] of booths.entries()) {
    const boothOrderId = newId();
    parts.push({ boothOrderId, boothId, number: `${number}-${index + 1}` });
    await database.sql(
      `INSERT INTO booth_order (id, order_id, booth_id, number, state, goods_total, delivery_fee, total, delivery_zone, weight_grams, commission_basis_points, answer_due_at)
       VALUES ($1, $2, $3, $4, 'placed', 300000, 28000, 328000, 'same_province', 240, 0, $5)`,
      [boothOrderId, orderId, boothId, `${number}-${index + 1}`, given.answerDueAt ?? new Date('2026-11-24T10:05:00Z')],
    );
    await database.sql(
      `INSERT INTO order_line (id, order_id, booth_order_id, booth_id, product_id, variant_id, position, name_vi, name_en, pack_vi, pack_en, unit_price, quantity, line_total)
       VALUES ($1, $2, $3, $4, $5, $6, 0, 'Trà ô long <b>Tam Đường</b>', 'Oolong tea', 'gói 100 g', '100 g pack', 150000, 2, 300000)`,
      [newId(), orderId, boothOrderId, boothId, productId, variantId],
    );
  }
  return { orderId, number, parts };
}
