import { describe, expect, it } from '@jest/globals';
import { communesOf, findCommunes, findProvinces, formerUnitsOf, provinces } from './index.js';

/** "Xã Bình Lư, Lai Châu" for a present name, "Xã Bình Lư, Lai Châu < Thị trấn Tam Đường" for a former one. */
function communes(text: string, options?: { provinceCode?: string; limit?: number }): string[] {
  return findCommunes(text, options).map(
    ({ commune, province, matched, formerName }) =>
      `${commune.fullName}, ${province.name}${matched === 'former' ? ` < ${formerName}` : ''}`,
  );
}
const first = (text: string, options?: { provinceCode?: string }) => communes(text, options)[0];

describe('findCommunes', () => {
  it('finds present names however they are typed', () => {
    for (const text of [
      'Sin Suoi Ho',
      'sin suoi ho',
      'Sin Suối Hồ',
      'Sin Suối Hồ'.normalize('NFD'),
      'xã sin suối hồ',
      'x. Sin Suối Hồ',
      'sin suoi',
      'suoi ho',
      'sinsuoiho',
      'sin suoois hoof',
    ]) {
      expect([text, first(text)]).toEqual([text, 'Xã Sin Suối Hồ, Lai Châu']);
    }
    expect(communes('Sin Suoi Ho')).toEqual(['Xã Sin Suối Hồ, Lai Châu']);
    expect(first('Sa Pa')).toBe('Phường Sa Pa, Lào Cai');
    expect(first('sapa')).toBe('Phường Sa Pa, Lào Cai');
    expect(first('binhf luw')).toBe('Xã Bình Lư, Lai Châu');
    expect(communes('con co')).toEqual(['Đặc khu Cồn Cỏ, Quảng Trị']);
    expect(communes('Xà Phiên')[0]).toBe('Xã Xà Phiên, Cần Thơ');
  });

  it('leads from former names to the present unit', () => {
    expect(communes('quyet thang', { provinceCode: '12' })).toEqual(['Phường Đoàn Kết, Lai Châu < Phường Quyết Thắng']);
    for (const text of ['thi tran tam duong', 'Thị trấn Tam Đường', 'tt. Tam Đường', 'TT Tam Đường', 'tam duong, lai chau']) {
      expect([text, first(text)]).toEqual([text, 'Xã Bình Lư, Lai Châu < Thị trấn Tam Đường']);
    }
    expect(first('huyện Lý Sơn')).toBe('Đặc khu Lý Sơn, Quảng Ngãi < Huyện Lý Sơn');
  });

  it('finds each of the 106 former units of Lai Châu within the province', () => {
    const lost = communesOf('12').flatMap(({ code, fullName: present }) =>
      formerUnitsOf(code)
        .filter(({ fullName }) => fullName !== present)
        .filter(
          ({ fullName }) =>
            !findCommunes(fullName, { provinceCode: '12' }).some((match) => match.commune.code === code && match.formerName === fullName),
        ),
    );
    expect(lost).toEqual([]);
  });

  it('finds every present commune first by its full name and province', () => {
    const lost = provinces()
      .filter(({ code }) => ['01', '12', '38', '56', '79'].includes(code))
      .flatMap((its) =>
        communesOf(its.code).map((one) => ({ one, found: findCommunes(`${one.fullName}, ${its.fullName}`, { limit: 1 })[0] })),
      )
      .filter(({ one, found }) => found?.commune.code !== one.code || found.matched !== 'name');
    expect(lost).toEqual([]);
  });

  it('offers every part of a unit that was divided', () => {
    expect(communes('thach hoa, ha noi')).toEqual([
      'Xã Yên Xuân, Hà Nội < Xã Thạch Hòa',
      'Xã Yên Bài, Hà Nội < Xã Thạch Hòa',
      'Xã Hoà Lạc, Hà Nội < Xã Thạch Hòa',
    ]);
  });

  it('understands the province, the district and the former province behind the name', () => {
    expect(communes('xã Tả Lèng, huyện Tam Đường, Lai Châu')).toEqual(['Xã Tả Lèng, Lai Châu']);
    expect(communes('quyet thang lai chau')).toEqual(['Phường Đoàn Kết, Lai Châu < Phường Quyết Thắng']);
    expect(first('Quyết Thắng, Hoà Bình')).toBe('Xã Quyết Thắng, Phú Thọ');
    expect(first('P.5, Q.3, TP.HCM')).toBe('Phường Bàn Cờ, Hồ Chí Minh < Phường 5');
    expect(first('phuong 8 go vap')).toBe('Phường Thông Tây Hội, Hồ Chí Minh < Phường 8');
    expect(communes('Minh Khai, quận Hai Bà Trưng, Hà Nội').slice(0, 2)).toEqual([
      'Phường Bạch Mai, Hà Nội < Phường Minh Khai',
      'Phường Tương Mai, Hà Nội < Phường Minh Khai',
    ]);
  });

  it('takes a province that was chosen at its word, and one that was written as a hint', () => {
    expect(communes('Bình Lư', { provinceCode: '15' })).toEqual([]);
    expect(communes('Bình Lư', { provinceCode: '00' })).toEqual([]);
    expect(first('Bình Lư, Lào Cai')).toBe('Xã Bình Lư, Lai Châu');
  });

  it('ranks what was written with accents above what only folds alike, and a present name above a former one', () => {
    expect(communes('ba đình', { limit: 3 })).toEqual([
      'Phường Ba Đình, Hà Nội',
      'Xã Ba Đình, Thanh Hoá',
      'Phường Hạc Thành, Thanh Hoá < Phường Ba Đình',
    ]);
    expect(first('ba dinh', { provinceCode: '51' })).toBe('Xã Ba Dinh, Quảng Ngãi');
    expect(first('tan phong')).toBe('Phường Tân Phong, Lai Châu');
    expect(first('Hòa Bình')).toBe('Phường Hoà Bình, Phú Thọ');
    expect(first('xã Hòa Bình')).toBe('Xã Hoà Bình, Vĩnh Long');
  });

  it('names a commune once, and keeps to the limit', () => {
    const found = findCommunes('tan', { limit: 50 });
    expect(found).toHaveLength(50);
    expect(new Set(found.map(({ commune }) => commune.code)).size).toBe(50);
    expect(findCommunes('tan')).toHaveLength(10);
  });

  it.each(['', '   ', '---', ',', ', Lai Châu', 'zzzz', '<script>alert(1)</script>', '(', '\\', '%', '\u0000'])(
    'finds nothing for %p',
    (text) => {
      expect(findCommunes(text)).toEqual([]);
    },
  );

  it('does not choke on a pasted page', () => {
    expect(findCommunes('miến dong '.repeat(10_000))).toEqual([]);
  });
});

