import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import request from 'supertest';
import { aBooth } from '@chophien/booths/testing';
import { importHandlers } from '@chophien/catalog/import';
import { aCsv, aWorkbook, type CellGiven } from '@chophien/catalog/testing';
import { staffMailHandlers } from '@chophien/notifications';
import { anOpenFloor } from '@chophien/orders/testing';
import { createLogger, DeliveryRunner, HandlerRegistry, LocalFileStore } from '@chophien/platform';
import { reportHandlers } from '@chophien/reports';
import { startApi, type TestApi } from './harness.js';
import { importSteps, workOff } from './work-off.js';

type Job = { __typename?: string; id: string; kind: string; boothId: string | null; state: string; version: number; counts: Record<string, number> | null; written: number | null; badRowsHref: string | null; fields?: { field: string; reason: string }[] };
type Row = { number: number; nameVi: string; boothId: string | null; changes: { field: string; before: string | null; after: string }[]; problems: { field: string; reason: string; value: string | null }[] };

const reason = 'Danh sách của huyện, giấy tờ đã xem tại chỗ.';
const head = ['Mã', 'Gian hàng', 'Tên pháp lý', 'Loại hình', 'Xã, phường', 'Điện thoại', 'Thư người giữ gian'];
const fresh: CellGiven[] = [null, 'Miến Bình Lư', 'HTX Miến Bình Lư', 'Hợp tác xã', 'Xã Bình Lư', '0912 345 670', 'mien@thu.example'];

