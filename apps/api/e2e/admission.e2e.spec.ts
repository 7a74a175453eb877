import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth, wholeApplication, somePlaces } from '@chophien/booths/testing';
import { aBoothOrder } from '@chophien/catalog/testing';
import { cookieOf, startApi, type Answer, type TestApi } from './harness.js';

type Application = { __typename: string; id: string; version: number; state: string; items: { item: string; state: string; question: string | null }[]; [field: string]: unknown };
type One = Record<string, Application>;

/** From a stranger's first word to the shop's page of the booth, and who may not do what on the way. */
describe('applying for a booth', () => {
  let api: TestApi;
  let officer: string;
  let observer: string;
  let mine: string;
  let theirs: string;
  let application: Application;
  let foreign: Application;

  const ask = async (operation: string, variables: Record<string, unknown>, cookie?: string): Promise<Answer<One>> => api.askPersisted<One>('office', operation, variables, cookie === undefined ? {} : { cookie });
  /** The single answer of a mutation, or the code with which it was refused whole. */
  const one = (answer: Answer<One>): Application => (answer.errors[0] ? ({ __typename: answer.errors[0].extensions['code'] } as Application) : Object.values(answer.data)[0]!);
  const rowsNow = async () =>
    (await api.database.sql(`SELECT (SELECT json_agg(a ORDER BY a.id) FROM booth_application a) AS a, (SELECT json_agg(i ORDER BY i.application_id, i.item) FROM application_item i) AS i,
      (SELECT json_agg(b ORDER BY b.id) FROM booth b) AS b, (SELECT count(*) FROM application_move) AS m, (SELECT count(*) FROM booth_standing_move) AS s, (SELECT count(*) FROM audit_log) AS l, (SELECT count(*) FROM checklist_rule) AS r`))[0];
  const { legalKind: _, items, ...fields } = wholeApplication();
  const whole = { ...fields, legalKind: 'HOUSEHOLD', items: (items ?? []).map((entry) => ({ ...entry, item: entry.item.toUpperCase() })) };

  async function begin(email: string): Promise<string> {
    const begun = await ask('BeginBoothApplication', { displayName: 'Lò Thị Mây', email, password: 'mat khau that dai' });
    expect(one(begun).__typename).toBe('Me');
    return cookieOf(begun)!;
  }
  async function applyWhole(cookie: string, changes: Record<string, unknown> = {}): Promise<Application> {
    const begun = one(await ask('StartBoothApplication', {}, cookie));
    await ask('SaveBoothApplication', { version: begun.version, changes: { ...whole, ...changes } }, cookie);
    const committed = one(await ask('AcceptOriginCommitment', { version: 1 }, cookie));
    return one(await ask('SubmitBoothApplication', { version: committed.version }, cookie));
  }

  beforeAll(async () => {
    api = await startApi();
    await somePlaces(api.database);
    officer = (await api.signIn({ floorRole: 'administrator' })).cookie;
    observer = (await api.signIn({ floorRole: 'observer' })).cookie;
    mine = await begin('may@example.vn');
    theirs = await begin('khac@example.vn');
  });
  afterAll(() => api.stop());

  it('begins without an account, is signed in at once, and makes nobody twice', async () => {
    expect(await api.database.sql(`SELECT display_name, floor_role, is_demo FROM person WHERE email = 'may@example.vn'`)).toEqual([{ display_name: 'Lò Thị Mây', floor_role: null, is_demo: true }]);
    const again = await ask('BeginBoothApplication', { displayName: 'Ai đó', email: 'MAY@example.vn', password: 'mat khau khac han' });
    expect(one(again).__typename).toBe('EmailTaken');
    expect(cookieOf(again)).toBeUndefined();
    const wrong = one(await ask('BeginBoothApplication', { displayName: 'A', email: 'b@example.vn', password: 'ngan' }));
    expect(wrong).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'password', reason: 'too_short', limit: 10 }] });
    expect(await api.database.sql('SELECT count(*)::int AS n FROM person WHERE floor_role IS NULL')).toEqual([{ n: 2 }]);
  });

  it('refuses to submit while something is open and says what', async () => {
    const begun = one(await ask('StartBoothApplication', {}, mine));
    const refused = one(await ask('SubmitBoothApplication', { version: begun.version }, mine));
    expect(refused).toEqual({ __typename: 'ApplicationIncomplete', openItems: ['SELLER', 'REGISTRATION', 'TAX_CODE', 'PERSONAL_ID', 'BANK_ACCOUNT', 'FOOD_SAFETY', 'ORIGIN_COMMITMENT'] });
    application = await applyWhole(mine);
    expect(application).toEqual(expect.objectContaining({ __typename: 'BoothApplication', state: 'SUBMITTED', taxCode: '012090001234', bankAccount: '8400205123456' }));
    expect(one(await ask('SaveBoothApplication', { version: application.version, changes: { street: 'x' } }, mine))).toEqual({ __typename: 'ApplicationMoved', movedTo: 'SUBMITTED' });
    foreign = await applyWhole(theirs, { nameVi: 'Nhà Khác' });
  });

  it('answers bad input by name, never with a fault', async () => {
    const before = await rowsNow();
    for (const changes of [{ nameVi: 'x'.repeat(121) }, { communeCode: "'; DROP" }, { street: '\u0000\u0007'.repeat(3) + 'y'.repeat(201) }]) {
      const answer = await ask('SaveBoothApplication', { version: 1, changes }, theirs);
      expect([answer.status, one(answer).__typename]).toEqual([200, changes.communeCode === undefined ? 'InvalidInput' : 'ApplicationMoved']);
    }
    expect(one(await ask('ApproveBoothApplication', { id: "x' OR 1=1", version: 1 }, officer)).__typename).toBe('NotFound');
    expect((await ask('BoothApplications', { after: 'x' }, officer)).errors[0]?.extensions['code']).toBe('InvalidInput');
    expect(await rowsNow()).toEqual(before);
  });

  it('keeps A’s application from B, from strangers, and its decision from observers', async () => {
    const before = await rowsNow();
    const { id, version } = application;
    const decisions: [string, Record<string, unknown>][] = [
      ['JudgeApplicationItem', { id, version, item: 'SELLER', verdict: 'VERIFIED' }],
      ['OverrideApplicationItem', { id, version, item: 'TAX_CODE', reason: 'mười chữ trở lên' }],
      ['ApproveBoothApplication', { id, version }],
      ['HandBackBoothApplication', { id, version, note: 'xem lại' }],
      ['RefuseBoothApplication', { id, version, reason: 'mười chữ trở lên' }],
      ['SetChecklistRule', { legalKind: 'HOUSEHOLD', item: 'TAX_CODE', need: 'OPTIONAL' }],
    ];
    for (const [operation, variables] of decisions) {
      expect([operation, one(await ask(operation, variables)).__typename]).toEqual([operation, 'SignInRequired']);
      for (const cookie of [theirs, mine, observer]) expect([operation, one(await ask(operation, variables, cookie)).__typename]).toEqual([operation, 'NotFound']);
    }
    expect((await ask('BoothApplication', { id }, theirs)).errors[0]?.extensions['code']).toBe('NotFound');
    expect(one(await ask('MyApplication', {}, theirs)).id).toBe(foreign.id);
    expect(await rowsNow()).toEqual(before);
    // an observer reads, with the numbers hidden
    const seen = one(await ask('BoothApplication', { id }, observer));
    expect(seen).toEqual(expect.objectContaining({ nameVi: 'Nhà Mây', personalId: '•••••••••234', bankAccount: '••••••••••456', taxCode: '•••••••••234' }));
    expect(one(await ask('BoothApplication', { id }, officer))['personalId']).toBe('012090001234');
    expect((await ask('ApplicationsWaiting', {}, observer)).data).toEqual({ applicationsWaiting: 2 });
  });

  it('is kept by an officer who may not read orders: queue, suspension, and no closing over orders that are still open', async () => {
    await api.database.sql(`INSERT INTO floor_bundle (key, name_vi, name_en, permissions) VALUES ('gatekeeper', 'Giữ cổng', 'Gatekeeper', '{floor.booths.read,floor.booths.write}')`);
    const keeper = (await api.signIn({ floorRole: 'gatekeeper' })).cookie;
    expect((await ask('ApplicationsWaiting', {}, keeper)).data).toEqual({ applicationsWaiting: 2 });
    const queue = await ask('BoothApplications', { state: 'SUBMITTED' }, keeper);
    expect(queue.data['boothApplications']).toMatchObject({ nodes: [{ id: application.id }, { id: foreign.id }] });
    expect((await ask('BoothOrders', { boothId: null, first: 5 }, keeper)).errors[0]?.extensions['code']).toBe('NotFound');

    const boothId = await aBooth(api.database);
    expect(one(await ask('SuspendBooth', { boothId, reason: 'Chưa trả lời khiếu nại' }, keeper))).toMatchObject({ __typename: 'StandingReport', standing: 'SUSPENDED' });
    const orderId = await aBoothOrder(api.database, boothId);
    const [order] = await api.database.sql<{ number: string }>('SELECT number FROM booth_order WHERE id = $1', [orderId]);
    const before = await rowsNow();
    expect(one(await ask('CloseBooth', { boothId, reason: 'Chủ gian xin nghỉ hẳn' }, keeper))).toEqual({ __typename: 'BoothHasOpenOrders', count: 1, numbers: [order!.number] });
    expect(await rowsNow()).toEqual(before);
    await api.database.sql(`UPDATE booth_order SET state = 'shipped' WHERE id = $1`, [orderId]);
    expect(one(await ask('CloseBooth', { boothId, reason: 'Chủ gian xin nghỉ hẳn' }, keeper))).toMatchObject({ standing: 'CLOSED' });
  });

  it('is not the applicant’s to decide, who happens to be an officer', async () => {
    const both = (await api.signIn({ floorRole: 'administrator' })).cookie;
    const { id, version } = await applyWhole(both, { nameVi: 'Nhà Cán Bộ' });
    const before = await rowsNow();
    const decisions: [string, Record<string, unknown>][] = [
      ['JudgeApplicationItem', { id, version, item: 'SELLER', verdict: 'VERIFIED' }],
      ['ApproveBoothApplication', { id, version }],
      ['HandBackBoothApplication', { id, version, note: 'xem lại' }],
      ['RefuseBoothApplication', { id, version, reason: 'mười chữ trở lên' }],
    ];
    for (const [operation, variables] of decisions) expect([operation, one(await ask(operation, variables, both)).__typename]).toEqual([operation, 'NotFound']);
    expect(await rowsNow()).toEqual(before);
    expect(one(await ask('JudgeApplicationItem', { id, version, item: 'SELLER', verdict: 'VERIFIED' }, officer)).__typename).toBe('BoothApplication');
  });

  it('goes back, comes again, and becomes a booth that the shop shows', async () => {
    const { id } = application;
    let { version } = application;
    ({ version } = one(await ask('JudgeApplicationItem', { id, version, item: 'REGISTRATION', verdict: 'QUESTIONED', question: 'Số giấy là gì' }, officer)));
    expect(one(await ask('HandBackBoothApplication', { id, version, note: 'Một câu hỏi' }, officer)).state).toBe('RETURNED');
    const back = one(await ask('MyApplication', {}, mine));
    expect(back.items.find(({ item }) => item === 'REGISTRATION')).toEqual(expect.objectContaining({ state: 'QUESTION', question: 'Số giấy là gì' }));
    const answered = one(await ask('SaveBoothApplication', { version: back.version, changes: { items: [{ item: 'REGISTRATION', answer: 'Là 12A8001234' }] } }, mine));
    ({ version } = one(await ask('SubmitBoothApplication', { version: answered.version }, mine)));
    expect(one(await ask('ApproveBoothApplication', { id, version }, officer)).__typename).toBe('ApplicationIncomplete');
    for (const { item } of back.items) ({ version } = one(await ask('JudgeApplicationItem', { id, version, item, verdict: 'VERIFIED' }, officer)));
    const approved = one(await ask('ApproveBoothApplication', { id, version, slug: 'nha-may' }, officer));
    expect(approved).toEqual(expect.objectContaining({ state: 'APPROVED', boothSlug: 'nha-may' }));
    expect(one(await ask('ApproveBoothApplication', { id, version, slug: 'nha-may-2' }, officer))).toEqual({ __typename: 'ApplicationMoved', movedTo: 'APPROVED' });
    expect((await api.ask('shop', '{ booth(slug: "nha-may") { nameVi legalName isOpen productCount } }')).data).toEqual({ booth: { nameVi: 'Nhà Mây', legalName: 'Hộ kinh doanh Lò Thị Mây', isOpen: true, productCount: 0 } });
    expect((await ask('Me', {}, mine)).data['me']).toEqual(expect.objectContaining({ booths: [expect.objectContaining({ slug: 'nha-may', role: 'OWNER' })] }));
  });

  it('is suspended, says why to its people, and is closed for good: 410 for the shop', async () => {
    const [{ id: boothId }] = (await api.database.sql<{ id: string }>(`SELECT id FROM booth WHERE slug = 'nha-may'`)) as [{ id: string }];
    const before = await rowsNow();
    for (const cookie of [mine, theirs, observer]) {
      expect(one(await ask('SuspendBooth', { boothId, reason: 'mười chữ trở lên' }, cookie)).__typename).toBe('NotFound');
      expect(one(await ask('CloseBooth', { boothId, reason: 'mười chữ trở lên' }, cookie)).__typename).toBe('NotFound');
    }
    expect((await ask('BoothStanding', { boothId }, theirs)).errors[0]?.extensions['code']).toBe('NotFound');
    expect(await rowsNow()).toEqual(before);
    expect(one(await ask('CloseBooth', { boothId, reason: 'mười chữ trở lên' }, officer))).toEqual({ __typename: 'BoothStandingMoved', nowStanding: 'OPEN' });
    expect(one(await ask('SuspendBooth', { boothId, reason: 'Chưa trả lời khiếu nại', reviewOn: '2099-01-31' }, officer))).toEqual(expect.objectContaining({ __typename: 'StandingReport', standing: 'SUSPENDED' }));
    expect(one(await ask('BoothStanding', { boothId }, mine))).toEqual(expect.objectContaining({ standing: 'SUSPENDED', reason: 'Chưa trả lời khiếu nại', reviewOn: '2099-01-31', moves: [], overrides: [] }));
    expect((await api.ask('shop', '{ booth(slug: "nha-may") { isOpen } booths { nodes { slug } } }')).data).toEqual({ booth: { isOpen: false }, booths: { nodes: [] } });
    await api.database.sql(`UPDATE session SET stepped_up_at = now() - interval '1 hour'`);
    expect(one(await ask('CloseBooth', { boothId, reason: 'Chủ gian xin nghỉ hẳn' }, officer))).toEqual({ __typename: 'StepUpRequired' });
    await api.database.sql(`UPDATE session SET stepped_up_at = now()`);
    expect(one(await ask('CloseBooth', { boothId, reason: 'Chủ gian xin nghỉ hẳn' }, officer))).toEqual(expect.objectContaining({ standing: 'CLOSED' }));
    expect((await api.ask('shop', '{ booth(slug: "nha-may") { isOpen } goneBooth(slug: "nha-may") { nameVi } }')).data).toEqual({ booth: null, goneBooth: { nameVi: 'Nhà Mây' } });
    expect(one(await ask('LiftBoothSuspension', { boothId, reason: 'mười chữ trở lên' }, officer))).toEqual({ __typename: 'BoothStandingMoved', nowStanding: 'CLOSED' });
  });

  it('carries scans from the applicant’s phone to the officer who decides, past everybody else; the booth keeps them', async () => {
    const cookie = (await api.signIn({})).cookie;
    const pdf = Buffer.from('%PDF-1.7\ngiấy chứng nhận\n%%EOF\n');
    const begun = one(await ask('StartBoothApplication', {}, cookie));
    await ask('SaveBoothApplication', { version: begun.version, changes: { ...whole, nameVi: 'Nhà Quét' } }, cookie);
    await ask('AcceptOriginCommitment', { version: 1 }, cookie);
    const sent = await api.http().post('/office/uploads?kind=paper').set({ cookie, 'content-type': 'application/pdf' }).send(pdf);
    expect(sent.status).toBe(200);
    const { id: fileId, preview } = sent.body as { id: string; preview: string };
    const scansOf = (application: Application) => (application.items as unknown as { item: string; scans: { fileId: string; isPdf: boolean; bytes: number }[] }[]).find(({ item }) => item === 'REGISTRATION')!.scans;
    const bound = () => api.database.sql(`SELECT s.item, f.booth_id, f.unattached_since IS NULL AS bound FROM application_scan s JOIN uploaded_file f ON f.id = s.file_id WHERE f.id = $1`, [fileId]);

    // nobody else binds it, nobody binds it to what has no papers
    for (const other of [theirs, officer]) expect(one(await ask('AddApplicationScan', { item: 'REGISTRATION', fileId }, other)).__typename).not.toBe('BoothApplication');
    expect(one(await ask('AddApplicationScan', { item: 'PERSONAL_ID', fileId }, cookie)).__typename).toBe('InvalidInput');
    expect(one(await ask('AddApplicationScan', { item: 'REGISTRATION', fileId: "x' OR 1=1" }, cookie)).__typename).toBe('NotFound');
    expect(await bound()).toEqual([]);
    expect(scansOf(one(await ask('AddApplicationScan', { item: 'REGISTRATION', fileId }, cookie)))).toEqual([expect.objectContaining({ fileId, isPdf: true, bytes: pdf.length })]);
    expect(scansOf(one(await ask('RemoveApplicationScan', { item: 'REGISTRATION', fileId }, cookie)))).toEqual([]);
    expect(one(await ask('RemoveApplicationScan', { item: 'REGISTRATION', fileId }, theirs)).__typename).toBe('ApplicationMoved');
    const added = one(await ask('AddApplicationScan', { item: 'REGISTRATION', fileId }, cookie));
    expect(await bound()).toEqual([{ item: 'registration', booth_id: null, bound: true }]);
    const submitted = one(await ask('SubmitBoothApplication', { version: added.version }, cookie));
    expect(submitted.state).toBe('SUBMITTED');
    expect(one(await ask('RemoveApplicationScan', { item: 'REGISTRATION', fileId }, cookie))).toEqual({ __typename: 'ApplicationMoved', movedTo: 'SUBMITTED' });

    const read = async (by?: string) => {
      const answer = await api.http().get(preview).set(by === undefined ? {} : { cookie: by }).buffer(true).parse((res, done) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part));
        res.on('end', () => done(null, Buffer.concat(parts)));
      });
      return [answer.status, answer.status === 200 ? (answer.body as Buffer).equals(pdf) : null, answer.headers['content-disposition']?.startsWith('attachment') ?? null];
    };
    for (const allowed of [cookie, officer, observer]) expect(await read(allowed)).toEqual([200, true, true]);
    for (const barred of [undefined, theirs, mine]) expect(await read(barred)).toEqual([404, null, null]);
    expect(scansOf(one(await ask('BoothApplication', { id: submitted.id }, officer)))).toHaveLength(1);

    let { version } = submitted;
    for (const { item } of submitted.items) ({ version } = one(await ask('JudgeApplicationItem', { id: submitted.id, version, item, verdict: 'VERIFIED' }, officer)));
    const approved = one(await ask('ApproveBoothApplication', { id: submitted.id, version, slug: 'nha-quet' }, officer));
    expect(approved.state).toBe('APPROVED');
    expect(await bound()).toEqual([{ item: 'registration', booth_id: approved['boothId'], bound: true }]);
    // the tax code of a household is its owner's id number: it stays in the office
    expect(await api.database.sql(`SELECT tax_code FROM booth WHERE slug = 'nha-quet'`)).toEqual([{ tax_code: null }]);
  });

  it('counts beginnings per network', async () => {
    const from = (n: number) => api.askPersisted<One>('office', 'BeginBoothApplication', { displayName: 'A', email: 'khong', password: `mat khau ${n}` }, { address: '203.0.113.9' });
    let last = '';
    for (let n = 0; n < 31; n++) last = one(await from(n)).__typename;
    expect(last).toBe('TooManyRequests');
  });
});
