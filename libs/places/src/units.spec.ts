import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { commune, communeRows, communesOf, formerUnitsOf, province, provinceRows, provinces } from './index.js';

type LaiChau = Record<string, { lat: number; lng: number; name_en: string; merged_from: string[] }>;
const laiChau = JSON.parse(readFileSync(new URL('../data/lai_chau_communes.json', import.meta.url), 'utf8')) as LaiChau;

describe('provinces', () => {
  it('are 34, and hold 3,321 communes', () => {
    expect(provinces()).toHaveLength(34);
    expect(provinces().flatMap(({ code }) => communesOf(code))).toHaveLength(3_321);
  });

  it('know Lai Châu by its code, with its 2 wards and 36 communes', () => {
    expect(province('12')).toEqual({ code: '12', name: 'Lai Châu', fullName: 'Tỉnh Lai Châu', nameEn: 'Lai Chau', region: 'north' });
    const types = communesOf('12').map(({ type }) => type);
    expect(types.filter((type) => type === 'ward')).toHaveLength(2);
    expect(types.filter((type) => type === 'commune')).toHaveLength(36);
  });

  it('lie in three regions', () => {
    const count = (region: string) => provinces().filter((one) => one.region === region).length;
    expect([count('north'), count('central'), count('south')]).toEqual([15, 11, 8]);
    expect(['01', '37', '38', '68', '75', '96'].map((code) => province(code)?.region)).toEqual([
      'north',
      'north',
      'central',
      'central',
      'south',
      'south',
    ]);
  });

  it('have nothing to say of an unknown code', () => {
    expect(province('00')).toBeUndefined();
    expect(communesOf('00')).toEqual([]);
    expect(commune('00000')).toBeUndefined();
    expect(province('__proto__')).toBeUndefined();
  });
});

describe('communes', () => {
  it('are found by code', () => {
    expect(commune('03388')).toEqual({ code: '03388', name: 'Đoàn Kết', fullName: 'Phường Đoàn Kết', provinceCode: '12', type: 'ward' });
    expect(commune('06325')).toMatchObject({ fullName: 'Xã Bắc Sơn', type: 'commune' });
    expect(
      provinces()
        .flatMap(({ code }) => communesOf(code))
        .filter(({ type }) => type === 'special-zone'),
    ).toHaveLength(13);
  });

  it('of Lai Châu are those of the second source', () => {
    expect(Object.keys(laiChau)).toEqual(communesOf('12').map(({ code }) => code));
  });
});

describe('rows for the database', () => {
  it('carry the columns of their tables', () => {
    const rows = [...provinceRows()];
    expect(rows).toHaveLength(34);
    expect(rows.find(({ code }) => code === '38')).toEqual({
      code: '38',
      name: 'Thanh Hoá',
      full_name: 'Tỉnh Thanh Hoá',
      name_en: 'Thanh Hoa',
      region: 'central',
      folded: 'thanh hoa',
    });
    const communes = [...communeRows()];
    expect(communes).toHaveLength(3_321);
    expect(communes.find(({ code }) => code === '03388')).toEqual({
      code: '03388',
      province_code: '12',
      name: 'Đoàn Kết',
      full_name: 'Phường Đoàn Kết',
      name_en: 'Doan Ket',
      type: 'ward',
      folded: 'doan ket',
    });
  });

  it('have one code each, and a province that exists', () => {
    const communes = [...communeRows()];
    const codes = new Set([...provinceRows()].map(({ code }) => code));
    expect(new Set(communes.map(({ code }) => code)).size).toBe(3_321);
    expect(communes.filter(({ province_code }) => !codes.has(province_code))).toEqual([]);
  });

  it('write English names as the source does', () => {
    const english = Object.fromEntries(
      [...communeRows()].filter(({ province_code }) => province_code === '12').map(({ code, name_en }) => [code, name_en]),
    );
    expect(english).toEqual(Object.fromEntries(Object.entries(laiChau).map(([code, { name_en }]) => [code, name_en])));
  });
});

describe('former units', () => {
  it('of Lai Châu are the 106 of before, as the second list of the source has them', () => {
    const listed = Object.entries(laiChau).flatMap(([code, { merged_from }]) => merged_from.map((name) => `${name} -> ${code}`));
    // Mù Cả and Tà Tổng were kept as they were, and so have no former units.
    const parsed = Object.keys(laiChau).flatMap((code) => {
      const units = formerUnitsOf(code).map(({ fullName }) => fullName);
      return (units.length > 0 ? units : [commune(code)?.fullName]).map((name) => `${name} -> ${code}`);
    });
    expect(listed).toHaveLength(106);
    expect(parsed.toSorted()).toEqual(listed.toSorted());
  });
});
