import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { startApi, type TestApi } from './harness.js';

type Result = { editListing: { __typename: string } & Record<string, unknown> };

/** Booth staff keep price, stock and sight of their listings; that is on the storefront at once. */
describe('keeping listings', () => {
  let api: TestApi;
  let mine: { productId: string; slug: string };
  let theirs: { productId: string; slug: string };
  let boothId: string;
  let foreignBoothId: string;
  let seller: string;
  let operator: string;

  beforeAll(async () => {
    api = await startApi();
    await somePlaces(api.database);
    const categoryId = await aCategory(api.database);
    boothId = await aBooth(api.database, { nameVi: 'Gian của tôi' });
    foreignBoothId = await aBooth(api.database, { nameVi: 'Gian khác' });
    mine = await aProduct(api.database, { boothId, categoryId, nameVi: 'Mật ong', nameEn: 'Honey', price: 120_000n, onHand: 8 });
    theirs = await aProduct(api.database, { boothId: foreignBoothId, categoryId, nameVi: 'Măng khô' });
    seller = (await api.signIn({ booths: { [boothId]: 'editor' } })).cookie;
    operator = (await api.signIn({ floorRole: 'observer' })).cookie;
  });
  afterAll(() => api.stop());

  const edit = (variables: Record<string, unknown>, cookie?: string) => api.askPersisted<Result>('office', 'EditListing', variables, cookie === undefined ? {} : { cookie });
  const rowsNow = () => api.database.sql('SELECT p.*, v.price, s.on_hand FROM product p JOIN variant v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id ORDER BY p.id');

  it('shows a change of price and stock to the next shopper, and holds a price beyond the band', async () => {
    const page = () => api.ask<{ product: Record<string, unknown> }>('shop', 'query($slug: String!) { product(slug: $slug) { nameVi variants { price available } } }', { slug: mine.slug });
    expect((await page()).data.product).toEqual({ nameVi: 'Mật ong', variants: [{ price: '120000', available: 8 }] });
    const answer = await edit({ id: mine.productId, version: 1, changes: { price: '135000', onHand: 20 } }, seller);
    expect(answer.errors).toEqual([]);
    expect(answer.data.editListing).toEqual(expect.objectContaining({ __typename: 'Listing', version: 2, price: '135000', onHand: 20, hidden: false, wantedPrice: null }));
    expect((await page()).data.product).toEqual({ nameVi: 'Mật ong', variants: [{ price: '135000', available: 20 }] });
    const waits = await edit({ id: mine.productId, version: 2, changes: { price: '300000' } }, seller);
    expect(waits.data.editListing).toEqual(expect.objectContaining({ price: '135000', wantedPrice: '300000', draftState: 'SUBMITTED' }));
    expect((await page()).data.product).toEqual({ nameVi: 'Mật ong', variants: [{ price: '135000', available: 20 }] });
    await edit({ id: mine.productId, version: 3, changes: { price: '135000' } }, seller);
  });

  it('hides a listing from shoppers and shows it to its booth', async () => {
    const [{ version }] = (await api.database.sql<{ version: number }>('SELECT version FROM product WHERE id = $1', [mine.productId])) as [{ version: number }];
    await edit({ id: mine.productId, version, changes: { hidden: true } }, seller);
    expect((await api.ask('shop', 'query($slug: String!) { product(slug: $slug) { id } }', { slug: mine.slug })).data).toEqual({ product: null });
    const list = await api.askPersisted<{ listings: { nodes: { id: string; hidden: boolean }[] } }>('office', 'Listings', { boothId }, { cookie: seller });
    expect(list.data.listings.nodes).toEqual([expect.objectContaining({ id: mine.productId, hidden: true })]);
    expect((await edit({ id: mine.productId, version: version + 1, changes: { hidden: false } }, seller)).data.editListing['hidden']).toBe(false);
  });

  it('answers wrong values, an old version and a foreign listing by name, and changes nothing', async () => {
    const before = await rowsNow();
    const [{ version }] = (await api.database.sql<{ version: number }>('SELECT version FROM product WHERE id = $1', [mine.productId])) as [{ version: number }];
    const wrong = await edit({ id: mine.productId, version, changes: { price: '999', onHand: -1 } }, seller);
    expect(wrong.data.editListing).toEqual({
      __typename: 'InvalidInput',
      fields: [{ field: 'price', reason: 'out_of_range', limit: 1_000 }, { field: 'onHand', reason: 'out_of_range', limit: 0 }],
    });
    expect((await edit({ id: mine.productId, version: version - 1, changes: { price: '140000' } }, seller)).data.editListing).toEqual({ __typename: 'StaleVersion' });
    // a real id of the other booth: random ids prove nothing
    expect((await edit({ id: theirs.productId, version: 1, changes: { price: '140000' } }, seller)).data.editListing).toEqual({ __typename: 'NotFound' });
    expect((await edit({ id: "x' OR 1=1", version: 1, changes: {} }, seller)).data.editListing).toEqual({ __typename: 'NotFound' });
    expect(await rowsNow()).toEqual(before);
  });

  it('is closed to strangers, to other booths and, for writing, to operators', async () => {
    const before = await rowsNow();
    const stranger = await edit({ id: mine.productId, version: 1, changes: { price: '140000' } });
    expect(stranger.errors[0]?.extensions['code'] ?? stranger.data.editListing.__typename).toBe('SignInRequired');
    const byOperator = await edit({ id: mine.productId, version: 1, changes: { price: '140000' } }, operator);
    expect(byOperator.errors[0]?.extensions['code'] ?? byOperator.data.editListing.__typename).toBe('NotFound');
    expect(await rowsNow()).toEqual(before);

    const read = 'query($boothId: ID!, $id: ID!) { listings(boothId: $boothId) { nodes { id } } listing(id: $id) { id } }';
    const own = await api.ask('office', read, { boothId, id: mine.productId }, { cookie: seller });
    expect(own.data).toEqual({ listings: { nodes: [{ id: mine.productId }] }, listing: { id: mine.productId } });
    const foreign = await api.ask('office', 'query($boothId: ID!) { listings(boothId: $boothId) { nodes { id } } }', { boothId: foreignBoothId }, { cookie: seller });
    expect(foreign.errors[0]?.extensions['code']).toBe('NotFound');
    expect((await api.ask('office', 'query($id: ID!) { listing(id: $id) { id } }', { id: theirs.productId }, { cookie: seller })).data).toEqual({ listing: null });
    expect((await api.ask('office', read, { boothId: foreignBoothId, id: theirs.productId }, { cookie: operator })).data).toEqual({
      listings: { nodes: [{ id: theirs.productId }] }, listing: { id: theirs.productId },
    });
  });

  it('shows operators every booth with its standing, and members none', async () => {
    const query = '{ booths { nodes { id nameVi standing listedProducts ordersToAnswer orders30Days visits30Days members } } }';
    const all = await api.ask<{ booths: { nodes: unknown[] } }>('office', query, {}, { cookie: operator });
    expect(all.data.booths.nodes).toEqual([
      { id: boothId, nameVi: 'Gian của tôi', standing: 'OPEN', listedProducts: 1, ordersToAnswer: 0, orders30Days: 0, visits30Days: 0, members: 1 },
      { id: foreignBoothId, nameVi: 'Gian khác', standing: 'OPEN', listedProducts: 1, ordersToAnswer: 0, orders30Days: 0, visits30Days: 0, members: 0 },
    ]);
    const one = await api.ask('office', 'query($id: ID!) { officeBooth(id: $id) { id standing } }', { id: boothId }, { cookie: operator });
    expect(one.data).toEqual({ officeBooth: { id: boothId, standing: 'OPEN' } });
    expect((await api.ask('office', query, {}, { cookie: seller })).errors[0]?.extensions['code']).toBe('NotFound');
    expect((await api.ask('office', query)).errors[0]?.extensions['code']).toBe('SignInRequired');
  });

  describe('many at once', () => {
    type Outcomes = { editListings: { __typename: string; outcomes?: { id: string; outcome: string; fields: unknown[]; listing: Record<string, unknown> | null }[]; fields?: unknown[] } };
    const editMany = (edits: unknown[], cookie?: string, at = boothId) => api.askPersisted<Outcomes>('office', 'EditListings', { boothId: at, edits }, cookie === undefined ? {} : { cookie });
    const versionNow = async () => ((await api.database.sql<{ version: number }>('SELECT version FROM product WHERE id = $1', [mine.productId])) as [{ version: number }])[0].version;

    it('saves each row that may be saved; the others say why not; shoppers see it with the next page', async () => {
      const second = await aProduct(api.database, { boothId, categoryId: (await api.database.sql<{ id: string }>('SELECT id FROM category'))[0]!.id, nameVi: 'Nghệ', price: 40_000n, onHand: 3 });
      const version = await versionNow();
      const answer = await editMany(
        [
          { id: mine.productId, version, onHandSeen: 20, changes: { price: '136000', onHand: 21 } },
          { id: second.productId, version: 9, changes: { price: '41000' } },
          { id: theirs.productId, version: 1, changes: { price: '1000' } },
        ],
        seller,
      );
      expect(answer.errors).toEqual([]);
      expect(answer.data.editListings.outcomes?.map(({ id, outcome, listing }) => [id, outcome, listing?.['version'], listing?.['price'], listing?.['onHand']])).toEqual([
        [mine.productId, 'SAVED', version + 1, '136000', 21],
        [second.productId, 'STALE', 1, '40000', 3],
        [theirs.productId, 'NOT_FOUND', undefined, undefined, undefined],
      ]);
      const page = await api.ask('shop', 'query($slug: String!) { product(slug: $slug) { variants { price available } } }', { slug: mine.slug });
      expect(page.data).toEqual({ product: { variants: [{ price: '136000', available: 21 }] } });
      expect(await api.database.sql('SELECT price FROM variant WHERE product_id = $1', [theirs.productId])).toEqual([{ price: '55000' }]);
    });

    it('refuses a hundred and one, a listing twice, another booth, operators and strangers, and changes nothing', async () => {
      const before = await rowsNow();
      const one = { id: mine.productId, version: await versionNow(), changes: { price: '150000' } };
      expect((await editMany(Array.from({ length: 101 }, () => one), seller)).data.editListings).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'edits', reason: 'too_long', limit: 100 }] });
      expect((await editMany([one, one], seller)).data.editListings).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'edits', reason: 'twice', limit: null }] });
      expect((await editMany([one], seller, foreignBoothId)).data.editListings).toEqual({ __typename: 'NotFound' });
      const byOperator = await editMany([one], operator);
      expect(byOperator.errors[0]?.extensions['code'] ?? byOperator.data.editListings.__typename).toBe('NotFound');
      const stranger = await editMany([one]);
      expect(stranger.errors[0]?.extensions['code'] ?? stranger.data.editListings.__typename).toBe('SignInRequired');
      expect(await rowsNow()).toEqual(before);
    });
  });
});
