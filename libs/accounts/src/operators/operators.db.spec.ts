import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { floorPermissions, floorRoles, type Db, type FloorPermission, type StaffActor } from '@chophien/platform';
import { anOperator, aShopper, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { SessionReader, SignIn } from '../index.js';
import { aPerson, type APerson } from '../testing/index.js';
import { DisableOperator, OperatorQueries, SaveBundle, SetOperatorBundle } from './index.js';

describe('operators and their bundles', () => {
  let database: TestDatabase;
  let db: Db;
  let boss: APerson;
  beforeAll(async () => {
    database = await createTestDatabase();
    db = await database.connect('office');
    await database.sql(`INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ('live', 'Chợ thử', 'Test floor', 'http://localhost:3000')`);
    boss = await aPerson(database, { displayName: 'Quản trị', floorRole: 'administrator' });
  });
  afterAll(() => database.drop());

  const rolesOf = (id: string) => database.sql('SELECT floor_role, disabled_at IS NOT NULL AS disabled FROM person WHERE id = $1', [id]).then(([row]) => row);
  const holding = (personId: string, permissions: FloorPermission[]): StaffActor => ({ ...anOperator(personId), floorPermissions: new Set(permissions) });

  it('gives the administrator every permission and the observer what tests and floor:init take for granted', async () => {
    const bundles = await new OperatorQueries(db).bundles(anOperator(boss.id));
    expect(bundles.map((bundle) => bundle.key)).toEqual(['administrator', 'accountant', 'booth_officer', 'catalogue_moderator', 'observer', 'order_officer']);
    expect(bundles[0]).toMatchObject({ isBuiltIn: true, people: 1, permissions: [...floorPermissions] });
    expect(bundles.find((bundle) => bundle.key === 'observer')!.permissions).toEqual(floorRoles.observer);
    const stored = await database.sql<{ permission: string }>(`SELECT DISTINCT unnest(permissions) AS permission FROM floor_bundle`);
    expect(stored.map((row) => row.permission).filter((permission) => !(floorPermissions as readonly string[]).includes(permission))).toEqual([]);
  });

  it('makes a bundle, gives it, changes it: each counts with the next request', async () => {
    const actor = anOperator(boss.id);
    const key = await new SaveBundle(db).run(actor, { key: null, nameVi: 'Trực đơn', nameEn: '', permissions: ['floor.orders.read'], version: 1 });
    const person = await aPerson(database, { floorRole: 'observer' });
    const { token } = await new SignIn(db).run(aShopper(), { email: person.email, password: person.password });
    await new SetOperatorBundle(db).run(actor, { personId: person.id, bundle: key });
    expect(await new SessionReader(db).read(token, 'r')).toBeUndefined();
    const again = await new SignIn(db).run(aShopper(), { email: person.email, password: person.password });
    const permissions = async () => [...(await new SessionReader(db).read(again.token, 'r'))!.floorPermissions];
    expect(await permissions()).toEqual(['floor.orders.read']);
    await new SaveBundle(db).run(actor, { key, nameVi: 'Trực đơn', nameEn: 'On duty', permissions: ['floor.visits.read', 'floor.orders.read'], version: 1 });
    expect(await permissions()).toEqual(['floor.orders.read', 'floor.visits.read']);
    await expect(new SaveBundle(db).run(actor, { key, nameVi: 'x', nameEn: 'x', permissions: ['floor.orders.read'], version: 1 })).rejects.toMatchObject({ code: 'StaleVersion' });
    await expect(new SaveBundle(db).run(actor, { key: 'observer', nameVi: 'x', nameEn: 'x', permissions: ['floor.orders.read'], version: 1 })).rejects.toMatchObject({ code: 'NotFound' });
    expect(await permissions()).toEqual(['floor.orders.read', 'floor.visits.read']);
  });

  it('lets nobody give or take what they do not hold, nor change themselves', async () => {
    const me = await aPerson(database, { floorRole: 'observer' });
    const target = await aPerson(database, { floorRole: 'observer' });
    const few = holding(me.id, ['floor.people.write', 'floor.orders.read', 'floor.booths.read', 'floor.visits.read']);
    const set = new SetOperatorBundle(db);
    await expect(set.run(few, { personId: target.id, bundle: 'administrator' })).rejects.toMatchObject({ code: 'MoreThanYouHold' });
    await expect(set.run(few, { personId: target.id, bundle: 'order_officer' })).rejects.toMatchObject({
      details: { permissions: ['floor.orders.type', 'floor.messages.write', 'floor.blocks.write', 'floor.shoppers.write', 'floor.delivery.write'].sort((a, b) => floorPermissions.indexOf(a as FloorPermission) - floorPermissions.indexOf(b as FloorPermission)) },
    });
    await expect(set.run(few, { personId: boss.id, bundle: null })).rejects.toMatchObject({ code: 'MoreThanYouHold' });
    await expect(new DisableOperator(db).run(few, { personId: boss.id, disabled: true })).rejects.toMatchObject({ code: 'MoreThanYouHold' });
    await expect(set.run(few, { personId: me.id, bundle: null })).rejects.toMatchObject({ code: 'NotYourself' });
    await expect(new SaveBundle(db).run(few, { key: null, nameVi: 'x', nameEn: 'x', permissions: ['floor.audit.read'], version: 1 })).rejects.toMatchObject({ code: 'MoreThanYouHold' });
    await expect(set.run(anOperator(me.id, 'observer'), { personId: target.id, bundle: null })).rejects.toMatchObject({ code: 'NotFound' });
    await expect(set.run({ ...anOperator(boss.id), steppedUpUntil: new Date(0) }, { personId: target.id, bundle: null })).rejects.toMatchObject({ code: 'StepUpRequired' });
    expect([await rolesOf(target.id), await rolesOf(me.id), await rolesOf(boss.id)]).toEqual([
      { floor_role: 'observer', disabled: false },
      { floor_role: 'observer', disabled: false },
      { floor_role: 'administrator', disabled: false },
    ]);
  });

  it('shuts an operator out with all sessions, and lets them in again', async () => {
    const person = await aPerson(database, { floorRole: 'observer' });
    const { token } = await new SignIn(db).run(aShopper(), { email: person.email, password: person.password });
    await new DisableOperator(db).run(anOperator(boss.id), { personId: person.id, disabled: true });
    expect(await new SessionReader(db).read(token, 'r')).toBeUndefined();
    await expect(new SignIn(db).run(aShopper(), { email: person.email, password: person.password })).rejects.toMatchObject({ code: 'SignInRefused' });
    await new DisableOperator(db).run(anOperator(boss.id), { personId: person.id, disabled: false });
    await new SignIn(db).run(aShopper(), { email: person.email, password: person.password });
    expect((await database.sql<{ action: string }>(`SELECT action FROM audit_log WHERE subject_id = $1 AND action LIKE 'operator.%' ORDER BY id`, [person.id])).map((row) => row.action)).toEqual(['operator.disable', 'operator.enable']);
  });

  it('keeps one administrator when two shut each other out at the same moment', async () => {
    for (let round = 0; round < 4; round++) {
      await database.sql(`UPDATE person SET floor_role = 'administrator', disabled_at = NULL WHERE id = $1`, [boss.id]);
      const second = await aPerson(database, { floorRole: 'administrator' });
      const results = await Promise.allSettled([
        new DisableOperator(db).run(anOperator(boss.id), { personId: second.id, disabled: true }),
        round % 2 === 0
          ? new DisableOperator(db).run(anOperator(second.id), { personId: boss.id, disabled: true })
          : new SetOperatorBundle(db).run(anOperator(second.id), { personId: boss.id, bundle: 'observer' }),
      ]);
      expect(results.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))).toEqual(['LastAdministrator']);
      expect(await database.sql(`SELECT count(*)::int AS n FROM person WHERE floor_role = 'administrator' AND disabled_at IS NULL`)).toEqual([{ n: 1 }]);
      await database.sql(`UPDATE person SET floor_role = 'administrator', disabled_at = NULL WHERE id = $1`, [boss.id]);
      await database.sql(`UPDATE person SET disabled_at = now() WHERE id = $1 AND disabled_at IS NULL`, [second.id]);
    }
  });
});
