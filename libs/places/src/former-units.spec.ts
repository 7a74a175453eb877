import { describe, expect, it } from '@jest/globals';
import { communesOf, formerProvincesOf, formerUnitsOf, provinces } from './index.js';
import { parseFormerProvinces, parseFormerUnits } from './former-units.js';

const names = (text: string) =>
  parseFormerUnits(text).map(({ fullName, district }) => (district === null ? fullName : `${fullName} | ${district}`));

describe('parseFormerUnits', () => {
  it.each([
    ['Phường Đoàn Kết, Phường Quyết Tiến và Xã Sùng Phài', ['Phường Đoàn Kết', 'Phường Quyết Tiến', 'Xã Sùng Phài']],
    [
      'Phường Trúc Bạch, một phần diện tích TN, quy mô dân số của các phường Cửa Nam, Điện Biên, phần còn lại của phường Cửa Đông, Đồng Xuân sau khi sắp Xếp',
      ['Phường Trúc Bạch', 'Phường Cửa Nam', 'Phường Điện Biên', 'Phường Cửa Đông', 'Phường Đồng Xuân'],
    ],
    [
      'Phường Mễ Trì (phần còn lại sau khi sáp nhập vào phường Yên Hòa, phường Từ Liêm), Phường Quang Trung (quận Đống Đa) (phần còn lại sau khi sáp nhập vào phường Đống Đa)',
      ['Phường Mễ Trì', 'Phường Quang Trung | quận Đống Đa'],
    ],
    [
      'toàn bố quy mô dân số của phường Phường Tây Tựu và một phần diện tích TN của Xã Kim Chung (huyện Hoài Đức)',
      ['Phường Tây Tựu', 'Xã Kim Chung | huyện Hoài Đức'],
    ],
    ['phần còn lại của xã  Xã Vầy Nưa sau khi sắp xếp theo quy định tại khoản 99 Điều này', ['Xã Vầy Nưa']],
    ['quy mô dân số của xã Yên Định  Xã Yên Định', ['Xã Yên Định']],
    ['Toàn bộ  diện tích TN, quy mô dân số của các phường Phường Giảng Võ', ['Phường Giảng Võ']],
    ['Phường Trần Hưng Đạo (thành phố Kon Tum), Lê Lợi', ['Phường Trần Hưng Đạo | thành phố Kon Tum', 'Phường Lê Lợi']],
    ['Phường 5, Phường 7, Phường 9 (Quận 5)', ['Phường 5 | Quận 5', 'Phường 7 | Quận 5', 'Phường 9 | Quận 5']],
    ['Xã Tân Thịnh (huyện Văn Chấn), Xã Đại Lịch', ['Xã Tân Thịnh | huyện Văn Chấn', 'Xã Đại Lịch']],
    ['Xóm Tổng Dùn, Xã Quảng Lâm', ['Xóm Tổng Dùn', 'Xã Quảng Lâm']],
    ['Xã Phong Vân, Xã Biên Sơn và Trường bắn TB1', ['Xã Phong Vân', 'Xã Biên Sơn']],
    ['Xã Kim Đông, khu vực bãi bồi ven biển', ['Xã Kim Đông']],
    ['Huyện Côn Đảo', ['Huyện Côn Đảo']],
    ['Thị trấn Nông trường Việt Trung'.normalize('NFD'), ['Thị trấn Nông trường Việt Trung']],
    ['Xã A Ting, Xã A Ting', ['Xã A Ting']],
    ['', []],
  ])('reads %p', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('leaves none of the source’s connecting words in a name', () => {
    const all = provinces().flatMap(({ code }) => communesOf(code).flatMap((one) => formerUnitsOf(one.code)));
    expect(all).toHaveLength(10_442);
    const wellFormed = /^(?:Xã|Phường|Thị trấn|Huyện|Thôn|Xóm) [\p{Lu}\d][\p{L}\d' .’-]*$/u;
    const connecting = /phần|của|(?:^|\s)các\s|sau khi|diện tích|quy mô| (?:Xã|Phường|xã|phường|thị trấn) /u;
    expect(all.filter(({ fullName }) => !wellFormed.test(fullName) || connecting.test(fullName))).toEqual([]);
    expect(
      all.filter(({ district }) => district !== null && !/^(?:huyện|quận|Quận|thị xã|Thị xã|thành phố|Thành phố|Huyện) /u.test(district)),
    ).toEqual([]);
  });
});

describe('former provinces', () => {
  it.each([
    ['tỉnh Hà Nam, tỉnh Nam Định và tỉnh Ninh Bình', ['Hà Nam', 'Nam Định', 'Ninh Bình']],
    ['TPHCM, tỉnh Bà Rịa - Vũng Tàu và tỉnh Bình Dương', ['Bà Rịa - Vũng Tàu', 'Bình Dương']],
    ['tỉnh Bình Phước và tỉnh Đồng Nai. Từ ngày 30%/04%/2026, Tỉnh Đồng Nai mới', ['Bình Phước', 'Đồng Nai']],
    ['giữ nguyên', []],
  ])('are read from %p', (text, expected) => {
    expect(parseFormerProvinces(text)).toEqual(expected);
  });

  it('are the 63 of before, counting the eleven kept as they were and the city', () => {
    const merged = provinces().flatMap(({ code }) => formerProvincesOf(code));
    expect(merged).toHaveLength(51);
    expect(provinces().filter(({ code }) => formerProvincesOf(code).length === 0)).toHaveLength(11);
    expect(merged.length + 11 + 1).toBe(63);
    expect(formerProvincesOf('08')).toEqual(['Hà Giang', 'Tuyên Quang']);
  });
});
