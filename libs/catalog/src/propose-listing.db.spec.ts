import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BoothQueries } from '@chophien/booths';
import { aPerson } from '@chophien/accounts/testing';
import { InvalidInput, newId, NotFound, Settings, StaleVersion, StepUpRequired, type BoothRole, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { CatalogClock, catalogEntities, CatalogQueries, DecideListing, GoneGoods, ListingReviewQueries, ListingWords, ProposeListing, ReviewMoved, TakeDowns, type ContentInput, type PackInput } from './index.js';
import { aCategory, aProduct } from './testing/index.js';

const pack = (given: Partial<PackInput> = {}): PackInput => ({ packVi: 'gói 300 g', unit: 'g', amount: 300, shippingGrams: 350, price: 55_000n, ...given });

describe('a draft beside what is live', () => {
  let database: TestDatabase;
  let office: Db;
  let goods: CatalogQueries;
  let gone: GoneGoods;
  let proposing: ProposeListing;
  let deciding: DecideListing;
  let queries: ListingReviewQueries;
  let words: ListingWords;
  let takeDowns: TakeDowns;
  let [boothId, otherBoothId, categoryId, teaId, sellerId, officerId] = ['', '', '', '', '', ''];
  let mine: { productId: string; variantId: string; slug: string };
  const seller = (role: BoothRole = 'owner', booth = boothId) => aMember(sellerId, { [booth]: role });
  const officer = (): StaffActor => ({ ...anOperator(officerId), steppedUpUntil: new Date(Date.now() + 60_000) });

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { entities: catalogEntities });
    const shop = await database.connect('shop');
    goods = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), new CatalogClock());
    gone = new GoneGoods(shop);
    proposing = new ProposeListing(office, new Settings(office));
    deciding = new DecideListing(office);
    queries = new ListingReviewQueries(office);
    words = new ListingWords(office);
    takeDowns = new TakeDowns(office);
    await somePlaces(database);
    boothId = await aBooth(database);
    otherBoothId = await aBooth(database);
    categoryId = await aCategory(database, { nameVi: 'Miến', nameEn: 'Noodles' });
    teaId = await aCategory(database, { nameVi: 'Chè', nameEn: 'Tea' });
    sellerId = (await aPerson(database, { displayName: 'Tẩn Thị Su' })).id;
    officerId = (await aPerson(database, { displayName: 'Lò Văn Sơn' })).id;
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, outbox, take_down, listing_word, product CASCADE');
    mine = await aProduct(database, { boothId, categoryId, nameVi: 'Miến dong', nameEn: 'Noodles', descVi: 'Sợi dai.', onHand: 10, price: 55_000n });
  });

  const everything = async () => ({
    products: await database.sql('SELECT * FROM product ORDER BY id'),
    variants: await database.sql('SELECT * FROM variant ORDER BY id'),
    stock: await database.sql('SELECT * FROM stock ORDER BY variant_id'),
    search: await database.sql('SELECT * FROM product_search ORDER BY product_id'),
  });
  const drafts = () => database.sql('SELECT * FROM listing_draft ORDER BY product_id');
  const history = async () => (await database.sql<{ kind: string }>('SELECT kind FROM listing_decision ORDER BY at, id')).map(({ kind }) => kind);
  const propose = (content: ContentInput, given: { version?: number; submit?: boolean; actor?: StaffActor; id?: string } = {}) =>
    proposing.propose(given.actor ?? seller(), { id: given.id ?? mine.productId, draftVersion: given.version ?? 0, content, submit: given.submit ?? true });
  const shown = async (slug = mine.slug) => goods.product(slug);

  it('changes nothing that shoppers see until it is approved, and then all of it at once', async () => {
    const before = await everything();
    await propose({ nameVi: 'Miến dong Bình Lư', descVi: 'Sợi dai, phơi nắng.', categoryId: teaId, seasonMonths: [10, 11, 12] });
    expect(await everything()).toEqual(before);
    expect((await goods.search({ query: 'bình lư', first: 5 })).nodes).toHaveLength(0);
    const { nodes } = await queries.waiting(officer(), { first: 10 });
    expect(nodes).toEqual([expect.objectContaining({ id: mine.productId, version: 1, kind: 'CHANGE', fields: ['categoryId', 'descVi', 'nameVi', 'seasonMonths'], nameVi: 'Miến dong Bình Lư' })]);
    expect(await queries.count(officer())).toBe(1);

    await deciding.approve(officer(), mine.productId, 1);
    expect(await shown()).toEqual(expect.objectContaining({ nameVi: 'Miến dong Bình Lư', descVi: 'Sợi dai, phơi nắng.', category: expect.objectContaining({ nameVi: 'Chè' }), slug: mine.slug }));
    expect((await goods.search({ query: 'bình lư', first: 5 })).nodes).toHaveLength(1);
    expect(await drafts()).toEqual([]);
    expect(await history()).toEqual(['submitted', 'approved']);
    expect(await database.sql('SELECT version, season_months FROM product')).toEqual([{ version: 2, season_months: [10, 11, 12] }]);
    expect(await database.sql(`SELECT action, actor_id, booth_id, on_behalf_of FROM audit_log ORDER BY id`)).toEqual([
      { action: 'listing.propose', actor_id: sellerId, booth_id: boothId, on_behalf_of: null },
      { action: 'listing.approve', actor_id: officerId, booth_id: boothId, on_behalf_of: null },
    ]);
  });

  it('keeps stock and a price within the band going meanwhile, and approval does not bring old figures back', async () => {
    await propose({ descVi: 'Mới' });
    await database.sql('UPDATE variant SET price = 60000 WHERE id = $1', [mine.variantId]);
    await database.sql('UPDATE stock SET on_hand = 3 WHERE variant_id = $1', [mine.variantId]);
    await deciding.approve(officer(), mine.productId, 1);
    expect((await shown())?.variants).toEqual([expect.objectContaining({ price: 60_000n, available: 3 })]);
  });

  it('is saved unsent, sent, taken back and thrown away', async () => {
    await propose({ descVi: 'Mới' }, { submit: false });
    expect(await queries.count(officer())).toBe(0);
    await expect(deciding.approve(officer(), mine.productId, 1)).rejects.toThrow(ReviewMoved);
    await propose({}, { version: 1 });
    expect(await queries.count(officer())).toBe(1);
    await proposing.withdraw(seller(), mine.productId);
    expect(await queries.count(officer())).toBe(0);
    await expect(proposing.withdraw(seller(), mine.productId)).rejects.toThrow(ReviewMoved);
    await expect(proposing.discard(seller(), mine.productId, 1)).rejects.toThrow(StaleVersion);
    await proposing.discard(seller(), mine.productId, (await queries.content(seller(), mine.productId))!.draftVersion);
    expect(await drafts()).toEqual([]);
    expect(await history()).toEqual(['submitted', 'withdrawn']);
    expect((await shown())?.descVi).toBe('Sợi dai.');
  });

  it('goes by itself when nothing of it differs any more, and never begins without a change', async () => {
    await propose({ nameVi: 'Miến dong', descVi: ' Sợi dai. ' });
    expect(await drafts()).toEqual([]);
    await propose({ descVi: 'Mới' });
    await propose({ descVi: 'Sợi dai.' }, { version: 1 });
    expect(await drafts()).toEqual([]);
  });

  it('comes back with reasons and words, and goes on from there', async () => {
    await propose({ descVi: 'Mới' });
    await expect(deciding.handBack(officer(), mine.productId, 1, { reasons: [], note: 'x' })).rejects.toThrow('reasons: required');
    await expect(deciding.handBack(officer(), mine.productId, 1, { reasons: ['other'], note: ' ' })).rejects.toThrow('note: required');
    await deciding.handBack(officer(), mine.productId, 1, { reasons: ['text', 'claim'], note: 'Ghi rõ nơi làm.' });
    const kept = await queries.content(seller('viewer'), mine.productId);
    expect(kept).toEqual(expect.objectContaining({ draftState: 'RETURNED', draftVersion: 2, draft: expect.objectContaining({ descVi: 'Mới' }), live: expect.objectContaining({ descVi: 'Sợi dai.' }) }));
    expect(kept?.decisions[0]).toEqual(expect.objectContaining({ kind: 'RETURNED', by: 'Lò Văn Sơn', reasons: ['text', 'claim'], note: 'Ghi rõ nơi làm.' }));
    expect(await database.sql(`SELECT topic, payload FROM outbox`)).toEqual([{ topic: 'listing.returned', payload: { decisionId: kept?.decisions[0]?.id } }]);
    await propose({ descVi: 'Làm ở Bình Lư' }, { version: 2 });
    expect(await queries.count(officer())).toBe(1);
  });

  it('is decided upon as it was seen: a change in between is told, and of two officers one decides', async () => {
    await propose({ descVi: 'Một' });
    await propose({ descVi: 'Hai' }, { version: 1 });
    await expect(deciding.approve(officer(), mine.productId, 1)).rejects.toThrow(StaleVersion);
    const outcomes = await Promise.allSettled([
      deciding.approve(officer(), mine.productId, 2),
      deciding.handBack(officer(), mine.productId, 2, { reasons: ['text'], note: '' }),
      deciding.approve(officer(), mine.productId, 2),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ReviewMoved);
    expect((await history()).filter((kind) => kind !== 'submitted')).toHaveLength(1);
  });

  it('is not overwritten by an editor who saw another one', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, (_, n) => propose({ descVi: `Bản ${n}` })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(StaleVersion);
  });

  it('holds a price beyond the band, while one within it counts at once', async () => {
    await propose({ packs: [pack({ id: mine.variantId, price: 60_000n }), pack({ packVi: 'thùng 10 gói', unit: 'box', amount: 1, netGrams: 3_000, shippingGrams: 3_400, price: 500_000n, minQuantity: 2 })] });
    expect((await shown())?.variants).toEqual([expect.objectContaining({ price: 60_000n, packVi: 'gói 300 g' })]);
    await propose({ packs: [pack({ id: mine.variantId, price: 99_000n })] }, { version: 1 });
    expect(await queries.waiting(officer(), { first: 5 })).toEqual(expect.objectContaining({ nodes: [expect.objectContaining({ kind: 'CHANGE', version: 2 })] }));
    expect((await shown())?.variants).toEqual([expect.objectContaining({ price: 60_000n })]);
    await deciding.approve(officer(), mine.productId, 2);
    expect(await database.sql('SELECT price, approved_price FROM variant WHERE retired_at IS NULL')).toEqual([{ price: '99000', approved_price: '99000' }]);
  });

  it('adds packs, orders them and retires those that are no longer named; what orders hold stays', async () => {
    await propose({ packs: [pack({ packVi: '1 kg', unit: 'kg', amount: 1, shippingGrams: 1_100, price: 150_000n, barcode: '8938507000013' }), pack({ id: mine.variantId, packVi: 'gói 300 g' })] });
    await deciding.approve(officer(), mine.productId, 1);
    expect((await shown())?.variants).toEqual([
      expect.objectContaining({ packVi: '1 kg', packEn: '1 kg', netGrams: 1_000, priceBasis: 'KG', stockLevel: 'SOLD_OUT', available: 0 }),
      expect.objectContaining({ id: mine.variantId, packVi: 'gói 300 g', available: 10 }),
    ]);
    const content = await queries.content(seller(), mine.productId);
    const big = content!.live.packs[0]!;
    await propose({ packs: [pack({ ...big, id: big.id, price: 150_000n })] });
    await deciding.approve(officer(), mine.productId, 1);
    expect((await shown())?.variants.map(({ id }) => id)).toEqual([big.id]);
    expect(await database.sql('SELECT retired_at IS NOT NULL AS retired, position FROM variant WHERE id = $1', [mine.variantId])).toEqual([{ retired: true, position: 100_001 }]);
    expect(await database.sql('SELECT on_hand FROM stock WHERE variant_id = $1', [mine.variantId])).toEqual([{ on_hand: 10 }]);
  });

  describe('of a new listing', () => {
    const id = newId();
    const begin = (content: ContentInput, given: { submit?: boolean; actor?: StaffActor; booth?: string; saleKind?: 'cart' | 'contact' } = {}) =>
      proposing.begin(given.actor ?? seller(), { id, boothId: given.booth ?? boothId, saleKind: given.saleKind ?? 'cart', content, submit: given.submit ?? true });

    it('is nowhere until it is approved; then it stands first, at an address of its own', async () => {
      await begin({ nameVi: 'Miến dong', categoryId, packs: [pack()] });
      const content = await queries.content(seller(), id);
      expect(content).toEqual(expect.objectContaining({ state: 'DRAFT', slug: 'mien-dong', draftState: 'SUBMITTED' }));
      expect(await goods.product(content!.slug)).toBeNull();
      expect(await gone.product(content!.slug)).toBeNull();
      expect((await goods.list({ first: 10 })).nodes.map((card) => card.id)).toEqual([mine.productId]);
      expect((await goods.search({ query: 'miến dong', first: 10 })).nodes.map((card) => card.id)).toEqual([mine.productId]);
      // sent again, by a phone that lost the answer
      await begin({ nameVi: 'Miến dong', categoryId, packs: [pack()] });
      expect(await database.sql('SELECT count(*)::int AS n FROM product')).toEqual([{ n: 2 }]);
      await deciding.approve(officer(), id, 1);
      expect((await goods.list({ first: 10 })).nodes.map((card) => card.id)).toEqual([id, mine.productId]);
      expect(await history()).toEqual(['submitted', 'approved']);
    });

    it('is written as it is while nobody sees it, its price too', async () => {
      await begin({ nameVi: 'Chè Shan', categoryId: teaId, packs: [pack()] }, { submit: false });
      const [first] = (await queries.content(seller(), id))!.live.packs;
      await propose({ nameVi: 'Chè Shan cổ thụ', packs: [pack({ id: first!.id, price: 900_000n })] }, { id, version: 1 });
      expect(await database.sql('SELECT p.name_vi, v.price, v.approved_price FROM product p JOIN variant v ON v.product_id = p.id WHERE p.id = $1', [id])).toEqual([{ name_vi: 'Chè Shan cổ thụ', price: '900000', approved_price: '900000' }]);
      expect((await queries.waiting(officer(), { first: 5 })).nodes).toEqual([expect.objectContaining({ kind: 'NEW', version: 2, nameVi: 'Chè Shan cổ thụ' })]);
    });

    it('goes with all that hangs on it when it is thrown away; one that was public cannot', async () => {
      await begin({ nameVi: 'Chè Shan', categoryId: teaId, packs: [pack(), pack({ packVi: 'gói 100 g', amount: 100, price: 20_000n })] });
      await proposing.discard(seller(), id, 1);
      expect(await database.sql('SELECT id FROM product')).toEqual([{ id: mine.productId }]);
      expect(await database.sql('SELECT id FROM variant')).toEqual([{ id: mine.variantId }]);
      await expect(office.officeTx(seller(), (tx) => tx.query('SELECT drop_new_listing($1)', [mine.productId]))).rejects.toThrow('was public');
    });

    it('needs a name, a group and a pack, and a booth that is not closed', async () => {
      await expect(begin({})).rejects.toThrow('nameVi: required; packs: required; categoryId: required');
      await expect(begin({ nameVi: 'A', categoryId: newId(), packs: [pack()] })).rejects.toThrow('categoryId: unknown');
      await expect(begin({ nameVi: 'A', categoryId, storage: 'service', packs: [pack()] })).rejects.toThrow(InvalidInput);
      await database.sql(`UPDATE booth SET standing = 'closed' WHERE id = $1`, [boothId]);
      await expect(begin({ nameVi: 'A', categoryId, packs: [pack()] })).rejects.toThrow('booth: closed');
      await expect(propose({ descVi: 'Mới' })).rejects.toThrow('booth: closed');
      await database.sql(`UPDATE booth SET standing = 'open' WHERE id = $1`, [boothId]);
      expect(await database.sql('SELECT count(*)::int AS n FROM product')).toEqual([{ n: 1 }]);
    });
  });

  it('is the booth’s own: others find nothing and change nothing, and nobody decides on their own booth’s', async () => {
    const strangers = [seller('viewer'), seller('order_handler'), seller('owner', otherBoothId), officer()];
    for (const actor of strangers) {
      await expect(propose({ descVi: 'Mới' }, { actor })).rejects.toThrow(NotFound);
      await expect(proposing.begin(actor, { id: newId(), boothId, saleKind: 'cart', content: {}, submit: true })).rejects.toThrow(NotFound);
    }
    await propose({ descVi: 'Mới' });
    for (const actor of strangers) {
      await expect(proposing.withdraw(actor, mine.productId)).rejects.toThrow(NotFound);
      await expect(proposing.discard(actor, mine.productId, 1)).rejects.toThrow(NotFound);
    }
    const both: StaffActor = { ...officer(), booths: seller().booths };
    for (const actor of [seller(), seller('owner', otherBoothId), anOperator(officerId, 'observer'), both]) {
      await expect(deciding.approve(actor, mine.productId, 1)).rejects.toThrow(NotFound);
      await expect(deciding.handBack(actor, mine.productId, 1, { reasons: ['text'], note: '' })).rejects.toThrow(NotFound);
    }
    expect(await queries.content(seller('owner', otherBoothId), mine.productId)).toBeNull();
    await expect(queries.waiting(seller(), { first: 5 })).rejects.toThrow(NotFound);
    expect(await history()).toEqual(['submitted']);
    // row-level security stands behind it
    expect(await office.officeTx(seller('owner', otherBoothId), (tx) => tx.query('SELECT 1 FROM listing_draft UNION ALL SELECT 1 FROM listing_decision'))).toEqual([]);
  });

  it('has a history that nobody can change', async () => {
    await propose({ descVi: 'Mới' });
    for (const statement of [`UPDATE listing_decision SET note = 'x'`, 'DELETE FROM listing_decision'])
      await expect(office.officeTx(officer(), (tx) => tx.query(statement))).rejects.toThrow('permission denied');
  });

  describe('with words that goods may not bear', () => {
    it('is not sent; a word to look at twice goes on and is shown to who decides', async () => {
      await words.save(officer(), { words: 'Chữa bệnh', level: 'refuse', whyVi: 'Chỉ thuốc mới được nói chữa bệnh.', whyEn: 'Only medicine may claim to cure.' });
      await words.save(officer(), { words: 'thần dược', level: 'hint', whyVi: 'Xem có nói quá không.', whyEn: '' });
      const refusal = await propose({ descVi: 'Trà này CHỮA  bệnh gan.' }).catch((error: unknown) => error);
      expect((refusal as InvalidInput).problems).toEqual([{ field: 'descVi', reason: 'prohibited_word', words: 'Chữa bệnh', whyVi: 'Chỉ thuốc mới được nói chữa bệnh.', whyEn: 'Only medicine may claim to cure.' }]);
      expect(await drafts()).toEqual([]);
      await propose({ descVi: 'Trà này chữa bệnh gan.' }, { submit: false });
      await propose({ descVi: 'Chưa bệnh thì uống; thần dược.' }, { version: 1 });
      expect((await queries.hints(officer(), (await queries.content(officer(), mine.productId))!)).words).toEqual([{ field: 'descVi', words: 'thần dược', level: 'hint', whyVi: 'Xem có nói quá không.', whyEn: 'Xem có nói quá không.' }]);
    });

    it('are the floor’s list, kept by who moderates, each once', async () => {
      const id = await words.save(officer(), { words: 'hoá chất', level: 'hint', whyVi: 'Hỏi lại.', whyEn: '' });
      await expect(words.save(officer(), { words: ' Hóa  chất', level: 'refuse', whyVi: 'x', whyEn: '' })).rejects.toThrow('words: repeated');
      await expect(words.save(officer(), { id, version: 9, words: 'hoá chất', level: 'refuse', whyVi: 'x', whyEn: '' })).rejects.toThrow(StaleVersion);
      await words.save(officer(), { id, version: 1, words: 'hoá chất', level: 'refuse', whyVi: 'Không bán.', whyEn: '' });
      await expect(words.save(seller(), { words: 'x', level: 'hint', whyVi: 'x', whyEn: '' })).rejects.toThrow(NotFound);
      expect(await words.all(officer())).toEqual([expect.objectContaining({ id, level: 'refuse', version: 2 })]);
      await words.remove(officer(), id);
      await expect(words.remove(officer(), id)).rejects.toThrow(NotFound);
    });
  });

  it('tells who decides of goods that are much alike, and of the same barcode', async () => {
    const twin = await aProduct(database, { boothId: otherBoothId, categoryId, nameVi: 'Miến dong Bình Lư' });
    const coded = await aProduct(database, { boothId: otherBoothId, categoryId: teaId, nameVi: 'Chè' });
    await database.sql(`UPDATE variant SET barcode = '8938507000013' WHERE id = $1`, [coded.variantId]);
    await propose({ nameVi: 'Mien dong Binh Lu', packs: [pack({ id: mine.variantId, barcode: '8938507000013' })] });
    const { near } = await queries.hints(officer(), (await queries.content(officer(), mine.productId))!);
    expect(near.map(({ id, sameBarcode, isShown }) => [id, sameBarcode, isShown])).toEqual([[coded.productId, true, true], [twin.productId, false, true]]);
  });

  describe('on an authority’s request', () => {
    const request = (given: { atOnce?: boolean; receivedAt?: Date; actor?: StaffActor } = {}) =>
      takeDowns.record(given.actor ?? officer(), {
        productId: mine.productId, authority: 'Cục Quản lý thị trường', reference: '123/QLTT', reason: 'Hàng không rõ nguồn gốc.', receivedAt: given.receivedAt ?? new Date(Date.now() - 3_600_000), atOnce: given.atOnce ?? true,
      });

    it('a listing goes off every page at once, stays off whatever its booth does, and stands again when the request is lifted', async () => {
      await propose({ descVi: 'Mới' });
      const done = await request();
      expect(done.dueAt.getTime() - done.receivedAt.getTime()).toBe(86_400_000);
      expect(await shown()).toBeNull();
      expect(await gone.product(mine.slug)).toEqual(expect.objectContaining({ reason: 'WITHDRAWN' }));
      expect((await goods.list({ first: 5 })).nodes).toEqual([]);
      await deciding.approve(officer(), mine.productId, 1);
      expect(await database.sql('SELECT state FROM product')).toEqual([{ state: 'taken_down' }]);
      await expect(takeDowns.lift(officer(), done.id, 'ngắn')).rejects.toThrow('why: too_short');
      await takeDowns.lift(officer(), done.id, 'Cơ quan đã rút yêu cầu.');
      await expect(takeDowns.lift(officer(), done.id, 'Cơ quan đã rút yêu cầu.')).rejects.toThrow(ReviewMoved);
      expect((await shown())?.descVi).toBe('Mới');
      expect(await history()).toEqual(['submitted', 'taken_down', 'approved', 'restored']);
      expect((await database.sql<{ topic: string }>('SELECT topic FROM outbox')).map(({ topic }) => topic)).toEqual(['listing.taken_down']);
    });

    it('the clock runs from its receipt, and one request about a listing is open at a time', async () => {
      const waits = await request({ atOnce: false });
      expect((await shown())?.id).toBe(mine.productId);
      await expect(request()).rejects.toThrow(ReviewMoved);
      expect((await takeDowns.page(officer(), { first: 5, onlyOpen: true })).nodes).toEqual([expect.objectContaining({ id: waits.id, doneAt: null, recordedBy: 'Lò Văn Sơn' })]);
      await takeDowns.carryOut(officer(), waits.id);
      await expect(takeDowns.carryOut(officer(), waits.id)).rejects.toThrow(ReviewMoved);
      expect((await takeDowns.page(officer(), { first: 5, onlyOpen: true })).nodes).toEqual([]);
      expect((await takeDowns.page(officer(), { first: 5 })).nodes).toHaveLength(1);
    });

    it('is recorded by who moderates alone, freshly proved, and not for tomorrow', async () => {
      await expect(request({ actor: { ...officer(), steppedUpUntil: new Date(Date.now() - 1) } })).rejects.toThrow(StepUpRequired);
      await expect(request({ actor: { ...seller(), steppedUpUntil: new Date(Date.now() + 60_000) } })).rejects.toThrow(NotFound);
      await expect(request({ receivedAt: new Date(Date.now() + 3_600_000) })).rejects.toThrow('receivedAt: future');
      expect(await database.sql('SELECT 1 FROM take_down')).toEqual([]);
    });
  });
});
