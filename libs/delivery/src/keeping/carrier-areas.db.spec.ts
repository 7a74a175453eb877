import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { communeRows, provinceRows } from '@chophien/places';
import { InvalidInput, newId, NotFound, type Db } from '@chophien/platform';
import { anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { readCarrierArea } from '../carriers/index.js';
import { CarrierAreas } from './carrier-areas.js';

/** The communes of Lai Châu as they are, and a carrier's list of some of their wards of before July 2025. */
describe('a carrier’s areas', () => {
  let database: TestDatabase;
  let office: Db;
  let areas: CarrierAreas;
  const keeper = anOperator(newId());
  const observer = anOperator(newId(), 'observer');

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office');
    areas = new CarrierAreas(office);
    for (const { code, name, full_name, name_en, region } of provinceRows()) await database.sql('INSERT INTO province (code, name, full_name, name_en, region) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [code, name, full_name, name_en, region]);
    for (const commune of communeRows()) if (commune.province_code === '12') await database.sql('INSERT INTO commune (code, province_code, name, full_name) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [commune.code, commune.province_code, commune.name, commune.full_name]);
    await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Cán bộ', 'a@example.com', 'x')`, [keeper.personId]);
  });
  afterAll(() => database.drop());
  beforeEach(() => database.sql('TRUNCATE carrier_area, audit_log CASCADE').then(() => undefined));

  const file = (...lines: string[]) => Buffer.from(lines.join('\n'));
  const ghn = (...wards: string[]) => file('ProvinceName,DistrictName,DistrictID,WardName,WardCode', ...wards);
  const stored = () => database.sql('SELECT commune_code AS code, district_id AS district, ward_code AS ward FROM carrier_area ORDER BY 1');

  it('is found by the units of before: one ward alone, or the one of the commune’s own name; the rest is chosen by somebody', async () => {
    const bytes = ghn(
      'Lai Châu,Huyện Tam Đường,2012,Xã Bình Lư,120401', 'Lai Châu,Huyện Tam Đường,2012,Thị trấn Tam Đường,120402', 'Lai Châu,Huyện Tam Đường,2012,Xã Sơn Bình,120403',
      'Tỉnh Lai Châu,Thành phố Lai Châu,2264,Phường Quyết Thắng,120103', 'Lai Châu,Thành phố Lai Châu,2264,Phường Quyết Tiến,120104',
      'Lai Châu,Huyện Phong Thổ,2050,Xã Sin Suối Hồ,120501', 'Lai Châu,Huyện Xa Lạ,9,Xã Không Có,1', 'Lai Châu,Huyện Tam Đường,x,Xã Bản Bo,5',
    );
    const preview = await areas.preview(keeper, bytes);
    const of = (code: string) => preview.rows.find((row) => row.communeCode === code);
    expect(of('03390')).toMatchObject({ kind: 'NEW', area: { districtId: 2012, wardCode: '120401', areaName: 'Xã Bình Lư, Huyện Tam Đường, Lai Châu' } });
    expect(of('03394')).toMatchObject({ kind: 'NEW', area: { wardCode: '120501' } });
    expect(of('03388')).toMatchObject({ kind: 'AMBIGUOUS', area: null, candidates: [{ wardCode: '120103' }, { wardCode: '120104' }] });
    expect(preview).toMatchObject({ shape: 'carrier', unmatched: 1 });
    expect(preview.rows.filter((row) => row.kind === 'WRONG')).toMatchObject([{ number: 9, reason: 'not_an_area' }]);
    expect(await stored()).toEqual([]);

    expect((await refusal(areas.accept(keeper, bytes, 'another'))).details).toEqual({ problems: [{ field: 'file', reason: 'changed' }] });
    expect(await areas.accept(keeper, bytes, preview.digest)).toBe(2);
    await areas.set(keeper, { communeCode: '03388', districtId: 2264, wardCode: '120104', areaName: 'Phường Quyết Tiến' });
    // what holds has changed, so what was seen holds no more
    expect(await refusal(areas.accept(keeper, bytes, preview.digest))).toBeInstanceOf(InvalidInput);
    const again = await areas.preview(keeper, bytes);
    expect(again.rows.filter((row) => row.communeCode !== null).map(({ communeCode, kind }) => [communeCode, kind])).toEqual([['03388', 'SAME'], ['03390', 'SAME'], ['03394', 'SAME']]);
    expect(await readCarrierArea(office, 'ghn', '03388')).toEqual({ districtId: 2264, wardCode: '120104' });
    expect(await readCarrierArea(office, 'ghn', '03433')).toBeNull();
    expect((await database.sql<{ action: string }>('SELECT action FROM audit_log ORDER BY id')).map((row) => row.action)).toEqual(['carrier_area.import', 'carrier_area.set']);
  });

  it('its own file comes back with what was filled in; empty rows say nothing, wrong ones are named', async () => {
    const preview = await areas.preview(keeper, file('\uFEFFMã xã,"Xã, phường",Tỉnh,DistrictID,WardCode,Tên vùng', '3388,,,2264,120104,Quyết Tiến', '03390,,,,,', '99999,,,1,1,', '03388,,,1,1,', '03394,,,-5,1,', "03433,,,7,'; DROP,"));
    expect(preview.rows.map(({ kind, number, reason }) => [kind, number, reason])).toEqual([
      ['NEW', 2, null], ['WRONG', 4, 'unknown_commune'], ['WRONG', 5, 'repeated'], ['WRONG', 6, 'not_an_area'], ['WRONG', 7, 'not_an_area'],
    ]);
    expect(await areas.accept(keeper, file('Mã xã,DistrictID,WardCode', '03388,2264,120104'), 'x').catch((error: Error) => error)).toBeInstanceOf(InvalidInput);
    expect(await stored()).toEqual([]);
  });

  it.each<[string, Buffer, string]>([
    ['no rows', file('Mã xã,DistrictID,WardCode'), 'no_rows'],
    ['other columns', file('Tên,Giá', 'a,1'), 'unknown_columns'],
    ['a picture', Buffer.from('89504e470d0a1a0a00000000', 'hex'), 'not_a_sheet'],
  ])('a file that is %s is refused', async (_, bytes, reason) => {
    expect((await refusal(areas.preview(keeper, bytes))).details).toMatchObject({ problems: [{ field: 'file', reason }] });
  });

  it('is set by who keeps delivery alone, seen by who sees booths, and says what is missing', async () => {
    for (const wrong of [{ districtId: 0, wardCode: 'A' }, { districtId: 1.5, wardCode: 'A' }, { districtId: 1, wardCode: 'A B' }, { districtId: 1, wardCode: '' }]) expect(await refusal(areas.set(keeper, { communeCode: '03388', ...wrong }))).toBeInstanceOf(InvalidInput);
    expect((await refusal(areas.set(keeper, { communeCode: '00000', districtId: 1, wardCode: 'A' }))).details).toEqual({ problems: [{ field: 'communeCode', reason: 'unknown' }] });
    await areas.set(keeper, { communeCode: '03388', districtId: 1, wardCode: 'A' });
    expect(await refusal(areas.set(observer, { communeCode: '03390', districtId: 1, wardCode: 'A' }))).toBeInstanceOf(NotFound);
    expect(await refusal(areas.preview(observer, file('a')))).toBeInstanceOf(NotFound);
    expect(await refusal(areas.list({ kind: 'shopper', requestId: 'x' } as never, { first: 5 }))).toBeInstanceOf(NotFound);
    const { communes, withArea } = await areas.figures(observer);
    expect([communes, withArea]).toEqual([38, 1]);
    expect((await areas.list(observer, { text: 'doan ket', first: 5 })).map(({ code, area }) => [code, area?.wardCode])).toEqual([['03388', 'A']]);
    expect((await areas.list(observer, { onlyMissing: true, first: 100 })).map(({ code }) => code)).not.toContain('03388');
    await areas.clear(keeper, '03388');
    expect(await refusal(areas.clear(keeper, '03388'))).toBeInstanceOf(NotFound);
    expect(await stored()).toEqual([]);
  });
});
