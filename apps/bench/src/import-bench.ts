import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import excel from 'exceljs';
import { Client } from 'pg';
import { catalogEntities } from '@chophien/catalog';
import { ImportActs, importHandlers, ImportPictures, ImportQueries, ReceiveImport, type ImportView } from '@chophien/catalog/import';
import { createLogger, Db, DeliveryRunner, floorPermissions, HandlerRegistry, LocalFileStore, newId, type StaffActor } from '@chophien/platform';
import type { BenchDatabase } from './bench-database.js';
import { rounded } from './figures.js';

export type ImportPhase = { name: 'upload' | 'read' | 'pictures' | 'check' | 'accept' | 'write'; seconds: number; statements: number };
export type ImportFigures = {
  kind: 'goods' | 'booths';
  rows: number;
  changed: number;
  new: number;
  written: number;
  fileMegabytes: number;
  phases: ImportPhase[];
  /** From the first byte sent to the last row written, the person's time to look at it left out. */
  seconds: number;
  /** Of this process, in which the worker's steps ran: before, and at most. MB are 10^6 bytes. */
  restingMegabytes: number;
  peakMegabytes: number;
};

const half = 5_000;
const boothHeadings = ['Gian hàng', 'Tên pháp lý', 'Loại hình', 'Xã, phường', 'Điện thoại', 'Zalo', 'Giới thiệu', 'Thư người giữ gian'];
const headings = ['Tên món', 'Nhóm hàng', 'Quy cách', 'Đơn vị', 'Lượng', 'Nặng khi gửi', 'Giá bán', 'Trong kho', 'Mô tả', 'Tháng có hàng', 'Hạn dùng, ngày', 'Ảnh'];
/** Every fifth row of the second file of goods names a picture: as many as an import may bring. */
const pictureEvery = 5;
const boundAtOnce = 50;

/**
 * Sends a workbook of 10,000 rows for one booth, as an officer whose file is approved by being accepted: 5,000 new goods, and another price and count
 * (of every fifth also another text) for 5,000 that are there. Every fifth names a picture of its own, which lies there already: to make one small is the upload's work. With `ofBooths` a row is a booth: 5,000 new ones, each with a letter to who shall keep it, and
 * another phone for 5,000. The steps of the worker run here, through its own runner.
 */
export async function benchImport(database: BenchDatabase, folder: string, say: (line: string) => void, ofBooths = false): Promise<ImportFigures> {
  let heard = 0;
  const hear = (): void => void (heard += 1);
  const office = await Db.connect({ url: database.urlOf('office'), applicationName: 'chophien bench', entities: catalogEntities, onStatement: hear });
  const worker = await Db.connect({ url: database.urlOf('worker'), applicationName: 'chophien bench', onStatement: hear });
  const owner = new Client({ connectionString: database.ownerUrl, application_name: 'chophien bench' });
  await owner.connect();
  try {
    const files = new LocalFileStore(join(folder, 'files'));
    const runner = new DeliveryRunner(worker, new HandlerRegistry(importHandlers({ files })), createLogger({ level: 'error', process: 'worker' }));
    const actor = await anOfficer(owner);
    const { rows: [found] } = await owner.query<{ boothId: string; category: string; commune: string }>(
      `SELECT b.id AS "boothId", (SELECT min(code) FROM commune) AS commune, (SELECT name_vi FROM category c WHERE NOT EXISTS (SELECT 1 FROM category o WHERE o.name_vi = c.name_vi AND o.id <> c.id) ORDER BY position LIMIT 1) AS category
       FROM booth b WHERE standing = 'open' ORDER BY id LIMIT 1`,
    );
    const { boothId, category, commune } = found!;
    const step = async (handler: string): Promise<void> => {
      const { rows: [last] } = await owner.query<{ id: string }>(`SELECT max(id) AS id FROM outbox WHERE topic LIKE 'import.%'`);
      await owner.query('INSERT INTO outbox_delivery (outbox_id, handler) VALUES ($1, $2)', [last!.id, handler]);
      const end = await runner.run({ outboxId: last!.id, handler });
      if (end !== 'done') throw new Error(`${handler}: ${end}`);
    };
    const run = async (bytes: Buffer, pictures: readonly { name: string; fileId: string }[]): Promise<{ phases: ImportPhase[]; job: ImportView }> => {
      const phases: ImportPhase[] = [];
      const timed = async <Result>(name: ImportPhase['name'], work: () => Promise<Result>): Promise<Result> => {
        const [begun, before] = [performance.now(), heard];
        const result = await work();
        phases.push({ name, seconds: rounded((performance.now() - begun) / 1000, 2), statements: heard - before });
        return result;
      };
      const id = await timed('upload', () => new ReceiveImport(office, files).run(actor, { ...(ofBooths ? { kind: 'booths' as const } : { boothId }), fileName: 'bench.xlsx', bytes }));
      const queries = new ImportQueries(office);
      await timed('read', () => step('import-read'));
      if (pictures.length > 0)
        await timed('pictures', async () => {
          const bringing = new ImportPictures(office, queries);
          for (let at = 0; at < pictures.length; at += boundAtOnce) await bringing.add(actor, { id, pictures: pictures.slice(at, at + boundAtOnce) });
        });
      await timed('check', () => step('import-check'));
      const checked = (await queries.one(actor, id))!;
      if (checked.state !== 'checked' || checked.counts?.bad !== 0) throw new Error(`the file was ${checked.state}: ${JSON.stringify(checked.counts)} ${checked.failure ?? ''}`);
      await timed('accept', () => new ImportActs(office).accept(actor, { id, version: checked.version, skipBad: false, reason: 'Danh sách để đo tốc độ' }));
      await timed('write', () => step('import-write'));
      return { phases, job: (await queries.one(actor, id))! };
    };

    const sheet = (to: number, changedBelow: number) => workbook(to, ofBooths ? boothHeadings : headings, (at) => (ofBooths ? boothRow(at, commune, at < changedBelow) : goodsRow(at, category, at < changedBelow, changedBelow > 0)));
    say(ofBooths ? `· ${half} gian có sẵn / booths that are there` : `· ${half} món có sẵn / goods that are there`);
    await run(await sheet(half, 0), []);
    await owner.query('VACUUM (ANALYZE)');
    const bytes = await sheet(2 * half, half);
    say(`· nhập ${2 * half} dòng / importing ${2 * half} rows`);
    globalThis.gc?.();
    const restingMegabytes = megabytes();
    let peakMegabytes = restingMegabytes;
    const watch = setInterval(() => (peakMegabytes = Math.max(peakMegabytes, megabytes())), 50);
    const pictures = ofBooths ? [] : await somePictures(owner, boothId, actor.personId);
    const { phases, job } = await run(bytes, pictures).finally(() => clearInterval(watch));
    return {
      kind: ofBooths ? 'booths' : 'goods',
      rows: 2 * half,
      changed: job.counts?.changed ?? 0,
      new: job.counts?.new ?? 0,
      written: job.written ?? 0,
      fileMegabytes: rounded(bytes.length / 1e6, 2),
      phases,
      seconds: rounded(phases.reduce((sum, { seconds }) => sum + seconds, 0), 2),
      restingMegabytes,
      peakMegabytes,
    };
  } finally {
    await Promise.all([office.close(), worker.close(), owner.end()]);
  }
}

