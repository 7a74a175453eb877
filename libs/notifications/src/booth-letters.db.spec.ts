import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { admissionTopics, ApproveApplication, ChangeStanding, DecideApplication, JudgeItem, itemsOf } from '@chophien/booths/admission';
import { anApplication } from '@chophien/booths/testing';
import { listingTopics } from '@chophien/catalog';
import { createLogger, HandlerRegistry, Settings, type Db, type Mail, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { boothLetterHandlers, boothLetterTopics } from './index.js';
import { aFloor, deliverWaiting } from './testing/index.js';

describe('letters about applications and standing', () => {
  let database: TestDatabase;
  let office: Db;
  let worker: Db;
  let operator: StaffActor;
  const lines: string[] = [];
  const log = createLogger({ level: 'trace', process: 'test', destination: { write: (line: string) => void lines.push(line) } });

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office');
    worker = await database.connect('worker');
    await aFloor(database);
    operator = anOperator((await aPerson(database, { floorRole: 'administrator' })).id);
  });
  afterAll(() => database.drop());

  /** Runs every event that waits, the ones it causes included, `times` times each: jobs repeat. */
  async function deliver(sender?: { send(mail: Mail): Promise<void> }, times = 1): Promise<void> {
    const registry = new HandlerRegistry(boothLetterHandlers({ sender, publicUrl: 'http://localhost:3000' }));
    registry.check([...admissionTopics, ...listingTopics, ...boothLetterTopics], []);
    await deliverWaiting(database, worker, registry, { rounds: 3, times, log });
  }
  const kept = () => database.sql<{ to_address: string; subject: string; text_body: string }>('SELECT to_address, subject, text_body FROM kept_mail ORDER BY kept_at, message_id');

  it('tells the applicant in both languages what happened and what to do, once, and the log nothing about them', async () => {
    const person = await aPerson(database, { email: 'may@example.vn' });
    const who = aMember(person.id, {});
    let application = await anApplication(office, who);
    application = await new JudgeItem(office).run(operator, application.id, application.version, 'registration', { kind: 'questioned', question: 'Số giấy là gì' });
    await new DecideApplication(office).handBack(operator, application.id, application.version, 'Một câu hỏi thôi');
    await deliver(undefined, 2);
    const mails = await kept();
    expect(mails.map(({ to_address, subject }) => `${to_address} ${subject}`)).toEqual([
      'may@example.vn Sàn đã nhận hồ sơ của Nhà Mây / Your application for May’s House is in',
      'may@example.vn Sàn hỏi thêm về hồ sơ của Nhà Mây / The floor has questions about May’s House',
    ]);
    expect(mails[1]!.text_body).toContain('Sàn nhắn: Một câu hỏi thôi\n\nGiấy đăng ký: Số giấy là gì\n\nMở hồ sơ để trả lời: http://localhost:3000/office/mo-gian');
    expect(mails[1]!.text_body).toContain('Registration papers: Số giấy là gì');
    expect(lines.join('\n')).not.toMatch(/may@example|Nhà Mây|Số giấy/);
  });

  it('tells the owner of the opened booth, and of its suspension why; on a live floor through the mail server', async () => {
    await database.sql('TRUNCATE kept_mail');
    await database.sql(`UPDATE floor SET mode = 'live'`);
    const person = await aPerson(database, { email: 'chu@example.vn' });
    let application = await anApplication(office, aMember(person.id, {}), { nameVi: 'Nhà Hai', nameEn: '' });
    for (const { item } of itemsOf(application)) application = await new JudgeItem(office).run(operator, application.id, application.version, item, { kind: 'verified' });
    application = await new ApproveApplication(office, new Settings(office)).run(operator, application.id, application.version);
    await new ChangeStanding(office).suspend(operator, application.boothId!, 'Chưa trả lời khiếu nại', '2099-12-31');
    const sent: Mail[] = [];
    await deliver({ send: (mail) => Promise.resolve(void sent.push(mail)) }, 2);
    expect(sent.map(({ to, subject }) => `${to} ${subject.split(' / ')[0]}`)).toEqual(['chu@example.vn Sàn đã nhận hồ sơ của Nhà Hai', 'chu@example.vn Gian Nhà Hai đã mở trên sàn', 'chu@example.vn Sàn tạm dừng gian Nhà Hai']);
    expect(sent[1]!.text).toContain('https://cho.example.vn/office/booth/nha-hai');
    expect(sent[2]!.text).toContain('Sàn xem lại ngày 31/12/2099.');
    expect(sent[2]!.text).toContain('The reason: Chưa trả lời khiếu nại');
    expect(await kept()).toEqual([]);
  });
});
