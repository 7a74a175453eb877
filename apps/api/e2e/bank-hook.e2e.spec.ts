import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anAccount, anAwaitedTransfer, anOpenFloor, twoBooths, type TwoBooths } from '@chophien/orders/testing';
import { signHook } from '@chophien/payments/bank';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { startApi, type TestApi } from './harness.js';

const [key, older, foreign] = ['k'.repeat(32), 'o'.repeat(40), 'f'.repeat(32)];

describe('what a bank posts to the floor', () => {
  let database: TestDatabase;
  let floor: TwoBooths;
  let api: TestApi;
  let payments: { id: string; memo: string; amount: bigint }[];

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    floor = await twoBooths(database, await database.connect('shop'));
    api = await startApi({ database, bankHooks: `main=generic:${key},${older};sepay=sepay:${key}` });
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  beforeEach(async () => {
    await database.sql('TRUNCATE bank_event, bank_event_echo, receiving_account CASCADE');
    const parts = await floor.orderFromBoth();
    payments = [];
    for (const [at, part] of parts.entries()) payments.push(await anAwaitedTransfer(database, part.id, await anAccount(database, part.booth_id, `012349999${at}`)));
    api.logLines.length = 0;
  });

  const event = (at = 0, changes: Record<string, unknown> = {}) => ({
    id: `e${at}`, reference: `FT${at}`, bankBin: '970436', accountNumber: `012349999${at}`, direction: 'in', amount: String(payments[at]!.amount), currency: 'VND', text: `CT DEN ${payments[at]!.memo}`, happenedAt: '2026-11-26T10:00:00+07:00', ...changes,
  });
  type How = { signedWith?: string; age?: number; signedBody?: string; headers?: Record<string, string>; source?: string; names?: [string, string] };
  const post = (body: unknown, { signedWith = key, age = 0, signedBody, headers = {}, source = 'main', names = ['x-bank-timestamp', 'x-bank-signature'] }: How = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const seconds = String(Math.floor(Date.now() / 1000) - age);
    return api
      .http()
      .post(`/webhooks/bank/${source}`)
      .set({ 'content-type': 'application/json', [names[0]]: seconds, [names[1]]: signHook(signedWith, seconds, Buffer.from(signedBody ?? text)), ...headers })
      .send(text);
  };
  const codeOf = (answer: { body: unknown }) => (answer.body as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
  const states = async () => (await database.sql<{ state: string }>('SELECT state FROM payment WHERE id = ANY ($1) ORDER BY array_position($1, id)', [payments.map(({ id }) => id)])).map(({ state }) => state);
  const events = async () => (await database.sql<{ state: string }>('SELECT state FROM bank_event ORDER BY external_id')).map(({ state }) => state);
  const untouched = async () => {
    expect(await events()).toEqual([]);
    expect(await states()).toEqual(['awaiting', 'awaiting']);
  };

  it('pays: 200 after it is kept, the same answer told again', async () => {
    const answers = [await post(event()), await post(event()), await post(event(), { signedWith: older })];
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([200, { success: true }]));
    expect(await states()).toEqual(['paid', 'awaiting']);
    expect(await events()).toEqual(['applied']);
  });

  it('is taken doubled, at once and in any order', async () => {
    const answers = await Promise.all([1, 0, 1, 0, 0, 1].map((at) => post(event(at))));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(await states()).toEqual(['paid', 'paid']);
    expect(await events()).toEqual(['applied', 'applied']);
    expect(await database.sql(`SELECT count(*)::int AS n FROM outbox WHERE topic = 'order.paid'`)).toEqual([{ n: 2 }]);
  });

  it('pays whom SePay tells of, as its documentation shows the body and the headers', async () => {
    const shown = {
      id: 92704, gateway: 'Vietcombank', transactionDate: '2026-11-26 10:02:37', accountNumber: '0123499990', code: null, content: `MBVCB ${payments[0]!.memo}`, transferType: 'in', transferAmount: Number(payments[0]!.amount),
      accumulated: 19077000, subAccount: null, referenceCode: 'MBVCB.3278907687', description: '',
    };
    const answer = await post(shown, { source: 'sepay', names: ['x-sepay-timestamp', 'x-sepay-signature'] });
    expect([answer.status, answer.body]).toEqual([200, { success: true }]);
    expect(await states()).toEqual(['paid', 'awaiting']);
  });

  it('that does not fit waits for a person, and is answered as kept', async () => {
    expect((await post(event(0, { amount: '1' }))).status).toBe(200);
    expect(await database.sql('SELECT state, reason, amount FROM bank_event')).toEqual([{ state: 'queued', reason: 'short', amount: '1' }]);
    expect(await states()).toEqual(['awaiting', 'awaiting']);
  });

  it('that went out is answered and not kept', async () => {
    expect((await post(event(0, { direction: 'out' }))).status).toBe(200);
    await untouched();
  });

  it.each<[string, () => Promise<{ status: number; body: unknown }>]>([
    ['another key', () => post(event(), { signedWith: foreign })],
    ['an altered body', () => post(event(0, { amount: '5' }), { signedBody: JSON.stringify(event()) })],
    ['one blank more', () => post(`${JSON.stringify(event())} `, { signedBody: JSON.stringify(event()) })],
    ['a second of six minutes ago', () => post(event(), { age: 360 })],
    ['a second to come', () => post(event(), { age: -360 })],
    ['no signature', () => post(event(), { headers: { 'x-bank-signature': '' } })],
    ['no second', () => post(event(), { headers: { 'x-bank-timestamp': '' } })],
    ['the headers of another shape', () => post(event(), { names: ['x-sepay-timestamp', 'x-sepay-signature'] })],
    ['no JSON, unsigned', () => post('{', { signedWith: foreign })],
  ])('with %s is refused as unsigned, and changes nothing', async (_, send) => {
    const answer = await send();
    expect([answer.status, codeOf(answer)]).toEqual([401, 'BAD_SIGNATURE']);
    await untouched();
  });

  it.each<[string, () => unknown]>([
    ['no JSON', () => '{'],
    ['nothing', () => '{}'],
    ['half a đồng', () => event(0, { amount: 0.5 })],
    ['a prototype', () => '{"__proto__":{"id":"1"}}'],
    ['several events', () => [event(0), event(1)]],
  ])('that is signed and holds %s is no event', async (_, body) => {
    const answer = await post(body());
    expect([answer.status, codeOf(answer)]).toEqual([400, 'NO_EVENT']);
    await untouched();
  });

  it('over 100 kB, to an unknown source, or as a question is refused', async () => {
    expect((await post(event(0, { text: 'x'.repeat(110_000) }))).status).toBe(413);
    expect((await post(event(), { source: 'nobody' })).status).toBe(404);
    expect((await post(event(), { headers: { 'content-type': 'text/csv' } })).status).toBe(415);
    expect((await api.http().get('/webhooks/bank/main')).status).toBe(404);
    await untouched();
  });

  it('that cannot be kept is answered as a failure of ours, and taken when it is told again', async () => {
    await database.sql('ALTER TABLE bank_event ADD CONSTRAINT away CHECK (false) NOT VALID');
    try {
      expect((await post(event())).status).toBe(500);
    } finally {
      await database.sql('ALTER TABLE bank_event DROP CONSTRAINT away');
    }
    await untouched();
    expect((await post(event())).status).toBe(200);
    expect(await states()).toEqual(['paid', 'awaiting']);
  });

  it('leaves no words of buyers, accounts or keys in the log', async () => {
    await post(event());
    await post(event(), { signedWith: foreign });
    const log = api.logLines.join('\n');
    expect(log).toContain('a bank told of money');
    expect(log).toContain('bore no good signature');
    for (const secret of [payments[0]!.memo, '0123499990', key, foreign]) expect(log).not.toContain(secret);
  });

  it('still reads JSON everywhere else as before', async () => {
    const answer = await api.http().post('/shop/graphql').set('content-type', 'application/json').send('{"query":');
    expect(answer.status).toBe(400);
    const asked = await api.ask('shop', '{ __typename }');
    expect(asked.data).toEqual({ __typename: 'Query' });
  });
});

describe('a floor to which no bank tells anything', () => {
  it('knows no such address, and does not start with a shape that nobody reads', async () => {
    const api = await startApi();
    try {
      expect((await api.http().post('/webhooks/bank/main').set('content-type', 'application/json').send('{}')).status).toBe(404);
    } finally {
      await api.stop();
    }
    await expect(startApi({ bankHooks: `main=casso:${key}` })).rejects.toThrow('BANK_HOOKS: main has a shape that nobody reads');
  });
});
