import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Db, Tx } from '../db.js';
import { HandlerRegistry } from '../jobs-handlers.js';
import { DeliveryRunner } from '../jobs-runner.js';
import { createLogger } from '../logger.js';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '../testing/index.js';
import { aPhoto } from '../testing/pictures.js';
import { LocalFileStore } from './local-file-store.js';
import { ReadPaper } from './read-paper.js';
import { ReceiveUpload } from './receive-upload.js';
import { fileHandlers, sweepFiles } from './sweep-files.js';
import { attachFile, detachFiles, pictureEndings } from './uploaded-file.js';

const [ownBooth, otherBooth, anna, binh, chi] = [1, 2, 3, 4, 5].map((n) => `00000000-0000-7000-8000-00000000000${n}`) as [string, string, string, string, string];

describe('files that people send', () => {
  let database: TestDatabase;
  let office: Db;
  let worker: Db;
  let dataDir: string;
  let store: LocalFileStore;
  let receive: ReceiveUpload;
  const editor = aMember(anna, { [ownBooth]: 'editor' });
  const stranger = aMember(binh, { [otherBooth]: 'owner' });

  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'chophien-uploads-'));
    store = new LocalFileStore(dataDir);
    office = await database.connect('office');
    worker = await database.connect('worker');
    receive = new ReceiveUpload(office, store);
    await database.sql(`INSERT INTO province (code, name, full_name, name_en, region) VALUES ('12', 'Lai Châu', 'Tỉnh Lai Châu', 'Lai Chau', 'north')`);
    for (const [id, name] of [[anna, 'anna'], [binh, 'binh'], [chi, 'chi']] as const) await aPersonRow(database, id, name);
    for (const [id, slug] of [[ownBooth, 'own'], [otherBooth, 'other']] as const) await aBoothRow(database, id, slug);
    // stands for the rows of any lib that show a file
    await database.sql('CREATE TABLE shown (file_id uuid REFERENCES uploaded_file (id))');
  });
  beforeEach(async () => {
    await database.sql(`DELETE FROM shown; DELETE FROM uploaded_file; DELETE FROM audit_log; DELETE FROM outbox`);
    await rm(join(dataDir, 'media'), { recursive: true, force: true });
    await rm(join(dataDir, 'private'), { recursive: true, force: true });
  });
  afterAll(async () => {
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const rowsOf = () => database.sql<{ id: string; key: string; unattached: boolean; ready: boolean }>(`SELECT id, key, unattached_since IS NOT NULL AS unattached, ready_at IS NOT NULL AS ready FROM uploaded_file ORDER BY id`);
  const names = async (folder: string) => (await readdir(join(dataDir, folder)).catch(() => [])).sort();
  const send = async (seed = '#8a6b3f') => receive.run(editor, { kind: 'picture', boothId: ownBooth, bytes: await aPhoto({ width: 400, height: 300, seed }) });
  const pass = (hours: number) => database.sql(`UPDATE uploaded_file SET unattached_since = unattached_since - make_interval(hours => $1)`, [hours]);
  const attach = (tx: Tx, id: string) => attachFile(tx, editor, { id, kind: 'picture', boothId: ownBooth });
  async function removeFiles(): Promise<void> {
    const runner = new DeliveryRunner(worker, new HandlerRegistry(fileHandlers(store)), createLogger({ level: 'silent', process: 'worker' }));
    await database.sql(`INSERT INTO outbox_delivery (outbox_id, handler) SELECT id, 'file-remove' FROM outbox WHERE topic = 'file.removed'`);
    for (const { id } of await database.sql<{ id: string }>(`SELECT outbox_id AS id FROM outbox_delivery WHERE state = 'pending'`)) expect(await runner.run({ outboxId: id, handler: 'file-remove' })).toBe('done');
  }

  it('become one row and eight files, however often the phone tries', async () => {
    const bytes = await aPhoto({ width: 400, height: 300 });
    const first = await receive.run(editor, { kind: 'picture', boothId: ownBooth, bytes });
    expect(first).toMatchObject({ kind: 'picture', boothId: ownBooth, uploadedBy: anna, width: 400, height: 300 });
    const together = await Promise.all([1, 2, 3].map(() => receive.run(editor, { kind: 'picture', boothId: ownBooth, bytes })));
    expect(together).toEqual([first, first, first]);
    expect(await rowsOf()).toEqual([{ id: first.id, key: first.key, unattached: true, ready: true }]);
    expect(await names('media')).toEqual(pictureEndings.map((ending) => `${first.key}${ending}`).sort());
    expect(await database.sql(`SELECT action, booth_id FROM audit_log`)).toEqual([{ action: 'file.upload', booth_id: ownBooth }]);
  });

  it('three tries at the same moment are one row, and its files are whole', async () => {
    const bytes = await aPhoto({ width: 400, height: 300, seed: '#112233' });
    const answers = await Promise.all([1, 2, 3].map(() => receive.run(editor, { kind: 'picture', boothId: ownBooth, bytes })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await rowsOf()).toHaveLength(1);
    expect(await names('media')).toHaveLength(8);
  });

  it('are refused without a trace', async () => {
    const bytes = await aPhoto({ width: 400, height: 300 });
    const viewer = aMember(anna, { [ownBooth]: 'viewer' });
    expect((await refusal(receive.run(stranger, { kind: 'picture', boothId: ownBooth, bytes }))).code).toBe('NotFound');
    expect((await refusal(receive.run(viewer, { kind: 'picture', boothId: ownBooth, bytes }))).code).toBe('NotFound');
    expect((await refusal(receive.run(editor, { kind: 'picture', boothId: null, bytes }))).code).toBe('NotFound');
    expect((await refusal(receive.run(editor, { kind: 'picture', boothId: 'no id', bytes }))).code).toBe('NotFound');
    expect((await refusal(receive.run({ kind: 'shopper', networkKey: 'n', requestId: 'r' }, { kind: 'paper', boothId: null, bytes }))).code).toBe('SignInRequired');
    expect(await refusal(receive.run(editor, { kind: 'picture', boothId: ownBooth, bytes: Buffer.from('<svg/>          ') }))).toMatchObject({ code: 'FileRefused', reason: 'svg' });
    expect([await rowsOf(), await names('media'), await names('private'), await database.sql('SELECT 1 FROM audit_log')]).toEqual([[], [], [], []]);
  });

  it('are bound by their own booth alone', async () => {
    const file = await send();
    const tries = [
      office.officeTx(stranger, (tx) => attachFile(tx, stranger, { id: file.id, kind: 'picture', boothId: otherBooth })),
      office.officeTx(stranger, (tx) => attachFile(tx, stranger, { id: file.id, kind: 'picture', boothId: ownBooth })),
      office.officeTx(editor, (tx) => attachFile(tx, editor, { id: file.id, kind: 'paper', boothId: ownBooth })),
      office.officeTx(editor, (tx) => attachFile(tx, editor, { id: 'no id', kind: 'picture', boothId: ownBooth })),
    ];
    for (const one of tries) expect((await refusal(one)).code).toBe('NotFound');
    expect((await rowsOf())[0]?.unattached).toBe(true);
    expect(await office.officeTx(editor, (tx) => attach(tx, file.id))).toEqual(file);
    expect((await rowsOf())[0]?.unattached).toBe(false);
  });

  it('are swept after 48 hours, row and files, when nothing was bound to them', async () => {
    const file = await send();
    await pass(47);
    expect([await sweepFiles(worker, []), (await rowsOf()).length]).toEqual([0, 1]);
    await pass(2);
    expect([await sweepFiles(worker, []), await rowsOf()]).toEqual([1, []]);
    expect(await database.sql('SELECT topic, payload FROM outbox')).toEqual([{ topic: 'file.removed', payload: { key: file.key, kind: 'picture' } }]);
    expect(await names('media')).toHaveLength(8);
    await removeFiles();
    expect(await names('media')).toEqual([]);
  });

  it('stay as long as a row references them, a bound one or one that was forgotten', async () => {
    const [bound, used, loose] = [await send('#101010'), await send('#202020'), await send('#303030')];
    await office.officeTx(editor, (tx) => attach(tx, bound.id));
    await database.sql('INSERT INTO shown VALUES ($1)', [used.id]);
    await pass(49);
    expect(await sweepFiles(worker, [])).toBe(1);
    expect((await rowsOf()).map(({ id, unattached }) => [id, unattached])).toEqual([[bound.id, false], [used.id, false]]);
    await removeFiles();
    expect(await names('media')).toHaveLength(16);
    expect((await names('media')).some((name) => name.startsWith(loose.key))).toBe(false);
    // two places showed it, one lets go: still there; the other lets go: 48 hours later it is not
    await office.officeTx(editor, (tx) => detachFiles(tx, [used.id]));
    await pass(49);
    expect(await sweepFiles(worker, [])).toBe(0);
    await database.sql('DELETE FROM shown');
    await office.officeTx(editor, (tx) => detachFiles(tx, [used.id]));
    await pass(49);
    expect(await sweepFiles(worker, [])).toBe(1);
  });

  it('stay where a lib says that it names the key, and are not asked for again', async () => {
    const file = await send();
    await pass(49);
    const asked: string[] = [];
    const namedBy = { name: 'test.named', text: `SELECT key FROM unnest($1::text[]) AS key WHERE key = '${file.key}'` };
    expect(await sweepFiles(worker, [namedBy])).toBe(0);
    const listening = await database.connect('worker', { onStatement: (sql) => void asked.push(sql) });
    expect(await sweepFiles(listening, [namedBy])).toBe(0);
    expect(asked.filter((sql) => sql.includes('unnest'))).toEqual([]);
    expect((await rowsOf()).map(({ unattached }) => unattached)).toEqual([false]);
  });

  it('begin their 48 hours anew when they are sent again', async () => {
    const file = await send();
    await pass(47);
    expect((await send()).id).toBe(file.id);
    await pass(2);
    expect(await sweepFiles(worker, [])).toBe(0);
  });

  it('are never removed while a row names them, whatever a late job says', async () => {
    const file = await send();
    await database.sql(`INSERT INTO outbox (topic, payload) VALUES ('file.removed', $1)`, [JSON.stringify({ key: file.key, kind: 'picture' })]);
    await removeFiles();
    expect(await names('media')).toHaveLength(8);
  });

  describe('papers', () => {
    const pdf = Buffer.from('%PDF-1.7\ngiấy chứng nhận\n%%EOF\n');
    const read = async (actor: Parameters<ReadPaper['run']>[0], id: string) => {
      const { file, ending } = await new ReadPaper(office, store).run(actor, id);
      const parts: Buffer[] = [];
      for await (const part of file.body) parts.push(part as Buffer);
      return [file.type, ending, Buffer.concat(parts).toString()];
    };

    it('of an applicant are read by the applicant and by operators, and each reading is written down', async () => {
      const applicant = aMember(chi, {});
      const paper = await receive.run(applicant, { kind: 'paper', boothId: null, bytes: pdf });
      expect([await names('media'), await names('private')]).toEqual([[], [`${paper.key}.pdf`]]);
      expect(await read(applicant, paper.id)).toEqual(['application/pdf', '.pdf', pdf.toString()]);
      expect(await read(anOperator(binh), paper.id)).toEqual(['application/pdf', '.pdf', pdf.toString()]);
      for (const other of [editor, stranger]) expect((await refusal(read(other, paper.id))).code).toBe('NotFound');
      expect((await refusal(read(applicant, 'no id'))).code).toBe('NotFound');
      expect(await database.sql(`SELECT actor_id, subject_id FROM audit_log WHERE action = 'file.read' ORDER BY id`)).toEqual([
        { actor_id: chi, subject_id: paper.id },
        { actor_id: binh, subject_id: paper.id },
      ]);
    });

    it('of a booth are read by those who keep its page', async () => {
      const owner = aMember(binh, { [otherBooth]: 'owner' });
      const paper = await receive.run(owner, { kind: 'paper', boothId: otherBooth, bytes: pdf });
      expect(await read(aMember(chi, { [otherBooth]: 'editor' }), paper.id)).toHaveLength(3);
      expect((await refusal(read(aMember(chi, { [otherBooth]: 'viewer' }), paper.id))).code).toBe('NotFound');
      expect((await refusal(read(editor, paper.id))).code).toBe('NotFound');
    });

    it('a picture is no paper', async () => {
      const file = await send();
      expect((await refusal(read(editor, file.id))).code).toBe('NotFound');
    });
  });
});

async function aPersonRow(database: TestDatabase, id: string, name: string): Promise<void> {
  await database.sql(`INSERT INTO person (id, email, display_name, password_hash) VALUES ($1, $2, $3, 'x')`, [id, `${name}@thu.example`, name]);
}

async function aBoothRow(database: TestDatabase, id: string, slug: string): Promise<void> {
  await database.sql(
    `INSERT INTO booth (id, slug, legal_name, name_vi, name_en, legal_kind, standing, ships_from_province, phone, edge_pattern, edge_cloth, edge_round)
     VALUES ($1, $2, $2, $2, $2, 'cooperative', 'open', '12', '+84912345678', $2, 'cham', 1)`,
    [id, slug],
  );
}
