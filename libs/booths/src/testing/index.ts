import { newId } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';
import { edgeAt } from '../booth-edge.js';

let made = 0;

/** Provinces of the three regions and two communes of Lai Châu, enough for every zone. Safe to repeat. */
export async function somePlaces(database: TestDatabase): Promise<void> {
  await database.sql(`INSERT INTO province (code, name, full_name, name_en, region) VALUES
    ('12', 'Lai Châu', 'Tỉnh Lai Châu', 'Lai Chau', 'north'), ('01', 'Hà Nội', 'Thành phố Hà Nội', 'Ha Noi', 'north'),
    ('79', 'Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'Ho Chi Minh', 'south') ON CONFLICT DO NOTHING`);
  await database.sql(`INSERT INTO commune (code, province_code, name, full_name) VALUES
    ('03388', '12', 'Tân Phong', 'Phường Tân Phong'), ('03427', '12', 'Bình Lư', 'Xã Bình Lư'),
    ('00070', '01', 'Hoàn Kiếm', 'Phường Hoàn Kiếm'), ('26734', '79', 'Sài Gòn', 'Phường Sài Gòn') ON CONFLICT DO NOTHING`);
}

export type ABooth = {
  id?: string;
  slug?: string;
  nameVi?: string;
  nameEn?: string;
  legalName?: string;
  standing?: 'open' | 'suspended' | 'closed';
  communeCode?: string | null;
  shipsFromProvince?: string;
  phone?: string;
  email?: string | null;
};

/** Writes one booth and gives its id; the places must be there. */
export async function aBooth(database: TestDatabase, given: ABooth = {}): Promise<string> {
  const id = given.id ?? newId();
  const edge = edgeAt(made++);
  const nameVi = given.nameVi ?? `Gian hàng ${made}`;
  await database.sql(
    `INSERT INTO booth (id, slug, legal_name, name_vi, name_en, legal_kind, standing, commune_code, ships_from_province, phone, email, edge_pattern, edge_cloth, edge_round)
     VALUES ($1, $2, $3, $4, $5, 'cooperative', $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      given.slug ?? `gian-hang-${made}`,
      given.legalName ?? nameVi,
      nameVi,
      given.nameEn ?? `Booth ${made}`,
      given.standing ?? 'open',
      given.communeCode === undefined ? '03427' : given.communeCode,
      given.shipsFromProvince ?? '12',
      given.phone ?? '+84912345678',
      given.email ?? null,
      edge.pattern,
      edge.cloth,
      edge.round,
    ],
  );
  return id;
}

/** A day of Vietnam so many days from the database's today, `YYYY-MM-DD`. */
export async function dayFromNow(database: TestDatabase, days: number): Promise<string> {
  const [row] = await database.sql<{ day: string }>(`SELECT to_char((now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + $1::int, 'YYYY-MM-DD') AS day`, [days]);
  return row!.day;
}

/** Writes one planned closure and gives its id; unless told otherwise today and tomorrow. */
export async function aClosure(database: TestDatabase, given: { boothId: string; fromDay?: string; lastDay?: string }): Promise<string> {
  const id = newId();
  await database.sql(
    `INSERT INTO booth_closure (id, booth_id, from_day, last_day, kind) VALUES ($1, $2, $3, $4, 'harvest')`,
    [id, given.boothId, given.fromDay ?? (await dayFromNow(database, 0)), given.lastDay ?? (await dayFromNow(database, 1))],
  );
  return id;
}
export { anApplication, wholeApplication } from './an-application.js';
