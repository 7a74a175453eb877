import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { Db, ShopperActor, StaffActor } from '@chophien/platform';
import { aShopper, anOperator, createTestDatabase, refusal, testFloorSecret, type TestDatabase } from '@chophien/platform/testing';
import { SecondFactorRequired } from './account-errors.js';
import { SessionReader, SignIn } from './index.js';
import {
  AnswerChallenge,
  BeginSecondFactor,
  ChangePassword,
  ConfirmSecondFactor,
  EndSessions,
  MySecurityQuery,
  RenewRecoveryCodes,
  ResetAccess,
  SecondFactorKey,
  StepUp,
  TurnOffSecondFactor,
  hashSessionToken,
} from './security.js';
import { aPerson, type APerson } from './testing/index.js';

describe('the second factor on PostgreSQL, as the office role', () => {
  let database: TestDatabase;
  let db: Db;
  let signIn: SignIn;
  let reader: SessionReader;
  let answer: AnswerChallenge;
  let stepUp: StepUp;
  const key = new SecondFactorKey(testFloorSecret());
  const phone = (label = 'Chrome · Android'): { deviceLabel: string } => ({ deviceLabel: label });

  beforeAll(async () => {
    database = await createTestDatabase();
    db = await database.connect('office');
    signIn = new SignIn(db);
    reader = new SessionReader(db);
    answer = new AnswerChallenge(db, key);
    stepUp = new StepUp(db, key);
    await database.sql(`INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ('demo', 'Chợ thử', 'Test floor', 'http://localhost:3000') ON CONFLICT DO NOTHING`);
  });
  afterAll(() => database.drop());

  const count = async (what: string, personId: string) => Number((await database.sql<{ n: string }>(`SELECT count(*) AS n FROM ${what} WHERE person_id = $1`, [personId]))[0]!.n);
  const trail = async (personId: string) => (await database.sql<{ action: string }>('SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY id', [personId])).map((row) => row.action);
  const letters = async (personId: string) => (await database.sql<{ kind: string }>('SELECT kind FROM account_mail WHERE person_id = $1 ORDER BY id', [personId])).map((row) => row.kind);
  /** The code of the app, so many steps from now. */
  const codeOf = (secret: string, steps = 0) => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
  /** Waits until the present step lasts long enough for a test to be about one step. */
  const clearOfEdge = async () => {
    const left = 30_000 - (Date.now() % 30_000);
    if (left < 12_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
  };
  /** Lets codes that were used be accepted again, as if time had gone by. */
  const forgetSteps = (personId: string) => database.sql('UPDATE second_factor SET last_step = 0, wrong_codes = 0 WHERE person_id = $1', [personId]);

  async function enter(person: APerson, how = phone()): Promise<{ actor: StaffActor; token: string }> {
    const { token } = await signIn.run(aShopper(), { ...person, ...how });
    return { token, actor: (await reader.read(token, 'request-1'))! };
  }
  async function challengeOf(person: APerson, guest: ShopperActor = aShopper()): Promise<string> {
    const thrown = await refusal(signIn.run(guest, { ...person, ...phone() }));
    expect(thrown).toBeInstanceOf(SecondFactorRequired);
    return (thrown as SecondFactorRequired).challenge;
  }
  async function enrolled(options: Parameters<typeof aPerson>[1] = {}) {
    const person = await aPerson(database, options);
    const { actor } = await enter(person);
    const { secret } = await new BeginSecondFactor(db, key).run(actor);
    const { recoveryCodes, token } = await new ConfirmSecondFactor(db, key).run(actor, codeOf(secret));
    await forgetSteps(person.id);
    return { person, secret, recoveryCodes, token, actor: (await reader.read(token, 'request-2'))! };
  }

  it('is set up by a code, ends all other sessions, turns this one’s token, and lies sealed', async () => {
    const person = await aPerson(database, { displayName: 'Lò Thị Mai' });
    const elsewhere = await enter(person, phone('Firefox · Windows'));
    const here = await enter(person);
    const { secret, uri } = await new BeginSecondFactor(db, key).run(here.actor);
    expect(uri).toMatch(new RegExp(`^otpauth://totp/.*secret=${secret}&algorithm=SHA1&digits=6&period=30$`));
    // nothing has changed yet
    expect((await reader.read(here.token, 'r'))?.secondFactor).toEqual({ isOn: false, isRequired: false, requiredFrom: null });

    const confirm = new ConfirmSecondFactor(db, key);
    await expect(confirm.run(here.actor, codeOf(secret, 10))).rejects.toMatchObject({ code: 'CodeRefused', details: { triesLeft: null } });
    expect(await count('recovery_code', person.id)).toBe(0);
    const code = codeOf(secret);
    const { recoveryCodes, token } = await confirm.run(here.actor, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(recoveryCodes).toHaveLength(10);
    for (const one of recoveryCodes) expect(one).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/);
    expect(await reader.read(elsewhere.token, 'r')).toBeUndefined();
    expect(await reader.read(here.token, 'r')).toBeUndefined();
    expect((await reader.read(token, 'r'))?.secondFactor).toEqual({ isOn: true, isRequired: false, requiredFrom: null });
    // a code that was seen opens nothing a second time, setting up again included
    await expect(confirm.run(here.actor, code)).rejects.toMatchObject({ code: 'EnrolmentEnded' });

    const [row] = await database.sql<{ secret: Buffer; pending_secret: Buffer | null }>('SELECT secret, pending_secret FROM second_factor WHERE person_id = $1', [person.id]);
    expect(row!.pending_secret).toBeNull();
    expect(row!.secret.toString('latin1')).not.toContain(secret);
    expect(key.open(person.id, row!.secret)).toBe(secret);
    expect(() => key.open('0190a000-0000-7000-8000-00000000000f', row!.secret)).toThrow();
    expect(() => new SecondFactorKey('another secret of another floor, long').open(person.id, row!.secret)).toThrow();
    expect(await trail(person.id)).toEqual(['session.begin', 'session.begin', 'second_factor.begin', 'second_factor.on']);
    expect(await letters(person.id)).toEqual(['new_device', 'second_factor_on']);
  });

  it('asks for a code at sign-in, takes the one before and after, and each step once', async () => {
    const { person, secret } = await enrolled();
    await clearOfEdge();
    for (const steps of [-1, 0, 1]) {
      const challenge = await challengeOf(person);
      const { token } = await answer.run(aShopper(), { challenge, code: codeOf(secret, steps) });
      expect((await reader.read(token, 'r'))?.personId).toBe(person.id);
    }
    const sessions = await count('session', person.id);
    // the same code again, and one whose step lies before
    for (const steps of [1, 0, -1, 2, -2]) {
      await expect(answer.run(aShopper(), { challenge: await challengeOf(person), code: codeOf(secret, steps) })).rejects.toMatchObject({ code: 'CodeRefused', details: { triesLeft: 4 } });
    }
    expect(await count('session', person.id)).toBe(sessions);
  });

  it('lets one of two answers in when the same code comes twice at once', async () => {
    const { person, secret } = await enrolled();
    const challenges = [await challengeOf(person), await challengeOf(person)];
    const before = await count('session', person.id);
    const results = await Promise.allSettled(challenges.map((challenge) => answer.run(aShopper(), { challenge, code: codeOf(secret) })));
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await count('session', person.id)).toBe(before + 1);
  });

  it('uses a recovery code up, even when it comes twice at once on two connections', async () => {
    const { person, recoveryCodes } = await enrolled();
    const challenges = [await challengeOf(person), await challengeOf(person)];
    const results = await Promise.allSettled(challenges.map((challenge) => answer.run(aShopper(), { challenge, code: recoveryCodes[0]!.toUpperCase().replace('-', ' ') })));
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const used = await database.sql('SELECT used_at FROM recovery_code WHERE person_id = $1 AND used_at IS NOT NULL', [person.id]);
    expect(used).toHaveLength(1);
    expect((await letters(person.id)).filter((kind) => kind === 'recovery_code_used')).toHaveLength(1);
  });

  it('refuses the code and the recovery code of another person', async () => {
    const [mai, pao] = [await enrolled(), await enrolled()];
    const before = await count('session', mai.person.id);
    for (const code of [codeOf(pao.secret), pao.recoveryCodes[0]!]) {
      await expect(answer.run(aShopper(), { challenge: await challengeOf(mai.person), code })).rejects.toMatchObject({ code: 'CodeRefused' });
    }
    expect(await count('session', mai.person.id)).toBe(before);
    expect(await database.sql('SELECT 1 FROM recovery_code WHERE person_id = $1 AND used_at IS NOT NULL', [pao.person.id])).toEqual([]);
  });

  it('ends a half-open sign-in by use, by time, and by five wrong codes', async () => {
    const { person, secret } = await enrolled();
    const used = await challengeOf(person);
    await answer.run(aShopper(), { challenge: used, code: codeOf(secret) });
    await forgetSteps(person.id);
    const late = await challengeOf(person);
    await database.sql(`UPDATE sign_in_challenge SET expires_at = now() - interval '1 second' WHERE token_hash = $1`, [hashSessionToken(late)]);
    const guessed = await challengeOf(person);
    for (const left of [4, 3, 2, 1]) await expect(answer.run(aShopper(), { challenge: guessed, code: '12345' })).rejects.toMatchObject({ code: 'CodeRefused', details: { triesLeft: left } });
    await expect(answer.run(aShopper(), { challenge: guessed, code: '12345' })).rejects.toMatchObject({ code: 'ChallengeEnded' });
    const before = await count('session', person.id);
    for (const challenge of [used, late, guessed, 'not a challenge']) {
      await expect(answer.run(aShopper(), { challenge, code: codeOf(secret) })).rejects.toMatchObject({ code: 'ChallengeEnded' });
    }
    expect(await count('session', person.id)).toBe(before);
  });

  it('stops guessing over many sign-ins, tells the person, and still takes a recovery code', async () => {
    const { person, secret, recoveryCodes } = await enrolled();
    for (let wrong = 0; wrong < 10; wrong++) await expect(answer.run(aShopper(), { challenge: await challengeOf(person), code: '1' })).rejects.toMatchObject({ code: 'CodeRefused' });
    await expect(answer.run(aShopper(), { challenge: await challengeOf(person), code: codeOf(secret) })).rejects.toMatchObject({ code: 'TooManyRequests' });
    expect((await letters(person.id)).filter((kind) => kind === 'codes_locked')).toHaveLength(1);
    expect((await answer.run(aShopper(), { challenge: await challengeOf(person), code: recoveryCodes[3]! })).personId).toBe(person.id);
    await database.sql(`UPDATE second_factor SET wrong_since = now() - interval '61 minutes' WHERE person_id = $1`, [person.id]);
    expect((await answer.run(aShopper(), { challenge: await challengeOf(person), code: codeOf(secret) })).personId).toBe(person.id);
  });

  it('wants a fresh proof for what is sensitive: the password without a second factor, a code with one', async () => {
    const person = await aPerson(database);
    const plain = await enter(person);
    const old = async (token: string) => {
      await database.sql(`UPDATE session SET stepped_up_at = now() - interval '11 minutes' WHERE token_hash = $1`, [hashSessionToken(token)]);
      return (await reader.read(token, 'r'))!;
    };
    const stale = await old(plain.token);
    await expect(new BeginSecondFactor(db, key).run(stale)).rejects.toMatchObject({ code: 'StepUpRequired' });
    expect(await count('second_factor', person.id)).toBe(0);
    await expect(stepUp.run(stale, 'sai mat khau')).rejects.toMatchObject({ code: 'StepUpRefused' });
    await expect(new BeginSecondFactor(db, key).run((await reader.read(plain.token, 'r'))!)).rejects.toMatchObject({ code: 'StepUpRequired' });
    expect((await stepUp.run(stale, person.password)).getTime()).toBeGreaterThan(Date.now());
    await new BeginSecondFactor(db, key).run((await reader.read(plain.token, 'r'))!);

    const strong = await enrolled();
    const staleStrong = await old(strong.token);
    const renew = new RenewRecoveryCodes(db, key);
    await expect(renew.run(staleStrong)).rejects.toMatchObject({ code: 'StepUpRequired' });
    await expect(stepUp.run(staleStrong, strong.person.password)).rejects.toMatchObject({ code: 'StepUpRefused' });
    await stepUp.run(staleStrong, codeOf(strong.secret));
    const fresh = (await reader.read(strong.token, 'r'))!;
    const renewed = await renew.run(fresh);
    expect(await count('recovery_code', strong.person.id)).toBe(10);
    await expect(answer.run(aShopper(), { challenge: await challengeOf(strong.person), code: strong.recoveryCodes[0]! })).rejects.toMatchObject({ code: 'CodeRefused' });
    expect((await answer.run(aShopper(), { challenge: await challengeOf(strong.person), code: renewed[0]! })).personId).toBe(strong.person.id);
    expect((await trail(strong.person.id)).filter((action) => action.startsWith('session.step_up'))).toEqual(['session.step_up_refused', 'session.step_up']);
  });

  it('holds up operators without a second factor when the days of grace are over, and nobody else', async () => {
    await database.sql(`INSERT INTO setting (key, value, valid_from) VALUES ('accounts.secondFactorRequired', '2', now() - interval '40 days')`);
    try {
      const operator = await aPerson(database, { floorRole: 'administrator' });
      const { token, actor } = await enter(operator);
      expect(actor.secondFactor?.isRequired).toBe(true);
      expect(Math.round((actor.secondFactor!.requiredFrom!.getTime() - Date.now()) / 86_400_000)).toBe(14);
      expect(actor.mustFirst).toBeUndefined();
      expect(actor.floorPermissions.has('floor.people.write')).toBe(true);
      await expect(new TurnOffSecondFactor(db).run(actor)).rejects.toMatchObject({ code: 'SecondFactorNeeded' });

      await database.sql(`UPDATE person SET first_signed_in_at = now() - interval '15 days' WHERE id = $1`, [operator.id]);
      const held = (await reader.read(token, 'r'))!;
      expect(held.mustFirst).toBe('second_factor');
      expect([held.floorPermissions.size, held.booths.size]).toEqual([0, 0]);
      // a rule that began yesterday gives everybody its own days of grace
      await database.sql(`UPDATE setting SET valid_from = now() - interval '1 day' WHERE key = 'accounts.secondFactorRequired'`);
      expect((await reader.read(token, 'r'))!.mustFirst).toBeUndefined();
      await database.sql(`UPDATE setting SET valid_from = now() - interval '40 days' WHERE key = 'accounts.secondFactorRequired'`);
      const { secret } = await new BeginSecondFactor(db, key).run(held);
      const confirmed = await new ConfirmSecondFactor(db, key).run(held, codeOf(secret));
      const free = (await reader.read(confirmed.token, 'r'))!;
      expect(free.mustFirst).toBeUndefined();
      expect(free.floorPermissions.has('floor.people.write')).toBe(true);

      const handler = await aPerson(database);
      await database.sql(`UPDATE person SET first_signed_in_at = now() - interval '15 days' WHERE id = $1`, [handler.id]);
      expect((await enter(handler)).actor.secondFactor).toEqual({ isOn: false, isRequired: false, requiredFrom: null });
    } finally {
      await database.sql(`DELETE FROM setting WHERE key = 'accounts.secondFactorRequired'`);
    }
  });

  it('does not let a session stand that began by the password alone once a second factor is on', async () => {
    const { person } = await enrolled();
    const token = 'A'.repeat(43);
    await database.sql(`INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`, [hashSessionToken(token), person.id]);
    expect(await reader.read(token, 'r')).toBeUndefined();
  });

  it('hides one person’s secrets from another’s transaction', async () => {
    const [mai, pao] = [await enrolled(), await enrolled()];
    const seen = await db.tx(async (tx) => {
      await tx.query(`SELECT set_config('floor.person', $1, true)`, [mai.person.id]);
      return tx.query('SELECT person_id FROM second_factor UNION SELECT person_id FROM recovery_code') as Promise<{ person_id: string }[]>;
    });
    expect(seen).toEqual([{ person_id: mai.person.id }]);
    expect(pao.person.id).not.toBe(mai.person.id);
  });

  it('lists sessions and ends them: one, all others, never somebody else’s', async () => {
    const [person, other] = [await aPerson(database), await aPerson(database)];
    const there = await enter(person, phone('Firefox · Windows'));
    const third = await enter(person, phone('Safari · iPhone'));
    const here = await enter(person);
    const foreign = await enter(other);
    const listed = (await new MySecurityQuery(db).run(here.actor)).sessions;
    expect(listed.map(({ deviceLabel, isThis }) => ({ deviceLabel, isThis }))).toEqual([
      { deviceLabel: 'Chrome · Android', isThis: true },
      { deviceLabel: 'Safari · iPhone', isThis: false },
      { deviceLabel: 'Firefox · Windows', isThis: false },
    ]);
    const end = new EndSessions(db);
    expect(await end.one(here.actor, foreign.actor.sessionId!)).toBe(false);
    expect(await end.one(here.actor, 'no id')).toBe(false);
    expect(await end.one(here.actor, there.actor.sessionId!)).toBe(true);
    expect(await reader.read(there.token, 'r')).toBeUndefined();
    expect(await end.others(here.actor)).toBe(1);
    expect(await reader.read(third.token, 'r')).toBeUndefined();
    expect((await reader.read(here.token, 'r'))?.personId).toBe(person.id);
    expect((await reader.read(foreign.token, 'r'))?.personId).toBe(other.id);
    // each device was news once, the very first excepted
    expect(await letters(person.id)).toEqual(['new_device', 'new_device']);
  });

  it('changes a password for who knows the present one: others end, the token turns, bad ones are refused', async () => {
    const person = await aPerson(database, { displayName: 'Giàng A Chu', email: 'giangachu@thu.example' });
    const elsewhere = await enter(person, phone('Firefox · Windows'));
    const here = await enter(person);
    const change = new ChangePassword(db);
    await expect(change.run(here.actor, { currentPassword: 'sai', newPassword: 'bon tu khong lien quan' })).rejects.toMatchObject({ code: 'StepUpRefused' });
    for (const [newPassword, reason] of [
      ['ngan', 'too_short'],
      ['matkhau123', 'too_common'],
      ['aaaaaaaaaaaa', 'too_common'],
      ['0123456789', 'too_common'],
      ['GiangAChu2026', 'like_person'],
    ] as const) {
      await expect(change.run(here.actor, { currentPassword: person.password, newPassword })).rejects.toMatchObject({ code: 'InvalidInput', problems: [{ field: 'password', reason }] });
    }
    expect((await reader.read(elsewhere.token, 'r'))?.personId).toBe(person.id);
    const token = await change.run(here.actor, { currentPassword: person.password, newPassword: 'bon tu khong lien quan' });
    expect(await reader.read(elsewhere.token, 'r')).toBeUndefined();
    expect(await reader.read(here.token, 'r')).toBeUndefined();
    expect((await reader.read(token, 'r'))?.personId).toBe(person.id);
    await expect(signIn.run(aShopper(), person)).rejects.toMatchObject({ code: 'SignInRefused' });
    expect(await letters(person.id)).toContain('password_changed');
  });

  it('is set back in person by an operator, who may not exceed their own rights', async () => {
    const chief = anOperator((await aPerson(database, { floorRole: 'administrator' })).id);
    const { person, token } = await enrolled();
    const reset = new ResetAccess(db);
    await expect(reset.run(anOperator(chief.personId, 'observer'), { personId: person.id, part: 'password' })).rejects.toMatchObject({ code: 'NotFound' });
    await expect(reset.run({ ...chief, steppedUpUntil: new Date(0) }, { personId: person.id, part: 'password' })).rejects.toMatchObject({ code: 'StepUpRequired' });
    await expect(reset.run(chief, { personId: chief.personId, part: 'password' })).rejects.toMatchObject({ code: 'NotFound' });
    const stronger = await aPerson(database, { floorRole: 'administrator' });
    const lesser: StaffActor = { ...chief, floorPermissions: new Set(['floor.people.write']) };
    await expect(reset.run(lesser, { personId: stronger.id, part: 'password' })).rejects.toMatchObject({ code: 'NotFound' });
    expect((await reader.read(token, 'r'))?.personId).toBe(person.id);

    expect(await reset.run(chief, { personId: person.id, part: 'second_factor' })).toEqual({ password: null });
    expect(await reader.read(token, 'r')).toBeUndefined();
    expect([await count('second_factor', person.id), await count('recovery_code', person.id)]).toEqual([0, 0]);
    await expect(reset.run(chief, { personId: person.id, part: 'second_factor' })).rejects.toMatchObject({ code: 'NotFound' });
    const { password } = await reset.run(chief, { personId: person.id, part: 'password' });
    const entered = await enter({ ...person, password: password! });
    expect(entered.actor.mustFirst).toBe('new_password');
    const chosen = await new ChangePassword(db).run(entered.actor, { currentPassword: password!, newPassword: 'bon tu khong lien quan' });
    expect((await reader.read(chosen, 'r'))?.mustFirst).toBeUndefined();
    expect((await trail(person.id)).filter((action) => action.endsWith('reset') || action.endsWith('handed'))).toEqual(['second_factor.reset', 'person.password_handed']);
    expect((await letters(person.id)).filter((kind) => kind === 'access_reset')).toHaveLength(2);
  });
});
