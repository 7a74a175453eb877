import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { createLogger, DeliveryRunner, HandlerRegistry, LocalFileStore, TryLater, type Db, type FileStore, type StaffActor } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';
import { ImportActs, importHandlers, ImportQueries, ReceiveImport, type ImportView } from '../import/index.js';

export type CellGiven = string | number | boolean | Date | null | { formula: string; result?: number };

/** A workbook as bytes, its rows on the first sheet. */
export async function aWorkbook(rows: readonly (readonly CellGiven[])[]): Promise<Buffer> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('Hàng');
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A CSV as bytes, everything quoted. */
export function aCsv(rows: readonly (readonly (string | number)[])[], sign = ','): Buffer {
  return Buffer.from(rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(sign)).join('\r\n'));
}

/** Imports from end to end on a test database: files in a folder of their own, the worker's steps run when asked. */
export class ImportFloor {
  readonly receive: ReceiveImport;
  readonly acts: ImportActs;
  readonly queries: ImportQueries;
  private readonly runner: DeliveryRunner;

  private constructor(
    private readonly database: TestDatabase,
    office: Db,
    worker: Db,
    readonly files: FileStore,
    private readonly dataDir: string,
  ) {
    this.receive = new ReceiveImport(office, files);
    this.acts = new ImportActs(office);
    this.queries = new ImportQueries(office);
    this.runner = new DeliveryRunner(worker, new HandlerRegistry(importHandlers({ files })), createLogger({ level: 'silent', process: 'worker' }));
  }

  static async open(database: TestDatabase, office: Db, worker: Db, files?: FileStore): Promise<ImportFloor> {
    const dataDir = await mkdtemp(join(tmpdir(), 'chophien-imports-'));
    return new ImportFloor(database, office, worker, files ?? new LocalFileStore(dataDir), dataDir);
  }

  async close(): Promise<void> {
    this.files.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** Sends a file and lets the worker do what it does by itself; gives the file as its sender sees it then. */
  async send(actor: StaffActor, boothId: string, bytes: Buffer, fileName = 'Hàng tháng mười một.xlsx'): Promise<ImportView> {
    return this.taken(actor, await this.receive.run(actor, { boothId, fileName, bytes }));
  }

  /** The same for a file of booths. */
  async sendBooths(actor: StaffActor, bytes: Buffer, fileName = 'Gian hàng.xlsx'): Promise<ImportView> {
    return this.taken(actor, await this.receive.run(actor, { kind: 'booths', fileName, bytes }));
  }

  private async taken(actor: StaffActor, id: string): Promise<ImportView> {
    await this.work();
    return this.see(actor, id);
  }

  async accept(actor: StaffActor, job: ImportView, skipBad = false, reason: string | null = null): Promise<ImportView> {
    await this.acts.accept(actor, { id: job.id, version: job.version, skipBad, reason });
    await this.work();
    return this.see(actor, job.id);
  }

  async see(actor: StaffActor, id: string): Promise<ImportView> {
    const job = await this.queries.one(actor, id);
    if (!job) throw new Error('the import is not there for this person');
    return job;
  }

  /** Relays what was published and runs each delivery once, until nothing is left; gives how each ended. */
  async work(): Promise<string[]> {
    const ends: string[] = [];
    const steps: Record<string, string> = { 'import.sent': 'import-read', 'import.mapped': 'import-check', 'import.accepted': 'import-write' };
    for (;;) {
      for (const [topic, handler] of Object.entries(steps)) await this.database.sql('INSERT INTO outbox_delivery (outbox_id, handler) SELECT id, $2 FROM outbox WHERE topic = $1 ON CONFLICT DO NOTHING', [topic, handler]);
      const open = await this.database.sql<{ id: string; handler: string }>(`SELECT outbox_id AS id, handler FROM outbox_delivery WHERE state = 'pending' AND handler LIKE 'import-%' ORDER BY outbox_id`);
      const [next] = open;
      if (!next) return ends;
      const end = await this.runner.run({ outboxId: next.id, handler: next.handler }).catch((error: unknown) => (error instanceof TryLater ? 'later' : String(error)));
      ends.push(end);
      if (end === 'later') return ends;
    }
  }
}
