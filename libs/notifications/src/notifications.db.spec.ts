import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, MailNotSent, MailRefused, DeliveryRunner, HandlerRegistry, NotFound, createLogger, newId, publish, type Db, type Logger, type Mail } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { shopperTopics } from '@chophien/accounts';
import { accountTopics } from '@chophien/accounts/security';
import { orderTopics } from '@chophien/orders';
import { MarkCalled, NotificationQueries, SendAgain, notificationHandlers, notificationTopics, readMessageFigures } from './index.js';
import { aFloor, aStaffedBooth, anOrder } from './testing/index.js';

let database: TestDatabase;
let worker: Db;
let office: Db;
let tea: Awaited<ReturnType<typeof aStaffedBooth>>;
let honey: Awaited<ReturnType<typeof aStaffedBooth>>;
const lines: string[] = [];
const log: Logger = createLogger({ level: 'trace', process: 'test', destination: { write: (line: string) => void lines.push(line) } });

beforeAll(async () => {
  database = await createTestDatabase();
  worker = await database.connect('worker');
  office = await database.connect('office');
  await aFloor(database);
  tea = await aStaffedBooth(database, {
    nameVi: 'Chè Tam Đường',
    email: 'che@example.com',
    members: [
      { role: 'owner', email: 'chu@example.com' },
      { role: 'order_handler', email: 'don@example.com' },
      { role: 'editor', email: 'sua@example.com' },
      { role: 'order_handler', email: 'cu@example.com', disabled: true },
    ],
  });
  honey = await aStaffedBooth(database, { nameVi: 'Mật ong Sìn Hồ', nameEn: 'Sin Ho Honey', email: 'ong@example.com' });
});
afterAll(() => database.drop());
beforeEach(async () => {
  await aFloor(database, 'demo');
  await database.sql('TRUNCATE outbox, outbox_delivery, message, kept_mail CASCADE');
});

type Sender = { sent: Mail[]; send(mail: Mail): Promise<void> };
function aSender(fail?: (mail: Mail) => Error | undefined): Sender {
  const sent: Mail[] = [];
  return {
    sent,
    async send(mail) {
      const error = fail?.(mail);
      if (error) throw error;
      sent.push(mail);
    },
  };
}

/** Relays by hand and runs all open deliveries, as often as new ones appear; gives what each came to. */
async function drain(sender?: Sender): Promise<string[]> {
  const registry = new HandlerRegistry(notificationHandlers({ sender, publicUrl: 'http://localhost:3000' }));
  registry.check([...accountTopics, ...orderTopics, ...notificationTopics, ...shopperTopics]);
  const runner = new DeliveryRunner(worker, registry, log);
  const outcomes: string[] = [];
  for (;;) {
    const waiting = await database.sql<{ id: string; topic: string }>('UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL RETURNING id, topic');
    for (const { id, topic } of waiting) {
      for (const handler of registry.of(topic)) await database.sql('INSERT INTO outbox_delivery (outbox_id, handler) VALUES ($1, $2)', [id, handler.name]);
    }
    const open = await database.sql<{ outboxId: string; handler: string }>(
      `SELECT outbox_id AS "outboxId", handler FROM outbox_delivery WHERE state = 'pending' AND NOT (outbox_id || handler = ANY ($1)) ORDER BY 1, 2`,
      [outcomes.map((outcome) => outcome.split(' ')[0])],
    );
    if (open.length === 0) return outcomes.map((outcome) => outcome.split(' ').slice(1).join(' '));
    for (const job of open) {
      const outcome = await runner.run(job).catch((error: Error) => error.name);
      outcomes.push(`${job.outboxId}${job.handler} ${outcome}`);
    }
  }
}