describe('an import of booths, from the file to the shop', () => {
  let api: TestApi;
  let [boothId, owner, observer, moderator, officer] = ['', '', '', '', ''];
  let runner: DeliveryRunner;

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    await api.database.sql(
      `INSERT INTO floor_bundle (key, name_vi, name_en, permissions) VALUES ('goods_only', 'Duyệt hàng', 'Goods', '{floor.booths.read,floor.listings.write}')`,
    );
    observer = (await api.signIn({ floorRole: 'observer' })).cookie;
    moderator = (await api.signIn({ floorRole: 'goods_only' })).cookie;
    officer = (await api.signIn({ floorRole: 'booth_officer' })).cookie;
    const db = await api.database.connect('worker');
    runner = new DeliveryRunner(
      db,
      new HandlerRegistry([...importHandlers({ files: new LocalFileStore(api.dataDir) }), ...staffMailHandlers({ sender: undefined, publicUrl: 'https://cho.example' }), ...reportHandlers({ dataDir: api.dataDir })]),
      createLogger({ level: 'silent', process: 'worker' }),
    );
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.database.sql('TRUNCATE booth, job_progress, import_mapping, outbox, outbox_delivery, kept_mail CASCADE');
    boothId = await aBooth(api.database, { slug: 'che-tam-duong', nameVi: '=Chè Tam Đường', nameEn: '-Tea', legalName: 'HTX Chè Tam Đường', email: 'che@thu.example' });
    owner = (await api.signIn({ booths: { [boothId]: 'owner' } })).cookie;
  });

  const steps: [string, string][] = [...importSteps, ['export.requested', 'export-write'], ['invitation.mail', 'queue-invitation-mail'], ['staff_mail.queued', 'send-staff-mail']];
  const work = () => workOff(api.database, runner, steps);
  const post = (body: Buffer, cookie: string, path = `/office/imports?kind=booths&name=${encodeURIComponent('Gian mới.xlsx')}`) =>
    request(api.url).post(path).set({ ...(cookie === '' ? {} : { cookie }), 'content-type': 'application/octet-stream' }).send(body);
  const ask = <Data>(name: string, variables: Record<string, unknown>, cookie = officer) => api.askPersisted<Data>('office', name, variables, { cookie });
  const see = async (id: string, cookie = officer) => (await ask<{ importJob: Job | null }>('ImportJob', { id }, cookie)).data.importJob;
  const accept = async (job: Job, given: { reason?: string; skipBad?: boolean } = {}, cookie = officer) => (await ask<{ acceptImport: Job }>('AcceptImport', { id: job.id, version: job.version, ...given }, cookie)).data.acceptImport;
  const send = async (body: Buffer): Promise<Job> => {
    const answer = await post(body, officer);
    expect([answer.status, answer.body]).toEqual([201, { id: expect.any(String) }]);
    await work();
    return (await see((answer.body as { id: string }).id))!;
  };
  const get = (path: string, cookie?: string) =>
    request(api.url).get(path).set(cookie === undefined ? {} : { cookie }).buffer(true).parse((answer, done) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    });

  it('is sent, looked at, accepted with a reason and a fresh proof; the booth has its page in the shop and its keeper a letter', async () => {
    const job = await send(await aWorkbook([head, fresh, ['che-tam-duong', null, null, null, null, '0912345679', null]]));
    expect(job).toMatchObject({ kind: 'BOOTHS', boothId: null, state: 'CHECKED', counts: { new: 1, changed: 1, unchanged: 0, bad: 0 } });
    const page = (await ask<{ importRows: { nodes: Row[] } }>('ImportRows', { id: job.id, kind: 'CHANGED' })).data.importRows;
    expect(page.nodes).toMatchObject([{ number: 3, nameVi: '=Chè Tam Đường', boothId, changes: [{ field: 'PHONE', before: '0912 345 678', after: '0912 345 679' }] }]);
    expect(await accept(job, { reason: 'ngắn' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'reason', reason: 'too_short' }] });
    expect(await accept(job)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'reason', reason: 'too_short' }] });
    await api.database.sql(`UPDATE session SET stepped_up_at = now() - interval '1 hour'`);
    expect(await accept(job, { reason })).toEqual({ __typename: 'StepUpRequired' });
    await api.database.sql(`UPDATE session SET stepped_up_at = now()`);
    expect(await see(job.id)).toMatchObject({ state: 'CHECKED' });
    expect(await accept(job, { reason })).toMatchObject({ __typename: 'ImportJob', state: 'WRITING' });
    // whose answer was lost sends it again
    expect(await accept(job, { reason })).toMatchObject({ __typename: 'ImportJob', state: 'WRITING' });
    await work();
    expect(await see(job.id)).toMatchObject({ state: 'DONE', written: 2 });
    const shown = await api.askPersisted('shop', 'BoothBySlug', { slug: 'mien-binh-lu', first: 24 });
    expect(shown.errors).toEqual([]);
    expect(JSON.stringify(shown.data)).toContain('Miến Bình Lư');
    const [mail] = await api.database.sql<{ to: string; text: string }>(`SELECT to_address AS to, text_body AS text FROM kept_mail`);
    expect(mail!.to).toBe('mien@thu.example');
    expect(mail!.text).toContain('https://cho.example/office/invitation#');
    const [made] = await api.database.sql<{ id: string }>(`SELECT id FROM booth WHERE slug = 'mien-binh-lu'`);
    const standing = (await ask<{ boothStanding: { moves: { name: string; reason: string }[] } }>('BoothStanding', { boothId: made!.id })).data.boothStanding;
    expect(standing.moves).toMatchObject([{ name: 'admit', reason }]);
    // nobody keeps it yet, and the office says so, and to whom it may tell it until when the letter holds
    const kept = async (cookie: string) => (await ask<{ officeBooth: { members: number; keeperInvitedUntil: string | null } }>('OfficeBooth', { id: made!.id }, cookie)).data.officeBooth;
    expect(await kept(officer)).toMatchObject({ members: 0, keeperInvitedUntil: expect.stringMatching(/^20/) });
    expect(await kept(observer)).toMatchObject({ members: 0, keeperInvitedUntil: null });
  });

  it('is for officers who admit booths, and to everybody else it is not there', async () => {
    const sheet = aCsv([['Mã', 'Điện thoại'], ['che-tam-duong', '0912']]);
    const job = await send(sheet);
    expect(job).toMatchObject({ state: 'CHECKED', counts: { bad: 1 } });
    expect((await post(sheet, '')).status).toBe(401);
    const before = await api.database.sql('SELECT state, version FROM import_job');
    for (const cookie of [owner, observer, moderator]) {
      expect((await post(sheet, cookie)).status).toBe(404);
      expect((await ask<{ boothImports: Job[] | null }>('BoothImports', {}, cookie)).data?.boothImports ?? null).toBeNull();
      expect((await ask<{ importJob: Job | null }>('ImportJob', { id: job.id }, cookie)).data?.importJob ?? null).toBeNull();
      for (const [name, variables] of [['AcceptImport', { skipBad: true, reason }], ['DropImport', {}], ['MapImport', { columns: [{ index: 0, field: 'SLUG' }] }]] as const) {
        const answer = await ask<Record<string, Job>>(name, { id: job.id, version: job.version, ...variables }, cookie);
        expect(answer.data === null || Object.values(answer.data).every((one) => one === null || one.__typename === 'NotFound')).toBe(true);
      }
      expect((await get(job.badRowsHref!, cookie)).status).toBe(404);
    }
    expect(await api.database.sql('SELECT state, version FROM import_job')).toEqual(before);
    expect((await get(job.badRowsHref!, officer)).status).toBe(200);
    expect((await ask<{ boothImports: Job[] }>('BoothImports', {})).data.boothImports).toMatchObject([{ id: job.id, kind: 'BOOTHS' }]);
    // goods are not sent to the floor as a whole, and an officer of booths alone sends none
    expect((await post(sheet, officer, `/office/imports?booth=${boothId}&name=a.csv`)).status).toBe(404);
    expect((await post(sheet, officer, '/office/imports?kind=orders&name=a.csv')).status).toBe(404);
  });

  it('offers an empty sheet that an import takes as it is, and hands out bad rows with the reason', async () => {
    for (const language of ['vi', 'en']) {
      const filled = new excel.Workbook();
      await filled.xlsx.load((await get(`/office/import-template?language=${language}&kind=booths`, officer)).body as never);
      expect(filled.worksheets[0]!.name).toBe(language === 'vi' ? 'Gian hàng' : 'Booths');
      filled.worksheets[0]!.addRow(['che-tam-duong']);
      expect(await send(Buffer.from(await filled.xlsx.writeBuffer()))).toMatchObject({ state: 'CHECKED', counts: { unchanged: 1, bad: 0 } });
    }
    const job = await send(aCsv([['Mã', 'Mã số thuế'], ['che-tam-duong', '0100109107']]));
    const book = new excel.Workbook();
    await book.xlsx.load((await get(job.badRowsHref!, officer)).body as never);
    expect((book.worksheets[0]!.getRow(2).values as unknown[]).slice(1)).toEqual(['che-tam-duong', '0100109107', 'Mã số thuế: sai chữ số kiểm tra; hãy xem lại mã số thuế.']);
  });

  it.each([['XLSX', 'VI'], ['XLSX', 'EN'], ['CSV', 'VI'], ['CSV', 'EN']])('takes back what was exported as %s in %s, untouched, as nothing to write', async (format, language) => {
    const other = await aBooth(api.database, { slug: 'khac', nameVi: 'Khác', communeCode: null, email: null });
    await api.database.sql(`UPDATE booth SET story_vi = E'Dòng một, "trong ngoặc".\n\nDòng hai; còn nữa', story_en = '=1+1', street = '@Bản Thẳm', tax_code = '0100109106' WHERE id = $1`, [boothId]);
    await api.database.sql(`INSERT INTO booth_page (booth_id, zalo) VALUES ($1, '+84912345678'), ($2, 'https://zalo.me/chetamduong')`, [boothId, other]);
    const asked = (await ask<{ requestExport: { id: string } }>('RequestExport', { kind: 'BOOTHS', format, boothId: null, filter: {}, language })).data.requestExport;
    await work();
    const exported = (await get(`/office/exports/${asked.id}`, officer)).body as Buffer;
    const job = await send(exported);
    expect(job).toMatchObject({ state: 'CHECKED', counts: { new: 0, changed: 0, unchanged: 2, bad: 0 } });
  });
});
