import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EmailTaken } from '@chophien/accounts';
import { InvalidInput, newId, NotFound, setSetting, Settings, type Db } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, theSystem, type TestDatabase } from '@chophien/platform/testing';
import { AddBooth, BoothQueries, OfficeBoothQueries, type BoothFilter, SitemapBooths, SlugTaken, boothEntities, commissionBasisPoints, type NewBooth } from './index.js';
import { aBooth, somePlaces } from './testing/index.js';

describe('booths', () => {
  let database: TestDatabase;
  let shop: Db;
  let office: Db;
  const sent: string[] = [];
  const operator = anOperator(newId());

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { onStatement: (sql) => sent.push(sql) });
    office = await database.connect('office', { entities: boothEntities });
    await somePlaces(database);
  });
  afterAll(() => database.drop());

  describe('lists by name', () => {
    const names = ['Đào Sơn', 'Dao Đỏ', 'Ăn Ngon', 'An Lành', 'Ấm Áp', 'Ông Tư', 'Ong Rừng'];
    let suspended: string;
    beforeAll(async () => {
      for (const nameVi of names) await aBooth(database, { nameVi });
      suspended = await aBooth(database, { nameVi: 'Bị Dừng', slug: 'bi-dung', standing: 'suspended', phone: '+842133876543' });
    });

    it('keeps Vietnamese order over pages, without the booths that are not open', async () => {
      const queries = new BoothQueries(shop);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await queries.openByName({ first: 3, after });
        seen.push(...page.nodes.map((booth) => booth.nameVi));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(['An Lành', 'Ăn Ngon', 'Ấm Áp', 'Dao Đỏ', 'Đào Sơn', 'Ong Rừng', 'Ông Tư']);
    });

    it('is narrowed by commune and by words of a name, marks or none, the last unfinished', async () => {
      await aBooth(database, { nameVi: 'Ông Tám', nameEn: 'Uncle Eight', legalName: 'Hộ kinh doanh Lò Văn Tám', communeCode: '03388' });
      const found = async (filter: BoothFilter) => (await new BoothQueries(shop).openByName({ filter, first: 100 })).nodes.map((booth) => booth.nameVi);
      expect(await found({ words: 'ong' })).toEqual(['Ong Rừng', 'Ông Tám', 'Ông Tư']);
      expect(await found({ words: 'ông t' })).toEqual(['Ông Tám', 'Ông Tư']);
      expect(await found({ words: 'lo van' })).toEqual(['Ông Tám']);
      expect(await found({ words: 'eight' })).toEqual(['Ông Tám']);
      expect(await found({ commune: '03388' })).toEqual(['Ông Tám']);
      expect(await found({ commune: '03427', words: 'ong' })).toEqual(['Ong Rừng', 'Ông Tư']);
      expect(await found({ commune: "'; DROP" })).toEqual([]);
      expect(await found({ words: ' ' })).toHaveLength(8);
      for (const words of ['!', '\u0000', "'", '%', 'bi dung', 'ạ '.repeat(50)]) expect(await found({ words }).then((names) => names.length)).toBe(words === '\u0000' ? 8 : 0);
      await expect(found({ words: 'x'.repeat(101) })).rejects.toThrow('filter.words: too_long');
      expect(await new BoothQueries(shop).originCommunes()).toEqual([{ code: '03427', name: 'Xã Bình Lư', boothCount: 7, productCount: 0 }, { code: '03388', name: 'Phường Tân Phong', boothCount: 1, productCount: 0 }]);
      await database.sql(`DELETE FROM booth WHERE name_vi = 'Ông Tám'`);
    });

    it('answers each read with one statement', async () => {
      sent.length = 0;
      await new BoothQueries(shop).openByName({ first: 100 });
      expect(sent).toHaveLength(1);
      await new BoothQueries(shop).bySlug('bi-dung');
      expect(sent).toHaveLength(2);
      await new BoothQueries(shop).originCommunes();
      expect(sent).toHaveLength(3);
    });

    it('still shows the page of a suspended booth, and says that it is not open', async () => {
      expect(await new BoothQueries(shop).bySlug('bi-dung')).toEqual(
        expect.objectContaining({ id: suspended, isOpen: false, phone: '0213 3876 543', commune: 'Xã Bình Lư', province: 'Lai Châu', legalKind: 'COOPERATIVE', productCount: 0 }),
      );
      expect(await new BoothQueries(shop).bySlug('khong-co')).toBeNull();
    });

    it('shows no page of a booth that closed, and tells its name to the page that says so', async () => {
      const closed = await aBooth(database, { nameVi: 'Đã đóng', nameEn: 'Closed', slug: 'da-dong', standing: 'closed' });
      const queries = new BoothQueries(shop);
      expect([await queries.bySlug('da-dong'), await queries.byId(closed)]).toEqual([null, null]);
      expect(await queries.goneBySlug('da-dong')).toEqual({ nameVi: 'Đã đóng', nameEn: 'Closed' });
      for (const slug of ['bi-dung', 'khong-co', 'Đ', '']) expect([slug, await queries.goneBySlug(slug)]).toEqual([slug, null]);
      await database.sql('DELETE FROM booth WHERE id = $1', [closed]);
    });

    it('names open booths to the sitemap, in the order in which they joined', async () => {
      const booths = await new SitemapBooths(shop).open(100);
      const inOrder = await database.sql<{ slug: string }>(`SELECT slug FROM booth WHERE standing = 'open' ORDER BY id`);
      expect(booths.map(({ slug }) => slug)).toEqual(inOrder.map(({ slug }) => slug));
      expect((await new SitemapBooths(shop).open(2)).length).toBe(2);
    });

    it.each([0, 101, 1.5, -1])('refuses first = %p', async (first) => {
      await expect(new BoothQueries(shop).openByName({ first })).rejects.toThrow(InvalidInput);
    });

    it.each(['', 'x', 'bnVsbA', Buffer.from('["a","b"]').toString('base64url'), Buffer.from('["a\\u0000","01900000-0000-7000-8000-000000000000"]').toString('base64url')])(
      'refuses the cursor %p',
      async (after) => {
        await expect(new BoothQueries(shop).openByName({ first: 3, after })).rejects.toThrow(InvalidInput);
      },
    );

    it('counts orders, visits and members for operators, in one statement of one transaction', async () => {
      const boothId = await aBooth(database, { nameVi: 'Yên Bình', slug: 'yen-binh' });
      const [personId, disabledId] = [newId(), newId()];
      await database.sql(`INSERT INTO person (id, display_name, email, password_hash, disabled_at) VALUES ($1, 'A', 'a@example.vn', 'x', NULL), ($2, 'B', 'b@example.vn', 'x', now())`, [personId, disabledId]);
      await database.sql(`INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, 'owner'), ($1, $3, 'viewer')`, [boothId, personId, disabledId]);
      await database.sql(`INSERT INTO visit_day (day, scope, subject_id, visits, views) SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - n, 'booth', $1, 10, 20 FROM unnest(ARRAY[0, 29, 30]) n`, [boothId]);
      for (const [index, { state, age }] of [{ state: 'placed', age: 1 }, { state: 'placed', age: 40 }, { state: 'shipped', age: 2 }].entries()) {
        const orderId = newId();
        await database.sql(
          `INSERT INTO customer_order (id, number, request_key, request_hash, buyer_name, buyer_phone, province_code, commune_code, street, payment_method, goods_total, delivery_total, total, terms_version, privacy_version, network_key)
           VALUES ($1, $2, $1, '\\x00', 'M', '+84912345678', '12', '03427', 'x', 'cash_on_delivery', 0, 0, 0, 1, 1, 'n')`, [orderId, `B-${index}`]);
        await database.sql(
          `INSERT INTO booth_order (id, order_id, booth_id, number, state, goods_total, delivery_fee, total, delivery_zone, weight_grams, commission_basis_points, answer_due_at, placed_at)
           VALUES ($1, $1, $2, $3, $4, 0, 0, 0, 'same_province', 0, 0, now(), now() - make_interval(days => $5))`, [orderId, boothId, `B-${index}-1`, state, age]);
      }
      const statements: string[] = [];
      const counting = await database.connect('office', { onStatement: (sql) => statements.push(sql) });
      const page = await new OfficeBoothQueries(counting).list(operator, { text: 'yên bình', first: 50 });
      expect(page.nodes).toEqual([
        expect.objectContaining({ id: boothId, standing: 'OPEN', ordersToAnswer: 2, orders30Days: 2, visits30Days: 20, members: 1, listedProducts: 0, phone: '0912 345 678' }),
      ]);
      expect(statements.filter((sql) => sql.includes('booth'))).toHaveLength(2);
      expect(statements.filter((sql) => sql.includes('FROM booth'))).toHaveLength(1);
      expect(await new OfficeBoothQueries(office).byId(operator, boothId)).toEqual(page.nodes[0]);
      expect((await new OfficeBoothQueries(office).list(operator, { standing: 'suspended', first: 50 })).nodes.map((booth) => booth.nameVi)).toEqual(['Bị Dừng']);
      expect((await new OfficeBoothQueries(office).list(operator, { text: '100%_', first: 50 })).nodes).toEqual([]);
    });

    it('shows a member no list of booths', async () => {
      const member = aMember(newId(), { [suspended]: 'owner' });
      await expect(new OfficeBoothQueries(office).list(member, { first: 10 })).rejects.toThrow(NotFound);
      expect(await new OfficeBoothQueries(office).byId(member, suspended)).toBeNull();
    });
  });

  describe('adding one', () => {
    const aNewBooth = (given: Partial<NewBooth> = {}): NewBooth => ({
      legalName: 'Hợp tác xã Sao Mai',
      nameVi: '  HTX  Sao Mai ',
      legalKind: 'cooperative',
      communeCode: '03388',
      phone: '0912.345.678',
      owner: { displayName: 'Lò Thị Mai', email: 'mai@example.vn', password: 'mat khau that dai' },
      ...given,
    });
    const counts = async () => (await database.sql('SELECT (SELECT count(*)::int FROM booth) AS booths, (SELECT count(*)::int FROM person) AS people'))[0];

    it('opens it with an edge that nobody has and an owner who may sign in', async () => {
      const made = await new AddBooth(office).run(theSystem('booth:add'), aNewBooth());
      expect(made.slug).toBe('htx-sao-mai');
      const [booth] = await database.sql('SELECT name_vi, name_en, standing, phone, ships_from_province, street, is_demo, edge_round FROM booth WHERE id = $1', [made.boothId]);
      expect(booth).toEqual({ name_vi: 'HTX Sao Mai', name_en: 'HTX Sao Mai', standing: 'open', phone: '+84912345678', ships_from_province: '12', street: null, is_demo: false, edge_round: 0 });
      expect(await database.sql('SELECT role FROM booth_member WHERE booth_id = $1 AND person_id = $2', [made.boothId, made.personId])).toEqual([{ role: 'owner' }]);
      expect(await database.sql('SELECT email, floor_role FROM person WHERE id = $1', [made.personId])).toEqual([{ email: 'mai@example.vn', floor_role: null }]);
      expect(await database.sql(`SELECT action FROM audit_log WHERE subject_id = $1`, [made.boothId])).toEqual([{ action: 'booth.add' }]);
    });

    it('gives parallel booths different edges', async () => {
      const made = await Promise.all(
        [1, 2, 3].map((n) => new AddBooth(office).run(theSystem(), aNewBooth({ nameVi: `Song song ${n}`, owner: { ...aNewBooth().owner, email: `s${n}@example.vn` } }))),
      );
      const edges = await database.sql('SELECT DISTINCT edge_pattern, edge_cloth, edge_round FROM booth WHERE id = ANY ($1)', [made.map((booth) => booth.boothId)]);
      expect(edges).toHaveLength(3);
    });

    it('refuses a taken address, and leaves no person behind', async () => {
      const before = await counts();
      await expect(new AddBooth(office).run(theSystem(), aNewBooth({ owner: { ...aNewBooth().owner, email: 'khac@example.vn' } }))).rejects.toThrow(SlugTaken);
      expect(await counts()).toEqual(before);
    });

    it('refuses a taken e-mail, and leaves no booth behind', async () => {
      const before = await counts();
      await expect(new AddBooth(office).run(theSystem(), aNewBooth({ slug: 'con-trong' }))).rejects.toThrow(EmailTaken);
      expect(await counts()).toEqual(before);
    });

    it('names every wrong value', async () => {
      const before = await counts();
      const refusal = await new AddBooth(office)
        .run(theSystem(), aNewBooth({ legalName: ' ', nameVi: 'x'.repeat(121), nameEn: 'b\u0007', slug: 'Hoa/', phone: '12', email: 'khong', legalKind: 'bank' as 'company' }))
        .catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(InvalidInput);
      expect((refusal as InvalidInput).problems.map((problem) => `${problem.field} ${problem.reason}`)).toEqual([
        'nameVi too_long', 'legalName required', 'nameEn control_characters', 'email not_an_email', 'slug not_an_address', 'legalKind unknown', 'phone unknown_prefix',
      ]);
      await expect(new AddBooth(office).run(theSystem(), aNewBooth({ communeCode: '99999', slug: 'la', owner: { ...aNewBooth().owner, email: 'la@example.vn' } }))).rejects.toThrow('communeCode: unknown');
      expect(await counts()).toEqual(before);
    });
  });

  it('reads the commission rate that holds now', async () => {
    const settings = new Settings(office);
    expect(await commissionBasisPoints(settings)).toBe(0);
    await office.tx((tx) => setSetting(tx, theSystem(), { key: 'booths.commissionBasisPoints', value: 250 }));
    await office.tx((tx) => setSetting(tx, theSystem(), { key: 'booths.commissionBasisPoints', value: 900, validFrom: new Date('2999-01-01') }));
    settings.forget();
    expect(await commissionBasisPoints(settings)).toBe(250);
  });
});
