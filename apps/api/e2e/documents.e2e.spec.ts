import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashOf, startApi, type TestApi } from './harness.js';

const floor = '{ floor { mode nameVi } }';

describe('which documents are answered', () => {
  let live: TestApi;
  let demo: TestApi;
  beforeAll(async () => {
    live = await startApi({ mode: 'live' });
    demo = await startApi();
  });
  afterAll(async () => {
    await live.stop();
    await demo.stop();
  });

  it('a live floor answers the documents of its own clients, by hash', async () => {
    const answer = await live.askPersisted<{ floor: { mode: string } }>('shop', 'FloorInfo');
    expect([answer.status, answer.data.floor.mode, answer.errors]).toEqual([200, 'LIVE', []]);
    const prefixed = await live
      .http()
      .post('/shop/graphql')
      .send({ extensions: { persistedQuery: { version: 1, sha256Hash: `sha256:${hashOf('shop', 'FloorInfo')}` } } });
    expect([prefixed.status, (prefixed.body as { data: { floor: { mode: string } } }).data.floor.mode]).toEqual([200, 'LIVE']);
  });

  it('a live floor answers no other document, not even beside a known hash', async () => {
    const free = await live.ask('shop', floor);
    expect(free.status).toBe(400);
    expect(free.data).toBeUndefined();
    expect(free.errors).toEqual([
      { message: 'this floor answers known documents only: send extensions.persistedQuery', extensions: { code: 'PERSISTED_DOCUMENTS_ONLY', requestId: free.headers['x-request-id'] } },
    ]);
    const smuggled = await live
      .http()
      .post('/shop/graphql')
      .send({ query: floor, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('shop', 'FloorInfo') } } });
    expect([smuggled.status, (smuggled.body as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([400, 'PERSISTED_DOCUMENTS_ONLY']);
    const byGet = await live.http().get('/shop/graphql').query({ query: floor }).set('content-type', 'application/json');
    expect([byGet.status, (byGet.body as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([400, 'PERSISTED_DOCUMENTS_ONLY']);
    expect((await live.ask('shop', '{ __schema { queryType { name } } }')).status).toBe(400);
  });

  it('says clearly when a hash is unknown, or is of the other endpoint', async () => {
    for (const hash of ['0'.repeat(64), 'sha256:abc', '', hashOf('office', 'Me')]) {
      const answer = await live
        .http()
        .post('/shop/graphql')
        .send({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
      const { errors } = answer.body as { errors: { message: string; extensions: { code: string } }[] };
      expect([hash, answer.status, errors[0]!.extensions.code]).toEqual([hash, 400, 'UNKNOWN_DOCUMENT']);
    }
  });

  it('development answers free documents on a live floor too', async () => {
    const development = await startApi({ database: live.database, development: true });
    try {
      expect((await development.ask<{ floor: { mode: string } }>('shop', '{ floor { mode } }')).data).toEqual({ floor: { mode: 'LIVE' } });
    } finally {
      await development.stop();
    }
  });

  it('a known document may come by GET when the browser cannot be made to send it, a mutation may not', async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf('shop', 'FloorInfo') } });
    expect((await live.http().get('/shop/graphql').query({ extensions })).status).toBe(400);
    const answer = await live.http().get('/shop/graphql').query({ extensions }).set('apollo-require-preflight', '1');
    expect([answer.status, (answer.body as { data: { floor: { mode: string } } }).data.floor.mode]).toEqual([200, 'LIVE']);
    expect((await demo.http().get('/shop/graphql').query({ query: 'mutation { setCartLine(token: "t", variantId: "v", quantity: 1) { __typename } }' }).set('apollo-require-preflight', '1')).status).toBe(405);
  });

  it('refuses what a foreign page can make a browser send', async () => {
    const send = (headers: Record<string, string>) => demo.http().post('/office/graphql').set(headers).send(JSON.stringify({ query: '{ me { personId } }' }));
    const json = { 'content-type': 'application/json' };
    const codeOf = (answer: { body: unknown }) => (answer.body as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
    const notJson: Record<string, string>[] = [{ 'content-type': 'text/plain' }, { 'content-type': 'application/x-www-form-urlencoded' }, { 'content-type': 'text/plain', 'apollo-require-preflight': '1' }];
    for (const headers of notJson) {
      const answer = await send(headers);
      expect([answer.status, codeOf(answer)]).toEqual([415, 'NOT_JSON']);
    }
    for (const headers of [
      { ...json, 'sec-fetch-site': 'cross-site' },
      { ...json, 'sec-fetch-site': 'same-site' },
      { ...json, origin: 'https://elsewhere.example' },
      { ...json, origin: 'null' },
    ]) {
      const answer = await send(headers);
      expect([headers, answer.status, codeOf(answer)]).toEqual([headers, 403, 'FOREIGN_ORIGIN']);
    }
    for (const headers of [json, { ...json, 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }, { ...json, origin: 'http://localhost:3000' }, { ...json, origin: 'http://192.168.1.5:3000', 'x-forwarded-host': '192.168.1.5:3000' }]) {
      expect([headers, (await send(headers)).status]).toEqual([headers, 200]);
    }
  });

  it('refuses a batch, a body that is no JSON, and a body over 100 kB, each with a code', async () => {
    const batch = await demo.http().post('/shop/graphql').send([{ query: floor }, { query: floor }]);
    expect([batch.status, (batch.body as { errors: { message: string }[] }).errors[0]!.message]).toEqual([400, 'Operation batching disabled.']);

    const broken = await demo.http().post('/shop/graphql').set('content-type', 'application/json').send('{"query": ');
    expect([broken.status, (broken.body as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([400, 'BAD_REQUEST']);

    const empty = await demo.http().post('/shop/graphql').send({});
    expect(empty.status).toBe(400);

    const large = await demo.http().post('/shop/graphql').send({ query: `{ floor { mode } } #${'x'.repeat(100 * 1024)}` });
    expect(large.status).toBe(413);
    expect(large.body).toEqual({ errors: [{ message: 'the body is over 100 kB', extensions: { code: 'BODY_TOO_LARGE', requestId: large.headers['x-request-id'] } }] });
  });
});
