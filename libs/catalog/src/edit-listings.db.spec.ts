import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, newId, NotFound, type Actor, type BoothRole, type Db, Settings } from '@chophien/platform';
import { aMember, anOperator, aShopper, createTestDatabase, theSystem, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { CatalogClock, catalogEntities, consumeStock, EditListing, EditListings, ListingQueries, OutOfStock, reserveStock, type ListingChanges } from './index.js';
import { aBoothOrder, aCategory, aProduct } from './testing/index.js';

type Edit = { id: string; version: number; onHandSeen?: number; changes: ListingChanges };

describe('many listings edited at once', () => {
  let database: TestDatabase;
  let shop: Db;
  let office: Db;
  let editing: EditListings;
  let one: EditListing;
  let boothId: string;
  let foreignBoothId: string;
  let categoryId: string;
  let goods: { productId: string; variantId: string }[];
  const sent: string[] = [];
  const personId = newId();
  const member = (role: BoothRole = 'owner'): Actor => aMember(personId, { [boothId]: role });

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop');
    office = await database.connect('office', { entities: catalogEntities, onStatement: (sql) => sent.push(sql) });
    const queries = new ListingQueries(office, new CatalogClock());
    editing = new EditListings(office, queries, new Settings(office));
    one = new EditListing(office, queries, new Settings(office));
    await somePlaces(database);
    boothId = await aBooth(database);
    foreignBoothId = await aBooth(database);
    categoryId = await aCategory(database);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, product CASCADE');
    goods = [];
    for (let n = 0; n < 3; n++) goods.push(await aProduct(database, { boothId, categoryId, nameVi: `Chè ${n}`, price: 50_000n + BigInt(n) * 1_000n, onHand: 10 + n }));
  });

  const everything = async () => ({
    products: await database.sql('SELECT * FROM product ORDER BY id'),
    variants: await database.sql('SELECT * FROM variant ORDER BY id'),
    stock: await database.sql('SELECT * FROM stock ORDER BY variant_id'),
    audits: await database.sql('SELECT * FROM audit_log ORDER BY id'),
  });
  const run = (edits: Edit[], given: { actor?: Actor; boothId?: string } = {}) => editing.run(given.actor ?? member(), { boothId: given.boothId ?? boothId, edits });
  const edit = (n: number, changes: ListingChanges, version = 1): Edit => ({ id: goods[n]!.productId, version, changes });

  it('saves every row that may be saved and says of the others why not, and what stands there now', async () => {
    await one.run(member(), { id: goods[1]!.productId, version: 1, changes: { price: 65_000n } });
    const boothOrderId = await aBoothOrder(database, boothId);
    await shop.tx((tx) => reserveStock(tx, [{ variantId: goods[2]!.variantId, boothOrderId, boothId, quantity: 4 }]));
    const theirs = await aProduct(database, { boothId: foreignBoothId, categoryId, price: 9_000n });
    await database.sql('TRUNCATE audit_log');
    const outcomes = await run([
      edit(0, { price: 55_000n, onHand: 20, hidden: true }),
      edit(1, { price: 51_500n }),
      edit(2, { onHand: 3, price: 60_000n }),
      { id: theirs.productId, version: 1, changes: { price: 10_000n } },
      { id: "1' OR '1'='1", version: 1, changes: { price: 10_000n } },
    ]);
    expect(outcomes).toEqual([
      { id: goods[0]!.productId, outcome: 'SAVED', fields: [], listing: expect.objectContaining({ version: 2, price: 55_000n, onHand: 20, hidden: true }) },
      { id: goods[1]!.productId, outcome: 'STALE', fields: [], listing: expect.objectContaining({ version: 2, price: 65_000n, onHand: 11 }) },
      { id: goods[2]!.productId, outcome: 'INVALID', fields: [{ field: 'onHand', reason: 'below_reserved', limit: 4 }], listing: expect.objectContaining({ version: 1, price: 52_000n, onHand: 12, reserved: 4 }) },
      { id: theirs.productId, outcome: 'NOT_FOUND', fields: [], listing: null },
      { id: "1' OR '1'='1", outcome: 'NOT_FOUND', fields: [], listing: null },
    ]);
    expect(await database.sql('SELECT v.price, p.version FROM product p JOIN variant v ON v.product_id = p.id WHERE p.booth_id = $1', [foreignBoothId])).toEqual([{ price: '9000', version: 1 }]);
    expect(await database.sql('SELECT actor_kind, actor_id, booth_id, action, subject_type, subject_id, detail FROM audit_log')).toEqual([
      {
        actor_kind: 'staff', actor_id: personId, booth_id: boothId, action: 'listing.edit', subject_type: 'product', subject_id: goods[0]!.productId,
        detail: { price: { from: '50000', to: '55000' }, onHand: { from: 10, to: 20 }, hidden: { from: false, to: true } },
      },
    ]);
  });

  it('writes a hundred rows with as many statements as one, and an audit row each', async () => {
    const many = [];
    for (let n = 0; n < 100; n++) many.push(await aProduct(database, { boothId, categoryId, price: 20_000n, onHand: 5 }));
    const count = async (edits: Edit[]) => {
      sent.length = 0;
      expect(new Set((await run(edits)).map((row) => row.outcome))).toEqual(new Set(['SAVED']));
      return sent.length;
    };
    const all = { price: 21_000n, onHand: 6, hidden: true };
    const ofOne = await count([{ id: many[0]!.productId, version: 1, changes: all }]);
    const ofMany = await count(many.map(({ productId }, n) => ({ id: productId, version: n === 0 ? 2 : 1, changes: { price: 22_000n, onHand: 7, hidden: true } })));
    // begin and its level, context, locks on products and stock, products, variants, stock, audit, commit; one read with its own begin, level, context, commit
    expect([ofOne, ofMany]).toEqual([15, 15]);
    expect(await database.sql('SELECT count(*)::int AS n FROM audit_log')).toEqual([{ n: 101 }]);
    expect(await database.sql(`SELECT DISTINCT v.price, s.on_hand FROM variant v JOIN stock s ON s.variant_id = v.id JOIN product p ON p.id = v.product_id WHERE p.state = 'hidden'`)).toEqual([{ price: '22000', on_hand: 7 }]);
  });

  it('leaves no trace where nothing really changes', async () => {
    const before = await everything();
    expect((await run([edit(0, { price: 50_000n, onHand: 10 }), edit(1, {})])).map((row) => [row.outcome, row.listing?.version])).toEqual([['SAVED', 1], ['SAVED', 1]]);
    expect(await run([])).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('refuses a whole that is too large or names a listing twice, and changes nothing', async () => {
    const before = await everything();
    await expect(run(Array.from({ length: 101 }, () => ({ id: newId(), version: 1, changes: {} })))).rejects.toThrow('edits: too_long');
    await expect(run([edit(0, { price: 60_000n }), { ...edit(0, { onHand: 1 }), id: goods[0]!.productId.toUpperCase() }])).rejects.toThrow(InvalidInput);
    expect(await everything()).toEqual(before);
  });

  it('is for people who may write there: all others hear that there is no such booth', async () => {
    const before = await everything();
    const strangers: Actor[] = [member('viewer'), member('order_handler'), aMember(personId, { [foreignBoothId]: 'owner' }), anOperator(personId), aShopper(), theSystem()];
    for (const actor of strangers) await expect(run([edit(0, { price: 60_000n })], { actor })).rejects.toThrow(NotFound);
    await expect(run([edit(0, { price: 60_000n })], { boothId: foreignBoothId })).rejects.toThrow(NotFound);
    await expect(run([edit(0, { price: 60_000n })], { boothId: 'x' })).rejects.toThrow(NotFound);
    // somebody who keeps both booths reaches the listings of the one that is named alone
    const both = aMember(personId, { [boothId]: 'owner', [foreignBoothId]: 'owner' });
    expect((await run([edit(0, { price: 60_000n })], { actor: both, boothId: foreignBoothId })).map((row) => row.outcome)).toEqual(['NOT_FOUND']);
    expect(await everything()).toEqual(before);
  });

  it('names each wrong value of each row', async () => {
    const before = await everything();
    expect(await run([edit(0, { price: 999n, onHand: -1 }), edit(1, { onHand: 2_000_000 })])).toEqual([
      expect.objectContaining({ outcome: 'INVALID', fields: [{ field: 'price', reason: 'out_of_range', limit: 1_000 }, { field: 'onHand', reason: 'out_of_range', limit: 0 }] }),
      expect.objectContaining({ outcome: 'INVALID', fields: [{ field: 'onHand', reason: 'out_of_range', limit: 1_000_000 }] }),
    ]);
    expect(await everything()).toEqual(before);
  });

  it('does not write a count over one that a sent order has changed since it was seen', async () => {
    const boothOrderId = await aBoothOrder(database, boothId);
    await shop.tx((tx) => reserveStock(tx, [{ variantId: goods[0]!.variantId, boothOrderId, boothId, quantity: 2 }]));
    expect(await office.officeTx(member(), (tx) => consumeStock(tx, boothOrderId))).toBe(1);
    const before = await everything();
    expect(await run([{ ...edit(0, { onHand: 12 }), onHandSeen: 10 }])).toEqual([expect.objectContaining({ outcome: 'STALE', listing: expect.objectContaining({ onHand: 8, version: 1 }) })]);
    expect(await everything()).toEqual(before);
    // what says nothing of stock is not held up by it
    expect((await run([{ ...edit(0, { price: 60_000n }), onHandSeen: 10 }]))[0]?.outcome).toBe('SAVED');
    expect((await run([{ ...edit(0, { onHand: 12 }, 2), onHandSeen: 8 }]))[0]?.listing).toEqual(expect.objectContaining({ onHand: 12, version: 3 }));
  });

  it('takes back what it saved, and not over somebody else', async () => {
    const saved = await run([edit(0, { price: 59_000n }), edit(1, { hidden: true })]);
    await one.run(member(), { id: goods[1]!.productId, version: 2, changes: { onHand: 3 } });
    const back = await run([
      { id: saved[0]!.id, version: saved[0]!.listing!.version, changes: { price: 50_000n } },
      { id: saved[1]!.id, version: saved[1]!.listing!.version, changes: { hidden: false } },
    ]);
    expect(back.map((row) => [row.outcome, row.listing?.version, row.listing?.price, row.listing?.hidden])).toEqual([
      ['SAVED', 3, 50_000n, false],
      ['STALE', 3, 51_000n, true],
    ]);
  });

  it('lets exactly one of six editors win each listing, in whatever order they name them', async () => {
    const tries = await Promise.all(
      Array.from({ length: 6 }, (_, n) => {
        const order = n % 2 ? [0, 1, 2] : [2, 1, 0];
        return run(order.map((which) => edit(which, { price: BigInt(60_000 + n * 1_000), onHand: 30 + n })));
      }),
    );
    for (const { productId } of goods) expect(tries.flat().filter((row) => row.id === productId && row.outcome === 'SAVED')).toHaveLength(1);
    expect(tries.flat().filter((row) => row.outcome === 'STALE')).toHaveLength(15);
    const now = await database.sql<{ price: string; on_hand: number; version: number }>('SELECT v.price, s.on_hand, p.version FROM product p JOIN variant v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id');
    for (const row of now) expect([row.version, Number(row.price) / 1_000 - 60]).toEqual([2, row.on_hand - 30]);
    expect(await database.sql('SELECT count(*)::int AS n FROM audit_log')).toEqual([{ n: 3 }]);
  });

  it('holds against orders that come in meanwhile: nothing is promised that is not there, and nobody waits in a circle', async () => {
    const orders = await Promise.all(Array.from({ length: 8 }, () => aBoothOrder(database, boothId)));
    const variants = goods.map((good) => good.variantId);
    const placing = orders.map((boothOrderId, n) =>
      shop.tx((tx) => reserveStock(tx, (n % 2 ? variants : [...variants].reverse()).map((variantId) => ({ variantId, boothOrderId, boothId, quantity: 2 })))).then(
        () => 'reserved',
        (error: unknown) => (error instanceof OutOfStock ? 'out of stock' : `failed: ${String(error)}`),
      ),
    );
    const edits = Array.from({ length: 8 }, (_, n) =>
      run((n % 2 ? [0, 1, 2] : [2, 1, 0]).map((which) => edit(which, { onHand: 6 + n }, 1 + n))).then(
        (rows) => rows.map((row) => row.outcome),
        (error: unknown) => [`failed: ${String(error)}`],
      ),
    );
    const [placed, edited] = [await Promise.all(placing), (await Promise.all(edits)).flat()];
    expect(placed.filter((outcome) => outcome.startsWith('failed'))).toEqual([]);
    expect(edited.filter((outcome) => outcome.startsWith('failed'))).toEqual([]);
    const reserved = placed.filter((outcome) => outcome === 'reserved').length;
    const stock = await database.sql<{ on_hand: number; reserved: number }>('SELECT on_hand, reserved FROM stock');
    for (const row of stock) {
      expect(row.reserved).toBe(reserved * 2);
      expect(row.on_hand).toBeGreaterThanOrEqual(row.reserved);
    }
  });
});
