import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BoothQueries } from '@chophien/booths';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { newId, Settings, type Db } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { CatalogClock, CatalogQueries, ListingQueries } from './index.js';
import { aCategory, aProduct, aRecognition } from './testing/index.js';
import { anOperator } from '@chophien/platform/testing';

/** The database's own clock is set: a `now()` of another schema stands before PostgreSQL's on the path of its connections. */
describe('a badge ends at midnight in Viet Nam', () => {
  let database: TestDatabase;
  let shop: Db;
  let goods: CatalogQueries;
  let listings: ListingQueries;
  let product: Awaited<ReturnType<typeof aProduct>>;
  let boothId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await somePlaces(database);
    await database.sql(`CREATE SCHEMA clock`);
    await database.sql(`CREATE TABLE clock.hand (at timestamptz NOT NULL)`);
    await database.sql(`INSERT INTO clock.hand VALUES (pg_catalog.now())`);
    await database.sql(`CREATE FUNCTION clock.now() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER AS 'SELECT at FROM clock.hand'`);
    await database.sql(`GRANT USAGE ON SCHEMA clock TO PUBLIC`);
    const [{ name } = { name: '' }] = await database.sql<{ name: string }>('SELECT current_database() AS name');
    await database.sql(`ALTER DATABASE "${name}" SET search_path = clock, pg_catalog, public`);
    shop = await database.connect('shop');
    const office = await database.connect('office');
    goods = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), new CatalogClock());
    listings = new ListingQueries(office, new CatalogClock());
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE recognition_goods, recognition, stock, variant, product_search, product, category, booth CASCADE');
    boothId = await aBooth(database, { slug: 'binh-lu' });
    product = await aProduct(database, { boothId, categoryId: await aCategory(database, { slug: 'mien' }), nameVi: 'Miến dong Bình Lư' });
  });

  const setClock = (at: string) => database.sql('UPDATE clock.hand SET at = $1', [at]);

  /** What each surface shows of the product. */
  async function surfaces() {
    const [list, filtered, search, overview, page, office] = await Promise.all([
      goods.list({ first: 1 }),
      goods.list({ filter: { minStars: 3 }, first: 1 }),
      goods.search({ query: 'mien dong', first: 1 }),
      goods.overview(),
      goods.product(product.slug),
      listings.byId(anOperator(newId()), product.productId),
    ]);
    const card = list.nodes[0]!;
    return {
      list: [card.ocopStars, card.certificate],
      filtered: filtered.nodes.length,
      search: [search.nodes[0]!.ocopStars, search.nodes[0]!.certificate],
      facets: overview.facets.stars,
      page: page!.recognitions.map(({ kind, state, validTo }) => `${kind} ${state} ${validTo}`),
      office: office!.ocopIsValid,
    };
  }

  async function aBoothWide(validTo: string, state = 'verified'): Promise<string> {
    const id = newId();
    await database.sql(`INSERT INTO recognition (id, booth_id, kind, valid_to, state, proof) VALUES ($1, $2, 'food_safety', $3, $4, 'source')`, [id, boothId, validTo, state]);
    await database.sql('INSERT INTO recognition_goods (product_id, recognition_id) VALUES ($1, $2)', [product.productId, id]);
    return id;
  }

  it('stands at 23:59:59 of its last day and is gone a second later, on every surface', async () => {
    await aRecognition(database, { productId: product.productId, stars: 4, validTo: '2026-12-31' });
    await aBoothWide('2026-12-31');
    await setClock('2026-12-31T23:59:59+07:00');
    expect(await surfaces()).toEqual({
      list: [4, 'FOOD_SAFETY'],
      filtered: 1,
      search: [4, 'FOOD_SAFETY'],
      facets: [{ stars: 4, count: 1 }, { stars: 3, count: 1 }],
      page: ['OCOP VALID 2026-12-31', 'FOOD_SAFETY VALID 2026-12-31'],
      office: true,
    });
    await setClock('2027-01-01T00:00:00+07:00');
    expect(await surfaces()).toEqual({
      list: [null, null],
      filtered: 0,
      search: [null, null],
      facets: [],
      page: ['OCOP LAPSED 2026-12-31', 'FOOD_SAFETY LAPSED 2026-12-31'],
      office: false,
    });
  });

  it('begins at midnight of its first day, so that a renewal leaves no gap and its predecessor is no longer told', async () => {
    const old = await aRecognition(database, { productId: product.productId, stars: 3, validTo: '2026-12-31' });
    const renewal = await aRecognition(database, { productId: product.productId, stars: 3, validFrom: '2027-01-01', validTo: '2029-12-31' });
    await database.sql(`UPDATE recognition SET replaces_id = $1, replaces_as = 'renewal' WHERE id = $2`, [old, renewal]);
    await setClock('2026-12-31T23:59:59+07:00');
    expect((await surfaces()).page).toEqual(['OCOP VALID 2026-12-31']);
    await setClock('2027-01-01T00:00:00+07:00');
    expect(await surfaces()).toMatchObject({ list: [3, null], filtered: 1, page: ['OCOP VALID 2029-12-31'] });
  });

  it.each(['noted', 'claimed', 'refused', 'retracted', 'withdrawn', 'replaced'])('shows nothing of what is %s', async (state) => {
    await aRecognition(database, { productId: product.productId, validTo: '2027-12-31', state: state as 'claimed' });
    await aBoothWide('2027-12-31', state);
    await setClock('2026-12-01T12:00:00+07:00');
    expect(await surfaces()).toEqual({ list: [null, null], filtered: 0, search: [null, null], facets: [], page: [], office: false });
  });

  it('wants a last day of all kinds but geographical indications', async () => {
    await aRecognition(database, { productId: product.productId, kind: 'organic', stars: null, validTo: null });
    await setClock('2026-12-01T12:00:00+07:00');
    expect(await surfaces()).toMatchObject({ list: [null, null], page: [] });
    await aRecognition(database, { productId: product.productId, kind: 'geographical_indication', stars: null, validTo: null });
    expect(await surfaces()).toMatchObject({ list: [null, 'GEOGRAPHICAL_INDICATION'], page: ['GEOGRAPHICAL_INDICATION VALID null'] });
  });

  it('is not rewritten by those who run the floor, only moved along its states', async () => {
    const id = await aRecognition(database, { productId: product.productId, validTo: '2026-12-31' });
    const office = await database.connect('office');
    await expect(office.read({ name: 'test.rewrite', text: 'UPDATE recognition SET valid_to = $2 WHERE id = $1' }, [id, '2030-12-31'])).rejects.toThrow('a recognition is not rewritten');
    await expect(office.read({ name: 'test.reopen', text: `UPDATE recognition SET state = 'claimed' WHERE id = $1` }, [id])).rejects.toThrow('a recognition is not rewritten');
    expect(await database.sql(`SELECT state, valid_to::text AS until FROM recognition`)).toEqual([{ state: 'verified', until: '2026-12-31' }]);
    await office.read({ name: 'test.withdraw', text: `UPDATE recognition SET state = 'withdrawn' WHERE id = $1` }, [id]);
    expect(await database.sql(`SELECT state FROM recognition`)).toEqual([{ state: 'withdrawn' }]);
  });
});
