import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, newId, NotFound, Settings, StaleVersion, type Actor, type Db } from '@chophien/platform';
import { aMember, anOperator, aShopper, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { BoothQueries } from '@chophien/booths';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { CategoryInUse, CategoryMisplaced } from './category-errors.js';
import { CatalogClock, CatalogQueries, EditCategories, KeptCategories } from './index.js';
import { aProduct } from './testing/index.js';

describe('operators keep the tree of goods', () => {
  let database: TestDatabase;
  let office: Db;
  let shop: Db;
  let edit: EditCategories;
  let boothId: string;
  const operator = anOperator(newId());

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office');
    shop = await database.connect('shop');
    edit = new EditCategories(office);
    await somePlaces(database);
    boothId = await aBooth(database);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, category CASCADE');
  });

  const add = (nameVi: string, parentId: string | null = null) => edit.add(operator, { nameVi, nameEn: `${nameVi} (en)`, parentId });
  const tree = async () => (await new KeptCategories(office).all(operator)).map(({ slug, parentId, version }) => `${parentId === null ? '' : '· '}${slug} v${version}`);
  const everything = async () => [await database.sql('SELECT * FROM category ORDER BY id'), await database.sql('SELECT * FROM audit_log ORDER BY id')];
  const versionOf = async (id: string) => (await database.sql<{ version: number }>('SELECT version FROM category WHERE id = $1', [id]))[0]!.version;

  it('adds groups last under their parent, with an address of their own, and says who did', async () => {
    const tea = await add('Chè & trà');
    const rice = await add('Gạo');
    await add('Chè xanh', tea);
    await add('Chè  & trà');
    expect(await tree()).toEqual(['che-tra v1', '· che-xanh v1', 'gao v1', 'che-tra-2 v1']);
    expect(await database.sql('SELECT action, actor_id FROM audit_log WHERE subject_id = $1', [rice])).toEqual([{ action: 'category.add', actor_id: operator.personId }]);
  });

  it('renames without moving the address, and what lies in the group is found by the new name at once', async () => {
    const id = await add('Rau rừng');
    await aProduct(database, { boothId, categoryId: id, nameVi: 'Măng khô' });
    const goods = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), new CatalogClock());
    const found = async (query: string) => (await goods.search({ query, first: 5 })).nodes.map(({ nameVi }) => nameVi);
    expect([await found('rau rừng'), await found('lâm sản')]).toEqual([['Măng khô'], []]);
    await edit.rename(operator, { id, version: 1, nameVi: 'Lâm sản phụ', nameEn: 'Forest goods', art: 'rau-cu-qua' });
    expect([await found('lâm sản'), await found('forest')]).toEqual([['Măng khô'], ['Măng khô']]);
    expect(await database.sql('SELECT slug, name_vi, name_en, art, version FROM category')).toEqual([{ slug: 'rau-rung', name_vi: 'Lâm sản phụ', name_en: 'Forest goods', art: 'rau-cu-qua', version: 2 }]);
  });

  it('moves a group with what lies in it, and shoppers see the same order', async () => {
    const [a, b, c] = [await add('A'), await add('B'), await add('C')];
    await add('B một', b);
    await edit.move(operator, { id: b, version: 1, parentId: null, place: 0 });
    expect(await tree()).toEqual(['b v2', '· b-mot v1', 'a v1', 'c v1']);
    await edit.move(operator, { id: c, version: 1, parentId: a, place: 0 });
    expect(await tree()).toEqual(['b v2', '· b-mot v1', 'a v1', '· c v2']);
    const shown = await new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), new CatalogClock()).categories();
    expect(shown.map(({ slug, parentSlug }) => [slug, parentSlug])).toEqual([['b', null], ['b-mot', 'b'], ['a', null], ['c', 'a']]);
  });

  it('refuses a ring, a fourth level, a group that is not there, an old version and wrong words, and changes nothing', async () => {
    const top = await add('Trên');
    const middle = await add('Giữa', top);
    const low = await add('Dưới', middle);
    const before = await everything();
    await expect(add('Sâu quá', low)).rejects.toThrow(CategoryMisplaced);
    await expect(edit.move(operator, { id: top, version: 1, parentId: low, place: 0 })).rejects.toThrow(CategoryMisplaced);
    await expect(edit.move(operator, { id: top, version: 1, parentId: top, place: 0 })).rejects.toThrow(CategoryMisplaced);
    await expect(add('Mồ côi', newId())).rejects.toThrow(NotFound);
    await expect(add('Mồ côi', "x' OR 1=1")).rejects.toThrow(NotFound);
    await expect(edit.rename(operator, { id: newId(), version: 1, nameVi: 'X', nameEn: 'X' })).rejects.toThrow(NotFound);
    await expect(edit.rename(operator, { id: top, version: 7, nameVi: 'X', nameEn: 'X' })).rejects.toThrow(StaleVersion);
    await expect(edit.rename(operator, { id: top, version: 1, nameVi: ' ', nameEn: 'x'.repeat(61), art: '../etc' })).rejects.toMatchObject({
      problems: [{ field: 'nameVi', reason: 'required' }, { field: 'nameEn', reason: 'too_long', limit: 60 }, { field: 'art', reason: 'unknown' }],
    });
    await expect(edit.rename(operator, { id: top, version: 1, nameVi: 'X\u0000', nameEn: 'X' })).rejects.toThrow(InvalidInput);
    expect(await everything()).toEqual(before);
  });

  it('takes away empty groups only, and says what is in the others', async () => {
    const top = await add('Trên');
    const low = await add('Dưới', top);
    await aProduct(database, { boothId, categoryId: low });
    const before = await everything();
    await expect(edit.remove(operator, { id: top, version: 1 })).rejects.toMatchObject({ details: { products: 0, children: 1 } });
    await expect(edit.remove(operator, { id: low, version: 1 })).rejects.toThrow(CategoryInUse);
    expect(await everything()).toEqual(before);
    await database.sql('TRUNCATE product CASCADE');
    await edit.remove(operator, { id: low, version: 1 });
    await edit.remove(operator, { id: top, version: await versionOf(top) });
    expect(await tree()).toEqual([]);
  });

  it('is for operators who keep the catalogue alone', async () => {
    const id = await add('Của sàn');
    const before = await everything();
    const others: Actor[] = [aShopper(), aMember(newId(), { [boothId]: 'owner' }), anOperator(newId(), 'observer')];
    for (const actor of others) {
      await expect(edit.add(actor, { nameVi: 'X', nameEn: 'X' })).rejects.toThrow(NotFound);
      await expect(edit.rename(actor, { id, version: 1, nameVi: 'X', nameEn: 'X' })).rejects.toThrow(NotFound);
      await expect(edit.move(actor, { id, version: 1, parentId: null, place: 0 })).rejects.toThrow(NotFound);
      await expect(edit.remove(actor, { id, version: 1 })).rejects.toThrow(NotFound);
      await expect(new KeptCategories(office).all(actor)).rejects.toThrow(NotFound);
    }
    expect(await everything()).toEqual(before);
  });

  it('two operators at once make no ring and no doubled address', async () => {
    const [a, b] = [await add('A'), await add('B')];
    const moves = await Promise.allSettled([edit.move(operator, { id: a, version: 1, parentId: b, place: 0 }), edit.move(operator, { id: b, version: 1, parentId: a, place: 0 })]);
    expect(moves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const added = await Promise.all([add('Mật'), add('Mật'), add('Mật')]);
    expect((await database.sql<{ slug: string }>('SELECT slug FROM category WHERE id = ANY ($1) ORDER BY slug', [added])).map(({ slug }) => slug)).toEqual(['mat', 'mat-2', 'mat-3']);
  });
});
