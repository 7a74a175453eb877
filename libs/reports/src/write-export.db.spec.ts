import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { type Actor, createLogger, type Db, DeliveryRunner, HandlerRegistry, InvalidInput, newId, NotFound, readDeadLetters, rows, sendAgain, type StaffActor, TryLater } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor, manyOrders } from '@chophien/orders/testing';
import { clearExports } from './clear-exports.js';
import { exportFolder } from './export-folder.js';
import { ExportQueries } from './export-queries.js';
import { TooManyExports } from './export-errors.js';
import { reportHandlers } from './report-handlers.js';
import { RequestExport, type RequestExportInput } from './request-export.js';
import { TakeExport } from './take-export.js';

const orders = 2_500;
const log = createLogger({ level: 'silent', process: 'worker' });

describe('an export', () => {
  let database: TestDatabase;
  let office: Db;
  let worker: Db;
  let dataDir: string;
  let request: RequestExport;
  let queries: ExportQueries;
  let take: TakeExport;
  let runner: DeliveryRunner;
  let operator: StaffActor;
  let owner: StaffActor;
  let handler: StaffActor;
  let ours: string;
  let theirs: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office');
    worker = await database.connect('worker');
    dataDir = await mkdtemp(join(tmpdir(), 'chophien-exports-'));
    await anOpenFloor(database);
    const categoryId = await aCategory(database, { nameVi: 'Chè', nameEn: 'Tea' });
    ours = await aBooth(database, { nameVi: 'Chè Tam Đường', nameEn: 'Tam Duong Tea' });
    theirs = await aBooth(database);
    const tea = await aProduct(database, { boothId: ours, categoryId, nameVi: '=HYPERLINK("http://x","Trà")', nameEn: 'Tea', price: 150_000n, onHand: 12, reserved: 2 });
    const honey = await aProduct(database, { boothId: theirs, categoryId, nameVi: 'Mật ong', state: 'hidden' });
    await manyOrders(database, { count: orders, lines: 2, variants: [{ boothId: ours, ...tea }, { boothId: theirs, ...honey }] });
    await database.sql(`UPDATE customer_order SET buyer_name = '@SUM(A1:A9)', note = E'\\tgọi trước', placed_at = '2026-11-24T18:30:00Z' WHERE buyer_name = 'Người mua 1'`);
    await database.sql(`UPDATE booth_order SET placed_at = '2026-11-24T18:30:00Z' WHERE order_id = (SELECT id FROM customer_order WHERE buyer_name = '@SUM(A1:A9)')`);
    const person = async () => {
      const id = newId();
      await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Người thử', $2, 'x')`, [id, `${id}@example.com`]);
      return id;
    };
    operator = anOperator(await person());
    owner = aMember(await person(), { [ours]: 'owner' });
    handler = aMember(await person(), { [ours]: 'order_handler' });
    request = new RequestExport(office);
    queries = new ExportQueries(office);
    take = new TakeExport(office);
    runner = new DeliveryRunner(worker, new HandlerRegistry(reportHandlers({ dataDir })), log);
  }, 60_000);
  afterAll(async () => {
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await database.sql('TRUNCATE outbox, outbox_delivery, export_job, job_progress, audit_log CASCADE');
    await rm(exportFolder(dataDir), { recursive: true, force: true });
  });

  const asked = (given: Partial<RequestExportInput> = {}): RequestExportInput => ({ kind: 'orders', format: 'csv', boothId: null, filter: {}, language: 'vi', ...given });
  /** Relays what was published and runs each delivery once. */
  async function work(): Promise<string[]> {
    await database.sql(`INSERT INTO outbox_delivery (outbox_id, handler) SELECT id, 'export-write' FROM outbox ON CONFLICT DO NOTHING`);
    const open = await database.sql<{ id: string }>(`SELECT outbox_id AS id FROM outbox_delivery WHERE state = 'pending'`);
    return Promise.all(open.map(({ id }) => runner.run({ outboxId: id, handler: 'export-write' }).catch((error: unknown) => (error instanceof TryLater ? 'later' : String(error)))));
  }
  async function file(actor: StaffActor, given: Partial<RequestExportInput> = {}): Promise<{ id: string; body: Buffer; name: string }> {
    const id = await request.run(actor, asked(given));
    expect(await work()).toEqual(['done']);
    const taken = await take.run(actor, id);
    return { id, body: await readFile(join(exportFolder(dataDir), taken.fileKey)), name: taken.fileName };
  }
  const linesOf = (body: Buffer) => body.toString('utf8').replace(/\r\n$/, '').split('\r\n');

  it('holds every line that was promised, newest first, with Vietnamese words, real figures and no formula', async () => {
    const { id, body, name } = await file(operator);
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = linesOf(body);
    expect(lines[0]).toBe(
      '\uFEFFMã đơn,Đặt lúc,Gian hàng,Tình trạng,Người mua,Điện thoại,Nơi giao,Cách nhận,Khách ghi,Món,Quy cách,Số lượng,"Đơn giá, ₫","Thành tiền, ₫","Tiền hàng cả đơn, ₫","Phí giao cả đơn, ₫","Gian giảm, ₫","Sàn giảm, ₫","Thu khi giao, ₫",Gửi hàng,Lý do không nhận,Nhận qua',
    );
    expect(lines).toHaveLength(1 + orders * 2);
    // 18:30 UTC on the 24th is half past one on the 25th in Vietnam
    const first = lines.filter((line) => line.includes('SUM'));
    expect(first).toHaveLength(2);
    expect(first[0]).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{3}\/1,2026-11-25 01:30:00,.*,Chờ gian nhận,'@SUM\(A1:A9\),09\d\d \d{3} \d{3},.*,'\tgọi trước,Món 1,gói 500 g,1,11000,11000,22000,22000,0,0,44000,,,$/);
    expect(first[1]).toMatch(/,Món 2,gói 500 g,1,11000,11000,,,,,,,,$/);
    const [sums] = await database.sql<{ total: string }>('SELECT sum(total)::text AS total FROM booth_order');
    expect(String(lines.slice(1).reduce((sum, line) => sum + Number(/,(\d*),,[^,]*,[^,]*$/.exec(line)?.[1] ?? 0), 0))).toBe(sums!.total);
    expect(name).toMatch(/^Đơn hàng \d\d-\d\d-\d{4}\.csv$/);
    expect(await queries.one(operator, id)).toMatchObject({ state: 'done', done: orders * 2, total: orders * 2, bytes: body.length, failure: null, isReady: true });
    expect(await database.sql('SELECT rows_promised, rows_written FROM export_job')).toEqual([{ rows_promised: orders * 2, rows_written: orders * 2 }]);
    expect(await database.sql('SELECT action, actor_id, detail FROM audit_log ORDER BY id')).toEqual([
      { action: 'export.request', actor_id: operator.personId, detail: { kind: 'orders', format: 'csv', filteredBy: [] } },
      { action: 'export.download', actor_id: operator.personId, detail: { kind: 'orders' } },
    ]);
  });

  it('says which orders staff typed for callers, and holds these alone where the table did', async () => {
    const [part] = await database.sql<{ number: string; order_id: string }>('SELECT number, order_id FROM booth_order ORDER BY number LIMIT 1');
    const typist = newId();
    await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Tẩn Thị Su', $2, 'x')`, [typist, `${typist}@example.com`]);
    await database.sql('UPDATE customer_order SET typed_by = $2 WHERE id = $1', [part!.order_id, typist]);
    const { body } = await file(operator, { filter: { typed: true } });
    expect(linesOf(body).slice(1).map((line) => [line.split(',')[0], line.split(',').at(-1)])).toEqual([[part!.number, 'điện thoại'], [part!.number, 'điện thoại']]);
    await database.sql('UPDATE customer_order SET typed_by = NULL WHERE id = $1', [part!.order_id]);
  });

  it('is a workbook in which money is a number and time a date, in the chosen language', async () => {
    const { body, name } = await file(operator, { format: 'xlsx', language: 'en', filter: { states: ['declined'], placedFrom: '2026-11-15', placedTo: '2026-11-17' } });
    const book = new excel.Workbook();
    await book.xlsx.load(body as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('Orders')!;
    const [expected] = await database.sql<{ n: number }>(
      `SELECT count(*)::int * 2 AS n FROM booth_order WHERE state = 'declined' AND placed_at >= '2026-11-14T17:00:00Z' AND placed_at < '2026-11-17T17:00:00Z'`,
    );
    expect(expected!.n).toBeGreaterThan(10);
    expect(sheet.rowCount).toBe(1 + expected!.n);
    expect(sheet.getRow(1).getCell(1).value).toBe('Order');
    const row = sheet.getRow(2);
    expect(row.getCell(2).value).toBeInstanceOf(Date);
    expect(row.getCell(2).numFmt).toBe('dd/mm/yyyy hh:mm');
    const [newest] = await database.sql<{ at: string; total: string }>(
      `SELECT to_char(placed_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI') AS at, total FROM booth_order WHERE state = 'declined' AND placed_at < '2026-11-17T17:00:00Z' ORDER BY placed_at DESC LIMIT 1`,
    );
    expect((row.getCell(2).value as Date).toISOString().slice(0, 16)).toBe(newest!.at);
    expect([row.getCell(8).value, row.getCell(4).value, row.getCell(19).value, row.getCell(19).numFmt]).toEqual(['Post or carrier', 'Declined', Number(newest!.total), '#,##0']);
    expect(name).toMatch(/^Orders .*\.xlsx$/);
  });

  it('neutralises formulas in a workbook too, and gives a booth its own goods alone', async () => {
    const { body, name } = await file(owner, { kind: 'products', format: 'xlsx', boothId: ours });
    const book = new excel.Workbook();
    await book.xlsx.load(body as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('Hàng bán')!;
    expect(sheet.rowCount).toBe(2);
    const cells = (sheet.getRow(2).values as unknown[]).slice(1, 11);
    expect(cells).toEqual([`'=HYPERLINK("http://x","Trà")`, 'Tea', 'Chè Tam Đường', 'Chè', expect.any(String), 150_000, 12, 2, 10, 'Đang bày']);
    expect(name).toMatch(/^Hàng bán Chè Tam Đường /);
    const hidden = linesOf((await file(operator, { kind: 'products', filter: { productState: 'hidden' } })).body);
    expect(hidden).toHaveLength(2);
    expect(hidden[1]).toMatch(/^Mật ong,/);
  });

  it('gives each pack of goods a row of its own, in the order of the shop, and leaves out what is no longer sold', async () => {
    const [tea] = await database.sql<{ id: string; first: string }>(`SELECT p.id, v.id AS first FROM product p JOIN variant v ON v.product_id = p.id WHERE p.name_en = 'Tea' AND p.booth_id = $1`, [ours]);
    const pack = (position: number, words: string, price: number, retired: string | null) =>
      database.sql<{ id: string }>(`INSERT INTO variant (id, product_id, booth_id, position, pack_vi, pack_en, net_grams, shipping_grams, price_basis, price, retired_at) VALUES (gen_random_uuid(), $1, $2, $3, $4, 'pack', 500, 550, 'kg', $5, $6) RETURNING id`, [tea!.id, ours, position, words, price, retired]);
    const [large] = await pack(1, 'gói lớn', 400_000, null);
    const [gone] = await pack(100_001, 'gói cũ', 90_000, '2026-01-01');
    const lines = linesOf((await file(owner, { kind: 'products', boothId: ours })).body).map((line) => line.split(','));
    expect(lines.map((line) => line.at(-1))).toEqual(['Mã', tea!.first, large!.id]);
    await database.sql('DELETE FROM variant WHERE id = ANY ($1)', [[large!.id, gone!.id]]);
  });

  it('writes booths and visits', async () => {
    await database.sql(
      `INSERT INTO visit_day (day, scope, subject_id, visits, views, removed_views, is_demo) VALUES ((now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - 1, 'floor', '00000000-0000-0000-0000-000000000000', 71, 200, 30, true) ON CONFLICT DO NOTHING`,
    );
    const booths = linesOf((await file(operator, { kind: 'booths', filter: { text: 'che tam' } })).body);
    expect(booths).toHaveLength(2);
    expect(booths[1]).toMatch(/^Chè Tam Đường,/);
    const visits = linesOf((await file(operator, { kind: 'visits', filter: { days: 3 } })).body);
    expect(visits).toHaveLength(4);
    expect(visits[2]).toMatch(/^\d{4}-\d\d-\d\d,71,200,30,số minh hoạ$/);
  });

  it('is for who may have it: not another booth, not who only packs orders, not the list of booths for a booth', async () => {
    const observer = anOperator(operator.personId, 'observer');
    const refused: [Actor, Partial<RequestExportInput>][] = [
      [owner, { boothId: theirs }],
      [owner, { boothId: null }],
      [owner, { kind: 'booths' }],
      [owner, { kind: 'visits', boothId: theirs }],
      [handler, { boothId: ours }],
      [handler, { kind: 'products', boothId: ours }],
      [observer, {}],
      [owner, { boothId: 'x' }],
      [operator, { boothId: newId() }],
    ];
    for (const [actor, given] of refused) expect(await refusal(request.run(actor as StaffActor, asked(given)))).toBeInstanceOf(NotFound);
    expect(await refusal(request.run(operator, asked({ filter: { text: 'ab' } })))).toBeInstanceOf(InvalidInput);
    for (const table of ['export_job', 'job_progress', 'outbox', 'audit_log']) expect(await database.sql(`SELECT 1 FROM ${table}`)).toEqual([]);
    // the positive control
    const own = await file(owner, { boothId: ours });
    expect(new Set(linesOf(own.body).slice(1).map((line) => line.split(',')[2]))).toEqual(new Set(['Chè Tam Đường']));
    expect((await request.run(observer, asked({ kind: 'products' }))).length).toBe(36);
  });

  it('belongs to the one who asked, as long as that person may have it', async () => {
    const { id } = await file(owner, { boothId: ours });
    const colleague = aMember(operator.personId, { [ours]: 'owner' });
    expect(await queries.one(colleague, id)).toBeNull();
    expect(await queries.list(colleague)).toEqual([]);
    expect(await refusal(take.run(colleague, id))).toBeInstanceOf(NotFound);
    expect(await refusal(take.run(operator, id))).toBeInstanceOf(NotFound);
    expect(await refusal(request.again(operator, id))).toBeInstanceOf(NotFound);
    // the second wall: row-level security knows no other person's rows, whatever the statement asks
    expect(await office.officeTx(operator, (tx) => rows(tx, 'SELECT 1 FROM export_job'))).toEqual([]);
    const noMore = aMember(owner.personId, { [ours]: 'order_handler' });
    expect(await refusal(take.run(noMore, id))).toBeInstanceOf(NotFound);
    expect((await take.run(owner, id)).fileName).toMatch(/^Đơn hàng Chè Tam Đường /);
    const again = await request.again(owner, id);
    expect(again).not.toBe(id);
    expect(await work()).toEqual(['done']);
    expect(await queries.one(owner, again)).toMatchObject({ state: 'done', boothId: ours, isReady: true });
  });

  it('is written three at a time at most', async () => {
    for (let n = 0; n < 3; n++) await request.run(operator, asked());
    expect(await refusal(request.run(operator, asked()))).toBeInstanceOf(TooManyExports);
    expect(await database.sql('SELECT 1 FROM export_job')).toHaveLength(3);
    expect(await work()).toEqual(['done', 'done', 'done']);
    await request.run(operator, asked());
  });

  it('comes whole from two runs at once, and hands out one file', async () => {
    const id = await request.run(operator, asked());
    await database.sql(`INSERT INTO outbox_delivery (outbox_id, handler) SELECT id, 'export-write' FROM outbox`);
    const [open] = await database.sql<{ id: string }>('SELECT outbox_id AS id FROM outbox_delivery');
    await Promise.all([runner.run({ outboxId: open!.id, handler: 'export-write' }), runner.run({ outboxId: open!.id, handler: 'export-write' })]);
    const files = await readdir(exportFolder(dataDir));
    const { fileKey } = await take.run(operator, id);
    expect(files).toEqual([fileKey]);
    expect(linesOf(await readFile(join(exportFolder(dataDir), fileKey)))).toHaveLength(1 + orders * 2);
    expect(await work()).toEqual([]);
  });

  it('fails in sight after three tries, leaves nothing half written, and can be asked for again', async () => {
    await writeFile(exportFolder(dataDir), 'a file stands where the folder should be');
    const id = await request.run(operator, asked());
    expect(await work()).toEqual(['later']);
    expect(await queries.one(operator, id)).toMatchObject({ state: 'running', failure: null });
    expect(await work()).toEqual(['later']);
    expect(await work()).toEqual(['dead']);
    expect(await queries.one(operator, id)).toMatchObject({ state: 'failed', failure: 'not_written', isReady: false });
    await rm(exportFolder(dataDir));
    const again = await request.again(operator, id);
    expect(await work()).toEqual(['done']);
    expect(await queries.one(operator, again)).toMatchObject({ state: 'done', isReady: true });
  });

  it('is written when somebody sends the dead letter again', async () => {
    await writeFile(exportFolder(dataDir), 'a file stands where the folder should be');
    const id = await request.run(operator, asked());
    for (const outcome of ['later', 'later', 'dead']) expect(await work()).toEqual([outcome]);
    await rm(exportFolder(dataDir));
    const [letter] = await readDeadLetters(worker, undefined, 1);
    await worker.tx((tx) => sendAgain(tx, letter!.outboxId, letter!.handler));
    expect(await work()).toEqual(['done']);
    expect(await queries.one(operator, id)).toMatchObject({ state: 'done', failure: null, isReady: true, done: orders * 2, total: orders * 2 });
  });

  it('is refused by the table itself when the rows are not those that were promised', async () => {
    const id = await request.run(operator, asked());
    await expect(database.sql('UPDATE export_job SET rows_promised = 5, rows_written = 4 WHERE id = $1', [id])).rejects.toThrow(/check/);
  });

  it('is gone after a day, its row after a week, and what a killed run left behind with them', async () => {
    const { id } = await file(operator);
    const young = await request.run(operator, asked({ kind: 'booths' }));
    const folder = exportFolder(dataDir);
    const left = join(folder, `${newId()}-000000000000.csv.part`);
    await writeFile(left, 'x');
    const old = new Date(Date.now() - 25 * 3_600_000);
    for (const name of await readdir(folder)) await utimes(join(folder, name), old, old);
    await database.sql(`UPDATE export_job SET expires_at = now() - interval '1 minute' WHERE id = $1`, [id]);
    await clearExports(worker, dataDir);
    expect(await readdir(folder)).toEqual([]);
    expect(await queries.one(operator, id)).toMatchObject({ state: 'done', isReady: false });
    expect(await refusal(take.run(operator, id))).toBeInstanceOf(NotFound);
    await database.sql(`UPDATE export_job SET requested_at = now() - interval '8 days' WHERE id = $1`, [id]);
    await clearExports(worker, dataDir);
    expect((await queries.list(operator)).map((job) => job.id)).toEqual([young]);
    expect(await database.sql('SELECT id FROM job_progress')).toEqual([{ id: young }]);
  });
});
