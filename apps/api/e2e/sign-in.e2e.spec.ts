import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { cookieOf, startApi, type TestApi } from './harness.js';

const signIn = `mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename
    ... on Me { personId displayName email floorMode floorRole floorPermissions booths { id } }
    ... on SignInRefused { message }
    ... on TooManyRequests { retryAfterSeconds }
  }
}`;
const me = '{ me { personId displayName } }';

describe('signing in to the back office', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('sets a strict cookie, knows who it is, and forgets at sign-out', async () => {
    const person = await aPerson(api.database, { displayName: 'Giàng A Chu', floorRole: 'observer' });
    const entered = await api.ask('office', signIn, { email: person.email, password: person.password });
    expect(entered.data['signIn']).toEqual({
      __typename: 'Me',
      personId: person.id,
      displayName: 'Giàng A Chu',
      email: person.email,
      floorMode: 'DEMO',
      floorRole: 'OBSERVER',
      floorPermissions: ['floor.orders.read', 'floor.booths.read', 'floor.visits.read'],
      booths: [],
    });
    expect(String(entered.headers['set-cookie'])).toMatch(/^office=[A-Za-z0-9_-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/);
    const cookie = cookieOf(entered)!;
    expect((await api.ask('office', me, {}, { cookie })).data).toEqual({ me: { personId: person.id, displayName: 'Giàng A Chu' } });
    expect((await api.ask('office', me)).data).toEqual({ me: null });

    const left = await api.ask('office', 'mutation { signOut }', {}, { cookie });
    expect(left.data).toEqual({ signOut: true });
    expect(String(left.headers['set-cookie'])).toMatch(/^office=; Max-Age=0; /);
    expect((await api.ask('office', me, {}, { cookie })).data).toEqual({ me: null });
  });

  it('answers alike for unknown and known people, without a cookie', async () => {
    const person = await aPerson(api.database);
    const refused = { signIn: { __typename: 'SignInRefused', message: 'wrong e-mail or password' } };
    for (const variables of [
      { email: 'khong-co@thu.example', password: 'mat khau de thu' },
      { email: person.email, password: 'sai' },
    ]) {
      const answer = await api.ask('office', signIn, variables);
      expect(answer.data).toEqual(refused);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('binds the cookie to its host over https', async () => {
    const secure = await startApi({ database: api.database, publicUrl: 'https://cho.example.vn' });
    try {
      const person = await aPerson(api.database);
      const answer = await secure.ask('office', signIn, { email: person.email, password: person.password });
      expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-office=[A-Za-z0-9_-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    } finally {
      await secure.stop();
    }
  });

  it('stops guessing at one e-mail, whatever the address, and says when to try again', async () => {
    const person = await aPerson(api.database);
    for (let attempt = 0; attempt < 10; attempt++) {
      const answer = await api.ask('office', signIn, { email: person.email, password: `sai ${attempt}` }, { address: `203.0.113.${attempt}` });
      expect((answer.data['signIn'] as { __typename: string }).__typename).toBe('SignInRefused');
    }
    const stopped = await api.ask('office', signIn, { email: person.email.toUpperCase(), password: person.password }, { address: '203.0.113.99' });
    const { __typename, retryAfterSeconds } = stopped.data['signIn'] as { __typename: string; retryAfterSeconds: number };
    expect(__typename).toBe('TooManyRequests');
    expect(retryAfterSeconds).toBeGreaterThan(800);
    expect(retryAfterSeconds).toBeLessThanOrEqual(900);
    expect(stopped.headers['set-cookie']).toBeUndefined();
    // what is counted is kept as a hash: no e-mail stands in the table
    const kept = await api.database.sql<{ key: string }>(`SELECT key FROM rate_limit WHERE key LIKE 'signInPerEmail:%'`);
    expect(kept.length).toBeGreaterThan(0);
    for (const { key } of kept) expect(key).toMatch(/^signInPerEmail:[A-Za-z0-9_-]{32}$/);
  });

  it('does not let a stranger who guesses shut somebody out of where they always sign in', async () => {
    const person = await aPerson(api.database);
    const home = { address: '198.51.100.7' };
    await api.ask('office', signIn, { email: person.email, password: person.password }, home);
    for (let attempt = 0; attempt < 11; attempt++) await api.ask('office', signIn, { email: person.email, password: `sai ${attempt}` }, { address: '203.0.113.77' });
    const elsewhere = await api.ask<{ signIn: { __typename: string } }>('office', signIn, { email: person.email, password: person.password }, { address: '203.0.113.78' });
    expect(elsewhere.data.signIn.__typename).toBe('TooManyRequests');
    const atHome = await api.ask<{ signIn: { __typename: string } }>('office', signIn, { email: person.email, password: person.password }, home);
    expect(atHome.data.signIn.__typename).toBe('Me');
    // and at home, too, guessing ends
    for (let attempt = 0; attempt < 10; attempt++) await api.ask('office', signIn, { email: person.email, password: `sai ${attempt}` }, home);
    const stopped = await api.ask<{ signIn: { __typename: string } }>('office', signIn, { email: person.email, password: person.password }, home);
    expect(stopped.data.signIn.__typename).toBe('TooManyRequests');
  });

  it('closes what needs a session to strangers', async () => {
    const answer = await api.ask('office', 'mutation { signOut }');
    expect(answer.errors).toEqual([
      { message: 'sign in first', path: ['signOut'], locations: [{ line: 1, column: 12 }], extensions: { code: 'SignInRequired', requestId: answer.headers['x-request-id'] } },
    ]);
    expect(answer.data).toBeNull();
  });
});
