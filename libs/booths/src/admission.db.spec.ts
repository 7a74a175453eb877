import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { newId, NotFound, Settings, StaleVersion, StepUpRequired, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import {
  AcceptCommitment, ApplicationQueries, ApproveApplication, ChangeStanding, ChecklistRules, DecideApplication, itemsOf, JudgeItem, SaveApplication, StandingQueries, StartApplication, SubmitApplication,
  type ApplicationRow,
} from './admission.js';
import { BoothQueries } from './booth-queries.js';
import { checklistItems } from './checklist.js';
import { aBooth, anApplication, somePlaces } from './testing/index.js';

describe('admission', () => {
  let database: TestDatabase;
  let office: Db;
  let operator: StaffActor;
  const spare: string[] = [];
  const applicant = async () => aMember((await aPerson(database, { displayName: 'Lò Thị Mây' })).id, {});

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office');
    await somePlaces(database);
    // before the first approval, which takes the first edge that is free
    for (let n = 0; n < 3; n++) spare.push(await aBooth(database));
    operator = anOperator((await aPerson(database, { displayName: 'Cán bộ', floorRole: 'administrator' })).id);
  });
  afterAll(() => database.drop());

  const rowOf = async (id: string) => (await database.sql<Record<string, unknown>>('SELECT * FROM booth_application WHERE id = $1', [id]))[0]!;
  /** Everything that a refusal must leave as it is. */
  const all = async () =>
    (
      await database.sql(`SELECT (SELECT json_agg(a ORDER BY a.id) FROM booth_application a) AS a, (SELECT json_agg(i ORDER BY i.application_id, i.item) FROM application_item i) AS i,
        (SELECT count(*) FROM application_move) AS m, (SELECT count(*) FROM booth) AS b, (SELECT count(*) FROM booth_member) AS members, (SELECT count(*) FROM outbox) AS o,
        (SELECT count(*) FROM audit_log) AS l, (SELECT json_agg(s ORDER BY s.id) FROM booth_standing_move s) AS s`)
    )[0];
  const topics = (id: string) => database.sql<{ topic: string }>(`SELECT o.topic FROM outbox o JOIN application_move m ON m.id::text = o.payload ->> 'moveId' WHERE m.application_id = $1 ORDER BY o.id`, [id]).then((found) => found.map(({ topic }) => topic));
  async function verifyAll(application: ApplicationRow): Promise<ApplicationRow> {
    for (const item of checklistItems) {
      if (['not_asked', 'empty', 'overridden'].includes(itemsOf(application).find((one) => one.item === item)!.state)) continue;
      application = await new JudgeItem(office).run(operator, application.id, application.version, item, { kind: 'verified' });
    }
    return application;
  }

  it('gives a person one application at a time, also when both hands press', async () => {
    const who = await applicant();
    const begun = await Promise.all([1, 2, 3].map(() => new StartApplication(office).run(who)));
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    expect(begun[0]).toEqual(expect.objectContaining({ state: 'draft', version: 1, legalKind: 'household', applicantName: 'Lò Thị Mây' }));
    expect(await database.sql('SELECT name, from_state, to_state FROM application_move WHERE application_id = $1', [begun[0]!.id])).toEqual([{ name: 'start', from_state: null, to_state: 'draft' }]);
  });

  it('saves what is typed, wrong or right, without blanks in numbers; a repeat is no change; an old version is refused', async () => {
    const who = await applicant();
    const begun = await new StartApplication(office).run(who);
    const first = await new SaveApplication(office).run(who, 1, { taxCode: '0100 109', phone: '09', items: [{ item: 'registration', number: ' 12 ' }] });
    expect(first).toEqual(expect.objectContaining({ version: 2, taxCode: '0100109', phone: '09' }));
    expect(await database.sql('SELECT item, number, issuer FROM application_item WHERE application_id = $1', [begun.id])).toEqual([{ item: 'registration', number: '12', issuer: '' }]);
    expect((await new SaveApplication(office).run(who, 1, { taxCode: '0100109', phone: '09' })).version).toBe(2);
    const before = await all();
    await expect(new SaveApplication(office).run(who, 1, { phone: '0912345678' })).rejects.toThrow(StaleVersion);
    await expect(new SaveApplication(office).run(who, 2, { nameVi: 'x'.repeat(121) })).rejects.toThrow('nameVi: too_long');
    await expect(new SaveApplication(office).run(who, 2, { communeCode: '99999' })).rejects.toThrow('communeCode: unknown');
    expect(await all()).toEqual(before);
  });

  it('lets one of two devices win', async () => {
    const who = await applicant();
    const { id } = await new StartApplication(office).run(who);
    const saves = await Promise.allSettled(['Nhà A', 'Nhà B', 'Nhà C'].map((nameVi) => new SaveApplication(office).run(who, 1, { nameVi })));
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(saves.filter((save) => save.status === 'rejected' && save.reason instanceof StaleVersion)).toHaveLength(2);
    expect((await rowOf(id))['version']).toBe(2);
  });

  it('refuses to submit while a required item is open, and says which', async () => {
    const who = await applicant();
    const draft = await anApplication(office, who, { taxCode: '0100109105', items: [{ item: 'registration', number: '1', issuer: 'UBND', issuedOn: '2026-01-01' }] }, false);
    const before = await all();
    expect((await refusal(new SubmitApplication(office).run(who, draft.version))).details).toEqual({ items: ['TAX_CODE', 'FOOD_SAFETY'] });
    expect(await all()).toEqual(before);
  });

  it('keeps what was accepted when the text changes later, and asks for the new one', async () => {
    const who = await applicant();
    const draft = await anApplication(office, who, {}, false);
    const [words] = await database.sql<{ words: string }>(`SELECT concat_ws(E'\\n', title_vi, body_vi, title_en, body_en) AS words FROM policy_text WHERE kind = 'origin_commitment'`);
    const accepted = () => database.sql('SELECT version, person_id, text_sha256, accepted_at FROM commitment_acceptance WHERE application_id = $1 ORDER BY version', [draft.id]);
    const first = await accepted();
    expect(first).toEqual([{ version: 1, person_id: who.personId, text_sha256: createHash('sha256').update(words!.words).digest(), accepted_at: expect.any(Date) }]);
    await expect(database.sql(`UPDATE policy_text SET body_vi = 'khác' WHERE kind = 'origin_commitment'`)).rejects.toThrow('write a new version');
    await database.sql(`INSERT INTO policy_text VALUES ('origin_commitment', 2, 'Mới', 'New', 'Bản hai', 'Second', now())`);
    expect((await refusal(new SubmitApplication(office).run(who, draft.version))).details).toEqual({ items: ['ORIGIN_COMMITMENT'] });
    await expect(new AcceptCommitment(office).run(who, 1)).rejects.toThrow('version: outdated');
    expect(await accepted()).toEqual(first);
    await new AcceptCommitment(office).run(who, 2);
    expect((await accepted())[0]).toEqual(first[0]);
    await database.sql(`DELETE FROM commitment_acceptance WHERE version = 2`);
    await database.sql(`DELETE FROM policy_text WHERE kind = 'origin_commitment' AND version = 2`);
  });

  it('asks what the floor set for the legal form, from then on', async () => {
    const who = await applicant();
    const draft = await anApplication(office, who, { items: [{ item: 'registration', number: '1', issuer: 'UBND', issuedOn: '2026-01-01' }] }, false);
    expect(itemsOf(draft).find(({ item }) => item === 'food_safety')).toEqual(expect.objectContaining({ need: 'required', state: 'open' }));
    await new ChecklistRules(office).set(operator, 'household', 'food_safety', 'optional');
    expect(await database.sql(`SELECT need, set_by FROM checklist_rule WHERE legal_kind = 'household' AND item = 'food_safety' ORDER BY valid_from`)).toEqual([{ need: 'required', set_by: null }, { need: 'optional', set_by: operator.personId }]);
    expect((await new SubmitApplication(office).run(who, draft.version)).state).toBe('submitted');
    await new ChecklistRules(office).set(operator, 'household', 'food_safety', 'required');
    await expect(new ChecklistRules(office).set(anOperator(operator.personId, 'observer'), 'household', 'tax_code', 'optional')).rejects.toThrow(NotFound);
    await expect(new ChecklistRules(office).set(operator, 'household', 'origin_commitment', 'optional')).rejects.toThrow('always_required');
  });

  it('asks nobody for papers that the law does not give them', async () => {
    const needs = await database.sql<{ legal_kind: string; item: string; need: string }>(`SELECT legal_kind, item, need FROM checklist_rule WHERE set_by IS NULL`);
    expect(needs).toHaveLength(42);
    const of = (kind: string, item: string) => needs.find((rule) => rule.legal_kind === kind && rule.item === item)?.need;
    expect([of('individual', 'registration'), of('individual', 'personal_id'), of('company', 'personal_id'), of('cooperative', 'registration'), of('cooperative_group', 'tax_code')]).toEqual(['not_asked', 'required', 'not_asked', 'required', 'optional']);
  });

  it('goes back with questions and comes again with answers', async () => {
    const who = await applicant();
    let application = await anApplication(office, who);
    expect((await refusal(new DecideApplication(office).handBack(operator, application.id, application.version, 'Xem lại'))).message).toBe('items: no_question');
    application = await new JudgeItem(office).run(operator, application.id, application.version, 'seller', { kind: 'verified' });
    application = await new JudgeItem(office).run(operator, application.id, application.version, 'registration', { kind: 'questioned', question: 'Số giấy mờ, cho xin lại' });
    application = await new DecideApplication(office).handBack(operator, application.id, application.version, 'Còn một câu hỏi');
    expect(application.state).toBe('returned');
    expect((await refusal(new SubmitApplication(office).run(who, application.version))).details).toEqual({ items: ['REGISTRATION'] });
    application = await new SaveApplication(office).run(who, application.version, { street: 'Bản Nà Cà, nhà số 2', items: [{ item: 'registration', number: '12A8001235', answer: 'Đúng là 12A8001235' }] });
    // the name and address changed since they were verified
    expect(itemsOf(application).map(({ item, state }) => `${item} ${state}`).slice(0, 2)).toEqual(['seller given', 'registration answered']);
    application = await new SubmitApplication(office).run(who, application.version);
    expect(await topics(application.id)).toEqual(['booth_application.submitted', 'booth_application.returned', 'booth_application.submitted']);
    await expect(new SaveApplication(office).run(who, application.version, { street: 'khác' })).rejects.toThrow('submitted');
  });

  it('makes the booth, its owner, its rate, its history, the letter and the audit row at once', async () => {
    const who = await applicant();
    let application = await anApplication(office, who);
    expect((await refusal(new ApproveApplication(office, new Settings(office)).run(operator, application.id, application.version))).details).toEqual({ items: checklistItems.map((item) => item.toUpperCase()) });
    application = await verifyAll(application);
    application = await new ApproveApplication(office, new Settings(office)).run(operator, application.id, application.version, 'nha-may');
    expect(application).toEqual(expect.objectContaining({ state: 'approved', boothSlug: 'nha-may', commissionBasisPoints: 0 }));
    const [booth] = await database.sql('SELECT id, slug, name_vi, legal_name, legal_kind, standing, commune_code, ships_from_province, street, phone, is_demo FROM booth WHERE slug = $1', ['nha-may']);
    expect(booth).toEqual({
      id: application.boothId, slug: 'nha-may', name_vi: 'Nhà Mây', legal_name: 'Hộ kinh doanh Lò Thị Mây', legal_kind: 'household', standing: 'open', commune_code: '03427', ships_from_province: '12', street: 'Bản Nà Cà', phone: '+84912345678', is_demo: false,
    });
    expect(await database.sql('SELECT person_id, role FROM booth_member WHERE booth_id = $1', [application.boothId])).toEqual([{ person_id: who.personId, role: 'owner' }]);
    expect(await database.sql('SELECT name, to_standing, actor_id FROM booth_standing_move WHERE booth_id = $1', [application.boothId])).toEqual([{ name: 'admit', to_standing: 'open', actor_id: operator.personId }]);
    expect(await topics(application.id)).toEqual(['booth_application.submitted', 'booth.admitted']);
    expect(await database.sql(`SELECT actor_id FROM audit_log WHERE action = 'application.approve' AND subject_id = $1`, [application.id])).toEqual([{ actor_id: operator.personId }]);
  });

  it('tells shoppers since when the floor verified the seller: from the decision, not from the application, and whatever stands later', async () => {
    const application = await verifyAll(await anApplication(office, await applicant(), { nameVi: 'Nhà Duyệt Sau' }));
    await database.sql(`UPDATE booth_application SET created_at = now() - interval '40 days', submitted_at = now() - interval '30 days' WHERE id = $1`, [application.id]);
    const { boothId } = await new ApproveApplication(office, new Settings(office)).run(operator, application.id, application.version, 'nha-duyet-sau');
    const { decided_at: decidedAt } = await rowOf(application.id);
    const page = async () => (await new BoothQueries(await database.connect('shop')).bySlug('nha-duyet-sau'))!;
    expect((await page()).admittedAt).toEqual(decidedAt);
    expect(Date.now() - (decidedAt as Date).getTime()).toBeLessThan(60_000);
    await new ChangeStanding(office).suspend(operator, boothId!, 'Chưa trả lời khiếu nại về mật ong');
    await new ChangeStanding(office).lift(operator, boothId!, 'Khiếu nại đã xong');
    expect((await page()).admittedAt).toEqual(decidedAt);
    // nobody verified the booths of a demo floor
    await database.sql('UPDATE booth SET is_demo = true WHERE id = $1', [boothId]);
    expect((await page()).admittedAt).toBeNull();
  });

  it('lets one of two officers win; the other is told, and there is one booth', async () => {
    const application = await verifyAll(await anApplication(office, await applicant(), { nameVi: 'Hai Cán Bộ' }));
    const other = anOperator((await aPerson(database, { floorRole: 'administrator' })).id);
    const decisions = await Promise.allSettled([
      new ApproveApplication(office, new Settings(office)).run(operator, application.id, application.version),
      new DecideApplication(office).refuse(other, application.id, application.version, 'Không đủ điều kiện bán hàng'),
      new ApproveApplication(office, new Settings(office)).run(other, application.id, application.version),
    ]);
    expect(decisions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(decisions.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))).toEqual(['ApplicationMoved', 'ApplicationMoved']);
    const { state } = await rowOf(application.id);
    expect(await database.sql('SELECT count(*)::int AS n FROM booth WHERE name_vi = $1', ['Hai Cán Bộ'])).toEqual([{ n: state === 'approved' ? 1 : 0 }]);
    expect(await database.sql(`SELECT count(*)::int AS n FROM application_move WHERE application_id = $1 AND name IN ('approve', 'refuse')`, [application.id])).toEqual([{ n: 1 }]);
  });

  it('refuses with a reason, and forgets the numbers of the person and of the account', async () => {
    const who = await applicant();
    const application = await anApplication(office, who);
    await new DecideApplication(office).refuse(operator, application.id, application.version, 'Hàng không rõ nguồn gốc');
    expect(await rowOf(application.id)).toEqual(expect.objectContaining({ state: 'refused', personal_id: '', tax_code: '', bank_account: '', bank_holder: '', booth_id: null }));
    expect(await topics(application.id)).toEqual(['booth_application.submitted', 'booth_application.refused']);
    // another may be begun
    expect((await new StartApplication(office).run(who)).id).not.toBe(application.id);
  });

  it('admits without a missing paper only with a proved session and a reason, which stays with the booth', async () => {
    const who = await applicant();
    let application = await anApplication(office, who, { nameVi: 'Thiếu Giấy', items: [{ item: 'registration', number: '1', issuer: 'UBND', issuedOn: '2026-01-01' }] }, false);
    const before = await all();
    const { steppedUpUntil: _, ...unproved } = operator;
    await expect(new JudgeItem(office).override(unproved, application.id, application.version, 'food_safety', 'Giấy đang chờ cấp lại ở huyện')).rejects.toThrow(StepUpRequired);
    await expect(new JudgeItem(office).override(operator, application.id, application.version, 'food_safety', 'ngắn')).rejects.toThrow('reason: too_short');
    await expect(new JudgeItem(office).override(operator, application.id, application.version, 'seller', 'Không có địa chỉ cũng được')).rejects.toThrow('item: not_required');
    await expect(new JudgeItem(office).override(anOperator(operator.personId, 'observer'), application.id, application.version, 'food_safety', 'Giấy đang chờ cấp lại')).rejects.toThrow(NotFound);
    expect(await all()).toEqual(before);
    application = await new JudgeItem(office).override(operator, application.id, application.version, 'food_safety', 'Giấy đang chờ cấp lại, hẹn 15/12');
    application = await new SubmitApplication(office).run(who, application.version);
    application = await new ApproveApplication(office, new Settings(office)).run(operator, ...(await verifyAll(application).then(({ id, version }) => [id, version] as const)));
    const kept = await new ApplicationQueries(office).ofBooth(operator, application.boothId!);
    expect(kept?.itemRows.find(({ item }) => item === 'food_safety')).toEqual(expect.objectContaining({ overrideReason: 'Giấy đang chờ cấp lại, hẹn 15/12', overriddenBy: 'Cán bộ' }));
  });

  it('is another person’s to nobody, and every verb of operators is theirs alone', async () => {
    const [a, b] = [await applicant(), await applicant()];
    const application = await anApplication(office, a);
    const before = await all();
    await expect(new SaveApplication(office).run(b, application.version, { street: 'x' })).rejects.toThrow(NotFound);
    await expect(new SubmitApplication(office).run(b, application.version)).rejects.toThrow(NotFound);
    for (const who of [a, b, anOperator(operator.personId, 'observer')]) {
      await expect(new JudgeItem(office).run(who, application.id, application.version, 'seller', { kind: 'verified' })).rejects.toThrow(NotFound);
      await expect(new DecideApplication(office).refuse(who, application.id, application.version, 'mười chữ trở lên')).rejects.toThrow(NotFound);
      await expect(new ApproveApplication(office, new Settings(office)).run(who, application.id, application.version)).rejects.toThrow(NotFound);
    }
    expect(await new ApplicationQueries(office).own(b)).toBeNull();
    expect(await new ApplicationQueries(office).byId(b, application.id)).toBeNull();
    // the second wall: under b's own context the row is not there
    expect(await office.officeTx(b, (tx) => tx.query('SELECT id FROM booth_application WHERE id = $1', [application.id]))).toEqual([]);
    expect(await office.officeTx(b, (tx) => tx.query('SELECT item FROM application_item WHERE application_id = $1', [application.id]))).toEqual([]);
    expect(await all()).toEqual(before);
  });

  it('is decided by somebody else, whatever the applicant may do on the floor', async () => {
    const own = anOperator((await aPerson(database, { displayName: 'Cán bộ xin gian', floorRole: 'administrator' })).id);
    const { id, version } = await verifyAll(await anApplication(office, own, { nameVi: 'Gian Cán Bộ' }));
    const before = await all();
    const acts = [
      new JudgeItem(office).run(own, id, version, 'seller', { kind: 'verified' }),
      new JudgeItem(office).override(own, id, version, 'food_safety', 'Giấy đang chờ cấp lại, hẹn 15/12'),
      new ApproveApplication(office, new Settings(office)).run(own, id, version),
      new DecideApplication(office).handBack(own, id, version, 'Xem lại giấy'),
      new DecideApplication(office).refuse(own, id, version, 'Không đủ điều kiện bán hàng'),
    ];
    for (const act of await Promise.allSettled(acts)) expect(act).toMatchObject({ status: 'rejected', reason: { code: 'NotFound' } });
    expect(await all()).toEqual(before);
    expect((await new ApproveApplication(office, new Settings(office)).run(operator, id, version)).state).toBe('approved');
  });

  it('shows the queue from the oldest on, in pages', async () => {
    await database.sql(`UPDATE booth_application SET submitted_at = now() - interval '9 days' WHERE id = (SELECT id FROM booth_application WHERE state = 'submitted' ORDER BY id DESC LIMIT 1)`);
    const queries = new ApplicationQueries(office);
    const whole = await queries.list(operator, { state: 'submitted', first: 100 });
    expect(whole.nodes.length).toBe(await queries.waiting(operator));
    const since = whole.nodes.map(({ waitingSince }) => waitingSince.getTime());
    expect(since).toEqual([...since].sort((x, y) => x - y));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await queries.list(operator, { state: 'submitted', first: 2, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole.nodes.map(({ id }) => id));
    await expect(queries.list(operator, { state: 'submitted', first: 2, after: 'x' })).rejects.toThrow('after: unknown');
    await expect(queries.waiting(await applicant())).rejects.toThrow(NotFound);
  });

  describe('standing', () => {
    const standing = async (id: string) => (await database.sql<{ standing: string }>('SELECT standing FROM booth WHERE id = $1', [id]))[0]!.standing;

    it('suspends with a reason that the booth reads, lifts, and keeps every move', async () => {
      const boothId = spare.pop()!;
      await new ChangeStanding(office).suspend(operator, boothId, 'Chưa trả lời khiếu nại về mật ong', '2099-01-31');
      expect(await standing(boothId)).toBe('suspended');
      const member = aMember(newId(), { [boothId]: 'viewer' });
      expect(await new StandingQueries(office).report(member, boothId)).toEqual({ standing: 'suspended', openOrders: 0, since: expect.any(Date), reason: 'Chưa trả lời khiếu nại về mật ong', reviewOn: '2099-01-31', moves: [] });
      await expect(new StandingQueries(office).report(aMember(newId(), {}), boothId)).rejects.toThrow(NotFound);
      await new ChangeStanding(office).lift(operator, boothId, 'Khiếu nại đã xong');
      expect((await new StandingQueries(office).report(operator, boothId)).moves.map(({ name, reason, by }) => [name, reason, by])).toEqual([['lift', 'Khiếu nại đã xong', 'Cán bộ'], ['suspend', 'Chưa trả lời khiếu nại về mật ong', 'Cán bộ']]);
      expect(await database.sql(`SELECT topic FROM outbox WHERE payload ->> 'boothId' = $1 ORDER BY id`, [boothId])).toEqual([{ topic: 'booth.suspended' }, { topic: 'booth.lifted' }]);
    });

    it('closes only what is suspended and has no open order, with a proved session, for good', async () => {
      const boothId = spare.pop()!;
      const orderId = newId();
      const before = await all();
      const close = (who = operator) => new ChangeStanding(office).close(who, boothId, 'Chủ gian xin nghỉ hẳn');
      expect((await refusal(close())).details).toEqual({ standing: 'OPEN' });
      await expect(new ChangeStanding(office).suspend(operator, boothId, 'Chủ gian xin nghỉ hẳn', '2020-01-01')).rejects.toThrow('reviewOn: past');
      expect(await all()).toEqual(before);
      await new ChangeStanding(office).suspend(operator, boothId, 'Chủ gian xin nghỉ hẳn');
      const { steppedUpUntil: _, ...unproved } = operator;
      await expect(close(unproved)).rejects.toThrow(StepUpRequired);
      await database.sql(
        `INSERT INTO customer_order (id, number, request_key, request_hash, buyer_name, buyer_phone, province_code, commune_code, street, payment_method, goods_total, delivery_total, total, terms_version, privacy_version, network_key)
         VALUES ($1, 'ADM-1', $1, '\\x00', 'M', '+84912345678', '12', '03427', 'x', 'cash_on_delivery', 0, 0, 0, 1, 1, 'n')`, [orderId]);
      await database.sql(
        `INSERT INTO booth_order (id, order_id, booth_id, number, state, goods_total, delivery_fee, total, delivery_zone, weight_grams, commission_basis_points, answer_due_at)
         VALUES ($1, $1, $2, 'ADM-1-1', 'accepted', 0, 0, 0, 'same_province', 0, 0, now())`, [orderId, boothId]);
      const open = await all();
      expect((await refusal(close())).details).toEqual({ count: 1, numbers: ['ADM-1-1'] });
      expect(await all()).toEqual(open);
      await database.sql(`UPDATE booth_order SET state = 'shipped' WHERE id = $1`, [orderId]);
      const both = await Promise.allSettled([close(), new ChangeStanding(office).lift(operator, boothId, 'Khiếu nại đã xong')]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      if ((await standing(boothId)) === 'open') {
        await new ChangeStanding(office).suspend(operator, boothId, 'Chủ gian xin nghỉ hẳn');
        await close();
      }
      expect(await standing(boothId)).toBe('closed');
      expect((await refusal(new ChangeStanding(office).lift(operator, boothId, 'Mở lại xem sao'))).details).toEqual({ standing: 'CLOSED' });
    });

    it('is moved by operators alone', async () => {
      const boothId = spare.pop()!;
      const before = await all();
      for (const who of [anOperator(operator.personId, 'observer'), aMember(newId(), { [boothId]: 'owner' })]) {
        await expect(new ChangeStanding(office).suspend(who, boothId, 'Lý do đủ mười chữ')).rejects.toThrow(NotFound);
        await expect(new ChangeStanding(office).close(who, boothId, 'Lý do đủ mười chữ')).rejects.toThrow(NotFound);
      }
      expect(await all()).toEqual(before);
    });
  });
});