const placed = async (given: Parameters<typeof anOrder>[2] = {}, booths = [tea, honey]) => {
  const order = await anOrder(database, booths, given);
  await worker.tx((tx) => publish(tx, 'order.placed', { orderId: order.orderId }, 'req-7'));
  return order;
};
const ledger = () => database.sql('SELECT template, audience, channel, state, booth_id, person_id FROM message ORDER BY audience, channel, booth_id, person_id');
const mails = () => database.sql<{ to_address: string; subject: string; text_body: string; html_body: string; message_id: string }>('SELECT * FROM kept_mail ORDER BY to_address, subject');

describe('a new order', () => {
  it('is told to each booth’s feed, to those who handle orders there, and to the shopper, once', async () => {
    const order = await placed({ email: 'mai@example.com' });
    await drain();
    const of = (audience: string, channel: string, booth_id: string | null = null, person_id: string | null = null) => ({ template: 'order.placed', audience, channel, state: 'sent', booth_id, person_id });
    expect(await ledger()).toEqual([
      of('booth', 'email', tea.boothId, tea.personIds[0]),
      of('booth', 'email', tea.boothId, tea.personIds[1]),
      of('booth', 'email', honey.boothId),
      of('booth', 'feed', tea.boothId),
      of('booth', 'feed', honey.boothId),
      of('shopper', 'email'),
      of('shopper', 'feed'),
    ]);
    const kept = await mails();
    expect(kept.map((mail) => mail.to_address)).toEqual(['chu@example.com', 'don@example.com', 'mai@example.com', 'ong@example.com']);
    expect(kept[2]!.subject).toBe(`Đơn ${order.number}: đã gửi tới 2 gian`);
    expect(kept[2]!.text_body).toContain(`http://localhost:3000/don/${order.number}\n`);
    expect(kept[2]!.text_body).not.toContain('0912');
    expect(kept[2]!.html_body).toContain('Trà ô long &lt;b&gt;Tam Đường&lt;/b&gt;');
    for (const mail of kept) expect(mail.message_id).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
    for (const seller of [kept[0]!, kept[1]!, kept[3]!]) expect(seller.text_body).not.toMatch(/Lò Thị Mai|912345678|Số 5/);
    // the deliveries come again, as after an emptied queue
    await database.sql(`UPDATE outbox_delivery SET state = 'pending'`);
    await drain();
    expect(await ledger()).toHaveLength(7);
    expect(await mails()).toHaveLength(4);
    expect(await database.sql('SELECT DISTINCT request_id FROM outbox')).toEqual([{ request_id: 'req-7' }]);
  });

  it('of a guest without e-mail is told to the booths only; the language is the shopper’s', async () => {
    await placed({ email: null });
    await drain();
    expect((await mails()).map((mail) => mail.to_address)).toEqual(['chu@example.com', 'don@example.com', 'ong@example.com']);
    await placed({ email: 'sam@example.com', language: 'en' }, [honey]);
    await drain();
    const [english] = await database.sql<{ subject: string; text_body: string }>(`SELECT subject, text_body FROM kept_mail WHERE to_address = 'sam@example.com'`);
    expect(english!.subject).toMatch(/^Order \w+: sent to 1 booth$/);
    expect(english!.text_body).toContain('Sin Ho Honey');
  });

  it('that does not exist is a dead letter, and nobody is told', async () => {
    await worker.tx((tx) => publish(tx, 'order.placed', { orderId: newId() }));
    expect(await drain()).toEqual(['dead']);
    expect(await ledger()).toEqual([]);
    expect(await database.sql('SELECT last_error FROM outbox_delivery')).toEqual([{ last_error: 'PermanentFailure: no such order' }]);
  });
});

