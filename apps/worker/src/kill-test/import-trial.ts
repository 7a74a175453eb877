import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ImportActs, ReceiveImport } from '@chophien/catalog/import';
import { aCsv } from '@chophien/catalog/testing';
import { Db, LocalFileStore, runtimeDatabaseUrl } from '@chophien/platform';
import { anOperator } from '@chophien/platform/testing';
import { TrialFloor, floorSecret } from './trial-floor.js';
import { WorkerProcess, type Death } from './worker-process.js';

const lines = 3_000;

export type ImportVerdict = { kills: number; rows: number; wrong: string[]; seconds: number };

type Job = { state: string; version: number; written: number | null; promised: number | null; failure: string | null };

/**
 * Kills a real worker with -9 while it reads a file of goods, judges its rows and writes them, in the middle of each and just before the end. After each
 * kill the goods must be as they were, and in the end all of the file must be there once.
 */
export async function runImportTrial(maintenanceUrl: string, databaseUrlOf: (url: string) => string): Promise<ImportVerdict> {
  const began = Date.now();
  const wrong: string[] = [];
  const floor = await TrialFloor.open(maintenanceUrl, 'demo');
  const dataDir = await mkdtemp(join(tmpdir(), 'chophien-kill-imports-'));
  const office = await Db.connect({ url: runtimeDatabaseUrl(floor.url, floorSecret, 'office'), applicationName: 'kill test imports', poolSize: 1 });
  try {
    // the write asks for the officer's rights again, so there has to be one
    const [ground] = await floor.sql<{ boothId: string; person: string; category: string }>(
      `WITH officer AS (INSERT INTO person (id, display_name, email, password_hash, floor_role) VALUES (gen_random_uuid(), 'Kill test', 'kill-test@example.com', 'x', 'administrator') RETURNING id)
       SELECT b.id AS "boothId", officer.id AS person, (SELECT name_vi FROM category LIMIT 1) AS category FROM booth b CROSS JOIN officer ORDER BY b.id LIMIT 1`,
    );
    const actor = anOperator(ground!.person);
    const bytes = aCsv([
      ['Tên món', 'Nhóm hàng', 'Quy cách', 'Đơn vị', 'Lượng', 'Nặng khi gửi', 'Giá bán', 'Trong kho'],
      ...Array.from({ length: lines }, (_, at) => [`Món thử sức ${at}`, ground!.category, 'gói 200 g', 'g', 200, 260, 50_000 + at, 1 + (at % 50)]),
    ]);
    const id = await new ReceiveImport(office, new LocalFileStore(dataDir)).run(actor, { boothId: ground!.boothId, fileName: 'thử.csv', bytes });
    const settings = { databaseUrl: databaseUrlOf(floor.url), floorSecret, dataDir };
    const goods = async () => (await floor.sql<{ n: number }>(`SELECT count(*)::int AS n FROM product WHERE name_vi LIKE 'Món thử sức %'`))[0]!.n;
    const read = async (): Promise<Job> =>
      (await floor.sql<Job>('SELECT state, version, rows_written AS written, rows_new + rows_changed AS promised, failure FROM import_job WHERE id = $1', [id]))[0]!;
    const until = async (state: string): Promise<void> => {
      const last = await WorkerProcess.start(settings);
      await last.untilReady();
      const end = Date.now() + 60_000;
      for (let job = await read(); job.state !== state && Date.now() < end; job = await read()) await wait(200);
      await last.stop();
      const { state: now, failure } = await read();
      if (now !== state) wrong.push(`the import is ${now} ${failure ?? ''} and not ${state}`);
    };
    const dieAt = async (deaths: readonly Death[]): Promise<void> => {
      for (const death of deaths) {
        await WorkerProcess.startAndDie(settings, death, 60_000);
        const left = await goods();
        if (left !== 0) wrong.push(`${left} goods after a kill at ${'at' in death ? String(death.at) : 'any moment'}`);
      }
    };
    // three batches are read and six are judged in one life of a worker
    await dieAt([{ at: 'import-batch', hit: 1 }, { at: 'import-batch', hit: 3 }, { at: 'import-batch', hit: 5 }, { at: 'import-batch', hit: 4 }]);
    await until('checked');
    await new ImportActs(office).accept(actor, { id, version: (await read()).version, skipBad: false });
    await dieAt([{ at: 'import-batch', hit: 1 }, { at: 'import-batch', hit: 5 }, { at: 'import-written', hit: 1 }]);
    await until('done');
    const job = await read();
    if (job.written !== lines || job.promised !== lines) wrong.push(`${job.promised ?? 0} rows promised, ${job.written ?? 0} written, ${lines} sent`);
    const [sums] = await floor.sql<{ goods: number; packs: number; lies: number; decisions: number }>(
      `SELECT count(DISTINCT p.id)::int AS goods, count(*)::int AS packs, sum(s.on_hand)::int AS lies, (SELECT count(*)::int FROM listing_decision d WHERE d.kind = 'approved') AS decisions
       FROM product p JOIN variant v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id WHERE p.name_vi LIKE 'Món thử sức %'`,
    );
    const lies = Array.from({ length: lines }, (_, at) => 1 + (at % 50)).reduce((sum, one) => sum + one, 0);
    if (JSON.stringify(sums) !== JSON.stringify({ goods: lines, packs: lines, lies, decisions: lines })) wrong.push(`written: ${JSON.stringify(sums)}`);
    return { kills: 7, rows: lines, wrong, seconds: Math.round((Date.now() - began) / 1000) };
  } finally {
    await office.close();
    await floor.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}
