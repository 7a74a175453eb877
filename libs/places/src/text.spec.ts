import { describe, expect, it } from '@jest/globals';
import { canonicalTone, communesOf, exactKey, foldVietnamese, formerUnitsOf, provinces, searchKeys } from './index.js';
import { decodeTelex } from './telex.js';
import { parseSyllable } from './syllable.js';

describe('foldVietnamese', () => {
  it.each([
    ['Miến  dong\u00a0Bình Lư', 'mien dong binh lu'],
    ['ĐÔNG TRÙNG', 'dong trung'],
    ['Đông trùng'.normalize('NFD'), 'dong trung'],
    ['Ặ Ễ Ỗ Ợ Ự Ỹ', 'a e o o u y'],
    [' Hoà Hòa ', 'hoa hoa'],
    ['100% mật ong, 500ml', '100% mat ong, 500ml'],
    ['', ''],
  ])('%p -> %p', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });

  it('does not change what is folded', () => {
    const folded = foldVietnamese('Xã Sìn Hồ – Đường Nguyễn Huệ');
    expect(foldVietnamese(folded)).toBe(folded);
  });
});

describe('canonicalTone', () => {
  it.each([
    ['Thanh Hóa', 'Thanh Hoá'],
    ['Khánh Hòa', 'Khánh Hoà'],
    ['HÒA BÌNH', 'HOÀ BÌNH'],
    ['thúy', 'thuý'],
    ['Thủy, khỏe', 'Thuỷ, khoẻ'],
    ['qúy', 'quý'],
    ['qùa', 'quà'],
    ['gía', 'giá'],
    ['gìn giữ', 'gìn giữ'],
    ['gì', 'gì'],
    ['giếng', 'giếng'],
    ['hòan tòan', 'hoàn toàn'],
    ['ngoài', 'ngoài'],
    ['ngọai', 'ngoại'],
    ['khuỷu', 'khuỷu'],
    ['mía của chùa', 'mía của chùa'],
    ['cửa hàng người lựu rượu', 'cửa hàng người lựu rượu'],
    ['thuở', 'thuở'],
    ['Nguyễn Huệ', 'Nguyễn Huệ'],
    ['Đắk Lắk', 'Đắk Lắk'],
    ['Krông Pắc', 'Krông Pắc'],
    ['café Doré', 'café Doré'],
    ['Hòa'.normalize('NFD'), 'Hoà'],
  ])('%p -> %p', (text, canonical) => {
    expect(canonicalTone(text)).toBe(canonical);
    expect(canonicalTone(canonical)).toBe(canonical);
  });

  it('gives one key for both placements and both normal forms', () => {
    expect(exactKey('  THANH  HÓA ')).toBe('thanh hoá');
    expect(exactKey('Thanh Hoá'.normalize('NFD'))).toBe('thanh hoá');
    expect(exactKey('ĐẶC SẢN')).toBe('đặc sản');
  });
});

