import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, newId, NotFound, RequestKeyReused, Settings, type Actor, type Db } from '@chophien/platform';
import { aMember, anOperator, aShopper, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aPerson } from '@chophien/accounts/testing';
import { BoothQueries } from '@chophien/booths';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { AdjustStock, CatalogClock, catalogEntities, CatalogQueries, consumeStock, EditListing, ListingQueries, releaseStock, reserveStock, SetLowStock, StockQueries, type AdjustmentReason } from './index.js';
import { aBoothOrder, aCategory, aProduct } from './testing/index.js';

describe('what lies at a booth, and why', () => {
  let database: TestDatabase;
  let office: Db;
  let shop: Db;
  let adjust: AdjustStock;
  let low: SetLowStock;
  let stock: StockQueries;
  let boothId: string;
  let otherBoothId: string;
  let categoryId: string;
  let personId: string;
  let mine: { productId: string; variantId: string };
  const owner = (): Actor => aMember(personId, { [boothId]: 'owner' });

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { entities: catalogEntities });
    shop = await database.connect('shop');
    adjust = new AdjustStock(office);
    low = new SetLowStock(office);
    stock = new StockQueries(office);
    await somePlaces(database);
    boothId = await aBooth(database);
    otherBoothId = await aBooth(database);
    categoryId = await aCategory(database);
    personId = (await aPerson(database, { displayName: 'Tẩn Thị Su' })).id;
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, product CASCADE');
    mine = await aProduct(database, { boothId, categoryId, onHand: 10 });
  });

  const by = (units: number, reason: AdjustmentReason, given: { note?: string; actor?: Actor; variantId?: string; requestKey?: string } = {}) =>
    adjust.run(given.actor ?? owner(), { variantId: given.variantId ?? mine.variantId, by: units, reason, note: given.note ?? null, requestKey: given.requestKey ?? newId() });
  const now = async () => (await database.sql<{ on_hand: number; reserved: number }>('SELECT on_hand, reserved FROM stock WHERE variant_id = $1', [mine.variantId]))[0]!;
  const history = async (actor: Actor = owner()) => (await stock.history(actor, { productId: mine.productId, first: 100 })).nodes.map(({ kind, change, onHand, by: who, note }) => [kind, change, onHand, who, note]);
  const everything = async () => [await database.sql('SELECT * FROM stock ORDER BY variant_id'), await database.sql('SELECT * FROM stock_movement ORDER BY id'), await database.sql('SELECT * FROM audit_log')];
  /** Whatever happened, the changes add up to what lies there. */
  const mustAddUp = async () =>
    expect(await database.sql('SELECT s.variant_id FROM stock s JOIN stock_movement m ON m.variant_id = s.variant_id GROUP BY s.variant_id, s.on_hand HAVING sum(m.change) <> s.on_hand')).toEqual([]);

  it('comes and goes with a reason, and every change stands in the history with who did it', async () => {
    await by(30, 'received', { note: 'Mẻ sấy ngày 24/11' });
    await by(-2, 'spoiled', { note: 'Rách túi' });
    await new EditListing(office, new ListingQueries(office, new CatalogClock()), new Settings(office)).run(owner(), { id: mine.productId, version: 1, changes: { onHand: 37 } });
    expect(await history()).toEqual([
      ['COUNTED', -1, 37, 'Tẩn Thị Su', ''],
      ['SPOILED', -2, 38, 'Tẩn Thị Su', 'Rách túi'],
      ['RECEIVED', 30, 40, 'Tẩn Thị Su', 'Mẻ sấy ngày 24/11'],
      ['OPENING', 10, 10, null, ''],
    ]);
    expect(await database.sql(`SELECT action, actor_id, booth_id, detail FROM audit_log WHERE action = 'stock.adjust' ORDER BY id`)).toEqual([
      { action: 'stock.adjust', actor_id: personId, booth_id: boothId, detail: { by: 30, reason: 'received', onHand: 40 } },
      { action: 'stock.adjust', actor_id: personId, booth_id: boothId, detail: { by: -2, reason: 'spoiled', onHand: 38 } },
    ]);
    await mustAddUp();
  });

  it('says of a change under a grant that it was made on the booth’s behalf, and of no other', async () => {
    const officerId = (await aPerson(database, { displayName: 'Cán bộ Lò' })).id;
    const officer: Actor = { ...aMember(officerId, { [boothId]: 'editor' }), grants: new Map([[boothId, newId()]]) };
    await by(5, 'received');
    await by(7, 'received', { actor: officer });
    await new EditListing(office, new ListingQueries(office, new CatalogClock()), new Settings(office)).run(officer, { id: mine.productId, version: 1, changes: { onHand: 20 } });
    // the same person as a member, after the grant
    await by(1, 'received', { actor: aMember(officerId, { [boothId]: 'editor' }) });
    const seen = (await stock.history(owner(), { productId: mine.productId, first: 100 })).nodes.map(({ change, by: who, onBehalf }) => [change, who, onBehalf]);
    expect(seen).toEqual([
      [1, 'Cán bộ Lò', false],
      [-2, 'Cán bộ Lò', true],
      [7, 'Cán bộ Lò', true],
      [5, 'Tẩn Thị Su', false],
      [10, null, false],
    ]);
  });

  it('shows what an order took, with its number; what was only held and given back is no movement', async () => {
    const sent = await aBoothOrder(database, boothId);
    const declined = await aBoothOrder(database, boothId);
    await shop.tx((tx) => reserveStock(tx, [{ boothOrderId: sent, variantId: mine.variantId, boothId, quantity: 3 }]));
    await shop.tx((tx) => reserveStock(tx, [{ boothOrderId: declined, variantId: mine.variantId, boothId, quantity: 2 }]));
    await office.officeTx(owner(), (tx) => releaseStock(tx, declined));
    await office.officeTx(owner(), (tx) => consumeStock(tx, sent));
    expect(await history()).toEqual([['SOLD', -3, 7, 'Tẩn Thị Su', ''], ['OPENING', 10, 10, null, '']]);
    const [sale] = (await stock.history(owner(), { productId: mine.productId, first: 1 })).nodes;
    const [order] = await database.sql<{ number: string }>('SELECT number FROM booth_order WHERE id = $1', [sent]);
    expect([sale?.boothOrderId, sale?.boothOrderNumber]).toEqual([sent, order?.number]);
    await mustAddUp();
  });

  it('counts an adjustment that was sent twice once, also at the same moment', async () => {
    const requestKey = newId();
    const answers = await Promise.all(Array.from({ length: 5 }, () => by(4, 'received', { requestKey })));
    expect(new Set(answers)).toEqual(new Set([mine.productId]));
    expect(await now()).toEqual({ on_hand: 14, reserved: 0 });
    const before = await everything();
    await expect(by(5, 'received', { requestKey })).rejects.toThrow(RequestKeyReused);
    await expect(by(-4, 'spoiled', { requestKey })).rejects.toThrow(RequestKeyReused);
    expect(await everything()).toEqual(before);
  });

  it('holds under twenty adjustments and twenty orders at once: nothing lost, nothing below what is promised', async () => {
    await by(90, 'received');
    const orders = await Promise.all(Array.from({ length: 20 }, () => aBoothOrder(database, boothId)));
    await Promise.all([
      ...orders.map((boothOrderId) => shop.tx((tx) => reserveStock(tx, [{ boothOrderId, variantId: mine.variantId, boothId, quantity: 2 }]))),
      ...Array.from({ length: 20 }, (_, index) => by(index % 2 === 0 ? 3 : -1, index % 2 === 0 ? 'received' : 'spoiled')),
    ]);
    expect(await now()).toEqual({ on_hand: 100 + 30 - 10, reserved: 40 });
    await Promise.all(orders.map((boothOrderId) => office.officeTx(owner(), (tx) => consumeStock(tx, boothOrderId))));
    expect(await now()).toEqual({ on_hand: 80, reserved: 0 });
    await mustAddUp();
  });

  it('refuses to take what orders hold, a direction that the reason does not have, and wrong input; nothing changes', async () => {
    const order = await aBoothOrder(database, boothId);
    await shop.tx((tx) => reserveStock(tx, [{ boothOrderId: order, variantId: mine.variantId, boothId, quantity: 8 }]));
    const before = await everything();
    await expect(by(-3, 'spoiled')).rejects.toMatchObject({ problems: [{ field: 'by', reason: 'below_reserved', limit: 8 }] });
    await expect(by(3, 'spoiled')).rejects.toMatchObject({ problems: [{ field: 'by', reason: 'wrong_direction' }] });
    await expect(by(-3, 'received')).rejects.toMatchObject({ problems: [{ field: 'by', reason: 'wrong_direction' }] });
    await expect(by(0, 'correction', { note: 'x' })).rejects.toMatchObject({ problems: [{ field: 'by', reason: 'not_a_number' }] });
    await expect(by(1.5, 'received')).rejects.toMatchObject({ problems: [{ field: 'by', reason: 'not_a_number' }] });
    await expect(by(1_000_000, 'received')).rejects.toMatchObject({ problems: [{ field: 'by', reason: 'out_of_range', limit: 1_000_000 }] });
    // a correction says why
    await expect(by(1, 'correction')).rejects.toMatchObject({ problems: [{ field: 'note', reason: 'required' }] });
    await expect(by(1, 'received', { note: 'x'.repeat(301) })).rejects.toThrow(InvalidInput);
    await expect(by(1, 'received', { requestKey: 'x' })).rejects.toMatchObject({ problems: [{ field: 'requestKey', reason: 'unknown' }] });
    await expect(low.run(owner(), { variantId: mine.variantId, lowAt: -1 })).rejects.toMatchObject({ problems: [{ field: 'lowAt', reason: 'out_of_range', limit: 0 }] });
    expect(await everything()).toEqual(before);
  });

  it('is the booth’s own: another booth, a role that only looks, operators and guests change nothing; operators read', async () => {
    const before = await everything();
    const others: Actor[] = [aMember(newId(), { [otherBoothId]: 'owner' }), aMember(newId(), { [boothId]: 'viewer' }), anOperator(newId()), aShopper()];
    for (const actor of others) {
      await expect(by(1, 'received', { actor })).rejects.toThrow(NotFound);
      await expect(low.run(actor, { variantId: mine.variantId, lowAt: 3 })).rejects.toThrow(NotFound);
    }
    await expect(by(1, 'received', { variantId: newId() })).rejects.toThrow(NotFound);
    await expect(by(1, 'received', { variantId: "x' OR 1=1" })).rejects.toThrow(NotFound);
    expect(await everything()).toEqual(before);
    expect(await history(anOperator(newId()))).toEqual([['OPENING', 10, 10, null, '']]);
    for (const actor of [aMember(newId(), { [otherBoothId]: 'owner' }), aShopper()]) {
      await expect(stock.history(actor, { productId: mine.productId, first: 5 })).rejects.toThrow(NotFound);
      await expect(stock.ofListing(actor, mine.productId)).rejects.toThrow(NotFound);
    }
    // no runtime role may write the history by itself
    await expect(office.tx((tx) => tx.query(`UPDATE stock_movement SET change = 0`))).rejects.toThrow(/permission denied/);
    await expect(office.tx((tx) => tx.query(`DELETE FROM stock_movement`))).rejects.toThrow(/permission denied/);
  });

  it('is low where its booth says so, for the booth and for shoppers', async () => {
    expect(await stock.ofListing(owner(), mine.productId)).toMatchObject([{ variantId: mine.variantId, onHand: 10, reserved: 0, lowAt: 5 }]);
    await low.run(owner(), { variantId: mine.variantId, lowAt: 12 });
    expect((await stock.ofListing(owner(), mine.productId))[0]?.lowAt).toBe(12);
    expect((await new ListingQueries(office, new CatalogClock()).byId(owner(), mine.productId))?.lowAt).toBe(12);
    const shown = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), new CatalogClock());
    expect((await shown.list({ first: 1 })).nodes[0]?.stockLevel).toBe('LOW');
    await low.run(owner(), { variantId: mine.variantId, lowAt: 9 });
    expect((await shown.list({ first: 1 })).nodes[0]?.stockLevel).toBe('IN_STOCK');
  });

  it('reads on by key', async () => {
    for (let index = 0; index < 4; index++) await by(1, 'received');
    const first = await stock.history(owner(), { productId: mine.productId, first: 3 });
    const rest = await stock.history(owner(), { productId: mine.productId, first: 3, after: first.pageInfo.endCursor });
    expect([first.nodes.map(({ onHand }) => onHand), first.pageInfo.hasNextPage, rest.nodes.map(({ onHand }) => onHand), rest.pageInfo.hasNextPage]).toEqual([[14, 13, 12], true, [11, 10], false]);
    await expect(stock.history(owner(), { productId: mine.productId, first: 3, after: 'x' })).rejects.toThrow(InvalidInput);
    await expect(stock.history(owner(), { productId: mine.productId, first: 101 })).rejects.toThrow(InvalidInput);
  });
});
