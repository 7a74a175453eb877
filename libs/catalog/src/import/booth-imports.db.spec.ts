import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { AcceptInvitation, hashInvitationToken, newInvitationToken } from '@chophien/booths/members';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { InvalidInput, NotFound, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { catalogEntities } from '../index.js';
import { aCsv, aWorkbook, ImportFloor, type CellGiven } from '../testing/index.js';
import type { ImportRowKind, ImportView } from './index.js';

const head = ['Mã', 'Gian hàng', 'Tên pháp lý', 'Loại hình', 'Mã số thuế', 'Xã, phường', 'Điện thoại', 'Thư người giữ gian'];
const reason = 'Danh sách hợp tác xã của huyện, giấy tờ đã xem tại chỗ.';
const fresh = (name: string, given: { legal?: string; kind?: string; tax?: CellGiven; commune?: CellGiven; phone?: CellGiven; keeper?: string | null } = {}): CellGiven[] => [
  null, name, given.legal ?? `HTX ${name}`, given.kind ?? 'HTX', given.tax ?? null, given.commune ?? 'Xã Bình Lư', given.phone ?? '0912 345 670', given.keeper ?? null,
];

describe('a file of booths', () => {
  let database: TestDatabase;
  let office: Db;
  let floor: ImportFloor;
  let [ownerId, officerId, adminId] = ['', '', ''];
  let mine = '';
  const officer = (): StaffActor => ({ ...anOperator(officerId), floorPermissions: new Set(['floor.booths.read', 'floor.booths.write']) });

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { entities: catalogEntities });
    floor = await ImportFloor.open(database, office, await database.connect('worker', { entities: catalogEntities }));
    await somePlaces(database);
    await database.sql(`INSERT INTO commune (code, province_code, name, full_name) VALUES ('26735', '79', 'Tân Phong', 'Phường Tân Phong') ON CONFLICT DO NOTHING`);
    ownerId = (await aPerson(database, { displayName: 'Tẩn Thị Su', email: 'su@thu.example' })).id;
    officerId = (await aPerson(database, { displayName: 'Lò Văn Sơn', floorRole: 'booth_officer' })).id;
    adminId = (await aPerson(database, { floorRole: 'administrator' })).id;
  });
  afterAll(async () => {
    await floor.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, outbox, outbox_delivery, job_progress, import_mapping, booth CASCADE');
    await database.sql(`UPDATE person SET floor_role = 'booth_officer', disabled_at = NULL WHERE id = $1`, [officerId]);
    mine = await aBooth(database, { slug: 'che-tam-duong', nameVi: 'Chè Tam Đường', nameEn: 'Tam Duong Tea', legalName: 'HTX Chè Tam Đường', phone: '+84912345678', email: 'che@thu.example' });
    await database.sql(`INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, 'owner')`, [mine, ownerId]);
  });

  const rowsOf = (job: ImportView, kind: ImportRowKind) => floor.queries.rowsOf(officer(), { id: job.id, kind, first: 100 }).then(({ nodes }) => nodes);
  const wrong = async (job: ImportView) => (await rowsOf(job, 'bad')).flatMap(({ number, problems }) => problems.map(({ field, reason: why, limit }) => `${number} ${field ?? '-'} ${why}${limit === null ? '' : ` ${limit}`}`));
  const counts = (job: ImportView) => job.counts && `${job.counts.new} ${job.counts.changed} ${job.counts.unchanged} ${job.counts.bad}`;
  const booths = () => database.sql('SELECT slug, name_vi AS name, phone, standing FROM booth ORDER BY slug');
  const everything = async () => ({
    booths: await database.sql('SELECT * FROM booth ORDER BY id'),
    pages: await database.sql('SELECT * FROM booth_page ORDER BY booth_id'),
    moves: await database.sql('SELECT * FROM booth_standing_move ORDER BY id'),
    members: await database.sql('SELECT * FROM booth_member ORDER BY booth_id, person_id'),
    invitations: await database.sql('SELECT * FROM invitation ORDER BY id'),
  });
  /** The letter's link, as the worker makes it when it sends. */
  const linkOf = async (email: string): Promise<string> => {
    const token = newInvitationToken();
    expect(await database.sql('UPDATE invitation SET mail_hash = $2 WHERE email = $1 AND revoked_at IS NULL RETURNING id', [email, hashInvitationToken(token)])).toHaveLength(1);
    return token;
  };

  it('is judged, written once an officer says why, with edge, address, standing, history and the letter to who shall keep it; repeated, it finds everything unchanged', async () => {
    const file = await aWorkbook([
      [...head, 'Zalo', 'Giới thiệu'],
      ['che-tam-duong', 'Chè Tam Đường', 'HTX Chè Tam Đường', 'hợp tác xã', '0100109106', null, 912345679, null, '0912345679', 'Chè vườn.\nHái tay.'],
      [...fresh('Miến Bình Lư', { keeper: 'Mien@Thu.Example' }), null, null],
      [...fresh('Chè Tam Đường', { legal: 'Hộ Vàng A Páo', kind: 'Hộ kinh doanh', commune: 3388, phone: '0213 3876 543' }), null, null],
    ]);
    const before = await everything();
    const job = await floor.sendBooths(officer(), file);
    expect({ kind: job.kind, boothId: job.boothId, state: job.state, asFloor: job.asFloor, counts: job.counts }).toEqual({ kind: 'booths', boothId: null, state: 'checked', asFloor: true, counts: { new: 2, changed: 1, unchanged: 0, bad: 0, toApprove: 0 } });
    expect(await everything()).toEqual(before);
    expect(await rowsOf(job, 'changed')).toMatchObject([
      {
        nameVi: 'Chè Tam Đường', packVi: 'Xã Bình Lư', boothId: mine,
        changes: [
          { field: 'taxCode', before: null, after: '0100109106' },
          { field: 'phone', before: '0912 345 678', after: '0912 345 679' },
          { field: 'zalo', before: null, after: '0912 345 679' },
          { field: 'storyVi', before: null, after: 'Chè vườn.\nHái tay.' },
        ],
      },
    ]);

    const accept = (given: { actor?: StaffActor; reason?: string | null }) => floor.acts.accept(given.actor ?? officer(), { id: job.id, version: job.version, skipBad: false, reason: given.reason });
    expect((await refusal(accept({ actor: { ...officer(), steppedUpUntil: new Date(0) }, reason }))).code).toBe('StepUpRequired');
    for (const [given, why] of [[null, 'too_short'], ['quá ngắn', 'too_short'], ['x'.repeat(501), 'too_long']] as const) expect((await refusal(accept({ reason: given }))).message).toContain(why);
    expect(await everything()).toEqual(before);

    const done = await floor.accept(officer(), job, false, reason);
    expect({ state: done.state, written: done.written, failure: done.failure }).toEqual({ state: 'done', written: 3, failure: null });
    expect(await booths()).toEqual([
      { slug: 'che-tam-duong', name: 'Chè Tam Đường', phone: '+84912345679', standing: 'open' },
      { slug: 'che-tam-duong-2', name: 'Chè Tam Đường', phone: '+842133876543', standing: 'open' },
      { slug: 'mien-binh-lu', name: 'Miến Bình Lư', phone: '+84912345670', standing: 'open' },
    ]);
    expect(await database.sql('SELECT name_en, legal_kind, commune_code, ships_from_province, tax_code, is_demo FROM booth ORDER BY slug')).toEqual([
      { name_en: 'Tam Duong Tea', legal_kind: 'cooperative', commune_code: '03427', ships_from_province: '12', tax_code: '0100109106', is_demo: false },
      { name_en: 'Chè Tam Đường', legal_kind: 'household', commune_code: '03388', ships_from_province: '12', tax_code: null, is_demo: false },
      { name_en: 'Miến Bình Lư', legal_kind: 'cooperative', commune_code: '03427', ships_from_province: '12', tax_code: null, is_demo: false },
    ]);
    expect(await database.sql('SELECT count(DISTINCT (edge_pattern, edge_cloth, edge_round))::int AS edges FROM booth')).toEqual([{ edges: 3 }]);
    expect(await database.sql('SELECT story_vi FROM booth WHERE id = $1', [mine])).toEqual([{ story_vi: 'Chè vườn.\nHái tay.' }]);
    expect(await database.sql('SELECT zalo, version FROM booth_page')).toEqual([{ zalo: '+84912345679', version: 1 }]);
    expect(await database.sql('SELECT name, from_standing, to_standing, reason, actor_kind, actor_id FROM booth_standing_move')).toEqual(
      [1, 2].map(() => ({ name: 'admit', from_standing: null, to_standing: 'open', reason, actor_kind: 'staff', actor_id: officerId })),
    );
    expect(await database.sql(`SELECT i.email, i.booth_role, i.as_floor, i.invited_by, b.slug FROM invitation i JOIN booth b ON b.id = i.booth_id`)).toEqual([{ email: 'mien@thu.example', booth_role: 'owner', as_floor: true, invited_by: officerId, slug: 'mien-binh-lu' }]);
    expect(await database.sql(`SELECT payload ->> 'invitationId' = (SELECT id::text FROM invitation) AS its FROM outbox WHERE topic = 'invitation.mail'`)).toEqual([{ its: true }]);
    const told = await database.sql<{ action: string; actor_id: string; detail: Record<string, unknown> }>('SELECT action, actor_id, detail FROM audit_log ORDER BY id');
    expect(told.map(({ action, actor_id }) => [action, actor_id])).toEqual(['booth.import_send', 'booth.import_accept', 'booth.edit', 'booth.add', 'booth.add', 'invitation.make'].map((action) => [action, officerId]));
    expect(told[1]!.detail).toEqual({ rows: 3, leftOut: 0, reason });
    expect(told[2]!.detail).toEqual({ changed: ['phone', 'storyVi', 'taxCode', 'zalo'], importId: job.id });

    const after = await everything();
    const again = await floor.sendBooths(officer(), file);
    expect(counts(again)).toBe('0 0 3 0');
    await expect(floor.accept(officer(), again, false, reason)).rejects.toThrow(InvalidInput);
    expect(await everything()).toEqual(after);
  });

  it('names every bad row with its column and the reason', async () => {
    const closed = await aBooth(database, { slug: 'da-dong', legalName: 'HTX Đã Đóng', standing: 'closed' });
    await aBooth(database, { legalName: 'HTX Trùng Tên', communeCode: null });
    await aBooth(database, { legalName: 'htx  trùng tên' });
    await database.sql(`UPDATE booth SET tax_code = '0100109106' WHERE id = $1`, [closed]);
    const job = await floor.sendBooths(
      officer(),
      await aWorkbook([
        head,
        fresh('Một', { phone: { formula: 'A1*2', result: 4 } }),
        fresh('Hai', { phone: '0912' }),
        fresh('Ba', { commune: 'Xã Không Có' }),
        fresh('Bốn', { commune: 'Tân Phong' }),
        fresh('Năm', { tax: '0100109107' }),
        fresh('Sáu', { tax: '0100109106' }),
        fresh('Bảy', { kind: 'Hộ kinh doanh', tax: '012345678901' }),
        fresh('Tám', { kind: 'Quán' }),
        fresh('Chín', { keeper: 'không phải thư' }),
        [null, 'Mười', null, null, null, null, null, null],
        [null, null, 'HTX Mười Một', null, null, 'Xã Bình Lư', null, null],
        ['khong-co', 'Mười hai', null, null, null, null, null, null],
        ['da-dong', 'Mười ba', null, null, null, null, null, null],
        fresh('Mười bốn', { legal: 'HTX Trùng Tên' }),
        ['che-tam-duong', null, null, 'Công ty', null, null, null, null],
        ['che-tam-duong', null, null, null, null, null, null, 'ai-do@thu.example'],
        fresh('Tốt'),
        fresh('Tốt nữa', { legal: 'HTX  TỐT' }),
        fresh('x'.repeat(121)),
        fresh('Ngày', { phone: new Date('2026-01-03') as unknown as string }),
        fresh('=SUM(A1)', { legal: 'HTX Công Thức' }),
        fresh('Về lại', { legal: 'HTX Đã Đóng' }),
        ['da-dong', null, 'HTX Đã Đóng', null, null, null, null, null],
      ]),
    );
    expect(await wrong(job)).toEqual([
      '2 phone formula', '3 phone too_short 6', '4 commune unknown', '5 commune ambiguous', '6 taxCode check_digit', '7 taxCode taken', '8 taxCode not_kept', '9 legalKind unknown', '10 keeperEmail not_an_email',
      '11 legalName required', '12 nameVi required', '12 legalKind required', '12 phone required', '13 slug unknown', '14 - closed', '15 legalName ambiguous', '16 legalKind fixed', '17 keeperEmail has_keeper',
      '19 legalName twice 18', '20 nameVi too_long 120', '21 phone date', '23 - closed',
    ]);
    expect(counts(job)).toBe('2 0 1 20');
    expect((await rowsOf(job, 'bad'))[1]!.problems).toMatchObject([{ column: 6, field: 'phone', value: '0912' }]);
    const before = await everything();
    expect((await refusal(floor.acts.accept(officer(), { id: job.id, version: job.version, skipBad: false, reason }))).code).toBe('ImportHasBadRows');
    expect(await everything()).toEqual(before);
    expect((await floor.accept(officer(), job, true, reason)).written).toBe(2);
    expect((await booths()).map((one) => (one as { name: string }).name)).toEqual(expect.arrayContaining(['=SUM(A1)', 'Tốt']));
  });

  it('tells communes of one name apart by the province, and leaves a booth where it is', async () => {
    const far = await aBooth(database, { slug: 'xa', communeCode: '26735' });
    const job = await floor.sendBooths(officer(), aCsv([['Mã', 'Tên pháp lý', 'Gian hàng', 'Loại hình', 'Xã, phường', 'Tỉnh, thành', 'Điện thoại'], ['', 'HTX Phong', 'Phong', 'HTX', 'Phường Tân Phong', 'Lai Châu', '0912345670'], ['xa', '', '', '', 'Phường Tân Phong', '', ''], ['che-tam-duong', '', '', '', '', 'Hà Nội', '']]));
    expect(counts(job)).toBe('1 0 1 1');
    expect(await wrong(job)).toEqual(['4 province needs_commune']);
    await floor.accept(officer(), job, true, reason);
    expect(await database.sql(`SELECT commune_code FROM booth WHERE id = $1 OR legal_name = 'HTX Phong' ORDER BY 1`, [far])).toEqual([{ commune_code: '03388' }, { commune_code: '26735' }]);
    const moved = await floor.sendBooths(officer(), aCsv([['Mã', 'Xã, phường', 'Tỉnh, thành'], ['xa', 'Tân Phong', 'Lai Châu']]));
    expect((await rowsOf(moved, 'changed'))[0]!.changes).toEqual([{ field: 'commune', before: 'Phường Tân Phong, Hồ Chí Minh', after: 'Phường Tân Phong, Lai Châu' }]);
  });

  it('changes a name and never the address under which shoppers know the booth; no reason is asked where none begins', async () => {
    const job = await floor.sendBooths(officer(), aCsv([['Mã', 'Gian hàng', 'Tên pháp lý'], ['che-tam-duong', 'Chè Bản Bo', 'HTX Chè Bản Bo']]));
    expect((await floor.accept(officer(), job)).written).toBe(1);
    expect(await database.sql('SELECT slug, name_vi, legal_name, name_en FROM booth')).toEqual([{ slug: 'che-tam-duong', name_vi: 'Chè Bản Bo', legal_name: 'HTX Chè Bản Bo', name_en: 'Tam Duong Tea' }]);
    expect(await database.sql('SELECT accept_reason FROM import_job')).toEqual([{ accept_reason: null }]);
  });

  it('writes nothing where something moved since the check: it is checked again and accepted anew', async () => {
    const job = await floor.sendBooths(officer(), await aWorkbook([head, fresh('Mới'), ['che-tam-duong', null, null, null, null, null, '0912345670', null]]));
    await database.sql(`UPDATE booth SET email = 'khac@thu.example'`);
    const before = await everything();
    const moved = await floor.accept(officer(), job, false, reason);
    expect({ state: moved.state, again: moved.checkedAgain, counts: counts(moved) }).toEqual({ state: 'checked', again: true, counts: '1 1 0 0' });
    expect(await everything()).toEqual(before);
    // somebody admitted the same seller meanwhile
    await aBooth(database, { slug: 'moi', nameVi: 'Mới', legalName: 'htx mới' });
    const found = await floor.accept(officer(), moved, false, reason);
    expect({ state: found.state, counts: counts(found) }).toEqual({ state: 'checked', counts: '0 2 0 0' });
    const done = await floor.accept(officer(), found, false, null);
    expect({ state: done.state, written: done.written }).toEqual({ state: 'done', written: 2 });
    expect(await database.sql('SELECT count(*)::int AS n FROM booth')).toEqual([{ n: 2 }]);
  });

  it('leaves nothing half-written when a run dies in its middle; the next one writes it all', async () => {
    const job = await floor.sendBooths(officer(), await aWorkbook([head, fresh('Một'), fresh('Hai', { keeper: 'hai@thu.example' }), ['che-tam-duong', null, null, null, null, null, '0912345670', null]]));
    await database.sql(`CREATE FUNCTION break_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cut off'; END $$`);
    await database.sql('CREATE TRIGGER break_here BEFORE INSERT ON invitation FOR EACH ROW EXECUTE FUNCTION break_here()');
    const before = await everything();
    try {
      await floor.acts.accept(officer(), { id: job.id, version: job.version, skipBad: false, reason });
      expect(await floor.work()).toEqual(['later']);
      expect(await everything()).toEqual(before);
    } finally {
      await database.sql('DROP TRIGGER break_here ON invitation');
      await database.sql('DROP FUNCTION break_here()');
    }
    expect(await floor.work()).toEqual(['done']);
    expect((await floor.see(officer(), job.id)).written).toBe(3);
  });

  it('is refused by its table where fewer rows were written than were promised, or booths begin without a word of why', async () => {
    const job = await floor.sendBooths(officer(), await aWorkbook([head, fresh('Một'), fresh('Hai')]));
    await database.sql(`UPDATE import_row SET plan = NULL WHERE number = 2`);
    const before = await everything();
    await floor.acts.accept(officer(), { id: job.id, version: job.version, skipBad: false, reason });
    expect(await floor.work()).toEqual(['later']);
    expect(await everything()).toEqual(before);
    await expect(database.sql('UPDATE import_job SET accept_reason = NULL')).rejects.toThrow('import_job_admits_with_reason');
  });

  it.each([
    ['who is no officer any more', 'UPDATE person SET floor_role = NULL WHERE id = $1'],
    ['who may only look now', `UPDATE person SET floor_role = 'observer' WHERE id = $1`],
    ['whose account was closed', 'UPDATE person SET disabled_at = now() WHERE id = $1'],
  ])('is not written for somebody %s since accepting it', async (_, ends) => {
    const job = await floor.sendBooths(officer(), await aWorkbook([head, fresh('Một')]));
    const before = await everything();
    await floor.acts.accept(officer(), { id: job.id, version: job.version, skipBad: false, reason });
    await database.sql(ends, [officerId]);
    expect(await floor.work()).toEqual(['done']);
    expect(await database.sql('SELECT state, failure FROM import_job')).toEqual([{ state: 'failed', failure: 'not_allowed' }]);
    expect(await everything()).toEqual(before);
  });

  it('changes no booth of who sends it, nor of who accepts it', async () => {
    await database.sql(`INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, 'viewer')`, [mine, officerId]);
    const file = aCsv([['Mã', 'Điện thoại'], ['che-tam-duong', '0912345670']]);
    expect(await wrong(await floor.sendBooths(officer(), file))).toEqual(['2 - own_booth']);
    const other = anOperator(adminId);
    const job = await floor.sendBooths(other, file);
    const before = await everything();
    expect(await floor.accept(officer(), job)).toMatchObject({ state: 'failed', failure: 'own_booth' });
    expect(await everything()).toEqual(before);
    expect(await floor.accept(other, await floor.sendBooths(other, file))).toMatchObject({ state: 'done', written: 1 });
  });

  it('is nobody’s who may not write booths, and a row-level secret to them', async () => {
    const job = await floor.sendBooths(officer(), await aWorkbook([head, fresh('Một')]));
    const strangers = [aMember(ownerId, { [mine]: 'owner' }), anOperator(officerId, 'observer'), { ...officer(), floorPermissions: new Set(['floor.booths.read' as const, 'floor.listings.write' as const]) }];
    for (const actor of strangers) {
      await expect(floor.receive.run(actor, { kind: 'booths', fileName: 'a.csv', bytes: aCsv([['Mã'], ['x']]) })).rejects.toThrow(NotFound);
      await expect(floor.queries.ofBooths(actor)).rejects.toThrow(NotFound);
      expect(await floor.queries.one(actor, job.id)).toBeNull();
      for (const act of [floor.acts.accept(actor, { id: job.id, version: job.version, skipBad: false, reason }), floor.acts.drop(actor, job.id), floor.acts.map(actor, { id: job.id, version: job.version, columns: [] })]) await expect(act).rejects.toThrow(NotFound);
      const seen = await office.officeTx(actor, (tx) => tx.query<unknown[]>('SELECT id::text FROM import_job UNION ALL SELECT import_id::text FROM import_row UNION ALL SELECT heading FROM import_mapping'));
      expect(seen).toEqual([]);
    }
    expect((await floor.queries.ofBooths(officer())).map(({ id }) => id)).toEqual([job.id]);
  });

  it('remembers for the floor what columns hold, and for no booth', async () => {
    const file = aCsv([['Cột A', 'Cột B'], ['che-tam-duong', '0912345670']]);
    const job = await floor.sendBooths(officer(), file);
    expect(job.state).toBe('mapping');
    const map = (columns: { index: number; field: 'slug' | 'phone' | 'price' }[]) => floor.acts.map(officer(), { id: job.id, version: job.version, columns });
    await expect(map([{ index: 1, field: 'phone' }])).rejects.toThrow('rows_not_told');
    await expect(map([{ index: 0, field: 'slug' }, { index: 1, field: 'price' }])).rejects.toThrow('unknown');
    await map([{ index: 0, field: 'slug' }, { index: 1, field: 'phone' }]);
    await floor.work();
    const next = await floor.sendBooths(officer(), file);
    expect({ state: next.state, columns: next.columns.map(({ field, source }) => [field, source]) }).toEqual({ state: 'checked', columns: [['slug', 'remembered'], ['phone', 'remembered']] });
    expect((await floor.send(aMember(ownerId, { [mine]: 'owner' }), mine, file)).state).toBe('mapping');
  });

  describe('the invitation of who shall keep a booth', () => {
    const invite = async (email: string, booth = 'HTX Một') => floor.accept(officer(), await floor.sendBooths(officer(), aCsv([['Tên pháp lý', 'Gian hàng', 'Loại hình', 'Xã, phường', 'Điện thoại', 'Thư người giữ gian'], [booth, 'Một', 'HTX', 'Xã Bình Lư', '0912345670', email]])), false, reason);
    const join = (token: string, email: string) => new AcceptInvitation(office).join({ kind: 'shopper', networkKey: 'n', requestId: 'r' }, { token, displayName: 'Vàng A Páo', email, password: 'chè ngon bản xa 77' });
    const owners = () => database.sql(`SELECT p.email, m.role FROM booth_member m JOIN person p ON p.id = m.person_id JOIN booth b ON b.id = m.booth_id WHERE b.slug = 'mot'`);

    it('makes an owner of who takes it, once; the file sent again asks for nothing', async () => {
      await invite('pao@thu.example');
      const token = await linkOf('pao@thu.example');
      await join(token, 'pao@thu.example');
      expect(await owners()).toEqual([{ email: 'pao@thu.example', role: 'owner' }]);
      const again = await floor.sendBooths(officer(), aCsv([['Mã', 'Thư người giữ gian'], ['mot', 'pao@thu.example']]));
      expect(counts(again)).toBe('0 0 1 0');
    });

    it('is sent anew to another address, and the earlier link is worth nothing', async () => {
      await invite('cu@thu.example');
      const old = await linkOf('cu@thu.example');
      const job = await floor.sendBooths(officer(), aCsv([['Mã', 'Thư người giữ gian'], ['mot', 'moi@thu.example']]));
      expect((await rowsOf(job, 'changed'))[0]!.changes).toEqual([{ field: 'keeperEmail', before: 'cu@thu.example', after: 'moi@thu.example' }]);
      expect((await floor.accept(officer(), job)).written).toBe(1);
      expect((await refusal(join(old, 'cu@thu.example'))).details).toEqual({ reason: 'revoked' });
      await join(await linkOf('moi@thu.example'), 'moi2@thu.example');
      expect(await owners()).toEqual([{ email: 'moi2@thu.example', role: 'owner' }]);
    });

    it('is sent anew to the same address once it ran out, and not before', async () => {
      await invite('muon@thu.example');
      const file = aCsv([['Mã', 'Thư người giữ gian'], ['mot', 'muon@thu.example']]);
      expect(counts(await floor.sendBooths(officer(), file))).toBe('0 0 1 0');
      await database.sql(`UPDATE invitation SET created_at = now() - interval '8 days', expires_at = now() - interval '1 day'`);
      const job = await floor.sendBooths(officer(), file);
      expect(counts(job)).toBe('0 1 0 0');
      expect((await floor.accept(officer(), job)).written).toBe(1);
      await join(await linkOf('muon@thu.example'), 'muon@thu.example');
      expect(await owners()).toEqual([{ email: 'muon@thu.example', role: 'owner' }]);
    });

    it.each([
      ['the officer may write booths no more', `UPDATE person SET floor_role = 'observer' WHERE id = $1`],
      ['the officer’s account was closed', 'UPDATE person SET disabled_at = now() WHERE id = $1'],
      ['the booth has an owner by now', `INSERT INTO booth_member (booth_id, person_id, role) SELECT b.id, o.person_id, 'owner' FROM booth b, booth_member o WHERE b.slug = 'mot' AND $1::uuid IS NOT NULL LIMIT 1`],
    ])('is worth nothing once %s', async (_, change) => {
      await invite('pao@thu.example');
      const token = await linkOf('pao@thu.example');
      await database.sql(change, [officerId]);
      const before = await owners();
      expect((await refusal(join(token, 'nguoi-moi@thu.example'))).details).toEqual({ reason: 'revoked' });
      expect(await owners()).toEqual(before);
    });
  });
});
