import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor, manyOrders } from '@chophien/orders/testing';
import { createLogger, DeliveryRunner, HandlerRegistry } from '@chophien/platform';
import { reportHandlers } from '@chophien/reports';
import request from 'supertest';
import { startApi, type TestApi } from './harness.js';

type Job = { __typename: string; id: string; state: string; href: string | null; fileName: string; limit?: number };

describe('an export, from the order to the file', () => {
  let api: TestApi;
  let boothId: string;
  let owner: string;
  let administrator: string;

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    boothId = await aBooth(api.database, { nameVi: 'Chè Tam Đường', nameEn: 'Tam Duong Tea' });
    const product = await aProduct(api.database, { boothId, categoryId: await aCategory(api.database) });
    await manyOrders(api.database, { count: 40, variants: [{ boothId, ...product }] });
    owner = (await api.signIn({ booths: { [boothId]: 'owner' } })).cookie;
    administrator = (await api.signIn({ floorRole: 'administrator' })).cookie;
  });
  afterAll(() => api.stop());

  const order = async (cookie: string, variables: Record<string, unknown>) =>
    (await api.askPersisted<{ requestExport: Job }>('office', 'RequestExport', { kind: 'ORDERS', format: 'CSV', boothId, filter: {}, language: 'VI', ...variables }, { cookie })).data.requestExport;
  async function work(): Promise<void> {
    const worker = await api.database.connect('worker');
    const runner = new DeliveryRunner(worker, new HandlerRegistry(reportHandlers({ dataDir: api.dataDir })), createLogger({ level: 'silent', process: 'worker' }));
    await api.database.sql(`INSERT INTO outbox_delivery (outbox_id, handler) SELECT id, 'export-write' FROM outbox WHERE topic = 'export.requested' ON CONFLICT DO NOTHING`);
    for (const { id } of await api.database.sql<{ id: string }>(`SELECT outbox_id AS id FROM outbox_delivery WHERE state = 'pending'`)) {
      expect(await runner.run({ outboxId: id, handler: 'export-write' })).toBe('done');
    }
  }
  const fetchFile = (href: string, cookie?: string, headers: Record<string, string> = {}) =>
    request(api.url)
      .get(href)
      .set({ ...(cookie === undefined ? {} : { cookie }), ...headers });
  const listed = async (cookie: string) => (await api.askPersisted<{ exports: Job[] }>('office', 'Exports', {}, { cookie })).data.exports;

  it('is running at first, then a download with a Vietnamese name that nobody else gets', async () => {
    const job = await order(owner, {});
    expect(job).toMatchObject({ __typename: 'ExportJob', state: 'RUNNING', href: null });
    expect((await fetchFile(`/office/exports/${job.id}`, owner)).status).toBe(404);
    await work();
    const [ready] = await listed(owner);
    expect(ready).toMatchObject({ id: job.id, state: 'DONE', href: `/office/exports/${job.id}` });
    const answer = await fetchFile(ready!.href!, owner);
    expect(answer.status).toBe(200);
    expect(answer.text.split('\r\n')).toHaveLength(1 + 40 + 1);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="${ready!.fileName.replace('Đơn hàng Chè Tam Đường', 'Don hang Che Tam Duong')}"; filename*=UTF-8''${encodeURIComponent(ready!.fileName)}`,
    );
    for (const [cookie, headers] of [[administrator, {}], [undefined, {}], ['office=nonsense', {}], [owner, { 'sec-fetch-site': 'cross-site' }]] as const) {
      expect((await fetchFile(ready!.href!, cookie, headers)).status).toBe(404);
    }
    expect(await listed(administrator)).toEqual([]);
    const downloads = await api.database.sql(`SELECT 1 FROM audit_log WHERE action = 'export.download'`);
    expect(downloads).toHaveLength(1);
    for (const path of ['/office/exports/x', '/office/exports/..%2f..%2fetc', '/office/exports/']) expect([path, (await fetchFile(path, owner)).status]).toEqual([path, 404]);
  });

  it('answers with a member of the union where it is refused, and orders nothing', async () => {
    const stranger = await aBooth(api.database);
    const before = await api.database.sql('SELECT count(*)::int AS n FROM export_job');
    expect(await order(owner, { boothId: stranger })).toMatchObject({ __typename: 'NotFound' });
    expect(await order(owner, { boothId: null })).toMatchObject({ __typename: 'NotFound' });
    expect(await order(administrator, { filter: { text: 'ab' } })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await order(administrator, { kind: 'VISITS', boothId: null, filter: { days: 401 } })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await api.database.sql('SELECT count(*)::int AS n FROM export_job')).toEqual(before);
    for (let n = 0; n < 3; n++) expect(await order(administrator, {})).toMatchObject({ __typename: 'ExportJob' });
    expect(await order(administrator, {})).toEqual({ __typename: 'TooManyExports', limit: 3 });
    const [job] = await listed(administrator);
    const again = await api.askPersisted<{ repeatExport: Job }>('office', 'RepeatExport', { id: job!.id }, { cookie: owner });
    expect(again.data.repeatExport).toMatchObject({ __typename: 'NotFound' });
  });

  it('finds the same things from one box, and reads the tables, each inside its scope', async () => {
    const [row] = await api.database.sql<{ number: string }>('SELECT number FROM booth_order LIMIT 1');
    type Found = { findAnything: { orders: { number: string }[]; booths: unknown[]; products: unknown[] } };
    const find = async (cookie: string, text: string) => (await api.askPersisted<Found>('office', 'FindAnything', { text }, { cookie })).data.findAnything;
    expect((await find(owner, row!.number)).orders.map((one) => one.number)).toEqual([row!.number]);
    expect((await find(administrator, 'tam duong')).booths).toHaveLength(1);
    const other = (await api.signIn({ booths: { [await aBooth(api.database)]: 'owner' } })).cookie;
    expect(await find(other, row!.number)).toEqual({ orders: [], booths: [], products: [] });
    await api.database.sql(`INSERT INTO floor_bundle (key, name_vi, name_en, permissions) VALUES ('words', 'Giữ từ tìm kiếm', 'Keeper of words', '{floor.search.write}')`);
    const keeper = (await api.signIn({ floorRole: 'words' })).cookie;
    const unfound = await api.askPersisted<Found>('office', 'FindAnything', { text: 'tam duong' }, { cookie: keeper });
    expect(unfound.errors.map((error) => error.extensions['code'])).toEqual(['NotFound']);
    type Table = { orderTable: { nodes: unknown[]; total: unknown } };
    const table = await api.askPersisted<Table>('office', 'OrderTable', { filter: { boothId, states: ['PLACED'] }, sort: 'DEAREST', first: 10 }, { cookie: owner });
    expect([table.data.orderTable.nodes.length, table.data.orderTable.total]).toEqual([10, { count: 40, isMore: false }]);
    const refused = await api.askPersisted<Table>('office', 'OrderTable', { filter: { boothId } }, { cookie: other });
    expect(refused.errors.map((error) => error.extensions['code'])).toEqual(['NotFound']);
  });

  it('finds orders alone, or goods alone, for who may read no more', async () => {
    const other = await aBooth(api.database, { nameVi: 'Mật ong Đèo Gió' });
    await aProduct(api.database, { boothId: other, categoryId: await aCategory(api.database), nameVi: 'Sản phẩm của ong' });
    await api.database.sql(`INSERT INTO floor_bundle (key, name_vi, name_en, permissions) VALUES
      ('orders', 'Trực đơn', 'Orders only', '{floor.orders.read}'), ('goods', 'Xem hàng', 'Goods only', '{floor.booths.read}'), ('acts', 'Làm thay', 'Acts for booths', '{floor.booths.act}')`);
    const [orders, goods] = [(await api.signIn({ floorRole: 'orders' })).cookie, (await api.signIn({ floorRole: 'goods' })).cookie];
    /** Somebody to whom the booth lent no more than this. */
    const lent = async (permission: string) => {
      const { cookie, person } = await api.signIn({ floorRole: 'acts' });
      await api.database.sql(
        `INSERT INTO booth_grant (id, booth_id, person_id, permissions, reason, hours, begun_at, consented_by, expires_at)
         SELECT gen_random_uuid(), $1, $2, ARRAY[$3], 'Làm giúp', 2, now(), m.person_id, now() + interval '2 hours' FROM booth_member m WHERE m.booth_id = $1 LIMIT 1`,
        [boothId, person.id, permission],
      );
      return cookie;
    };
    const [ordersThere, goodsThere] = [await lent('booth.orders.read'), await lent('booth.listings.read')];

    const [{ number } = { number: '' }] = await api.database.sql<{ number: string }>('SELECT number FROM booth_order WHERE booth_id = $1 LIMIT 1', [boothId]);
    type Found = { findAnything: { orders: { number: string }[]; booths: { nameVi: string }[]; products: { boothNameVi: string }[] } };
    /** What the person finds of an order, of booths and of goods, each by its own text. */
    const find = async (cookie: string, within: string | null) => {
      const found: string[] = [];
      for (const text of [number, 'mat ong', 'san pham']) {
        const { data, errors } = await api.askPersisted<Found>('office', 'FindAnything', { text, boothId: within }, { cookie });
        if (errors.length > 0) return errors.map((error) => error.extensions['code']);
        const { orders: some, booths, products } = data.findAnything;
        found.push(...some.map((one) => one.number), ...booths.map((one) => one.nameVi), ...products.map((one) => `hàng của ${one.boothNameVi}`));
      }
      return found.sort();
    };
    const [tea, honey] = ['hàng của Chè Tam Đường', 'hàng của Mật ong Đèo Gió'];
    expect(await find(orders, null)).toEqual([number]);
    expect(await find(orders, boothId)).toEqual([number]);
    expect(await find(orders, other)).toEqual([]);
    expect(await find(goods, null)).toEqual(['Mật ong Đèo Gió', tea, honey]);
    expect(await find(goods, other)).toEqual([honey]);
    for (const within of [null, boothId]) expect([await find(ordersThere, within), await find(goodsThere, within)]).toEqual([[number], [tea]]);
    for (const cookie of [ordersThere, goodsThere]) expect(await find(cookie, other)).toEqual(['NotFound']);
  });
});