describe('findProvinces', () => {
  const found = (text: string) =>
    findProvinces(text).map(({ province, matched, formerName }) => `${province.name}${matched === 'former' ? ` < ${formerName}` : ''}`);

  it.each([
    ['ha giang', 'Tuyên Quang < Hà Giang'],
    ['Hà Giang', 'Tuyên Quang < Hà Giang'],
    ['haf giang', 'Tuyên Quang < Hà Giang'],
    ['tỉnh Hòa Bình', 'Phú Thọ < Hòa Bình'],
    ['lai ch', 'Lai Châu'],
    ['laichau', 'Lai Châu'],
    ['Hanoi', 'Hà Nội'],
    ['TP.HCM', 'Hồ Chí Minh'],
    ['tp hcm', 'Hồ Chí Minh'],
    ['saigon', 'Hồ Chí Minh < Sài Gòn'],
    ['Vũng Tàu', 'Hồ Chí Minh < Bà Rịa - Vũng Tàu'],
    ['Thanh Hóa', 'Thanh Hoá'],
    ['kontum', 'Quảng Ngãi < Kon Tum'],
    ['dac lac', 'Đắk Lắk'],
    ['Thừa Thiên - Huế', 'Huế < Thừa Thiên Huế'],
  ])('%p is %p', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('offers all that begin alike, present names first', () => {
    expect(found('quang')).toEqual(['Quảng Ninh', 'Quảng Trị', 'Quảng Ngãi', 'Đà Nẵng < Quảng Nam', 'Tuyên Quang']);
    expect(findProvinces('quang', { limit: 2 })).toHaveLength(2);
  });

  it.each(['', ' ', '…', 'Paris'])('finds nothing for %p', (text) => {
    expect(found(text)).toEqual([]);
  });
});
