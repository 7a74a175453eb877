import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import request from 'supertest';
import { aBooth } from '@chophien/booths/testing';
import { importHandlers } from '@chophien/catalog/import';
import { aCategory, aCsv, aProduct, aWorkbook } from '@chophien/catalog/testing';
import { anOpenFloor } from '@chophien/orders/testing';
import { createLogger, DeliveryRunner, HandlerRegistry, LocalFileStore, maxFileBytes } from '@chophien/platform';
import { reportHandlers } from '@chophien/reports';
import { startApi, type TestApi } from './harness.js';
import { importSteps, workOff } from './work-off.js';

type Job = { __typename?: string; id: string; state: string; version: number; asFloor: boolean; sentBy: string; counts: Record<string, number> | null; written: number | null; failure: string | null; badRowsHref: string | null; bad?: number };
type Row = { number: number; nameVi: string; listingId: string | null; waits: boolean; changes: { field: string; before: string | null; after: string }[]; problems: { column: number; field: string; reason: string; value: string }[] };

describe('an import, from the file to the shop', () => {
  let api: TestApi;
  let [boothId, categoryId, owner, viewer, stranger, administrator] = ['', '', '', '', '', ''];
  let mine: { productId: string; variantId: string; slug: string };
  let worker: DeliveryRunner;
  const head = ['Tên món', 'Nhóm hàng', 'Quy cách', 'Đơn vị', 'Lượng', 'Nặng khi gửi', 'Giá bán', 'Trong kho'];

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    boothId = await aBooth(api.database);
    categoryId = await aCategory(api.database, { nameVi: 'Chè', nameEn: 'Tea' });
    owner = (await api.signIn({ booths: { [boothId]: 'owner' } })).cookie;
    viewer = (await api.signIn({ booths: { [boothId]: 'viewer' } })).cookie;
    stranger = (await api.signIn({ booths: { [await aBooth(api.database)]: 'owner' } })).cookie;
    administrator = (await api.signIn({ floorRole: 'administrator' })).cookie;
    const db = await api.database.connect('worker');
    worker = new DeliveryRunner(db, new HandlerRegistry(importHandlers({ files: new LocalFileStore(api.dataDir) })), createLogger({ level: 'silent', process: 'worker' }));
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.database.sql('TRUNCATE product, job_progress, outbox, outbox_delivery CASCADE');
    mine = await aProduct(api.database, { boothId, categoryId, nameVi: 'Miến dong', slug: 'mien-dong', price: 55_000n, onHand: 10 });
  });

  const work = () => workOff(api.database, worker, importSteps);
  const post = (body: Buffer, cookie: string | undefined = owner, given: { booth?: string; type?: string; headers?: Record<string, string> } = {}) =>
    request(api.url)
      .post(`/office/imports?booth=${given.booth ?? boothId}&name=${encodeURIComponent('Hàng tháng 11.xlsx')}`)
      .set({ ...(cookie === '' ? {} : { cookie }), 'content-type': given.type ?? 'application/octet-stream', ...given.headers })
      .send(body);
  const ask = <Data>(name: string, variables: Record<string, unknown>, cookie = owner) => api.askPersisted<Data>('office', name, variables, { cookie });
  const see = async (id: string, cookie = owner) => (await ask<{ importJob: Job }>('ImportJob', { id }, cookie)).data.importJob;
  const send = async (body: Buffer, cookie = owner): Promise<Job> => {
    const answer = await post(body, cookie);
    expect([answer.status, answer.body]).toEqual([201, { id: expect.any(String) }]);
    await work();
    return see((answer.body as { id: string }).id, cookie);
  };
  const get = (path: string, cookie?: string) =>
    request(api.url).get(path).set(cookie === undefined ? {} : { cookie }).buffer(true).parse((answer, done) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    });
  const sheetOf = async (body: unknown) => {
    const book = new excel.Workbook();
    await book.xlsx.load(body as never);
    const lines: unknown[][] = [];
    book.worksheets[0]!.eachRow((row) => lines.push((row.values as unknown[]).slice(1)));
    return { lines, sheets: book.worksheets.map(({ name }) => name) };
  };

  it('is sent, looked at, accepted, and on show once an officer sent it', async () => {
    const rows = [head, ['Chè Shan tuyết', 'Chè', 'gói 200 g', 'g', 200, 260, '180.000', 25], ['Miến dong', null, 'gói 300 g', null, null, null, 120_000, 7]];
    const job = await send(await aWorkbook(rows), administrator);
    expect(job).toMatchObject({ state: 'CHECKED', asFloor: true, counts: { new: 1, changed: 1, unchanged: 0, bad: 0, toApprove: 0 }, badRowsHref: null });
    const page = (await ask<{ importRows: { nodes: Row[] } }>('ImportRows', { id: job.id, kind: 'CHANGED' }, administrator)).data.importRows;
    expect(page.nodes).toMatchObject([{ number: 3, nameVi: 'Miến dong', listingId: mine.productId, waits: false, changes: [{ field: 'PRICE', before: '55000', after: '120000' }, { field: 'ON_HAND', before: '10', after: '7' }] }]);
    const accepted = (await ask<{ acceptImport: Job }>('AcceptImport', { id: job.id, version: job.version }, administrator)).data.acceptImport;
    expect(accepted).toMatchObject({ __typename: 'ImportJob', state: 'WRITING' });
    await work();
    expect(await see(job.id, administrator)).toMatchObject({ state: 'DONE', written: 2 });
    const shown = await api.askPersisted<{ product: { price: string; available: number } }>('shop', 'ProductBySlug', { slug: 'che-shan-tuyet' });
    expect(shown.data.product).not.toBeNull();
    expect(await api.database.sql(`SELECT p.slug, p.state, v.price::int AS price, s.on_hand AS "onHand" FROM product p JOIN variant v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id ORDER BY p.slug`)).toEqual([
      { slug: 'che-shan-tuyet', state: 'listed', price: 180_000, onHand: 25 },
      { slug: 'mien-dong', state: 'listed', price: 120_000, onHand: 7 },
    ]);
    // the booth sees what was sent for it, and cannot accept it
    expect((await ask<{ imports: Job[] }>('Imports', { boothId })).data.imports).toMatchObject([{ id: job.id, asFloor: true }]);
    expect((await ask<{ dropImport: Job }>('DropImport', { id: job.id })).data.dropImport.__typename).toBe('NotFound');
  });

  it('hands out its bad rows with what is wrong in words, as text alone; mended, the same sheet goes in', async () => {
    const job = await send(aCsv([['Mã', 'Tên món', 'Giá bán'], [mine.variantId, '=HYPERLINK("x")', 'nhiều'], ['x', 'y', '1000']]));
    expect(job).toMatchObject({ state: 'CHECKED', counts: { new: 0, changed: 0, unchanged: 0, bad: 2, toApprove: 0 } });
    const refused = (await ask<{ acceptImport: Job }>('AcceptImport', { id: job.id, version: job.version })).data.acceptImport;
    expect(refused).toMatchObject({ __typename: 'ImportHasBadRows', bad: 2 });
    const file = await get(job.badRowsHref!, owner);
    expect([file.status, file.headers['content-type'], file.headers['cache-control']]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'no-store']);
    const { lines } = await sheetOf(file.body);
    expect(lines).toEqual([
      ['Mã', 'Tên món', 'Giá bán', 'Lỗi'],
      [mine.variantId, `'=HYPERLINK("x")`, 'nhiều', 'Giá bán: không phải là số; hãy gõ chữ số.'],
      ['x', 'y', '1000', 'Mã: sàn không biết; hãy chọn đúng như trên sàn.'],
    ]);
    const english = await sheetOf((await get(`${job.badRowsHref!}?language=en`, owner)).body);
    expect(english.lines[1]!.at(-1)).toBe('Price: is no number; type digits.');
    for (const cookie of [undefined, stranger, viewer]) expect((await get(job.badRowsHref!, cookie)).status).toBe(404);
    // with the column of problems still there, and the apostrophe too
    const mended = await send(await aWorkbook([lines[0] as string[], [mine.variantId, `'=HYPERLINK("x")`, 56_000, 'x']]));
    expect(mended).toMatchObject({ state: 'CHECKED', counts: { new: 0, changed: 1, unchanged: 0, bad: 0, toApprove: 1 } });
    const [row] = (await ask<{ importRows: { nodes: Row[] } }>('ImportRows', { id: mended.id, kind: 'CHANGED' })).data.importRows.nodes;
    expect(row!.changes).toContainEqual({ field: 'NAME_VI', before: 'Miến dong', after: '=HYPERLINK("x")', picturesBefore: [], picturesAfter: [] });
  });

  it('offers an empty sheet that an import takes as it is', async () => {
    for (const [language, sheets] of [['vi', ['Hàng bán', 'Hướng dẫn']], ['en', ['Goods', 'Guide']]] as const) {
      const answer = await get(`/office/import-template?language=${language}`, owner);
      expect(answer.status).toBe(200);
      const template = await sheetOf(answer.body);
      expect(template.sheets).toEqual(sheets);
      expect(template.lines).toHaveLength(1);
      const filled = new excel.Workbook();
      await filled.xlsx.load(answer.body as never);
      filled.worksheets[0]!.addRow([mine.variantId]);
      const job = await send(Buffer.from(await filled.xlsx.writeBuffer()));
      expect(job).toMatchObject({ state: 'CHECKED', counts: { unchanged: 1, bad: 0 } });
    }
    expect((await get('/office/import-template')).status).toBe(404);
  });

  it('takes nothing from strangers, nor what is no sheet, and says why', async () => {
    const sheet = aCsv([['Mã'], [mine.variantId]]);
    expect((await post(sheet, '')).status).toBe(401);
    for (const cookie of [stranger, viewer]) expect((await post(sheet, cookie)).status).toBe(404);
    expect((await post(sheet, owner, { booth: 'x' })).status).toBe(404);
    expect((await post(sheet, owner, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await post(sheet, owner, { type: 'image/png' })).status).toBe(415);
    const refused = async (body: Buffer) => {
      const answer = await post(body);
      const { errors } = answer.body as { errors: { extensions: { code: string; reason: string } }[] };
      return [answer.status, errors[0]!.extensions.code, errors[0]!.extensions.reason];
    };
    expect(await refused(Buffer.from('%PDF-1.7'))).toEqual([422, 'FileRefused', 'not_a_sheet']);
    expect(await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual([422, 'FileRefused', 'old_or_locked_sheet']);
    expect(await refused(Buffer.alloc(maxFileBytes + 1, 'a'))).toEqual([413, 'FileRefused', 'too_large']);
    // who must first choose a password sends nothing either
    const fresh = await api.signIn({ booths: { [boothId]: 'owner' } });
    await api.database.sql('UPDATE person SET password_is_temporary = true WHERE id = $1', [fresh.person.id]);
    expect(((await post(sheet, fresh.cookie)).body as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code).toBe('MustFirst');
    expect(await api.database.sql('SELECT count(*)::int AS n FROM import_job')).toEqual([{ n: 0 }]);
    // a file that is one by its first bytes alone ends as failed, and says so
    const empty = await send(aCsv([['Mã', 'Giá bán']]));
    expect(empty).toMatchObject({ state: 'FAILED', failure: 'no_rows' });
  });

  it.each(['XLSX', 'CSV'])('takes back what was exported as %s, with other prices, without asking anything', async (format) => {
    await aProduct(api.database, { boothId, categoryId, nameVi: '=Mật ong', nameEn: '-Honey', price: 90_000n, onHand: 3, reserved: 1 });
    const asked = (await ask<{ requestExport: { id: string } }>('RequestExport', { kind: 'PRODUCTS', format, boothId, filter: {}, language: 'VI' })).data.requestExport;
    const db = await api.database.connect('worker');
    const writer = new DeliveryRunner(db, new HandlerRegistry(reportHandlers({ dataDir: api.dataDir })), createLogger({ level: 'silent', process: 'worker' }));
    const [{ outboxId }] = (await api.database.sql<{ outboxId: string }>(`INSERT INTO outbox_delivery (outbox_id, handler) SELECT max(id), 'export-write' FROM outbox RETURNING outbox_id AS "outboxId"`)) as [{ outboxId: string }];
    expect(await writer.run({ outboxId, handler: 'export-write' })).toBe('done');
    const exported = (await get(`/office/exports/${asked.id}`, owner)).body as Buffer;
    expect(await send(exported)).toMatchObject({ state: 'CHECKED', counts: { new: 0, changed: 0, unchanged: 2, bad: 0 } });
    const book = new excel.Workbook();
    if (format === 'XLSX') {
      await book.xlsx.load(exported as never);
      for (const number of [2, 3]) {
        const cell = book.worksheets[0]!.getRow(number).getCell(6);
        cell.value = Number(cell.value) + 1_000;
      }
    }
    const edited = format === 'XLSX' ? Buffer.from(await book.xlsx.writeBuffer()) : Buffer.from(exported.toString('utf8').replace(',55000,', ',56000,').replace(',90000,', ',91000,'));
    const job = await send(edited);
    expect(job).toMatchObject({ state: 'CHECKED', counts: { new: 0, changed: 2, unchanged: 0, bad: 0, toApprove: 0 } });
    await ask('AcceptImport', { id: job.id, version: job.version });
    await work();
    expect(await api.database.sql('SELECT p.name_vi AS name, v.price::int AS price FROM product p JOIN variant v ON v.product_id = p.id ORDER BY price')).toEqual([{ name: 'Miến dong', price: 56_000 }, { name: '=Mật ong', price: 91_000 }]);
  });

  it('asks for the columns, and is given up', async () => {
    const job = await send(aCsv([['Cột lạ', 'Cột khác'], [mine.variantId, '56000']]));
    expect(job.state).toBe('MAPPING');
    const wrong = (await ask<{ mapImport: { __typename: string; fields: unknown[] } }>('MapImport', { id: job.id, version: job.version, columns: [{ index: 1, field: 'PRICE' }] })).data.mapImport;
    expect(wrong).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'columns', reason: 'rows_not_told' }] });
    const mapped = (await ask<{ mapImport: Job }>('MapImport', { id: job.id, version: job.version, columns: [{ index: 0, field: 'PACK_ID' }, { index: 1, field: 'PRICE' }] })).data.mapImport;
    expect(mapped).toMatchObject({ __typename: 'ImportJob', state: 'CHECKING' });
    await work();
    const checked = await see(job.id);
    expect(checked).toMatchObject({ state: 'CHECKED', counts: { changed: 1 } });
    expect((await ask<{ acceptImport: Job }>('AcceptImport', { id: job.id, version: job.version })).data.acceptImport.__typename).toBe('StaleVersion');
    expect((await ask<{ dropImport: Job }>('DropImport', { id: job.id })).data.dropImport).toMatchObject({ __typename: 'ImportJob', state: 'DROPPED' });
    expect((await ask<{ acceptImport: Job }>('AcceptImport', { id: job.id, version: checked.version })).data.acceptImport).toMatchObject({ __typename: 'ImportMoved', state: 'DROPPED' });
    expect(await api.database.sql('SELECT price::int AS price FROM variant')).toEqual([{ price: 55_000 }]);
  });
});
