import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BoothQueries } from '@chophien/booths';
import { InvalidInput, NotFound, Settings, StaleVersion, newId, type Db } from '@chophien/platform';
import { anOperator, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { CatalogQueries, RecordMiss, RemoveSynonym, SaveSynonym, SearchWordQueries } from './index.js';
import { aCategory, aProduct, aRecognition } from './testing/index.js';

describe('the operators’ words for the search', () => {
  let database: TestDatabase;
  let office: Db;
  let goods: CatalogQueries;
  let boothId: string;
  let pork: { productId: string; variantId: string };
  const sent: string[] = [];
  const someone = newId();
  const operator = anOperator(someone);
  const observer = anOperator(newId(), 'observer');

  beforeAll(async () => {
    database = await createTestDatabase();
    const shop = await database.connect('shop', { onStatement: (sql) => sent.push(sql) });
    office = await database.connect('office');
    goods = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), { today: () => null });
    await somePlaces(database);
    const categoryId = await aCategory(database);
    boothId = await aBooth(database, { nameVi: 'Bản Thử' });
    pork = await aProduct(database, { boothId, categoryId, nameVi: 'Thịt lợn gác bếp', nameEn: 'Smoked pork' });
    await aProduct(database, { boothId, categoryId, nameVi: 'Chè xanh', nameEn: 'Green tea', listedAt: '2026-01-01T00:00:00Z' });
    await aProduct(database, { boothId, categoryId, nameVi: 'Trà xanh', nameEn: 'Green tea', listedAt: '2026-01-02T00:00:00Z' });
    await aProduct(database, { boothId, categoryId, nameVi: 'Mật ong rừng', nameEn: 'Honey' });
    await aProduct(database, { boothId, categoryId, nameVi: 'Kẹo rừng mật ong', nameEn: 'Sweets' });
  });
  afterAll(() => database.drop());
  beforeEach(() => void (sent.length = 0));

  const find = async (query: string) => (await goods.search({ query, first: 24 })).nodes.map((card) => card.nameVi);
  const save = (words: string[], isOneWay = false, more: { id?: string; version?: number } = {}) => new SaveSynonym(office).run(operator, { words, isOneWay, ...more });
  const stored = () => database.sql('SELECT words, is_one_way, version FROM search_synonym ORDER BY changed_at, id');

  it('are found by the very next search, and gone with the one after their removal', async () => {
    expect(await find('thịt heo')).toEqual([]);
    const id = await save(['lợn', 'heo']);
    sent.length = 0;
    expect(await find('thịt heo')).toEqual(['Thịt lợn gác bếp']);
    expect(sent).toHaveLength(3);
    expect(await find('thit heo gac bep')).toEqual(['Thịt lợn gác bếp']);
    expect(sent).toHaveLength(4);
    await new RemoveSynonym(office).run(operator, { id });
    expect(await find('thịt heo')).toEqual([]);
    expect(await database.sql(`SELECT action, detail -> 'words' AS words FROM audit_log WHERE subject_id = $1 ORDER BY id`, [id])).toEqual([
      { action: 'search_synonym.add', words: ['lợn', 'heo'] },
      { action: 'search_synonym.remove', words: ['lợn', 'heo'] },
    ]);
  });

  it('stand behind what was typed, and of a one-way row only the first finds the others', async () => {
    const id = await save(['chè', 'trà']);
    expect(await find('trà xanh')).toEqual(['Trà xanh', 'Chè xanh']);
    expect(await find('chè xanh')).toEqual(['Chè xanh', 'Trà xanh']);
    expect(await find('"trà xanh"')).toEqual(['Trà xanh']);
    expect(await save(['chè', 'trà'], true, { id, version: 1 })).toBe(id);
    expect(await find('chè xanh')).toEqual(['Chè xanh', 'Trà xanh']);
    expect(await find('trà xanh')).toEqual(['Trà xanh']);
    await new RemoveSynonym(office).run(operator, { id });
  });

  it('refuses wrong words, an old version and whoever may not, and changes nothing', async () => {
    const id = await save(['ngô', 'bắp']);
    const before = await stored();
    for (const words of [[], ['một'], ['một', ' '], ['một', 'MỘT'], ['một', '!!'], ['một', 'x'.repeat(61)], Array.from({ length: 13 }, (_, at) => `từ ${at}`)]) {
      await expect(save(words)).rejects.toThrow(InvalidInput);
    }
    await expect(save(['ngô', 'bẹ'], false, { id, version: 7 })).rejects.toThrow(StaleVersion);
    await expect(save(['ngô', 'bẹ'], false, { id: newId(), version: 1 })).rejects.toThrow(NotFound);
    await expect(new SaveSynonym(office).run(observer, { words: ['a', 'b'], isOneWay: false })).rejects.toThrow(NotFound);
    await expect(new RemoveSynonym(office).run(observer, { id })).rejects.toThrow(NotFound);
    await expect(new SearchWordQueries(office).list(observer)).rejects.toThrow(NotFound);
    expect(await stored()).toEqual(before);
    await new RemoveSynonym(office).run(operator, { id });
  });

  it('can be tried: what a query finds with them and without', async () => {
    const id = await save(['lợn', 'heo']);
    expect(await new SearchWordQueries(office).try(operator, 'thịt heo')).toEqual({ withWords: ['Thịt lợn gác bếp'], without: [], isNear: false, readings: ['thịt lợn'] });
    await new RemoveSynonym(office).run(operator, { id });
  });

  it('puts neighbours in order above the same words apart, and keeps quoted words together', async () => {
    expect(await find('mật ong rừng')).toEqual(['Mật ong rừng', 'Kẹo rừng mật ong']);
    expect(await find('"mật ong rừng"')).toEqual(['Mật ong rừng']);
    expect(await find('rừng mật ong')).toEqual(['Kẹo rừng mật ong', 'Mật ong rừng']);
  });

  it('puts what is sold out behind what can be had', async () => {
    await database.sql('UPDATE stock SET on_hand = 0 WHERE variant_id = (SELECT v.id FROM variant v JOIN product p ON p.id = v.product_id WHERE p.name_vi = $1)', ['Trà xanh']);
    expect(await find('green tea')).toEqual(['Chè xanh', 'Trà xanh']);
    await database.sql('UPDATE stock SET on_hand = 10');
    expect(await find('green tea')).toEqual(['Trà xanh', 'Chè xanh']);
  });

  it('knows a new pack, a new star, a suspended booth and an old star taken away at once', async () => {
    expect(await find('lợn 750g')).toEqual([]);
    await database.sql(`UPDATE variant SET pack_vi = 'gói 750 g' WHERE id = $1`, [pork.variantId]);
    expect(await find('lợn 750g')).toEqual(['Thịt lợn gác bếp']);
    expect(await find('lợn 750 gam')).toEqual(['Thịt lợn gác bếp']);
    expect(await find('ocop 4 sao')).toEqual([]);
    await aRecognition(database, { productId: pork.productId, stars: 4 });
    expect(await find('ocop 4 sao')).toEqual(['Thịt lợn gác bếp']);
    await database.sql('DELETE FROM recognition');
    expect(await find('ocop 4 sao')).toEqual([]);
    await database.sql(`UPDATE booth SET standing = 'suspended' WHERE id = $1`, [boothId]);
    expect(await find('thịt lợn')).toEqual([]);
    await database.sql(`UPDATE booth SET standing = 'open' WHERE id = $1`, [boothId]);
    expect(await find('thịt lợn')).toEqual(['Thịt lợn gác bếp']);
  });

  it('counts what is not found by day and folded words, and never what may tell of a person', async () => {
    const shop = await database.connect('shop');
    const misses = new RecordMiss(shop);
    for (const query of ['Máy cày', 'may  cay', 'ai@do.vn', '0912 345 678', 'x'.repeat(61), '!!']) misses.record(query, 'nothing');
    misses.record('miến dogn', 'near');
    await misses.flush();
    misses.record('máy cày', 'nothing');
    await misses.flush();
    expect(await database.sql('SELECT query, kind, times FROM search_miss ORDER BY query')).toEqual([
      { query: 'may cay', kind: 'nothing', times: 3 },
      { query: 'mien dogn', kind: 'near', times: 1 },
    ]);
    expect(await new SearchWordQueries(office).misses(observer, 30)).toEqual([
      { query: 'may cay', nothing: 3, near: 0, lastAt: expect.any(Date) },
      { query: 'mien dogn', nothing: 0, near: 1, lastAt: expect.any(Date) },
    ]);
    await database.sql(`UPDATE search_miss SET day = day - 31`);
    expect(await new SearchWordQueries(office).misses(observer, 30)).toEqual([]);
  });
});
