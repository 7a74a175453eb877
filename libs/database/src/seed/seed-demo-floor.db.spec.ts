import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListingReviewQueries, ListingWords } from '@chophien/catalog';
import { anOperator, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { demoApplicantEmails } from './demo-admission.js';
import { demoAccounts, personId } from './demo-accounts.js';
import { productId } from './demo-products.js';
import { demoStaff } from './demo-staff.js';
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
    expect(await seed()).toEqual({ booths: 41, products: 78, orders: 12, pictures: 574 });
    expect(await database.sql('SELECT mode, public_url FROM floor')).toEqual([{ mode: 'demo', public_url: 'http://localhost:3000' }]);
    expect([await count('province'), await count('commune'), await count('category')]).toEqual([34, 3321, 35]);
    expect([await count(`booth WHERE is_demo AND standing = 'open'`), await count(`product WHERE is_demo AND state = 'listed'`), await count('variant'), await count('stock')]).toEqual([41, 78, 79 + 7, 79 + 7]);
    expect(await count(`product WHERE state <> 'listed'`)).toBe(1);
    expect(await database.sql('SELECT p.slug, v.pack_vi, v.unit, v.amount, v.min_quantity FROM variant v JOIN product p ON p.id = v.product_id WHERE v.min_quantity > 1 ORDER BY p.slug')).toEqual([
      { slug: 'chuoi-say-kho-ban-lang', pack_vi: 'gói 100 g', unit: 'g', amount: '100.000', min_quantity: 5 },
      { slug: 'gao-seng-cu-dung-long', pack_vi: 'túi 1 kg', unit: 'kg', amount: '1.000', min_quantity: 3 },
    ]);
    expect([await count(`variant v JOIN product p ON p.id = v.product_id WHERE v.position = 0 AND p.state = 'listed'`), await count('product WHERE season_is_assumed'), await count(`product WHERE season_months <> '{}' AND NOT season_is_assumed`)]).toEqual([78, 22, 0]);
    expect(await count(`product WHERE sale_kind = 'cart' AND state = 'listed'`)).toBe(73);
    expect(await count(`recognition WHERE kind = 'ocop' AND proof = 'source' AND valid_to >= date '2026-11-23'`)).toBe(12);
    expect(await count(`recognition WHERE kind = 'ocop' AND proof = 'source' AND valid_to >= date '2027-06-01'`)).toBe(0);
    expect([await count('policy_text'), await count('delivery_tariff')]).toEqual([3, 3]);
    expect(await count('visit_day WHERE NOT is_demo')).toBe(0);
    expect(await count('outbox')).toBe(0);
    const files = new Set(await readdir(mediaDir));
    const keys = await database.sql<{ picture_key: string }>('SELECT picture_key FROM product UNION SELECT key FROM product_picture');
    expect(keys.flatMap(({ picture_key: key }) => ['240.avif', '480.avif', '960.avif', '240.webp', '480.webp', '960.webp', 'og.jpg'].map((end) => `${key}-${end}`)).filter((name) => !files.has(name))).toEqual([]);
  });

  it('fills the search document, so that goods are found without their marks', async () => {
    await seed();
    const found = await database.sql<{ slug: string }>(
      `SELECT p.slug FROM product_search s JOIN product p ON p.id = s.product_id WHERE s.folded @@ plainto_tsquery('simple', 'mien dong') ORDER BY p.slug`,
    );
    expect(found.map(({ slug }) => slug)).toContain('mien-dong-binh-lu');
  });

  it('lays one of each kind on the floor\'s desk, of which shoppers see nothing', async () => {
    await seed();
    const office = await database.connect('office');
    const queries = new ListingReviewQueries(office);
    const operator = anOperator(personId('quan-tri@demo.example'));
    const queue = await queries.waiting(operator, { first: 10 });
    expect(queue.nodes.map(({ kind, nameVi, boothNameVi }) => `${kind} ${nameVi} (${boothNameVi})`)).toEqual([
      expect.stringContaining('CHANGE Mật ong'),
      expect.stringContaining('PRICE Thịt trâu gác bếp'),
      'NEW Miến dong sợi nhỏ Bình Lư (HTX Bình Lư)',
    ]);
    for (const { id } of queue.nodes) {
      const content = (await queries.content(operator, id))!;
      expect(content.draftState).toBe('SUBMITTED');
      if (content.state !== 'DRAFT') expect(content.draft).not.toEqual(content.live);
    }
    const fresh = (await queries.content(operator, productId('mien-dong-soi-nho-binh-lu')))!;
    const { words, near } = await queries.hints(operator, fresh);
    expect([words.map((hit) => `${hit.level} ${hit.words}`), near.map(({ slug, isShown }) => [slug, isShown])]).toEqual([['hint nhất'], [['mien-dong-binh-lu', true]]]);
    expect(await count(`product_search s JOIN product p ON p.id = s.product_id WHERE s.shown AND p.state = 'draft'`)).toBe(0);
    expect((await queries.content(operator, productId('mien-dong-binh-lu')))!.decisions[0]).toEqual(expect.objectContaining({ kind: 'RETURNED', reasons: ['claim'] }));
  });

  it('begins with listed words that are found in a text as they stand there, each with its reason in both languages', async () => {
    await seed();
    const operator = anOperator(personId('quan-tri@demo.example'));
    const list = await new ListingWords(await database.connect('office')).all(operator);
    expect(list.filter(({ level }) => level === 'refuse').length).toBeGreaterThanOrEqual(12);
    // saved as it stands, each keeps its own reading
    const words = new ListingWords(await database.connect('office'));
    const before = await database.sql('SELECT id, matched FROM listing_word ORDER BY id');
    for (const { id, version, ...given } of list) await words.save(operator, { id, version, ...given });
    expect(await database.sql('SELECT id, matched FROM listing_word ORDER BY id')).toEqual(before);
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
    expect(people.map(({ email }) => email)).toEqual([...[...demoAccounts, ...demoStaff].map(({ email }) => email), ...demoApplicantEmails].sort());
    expect(people.every((person) => person.password_hash === 'hash of phien-demo-2026' && person.is_demo)).toBe(true);
    expect(await database.sql(`SELECT b.slug, m.role FROM booth_member m JOIN booth b ON b.id = m.booth_id ORDER BY b.slug, m.role`)).toEqual([
      { slug: 'che-tam-duong', role: 'order_handler' },
      { slug: 'che-tam-duong', role: 'owner' },
      { slug: 'htx-binh-lu', role: 'editor' },
      { slug: 'htx-binh-lu', role: 'order_handler' },
      { slug: 'htx-binh-lu', role: 'owner' },
      { slug: 'htx-binh-lu', role: 'viewer' },
      { slug: 'tham-hung', role: 'owner' },
    ]);
  });

  it('has a certificate in each state, counted from the seed’s day, and no star that was not published', async () => {
    await seed();
    expect(
      await database.sql(`SELECT b.slug, r.kind, r.state, r.valid_to - date '2026-11-23' AS left, (SELECT count(*)::int FROM recognition_move m WHERE m.recognition_id = r.id) AS moves
        FROM recognition r JOIN booth b ON b.id = r.booth_id WHERE r.claimed_by IS NOT NULL ORDER BY r.number`),
    ).toEqual([
      { slug: 'tham-hung', kind: 'food_safety', state: 'verified', left: 1025, moves: 2 },
      { slug: 'che-tam-duong', kind: 'food_safety', state: 'verified', left: 20, moves: 2 },
      { slug: 'che-tam-duong', kind: 'organic', state: 'verified', left: -40, moves: 2 },
      { slug: 'che-tam-duong', kind: 'vietgap', state: 'claimed', left: 710, moves: 1 },
      { slug: 'che-tam-duong', kind: 'trademark', state: 'refused', left: 3450, moves: 2 },
    ]);
    expect(await count('recognition_goods')).toBe(2);
    expect(await count(`recognition WHERE kind = 'ocop' AND proof = 'officer'`)).toBe(0);
  });

  it('shows every state of applying and standing, beside what is counted in public', async () => {
    await seed();
    expect(await database.sql('SELECT state FROM booth_application ORDER BY state')).toEqual(['approved', 'draft', 'refused', 'returned', 'submitted'].map((state) => ({ state })));
    expect(
      await database.sql(
        `SELECT b.standing, i.item, i.override_reason IS NOT NULL AS passed, p.email, a.decided_at = b.opened_at AS dated FROM booth_application a JOIN booth b ON b.id = a.booth_id
         JOIN application_item i ON i.application_id = a.id JOIN person p ON p.id = i.overridden_by`,
      ),
    ).toEqual([{ standing: 'open', item: 'food_safety', passed: true, email: 'quan-tri@demo.example', dated: true }]);
    expect(
      await database.sql(`SELECT b.standing, (SELECT m.to_standing FROM booth_standing_move m WHERE m.booth_id = b.id ORDER BY m.at DESC LIMIT 1) AS moved FROM booth b WHERE b.standing <> 'open' ORDER BY 1`),
    ).toEqual([{ standing: 'closed', moved: 'closed' }, { standing: 'suspended', moved: 'suspended' }]);
    expect(await count(`product p JOIN booth b ON b.id = p.booth_id WHERE b.standing <> 'open'`)).toBe(0);
  });

  it('makes one shopper with an account, two orders and two addresses', async () => {
    await seed();
    expect(await database.sql('SELECT email, phone, password_hash, is_demo FROM shopper')).toEqual([
      { email: 'nguoi-mua@demo.example', phone: '+84900000199', password_hash: 'hash of phien-demo-2026', is_demo: true },
    ]);
    expect([await count('customer_order WHERE shopper_id IS NOT NULL'), await count('shopper_address'), await count('shopper_address WHERE is_default')]).toEqual([2, 2, 1]);
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
