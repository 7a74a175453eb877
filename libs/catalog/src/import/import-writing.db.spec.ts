import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StaleVersion } from '@chophien/platform';
import { catalogEntities } from '../index.js';
import { aCsv, anImportBooth, aWorkbook, ImportFloor, tea, teaHead, type ImportBooth } from '../testing/index.js';
import { clearImports, ImportMoved } from './index.js';

describe('a file of goods that is accepted', () => {
  let booth: ImportBooth;
  let { database, office, floor, boothId, seller, officer, counts, goods, everything } = {} as ImportBooth;
  let mine: { productId: string; variantId: string };

  beforeAll(async () => {
    booth = await anImportBooth();
    ({ database, office, floor, boothId, seller, officer, counts, goods, everything } = booth);
  });
  afterAll(() => booth.close());
  beforeEach(async () => {
    mine = await booth.reset();
  });

  it('writes nothing where something moved since the check: it is checked again and accepted anew', async () => {
    const job = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán', 'Trong kho'], [mine.variantId, '56000', '20']]));
    await database.sql('UPDATE stock SET on_hand = 9');
    const before = await everything();
    const moved = await floor.accept(seller(), job);
    expect({ state: moved.state, again: moved.checkedAgain, counts: counts(moved) }).toEqual({ state: 'checked', again: true, counts: '0 1 0 0' });
    expect(await everything()).toEqual(before);
    await expect(floor.acts.accept(seller(), { id: job.id, version: job.version, skipBad: false })).rejects.toThrow(StaleVersion);
    await database.sql(`UPDATE product SET version = version + 1`);
    const again = await floor.accept(seller(), moved);
    expect(again.state).toBe('checked');
    const done = await floor.accept(seller(), again);
    expect({ state: done.state, written: done.written }).toEqual({ state: 'done', written: 1 });
    expect(await goods()).toMatchObject([{ price: 56_000, onHand: 20 }]);
  });

  it('writes once when it is accepted twice, and stays where it is when it is over', async () => {
    const job = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '56000']]));
    const accept = () => floor.acts.accept(seller(), { id: job.id, version: job.version, skipBad: false });
    await Promise.all([accept(), accept()]);
    expect(await floor.work()).toEqual(['done']);
    await accept();
    expect(await floor.work()).toEqual([]);
    expect(await database.sql(`SELECT count(*)::int AS n FROM audit_log WHERE action = 'listing.edit'`)).toEqual([{ n: 1 }]);
    await expect(floor.acts.drop(seller(), job.id)).rejects.toThrow(ImportMoved);
    const dropped = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '57000']]));
    await floor.acts.drop(seller(), dropped.id);
    await floor.acts.drop(seller(), dropped.id);
    await expect(floor.acts.accept(seller(), { id: dropped.id, version: dropped.version, skipBad: false })).rejects.toThrow(ImportMoved);
    expect(await goods()).toMatchObject([{ price: 56_000 }]);
  });

  it('leaves nothing half-written when a run dies in its middle; the next one writes it all', async () => {
    const job = await floor.send(seller(), boothId, await aWorkbook([teaHead, tea('Chè A'), tea('Chè B'), tea('Miến dong', { pack: 'gói 300 g', amount: 300, price: 56_000 })]));
    await database.sql(`CREATE FUNCTION break_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.on_hand = 25 THEN RAISE EXCEPTION 'cut off'; END IF; RETURN NEW; END $$`);
    await database.sql('CREATE TRIGGER break_here BEFORE UPDATE ON stock FOR EACH ROW EXECUTE FUNCTION break_here()');
    const before = await everything();
    try {
      await floor.acts.accept(seller(), { id: job.id, version: job.version, skipBad: false });
      expect(await floor.work()).toEqual(['later']);
      expect(await everything()).toEqual(before);
      expect((await floor.see(seller(), job.id)).state).toBe('writing');
    } finally {
      await database.sql('DROP TRIGGER break_here ON stock');
      await database.sql('DROP FUNCTION break_here()');
    }
    expect(await floor.work()).toEqual(['done']);
    const done = await floor.see(seller(), job.id);
    expect({ state: done.state, written: done.written }).toEqual({ state: 'done', written: 3 });
    expect((await goods()).length).toBe(3);
  });

  it('is refused by its table where fewer rows were written than were promised', async () => {
    const job = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '56000']]));
    await database.sql(`UPDATE import_row SET plan = jsonb_set(plan, '{rows}', '0')`);
    const before = await everything();
    await floor.acts.accept(seller(), { id: job.id, version: job.version, skipBad: false });
    expect(await floor.work()).toEqual(['later']);
    expect(await everything()).toEqual(before);
  });

  it.each(['seller', 'officer'] as const)('takes no more statements for two hundred rows than for twenty: %s', async (who) => {
    const actor = who === 'seller' ? seller() : officer();
    let sent = 0;
    const counting = await ImportFloor.open(database, office, await database.connect('worker', { entities: catalogEntities, onStatement: () => void (sent += 1) }));
    try {
      const run = async (rows: number, price: number): Promise<number> => {
        const sheet = await aWorkbook([teaHead, ...Array.from({ length: rows }, (_, at) => tea(`Chè ${at}`, { price: price + at * 1_000, onHand: at }))]);
        const job = await counting.send(actor, boothId, sheet);
        const before = sent;
        expect((await counting.accept(actor, job)).written).toBe(rows);
        return sent - before;
      };
      const begun = { twenty: await run(20, 100_000) };
      await database.sql('TRUNCATE import_job, listing_draft, listing_decision, product CASCADE');
      expect(await run(200, 100_000)).toBe(begun.twenty);
      const changed = await run(200, 105_000);
      expect(await run(20, 110_000)).toBeLessThanOrEqual(changed);
      expect(changed).toBeLessThan(40);
    } finally {
      await counting.close();
    }
  });

  it('goes after a week, file and rows, and what it wrote stays', async () => {
    const job = await floor.accept(seller(), await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '56000']])));
    const young = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '57000']]));
    const [{ key }] = (await database.sql<{ key: string }>('SELECT file_key AS key FROM import_job WHERE id = $1', [job.id])) as [{ key: string }];
    await database.sql(`UPDATE import_job SET sent_at = now() - interval '8 days' WHERE id = $1`, [job.id]);
    expect(await floor.files.exists('private', key)).toBe(true);
    await clearImports(await database.connect('worker'), floor.files);
    expect(await floor.files.exists('private', key)).toBe(false);
    expect(await database.sql('SELECT id FROM import_job')).toEqual([{ id: young.id }]);
    expect(await database.sql('SELECT DISTINCT import_id FROM import_row')).toEqual([{ import_id: young.id }]);
    expect(await goods()).toMatchObject([{ price: 56_000 }]);
  });
});
