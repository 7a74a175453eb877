import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { demoAccounts } from './demo-accounts.js';
import { FloorAlreadyThere, seedDemoFloor } from './seed-demo-floor.js';

const today = new Date('2026-11-23T09:00:00+07:00');
let database: TestDatabase;
let mediaDir: string;
const folders: string[] = [];

const seed = (overrides: Partial<Parameters<typeof seedDemoFloor>[0]> = {}) =>
  seedDemoFloor({
    ownerUrl: database.ownerUrl,
    today,
    mediaDir,
    publicUrl: 'http://localhost:3000',
    hashPassword: (password) => Promise.resolve(`hash of ${password}`),
    ...overrides,
  });
const count = async (from: string) => (await database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`))[0]?.n;

beforeEach(async () => {
  database = await createTestDatabase();
  mediaDir = await mkdtemp(join(tmpdir(), 'chophien-media-'));
  folders.push(mediaDir);
});
afterEach(() => database.drop());
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

describe('seedDemoFloor', () => {
  it('lays out the whole floor, flagged as demo, with its pictures', async () => {
    expect(await seed()).toEqual({ booths: 41, products: 78, orders: 12, pictures: 546 });
    expect(await database.sql('SELECT mode, public_url FROM floor')).toEqual([{ mode: 'demo', public_url: 'http://localhost:3000' }]);
    expect([await count('province'), await count('commune'), await count('category')]).toEqual([34, 3321, 35]);
    expect([await count('booth WHERE is_demo'), await count('product WHERE is_demo'), await count('variant'), await count('stock')]).toEqual([41, 78, 78, 78]);
    expect(await count(`product WHERE sale_kind = 'cart'`)).toBe(73);
    expect(await count(`recognition WHERE kind = 'ocop' AND evidence = 'sourced' AND valid_to >= date '2026-11-23'`)).toBe(12);
    expect(await count(`recognition WHERE kind = 'ocop' AND evidence = 'sourced' AND valid_to >= date '2027-06-01'`)).toBe(0);
    expect([await count('policy_text'), await count('delivery_tariff')]).toEqual([2, 3]);
    expect(await count('visit_day WHERE NOT is_demo')).toBe(0);
    expect(await count('outbox')).toBe(0);
    const files = new Set(await readdir(mediaDir));
    const keys = await database.sql<{ picture_key: string }>('SELECT picture_key FROM product');
    expect(keys.flatMap(({ picture_key: key }) => ['240.avif', '480.avif', '960.avif', '240.webp', '480.webp', '960.webp', 'og.jpg'].map((end) => `${key}-${end}`)).filter((name) => !files.has(name))).toEqual([]);
  });

  it('fills the search document, so that goods are found without their marks', async () => {
    await seed();
    const found = await database.sql<{ slug: string }>(
      `SELECT p.slug FROM product_search s JOIN product p ON p.id = s.product_id WHERE s.folded @@ plainto_tsquery('simple', 'mien dong') ORDER BY p.slug`,
    );
    expect(found.map(({ slug }) => slug)).toContain('mien-dong-binh-lu');
  });

  it('leaves stock, reservations and sums of the demo orders in agreement', async () => {
    await seed();
    expect(
      await database.sql(
        `SELECT s.variant_id FROM stock s LEFT JOIN (SELECT variant_id, sum(quantity) AS held FROM reservation WHERE state = 'held' GROUP BY 1) r USING (variant_id)
         WHERE s.reserved <> coalesce(r.held, 0)`,
      ),
    ).toEqual([]);
    expect(
      await database.sql(
        `SELECT o.number FROM customer_order o JOIN booth_order b ON b.order_id = o.id GROUP BY o.id HAVING sum(b.total) <> o.total OR sum(b.goods_total) <> o.goods_total`,
      ),
    ).toEqual([]);
    expect(
      await database.sql(`SELECT b.number FROM booth_order b JOIN order_line l ON l.booth_order_id = b.id GROUP BY b.id HAVING sum(l.line_total) <> b.goods_total`),
    ).toEqual([]);
    // the last move of each booth order is the state in which it stands
    expect(
      await database.sql(
        `SELECT b.number FROM booth_order b JOIN LATERAL (SELECT to_state FROM booth_order_move m WHERE m.booth_order_id = b.id ORDER BY id DESC LIMIT 1) m ON true WHERE m.to_state <> b.state`,
      ),
    ).toEqual([]);
    expect(await count(`booth_order_move WHERE at > '${today.toISOString()}'`)).toBe(0);
    expect(await count('stock WHERE on_hand = reserved')).toBe(5 + 2);
  });

  it('makes the accounts that it names, each with the hash of the demo password', async () => {
    await seed();
    const people = await database.sql<{ email: string; password_hash: string; is_demo: boolean }>('SELECT email, password_hash, is_demo FROM person ORDER BY email');
    expect(people.map(({ email }) => email)).toEqual(demoAccounts.map(({ email }) => email).sort());
    expect(people.every((person) => person.password_hash === 'hash of phien-demo-2026' && person.is_demo)).toBe(true);
    expect(await database.sql(`SELECT b.slug, m.role FROM booth_member m JOIN booth b ON b.id = m.booth_id ORDER BY b.slug, m.role`)).toEqual([
      { slug: 'che-tam-duong', role: 'order_handler' },
      { slug: 'che-tam-duong', role: 'owner' },
      { slug: 'htx-binh-lu', role: 'owner' },
      { slug: 'tham-hung', role: 'owner' },
    ]);
  });

  it('refuses a database that holds a floor, and changes nothing', async () => {
    await database.sql(`INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ('live', 'Chợ khác', 'Another', 'https://cho.example')`);
    await expect(seed()).rejects.toThrow(FloorAlreadyThere);
    expect(await database.sql('SELECT mode FROM floor')).toEqual([{ mode: 'live' }]);
    expect([await count('province'), await count('booth'), await count('person')]).toEqual([0, 0, 0]);
    expect(await readdir(mediaDir)).toEqual([]);
  });

  it('leaves nothing behind when it fails on the way', async () => {
    await expect(seed({ hashPassword: () => Promise.reject(new Error('no memory for argon2')) })).rejects.toThrow('no memory for argon2');
    expect([await count('floor'), await count('province'), await count('booth')]).toEqual([0, 0, 0]);
    expect(await readdir(mediaDir)).toEqual([]);
  });
});