describe('decodeTelex', () => {
  it.each([
    ['mieens dong', 'miến dong'],
    ['mieesn dong', 'miến dong'],
    ['miene', 'miên'],
    ['mawcs ca', 'mắc ca'],
    ['macws ca', 'mắc ca'],
    ['ddoong trungf', 'đông trùng'],
    ['dodong trungf', 'đông trùng'],
    ['maatj ong', 'mật ong'],
    ['ruwowuj', 'rượu'],
    ['ruouwj', 'rượu'],
    ['dduowngf', 'đường'],
    ['duongwfd', 'đường'],
    ['Truwowngf', 'trường'],
    ['chef', 'chè'],
    ['tras oo long', 'trá ô long'],
    ['gaoj', 'gạo'],
    ['nếp', null],
    ['thitj trâu', null],
    ['thitj traau gacs beeps', 'thịt trâu gác bếp'],
    ['muaw', 'mưa'],
    ['luwu', 'lưu'],
    ['luuw', 'lưu'],
    ['uwowps', 'ướp'],
    ['mifowng', null],
    ['xoong', 'xông'],
    ['cuar', 'của'],
    ['cuwar', 'cửa'],
    ['quar', 'quả'],
    ['quys', 'quý'],
    ['giaf', 'già'],
    ['hoaf', 'hoà'],
    ['nguyeenx', 'nguyễn'],
    ['guwngf', 'gừng'],
    ['tww', null],
    ['xoaif', 'xoài'],
    ['huowngs', 'hướng'],
    ['thuowr', 'thuở'],
    ['khoaw', null],
    ['quaw', null],
    ['tuwi', 'tưi'],
    ['nuwowcs mawms', 'nước mắm'],
  ])('%p -> %p', (typed, decoded) => {
    expect(decodeTelex(typed)).toBe(decoded);
  });

  it.each(['samsung', 'matcha', 'iphone', 'coffee', 'whisky', 'mien dong', 'che', 'gao sen', 'honey', '500g', 'class', 'tea', 'sapa', ''])(
    'leaves %p alone',
    (word) => {
      expect(decodeTelex(word)).toBeNull();
    },
  );

  it('decodes only the words that are Telex', () => {
    expect(decodeTelex('matcha samsung mieens')).toBe('matcha samsung miến');
  });
});

describe('searchKeys', () => {
  it('keeps what was typed first, and adds the Telex reading beside it', () => {
    expect(searchKeys('mieens dong')).toEqual({
      exact: 'mieens dong',
      folded: 'mieens dong',
      telexExact: 'miến dong',
      telexFolded: 'mien dong',
    });
    expect(searchKeys('box')).toEqual({ exact: 'box', folded: 'box', telexExact: 'bõ', telexFolded: 'bo' });
  });

  it('has no Telex reading for plain and for accented text', () => {
    expect(searchKeys('Mien Dong')).toEqual({ exact: 'mien dong', folded: 'mien dong' });
    expect(searchKeys(' Miến  DONG')).toEqual({ exact: 'miến dong', folded: 'mien dong' });
    expect(searchKeys('')).toEqual({ exact: '', folded: '' });
  });
});

describe('every syllable of every place', () => {
  const keys: Record<string, string> = {
    '\u0300': 'f',
    '\u0301': 's',
    '\u0303': 'x',
    '\u0309': 'r',
    '\u0323': 'j',
    '\u0306': 'w',
    '\u031b': 'w',
    đ: 'dd',
  };

  /** As a Telex typist strikes it, the tone last. */
  function struck(word: string): string {
    let letters = '';
    let tone = '';
    for (const sign of word.toLowerCase().normalize('NFD')) {
      if (/[\u0300\u0301\u0303\u0309\u0323]/.test(sign)) tone = keys[sign] ?? '';
      else letters += sign === '\u0302' ? letters.slice(-1) : (keys[sign] ?? sign);
    }
    return letters + tone;
  }

  const words = new Set(
    provinces()
      .flatMap(({ code }) => communesOf(code).flatMap((one) => [one.fullName, ...formerUnitsOf(one.code).map(({ fullName }) => fullName)]))
      .flatMap((name) => name.normalize('NFC').split(/[^\p{L}]+/u))
      .filter((word) => parseSyllable(word) !== null),
  );

  it('is read back from its Telex keys', () => {
    expect(words.size).toBe(1_796);
    // "loong" and "lông" are the same keys: Telex writes the former with a third o.
    const unlike = [...words]
      .filter((word) => !/o[oóòỏõọ]/iu.test(word))
      .filter((word) => (decodeTelex(struck(word)) ?? struck(word)) !== exactKey(word));
    expect(unlike).toEqual([]);
  });

  it('bears its tone where the official names put it', () => {
    const official = provinces().flatMap(({ code, name }) => [name, ...communesOf(code).map((one) => one.name)]);
    // The one place where the official list itself departs from its rule.
    expect(official.filter((name) => canonicalTone(name) !== name)).toEqual(['Nguyễn Úy']);
  });
});
