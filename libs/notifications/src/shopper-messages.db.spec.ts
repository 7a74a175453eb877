import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CurrentPolicies, ResendShopperCode, ResetShopperPassword, SignUpShopper } from '@chophien/accounts';
import { aShopperAccount } from '@chophien/accounts/testing';
import { DeliveryRunner, HandlerRegistry, createLogger, publish, type Db, type Mail } from '@chophien/platform';
import { aShopper, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { notificationHandlers } from './index.js';
import { aFloor } from './testing/index.js';

let database: TestDatabase;
let worker: Db;
let signUp: SignUpShopper;
let reset: ResetShopperPassword;
let resend: ResendShopperCode;
const lines: string[] = [];
const log = createLogger({ level: 'trace', process: 'test', destination: { write: (line: string) => void lines.push(line) } });
const guest = aShopper();

beforeAll(async () => {
  database = await createTestDatabase();
  worker = await database.connect('worker');
  const shop = await database.connect('shop');
  signUp = new SignUpShopper(shop, new CurrentPolicies(shop));
  reset = new ResetShopperPassword(shop);
  resend = new ResendShopperCode(shop);
  await database.sql(`INSERT INTO policy_text (kind, version, title_vi, title_en, body_vi, body_en, valid_from) VALUES
    ('terms', 1, 'Điều khoản', 'Terms', '…', '…', now() - interval '1 day'), ('privacy', 1, 'Quyền riêng tư', 'Privacy', '…', '…', now() - interval '1 day')`);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await aFloor(database, 'demo');
  await database.sql('TRUNCATE outbox, outbox_delivery, message, kept_mail, shopper, shopper_code, shopper_session CASCADE');
});

/** Relays by hand and runs all open deliveries, as often as new ones appear. */
async function drain(sent?: Mail[]): Promise<void> {
  const sender = sent && { send: async (mail: Mail) => void sent.push(mail) };
  const registry = new HandlerRegistry(notificationHandlers({ sender, publicUrl: 'http://localhost:3000' }));
  const runner = new DeliveryRunner(worker, registry, log);
  for (;;) {
    const waiting = await database.sql<{ id: string; topic: string }>('UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL RETURNING id, topic');
    if (waiting.length === 0) return;
    for (const { id, topic } of waiting) {
      for (const handler of registry.of(topic)) {
        await database.sql('INSERT INTO outbox_delivery (outbox_id, handler) VALUES ($1, $2)', [id, handler.name]);
        await runner.run({ outboxId: id, handler: handler.name });
      }
    }
  }
}
const kept = () => database.sql<{ to_address: string; subject: string; text_body: string }>('SELECT to_address, subject, text_body FROM kept_mail ORDER BY kept_at, to_address');
const form = (contact: string) => ({ displayName: 'Lò Thị Mỷ', contact, password: 'chợ phiên San Thàng', language: 'vi' as const, termsVersion: 1, privacyVersion: 1 });

describe('messages about an account', () => {
  it('make the code when they are sent, by e-mail, and what was sent opens the account', async () => {
    const { flowId } = await signUp.start(guest, form('my@thu.example'));
    await drain();
    const [mail] = await kept();
    expect(mail!.to_address).toBe('my@thu.example');
    const code = /\b\d{6}\b/.exec(mail!.text_body)![0];
    expect(mail!.subject).toBe(`Mã Chợ Phiên của bạn: ${code}`);
    const [row] = await database.sql<{ code_hash: string; minutes: number }>(`SELECT code_hash, round(extract(epoch FROM code_expires_at - now()) / 60)::int AS minutes FROM shopper_code`);
    expect(row!.minutes).toBe(10);
    expect(row!.code_hash).toMatch(/^\$argon2id\$/);
    const { shopperId } = await signUp.finish(guest, { flowId, code });
    expect(await database.sql('SELECT id FROM shopper')).toEqual([{ id: shopperId }]);
    expect(lines.join('\n')).not.toContain(code);
    expect(lines.join('\n')).not.toContain('my@thu.example');
  });

  it('give no fresh tries when a code is sent again: five in all for one matter', async () => {
    const { flowId } = await signUp.start(guest, form('my@thu.example'));
    await drain();
    const wrong = async () => expect(signUp.finish(guest, { flowId, code: 'sáu số' })).rejects.toMatchObject({ code: 'CodeRefused' });
    for (let tries = 0; tries < 3; tries++) await wrong();
    await database.sql(`UPDATE shopper_code SET asked_at = asked_at - interval '61 seconds'`);
    await resend.run(guest, flowId);
    await drain();
    const codes = (await kept()).map(({ text_body }) => /\b\d{6}\b/.exec(text_body)![0]);
    expect(codes).toHaveLength(2);
    expect(await database.sql('SELECT attempts, sends FROM shopper_code')).toEqual([{ attempts: 3, sends: 2 }]);
    await wrong();
    await wrong();
    await expect(signUp.finish(guest, { flowId, code: codes[1]! })).rejects.toMatchObject({ code: 'CodeRefused' });
    expect(await database.sql('SELECT (SELECT count(*)::int FROM shopper) AS shoppers, attempts FROM shopper_code')).toEqual([{ shoppers: 0, attempts: 5 }]);
  });

  it('keep a text on a demo floor, and on a live one send nothing and write nothing down as sent', async () => {
    await signUp.start(guest, form('0912345678'));
    await drain();
    expect((await kept()).map(({ to_address, subject }) => [to_address, subject.startsWith('Tin nhắn: ')])).toEqual([['+84912345678', true]]);
    await database.sql('TRUNCATE kept_mail, message, shopper_code CASCADE');
    await aFloor(database, 'live');
    expect((await signUp.start(guest, form('0912345678'))).way).toBe('IN_PERSON');
    const sent: Mail[] = [];
    await drain(sent);
    expect([sent, await kept(), await database.sql('SELECT 1 FROM message'), await database.sql('SELECT code_hash FROM shopper_code')]).toEqual([[], [], [], [{ code_hash: null }]]);
  });

  it('write to nobody where no account stands, and tell who has one', async () => {
    await reset.start(guest, { contact: 'khong-co@thu.example', language: 'vi' });
    await drain();
    expect([await kept(), await database.sql('SELECT 1 FROM message')]).toEqual([[], []]);
    await aShopperAccount(database, { email: 'my@thu.example' });
    await signUp.start(guest, form('my@thu.example'));
    await drain();
    const [mail] = await kept();
    expect(mail!.subject).toBe('Bạn đã có tài khoản Chợ Phiên');
    expect(mail!.text_body).not.toMatch(/\b\d{6}\b/);
  });

  it('tell the other end of what happened to the account', async () => {
    const shopper = await aShopperAccount(database, { email: 'my@thu.example', phone: '+84912345678' });
    for (const topic of ['shopper.password_changed', 'shopper.phone_changed', 'shopper.email_changed', 'shopper.in_person_code'] as const) {
      await worker.tx((tx) => publish(tx, topic, { shopperId: shopper.id }));
      await drain();
    }
    expect((await database.sql('SELECT template, channel, state FROM message ORDER BY template'))).toEqual([
      { template: 'shopper.email_changed', channel: 'text', state: 'sent' },
      { template: 'shopper.in_person_code', channel: 'email', state: 'sent' },
      { template: 'shopper.password_changed', channel: 'email', state: 'sent' },
      { template: 'shopper.phone_changed', channel: 'email', state: 'sent' },
    ]);
  });
});
