import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { AcceptInvitation, AskGrant, ConsentToGrant, InvitationQueries, Invite, RenewInvitation } from '@chophien/booths/members';
import { aBooth } from '@chophien/booths/testing';
import { createLogger, DeliveryRunner, HandlerRegistry, Settings, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, aShopper, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { staffMailHandlers, staffMailTopics } from './index.js';
import { aFloor } from './testing/index.js';

let database: TestDatabase;
let worker: Db;
let office: Db;
let boothId: string;
let owner: StaffActor;
beforeAll(async () => {
  database = await createTestDatabase();
  worker = await database.connect('worker');
  office = await database.connect('office');
  await aFloor(database);
  boothId = await aBooth(database, { nameVi: 'HTX Bình Lư' });
  for (const email of ['chu@thu.example', 'vo@thu.example', 'xem@thu.example']) {
    const person = await aPerson(database, { displayName: 'Lò Thị Chủ', email });
    const role = email.startsWith('xem') ? 'viewer' : 'owner';
    await database.sql('INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, $3)', [boothId, person.id, role]);
    if (email.startsWith('chu')) owner = aMember(person.id, { [boothId]: 'owner' });
  }
});
afterAll(() => database.drop());

/** Runs everything that waits, once; gives the names of deliveries that want to come back. */
async function drain(): Promise<string[]> {
  const registry = new HandlerRegistry(staffMailHandlers({ sender: undefined, publicUrl: 'http://localhost:3000' }));
  registry.check(staffMailTopics);
  const runner = new DeliveryRunner(worker, registry, createLogger({ level: 'silent', process: 'test' }));
  for (;;) {
    const waiting = await database.sql<{ id: string; topic: string }>('UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL RETURNING id, topic');
    for (const { id, topic } of waiting) for (const handler of registry.of(topic)) await database.sql('INSERT INTO outbox_delivery (outbox_id, handler) VALUES ($1, $2)', [id, handler.name]);
    const later: string[] = [];
    for (const job of await database.sql<{ outboxId: string; handler: string }>(`SELECT outbox_id::text AS "outboxId", handler FROM outbox_delivery WHERE state = 'pending' ORDER BY outbox_id, handler`)) {
      await runner.run({ ...job, attempt: 1 } as Parameters<DeliveryRunner['run']>[0]).catch((error: Error) => void later.push(`${job.handler}: ${error.message}`));
    }
    if ((await database.sql(`SELECT 1 FROM outbox WHERE relayed_at IS NULL`)).length === 0) return later;
  }
}
const mails = () => database.sql<{ to_address: string; subject: string; text_body: string }>('SELECT to_address, subject, text_body FROM kept_mail ORDER BY kept_at, to_address');

it('mails an invitation with a secret of its own that is worth the invitation once; sent again, the earlier is worth nothing', async () => {
  const { id } = await new Invite(office).run(owner, { boothId, role: 'editor', email: 'mai@thu.example', language: 'vi' });
  await drain();
  const [first] = await mails();
  expect(first).toMatchObject({ to_address: 'mai@thu.example', subject: 'Lò Thị Chủ mời bạn vào HTX Bình Lư' });
  const tokenOf = (text: string) => /http:\/\/localhost:3000\/office\/invitation#([\w-]{43})\n/.exec(text)![1]!;
  expect(await new InvitationQueries(office).byToken(tokenOf(first!.text_body))).toMatchObject({ role: 'editor' });
  expect(JSON.stringify(await database.sql('SELECT payload FROM outbox'))).not.toContain('@');

  const renewed = await new RenewInvitation(office).run(owner, id);
  await drain();
  const second = (await mails())[1]!;
  await expect(new InvitationQueries(office).byToken(tokenOf(first!.text_body))).rejects.toMatchObject({ reason: 'unknown' });
  await new AcceptInvitation(office).join(aShopper(), { token: tokenOf(second.text_body), displayName: 'Mai', email: 'mai@thu.example', password: 'mat khau rat dai' });
  await expect(new InvitationQueries(office).byToken(renewed.token)).rejects.toMatchObject({ reason: 'used' });
  await drain();
  expect(await mails()).toHaveLength(2);
});

it('tells every owner, and nobody else, when a grant is asked for, begins, and ends by time', async () => {
  await database.sql('DELETE FROM kept_mail');
  const officer = await aPerson(database, { displayName: 'Cán bộ Mẫu', floorRole: 'administrator' });
  const grantId = await new AskGrant(office, new Settings(office)).run(anOperator(officer.id), { boothId, reason: 'Sửa ảnh', permissions: ['booth.listings.read'], hours: 2 });
  await drain();
  await new ConsentToGrant(office).run(owner, grantId);
  expect(await drain()).toEqual(['tell-grant-expired: the grant still runs']);
  await database.sql('UPDATE booth_grant SET expires_at = now() WHERE id = $1', [grantId]);
  expect(await drain()).toEqual([]);
  await drain();
  const of = (kind: string) => ['chu@thu.example', 'vo@thu.example'].map((to) => `${to} Cán bộ Mẫu ${kind}`);
  expect((await mails()).map((mail) => `${mail.to_address} ${mail.subject}`).sort()).toEqual([...of('thôi làm thay gian HTX Bình Lư'), ...of('xin làm thay gian HTX Bình Lư'), ...of('đang làm thay gian HTX Bình Lư')].sort());
});
