import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { initLiveFloor } from './init-live-floor.js';
import { FloorAlreadyThere } from './seed/seed-demo-floor.js';

const aFloor = (ownerUrl: string) => ({
  ownerUrl,
  publicUrl: 'https://cho.example.vn',
  nameVi: 'Chợ Phiên Lai Châu',
  nameEn: 'Lai Chau Market',
  operator: { name: 'Công ty Thử', address: 'Phường Tân Phong, Lai Châu', phone: '02133 000 000' },
  administrator: { displayName: 'Quản trị', email: 'Admin@Example.vn', password: 'mot-mat-khau-dai' },
});

describe('initLiveFloor', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('leaves nothing behind when the administrator cannot be made', async () => {
    const floor = aFloor(database.ownerUrl);
    await expect(initLiveFloor({ ...floor, administrator: { ...floor.administrator, password: 'ngan' } })).rejects.toThrow(InvalidInput);
    expect(await database.sql('SELECT (SELECT count(*)::int FROM floor) AS floors, (SELECT count(*)::int FROM province) AS provinces')).toEqual([{ floors: 0, provinces: 0 }]);
  });

  it('opens an empty live floor with its administrator and its places', async () => {
    const id = await initLiveFloor(aFloor(database.ownerUrl));
    expect(await database.sql('SELECT mode, name_vi, public_url FROM floor')).toEqual([{ mode: 'live', name_vi: 'Chợ Phiên Lai Châu', public_url: 'https://cho.example.vn' }]);
    expect(await database.sql('SELECT id, email, floor_role, is_demo FROM person')).toEqual([{ id, email: 'admin@example.vn', floor_role: 'administrator', is_demo: false }]);
    expect(
      await database.sql(
        `SELECT (SELECT count(*)::int FROM province) AS provinces, (SELECT count(*)::int FROM commune) AS communes, (SELECT count(*)::int FROM booth) AS booths,
                (SELECT count(*)::int FROM product) AS products, (SELECT count(*)::int FROM policy_text WHERE body_vi LIKE '%Công ty Thử%') > 0 AS "namesOperator"`,
      ),
    ).toEqual([{ provinces: 34, communes: 3321, booths: 0, products: 0, namesOperator: true }]);
    expect(await database.sql('SELECT action, actor_id FROM audit_log ORDER BY id')).toEqual([
      { action: 'person.create', actor_id: 'floor:init' },
      { action: 'floor.init', actor_id: 'floor:init' },
    ]);
  });

  it('refuses a second floor and changes nothing', async () => {
    const second = { ...aFloor(database.ownerUrl), nameVi: 'Khác', administrator: { displayName: 'Khác', email: 'khac@example.vn', password: 'mot-mat-khau-dai' } };
    await expect(initLiveFloor(second)).rejects.toThrow(FloorAlreadyThere);
    expect(await database.sql('SELECT name_vi FROM floor')).toEqual([{ name_vi: 'Chợ Phiên Lai Châu' }]);
    expect(await database.sql('SELECT count(*)::int AS people FROM person')).toEqual([{ people: 1 }]);
  });
});
