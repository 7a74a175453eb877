import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { aCategory, aPack, aProduct } from '@chophien/catalog/testing';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { ownerDataSource } from './migrate.js';
import { SearchDocuments1795000000026 } from './migrations/1795000000026-search-documents.js';
import { seedDemoFloor } from './seed/seed-demo-floor.js';

type Document = { slug: string; row: string };

describe('search documents', () => {
  let database: TestDatabase;
  let mediaDir: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    mediaDir = await mkdtemp(join(tmpdir(), 'chophien-media-'));
    const hashPassword = (password: string) => Promise.resolve(`hash of ${password}`);
    await seedDemoFloor({ ownerUrl: database.ownerUrl, today: new Date('2026-11-23T09:00:00+07:00'), mediaDir, publicUrl: 'http://localhost:3000', hashPassword });
    // the builders' booths bear edges that the seeded ones have
    await database.sql('ALTER TABLE booth DROP CONSTRAINT booth_edge_pattern_edge_cloth_edge_round_key');
    await somePlaces(database);
  }, 120_000);
  afterAll(async () => {
    await database.drop();
    await rm(mediaDir, { recursive: true });
  });

  const refresh = () => database.sql('SELECT refresh_product_search(ARRAY(SELECT id FROM product))');
  const documents = () => database.sql<Document>('SELECT p.slug, s::text AS row FROM product_search s JOIN product p ON p.id = s.product_id ORDER BY p.slug');
  /** Documents in which what is of plain letters in n, e and c does not stand under a yet, as they are with it. */
  const withPlainWords = async () => {
    await database.sql(`UPDATE product_search SET words = words || array_to_tsvector(ARRAY(SELECT 'a' || substr(one, 2) FROM unnest(tsvector_to_array(words)) one WHERE one ~ '^[nec]' AND one COLLATE "C" ~ '^.[a-z0-9]+$'))`);
    return documents();
  };
  const vocabulary = () => database.sql('SELECT word, slips FROM search_word ORDER BY word COLLATE "C"');
  const made = async () => {
    await database.sql('DELETE FROM search_word');
    await database.sql(`UPDATE product_search SET words = '', folded = ''`);
    await refresh();
    return { documents: await documents(), vocabulary: await vocabulary() };
  };

  /** Texts at which words are cut, folded or joined otherwise than usual. */
  const odd = [
    'Kẹo lạc ½ kg ① ﬁ', 'x'.repeat(61), `${'dài'.repeat(25)} ngắn`, 'Miến dong'.normalize('NFD'), '  hai   khoảng — trắng\t\n… ', 'Loại 5', 'kg 3', '7', 'g', 'ĐƯỜNG PHÈN İstanbul ΣΟΦΟΣ',
    'Hoà hòa THUỲ thuý ngoài loại toàn quỳnh', '500 g x 2 kg 10 l 7 ml 5 gói', '—', '茶叶 100 ㎏', 'a\u0301b ậ c\u00a0d', '²3 g', '‘nháy’ &amp; <b>đậm</b>', '١٢ kg',
  ];

  it('are byte for byte what they were, down to words that meet at the seam of two pieces, but for the field of plain words', async () => {
    let at = 0;
    for (const text of odd) {
      const other = odd[(at * 7 + 3) % odd.length]!;
      const boothId = await aBooth(database, { nameVi: other, nameEn: text, legalName: odd[(at * 5 + 1) % odd.length]! });
      const categoryId = await aCategory(database, { nameVi: text, nameEn: odd[(at * 3 + 2) % odd.length]!, parentId: at % 2 ? await aCategory(database, { nameVi: other, nameEn: '—' }) : undefined });
      const { productId } = await aProduct(database, { boothId, categoryId, nameVi: text, nameEn: other, descVi: odd.join(at % 2 ? ' ' : '. '), originCommuneCode: at % 3 ? '03427' : null });
      await database.sql(`UPDATE variant SET pack_vi = $2, pack_en = $3 WHERE product_id = $1`, [productId, odd[(at + 8) % odd.length]!, other]);
      at += 1;
    }
    const packs = await database.sql<{ n: number }>('SELECT count(*)::int AS n FROM variant WHERE retired_at IS NOT NULL');
    expect(packs).toEqual([{ n: 0 }]);
    const now = await made();
    expect(now.documents.length).toBeGreaterThan(95);

    const source = await ownerDataSource(database.ownerUrl).initialize();
    const runner = source.createQueryRunner();
    try {
      const migration = new SearchDocuments1795000000026();
      await migration.down(runner);
      const before = await made();
      expect(now.vocabulary).toEqual(before.vocabulary);
      expect(now.documents).toEqual(await withPlainWords());
      await migration.up(runner);
      expect(await made()).toEqual(now);
    } finally {
      await runner.release();
      await source.destroy();
    }
  }, 60_000);

  it('write nothing where nothing has changed', async () => {
    const written = async () => (await database.sql<{ n: string }>('SELECT sum(xmin::text::bigint) AS n FROM product_search'))[0]!.n;
    await refresh();
    const before = await written();
    await refresh();
    expect(await written()).toBe(before);
    await database.sql(`UPDATE product SET name_vi = name_vi || ' mới' WHERE slug = (SELECT min(slug) FROM product)`);
    expect(await written()).not.toBe(before);
  });

  it('lose the words of a pack when it is retired, and get them back with it', async () => {
    const { productId, variantId } = await aProduct(database, { boothId: await aBooth(database, {}), categoryId: await aCategory(database, {}), nameVi: 'Chè tuyết' });
    await database.sql(`UPDATE variant SET pack_vi = 'hũ sành', pack_en = 'stone jar' WHERE id = $1`, [variantId]);
    const second = await aPack(database, { productId, packVi: 'bánh ép', packEn: 'pressed cake' });
    const finds = async (word: string) => (await database.sql<{ found: boolean }>(`SELECT words @@ quote_literal('c' || $2::text)::tsquery AS found FROM product_search WHERE product_id = $1`, [productId, word]))[0]!.found;
    expect([await finds('sành'), await finds('jar'), await finds('ép'), await finds('pressedcake')]).toEqual([true, true, true, true]);
    await database.sql('UPDATE variant SET retired_at = now(), position = 100001 WHERE id = $1', [second]);
    expect([await finds('sành'), await finds('jar'), await finds('ép'), await finds('pressedcake')]).toEqual([true, true, false, false]);
    await database.sql('UPDATE variant SET retired_at = NULL, position = 1 WHERE id = $1', [second]);
    expect(await finds('ép')).toBe(true);
    await aPack(database, { productId, packVi: 'thùng gỗ', packEn: 'wooden crate', isRetired: true });
    expect([await finds('gỗ'), await finds('ép')]).toEqual([false, true]);
  });

  it('are written once, when a new listing has its packs', async () => {
    const [booth, category] = [await aBooth(database, {}), await aCategory(database, {})];
    await database.sql(
      `INSERT INTO product (id, booth_id, category_id, slug, name_vi, name_en, state, sale_kind, storage, delivery_scope) VALUES (gen_random_uuid(), $1, $2, 'moi-toanh', 'Mới toanh', 'Brand new', 'listed', 'cart', 'ambient', 'nationwide')`,
      [booth, category],
    );
    const held = () => database.sql(`SELECT s.words @@ '''nmoitoanh'' & ''ctui'' & ''cgiay''' AS whole FROM product_search s JOIN product p ON p.id = s.product_id WHERE p.slug = 'moi-toanh'`);
    expect(await held()).toEqual([]);
    await database.sql(
      `INSERT INTO variant (id, product_id, booth_id, position, pack_vi, pack_en, price_basis, shipping_grams, price)
       SELECT gen_random_uuid(), id, booth_id, at, 'túi giấy', 'paper bag', 'none', 100, 1000 FROM product CROSS JOIN generate_series(0, 1) at WHERE slug = 'moi-toanh'`,
    );
    expect(await held()).toEqual([{ whole: true }]);
  });
});