describe('a booth’s answer', () => {
  const moved = async (given: Parameters<typeof anOrder>[2], move: 'accepted' | 'shipped' | 'declined') => {
    const order = await anOrder(database, [tea, honey], given);
    const { boothOrderId } = order.parts[0]!;
    await database.sql(`UPDATE booth_order SET state = $2::text, decline_reason = CASE WHEN $2::text = 'declined' THEN 'out_of_stock' END WHERE id = $1`, [boothOrderId, move]);
    await worker.tx((tx) => publish(tx, `booth_order.${move}`, { boothOrderId }));
    await drain();
    return order;
  };

  it.each([
    ['accepted', 'Chè Tam Đường đã nhận đơn'],
    ['shipped', 'Chè Tam Đường đã gửi hàng của đơn'],
    ['declined', 'Chè Tam Đường không nhận được đơn'],
  ] as const)('%s is told to the shopper', async (move, subject) => {
    const order = await moved({ email: 'mai@example.com' }, move);
    expect((await mails()).map((mail) => [mail.to_address, mail.subject])).toEqual([['mai@example.com', `${subject} ${order.parts[0]!.number}`]]);
    expect(await ledger()).toEqual([
      { template: `booth_order.${move}`, audience: 'shopper', channel: 'email', state: 'sent', booth_id: tea.boothId, person_id: null },
      { template: `booth_order.${move}`, audience: 'shopper', channel: 'feed', state: 'sent', booth_id: tea.boothId, person_id: null },
    ]);
  });

  it('reaches a guest without e-mail by a call, and the mark can be set by that booth alone, once', async () => {
    const order = await moved({ email: null }, 'accepted');
    expect(await mails()).toEqual([]);
    const queries = new NotificationQueries(office);
    const [personId] = tea.personIds as [string];
    const handler = aMember(personId, { [tea.boothId]: 'order_handler' });
    const { boothOrderId } = order.parts[0]!;
    const told = (await queries.messagesOf(handler, [boothOrderId])).get(boothOrderId)!;
    const call = told.find((message) => message.channel === 'call')!;
    expect(told).toHaveLength(2);
    expect(call).toMatchObject({ template: 'booth_order.accepted', state: 'not_reached', doneAt: null, possibleDouble: false });
    expect(await queries.callsToMake(handler)).toBe(1);

    const mark = new MarkCalled(office);
    const before = await database.sql('SELECT * FROM message ORDER BY id');
    for (const stranger of [aMember(personId, { [honey.boothId]: 'owner' }), aMember(personId, { [tea.boothId]: 'viewer' }), anOperator(personId, 'observer')]) {
      await expect(mark.run(stranger, { messageId: call.id })).rejects.toThrow(NotFound);
    }
    const feed = told.find((message) => message.channel === 'feed')!;
    await expect(mark.run(handler, { messageId: feed.id })).rejects.toThrow(NotFound);
    await expect(mark.run(handler, { messageId: newId() })).rejects.toThrow(NotFound);
    expect(await database.sql('SELECT * FROM message ORDER BY id')).toEqual(before);

    expect(await mark.run(handler, { messageId: call.id })).toEqual({ boothOrderId });
    expect(await mark.run(handler, { messageId: call.id })).toEqual({ boothOrderId });
    expect(await database.sql('SELECT state, done_by FROM message WHERE id = $1', [call.id])).toEqual([{ state: 'done', done_by: personId }]);
    expect(await database.sql(`SELECT action, actor_id, booth_id FROM audit_log`)).toEqual([{ action: 'message.called', actor_id: personId, booth_id: tea.boothId }]);
    expect(await queries.callsToMake(handler)).toBe(0);
    expect((await queries.messagesOf(aMember(personId, { [honey.boothId]: 'owner' }), [boothOrderId])).get(boothOrderId)).toEqual([]);
  });
});

