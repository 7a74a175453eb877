import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SessionReader, SignIn } from '@chophien/accounts';
import { aPerson } from '@chophien/accounts/testing';
import type { Db } from '@chophien/platform';
import { aShopper, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { resetByEmail } from './person-reset.js';

describe('npm run person:reset', () => {
  let database: TestDatabase;
  let owner: Db;
  let office: Db;
  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await database.connect('owner');
    office = await database.connect('office');
  });
  afterAll(() => database.drop());

  it('gives a password that has to be changed first, ends all sessions, and stands in the audit log', async () => {
    const person = await aPerson(database, { floorRole: 'administrator' });
    const { token } = await new SignIn(office).run(aShopper(), person);
    const password = await resetByEmail(owner, ` ${person.email.toUpperCase()} `, 'password');
    const reader = new SessionReader(office);
    expect(await reader.read(token, 'r')).toBeUndefined();
    const entered = await new SignIn(office).run(aShopper(), { email: person.email, password: password! });
    expect((await reader.read(entered.token, 'r'))?.mustFirst).toBe('new_password');
    expect(await database.sql(`SELECT actor_kind, actor_id FROM audit_log WHERE action = 'person.password_handed' AND subject_id = $1`, [person.id])).toEqual([{ actor_kind: 'system', actor_id: 'person:reset' }]);
  });

  it('takes a second factor away, and says when there is nobody or nothing', async () => {
    const person = await aPerson(database);
    expect(await resetByEmail(owner, 'khong-co@thu.example', 'password')).toBeUndefined();
    expect(await resetByEmail(owner, person.email, 'second_factor')).toBeUndefined();
    await database.sql('UPDATE person SET second_factor_at = now() WHERE id = $1', [person.id]);
    await database.sql(`INSERT INTO second_factor (person_id, secret) VALUES ($1, '\\x01')`, [person.id]);
    expect(await resetByEmail(owner, person.email, 'second_factor')).toBeNull();
    expect(await database.sql('SELECT 1 FROM second_factor WHERE person_id = $1', [person.id])).toEqual([]);
  });
});
