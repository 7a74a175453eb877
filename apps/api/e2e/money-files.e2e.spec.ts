import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { anAccount, anOpenFloor } from '@chophien/orders/testing';
import { startApi, type TestApi } from './harness.js';

describe('a statement over HTTP', () => {
  let api: TestApi;
  let booth: string;
  let account: string;
  let owner: string;
  let handler: string;
  let rival: string;

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    booth = await aBooth(api.database);
    const other = await aBooth(api.database);
    account = (await anAccount(api.database, booth, '0123499999')).id;
    owner = (await api.signIn({ booths: { [booth]: 'owner' } })).cookie;
    handler = (await api.signIn({ booths: { [booth]: 'order_handler' } })).cookie;
    rival = (await api.signIn({ booths: { [other]: 'owner' } })).cookie;
  });
  afterAll(() => api.stop());

  const text = 'Ngày giao dịch;Số tham chiếu;Số tiền;Nội dung\n26/11/2026;FT1;45.000;Trả tiền';
  const send = (cookie: string | undefined, query: string, body: string | Buffer = text, type = 'text/csv') =>
    api.http().post(`/office/money-files?${query}`).set({ 'content-type': type, ...(cookie === undefined ? {} : { cookie }) }).send(body);
  const files = async () => (await api.database.sql<{ n: number }>('SELECT count(*)::int AS n FROM money_file'))[0]!.n;
  const extensions = (answer: { body: unknown }) => (answer.body as { errors: { extensions: { code: string; reason?: string } }[] }).errors[0]?.extensions;

  it('is taken from the owner, read at once, and accepted through GraphQL', async () => {
    const sent = await send(owner, `kind=statement&account=${account}&name=sao%20k%C3%AA.csv`);
    expect(sent.status).toBe(201);
    const { id } = sent.body as { id: string };
    const { data } = await api.askPersisted<{ moneyFile: { state: string; version: number; fileName: string; counts: unknown; columns: { field: string }[] } }>('office', 'MoneyFile', { id }, { cookie: owner });
    expect(data.moneyFile).toMatchObject({ state: 'CHECKED', version: 2, fileName: 'sao kê.csv', counts: { match: 0, queue: 1, known: 0, outgoing: 0, bad: 0 } });
    expect(data.moneyFile.columns.map(({ field }) => field)).toEqual(['TIME', 'REFERENCE', 'AMOUNT', 'WORDS']);
    const accepted = await api.askPersisted<{ acceptMoneyFile: { __typename: string; state: string; written: number } }>('office', 'AcceptMoneyFile', { id, version: 2 }, { cookie: owner });
    expect(accepted.data.acceptMoneyFile).toMatchObject({ __typename: 'MoneyFile', state: 'ACCEPTED', written: 1 });
    const waiting = await api.askPersisted<{ moneyWaiting: number }>('office', 'MoneyWaiting', { boothId: booth }, { cookie: handler });
    expect(waiting.data.moneyWaiting).toBe(1);
  });

  it.each<[string, () => ReturnType<typeof send>, number, string]>([
    ['a stranger', () => send(undefined, `kind=statement&account=${account}`), 401, 'SignInRequired'],
    ['who handles orders only', () => send(handler, `kind=statement&account=${account}`), 404, 'NotFound'],
    ['another booth’s owner', () => send(rival, `kind=statement&account=${account}`), 404, 'NotFound'],
    ['another booth’s owner, as cash', () => send(rival, `kind=cash&booth=${booth}&carrier=GHN`), 404, 'NotFound'],
    ['the owner, without an account', () => send(owner, 'kind=statement'), 404, 'NotFound'],
    ['the owner, with no id at all', () => send(owner, 'kind=statement&account=%27;--'), 404, 'NotFound'],
    ['the owner, without a carrier', () => send(owner, `kind=cash&booth=${booth}&carrier=`), 400, 'InvalidInput'],
    ['the owner, as a form', () => send(owner, `kind=statement&account=${account}`, text, 'application/x-www-form-urlencoded'), 415, 'NOT_JSON'],
    ['the owner, as an image', () => send(owner, `kind=statement&account=${account}`, text, 'image/png'), 415, 'NOT_JSON'],
    ['the owner, but a picture', () => send(owner, `kind=statement&account=${account}`, Buffer.from('89504e470d0a1a0a00', 'hex')), 422, 'FileRefused'],
  ])('is not taken from %s', async (_, post, status, code) => {
    const before = await files();
    const answer = await post();
    expect([answer.status, extensions(answer)?.code]).toEqual([status, code]);
    expect(await files()).toBe(before);
  });

  it('from a page of another site is refused', async () => {
    const before = await files();
    const answer = await send(owner, `kind=statement&account=${account}`).set('sec-fetch-site', 'cross-site');
    expect([answer.status, extensions(answer)?.code]).toEqual([403, 'FOREIGN_ORIGIN']);
    expect(await files()).toBe(before);
  });
});
