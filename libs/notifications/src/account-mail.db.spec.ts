import { shopperTopics } from '@chophien/accounts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SessionReader, SignIn } from '@chophien/accounts';
import { AskEmailChange, AskPasswordReset, ConfirmEmailChange, ResetPassword, accountTopics, hashSessionToken, newSessionToken } from '@chophien/accounts/security';
import { aPerson } from '@chophien/accounts/testing';
import { DeliveryRunner, HandlerRegistry, MailNotSent, createLogger, type Db, type Logger, type Mail } from '@chophien/platform';
import { aShopper, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { orderTopics } from '@chophien/orders';
import { notificationHandlers, notificationTopics } from './index.js';
import { aFloor } from './testing/index.js';

let database: TestDatabase;
let worker: Db;
let office: Db;
const log: Logger = createLogger({ level: 'trace', process: 'test', destination: { write: (line: string) => void lines.push(line) } });
const lines: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  worker = await database.connect('worker');
  office = await database.connect('office');
  await aFloor(database);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await aFloor(database, 'demo');
  await database.sql('TRUNCATE outbox, outbox_delivery, account_mail, kept_mail CASCADE');
});

async function drain(sender?: { send(mail: Mail): Promise<void> }): Promise<string[]> {
  const registry = new HandlerRegistry(notificationHandlers({ sender, publicUrl: 'http://localhost:3000' }));
  registry.check([...accountTopics, ...shopperTopics, ...orderTopics, ...notificationTopics]);
  const runner = new DeliveryRunner(worker, registry, log);
  const waiting = await database.sql<{ id: string; topic: string }>('UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL RETURNING id, topic');
  for (const { id, topic } of waiting) for (const handler of registry.of(topic)) await database.sql('INSERT INTO outbox_delivery (outbox_id, handler) VALUES ($1, $2)', [id, handler.name]);
  const open = await database.sql<{ outboxId: string; handler: string }>(`SELECT outbox_id AS "outboxId", handler FROM outbox_delivery WHERE state = 'pending' ORDER BY 1`);
  const outcomes: string[] = [];
  for (const job of open) outcomes.push(String(await runner.run(job).catch((error: Error) => error.name)));
  return outcomes;
}
const mails = () => database.sql<{ to_address: string; subject: string; text_body: string; html_body: string }>('SELECT * FROM kept_mail ORDER BY kept_at, to_address');
const secretIn = (text: string) => /#([A-Za-z0-9_-]{43})/.exec(text)![1]!;
const hashOf = async (personId: string) => (await database.sql<{ password_hash: string }>('SELECT password_hash FROM person WHERE id = $1', [personId]))[0]!.password_hash;