/** Rows of pictures of a booth, named as the second file names them. */
async function somePictures(owner: Client, boothId: string, personId: string): Promise<{ name: string; fileId: string }[]> {
  const { rows } = await owner.query<{ name: string; fileId: string }>(
    `INSERT INTO uploaded_file (id, kind, key, booth_id, uploaded_by, source_sha256, bytes, width, height, tint, ready_at)
     SELECT gen_random_uuid(), 'picture', 'a' || lpad(to_hex(n), 24, '0'), $1, $2, sha256(n::text::bytea), 300000, 1600, 1200, '#808080', now() FROM generate_series(0, $3::int - 1, $4::int) n
     RETURNING id AS "fileId", ('x' || right(key, 8))::bit(32)::int AS name`,
    [boothId, personId, 2 * half, pictureEvery],
  );
  return rows.map(({ name, fileId }) => ({ name: pictureOf(Number(name)), fileId }));
}

const pictureOf = (at: number): string => `che-${at}.jpg`;

async function anOfficer(owner: Client): Promise<StaffActor> {
  const personId = newId();
  await owner.query(`INSERT INTO person (id, display_name, email, password_hash, floor_role) VALUES ($1, 'Bench', $2, 'x', 'administrator')`, [personId, `${personId}@example.com`]);
  return { kind: 'staff', personId, displayName: 'Bench', requestId: 'bench', steppedUpUntil: new Date(Date.now() + 3_600_000), floorPermissions: new Set(floorPermissions), booths: new Map() };
}

/** One that changed has another price and count than in a file without it. */
function goodsRow(at: number, category: string, isChanged: boolean, withPictures: boolean): (string | number | null)[] {
  const text = `Hàng làm tại chỗ, mẻ ${at % 37}, phơi nắng ${at % 5} ngày.${isChanged && at % 5 === 0 ? ' Mẻ mới.' : ''}`;
  return [`Chè đo tốc độ số ${at}`, category, 'gói 200 g', 'g', 200, 260, 50_000 + (at % 900) * 100 + (isChanged ? 2_000 : 0), (at % 90) + (isChanged ? 1 : 0), text, '3-11', 540, withPictures && at % pictureEvery === 0 ? pictureOf(at) : null];
}

function boothRow(at: number, commune: string, isChanged: boolean): (string | number)[] {
  const phone = `09${String(12_000_000 + at + (isChanged ? 50_000 : 0))}`;
  return [`Gian đo tốc độ số ${at}`, `Hợp tác xã đo tốc độ số ${at}`, 'Hợp tác xã', commune, phone, phone, `Làm nghề ${at % 37} năm, ở bản ${at % 90}.`, `giu-gian-${at}@example.com`];
}

async function workbook(to: number, heads: readonly string[], rowOf: (at: number) => (string | number | null)[]): Promise<Buffer> {
  const body = new PassThrough();
  const parts: Buffer[] = [];
  body.on('data', (part: Buffer) => parts.push(part));
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: body, useStyles: true, useSharedStrings: true });
  const sheet = book.addWorksheet('Hàng');
  sheet.addRow([...heads]).commit();
  for (let at = 0; at < to; at++) sheet.addRow(rowOf(at)).commit();
  await book.commit();
  return Buffer.concat(parts);
}

const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1e6);
