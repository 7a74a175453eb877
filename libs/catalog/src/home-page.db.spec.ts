import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, NotFound, StaleVersion, type Db } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { CatalogClock, EditHomePage, HomePage, type HomeSection } from './index.js';
import { aCategory, aProduct } from './testing/index.js';

describe('the home page as operators arrange it', () => {
  let database: TestDatabase;
  let edit: EditHomePage;
  let home: HomePage;
  let shop: Db;
  let boothId: string;
  let sent: string[];
  let goods: { productId: string }[];
  const operator = anOperator(newId());
  const own = { heroTitleVi: '', heroTitleEn: '', heroTextVi: '', heroTextEn: '' };
  const keys = ['GROUPS', 'PICKS', 'FRESH', 'RECOGNISED', 'BOOTHS', 'HOW'] as const;
  const all: HomeSection[] = keys.map((key) => ({ key, shown: true, titleVi: '', titleEn: '' }));

  beforeAll(async () => {
    database = await createTestDatabase();
    sent = [];
    shop = await database.connect('shop', { onStatement: (sql) => void sent.push(sql) });
    edit = new EditHomePage(await database.connect('office'));
    home = new HomePage(shop, new CatalogClock());
    await somePlaces(database);
    boothId = await aBooth(database);
    const categoryId = await aCategory(database);
    goods = [];
    for (const nameVi of ['Chè', 'Gạo', 'Mật ong']) goods.push(await aProduct(database, { boothId, categoryId, nameVi, price: 90_000n }));
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql(`TRUNCATE audit_log; UPDATE home_page SET version = 1, picks = '{}', hero_title_vi = '', sections = $$${JSON.stringify(all)}$$`);
    await database.sql(`UPDATE product SET state = 'listed'`);
    await database.sql(`UPDATE booth SET standing = 'open'`);
  });

  const everything = async () => [await database.sql('SELECT * FROM home_page'), await database.sql('SELECT * FROM audit_log')];
  const ids = (...which: number[]) => which.map((index) => goods[index]!.productId);

  it('begins with every section in the floor’s own words', async () => {
    expect(await home.shown()).toEqual({ ...own, sections: keys.map((key) => ({ key, titleVi: '', titleEn: '' })), picks: [] });
  });

  it('shows sections in the operator’s order and words, what is put away left out, and the picks as cards, in one statement', async () => {
    const sections: HomeSection[] = [{ key: 'PICKS', shown: true, titleVi: 'Quà Tết', titleEn: 'For Tết' }, { ...all[4]!, shown: false }, all[0]!, all[2]!, all[3]!, all[5]!];
    const saved = await edit.run(operator, { ...own, heroTitleVi: 'Chợ Tết vùng cao', sections, picks: ids(2, 0), version: 1 });
    expect([saved.version, saved.picks.map(({ nameVi, onShow }) => [nameVi, onShow])]).toEqual([2, [['Mật ong', true], ['Chè', true]]]);
    sent.length = 0;
    const shown = await home.shown();
    expect(sent).toHaveLength(1);
    expect(shown.heroTitleVi).toBe('Chợ Tết vùng cao');
    expect(shown.sections.map(({ key, titleVi }) => [key, titleVi])).toEqual([['PICKS', 'Quà Tết'], ['GROUPS', ''], ['FRESH', ''], ['RECOGNISED', ''], ['HOW', '']]);
    expect(shown.picks.map(({ nameVi, price, stockLevel }) => [nameVi, price, stockLevel])).toEqual([['Mật ong', 90_000n, 'IN_STOCK'], ['Chè', 90_000n, 'IN_STOCK']]);
    expect(await database.sql('SELECT action, actor_id FROM audit_log')).toEqual([{ action: 'home_page.edit', actor_id: operator.personId }]);
  });

  it('leaves out at once what is hidden or belongs to a booth that is not open', async () => {
    await edit.run(operator, { ...own, sections: all, picks: ids(0, 1), version: 1 });
    await database.sql(`UPDATE product SET state = 'hidden' WHERE id = $1`, ids(0));
    expect((await home.shown()).picks.map(({ nameVi }) => nameVi)).toEqual(['Gạo']);
    expect((await edit.read(operator)).picks.map(({ nameVi, onShow }) => [nameVi, onShow])).toEqual([['Chè', false], ['Gạo', true]]);
    await database.sql(`UPDATE booth SET standing = 'suspended'`);
    expect((await home.shown()).picks).toEqual([]);
  });

  it('refuses an old version, a section twice, unknown goods, thirteen picks and long words, and changes nothing', async () => {
    const before = await everything();
    await expect(edit.run(operator, { ...own, sections: all, picks: [], version: 4 })).rejects.toThrow(StaleVersion);
    const wrong = (given: object) => edit.run(operator, { ...own, sections: all, picks: [], version: 1, ...given });
    await expect(wrong({ sections: [...all.slice(1), all[1]!] })).rejects.toMatchObject({ problems: [{ field: 'sections', reason: 'unknown' }] });
    await expect(wrong({ picks: [newId()] })).rejects.toMatchObject({ problems: [{ field: 'picks', reason: 'unknown' }] });
    await expect(wrong({ picks: ["x' OR 1=1"] })).rejects.toMatchObject({ problems: [{ field: 'picks', reason: 'unknown' }] });
    await expect(wrong({ picks: Array.from({ length: 13 }, () => newId()) })).rejects.toMatchObject({ problems: [{ field: 'picks', reason: 'too_long', limit: 12 }] });
    await expect(wrong({ heroTitleVi: 'x'.repeat(81) })).rejects.toMatchObject({ problems: [{ field: 'heroTitleVi', reason: 'too_long', limit: 80 }] });
    for (const actor of [anOperator(newId(), 'observer'), aMember(newId(), { [boothId]: 'owner' })]) {
      await expect(edit.run(actor, { ...own, sections: all, picks: [], version: 1 })).rejects.toThrow(NotFound);
      await expect(edit.read(actor)).rejects.toThrow(NotFound);
    }
    expect(await everything()).toEqual(before);
  });
});
