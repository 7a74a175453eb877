import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { NotFound, newId, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { PacksToType } from './packs-to-type.js';
import { aCategory, aProduct } from './testing/index.js';

describe('goods for who types an order', () => {
  let database: TestDatabase;
  let office: Db;
  let packs: PacksToType;
  let ours: string;
  let honey: string;
  let sold: string;
  let other: string;
  const operator = anOperator(newId());
  let seller: StaffActor;

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office');
    packs = new PacksToType(office);
    await somePlaces(database);
    const categoryId = await aCategory(database);
    ours = await aBooth(database, { nameVi: 'HTX Mật ong' });
    const theirs = await aBooth(database, { nameVi: 'Bản Hon' });
    seller = aMember(newId(), { [ours]: 'order_handler' });
    honey = (await aProduct(database, { boothId: ours, categoryId, nameVi: 'Mật ong bạc hà', price: 55_000n, onHand: 10 })).variantId;
    sold = (await aProduct(database, { boothId: ours, categoryId, nameVi: 'Mật ong rừng', price: 65_000n, onHand: 0 })).variantId;
    other = (await aProduct(database, { boothId: theirs, categoryId, nameVi: 'Bánh mật ong', price: 20_000n, onHand: 3 })).variantId;
    const hidden = (await aProduct(database, { boothId: ours, categoryId, nameVi: 'Mật ong cất đi', price: 1_000n })).productId;
    await database.sql(`UPDATE product SET state = 'hidden' WHERE id = $1`, [hidden]);
    await database.sql(`UPDATE variant SET barcode = '8934563138164' WHERE id = $1`, [sold]);
  });
  afterAll(() => database.drop());

  const found = async (actor: StaffActor, boothId: string | null, text: string) => (await packs.find(actor, { boothId, text, first: 8 })).map(({ variantId }) => variantId);

  it('finds them without marks, unfinished, in Telex and in any sequence; in stock before sold out', async () => {
    expect(await found(seller, ours, 'mat on')).toEqual([honey, sold]);
    expect(await found(seller, ours, 'rừng mật')).toEqual([sold]);
    expect(await found(seller, ours, 'maatj ong')).toEqual([honey, sold]);
    expect(await found(seller, ours, '8934563138164')).toEqual([sold]);
    expect(await found(seller, ours, '  ')).toEqual([]);
    expect(await found(seller, ours, `'; DROP TABLE product --`)).toEqual([]);
  });

  it('with price, stock and booth', async () => {
    expect(await packs.find(seller, { boothId: ours, text: 'bac ha', first: 8 })).toMatchObject([{ variantId: honey, boothId: ours, boothNameVi: 'HTX Mật ong', price: 55_000n, available: 10, minQuantity: 1, reopensOn: null }]);
  });

  it('shows every booth’s to operators who type orders, to staff their own alone, and to others none', async () => {
    expect((await found(operator, null, 'mat ong')).sort()).toEqual([honey, sold, other].sort());
    for (const [actor, boothId] of [[seller, null], [aMember(newId(), { [ours]: 'viewer' }), ours], [aMember(newId(), { [newId()]: 'owner' }), ours]] as [StaffActor, string | null][]) {
      expect(await refusal(packs.find(actor, { boothId, text: 'mat ong', first: 8 }))).toBeInstanceOf(NotFound);
    }
  });
});
