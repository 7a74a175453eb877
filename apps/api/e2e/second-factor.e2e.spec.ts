import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema, isCompositeType, getNamedType, isNonNullType } from 'graphql';
import { TOTP } from 'otpauth';
import { aPerson } from '@chophien/accounts/testing';
import { sdlFiles } from '@chophien/api-contract';
import { cookieOf, startApi, type TestApi } from './harness.js';

const chrome = { 'user-agent': 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36' };
const codeOf = (secret: string, steps = 0) => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });

describe('second factor and step-up at the office', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const enrol = async (cookie: string) => {
    const begun = await api.askPersisted<{ beginSecondFactor: { secret: string } }>('office', 'BeginSecondFactor', {}, { cookie });
    const { secret } = begun.data.beginSecondFactor;
    const confirmed = await api.askPersisted<{ confirmSecondFactor: { codes: string[] } }>('office', 'ConfirmSecondFactor', { code: codeOf(secret) }, { cookie });
    await api.database.sql('UPDATE second_factor SET last_step = 0');
    return { secret, codes: confirmed.data.confirmSecondFactor.codes, cookie: cookieOf(confirmed)! };
  };
  const makeOld = (personId: string) => api.database.sql(`UPDATE session SET stepped_up_at = now() - interval '11 minutes' WHERE person_id = $1`, [personId]);

  it('signs in in two stages, names the device, and takes no code twice', async () => {
    const { cookie: first, person } = await api.signIn({ floorRole: 'observer' });
    const { secret, cookie } = await enrol(first);
    expect(cookie).not.toBe(first);
    expect((await api.ask('office', '{ me { personId } }', {}, { cookie: first })).data).toEqual({ me: null });

    const stage = await api.askPersisted<{ signIn: { __typename: string; challenge: string } }>('office', 'SignIn', { email: person.email, password: person.password }, { headers: chrome });
    expect(stage.data.signIn.__typename).toBe('SecondFactorRequired');
    expect(stage.headers['set-cookie']).toBeUndefined();
    const { challenge } = stage.data.signIn;
    const wrong = await api.askPersisted('office', 'AnswerChallenge', { challenge, code: '000' }, { headers: chrome });
    expect(wrong.data).toEqual({ answerChallenge: { __typename: 'CodeRefused', triesLeft: 4 } });
    expect(wrong.headers['set-cookie']).toBeUndefined();
    const right = await api.askPersisted<{ answerChallenge: { __typename: string; secondFactor: unknown } }>('office', 'AnswerChallenge', { challenge, code: codeOf(secret) }, { headers: chrome });
    expect(right.data.answerChallenge).toMatchObject({ __typename: 'Me', secondFactor: { isOn: true, isRequired: false, requiredFrom: null }, mustFirst: null });
    expect(await api.database.sql(`SELECT device_label, with_second_factor FROM session WHERE person_id = $1 AND device_label <> ''`, [person.id])).toEqual([
      { device_label: 'Chrome · Android', with_second_factor: true },
    ]);
    const again = await api.askPersisted('office', 'AnswerChallenge', { challenge, code: codeOf(secret) });
    expect(again.data).toEqual({ answerChallenge: { __typename: 'ChallengeEnded' } });
    // neither secret nor challenge stands in a log
    expect(api.logLines.join('')).not.toContain(secret);
    expect(api.logLines.join('')).not.toContain(challenge);
  });

  it('asks to prove again who sits there, and then does it', async () => {
    const { cookie: first, person } = await api.signIn({});
    const { secret, codes, cookie } = await enrol(first);
    await makeOld(person.id);
    const kept = () => api.database.sql('SELECT code_hash FROM recovery_code WHERE person_id = $1 ORDER BY 1', [person.id]);
    const before = await kept();
    expect((await api.askPersisted('office', 'RenewRecoveryCodes', {}, { cookie })).data).toEqual({ renewRecoveryCodes: { __typename: 'StepUpRequired' } });
    expect((await api.askPersisted('office', 'StepUp', { proof: person.password }, { cookie })).data).toEqual({ stepUp: { __typename: 'StepUpRefused' } });
    expect(await kept()).toEqual(before);
    expect((await api.askPersisted<{ stepUp: { __typename: string } }>('office', 'StepUp', { proof: codeOf(secret) }, { cookie })).data.stepUp.__typename).toBe('SteppedUp');
    const renewed = await api.askPersisted<{ renewRecoveryCodes: { codes: string[] } }>('office', 'RenewRecoveryCodes', {}, { cookie });
    expect(renewed.data.renewRecoveryCodes.codes).toHaveLength(10);
    expect(renewed.data.renewRecoveryCodes.codes.some((code) => codes.includes(code))).toBe(false);
  });

  it('closes everything but setting it up to who must have one and does not, on the server', async () => {
    const { cookie, person } = await api.signIn({ floorRole: 'administrator' });
    await api.database.sql(`INSERT INTO setting (key, value, valid_from) VALUES ('accounts.secondFactorRequired', '2', now() - interval '60 days')`);
    await api.database.sql(`UPDATE person SET first_signed_in_at = now() - interval '15 days' WHERE id = $1`, [person.id]);
    try {
      const open = ['me', 'mySecurity', 'signIn', 'signOut', 'answerChallenge', 'stepUp', 'beginSecondFactor', 'confirmSecondFactor', 'changePassword', 'askPasswordReset', 'resetPassword', 'confirmEmailChange', 'invitation', 'joinByInvitation', 'beginBoothApplication'];
      const schema = buildSchema(sdlFiles('office').map((file) => readFileSync(file, 'utf8')).join('\n'));
      const closed = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.values(type.getFields()).map((field) => ({ operation: type.name.toLowerCase(), field }))).filter(({ field }) => !open.includes(field.name));
      expect(closed.length).toBeGreaterThan(20);
      let asked = 0;
      for (const { operation, field } of closed) {
        // what needs no input object can be asked without knowing more of it
        const required = field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
        const value = (type: string) => ({ 'ID!': '"x"', 'String!': '"x"', 'Int!': '1', 'Boolean!': 'true', '[ID!]!': '[]' })[type];
        if (required.some((argument) => value(String(argument.type)) === undefined)) continue;
        const input = required.map((argument) => `${argument.name}: ${value(String(argument.type))}`).join(', ');
        const answer = await api.ask('office', `${operation} { ${field.name}${input ? `(${input})` : ''}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''} }`, {}, { cookie });
        expect([field.name, answer.errors.map((error) => [error.extensions['code'], error.extensions['mustFirst']])]).toEqual([field.name, [['MustFirst', 'second_factor']]]);
        asked++;
      }
      expect(asked).toBeGreaterThan(15);
      expect((await api.http().get('/office/exports/0190a000-0000-7000-8000-000000000001').set('cookie', cookie)).status).toBe(404);
      expect((await api.ask('office', '{ me { mustFirst floorPermissions } }', {}, { cookie })).data).toMatchObject({ me: { mustFirst: 'SECOND_FACTOR' } });
      const set = await enrol(cookie);
      expect((await api.ask('office', '{ me { mustFirst } today { ordersToday } }', {}, { cookie: set.cookie })).data).toEqual({ me: { mustFirst: null }, today: { ordersToday: 0 } });
    } finally {
      await api.database.sql(`DELETE FROM setting WHERE key = 'accounts.secondFactorRequired'`);
    }
  });

  it('answers alike to known and unknown addresses that forgot a password, and says so where no mail can go', async () => {
    const person = await aPerson(api.database);
    for (const email of [person.email, 'khong-co@thu.example']) {
      expect((await api.askPersisted('office', 'AskPasswordReset', { email })).data).toEqual({ askPasswordReset: { __typename: 'PasswordResetAsked', minutes: 30 } });
    }
    expect(await api.database.sql(`SELECT person_id FROM account_mail WHERE kind = 'password_reset'`)).toEqual([{ person_id: person.id }]);
    const refused = await api.askPersisted('office', 'ResetPassword', { secret: 'x'.repeat(43), password: 'bon tu khong lien quan' });
    expect(refused.data).toEqual({ resetPassword: { __typename: 'LinkEnded' } });
    for (let more = 0; more < 4; more++) await api.askPersisted('office', 'AskPasswordReset', { email: person.email });
    const stopped = await api.askPersisted<{ askPasswordReset: { __typename: string } }>('office', 'AskPasswordReset', { email: person.email });
    expect(stopped.data.askPasswordReset.__typename).toBe('TooManyRequests');

    const live = await startApi({ mode: 'live', publicUrl: 'http://localhost:3000' });
    try {
      const someone = await aPerson(live.database);
      expect((await live.askPersisted('office', 'AskPasswordReset', { email: someone.email })).data).toEqual({ askPasswordReset: { __typename: 'MailUnavailable' } });
      expect(await live.database.sql('SELECT 1 FROM account_mail')).toEqual([]);
    } finally {
      await live.stop();
    }
  });

  it('lets an operator set access back in person, after proving who sits there', async () => {
    const { cookie, person: chief } = await api.signIn({ floorRole: 'administrator' });
    const person = await aPerson(api.database);
    await makeOld(chief.id);
    const hash = () => api.database.sql('SELECT password_hash FROM person WHERE id = $1', [person.id]);
    const before = await hash();
    expect((await api.askPersisted('office', 'ResetAccess', { personId: person.id, part: 'PASSWORD' }, { cookie })).data).toEqual({ resetAccess: { __typename: 'StepUpRequired' } });
    expect(await hash()).toEqual(before);
    await api.askPersisted('office', 'StepUp', { proof: chief.password }, { cookie });
    const done = await api.askPersisted<{ resetAccess: { password: string } }>('office', 'ResetAccess', { personId: person.id, part: 'PASSWORD' }, { cookie });
    expect(done.data.resetAccess.password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const handed = await api.signIn({ person: { ...person, password: done.data.resetAccess.password } });
    expect((await api.ask('office', '{ today { ordersToday } }', {}, { cookie: handed.cookie })).errors[0]?.extensions).toMatchObject({ code: 'MustFirst', mustFirst: 'new_password' });
  });

  it('sets back whoever holds a bundle of its own, logged, with all sessions ended, and nobody who may do more than the actor', async () => {
    const bundle = async (key: string, permissions: string[]) => {
      await api.database.sql('INSERT INTO floor_bundle (key, name_vi, name_en, permissions) VALUES ($1, $1, $1, $2)', [key, permissions]);
      return api.signIn({ floorRole: key });
    };
    const helper = await bundle('helper', ['floor.people.write', 'floor.orders.read']);
    const clerk = await bundle('clerk', ['floor.orders.read']);
    const stronger = await bundle('stronger', ['floor.orders.read', 'floor.blocks.write']);
    const administrator = await api.signIn({ floorRole: 'administrator' });
    const reset = (personId: string, cookie: string) => api.askPersisted<{ resetAccess: { __typename: string; password: string } }>('office', 'ResetAccess', { personId, part: 'PASSWORD' }, { cookie });
    const trail = () => api.database.sql(`SELECT subject_id, actor_id, detail FROM audit_log WHERE action = 'person.password_handed' AND actor_id = $1`, [helper.person.id]);
    const meOf = async (cookie: string) => (await api.ask('office', '{ me { personId } }', {}, { cookie })).data;

    const done = await reset(clerk.person.id, helper.cookie);
    expect(done.data.resetAccess.__typename).toBe('AccessReset');
    expect(await trail()).toEqual([{ subject_id: clerk.person.id, actor_id: helper.person.id, detail: { sessionsEnded: 1 } }]);
    expect(await meOf(clerk.cookie)).toEqual({ me: null });
    await api.signIn({ person: { ...clerk.person, password: done.data.resetAccess.password } });

    const everybody = () => api.database.sql('SELECT id, password_hash, password_is_temporary FROM person ORDER BY id');
    const before = [await everybody(), await trail()];
    for (const { person } of [stronger, administrator, helper]) expect((await reset(person.id, helper.cookie)).data.resetAccess.__typename).toBe('NotFound');
    // who may not keep people is not told that there is such a field
    expect((await reset(clerk.person.id, stronger.cookie)).errors[0]?.extensions['code']).toBe('NotFound');
    expect([await everybody(), await trail()]).toEqual(before);
    for (const { person, cookie } of [stronger, administrator]) expect(await meOf(cookie)).toEqual({ me: { personId: person.id } });
    // the same by who may as much is the control
    expect((await reset(stronger.person.id, administrator.cookie)).data.resetAccess.__typename).toBe('AccessReset');
  });
});