describe('sending through SMTP', () => {
  beforeEach(() => aFloor(database, 'live'));
  const toShopper = () => placed({ email: 'mai@example.com' }, [{ ...honey }]);
  const shopperMail = () =>
    database.sql<Record<string, unknown>>(`SELECT state, attempts, possible_double, last_error FROM message WHERE audience = 'shopper' AND channel = 'email'`).then((found) => found[0]);
  const again = async (sender?: Sender) => {
    await drain(sender);
  };

  it('goes out once on a live floor, with the floor’s public address, and nothing is kept', async () => {
    const order = await toShopper();
    const sender = aSender();
    await drain(sender);
    expect(sender.sent.map((mail) => mail.to).sort()).toEqual(['mai@example.com', 'ong@example.com']);
    const mail = sender.sent.find((sent) => sent.to === 'mai@example.com')!;
    expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@cho\.example\.vn>$/);
    expect(mail.text).toContain(`https://cho.example.vn/don/${order.number}`);
    expect(mail.text).not.toContain('thử nghiệm');
    expect(await mails()).toEqual([]);
    expect(await shopperMail()).toEqual({ state: 'sent', attempts: 1, possible_double: false, last_error: null });
    expect(await readMessageFigures(worker)).toEqual({ queued: 0, sending: 0, failed: 0, notReached: 0, possibleDoubles: 0 });
  });

  it('a demo floor keeps all mail, whatever server is configured', async () => {
    await aFloor(database, 'demo');
    await toShopper();
    const sender = aSender();
    await drain(sender);
    expect(sender.sent).toEqual([]);
    expect(await mails()).toHaveLength(2);
  });

  it('a refusal is a dead letter at once, visible, without the address; "send again" sends it', async () => {
    await toShopper();
    let refuses = true;
    const sender = aSender((mail) => (refuses && mail.to === 'mai@example.com' ? new MailRefused('550 <mai@example.com> unknown') : undefined));
    await drain(sender);
    expect(await shopperMail()).toMatchObject({ state: 'failed', attempts: 1 });
    const queries = new NotificationQueries(office);
    const operator = anOperator(tea.personIds[0]!);
    const { nodes } = await queries.deadLetters(operator, { first: 10 });
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({ handler: 'send-message', topic: 'message.queued', attempts: 1 });
    expect(nodes[0]!.lastError).not.toContain('mai@');
    expect(await queries.deadLetterCount(operator)).toBe(1);

    const sendAgain = new SendAgain(office);
    const { outboxId, handler } = nodes[0]!;
    await expect(sendAgain.run(anOperator(tea.personIds[0]!, 'observer'), { outboxId, handler })).rejects.toThrow(NotFound);
    await expect(sendAgain.run(aMember(tea.personIds[0]!, { [tea.boothId]: 'owner' }), { outboxId, handler })).rejects.toThrow(NotFound);
    await expect(sendAgain.run(operator, { outboxId: '1 OR 1=1', handler })).rejects.toThrow(NotFound);
    expect((await queries.deadLetters(operator, { first: 10 })).nodes).toHaveLength(1);
    refuses = false;
    await sendAgain.run(operator, { outboxId, handler });
    await expect(sendAgain.run(operator, { outboxId, handler })).rejects.toThrow(NotFound);
    await again(sender);
    expect(sender.sent.filter((mail) => mail.to === 'mai@example.com')).toHaveLength(1);
    expect(await shopperMail()).toEqual({ state: 'sent', attempts: 2, possible_double: false, last_error: null });
  });

  it('a server that is away is tried again; only a cut in the middle counts as a possible double', async () => {
    await toShopper();
    const failures = [new MailNotSent('connect ECONNREFUSED', false), new MailNotSent('socket closed', true)];
    const sender = aSender((mail) => (mail.to === 'mai@example.com' ? failures.shift() : undefined));
    await drain(sender);
    expect(await shopperMail()).toEqual({ state: 'queued', attempts: 1, possible_double: false, last_error: 'MailNotSent: connect ECONNREFUSED' });
    await again(sender);
    expect(await shopperMail()).toMatchObject({ state: 'queued', attempts: 2, possible_double: true });
    await again(sender);
    expect(await shopperMail()).toMatchObject({ state: 'sent', attempts: 3, possible_double: true });
    expect((await readMessageFigures(worker)).possibleDoubles).toBe(1);
  });

  it('a claim whose process died is taken over after its time, under the same Message-ID, and counted', async () => {
    await toShopper();
    const crash = aSender(() => {
      throw Object.assign(new Error('the process ended here'), { code: '57P01' });
    });
    await drain(crash);
    await database.sql(`UPDATE message SET state = 'sending', claimed_at = now() - interval '30 seconds' WHERE audience = 'shopper' AND channel = 'email'`);
    const sender = aSender();
    await again(sender);
    expect(sender.sent.map((mail) => mail.to)).toEqual(['ong@example.com']);
    expect(await shopperMail()).toMatchObject({ state: 'sending' });
    await database.sql(`UPDATE message SET claimed_at = now() - interval '3 minutes' WHERE state = 'sending'`);
    await again(sender);
    const [{ id } = { id: '' }] = await database.sql<{ id: string }>(`SELECT id FROM message WHERE audience = 'shopper' AND channel = 'email'`);
    expect(sender.sent.map((mail) => mail.messageId)).toContain(`<${id}@cho.example.vn>`);
    expect(await shopperMail()).toMatchObject({ state: 'sent', possible_double: true });
  });

  it('gives up after eleven attempts and says so', async () => {
    await toShopper();
    const away = aSender((mail) => (mail.to === 'mai@example.com' ? new MailNotSent('no greeting', false) : undefined));
    for (let attempt = 1; attempt <= 11; attempt++) await again(away);
    expect(await shopperMail()).toEqual({ state: 'failed', attempts: 11, possible_double: false, last_error: 'Error: MailNotSent: no greeting' });
    expect(await database.sql(`SELECT attempts FROM outbox_delivery WHERE state = 'dead'`)).toEqual([{ attempts: 11 }]);
  });
});

