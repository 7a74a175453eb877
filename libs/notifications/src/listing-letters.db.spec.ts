import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { DecideListing, ListingReviewQueries, ProposeListing, TakeDowns } from '@chophien/catalog';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { HandlerRegistry, Settings, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { boothLetterHandlers } from './index.js';
import { aFloor, deliverWaiting } from './testing/index.js';

describe('letters about what the floor decided on a listing', () => {
  let database: TestDatabase;
  let office: Db;
  let worker: Db;
  let operator: StaffActor;
  let [boothId, productId, ownerId] = ['', '', ''];

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office');
    worker = await database.connect('worker');
    await aFloor(database);
    await somePlaces(database);
    operator = anOperator((await aPerson(database, { floorRole: 'administrator' })).id);
    boothId = await aBooth(database, { slug: 'binh-lu', nameVi: 'HTX Bình Lư', nameEn: 'Binh Lu' });
    const categoryId = await aCategory(database, { nameVi: 'Miến', nameEn: 'Noodles' });
    ({ productId } = await aProduct(database, { boothId, categoryId, nameVi: 'Miến dong', nameEn: 'Canna noodles' }));
    for (const [email, role, disabled] of [['chu@example.vn', 'owner', false], ['sua@example.vn', 'editor', false], ['don@example.vn', 'order_handler', false], ['cu@example.vn', 'editor', true]] as const) {
      const { id } = await aPerson(database, { email });
      if (role === 'owner') ownerId = id;
      await database.sql('INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, $3)', [boothId, id, role]);
      if (disabled) await database.sql('UPDATE person SET disabled_at = now() WHERE id = $1', [id]);
    }
  });
  afterAll(() => database.drop());
  beforeEach(() => database.sql('TRUNCATE kept_mail'));

  /** Runs all that waits, twice each: jobs repeat. */
  async function deliver(): Promise<void> {
    const registry = new HandlerRegistry(boothLetterHandlers({ sender: undefined, publicUrl: 'http://localhost:3000' }));
    await deliverWaiting(database, worker, registry);
  }
  const kept = () => database.sql<{ to_address: string; subject: string; text_body: string }>('SELECT to_address, subject, text_body FROM kept_mail ORDER BY to_address');

  it('tell owners and editors, and nobody else, which draft came back, why, what to do and where', async () => {
    const seller = aMember(ownerId, { [boothId]: 'owner' });
    await new ProposeListing(office, new Settings(office)).propose(seller, { id: productId, draftVersion: 0, content: { nameVi: 'Miến dong số một', packs: null }, submit: true });
    const { draftVersion } = (await new ListingReviewQueries(office).content(operator, productId))!;
    await new DecideListing(office).handBack(operator, productId, draftVersion, { reasons: ['claim', 'other'], note: 'Bỏ hai chữ “số một”.' });
    await deliver();
    const mails = await kept();
    expect(mails.map(({ to_address, subject }) => `${to_address} ${subject}`)).toEqual([
      'chu@example.vn Sàn trả lại Miến dong số một / Canna noodles needs another look',
      'sua@example.vn Sàn trả lại Miến dong số một / Canna noodles needs another look',
    ]);
    const text = mails[0]!.text_body;
    expect(text).toContain('Bản đang bày vẫn bán như cũ.');
    expect(text).toContain('Lý do: nói quá công dụng; lý do khác, xem lời nhắn.\n\nSàn nhắn: Bỏ hai chữ “số một”.');
    expect(text).toContain(`Mở món để sửa: http://localhost:3000/office/booth/binh-lu/listings/${productId}`);
    expect(text).toContain('The reasons: it claims too much; another reason, see the words below.');
  });

  it('tell of a take-down who asked for it and under which reference, and that only the floor brings it back', async () => {
    await new TakeDowns(office).record(operator, {
      productId, authority: 'Chi cục Quản lý thị trường', reference: '12/QLTT', reason: 'Nhãn thiếu nơi sản xuất.', receivedAt: new Date(Date.now() - 3_600_000), atOnce: true,
    });
    await deliver();
    const mails = await kept();
    expect(mails.map(({ to_address, subject }) => `${to_address} ${subject}`)).toEqual([
      'chu@example.vn Miến dong đã bị gỡ theo yêu cầu / Canna noodles is taken down',
      'sua@example.vn Miến dong đã bị gỡ theo yêu cầu / Canna noodles is taken down',
    ]);
    expect(mails[1]!.text_body).toContain('Cơ quan yêu cầu: Chi cục Quản lý thị trường, 12/QLTT.\n\nNội dung: Nhãn thiếu nơi sản xuất.');
    expect(mails[1]!.text_body).toContain('Gian không tự bày lại được.');
    expect(mails[1]!.text_body).toContain('The authority: Chi cục Quản lý thị trường, 12/QLTT.');
  });
});
