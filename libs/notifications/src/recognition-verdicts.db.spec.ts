import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { MoveRecognition, refusedFor, withdrawnFor, type RecognitionAct } from '@chophien/catalog/recognitions';
import { aCategory, aProduct, aRecognition } from '@chophien/catalog/testing';
import { HandlerRegistry, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { recognitionLetterHandlers, recognitionLetterTopics } from './index.js';
import { recognitionVerdictPage } from './recognition-verdict-words.js';
import { aFloor, deliverWaiting } from './testing/index.js';

describe('letters about what an officer decided on a certificate', () => {
  let database: TestDatabase;
  let moving: MoveRecognition;
  let worker: Db;
  let officer: StaffActor;
  let owner: StaffActor;
  let productId = '';

  beforeAll(async () => {
    database = await createTestDatabase();
    moving = new MoveRecognition(await database.connect('office'));
    worker = await database.connect('worker');
    await aFloor(database);
    await somePlaces(database);
    officer = anOperator((await aPerson(database, { floorRole: 'administrator' })).id);
    const boothId = await aBooth(database, { slug: 'binh-lu', nameVi: 'HTX Bình Lư', nameEn: 'Binh Lu' });
    ({ productId } = await aProduct(database, { boothId, categoryId: await aCategory(database), nameVi: 'Miến dong', nameEn: 'Canna noodles' }));
    for (const [email, role, disabled] of [['chu@example.vn', 'owner', false], ['sua@example.vn', 'editor', false], ['don@example.vn', 'order_handler', false], ['cu@example.vn', 'owner', true]] as const) {
      const { id } = await aPerson(database, { email });
      if (email === 'chu@example.vn') owner = aMember(id, { [boothId]: 'owner' });
      await database.sql('INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, $3)', [boothId, id, role]);
      if (disabled) await database.sql('UPDATE person SET disabled_at = now() WHERE id = $1', [id]);
    }
  });
  afterAll(() => database.drop());
  beforeEach(() => database.sql('TRUNCATE kept_mail, outbox_delivery, outbox, recognition_move, recognition CASCADE'));

  /** Runs all that waits, twice each: jobs repeat. */
  async function deliver(): Promise<void> {
    const registry = new HandlerRegistry(recognitionLetterHandlers({ sender: undefined, publicUrl: 'http://localhost:3000' }));
    registry.check(recognitionLetterTopics, []);
    await deliverWaiting(database, worker, registry);
  }
  const kept = () => database.sql<{ to_address: string; subject: string; text_body: string }>('SELECT to_address, subject, text_body FROM kept_mail ORDER BY to_address');
  const aStar = async (state: 'claimed' | 'verified', number = '17') => {
    const id = await aRecognition(database, { productId, stars: 4, state, validTo: '2099-12-31' });
    await database.sql('UPDATE recognition SET number = $2 WHERE id = $1', [id, number]);
    return id;
  };
  const move = (id: string, act: RecognitionAct & { note?: string }) => moving.run(officer, { id, version: 1, ...act });

  it('tell owners and editors, and nobody else, which claim was refused, why, what to do and where', async () => {
    const id = await aStar('claimed');
    await move(id, { act: 'refuse', reason: 'facts_differ', note: 'Quyết định ghi 3 sao.' });
    await deliver();
    const mails = await kept();
    expect(mails.map(({ to_address, subject }) => `${to_address} ${subject}`)).toEqual([
      'chu@example.vn Sàn chưa nhận giấy công nhận OCOP 4 sao, số 17 / Not taken: the OCOP certificate, 4 stars, no. 17',
      'sua@example.vn Sàn chưa nhận giấy công nhận OCOP 4 sao, số 17 / Not taken: the OCOP certificate, 4 stars, no. 17',
    ]);
    const text = mails[0]!.text_body;
    expect(text).toContain('của gian HTX Bình Lư và chưa nhận. Huy hiệu chưa hiện; hàng vẫn bán như thường.');
    expect(text).toContain('Lý do: khai khác với giấy.\n\nSàn nhắn: Quyết định ghi 3 sao.\n\nViệc cần làm: so lại số, ngày và tên hàng với tờ giấy, rồi mở trang dưới đây và bấm “Sửa và gửi lại”.');
    expect(text).toContain('- Miến dong');
    expect(text).toContain(`Mở chứng nhận để sửa: http://localhost:3000/office/booth/binh-lu/recognitions/${id}`);
    expect(text).toContain('The reason: what was claimed differs from the paper.\n\nThe floor writes: Quyết định ghi 3 sao.\n\nWhat to do: compare number, days and goods with the paper,');
  });

  it('say of a refused renewal that the paper before it still counts', async () => {
    const [old, renewal] = [await aStar('verified', '17'), await aStar('claimed', '18')];
    await database.sql(`UPDATE recognition SET replaces_id = $1, replaces_as = 'renewal' WHERE id = $2`, [old, renewal]);
    await move(renewal, { act: 'refuse', reason: 'unreadable' });
    await deliver();
    const [{ text_body: text } = { text_body: '' }] = await kept();
    expect(text).toContain('số 18 của gian HTX Bình Lư và chưa nhận. Giấy trước đó vẫn được tính như cũ.');
    expect(text).not.toContain('Huy hiệu');
    expect(text).not.toContain('Sàn nhắn');
  });

  it('tell of a withdrawal that the badge is out and to whom to turn', async () => {
    await move(await aStar('verified'), { act: 'withdraw', reason: 'authority_withdrew', note: 'Quyết định 12/QĐ-UBND.' });
    await deliver();
    const mails = await kept();
    expect(mails.map(({ to_address, subject }) => `${to_address} ${subject}`)).toEqual([
      'chu@example.vn Sàn đã thu hồi giấy công nhận OCOP 4 sao, số 17 / Withdrawn: the OCOP certificate, 4 stars, no. 17',
      'sua@example.vn Sàn đã thu hồi giấy công nhận OCOP 4 sao, số 17 / Withdrawn: the OCOP certificate, 4 stars, no. 17',
    ]);
    expect(mails[1]!.text_body).toContain('Lý do: nơi cấp đã thu hồi.\n\nSàn nhắn: Quyết định 12/QĐ-UBND.\n\nViệc cần làm: làm việc với nơi cấp; được cấp lại thì khai lại từ đầu ở mục Chứng nhận.');
    expect(mails[1]!.text_body).toContain('The badge of this paper has gone out; the goods stay on sale.');
  });

  it('come for no other move, and not for one that was refused itself', async () => {
    await move(await aStar('claimed'), { act: 'verify', reason: 'original' });
    const waiting = await aStar('claimed', '18');
    expect((await refusal(moving.run(officer, { id: waiting, version: 7, act: 'refuse', reason: 'expired' }))).code).toBe('StaleVersion');
    await moving.run(owner, { id: waiting, version: 1, act: 'retract' });
    expect(await database.sql('SELECT topic FROM outbox')).toEqual([]);
  });

  it.each([...refusedFor.map((reason) => ['refused', reason] as const), ...withdrawnFor.map((reason) => ['withdrawn', reason] as const)])('have words of their own for %s: %s', (state, reason) => {
    const facts = { id: 'x', kind: 'vietgap', stars: null, number: null, issuer: null, boothName: { vi: 'A', en: 'A' }, boothSlug: 'a', goods: [], isDemo: false, note: 'n', hasStanding: false };
    const said = (given: string) => JSON.stringify(recognitionVerdictPage({ ...facts, state, reason: given }, 'http://localhost').blocks);
    expect(said(reason) === said('unknown')).toBe(reason === 'other');
  });
});
