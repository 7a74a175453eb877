import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BoothQueries } from '@chophien/booths';
import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { LocalFileStore, ReceiveUpload, Settings, sweepFiles, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, aPhoto, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { CatalogClock, CatalogQueries, DecideListing, FeedGoods, ListingPictureQueries, ListingReviewQueries, ListingWords, picturesInDrafts, ProposeListing, SetListingPictures, SitemapGoods } from './index.js';
import type { PictureChoice } from './set-listing-pictures.js';
import { aCategory, aProduct } from './testing/index.js';

describe('pictures beside those that are live', () => {
  let database: TestDatabase;
  let office: Db;
  let shop: Db;
  let worker: Db;
  let folder: string;
  let goods: CatalogQueries;
  let set: SetListingPictures;
  let proposing: ProposeListing;
  let deciding: DecideListing;
  let reviews: ListingReviewQueries;
  let receive: ReceiveUpload;
  let [boothId, categoryId] = ['', ''];
  let seller: StaffActor;
  let officer: StaffActor;
  let mine: { productId: string; slug: string };
  /** A file on show, from before. */
  let [old, oldId] = ['', ''];
  let shades = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'chophien-draft-pictures-'));
    office = await database.connect('office');
    shop = await database.connect('shop');
    worker = await database.connect('worker');
    goods = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), new CatalogClock());
    set = new SetListingPictures(office, new ListingPictureQueries(office));
    proposing = new ProposeListing(office, new Settings(office));
    deciding = new DecideListing(office);
    reviews = new ListingReviewQueries(office);
    receive = new ReceiveUpload(office, new LocalFileStore(folder));
    await somePlaces(database);
    boothId = await aBooth(database);
    categoryId = await aCategory(database, { nameVi: 'Miến', nameEn: 'Noodles' });
    seller = aMember((await aPerson(database)).id, { [boothId]: 'editor' });
    officer = anOperator((await aPerson(database)).id);
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, outbox, listing_word, product CASCADE');
    mine = await aProduct(database, { boothId, categoryId, nameVi: 'Miến dong', nameEn: 'Noodles', state: 'draft' });
    await database.sql(`INSERT INTO listing_draft (product_id, booth_id, state, content, submitted_at) VALUES ($1, $2, 'submitted', '{}', now())`, [mine.productId, boothId]);
    old = await send();
    const { pictures } = await set.run(seller, { id: mine.productId, version: 1, pictures: [{ fileId: old, altVi: 'Gói cũ' }] });
    oldId = pictures[0]!.id;
    await deciding.approve(officer, mine.productId, 2);
    await database.sql(`UPDATE product SET updated_at = '2026-11-01T00:00:00Z'`);
    await database.sql('TRUNCATE audit_log, listing_decision');
  });

  const send = async () => (await receive.run(seller, { kind: 'picture', boothId, bytes: await aPhoto({ width: 200, height: 200, seed: `#${(0x200000 + shades++ * 7).toString(16)}` }) })).id;
  const version = async () => (await database.sql<{ version: number }>('SELECT version FROM product WHERE id = $1', [mine.productId]))[0]!.version;
  const arrange = async (pictures: PictureChoice[]) => set.run(seller, { id: mine.productId, version: await version(), pictures });
  const draft = async () => (await database.sql<{ state: string; version: number; content: Record<string, unknown> }>('SELECT state, version, content FROM listing_draft'))[0];
  const history = async () => (await database.sql<{ kind: string }>('SELECT kind FROM listing_decision ORDER BY at, id')).map(({ kind }) => kind);
  const isLoose = async (id: string) => (await database.sql<{ loose: boolean }>('SELECT unattached_since IS NOT NULL AS loose FROM uploaded_file WHERE id = $1', [id]))[0]?.loose;
  const keyOf = async (id: string) => (await database.sql<{ key: string }>('SELECT key FROM uploaded_file WHERE id = $1', [id]))[0]!.key;
  const all = async <T>(batches: AsyncGenerator<T[]>) => {
    const found: T[] = [];
    for await (const batch of batches) found.push(...batch);
    return found;
  };
  /** Everything that a stranger, a search engine or another floor reads of it; the page's data for machines are made of its pictures. */
  const seen = async () => {
    const clock = new CatalogClock();
    const page = await goods.product(mine.slug);
    return {
      rows: await database.sql(`SELECT id, file_id, position, alt_vi, alt_en FROM product_picture ORDER BY position`),
      face: await database.sql(`SELECT picture_key, picture_kind, updated_at FROM product`),
      page: page && { pictures: page.pictures, key: page.pictureKey, isIllustration: page.pictureIsIllustration, updatedAt: page.updatedAt },
      card: (await goods.list({ first: 5 })).nodes.map(({ pictureKey }) => pictureKey),
      search: (await goods.search({ query: 'mien', first: 5 })).nodes.map(({ pictureKey }) => pictureKey),
      suggest: (await goods.suggest({ query: 'mien', first: 5 })).products.map(({ pictureKey }) => pictureKey),
      feed: (await all(new FeedGoods(shop, clock).all())).map(({ pictureKey }) => pictureKey),
      sitemap: await all(new SitemapGoods(shop).shown((await new SitemapGoods(shop).parts(100))[0]!)),
    };
  };

  it('change nothing public until they are approved, and then all of it at once', async () => {
    const before = await seen();
    expect(before.card).toEqual([await keyOf(old)]);
    const fresh = await send();
    const told = await arrange([{ fileId: fresh, altVi: 'Gói mới' }, { pictureId: oldId, altEn: 'The old pack' }]);
    expect([told.waits, told.pictures.map(({ fileId, altVi, altEn }) => [fileId, altVi, altEn])]).toEqual(['SUBMITTED', [[fresh, 'Gói mới', ''], [old, 'Gói cũ', 'The old pack']]]);
    expect(await seen()).toEqual(before);
    expect((await reviews.waiting(officer, { first: 5 })).nodes).toEqual([expect.objectContaining({ kind: 'CHANGE', fields: ['pictures'], pictureKey: await keyOf(fresh), version: 1 })]);
    const kept = (await reviews.content(officer, mine.productId))!;
    expect([kept.live.pictures.map(({ fileId }) => fileId), kept.draft?.pictures.map(({ fileId }) => fileId)]).toEqual([[old], [fresh, old]]);

    await deciding.approve(officer, mine.productId, 1);
    const after = await seen();
    const [face] = [await keyOf(fresh)];
    expect(after.rows).toEqual([
      { id: told.pictures[0]!.id, file_id: fresh, position: 0, alt_vi: 'Gói mới', alt_en: '' },
      { id: oldId, file_id: old, position: 1, alt_vi: 'Gói cũ', alt_en: 'The old pack' },
    ]);
    expect([after.page?.key, after.page?.pictures.map(({ key, altVi }) => [key, altVi])]).toEqual([face, [[face, 'Gói mới'], [await keyOf(old), 'Gói cũ']]]);
    expect([after.card, after.search, after.suggest, after.feed]).toEqual([[face], [face], [face], [face]]);
    expect(after.page!.updatedAt.getTime()).toBeGreaterThan(before.page!.updatedAt.getTime());
    expect(await draft()).toBeUndefined();
    expect((await new ListingPictureQueries(office).ofListing(seller, mine.productId))?.waits).toBeNull();
    const [, approved] = await database.sql<{ kind: string; changes: Record<string, unknown> }>('SELECT kind, changes FROM listing_decision ORDER BY at, id');
    expect(approved).toEqual({
      kind: 'approved',
      changes: {
        pictures: {
          from: [{ id: oldId, key: await keyOf(old), altVi: 'Gói cũ', altEn: '' }],
          to: [{ id: told.pictures[0]!.id, key: face, altVi: 'Gói mới', altEn: '' }, { id: oldId, key: await keyOf(old), altVi: 'Gói cũ', altEn: 'The old pack' }],
        },
      },
    });
    expect(await database.sql(`SELECT action, actor_id, detail FROM audit_log WHERE action <> 'file.upload' ORDER BY id`)).toEqual([
      { action: 'listing.pictures', actor_id: seller.personId, detail: { from: [await keyOf(old)], to: [face, await keyOf(old)] } },
      { action: 'listing.approve', actor_id: officer.personId, detail: { fields: ['pictures'] } },
    ]);
  });

  it('that were handed back or taken back leave the live ones as they are, and go on from there', async () => {
    const before = await seen();
    const fresh = await send();
    await arrange([{ fileId: fresh }]);
    await deciding.handBack(officer, mine.productId, 1, { reasons: ['picture'], note: '' });
    expect(await seen()).toEqual(before);
    expect((await arrange([{ fileId: fresh, altVi: 'Rõ hơn' }])).waits).toBe('RETURNED');
    expect(await reviews.count(officer)).toBe(0);
    await proposing.propose(seller, { id: mine.productId, draftVersion: 3, content: {}, submit: true });
    expect([await reviews.count(officer), (await draft())?.state]).toEqual([1, 'submitted']);
    await proposing.withdraw(seller, mine.productId);
    expect((await arrange([{ fileId: fresh }, { pictureId: oldId }])).waits).toBe('EDITING');
    expect(await seen()).toEqual(before);
    expect(await history()).toEqual(['submitted', 'returned', 'submitted', 'withdrawn']);
    await proposing.discard(seller, mine.productId, (await draft())!.version);
    expect([await seen(), await draft(), await isLoose(fresh), await isLoose(old)]).toEqual([before, undefined, true, false]);
  });

  it('join a draft of words as it stands, and what is said of one keeps the other', async () => {
    await proposing.propose(seller, { id: mine.productId, draftVersion: 0, content: { descVi: 'Phơi nắng.' }, submit: false });
    const fresh = await send();
    expect((await arrange([{ pictureId: oldId }, { fileId: fresh }])).waits).toBe('EDITING');
    await proposing.propose(seller, { id: mine.productId, draftVersion: 2, content: { nameVi: 'Miến dong Bình Lư' }, submit: true });
    expect(Object.keys((await draft())!.content).sort()).toEqual(['descVi', 'nameVi', 'pictures']);
    await deciding.approve(officer, mine.productId, 3);
    expect(await goods.product(mine.slug)).toEqual(expect.objectContaining({ nameVi: 'Miến dong Bình Lư', descVi: 'Phơi nắng.', pictures: [expect.objectContaining({ altVi: 'Gói cũ' }), expect.anything()] }));
  });

  it('as they are live leave the draft, and a draft that held nothing else goes', async () => {
    const fresh = await send();
    await arrange([{ fileId: fresh }]);
    const back = await arrange([{ pictureId: oldId }]);
    expect([back.waits, back.pictures.map(({ fileId }) => fileId), await draft()]).toEqual([null, [old], undefined]);
    expect([await isLoose(fresh), await isLoose(old)]).toEqual([true, false]);
    await arrange([{ fileId: fresh }]);
    expect([await isLoose(fresh), await reviews.count(officer)]).toEqual([false, 1]);
  });

  it('are sent once for the same answer, and a change on the desk is told to who decides', async () => {
    const [fresh, at] = [await send(), await version()];
    const first = await set.run(seller, { id: mine.productId, version: at, pictures: [{ fileId: fresh }] });
    expect(await set.run(seller, { id: mine.productId, version: at, pictures: [{ fileId: fresh }] })).toEqual(first);
    expect((await refusal(set.run(seller, { id: mine.productId, version: at, pictures: [] }))).code).toBe('StaleVersion');
    await arrange([{ fileId: fresh, altVi: 'Đổi lời' }]);
    expect((await refusal(deciding.approve(officer, mine.productId, 1))).code).toBe('StaleVersion');
    expect((await seen()).rows).toHaveLength(1);
    expect(await history()).toEqual(['submitted']);
  });

  it('keep their files while a draft or the shop names them, and not longer', async () => {
    const [fresh, other] = [await send(), await send()];
    await arrange([{ fileId: fresh }, { fileId: other }]);
    const sweep = async () => {
      await database.sql(`UPDATE uploaded_file SET unattached_since = now() - interval '49 hours' WHERE unattached_since IS NOT NULL`);
      await sweepFiles(worker, [picturesInDrafts]);
    };
    const left = async () => (await database.sql<{ id: string }>('SELECT id FROM uploaded_file WHERE id = ANY ($1)', [[old, fresh, other]])).map(({ id }) => id).sort();
    await sweep();
    expect(await left()).toEqual([old, fresh, other].sort());
    // loosened by somebody else who named the same file: the draft still does
    await database.sql('UPDATE uploaded_file SET unattached_since = now() WHERE id = $1', [fresh]);
    await sweep();
    expect(await left()).toEqual([old, fresh, other].sort());
    await arrange([{ fileId: fresh }]);
    await sweep();
    expect(await left()).toEqual([old, fresh].sort());
    await deciding.approve(officer, mine.productId, 2);
    expect([await isLoose(old), await isLoose(fresh)]).toEqual([true, false]);
    await sweep();
    expect(await left()).toEqual([fresh]);
  });

  it('whose words bear what goods may not bear are refused, and nothing changes', async () => {
    await new ListingWords(office).save(officer, { id: null, version: 0, words: 'mật gấu', level: 'refuse', whyVi: 'Cấm buôn bán.', whyEn: 'Forbidden.' });
    const [before, fresh] = [await seen(), await send()];
    const refused = await refusal(arrange([{ fileId: fresh, altVi: 'Lọ mật gấu' }]));
    expect([refused.code, refused.message]).toEqual(['InvalidInput', expect.stringContaining('pictures.0.altVi: prohibited_word')]);
    expect([await seen(), await draft(), await isLoose(fresh), await history()]).toEqual([before, undefined, true, []]);
  });

  it('of a booth that is closed stay as they are, those of its new listings too', async () => {
    const [fresh, other] = [await send(), await send()];
    await arrange([{ fileId: fresh }, { pictureId: oldId }]);
    const begun = await aProduct(database, { boothId, categoryId, state: 'draft' });
    await database.sql(`INSERT INTO listing_draft (product_id, booth_id, state, content) VALUES ($1, $2, 'editing', '{}')`, [begun.productId, boothId]);
    const everything = async () => {
      const found: unknown[] = [];
      for (const table of ['product', 'product_picture', 'listing_draft', 'listing_decision', 'audit_log']) found.push(await database.sql(`SELECT * FROM ${table} ORDER BY 1`));
      return found;
    };
    await database.sql(`UPDATE booth SET standing = 'closed' WHERE id = $1`, [boothId]);
    try {
      const before = await everything();
      const tries = [
        { id: mine.productId, version: await version(), pictures: [{ fileId: other }] },
        { id: mine.productId, version: await version(), pictures: [] },
        { id: begun.productId, version: 1, pictures: [{ fileId: other }] },
      ];
      for (const input of tries) {
        const refused = await refusal(set.run(seller, input));
        expect([refused.code, refused.message]).toEqual(['InvalidInput', expect.stringContaining('booth: closed')]);
      }
      expect([await everything(), await isLoose(fresh), await isLoose(other)]).toEqual([before, false, true]);
    } finally {
      await database.sql(`UPDATE booth SET standing = 'open' WHERE id = $1`, [boothId]);
    }
  });

  it('of two editors who saw the same only one sets', async () => {
    const [a, b, at] = [await send(), await send(), await version()];
    const outcomes = await Promise.allSettled([a, b].map((fileId) => set.run(seller, { id: mine.productId, version: at, pictures: [{ fileId }] })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await draft())?.content['pictures']).toHaveLength(1);
  });
});
