import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { manyOrders } from '@chophien/orders/testing';
import { Db, runtimeDatabaseUrl } from '@chophien/platform';
import { aMember } from '@chophien/platform/testing';
import { exportFolder, RequestExport } from '@chophien/reports';
import { TrialFloor, floorSecret } from './trial-floor.js';
import { WorkerProcess, type Death } from './worker-process.js';

const orders = 6_000;
const linesAnOrder = 2;

export type ExportVerdict = { kills: number; rows: number; wrong: string[]; seconds: number };

/**
 * Kills a real worker with -9 while it writes a file, early, in the middle and at the end; the job must be done again each time, and the file that
 * is handed out must be whole. What the killed runs left behind must be there, else they were not killed in the middle.
 */
export async function runExportTrial(maintenanceUrl: string, databaseUrlOf: (url: string) => string): Promise<ExportVerdict> {
  const began = Date.now();
  const wrong: string[] = [];
  const floor = await TrialFloor.open(maintenanceUrl, 'demo');
  const dataDir = await mkdtemp(join(tmpdir(), 'chophien-kill-exports-'));
  const office = await Db.connect({ url: runtimeDatabaseUrl(floor.url, floorSecret, 'office'), applicationName: 'kill test exports', poolSize: 1 });
  try {
    const variants = await floor.sql<{ boothId: string; productId: string; variantId: string }>(`SELECT booth_id AS "boothId", product_id AS "productId", id AS "variantId" FROM variant ORDER BY id`);
    const { boothId } = variants[0]!;
    await manyOrders(floor as unknown as Parameters<typeof manyOrders>[0], { count: orders * variants.length, lines: linesAnOrder, variants });
    const [owner] = await floor.sql<{ id: string }>(`SELECT person_id AS id FROM booth_member WHERE booth_id = $1 AND role = 'owner'`, [boothId]);
    const id = await new RequestExport(office).run(aMember(owner!.id, { [boothId]: 'owner' }), { kind: 'orders', format: 'csv', boothId, filter: {}, language: 'vi' });

    const settings = { databaseUrl: databaseUrlOf(floor.url), floorSecret, dataDir };
    const deaths: Death[] = [1, 6, 12, 3].map((hit) => ({ at: 'export-batch', hit }));
    // patient, because a run that is killed before it writes proves nothing
    for (const death of deaths) await WorkerProcess.startAndDie(settings, death, 60_000);
    const left = (await readdir(exportFolder(dataDir)).catch(() => [])).filter((name) => name.endsWith('.part'));
    if (left.length < deaths.length) wrong.push(`only ${left.length} unfinished files after ${deaths.length} kills`);

    const last = await WorkerProcess.start(settings);
    await last.untilReady();
    const end = Date.now() + 60_000;
    let row: { state: string; done: number; fileKey: string | null } | undefined;
    while (Date.now() < end && row?.state !== 'done') {
      [row] = await floor.sql<NonNullable<typeof row>>(`SELECT p.state, p.done, e.file_key AS "fileKey" FROM export_job e JOIN job_progress p ON p.id = e.id WHERE e.id = $1`, [id]);
      await wait(250);
    }
    await last.stop();
    const wanted = orders * linesAnOrder;
    if (row?.state !== 'done' || row.fileKey === null) wrong.push(`the export ended as ${row?.state ?? 'nothing'}`);
    else {
      const lines = (await readFile(join(exportFolder(dataDir), row.fileKey), 'utf8')).trimEnd().split('\r\n');
      if (lines.length !== wanted + 1) wrong.push(`${lines.length - 1} rows in the file, ${wanted} wanted`);
      if (new Set(lines).size < wanted) wrong.push('rows stand twice in the file');
      if (row.done !== wanted) wrong.push(`${row.done} rows said, ${wanted} wanted`);
      const whole = (await readdir(exportFolder(dataDir))).filter((name) => !name.endsWith('.part'));
      if (whole.length !== 1) wrong.push(`${whole.length} finished files`);
    }
    return { kills: deaths.length, rows: wanted, wrong, seconds: Math.round((Date.now() - began) / 1000) };
  } finally {
    await office.close();
    await floor.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}
