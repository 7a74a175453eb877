import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { aCategory, aPack, aProduct, aRecognition } from '@chophien/catalog/testing';
import { createLogger, DeliveryRunner, HandlerRegistry, InvalidInput, newId, NotFound, StaleVersion, type Db } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { EditChannels, exportFolder, reportHandlers, RequestExport, type ChannelColumn } from './index.js';

describe('goods for other floors, in their columns', () => {
  let database: TestDatabase;
  let office: Db;
  let worker: Db;
  let dataDir: string;
  let edit: EditChannels;
  let operatorId: string;
  let boothId: string;
  const operator = () => anOperator(operatorId);
  const columns: ChannelColumn[] = [
    { heading: 'Mã hàng', source: 'sku', constant: '' },
    { heading: 'Tên', source: 'nameVi', constant: '' },
    { heading: 'Nhóm', source: 'category', constant: '' },
    { heading: 'Giá', source: 'price', constant: '' },
    { heading: 'Tồn', source: 'available', constant: '' },
    { heading: 'Sao', source: 'ocop', constant: '' },
    { heading: 'Nước', source: 'constant', constant: 'Việt Nam' },
    { heading: 'Trang', source: 'link', constant: '' },
  ];

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office');
    worker = await database.connect('worker');
    dataDir = await mkdtemp(join(tmpdir(), 'chophien-channel-'));
    edit = new EditChannels(office);
    await somePlaces(database);
    await database.sql(`INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ('demo', 'Sàn', 'Floor', 'https://cho.example.vn')`);
    operatorId = (await aPerson(database, { floorRole: 'administrator' })).id;
    boothId = await aBooth(database);
  });
  afterAll(async () => {
    await rm(dataDir, { recursive: true, force: true });
    await database.drop();
  });
  beforeEach(() => database.sql('TRUNCATE audit_log, export_channel, product, category, outbox, job_progress CASCADE'));

  const everything = async () => [await database.sql('SELECT * FROM export_channel'), await database.sql('SELECT * FROM audit_log')];
  const made = async (given: ChannelColumn[] = columns) => edit.save(operator(), { name: 'BUUDIEN.VN', columns: given });

  async function written(channelId: string, format: 'csv' | 'xlsx'): Promise<string> {
    const id = await new RequestExport(office).run(operator(), { kind: 'channel', format, boothId: null, filter: { channelId }, language: 'vi' });
    const [event] = await database.sql<{ id: string }>(`SELECT max(id) AS id FROM outbox WHERE topic = 'export.requested'`);
    await database.sql(`INSERT INTO outbox_delivery (outbox_id, handler) VALUES ($1, 'export-write')`, [event!.id]);
    await new DeliveryRunner(worker, new HandlerRegistry(reportHandlers({ dataDir })), createLogger({ level: 'silent', process: 'worker' })).run({ outboxId: event!.id, handler: 'export-write' });
    const [job] = await database.sql<{ fileKey: string | null; promised: number; written: number }>('SELECT file_key AS "fileKey", rows_promised AS promised, rows_written AS written FROM export_job WHERE id = $1', [id]);
    expect(job?.promised).toBe(job?.written);
    if (job?.fileKey == null) return '';
    return join(exportFolder(dataDir), job.fileKey);
  }

  it('writes a row a pack of what can be bought, with what the operator put in each column; the star only while it is valid', async () => {
    const food = await aCategory(database, { nameVi: 'Đồ uống' });
    const categoryId = await aCategory(database, { nameVi: 'Chè', parentId: food });
    const tea = await aProduct(database, { boothId, categoryId, slug: 'che-shan', nameVi: 'Chè Shan', price: 180_000n, onHand: 9, reserved: 2, id: '01990000-0000-7000-8000-000000000001' });
    await aRecognition(database, { productId: tea.productId, stars: 4, validTo: '2099-01-01' });
    const lapsed = await aProduct(database, { boothId, categoryId, slug: 'cong', nameVi: '=HYPERLINK("x")', price: 90_000n, onHand: 1, id: '01990000-0000-7000-8000-000000000002' });
    await aRecognition(database, { productId: lapsed.productId, stars: 4, validTo: '2026-01-01' });
    await aProduct(database, { boothId, categoryId, state: 'hidden', nameVi: 'Đã cất' });
    await aProduct(database, { boothId, categoryId, saleKind: 'contact', nameVi: 'Phải gọi' });
    for (const standing of ['suspended', 'closed'] as const) await aProduct(database, { boothId: await aBooth(database, { standing }), categoryId, nameVi: `Của gian ${standing}` });
    const channelId = await made();
    const csv = await readFile(await written(channelId, 'csv'), 'utf8');
    expect(csv).toBe(
      '\ufeff' +
        [
          'Mã hàng,Tên,Nhóm,Giá,Tồn,Sao,Nước,Trang',
          `${tea.variantId},Chè Shan,Đồ uống > Chè,180000,7,4,Việt Nam,https://cho.example.vn/hang/che-shan`,
          // a formula is text, and a star that lapsed is not there
          `${lapsed.variantId},"'=HYPERLINK(""x"")",Đồ uống > Chè,90000,1,,Việt Nam,https://cho.example.vn/hang/cong`,
          '',
        ].join('\r\n'),
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await written(channelId, 'xlsx'));
    const sheet = book.worksheets[0]!;
    expect([sheet.rowCount, sheet.getRow(1).getCell(1).value, sheet.getRow(2).getCell(4).value, sheet.getRow(3).getCell(2).value]).toEqual([3, 'Mã hàng', 180_000, `'=HYPERLINK("x")`]);
  });

  it('gives a row a pack with its measure, barcode and least quantity, and none for a retired pack', async () => {
    const categoryId = await aCategory(database);
    const rice = await aProduct(database, { boothId, categoryId, nameVi: 'Gạo', id: '01990000-0000-7000-8000-000000000003' });
    await aPack(database, { productId: rice.productId, packVi: 'túi 1,5 kg', netGrams: 1500, minQuantity: 3, barcode: '0893850200099' });
    await aPack(database, { productId: rice.productId, packVi: 'túi cũ', isRetired: true });
    const sources = ['nameVi', 'pack', 'barcode', 'unit', 'amount', 'minQuantity'] as const;
    const channelId = await made(sources.map((source) => ({ heading: source, source, constant: '' })));
    expect((await readFile(await written(channelId, 'csv'), 'utf8')).slice(1).split('\r\n')).toEqual([
      sources.join(','),
      'Gạo,gói 300 g,,g,300,1',
      'Gạo,"túi 1,5 kg",0893850200099,kg,1.5,3',
      '',
    ]);
  });

  it('keeps, changes and takes away channels, and says who did', async () => {
    const id = await made();
    await edit.save(operator(), { id, version: 1, name: 'Bưu điện', columns: columns.slice(0, 2) });
    expect(await edit.list(operator())).toMatchObject([{ id, name: 'Bưu điện', version: 2, columns: columns.slice(0, 2) }]);
    await edit.remove(operator(), id);
    expect(await edit.list(operator())).toEqual([]);
    expect((await database.sql<{ action: string }>('SELECT action FROM audit_log ORDER BY id')).map(({ action }) => action)).toEqual(['channel.add', 'channel.edit', 'channel.remove']);
  });

  it('refuses what is wrong, each column by its place, and changes nothing', async () => {
    const id = await made();
    const before = await everything();
    const save = (given: object) => edit.save(operator(), { id, version: 1, name: 'X', columns, ...given });
    await expect(save({ version: 3 })).rejects.toThrow(StaleVersion);
    await expect(save({ id: newId() })).rejects.toThrow(NotFound);
    await expect(edit.save(operator(), { name: 'buudien.vn', columns })).rejects.toMatchObject({ problems: [{ field: 'name', reason: 'taken' }] });
    await expect(save({ name: ' ' })).rejects.toThrow(InvalidInput);
    await expect(save({ columns: [] })).rejects.toMatchObject({ problems: [{ field: 'columns', reason: 'required' }] });
    await expect(save({ columns: [{ heading: '=1+1', source: 'price', constant: '' }, { heading: '', source: 'password', constant: '' }] })).rejects.toMatchObject({
      problems: [{ field: 'columns.0.heading', reason: 'formula' }, { field: 'columns.1.source', reason: 'unknown' }, { field: 'columns.1.heading', reason: 'required' }],
    });
    for (const actor of [anOperator(operatorId, 'observer'), aMember(newId(), { [boothId]: 'owner' })]) {
      await expect(edit.list(actor)).rejects.toThrow(NotFound);
      await expect(edit.save(actor, { name: 'Y', columns })).rejects.toThrow(NotFound);
      await expect(edit.remove(actor, id)).rejects.toThrow(NotFound);
      await expect(new RequestExport(office).run(actor, { kind: 'channel', format: 'csv', boothId: null, filter: { channelId: id }, language: 'vi' })).rejects.toThrow(NotFound);
    }
    await expect(new RequestExport(office).run(operator(), { kind: 'channel', format: 'csv', boothId: null, filter: { channelId: newId() }, language: 'vi' })).rejects.toThrow(NotFound);
    await expect(new RequestExport(office).run(operator(), { kind: 'channel', format: 'csv', boothId: null, filter: {}, language: 'vi' })).rejects.toThrow(NotFound);
    expect(await everything()).toEqual(before);
  });
});
