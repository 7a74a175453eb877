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
});
