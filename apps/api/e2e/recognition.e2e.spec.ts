import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor } from '@chophien/orders/testing';
import { newId } from '@chophien/platform';
import { startApi, type Answer, type TestApi } from './harness.js';

type Kept = { __typename: string; id: string; state: string; version: number; daysLeft: number | null; allowedActs: string[]; scans: { fileId: string; isPdf: boolean }[]; moves: { toState: string; by: string | null; reason: string | null; note: string | null }[]; [field: string]: unknown };
type One = Record<string, Kept>;
type Page = { nodes: Kept[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/** A certificate from the booth's paper to the shop's badge and out again, and who may do nothing with it. */
describe('certificates of a booth', () => {
  let api: TestApi;
  let boothId: string;
  let other: string;
  let owner: string;
  let viewer: string;
  let stranger: string;
  let officer: string;
  let observer: string;
  let productId: string;
  let foreignId: string;
  let strangers: { id: string };
  let claimed: Kept;
  const pdf = Buffer.from('%PDF-1.7\ngiay\n%%EOF\n');

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    boothId = await aBooth(api.database);
    other = await aBooth(api.database);
    const categoryId = await aCategory(api.database);
    productId = (await aProduct(api.database, { boothId, categoryId, slug: 'mien-dong' })).productId;
    foreignId = (await aProduct(api.database, { boothId: other, categoryId })).productId;
    owner = (await api.signIn({ booths: { [boothId]: 'owner' } })).cookie;
    viewer = (await api.signIn({ booths: { [boothId]: 'viewer' } })).cookie;
    const foreign = await api.signIn({ booths: { [other]: 'owner' } });
    stranger = foreign.cookie;
    strangers = foreign.person;
    officer = (await api.signIn({ floorRole: 'administrator' })).cookie;
    observer = (await api.signIn({ floorRole: 'observer' })).cookie;
  });
  afterAll(() => api.stop());

  const ask = (operation: string, variables: Record<string, unknown>, cookie: string): Promise<Answer<One>> => api.askPersisted<One>('office', operation, variables, { cookie });
  const one = (answer: Answer<One>): Kept => (answer.errors[0] ? ({ __typename: answer.errors[0].extensions['code'] } as Kept) : Object.values(answer.data)[0]!);
  const page = async (operation: string, variables: Record<string, unknown>, cookie: string): Promise<Page> => Object.values((await api.askPersisted<Record<string, Page>>('office', operation, variables, { cookie })).data)[0]!;
  const star = (given: Record<string, unknown> = {}) => ({ kind: 'OCOP', productId, stars: 4, decision: '1045/QĐ-UBND', issuer: 'UBND tỉnh Lai Châu', awardedOn: '2026-08-31', ...given });
  const claim = async (given: Record<string, unknown> = {}, more: Record<string, unknown> = {}, cookie = owner) => one(await ask('ClaimRecognition', { boothId, requestKey: newId(), claim: star(given), ...more }, cookie));
  const rowsNow = async () =>
    (await api.database.sql(`SELECT (SELECT json_agg(r ORDER BY r.id) FROM recognition r) AS r, (SELECT json_agg(s ORDER BY s.file_id) FROM recognition_scan s) AS s, (SELECT count(*) FROM recognition_move) AS m,
      (SELECT json_agg(f ORDER BY f.id) FROM uploaded_file f) AS f, (SELECT count(*) FROM audit_log) AS l`))[0];
  const badge = async () => (await api.askPersisted<{ product: { ocopStars: number | null; recognitions: unknown[] } }>('shop', 'ProductBySlug', { slug: 'mien-dong' })).data.product.recognitions.length;
  async function scan(cookie: string, booth: string, body = pdf): Promise<string> {
    const answer = await api.http().post(`/office/uploads?kind=paper&booth=${booth}`).set({ cookie, 'content-type': 'application/pdf' }).send(body);
    expect(answer.status).toBe(200);
    return (answer.body as { id: string }).id;
  }

  it('is claimed with its scans, and shows no badge before an officer verified it', async () => {
    const files = [await scan(owner, boothId), await scan(owner, boothId, Buffer.concat([pdf, pdf]))];
    claimed = await claim({ scanFileIds: files });
    expect(claimed).toMatchObject({ __typename: 'Recognition', state: 'CLAIMED', validTo: '2029-08-31', scans: files.map((fileId) => ({ fileId, isPdf: true })), allowedActs: ['RETRACT'] });
    expect(await api.database.sql('SELECT position, file_id FROM recognition_scan ORDER BY position')).toEqual(files.map((file_id, position) => ({ position, file_id })));
    expect(await api.database.sql('SELECT count(*)::int AS n FROM uploaded_file WHERE unattached_since IS NULL')).toEqual([{ n: 2 }]);
    expect(await badge()).toBe(0);
    const today = await api.askPersisted<{ today: { recognitionsWaiting: number } }>('office', 'Today', { boothId: null }, { cookie: officer });
    expect(today.data.today.recognitionsWaiting).toBe(1);
  });

  it('names what is wrong with a claim, and keeps nothing of it', async () => {
    const before = await rowsNow();
    expect(await claim({ stars: 2, issuer: '' })).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'stars', reason: 'out_of_range', limit: 5 }, { field: 'issuer', reason: 'required', limit: null }] });
    expect(await claim({ scanFileIds: Array.from({ length: 11 }, () => newId()) })).toMatchObject({ fields: [{ field: 'scanFileIds', reason: 'too_many', limit: 10 }] });
    expect((await claim({ scanFileIds: [newId()] })).__typename).toBe('NotFound');
    expect(one(await ask('VerifyRecognition', { id: claimed.id, version: 1, against: 'ORIGINAL', note: 'x\u0000' }, officer))).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'note', reason: 'control_characters' }] });
    expect(one(await ask('RefuseRecognition', { id: claimed.id, version: 1, reason: 'OTHER', note: ' ' }, officer))).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'note', reason: 'required' }] });
    expect((await ask('Recognitions', { after: 'x' }, officer)).errors[0]?.extensions['code']).toBe('InvalidInput');
    expect((await ask('Recognitions', { filter: { boothId: "' OR 1=1" } }, officer)).errors[0]?.extensions['code']).toBe('NotFound');
    expect(await rowsNow()).toEqual(before);
  });

  it('is not there for another booth, its own onlookers and operators without the right: nothing changes', async () => {
    const theirs = await scan(stranger, other);
    const mine = claimed.scans[0]!.fileId;
    const before = await rowsNow();
    const { id, version } = claimed;
    // a file of another booth, through one's own claim, and one's own file through the other's booth
    expect((await claim({ scanFileIds: [theirs] })).__typename).toBe('NotFound');
    expect(one(await ask('ClaimRecognition', { boothId: other, requestKey: newId(), claim: star({ productId: foreignId, scanFileIds: [mine] }) }, stranger)).__typename).toBe('NotFound');
    for (const cookie of [stranger, viewer]) {
      expect((await claim({}, {}, cookie)).__typename).toBe('NotFound');
      expect(one(await ask('RetractRecognition', { id, version }, cookie)).__typename).toBe('NotFound');
    }
    for (const cookie of [stranger, owner, observer]) {
      for (const [act, variables] of [['VerifyRecognition', { against: 'SCAN' }], ['RefuseRecognition', { reason: 'EXPIRED' }], ['WithdrawRecognition', { reason: 'OTHER', note: 'vì sao' }]] as [string, Record<string, unknown>][])
        expect(one(await ask(act, { id, version, ...variables }, cookie)).__typename).toBe('NotFound');
      expect((await ask('Recognitions', {}, cookie)).errors[0]?.extensions['code']).toBe('NotFound');
    }
    expect((await ask('BoothRecognitions', { boothId }, stranger)).errors[0]?.extensions['code']).toBe('NotFound');
    expect((await ask('Recognition', { id }, stranger)).data).toEqual({ recognition: null });
    expect((await api.http().get(`/office/papers/${mine}`).set({ cookie: stranger })).status).toBe(404);
    expect(await rowsNow()).toEqual(before);
    // an onlooker of the booth sees the certificate and not its papers
    expect((await page('BoothRecognitions', { boothId }, viewer)).nodes).toMatchObject([{ id, scans: [], allowedActs: [] }]);
  });

  it('is verified: the badge is in the shop, the booth learns it from the floor as one', async () => {
    const queue = await page('Recognitions', { filter: { state: 'CLAIMED' } }, officer);
    expect(queue.nodes.map(({ id, allowedActs }) => ({ id, allowedActs }))).toEqual([{ id: claimed.id, allowedActs: ['VERIFY', 'REFUSE'] }]);
    const paper = await api.http().get(`/office/papers/${claimed.scans[0]!.fileId}`).set({ cookie: officer });
    expect([paper.status, paper.headers['content-disposition'], paper.headers['x-content-type-options']]).toEqual([200, expect.stringMatching(/^attachment; /), 'nosniff']);
    const verified = one(await ask('VerifyRecognition', { id: claimed.id, version: 1, against: 'SCAN' }, officer));
    expect(verified).toMatchObject({ __typename: 'Recognition', state: 'VERIFIED', version: 2, proof: 'OFFICER', allowedActs: ['WITHDRAW'] });
    expect(await badge()).toBe(1);
    const seen = one(await ask('Recognition', { id: claimed.id }, owner));
    expect(seen).toMatchObject({ state: 'VERIFIED', allowedActs: ['RENEW', 'CORRECT'] });
    expect(seen.moves.map(({ toState, by, reason }) => [toState, by === null, reason])).toEqual([['CLAIMED', false, null], ['VERIFIED', true, 'SCAN']]);
    expect(one(await ask('RefuseRecognition', { id: claimed.id, version: 1, reason: 'EXPIRED' }, officer)).__typename).toBe('StaleVersion');
  });

  it('a renewal waits beside it, is refused with its reason, and may be claimed again', async () => {
    const renewal = await claim({ awardedOn: '2026-11-01' }, { replaces: { id: claimed.id, as: 'RENEWAL' } });
    expect(renewal).toMatchObject({ __typename: 'Recognition', replacesAs: 'RENEWAL', replacesId: claimed.id });
    expect(one(await ask('Recognition', { id: claimed.id }, owner))).toMatchObject({ successor: { id: renewal.id, state: 'CLAIMED', as: 'RENEWAL' }, allowedActs: [] });
    expect((await claim({}, { replaces: { id: claimed.id, as: 'RENEWAL' } })).__typename).toBe('StaleVersion');
    const refused = one(await ask('RefuseRecognition', { id: renewal.id, version: 1, reason: 'UNREADABLE', note: 'Ảnh mờ, chụp lại giúp' }, officer));
    expect(refused).toMatchObject({ state: 'REFUSED', allowedActs: [] });
    expect(one(await ask('Recognition', { id: renewal.id }, owner)).moves.at(-1)).toMatchObject({ toState: 'REFUSED', by: null, reason: 'UNREADABLE', note: 'Ảnh mờ, chụp lại giúp' });
    expect(await badge()).toBe(1);
    const again = await claim({}, { replaces: { id: claimed.id, as: 'RENEWAL' } });
    expect(one(await ask('RetractRecognition', { id: again.id, version: 1 }, owner))).toMatchObject({ state: 'RETRACTED' });
  });

  it('is withdrawn only by a session that was proved just now; the badge goes out at once', async () => {
    const before = await rowsNow();
    await api.database.sql(`UPDATE session SET stepped_up_at = now() - interval '1 day'`);
    expect(one(await ask('WithdrawRecognition', { id: claimed.id, version: 2, reason: 'AUTHORITY_WITHDREW', note: 'QĐ 12' }, officer)).__typename).toBe('StepUpRequired');
    expect(await rowsNow()).toEqual(before);
    await api.database.sql(`UPDATE session SET stepped_up_at = now()`);
    expect(one(await ask('WithdrawRecognition', { id: claimed.id, version: 2, reason: 'AUTHORITY_WITHDREW', note: 'QĐ 12' }, officer))).toMatchObject({ state: 'WITHDRAWN', allowedActs: [] });
    expect(await badge()).toBe(0);
  });

  it('nobody judges what their own booth has, whatever they may on the floor', async () => {
    const both = (await api.signIn({ floorRole: 'administrator', booths: { [boothId]: 'owner' } })).cookie;
    const { id } = await claim();
    const before = await rowsNow();
    expect(one(await ask('VerifyRecognition', { id, version: 1, against: 'ORIGINAL' }, both)).__typename).toBe('NotFound');
    expect(await rowsNow()).toEqual(before);
    expect(one(await ask('Recognition', { id }, both)).allowedActs).toEqual(['RETRACT']);
  });

  it('gives a certificates officer who reads no booths the scans all the same, and a person’s own papers to nobody', async () => {
    await api.database.sql(`INSERT INTO floor_bundle (key, name_vi, name_en, permissions) VALUES ('certificates', 'Chứng nhận', 'Certificates', '{floor.certificates.write}')`);
    const { cookie } = await api.signIn({ floorRole: 'certificates' });
    const { nodes } = await page('Recognitions', { filter: { boothId, state: 'WITHDRAWN' } }, cookie);
    expect(nodes.map(({ scans }) => scans.length)).toEqual([2]);
    expect((await api.http().get(`/office/papers/${nodes[0]!.scans[1]!.fileId}`).set({ cookie })).status).toBe(200);
    const own = await api.http().post('/office/uploads?kind=paper').set({ cookie: stranger, 'content-type': 'application/pdf' }).send(Buffer.concat([pdf, Buffer.from('riêng')]));
    expect((await api.http().get(`/office/papers/${(own.body as { id: string }).id}`).set({ cookie })).status).toBe(404);
    expect(await api.database.sql('SELECT uploaded_by FROM uploaded_file WHERE booth_id IS NULL')).toEqual([{ uploaded_by: strangers.id }]);
  });

  it('pages by key in each order without losing or doubling one', async () => {
    await api.database.sql(`INSERT INTO recognition (id, booth_id, product_id, kind, state, proof, valid_to, claimed_at)
      SELECT gen_random_uuid(), $1, $2, 'vietgap', 'verified', 'source', (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + n % 5 * 30, now() FROM generate_series(1, 12) n`, [other, foreignId]);
    const walk = async (variables: Record<string, unknown>) => {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { nodes, pageInfo }: Page = await page('Recognitions', { ...variables, first: 5, after }, officer);
        seen.push(...nodes.map(({ id }) => id));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      return seen;
    };
    for (const order of ['NEWEST', 'OLDEST', 'ENDING_FIRST']) {
      const seen = await walk({ order });
      expect([order, seen.length, new Set(seen).size]).toEqual([order, 16, 16]);
    }
    const within = async (window: string) => (await walk({ order: 'ENDING_FIRST', filter: { window, kind: 'VIETGAP' } })).length;
    expect([await within('DAYS_30'), await within('DAYS_90'), await within('DAYS_180'), await within('LAPSED')]).toEqual([5, 10, 12, 0]);
    const days = (await page('Recognitions', { order: 'ENDING_FIRST', first: 20, filter: { window: 'DAYS_180', boothId: other } }, officer)).nodes.map(({ daysLeft }) => daysLeft);
    expect(days).toEqual([0, 0, 30, 30, 30, 60, 60, 60, 90, 90, 120, 120]);
    // the booth sees its own alone
    expect((await page('BoothRecognitions', { boothId, filter: { window: 'DAYS_180' } }, owner)).nodes).toEqual([]);
    expect((await page('BoothRecognitions', { boothId: other, first: 20, filter: { productId: foreignId } }, stranger)).nodes).toHaveLength(12);
  });
});
