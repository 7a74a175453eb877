import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { warnOfLapsing } from '@chophien/catalog/recognitions';
import { aCategory, aProduct, aRecognition } from '@chophien/catalog/testing';
import { HandlerRegistry, type Db, type Mail } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { recognitionLetterHandlers, recognitionLetterTopics } from './index.js';
import { aFloor, deliverWaiting } from './testing/index.js';

/** The database's own clock is set: a `now()` of another schema stands before PostgreSQL's on the path of its connections. */
describe('warnings before a certificate’s last day', () => {
  let database: TestDatabase;
  let worker: Db;
  let boothId: string;
  let product: Awaited<ReturnType<typeof aProduct>>;
  let certificate: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await aFloor(database);
    await somePlaces(database);
    await database.sql(`CREATE SCHEMA clock`);
    await database.sql(`CREATE TABLE clock.hand (at timestamptz NOT NULL)`);
    await database.sql(`INSERT INTO clock.hand VALUES (pg_catalog.now())`);
    await database.sql(`CREATE FUNCTION clock.now() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER AS 'SELECT at FROM clock.hand'`);
    await database.sql(`GRANT USAGE ON SCHEMA clock TO PUBLIC`);
    const [{ name } = { name: '' }] = await database.sql<{ name: string }>('SELECT current_database() AS name');
    await database.sql(`ALTER DATABASE "${name}" SET search_path = clock, pg_catalog, public`);
    worker = await database.connect('worker');
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql(
      'TRUNCATE kept_mail, outbox_delivery, outbox, recognition_warning, recognition_move, recognition_goods, recognition, stock, variant, product_search, product, category, booth, person, audit_log CASCADE',
    );
    await database.sql(`UPDATE floor SET mode = 'demo'`);
    boothId = await aBooth(database, { slug: 'binh-lu', nameVi: 'Miến Bình Lư' });
    product = await aProduct(database, { boothId, categoryId: await aCategory(database), nameVi: 'Miến dong sợi nhỏ' });
    certificate = await aRecognition(database, { productId: product.productId, stars: 4, validTo: '2027-12-31' });
    await database.sql(`UPDATE recognition SET number = '17', issuer = 'UBND tỉnh Lai Châu' WHERE id = $1`, [certificate]);
    await anOwner('chu@example.vn');
  });

  async function anOwner(email: string, role = 'owner'): Promise<void> {
    const { id } = await aPerson(database, { email });
    await database.sql('INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, $3)', [boothId, id, role]);
  }
  const setClock = (at: string) => database.sql('UPDATE clock.hand SET at = $1', [at]);
  const warned = () => database.sql('SELECT days FROM recognition_warning ORDER BY days DESC');
  const kept = () => database.sql<{ to_address: string; subject: string; text_body: string }>('SELECT to_address, subject, text_body FROM kept_mail ORDER BY kept_at, to_address');

  /** Runs every event that waits, the ones it causes included, twice each: jobs repeat. */
  async function deliver(sender?: { send(mail: Mail): Promise<void> }): Promise<void> {
    const registry = new HandlerRegistry(recognitionLetterHandlers({ sender, publicUrl: 'http://localhost:3000' }));
    registry.check(recognitionLetterTopics, []);
    await deliverWaiting(database, worker, registry);
  }

  it('come 180, 90 and 30 days before, each once, however often the step runs', async () => {
    // 31 December 2027 less 180, 90 and 30 days
    for (const [at, given] of [
      ['2027-07-03T23:59:59+07:00', 0], ['2027-07-04T00:00:00+07:00', 1], ['2027-07-05T08:00:00+07:00', 0],
      ['2027-10-01T23:59:59+07:00', 0], ['2027-10-02T00:00:00+07:00', 1], ['2027-11-30T23:00:00+07:00', 0],
      ['2027-12-01T00:00:00+07:00', 1], ['2027-12-31T23:59:59+07:00', 0], ['2028-01-01T00:00:00+07:00', 0],
    ] as const) {
      await setClock(at);
      const all = await Promise.all([warnOfLapsing(worker), warnOfLapsing(worker)]);
      expect([at, all[0] + all[1]]).toEqual([at, given]);
    }
    expect((await warned()).map(({ days }) => days)).toEqual([180, 90, 30]);
    expect(await database.sql('SELECT count(*)::int AS n FROM outbox')).toEqual([{ n: 3 }]);
  });

  it('name goods, certificate, day and what to do, to every owner and nobody else', async () => {
    await anOwner('vo@example.vn');
    await anOwner('bien-tap@example.vn', 'editor');
    await setClock('2027-12-10T09:00:00+07:00');
    await warnOfLapsing(worker);
    await deliver();
    const mails = await kept();
    expect(mails.map(({ to_address, subject }) => `${to_address} ${subject}`)).toEqual(
      ['chu@example.vn', 'vo@example.vn'].map((to) => `${to} Ngày 31/12/2027 hết hạn: giấy công nhận OCOP 4 sao, số 17 / Lapses on 31/12/2027: the OCOP certificate, 4 stars, no. 17`),
    );
    expect(mails[0]!.text_body).toContain('Giấy công nhận OCOP 4 sao, số 17 của gian Miến Bình Lư có hiệu lực đến hết ngày 31/12/2027: còn 21 ngày.');
    expect(mails[0]!.text_body).toContain('- Miến dong sợi nhỏ');
    expect(mails[0]!.text_body).toContain('xin cấp lại với UBND tỉnh Lai Châu, rồi mở trang dưới đây, bấm “Gia hạn”');
    expect(mails[0]!.text_body).toContain(`http://localhost:3000/office/booth/binh-lu/recognitions/${certificate}`);
  });

  it('after days of outage only the nearest one goes, and no farther one afterwards', async () => {
    await setClock('2027-12-15T09:00:00+07:00');
    expect([await warnOfLapsing(worker), await warnOfLapsing(worker)]).toEqual([1, 0]);
    expect(await warned()).toEqual([{ days: 30 }]);
    await deliver();
    expect(await kept()).toHaveLength(1);
  });

  it('go on a live floor through the mail server, and not at all where it was renewed while the letter waited', async () => {
    await database.sql(`UPDATE floor SET mode = 'live'`);
    await setClock('2027-12-10T09:00:00+07:00');
    await warnOfLapsing(worker);
    const sent: Mail[] = [];
    const sender = { send: (mail: Mail) => Promise.resolve(void sent.push(mail)) };
    await deliver(sender);
    expect(sent.map(({ to }) => to)).toEqual(['chu@example.vn']);
    const second = await aRecognition(database, { productId: product.productId, validTo: '2027-12-20' });
    await warnOfLapsing(worker);
    const renewal = await aRecognition(database, { productId: product.productId, validTo: '2030-12-20' });
    await database.sql(`UPDATE recognition SET replaces_id = $1, replaces_as = 'renewal' WHERE id = $2`, [second, renewal]);
    await deliver(sender);
    expect(sent).toHaveLength(1);
    expect(await database.sql(`SELECT DISTINCT state FROM outbox_delivery`)).toEqual([{ state: 'done' }]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['what waits for its renewal', async () => {
      const renewal = await aRecognition(database, { productId: product.productId, validTo: '2030-12-31', state: 'claimed' });
      await database.sql(`UPDATE recognition SET replaces_id = $1, replaces_as = 'renewal' WHERE id = $2`, [certificate, renewal]);
    }],
    ['what was withdrawn', () => database.sql(`UPDATE recognition SET state = 'withdrawn'`)],
    ['what only waits', () => database.sql(`UPDATE recognition SET state = 'claimed', proof = NULL`)],
    ['a closed booth', () => database.sql(`UPDATE booth SET standing = 'closed'`)],
  ])('say nothing of %s', async (_, make) => {
    await make();
    await setClock('2027-12-10T09:00:00+07:00');
    expect(await warnOfLapsing(worker)).toBe(0);
    expect(await warned()).toEqual([]);
  });

  it('wait for an owner where the booth has none yet', async () => {
    await database.sql('TRUNCATE booth_member');
    await setClock('2027-12-10T09:00:00+07:00');
    expect(await warnOfLapsing(worker)).toBe(0);
    await anOwner('moi@example.vn');
    expect(await warnOfLapsing(worker)).toBe(1);
  });
});
