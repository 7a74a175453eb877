import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { aCategory, aProduct, aRecognition, type ARecognition } from '@chophien/catalog/testing';
import { createLogger, DeliveryRunner, HandlerRegistry, newId, NotFound, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { exportFolder } from './export-folder.js';
import { reportHandlers } from './report-handlers.js';
import { RequestExport, type RequestExportInput } from './request-export.js';
import { TakeExport } from './take-export.js';

describe('certificates written out', () => {
  let database: TestDatabase;
  let dataDir: string;
  let request: RequestExport;
  let take: TakeExport;
  let runner: DeliveryRunner;
  let officer: StaffActor;
  let owner: StaffActor;
  let [ours, theirs] = ['', ''];
  /** Days as the floor counts them, by the database's own clock. */
  const day: Record<number, string> = {};

  beforeAll(async () => {
    database = await createTestDatabase();
    const office = await database.connect('office');
    dataDir = await mkdtemp(join(tmpdir(), 'chophien-certificates-'));
    await somePlaces(database);
    const categoryId = await aCategory(database);
    for (const { away, date } of await database.sql<{ away: number; date: string }>(
      `SELECT away, to_char((now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + away, 'YYYY-MM-DD') AS date FROM unnest(ARRAY[-400, -3, 0, 20, 80, 900]) AS away`,
    ))
      day[away] = date;
    ours = await aBooth(database, { nameVi: '=GIAN("x")', nameEn: 'Binh Lu' });
    theirs = await aBooth(database, { nameVi: 'Mật ong Sìn Hồ' });
    await database.sql(`UPDATE booth SET phone = '+84912000111' WHERE id = ANY ($1)`, [[ours, theirs]]);
    const noodles = await aProduct(database, { boothId: ours, categoryId, nameVi: '-Miến dong', nameEn: 'Canna noodles' });
    const tea = await aProduct(database, { boothId: ours, categoryId, nameVi: 'Chè', nameEn: 'Tea' });
    const honey = await aProduct(database, { boothId: theirs, categoryId, nameVi: 'Mật ong' });
    const add = async (given: ARecognition, facts: { number?: string; decision?: string; issuer?: string; awardedOn?: string } = {}) => {
      const id = await aRecognition(database, given);
      await database.sql('UPDATE recognition SET number = $2, decision = $3, issuer = $4, awarded_on = $5 WHERE id = $1', [id, facts.number ?? null, facts.decision ?? null, facts.issuer ?? null, facts.awardedOn ?? null]);
      return id;
    };
    const star = await add({ productId: noodles.productId, stars: 4, validTo: day[20] }, { number: '+84/QĐ', decision: 'not this one', issuer: '@UBND tỉnh', awardedOn: '2023-12-31' });
    await database.sql(`INSERT INTO recognition_warning (id, recognition_id, days, warned_at) VALUES ($1, $3, 180, '2026-01-02T01:00:00Z'), ($2, $3, 30, '2026-11-24T18:30:00Z')`, [newId(), newId(), star]);
    const ofBooth = await add({ productId: tea.productId, kind: 'food_safety', stars: null, validTo: day[80] }, { decision: '12/ATTP', issuer: 'Sở Y tế, "Lai Châu"' });
    await database.sql('UPDATE recognition SET product_id = NULL WHERE id = $1', [ofBooth]);
    await database.sql('INSERT INTO recognition_goods (recognition_id, product_id) VALUES ($1, $2), ($1, $3)', [ofBooth, tea.productId, noodles.productId]);
    await add({ productId: tea.productId, kind: 'geographical_indication', stars: null, validTo: null, state: 'claimed' });
    await add({ productId: honey.productId, kind: 'organic', stars: null, validTo: day[-3] });
    await add({ productId: honey.productId, stars: 3, validTo: day[-400] });
    officer = anOperator((await aPerson(database, { floorRole: 'administrator' })).id);
    owner = aMember((await aPerson(database)).id, { [ours]: 'owner' });
    request = new RequestExport(office);
    take = new TakeExport(office);
    runner = new DeliveryRunner(await database.connect('worker'), new HandlerRegistry(reportHandlers({ dataDir })), createLogger({ level: 'silent', process: 'worker' }));
  });
  afterAll(async () => {
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });
  beforeEach(() => database.sql('TRUNCATE outbox, outbox_delivery, export_job, job_progress, audit_log CASCADE'));

  const asked = (given: Partial<RequestExportInput> = {}): RequestExportInput => ({ kind: 'recognitions', format: 'csv', boothId: null, filter: {}, language: 'vi', ...given });
  async function file(actor: StaffActor, given: Partial<RequestExportInput> = {}): Promise<{ body: Buffer; name: string }> {
    const id = await request.run(actor, asked(given));
    await database.sql(`INSERT INTO outbox_delivery (outbox_id, handler) SELECT id, 'export-write' FROM outbox ON CONFLICT DO NOTHING`);
    const [open] = await database.sql<{ id: string }>(`SELECT outbox_id AS id FROM outbox_delivery WHERE state = 'pending'`);
    expect(await runner.run({ outboxId: open!.id, handler: 'export-write' })).toBe('done');
    const taken = await take.run(actor, id);
    return { body: await readFile(join(exportFolder(dataDir), taken.fileKey)), name: taken.fileName };
  }
  const linesOf = ({ body }: { body: Buffer }) => body.toString('utf8').replace(/\r\n$/, '').split('\r\n');

  it('have a row each, the one that ends first before the others, in words, with no formula in any cell', async () => {
    const written = await file(officer);
    expect(linesOf(written)).toEqual([
      '\uFEFFNgày cuối,Còn mấy ngày,Gian hàng,Điện thoại,Loại chứng nhận,Sao,Hàng,"Số giấy, quyết định",Nơi cấp,Ngày cấp,Tình trạng,Báo chủ gian lúc',
      `${day[-400]},-400,Mật ong Sìn Hồ,0912 000 111,OCOP,3,Mật ong,,,,Đã xác nhận,`,
      `${day[-3]},-3,Mật ong Sìn Hồ,0912 000 111,Hữu cơ,,Mật ong,,,,Đã xác nhận,`,
      `${day[20]},20,"'=GIAN(""x"")",0912 000 111,OCOP,4,'-Miến dong,'+84/QĐ,'@UBND tỉnh,2023-12-31,Đã xác nhận,2026-11-25 01:30:00`,
      `${day[80]},80,"'=GIAN(""x"")",0912 000 111,An toàn thực phẩm,,'-Miến dong; Chè,12/ATTP,"Sở Y tế, ""Lai Châu""",,Đã xác nhận,`,
      `,,"'=GIAN(""x"")",0912 000 111,Chỉ dẫn địa lý,,Chè,,,,Chờ xác nhận,`,
    ]);
    expect(written.name).toMatch(/^Chứng nhận \d\d-\d\d-\d{4}\.csv$/);
    expect(await database.sql('SELECT rows_promised, rows_written FROM export_job')).toEqual([{ rows_promised: 5, rows_written: 5 }]);
  });

  it('hold what the filter left: a kind, what ends soon, what has lapsed within a year', async () => {
    const ends = async (filter: RequestExportInput['filter']) => linesOf(await file(officer, { filter })).slice(1).map((line) => line.split(',')[0]);
    expect(await ends({ recognitionKind: 'OCOP' })).toEqual([day[-400], day[20]]);
    expect(await ends({ window: 'DAYS_90' })).toEqual([day[20], day[80]]);
    expect(await ends({ window: 'DAYS_30' })).toEqual([day[20]]);
    expect(await ends({ window: 'LAPSED' })).toEqual([day[-3]]);
  });

  it('are a workbook of the booth’s own, with days as days and figures as figures, in English', async () => {
    const { body, name } = await file(owner, { format: 'xlsx', boothId: ours, language: 'en' });
    const book = new excel.Workbook();
    await book.xlsx.load(body as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('Certificates')!;
    expect(sheet.rowCount).toBe(4);
    const row = sheet.getRow(2);
    expect((row.values as unknown[]).slice(1)).toEqual([
      new Date(`${day[20]}T00:00:00Z`), 20, 'Binh Lu', '0912 000 111', 'OCOP', 4, 'Canna noodles', `'+84/QĐ`, `'@UBND tỉnh`, new Date('2023-12-31T00:00:00Z'), 'Verified', new Date('2026-11-25T01:30:00Z'),
    ]);
    expect(name).toMatch(/^Certificates Binh Lu /);
  });

  it('are for who judges or keeps them, and for nobody else: nothing is written', async () => {
    const tries: [StaffActor, Partial<RequestExportInput>][] = [
      [owner, { boothId: null }],
      [owner, { boothId: theirs }],
      [aMember(owner.personId, { [ours]: 'order_handler' }), { boothId: ours }],
      [anOperator(officer.personId, 'observer'), {}],
    ];
    for (const [actor, given] of tries) expect(await refusal(request.run(actor, asked(given)))).toBeInstanceOf(NotFound);
    for (const table of ['export_job', 'outbox', 'audit_log']) expect(await database.sql(`SELECT 1 FROM ${table}`)).toEqual([]);
  });
});
