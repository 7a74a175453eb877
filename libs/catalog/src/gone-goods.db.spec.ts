import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BoothQueries } from '@chophien/booths';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { Settings, type Db } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { CatalogQueries, GoneGoods, SitemapGoods } from './index.js';
import { aCategory, aProduct } from './testing/index.js';

describe('what is no longer on show', () => {
  let database: TestDatabase;
  let shop: Db;
  let categoryId: string;
  const sent: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { onStatement: (sql) => sent.push(sql) });
    await somePlaces(database);
    categoryId = await aCategory(database, { slug: 'gao', nameVi: 'Gạo', nameEn: 'Rice' });
    const [open, suspended, closed] = [
      await aBooth(database, { slug: 'binh-lu', nameVi: 'Bình Lư', nameEn: 'Binh Lu' }),
      await aBooth(database, { slug: 'bi-dung', nameVi: 'Bị dừng', nameEn: 'Suspended', standing: 'suspended' }),
      await aBooth(database, { slug: 'da-dong', nameVi: 'Đã đóng', nameEn: 'Closed', standing: 'closed' }),
    ];
    await aProduct(database, { boothId: open, categoryId, slug: 'dang-bay', nameVi: 'Đang bày' });
    await aProduct(database, { boothId: open, categoryId, slug: 'da-cat', nameVi: 'Đã cất', nameEn: 'Put away', descVi: 'lời riêng', state: 'hidden', price: 77_000n });
    await aProduct(database, { boothId: suspended, categoryId, slug: 'cua-gian-bi-dung', nameVi: 'Của gian bị dừng' });
    await aProduct(database, { boothId: suspended, categoryId, slug: 'cat-o-gian-bi-dung', nameVi: 'Cất', nameEn: '', state: 'hidden' });
    await aProduct(database, { boothId: closed, categoryId, slug: 'cua-gian-da-dong', nameVi: 'Của gian đã đóng', nameEn: 'Of a closed booth' });
  });
  afterAll(() => database.drop());

  it('is told by name, booth and category alone, in one statement', async () => {
    sent.length = 0;
    expect(await new GoneGoods(shop).product('da-cat')).toEqual({
      nameVi: 'Đã cất',
      nameEn: 'Put away',
      reason: 'WITHDRAWN',
      category: { id: categoryId, slug: 'gao', parentSlug: null, nameVi: 'Gạo', nameEn: 'Rice' },
      boothSlug: 'binh-lu',
      boothNameVi: 'Bình Lư',
      boothNameEn: 'Binh Lu',
      boothIsOpen: true,
    });
    expect(sent).toHaveLength(1);
  });

  it('tells a booth that closed from one that put a product away', async () => {
    expect(await new GoneGoods(shop).product('cua-gian-da-dong')).toMatchObject({ reason: 'BOOTH_CLOSED', boothIsOpen: false });
    expect(await new GoneGoods(shop).product('cat-o-gian-bi-dung')).toMatchObject({ reason: 'WITHDRAWN', boothIsOpen: false });
  });

  it.each(['dang-bay', 'cua-gian-bi-dung', 'chua-bao-gio-co', '', "x'; --", '\u0000'])('is not %p', async (slug) => {
    expect(await new GoneGoods(shop).product(slug)).toBeNull();
  });

  it('has no page any more, while a suspended booth’s goods keep theirs', async () => {
    const goods = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), { today: () => '2026-11-23' });
    const shown = async (slug: string) => (await goods.product(slug))?.booth.isOpen ?? null;
    expect([await shown('dang-bay'), await shown('cua-gian-bi-dung'), await shown('da-cat'), await shown('cua-gian-da-dong')]).toEqual([true, false, null, null]);
  });

  it('is in no part of the sitemap; parts are cut over all goods, so that hiding one moves no other', async () => {
    const goods = new SitemapGoods(shop);
    const cut = await goods.parts(2);
    expect(cut.map(({ part, shown, changedAt }) => [part, shown, changedAt !== null])).toEqual([
      [1, 1, true],
      [2, 0, false],
      [3, 0, false],
    ]);
    expect(cut.map(({ after, until }) => [after === null, until === null])).toEqual([[true, false], [false, false], [false, true]]);
    const slugs = async (part: { after: string | null; until: string | null }) => {
      const found: string[] = [];
      for await (const batch of goods.shown(part, 1)) found.push(...batch.map(({ slug }) => slug));
      return found;
    };
    expect(await Promise.all(cut.map(slugs))).toEqual([['dang-bay'], [], []]);
  });

  it('is read back batch by batch without loss, and a product that came meanwhile belongs to the last part', async () => {
    const goods = new SitemapGoods(shop);
    const [open] = await database.sql<{ id: string }>(`SELECT id FROM booth WHERE slug = 'binh-lu'`);
    for (const slug of ['a', 'b', 'c', 'd']) await aProduct(database, { boothId: open!.id, categoryId, slug: `moi-${slug}` });
    const cut = await goods.parts(6);
    await aProduct(database, { boothId: open!.id, categoryId, slug: 'moi-e' });
    const slugs: string[][] = [];
    for (const part of cut) {
      const found: string[] = [];
      for await (const batch of goods.shown(part, 2)) found.push(...batch.map(({ slug }) => slug));
      slugs.push(found);
    }
    expect(slugs).toEqual([['dang-bay', 'moi-a'], ['moi-b', 'moi-c', 'moi-d', 'moi-e']]);
  });
});