describe('the booth’s feed', () => {
  it('is paged newest first, is read by being seen, and is nobody else’s', async () => {
    for (let n = 0; n < 3; n++) await placed({}, [tea]);
    await placed({}, [honey]);
    await drain();
    const queries = new NotificationQueries(office);
    const member = aMember(tea.personIds[0]!, { [tea.boothId]: 'viewer' });
    const first = await queries.boothFeed(member, tea.boothId, { first: 2 });
    const second = await queries.boothFeed(member, tea.boothId, { first: 2, after: first.pageInfo.endCursor });
    expect([first.nodes.length, first.pageInfo.hasNextPage, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([2, true, 1, false]);
    const all = [...first.nodes, ...second.nodes];
    expect(new Set(all.map((entry) => entry.id)).size).toBe(3);
    expect(all.map((entry) => entry.read)).toEqual([false, false, false]);
    expect(all[0]!.at.getTime()).toBeGreaterThanOrEqual(all[2]!.at.getTime());
    expect(first.nodes[0]).toMatchObject({ template: 'order.placed', boothOrderNumber: expect.stringMatching(/-1$/) as unknown });
    expect((await queries.boothFeed(member, tea.boothId, { first: 5 })).nodes.map((entry) => entry.read)).toEqual([true, true, true]);
    const operator = anOperator(tea.personIds[0]!);
    expect((await queries.boothFeed(operator, honey.boothId, { first: 5 })).nodes).toHaveLength(1);
    expect((await queries.boothFeed(operator, honey.boothId, { first: 5 })).nodes[0]!.read).toBe(false);
    await expect(queries.boothFeed(member, honey.boothId, { first: 5 })).rejects.toThrow(NotFound);
    await expect(queries.boothFeed(member, tea.boothId, { first: 101 })).rejects.toThrow(InvalidInput);
    await expect(queries.boothFeed(member, tea.boothId, { first: 5, after: 'x' })).rejects.toThrow(InvalidInput);
    await expect(queries.deadLetters(member, { first: 5 })).rejects.toThrow(NotFound);
  });
});

it('nothing that was logged in all of this tells about a person', () => {
  expect(lines.length).toBeGreaterThan(20);
  const all = lines.join('');
  expect(all).toContain('dead letter');
  expect(all).not.toMatch(/@example\.com|Lò Thị Mai|912345678|Số 5/);
});
