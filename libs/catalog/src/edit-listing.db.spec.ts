import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BoothQueries } from '@chophien/booths';
import { InvalidInput, newId, NotFound, Settings, StaleVersion, type Actor, type BoothRole, type Db } from '@chophien/platform';
import { aMember, anOperator, aShopper, createTestDatabase, theSystem, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { CatalogClock, CatalogQueries, catalogEntities, EditListing, ListingQueries, reserveStock, type ListingChanges } from './index.js';
import { aBoothOrder, aCategory, aProduct, aRecognition } from './testing/index.js';

describe('a booth’s listings', () => {
  let database: TestDatabase;
  let shop: Db;
  let office: Db;
  let editing: EditListing;
  let queries: ListingQueries;
  let boothId: string;
  let foreignBoothId: string;
  let categoryId: string;
  let mine: { productId: string; variantId: string; slug: string };
  const personId = newId();
  const member = (role: BoothRole = 'owner'): Actor => aMember(personId, { [boothId]: role });

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop');
    office = await database.connect('office', { entities: catalogEntities });
    queries = new ListingQueries(office, new CatalogClock());
    editing = new EditListing(office, queries, new Settings(office));
    await somePlaces(database);
    boothId = await aBooth(database);
    foreignBoothId = await aBooth(database);
    categoryId = await aCategory(database, { nameVi: 'Miến', nameEn: 'Noodles' });
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, product CASCADE');
    mine = await aProduct(database, { boothId, categoryId, nameVi: 'Miến dong', nameEn: 'Noodles', onHand: 10, price: 55_000n });
  });

  /** Everything that an edit could touch. */
  const everything = async () => ({
    products: await database.sql('SELECT * FROM product ORDER BY id'),
    variants: await database.sql('SELECT * FROM variant ORDER BY id'),
    stock: await database.sql('SELECT * FROM stock ORDER BY variant_id'),
    search: await database.sql('SELECT * FROM product_search ORDER BY product_id'),
    audits: await database.sql('SELECT * FROM audit_log ORDER BY id'),
  });
  const edit = (changes: ListingChanges, given: { actor?: Actor; id?: string; version?: number } = {}) =>
    editing.run(given.actor ?? member(), { id: given.id ?? mine.productId, version: given.version ?? 1, changes });

  it('change price and stock, and shoppers see it with the next page', async () => {
    const changed = await edit({ price: 60_000n, onHand: 12 });
    expect(changed).toEqual(
      expect.objectContaining({
        id: mine.productId, boothId, version: 2, nameVi: 'Miến dong', nameEn: 'Noodles', hidden: false, state: 'LISTED', draftState: null, wantedPrice: null,
        price: 60_000n, pricePerBasis: 200_000n, priceBasis: 'KG', onHand: 12, reserved: 0, categoryNameVi: 'Miến', ocopStars: null, ocopIsValid: false,
      }),
    );
    const goods = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), new CatalogClock());
    expect((await goods.list({ first: 1 })).nodes[0]).toEqual(expect.objectContaining({ nameVi: 'Miến dong', price: 60_000n }));
    expect((await goods.product(mine.slug))?.variants[0]).toEqual(expect.objectContaining({ price: 60_000n, available: 12 }));
  });

  it('leave one audit row with old and new values of what changed', async () => {
    await edit({ price: 60_000n, hidden: true });
    expect(await database.sql('SELECT actor_kind, actor_id, booth_id, action, subject_type, subject_id, detail FROM audit_log')).toEqual([
      {
        actor_kind: 'staff', actor_id: personId, booth_id: boothId, action: 'listing.edit', subject_type: 'product', subject_id: mine.productId,
        detail: { price: { from: '55000', to: '60000' }, hidden: { from: false, to: true } },
      },
    ]);
    expect(await database.sql('SELECT state, version FROM product')).toEqual([{ state: 'hidden', version: 2 }]);
  });

  it('stay as they are when nothing really changes', async () => {
    const before = await everything();
    expect((await edit({ price: 55_000n, onHand: 10, hidden: false })).version).toBe(1);
    expect((await edit({})).version).toBe(1);
    expect(await everything()).toEqual(before);
  });

  it('are not for people without the right to write there: all of them hear "not found"', async () => {
    const foreign = await aProduct(database, { boothId: foreignBoothId, categoryId });
    const before = await everything();
    const strangers: Actor[] = [
      member('viewer'), member('order_handler'), aMember(personId, { [foreignBoothId]: 'owner' }), anOperator(personId), anOperator(personId, 'observer'), aShopper(), theSystem(),
    ];
    for (const actor of strangers) await expect(edit({ price: 60_000n }, { actor })).rejects.toThrow(NotFound);
    await expect(edit({ price: 60_000n }, { id: foreign.productId })).rejects.toThrow(NotFound);
    await expect(edit({ price: 60_000n }, { id: newId() })).rejects.toThrow(NotFound);
    await expect(edit({ price: 60_000n }, { id: "1' OR '1'='1" })).rejects.toThrow(NotFound);
    expect(await everything()).toEqual(before);
    expect((await edit({ price: 60_000n }, { actor: member('editor') })).price).toBe(60_000n);
  });

  it.each([0, 2, -1])('are not changed over a version that was not seen: %p', async (version) => {
    const before = await everything();
    await expect(edit({ price: 60_000n, onHand: 3 }, { version })).rejects.toThrow(StaleVersion);
    expect(await everything()).toEqual(before);
  });

  it('let exactly one of eight editors win who saw the same version', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, n) => edit({ price: BigInt(60_000 + n), onHand: 20 + n }).then(() => n, (error: unknown) => (error instanceof StaleVersion ? 'stale' : `failed: ${String(error)}`))),
    );
    const winners = outcomes.filter((outcome): outcome is number => typeof outcome === 'number');
    expect(winners).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'stale')).toHaveLength(7);
    const [winner] = winners;
    expect(await queries.byId(member(), mine.productId)).toEqual(expect.objectContaining({ version: 2, price: BigInt(60_000 + winner!), onHand: 20 + winner! }));
    expect(await database.sql('SELECT count(*)::int AS n FROM audit_log')).toEqual([{ n: 1 }]);
  });

  it('keep what is promised to orders: stock cannot fall below it, and then nothing changes', async () => {
    const boothOrderId = await aBoothOrder(database, boothId);
    await shop.tx((tx) => reserveStock(tx, [{ variantId: mine.variantId, boothOrderId, boothId, quantity: 4 }]));
    const before = await everything();
    const refusal = await edit({ price: 60_000n, onHand: 3 }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidInput);
    expect((refusal as InvalidInput).problems).toEqual([{ field: 'onHand', reason: 'below_reserved', limit: 4 }]);
    expect(await everything()).toEqual(before);
    expect(await edit({ onHand: 4 })).toEqual(expect.objectContaining({ onHand: 4, reserved: 4 }));
  });

  it('refuse wrong values and change nothing', async () => {
    const before = await everything();
    await expect(edit({ price: 999n, onHand: 1_000_001 })).rejects.toThrow('price: out_of_range; onHand: out_of_range');
    expect(await everything()).toEqual(before);
  });

  it('wait with a price beyond the band, which shoppers do not see', async () => {
    const waits = await edit({ price: 71_501n, onHand: 4 });
    expect(waits).toEqual(expect.objectContaining({ version: 2, price: 55_000n, wantedPrice: 71_501n, draftState: 'SUBMITTED', onHand: 4 }));
    expect(await database.sql(`SELECT state, content, version FROM listing_draft`)).toEqual([{ state: 'submitted', content: { prices: { [mine.variantId]: '71501' } }, version: 1 }]);
    expect(await database.sql(`SELECT kind, changes FROM listing_decision`)).toEqual([{ kind: 'submitted', changes: { price: { from: '55000', to: '71501' } } }]);
    // 30 percent from the last approved price, to the đồng, and many small steps do not add up
    expect(await edit({ price: 71_500n }, { version: 2 })).toEqual(expect.objectContaining({ price: 71_500n, wantedPrice: null, draftState: null }));
    expect(await database.sql('SELECT 1 FROM listing_draft')).toEqual([]);
    expect(await edit({ price: 72_000n }, { version: 3 })).toEqual(expect.objectContaining({ price: 71_500n, wantedPrice: 72_000n }));
    expect(await edit({ price: 38_500n }, { version: 4 })).toEqual(expect.objectContaining({ price: 38_500n, wantedPrice: null }));
    expect(await edit({ price: 38_499n }, { version: 5 })).toEqual(expect.objectContaining({ price: 38_500n, wantedPrice: 38_499n }));
  });

  it('leave another draft’s text alone when a price joins or leaves it', async () => {
    await database.sql(`INSERT INTO listing_draft (product_id, booth_id, state, content) VALUES ($1, $2, 'editing', '{"descVi":"Mới"}')`, [mine.productId, boothId]);
    expect((await edit({ price: 99_000n })).draftState).toBe('EDITING');
    expect(await database.sql('SELECT content, version FROM listing_draft')).toEqual([{ content: { descVi: 'Mới', prices: { [mine.variantId]: '99000' } }, version: 2 }]);
    expect(await database.sql('SELECT 1 FROM listing_decision')).toEqual([]);
    await edit({ price: 55_000n }, { version: 2 });
    expect(await database.sql('SELECT content, version FROM listing_draft')).toEqual([{ content: { descVi: 'Mới' }, version: 3 }]);
  });

  it.each(['draft', 'taken_down'])('are not shown or hidden by their booth while they are %s', async (state) => {
    await database.sql('UPDATE product SET state = $1', [state]);
    const before = await everything();
    await expect(edit({ hidden: true })).rejects.toThrow(`hidden: ${state}`);
    expect(await everything()).toEqual(before);
    await edit({ onHand: 3 });
    expect(await database.sql('SELECT state FROM product')).toEqual([{ state }]);
  });

  it('get a stock row when there was none', async () => {
    await database.sql('DELETE FROM stock');
    expect((await edit({ onHand: 7 })).onHand).toBe(7);
    expect(await database.sql('SELECT on_hand, reserved, booth_id FROM stock')).toEqual([{ on_hand: 7, reserved: 0, booth_id: boothId }]);
  });

  describe('are listed', () => {
    it('newest first with hidden ones, by pages of one statement each', async () => {
      for (let n = 0; n < 4; n++) await aProduct(database, { boothId, categoryId, nameVi: `Chè ${n}`, state: n % 2 ? 'hidden' : 'listed', listedAt: `2020-01-0${n + 1}T00:00:00Z` });
      await aProduct(database, { boothId: foreignBoothId, categoryId, nameVi: 'Của người khác' });
      const sent: string[] = [];
      const counting = new ListingQueries(await database.connect('office', { onStatement: (sql) => sent.push(sql) }), new CatalogClock());
      sent.length = 0;
      const first = await counting.ofBooth(member(), { boothId, first: 3 });
      expect(first.nodes.map((listing) => [listing.nameVi, listing.hidden])).toEqual([['Miến dong', false], ['Chè 3', true], ['Chè 2', false]]);
      const next = await counting.ofBooth(member(), { boothId, first: 3, after: first.pageInfo.endCursor });
      expect(next.nodes.map((listing) => listing.nameVi)).toEqual(['Chè 1', 'Chè 0']);
      expect([first.pageInfo.hasNextPage, next.pageInfo.hasNextPage]).toEqual([true, false]);
      expect(sent.filter((sql) => sql.includes('FROM ('))).toHaveLength(2);
      expect((await counting.ofBooth(member(), { boothId, text: 'CHE 3', first: 5 })).nodes.map((listing) => listing.nameVi)).toEqual(['Chè 3']);
      expect((await counting.ofBooth(member(), { boothId, text: '%', first: 5 })).nodes).toEqual([]);
    });

    it('for members and operators only', async () => {
      expect((await queries.ofBooth(member('viewer'), { boothId, first: 5 })).nodes).toHaveLength(1);
      expect((await queries.ofBooth(anOperator(personId, 'observer'), { boothId, first: 5 })).nodes).toHaveLength(1);
      for (const actor of [aMember(personId, { [foreignBoothId]: 'owner' }), aShopper()]) {
        await expect(queries.ofBooth(actor, { boothId, first: 5 })).rejects.toThrow(NotFound);
        expect(await queries.byId(actor, mine.productId)).toBeNull();
      }
      await expect(queries.ofBooth(member(), { boothId: 'x', first: 5 })).rejects.toThrow(NotFound);
      await expect(queries.ofBooth(member(), { boothId, first: 101 })).rejects.toThrow(InvalidInput);
      expect(await queries.byId(member(), 'x')).toBeNull();
    });

    it('with their stars, lapsed ones too', async () => {
      await aRecognition(database, { productId: mine.productId, stars: 4, validTo: '2020-12-31' });
      const onDay = (today: string) => new ListingQueries(office, { today: () => today }).byId(member(), mine.productId);
      expect(await onDay('2020-12-31')).toEqual(expect.objectContaining({ ocopStars: 4, ocopValidTo: '2020-12-31', ocopIsValid: true }));
      expect(await onDay('2021-01-01')).toEqual(expect.objectContaining({ ocopStars: 4, ocopValidTo: '2020-12-31', ocopIsValid: false }));
    });

    it('under categories in their order', async () => {
      expect(await queries.categories()).toEqual([{ id: categoryId, slug: expect.any(String), nameVi: 'Miến', nameEn: 'Noodles' }]);
    });
  });
});
