import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Settings, settingCatalog } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { settingFrom } from './floor-set.js';
import { run } from './main.js';

describe('npm run floor:set', () => {
  let database: TestDatabase;
  const dataDir = mkdtempSync(join(tmpdir(), 'chophien-set-'));
  const before = { ...process.env };
  const said: string[] = [];
  const complained: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: database.ownerUrl });
    delete process.env['DATABASE_OWNER_URL'];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
  });
  beforeEach(() => {
    said.length = complained.length = 0;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    process.env = before;
    rmSync(dataDir, { recursive: true, force: true });
    await database.drop();
  });
  const stored = () => database.sql('SELECT key, value, note, valid_from <= now() AS now FROM setting ORDER BY id');
  const audits = () => database.sql('SELECT action, actor_kind, actor_id, subject_id, detail FROM audit_log ORDER BY id');

  it('wants a floor', async () => {
    expect(await run('floor:set', ['orders.perPhonePerDay', '20'])).toBe(1);
    expect(complained).toEqual([expect.stringContaining('There is no floor here yet')]);
    expect(await stored()).toEqual([]);
    await database.sql(`INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ('demo', 'Chợ', 'Floor', 'http://localhost:3000')`);
  });

  it('lists every setting', async () => {
    expect(await run('floor:set', [])).toBe(0);
    expect(said).toEqual(Object.entries(settingCatalog).map(([key, { initial }]) => `· ${key} = ${initial}  (ban đầu / initial)`));
  });

  it('sets one at once, and another from a day to come on', async () => {
    expect(await run('floor:set', ['orders.perPhonePerDay', '20', '--note', 'Tết'])).toBe(0);
    expect(await run('floor:set', ['orders.perPhonePerDay', '15', '--from=2099-12-01'])).toBe(0);
    expect(await stored()).toEqual([
      { key: 'orders.perPhonePerDay', value: 20, note: 'Tết', now: true },
      { key: 'orders.perPhonePerDay', value: 15, note: null, now: false },
    ]);
    expect(await database.sql(`SELECT valid_from FROM setting WHERE value = '15'`)).toEqual([{ valid_from: new Date('2099-11-30T17:00:00Z') }]);
    const audited = { action: 'setting.set', actor_kind: 'system', actor_id: 'floor:set', subject_id: 'orders.perPhonePerDay' };
    expect(await audits()).toEqual([
      { ...audited, detail: { value: 20, validFrom: 'now' } },
      { ...audited, detail: { value: 15, validFrom: '2099-11-30T17:00:00.000Z' } },
    ]);
    expect(said.slice(-2)).toEqual([expect.stringMatching(/^· orders\.perPhonePerDay = 20 {2}\(từ \/ since \d{4}-\d\d-\d\d \d\d:\d\d\)$/), '    → 15  (từ / from 2099-12-01 00:00)']);
    expect(await new Settings(await database.connect('shop')).get('orders.perPhonePerDay')).toBe(20);
  });

  it.each([
    [['orders.perPhone', '20'], 'Không có thiết lập "orders.perPhone"; có: orders.perPhonePerDay, orders.perNetworkPerDay,'],
    [['orders.perPhonePerDay'], 'it must be a whole number from 1 to 1000'],
    [['orders.perPhonePerDay', '0'], 'phải là số nguyên từ 1 đến 1000'],
    [['orders.perPhonePerDay', '1.5'], 'does not take "1.5"'],
    [['orders.perPhonePerDay', '-1'], 'does not take "-1"'],
    [['orders.confirmByCallFrom', 'nhiều'], 'it must be a whole number from 0.'],
    [['orders.perPhonePerDay', '2', '3'], 'does not take "2 3"'],
    [['orders.perPhonePerDay', '2', '--from', '2026-02-30'], 'not "2026-02-30"'],
    [['orders.perPhonePerDay', '2', '--from', '2020-01-01'], 'past figures keep their rule'],
    [['orders.perPhonePerDay', '2', '--form', '2099-01-01'], '--from --note'],
  ])('refuses %j in one line and changes nothing', async (args, words) => {
    const rowsBefore = [await stored(), await audits()];
    expect(await run('floor:set', args)).toBe(1);
    expect(complained).toEqual([expect.stringContaining(words)]);
    expect(complained[0]?.split('\n')).toHaveLength(1);
    expect([await stored(), await audits()]).toEqual(rowsBefore);
  });

  it('takes today, in Vietnam, for now', () => {
    const now = new Date('2026-11-23T17:30:00Z');
    expect(settingFrom(['orders.maxCartLines', '40'], { from: '2026-11-24' }, now)).toEqual({ key: 'orders.maxCartLines', value: 40 });
    expect(settingFrom(['orders.maxCartLines', '40'], { from: '2026-11-25' }, now).validFrom).toEqual(new Date('2026-11-24T17:00:00Z'));
    expect(() => settingFrom(['orders.maxCartLines', '40'], { from: '2026-11-23' }, now)).toThrow('2026-11-24');
  });

  it.each([
    ['floor:init', ['--admin-email', '--name-en']],
    ['booth:add', ['--legal-kind', '--slug']],
    ['floor:set', ['--from', '--note']],
  ])('%s --help tells what it takes and does nothing', async (command, flags) => {
    expect(await run(command, ['--help'])).toBe(0);
    expect(complained).toEqual([]);
    for (const flag of flags) expect(said.filter((line) => line.includes(`${flag} `))).toHaveLength(1);
    expect(await stored()).toHaveLength(2);
  });
});