describe('a forgotten password', () => {
  it('sends a link whose secret is nowhere but in the letter, and takes it once', async () => {
    const person = await aPerson(database);
    const { token } = await new SignIn(office).run(aShopper(), person);
    await new AskPasswordReset(office).run(aShopper(), ` ${person.email.toUpperCase()} `);
    // nothing that opens anything waits in the queue
    expect(await database.sql('SELECT secret_hash FROM account_mail')).toEqual([{ secret_hash: null }]);
    expect(await drain()).toEqual(['done']);
    const [letter] = await mails();
    expect(letter!.to_address).toBe(person.email);
    expect(letter!.subject).toMatch(/^Đặt lại mật khẩu \(/);
    const secret = secretIn(letter!.text_body);
    expect(letter!.text_body).toContain(`http://localhost:3000/office/reset-password#${secret}`);
    const [row] = await database.sql<{ secret_hash: Buffer; minutes: number }>(`SELECT secret_hash, round(extract(epoch FROM secret_expires_at - now()) / 60)::int AS minutes FROM account_mail`);
    expect(row).toEqual({ secret_hash: hashSessionToken(secret), minutes: 30 });
    expect(JSON.stringify(await database.sql('SELECT * FROM outbox')) + lines.join('')).not.toContain(secret);

    const reset = new ResetPassword(office);
    const before = await hashOf(person.id);
    await expect(reset.run(aShopper(), { secret, password: 'ngan' })).rejects.toMatchObject({ code: 'InvalidInput' });
    for (const wrong of ['', 'khong phai', newSessionToken()]) await expect(reset.run(aShopper(), { secret: wrong, password: 'bon tu khong lien quan' })).rejects.toMatchObject({ code: 'LinkEnded' });
    expect(await hashOf(person.id)).toBe(before);
    const twice = await Promise.allSettled(['bon tu khong lien quan', 'nam tu khong lien quan'].map((password) => reset.run(aShopper(), { secret, password })));
    expect(twice.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await new SessionReader(office).read(token, 'r')).toBeUndefined();
    await expect(new SignIn(office).run(aShopper(), person)).rejects.toMatchObject({ code: 'SignInRefused' });
    await drain();
    expect((await mails()).map((mail) => mail.subject.replace(/ \(.*/, ''))).toEqual(['Đặt lại mật khẩu', 'Mật khẩu đã đổi']);
  });

  it('writes nothing for an unknown address, and no more than three letters at a time', async () => {
    await new AskPasswordReset(office).run(aShopper(), 'khong-co@thu.example');
    await new AskPasswordReset(office).run(aShopper(), 'a\u0000@thu.example');
    expect(await database.sql('SELECT 1 FROM outbox')).toEqual([]);
    const person = await aPerson(database);
    for (let time = 0; time < 5; time++) await new AskPasswordReset(office).run(aShopper(), person.email);
    expect(await database.sql('SELECT 1 FROM outbox')).toHaveLength(3);
    await drain();
    const secrets = (await mails()).map((mail) => secretIn(mail.text_body));
    // each of them opens the door, and the first that does closes it for the others
    await new ResetPassword(office).run(aShopper(), { secret: secrets[1]!, password: 'bon tu khong lien quan' });
    for (const secret of secrets) await expect(new ResetPassword(office).run(aShopper(), { secret, password: 'sau tu khong lien quan' })).rejects.toMatchObject({ code: 'LinkEnded' });
  });

  it('opens nothing when it has run out, or when it was made for something else', async () => {
    const person = await aPerson(database);
    const before = await hashOf(person.id);
    await new AskPasswordReset(office).run(aShopper(), person.email);
    await drain();
    const secret = secretIn((await mails())[0]!.text_body);
    await expect(new ConfirmEmailChange(office).run(aShopper(), secret)).rejects.toMatchObject({ code: 'LinkEnded' });
    await database.sql(`UPDATE account_mail SET secret_expires_at = now() - interval '1 second'`);
    await expect(new ResetPassword(office).run(aShopper(), { secret, password: 'bon tu khong lien quan' })).rejects.toMatchObject({ code: 'LinkEnded' });
    expect(await hashOf(person.id)).toBe(before);
  });

  it('makes another secret when a letter has to be sent again', async () => {
    await aFloor(database, 'live');
    const person = await aPerson(database);
    await new AskPasswordReset(office).run(aShopper(), person.email);
    const tries: string[] = [];
    const failing = { send: async (mail: Mail) => (tries.push(secretIn(mail.text)), Promise.reject(new MailNotSent('421 busy', false))) };
    const outcome = await drain(failing);
    expect(outcome).not.toEqual(['done']);
    expect(await database.sql('SELECT state, last_error FROM account_mail')).toEqual([{ state: 'queued', last_error: '421 busy' }]);
    const sent: string[] = [];
    await database.sql(`UPDATE outbox_delivery SET state = 'pending'`);
    expect(await drain({ send: async (mail) => void sent.push(secretIn(mail.text)) })).toEqual(['done']);
    expect(sent).toHaveLength(1);
    expect(sent[0]).not.toBe(tries[0]);
    const reset = new ResetPassword(office);
    await expect(reset.run(aShopper(), { secret: tries[0]!, password: 'bon tu khong lien quan' })).rejects.toMatchObject({ code: 'LinkEnded' });
    await reset.run(aShopper(), { secret: sent[0]!, password: 'bon tu khong lien quan' });
  });
});

describe('another address', () => {
  it('is taken when both mailboxes said yes, and not before', async () => {
    const person = await aPerson(database, { email: 'cu@thu.example' });
    const other = await aPerson(database, { email: 'co-roi@thu.example' });
    const { token } = await new SignIn(office).run(aShopper(), person);
    const actor = (await new SessionReader(office).read(token, 'r'))!;
    const ask = new AskEmailChange(office);
    await expect(ask.run({ ...actor, steppedUpUntil: new Date(0) }, 'moi@thu.example')).rejects.toMatchObject({ code: 'StepUpRequired' });
    await expect(ask.run(actor, 'khong phai')).rejects.toMatchObject({ code: 'InvalidInput' });
    await expect(ask.run(actor, other.email)).rejects.toMatchObject({ code: 'EmailTaken' });
    expect(await database.sql('SELECT 1 FROM account_mail')).toEqual([]);
    await ask.run(actor, 'Moi@thu.example');
    expect(await drain()).toEqual(['done', 'done']);
    const letters = await mails();
    const of = (address: string) => secretIn(letters.find((mail) => mail.to_address === address)!.text_body);
    const confirm = new ConfirmEmailChange(office);
    expect(await confirm.run(aShopper(), of('moi@thu.example'))).toBe(false);
    // the same side twice is not both sides
    await expect(confirm.run(aShopper(), of('moi@thu.example'))).rejects.toMatchObject({ code: 'LinkEnded' });
    expect((await database.sql('SELECT email FROM person WHERE id = $1', [person.id]))[0]).toEqual({ email: 'cu@thu.example' });
    expect(await confirm.run(aShopper(), of('cu@thu.example'))).toBe(true);
    expect((await database.sql('SELECT email FROM person WHERE id = $1', [person.id]))[0]).toEqual({ email: 'moi@thu.example' });
    expect(await new SessionReader(office).read(token, 'r')).toBeUndefined();
    await drain();
    expect((await mails()).at(-1)).toMatchObject({ to_address: 'cu@thu.example', subject: 'Địa chỉ đăng nhập đã đổi (Chợ Phiên Lai Châu)' });
  });
});
