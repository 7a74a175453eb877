import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aShopper, createTestDatabase, theSystem, type TestDatabase } from '@chophien/platform/testing';
import type { Db, StaffActor } from '@chophien/platform';
import { CreatePerson, SessionReader, SetPassword, SignIn, SignOut, WhoAmI } from './index.js';
import { aPerson } from './testing/index.js';

describe('accounts on PostgreSQL, as the office role', () => {
  let database: TestDatabase;
  let db: Db;
  let signIn: SignIn;
  let reader: SessionReader;
  const boothId = '0190a000-0000-7000-8000-000000000001';

  beforeAll(async () => {
    database = await createTestDatabase();
    db = await database.connect('office');
    signIn = new SignIn(db);
    reader = new SessionReader(db);
    await database.sql(`INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ('demo', 'Chợ thử', 'Test floor', 'http://localhost:3000') ON CONFLICT DO NOTHING`);
    await database.sql(`INSERT INTO province (code, name, full_name, name_en, region) VALUES ('12', 'Lai Châu', 'Tỉnh Lai Châu', 'Lai Chau', 'north') ON CONFLICT DO NOTHING`);
    await database.sql(
      `INSERT INTO booth (id, slug, legal_name, name_vi, name_en, legal_kind, standing, ships_from_province, phone, edge_pattern, edge_cloth)
       VALUES ($1, 'thu', 'HTX Thử', 'Gian thử', 'Test booth', 'cooperative', 'open', '12', '+84912345678', 'test', 'test')`,
      [boothId],
    );
  });
  afterAll(() => database.drop());

  const sessions = (personId: string) => database.sql<{ n: string }>('SELECT count(*) AS n FROM session WHERE person_id = $1', [personId]).then(([row]) => Number(row!.n));

  it('signs in, reads who it is with roles of floor and booths, and signs out', async () => {
    const person = await aPerson(database, { displayName: 'Lò Thị Mai', floorRole: 'observer' });
    await database.sql(`INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, 'order_handler')`, [boothId, person.id]);

    const { token } = await signIn.run(aShopper(), { email: ` ${person.email.toUpperCase()} `, password: person.password });
    const actor = (await reader.read(token, 'request-1')) as StaffActor;
    expect(actor.personId).toBe(person.id);
    expect(actor.requestId).toBe('request-1');
    expect([...actor.floorPermissions]).toEqual(['floor.orders.read', 'floor.booths.read', 'floor.visits.read']);
    expect([...actor.booths.keys()]).toEqual([boothId]);
    expect([...actor.booths.get(boothId)!]).toEqual(['booth.orders.read', 'booth.orders.write', 'booth.listings.read']);
    const account = await new WhoAmI(db).run(actor);
    expect(account).toEqual({
      personId: person.id,
      displayName: 'Lò Thị Mai',
      email: person.email,
      floorRole: 'observer',
      floorBundle: { nameVi: 'Theo dõi sàn, chỉ xem', nameEn: 'Floor observer, read only' },
      floorPermissions: ['floor.orders.read', 'floor.booths.read', 'floor.visits.read'],
      booths: [
        {
          id: boothId, slug: 'thu', nameVi: 'Gian thử', nameEn: 'Test booth', edgePattern: 'test', edgeCloth: 'test', role: 'order_handler', grant: null,
          permissions: ['booth.orders.read', 'booth.orders.write', 'booth.listings.read'],
        },
      ],
    });

    // hashed at rest: the token itself is nowhere in the row
    const [row] = await database.sql<{ token_hash: Buffer }>('SELECT token_hash FROM session WHERE person_id = $1', [person.id]);
    expect(row!.token_hash.length).toBe(32);
    expect(row!.token_hash.toString('base64url')).not.toBe(token);

    const signOut = new SignOut(db);
    expect(await signOut.run(actor, token)).toBe(true);
    expect(await signOut.run(actor, token)).toBe(false);
    expect(await reader.read(token, 'r')).toBeUndefined();
    const trail = await database.sql<{ action: string }>('SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY id', [person.id]);
    expect(trail.map((entry) => entry.action)).toEqual(['session.begin', 'session.end']);
  });

  it('answers alike for an unknown e-mail, a wrong password and a disabled person, and begins no session', async () => {
    const person = await aPerson(database);
    const disabled = await aPerson(database, { disabled: true });
    const before = await database.sql('SELECT count(*) AS n FROM session');
    for (const input of [
      { email: 'khong-co@thu.example', password: person.password },
      { email: person.email, password: 'sai mat khau' },
      { email: `${person.email}\u0000`, password: person.password },
      { email: disabled.email, password: disabled.password },
    ]) {
      await expect(signIn.run(aShopper(), input)).rejects.toMatchObject({ code: 'SignInRefused', message: 'wrong e-mail or password', details: {} });
    }
    expect(await database.sql('SELECT count(*) AS n FROM session')).toEqual(before);
  });

  it('accepts a password in either Unicode form', async () => {
    const id = await new CreatePerson(db).run(theSystem(), { displayName: 'Vàng A Páo', email: 'pao@thu.example', password: 'chợ phiên San Thàng'.normalize('NFD') });
    const { personId } = await signIn.run(aShopper(), { email: 'pao@thu.example', password: 'chợ phiên San Thàng'.normalize('NFC') });
    expect(personId).toBe(id);
  });

  it('ends the session that the browser had when it signs in again', async () => {
    const person = await aPerson(database);
    const first = await signIn.run(aShopper(), person);
    const second = await signIn.run(aShopper(), { ...person, previousToken: first.token });
    expect(await reader.read(first.token, 'r')).toBeUndefined();
    expect((await reader.read(second.token, 'r'))?.personId).toBe(person.id);
    expect(await sessions(person.id)).toBe(1);
  });

  it('refuses demo people on a live floor, and ends what they had', async () => {
    const person = await aPerson(database, { isDemo: true });
    const { token } = await signIn.run(aShopper(), person);
    expect((await reader.read(token, 'r'))?.personId).toBe(person.id);
    await database.sql(`UPDATE floor SET mode = 'live'`);
    try {
      expect(await reader.read(token, 'r')).toBeUndefined();
      await expect(signIn.run(aShopper(), person)).rejects.toMatchObject({ code: 'SignInRefused' });
    } finally {
      await database.sql(`UPDATE floor SET mode = 'demo'`);
    }
  });

  it('moves the end of a used session, never beyond seven days, and forgets an ended one', async () => {
    const person = await aPerson(database);
    const { token } = await signIn.run(aShopper(), person);
    const state = () =>
      database
        .sql<{ idle_hours: number; age_hours: number }>(
          `SELECT round(extract(epoch FROM expires_at - now()) / 3600)::int AS idle_hours, round(extract(epoch FROM expires_at - created_at) / 3600)::int AS age_hours
           FROM session WHERE person_id = $1`,
          [person.id],
        )
        .then(([row]) => row);

    await database.sql(`UPDATE session SET last_used_at = now() - interval '6 hours', expires_at = now() + interval '6 hours' WHERE person_id = $1`, [person.id]);
    await reader.read(token, 'r');
    expect(await state()).toEqual({ idle_hours: 12, age_hours: 12 });

    await database.sql(`UPDATE session SET created_at = now() - interval '6 days 20 hours', last_used_at = now() - interval '1 hour' WHERE person_id = $1`, [person.id]);
    await reader.read(token, 'r');
    expect(await state()).toEqual({ idle_hours: 4, age_hours: 168 });

    await database.sql(`UPDATE session SET expires_at = now() - interval '1 second' WHERE person_id = $1`, [person.id]);
    expect(await reader.read(token, 'r')).toBeUndefined();
    expect(await reader.read('not-a-token', 'r')).toBeUndefined();
  });

  it('sets a password and ends every session of that person, of nobody else', async () => {
    const [person, other] = [await aPerson(database), await aPerson(database)];
    const first = await signIn.run(aShopper(), person);
    const second = await signIn.run(aShopper(), person);
    const others = await signIn.run(aShopper(), other);
    expect(await new SetPassword(db).run(theSystem(), { personId: person.id, password: 'mat khau moi hon' })).toBe(2);
    expect(await reader.read(first.token, 'r')).toBeUndefined();
    expect(await reader.read(second.token, 'r')).toBeUndefined();
    expect((await reader.read(others.token, 'r'))?.personId).toBe(other.id);
    await expect(signIn.run(aShopper(), person)).rejects.toMatchObject({ code: 'SignInRefused' });
    expect((await signIn.run(aShopper(), { email: person.email, password: 'mat khau moi hon' })).personId).toBe(person.id);
    await expect(new SetPassword(db).run(theSystem(), { personId: boothId, password: 'mat khau moi hon' })).rejects.toMatchObject({ code: 'NotFound' });
  });

  it('makes a person once per e-mail and refuses what is wrong', async () => {
    const create = new CreatePerson(db);
    const good = { displayName: 'Tẩn Sử Mẩy', email: 'may@thu.example', password: 'du dai roi nhe' };
    const id = await create.run(theSystem(), good);
    const [row] = await database.sql<{ password_hash: string; floor_role: string | null }>('SELECT password_hash, floor_role FROM person WHERE id = $1', [id]);
    expect(row!.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(row!.floor_role).toBeNull();

    await expect(create.run(theSystem(), { ...good, email: 'MAY@thu.example' })).rejects.toMatchObject({ code: 'EmailTaken' });
    for (const [change, field, reason] of [
      [{ email: 'khong phai thu' }, 'email', 'not_an_email'],
      [{ email: 'may2@thu.example', password: 'ngan' }, 'password', 'too_short'],
      [{ email: 'may2@thu.example', displayName: '   ' }, 'displayName', 'required'],
    ] as const) {
      await expect(create.run(theSystem(), { ...good, ...change })).rejects.toMatchObject({ code: 'InvalidInput', problems: [{ field, reason }] });
    }
    const [count] = await database.sql<{ n: string }>(`SELECT count(*) AS n FROM person WHERE email LIKE 'may%'`);
    expect(count!.n).toBe('1');
  });
});
