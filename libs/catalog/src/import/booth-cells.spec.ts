import { describe, expect, it } from '@jest/globals';
import { legalKindOf, readBoothCell } from './booth-cells.js';
import { boothFieldSet } from './booth-fields.js';
import { isPlain, proposeColumns } from './import-columns.js';

describe('a cell of a file of booths', () => {
  it('gets back the zero that a spreadsheet took from a figure, and no other', () => {
    expect((['phone', 'zalo', 'taxCode', 'commune', 'province', 'shipsFrom', 'street'] as const).map((field) => readBoothCell(field, { phone: 912345678, zalo: 2133876543, taxCode: 100109106, commune: 3427, province: 1, shipsFrom: 12, street: 7 }[field]))).toEqual(
      ['0912345678', '02133876543', '0100109106', '03427', '01', '12', '7'].map((value) => ({ value })),
    );
    // written as text it is taken as it stands
    expect(readBoothCell('phone', '912345678')).toEqual({ value: '912345678' });
    expect(readBoothCell('taxCode', 12345)).toEqual({ value: '12345' });
  });

  it('is told what it cannot be: a formula, a date, an error, something endless', () => {
    expect([{ f: 'A1' }, { d: '2026-01-03' }, { e: '#REF!' }, 'x'.repeat(161)].map((cell) => readBoothCell('legalKind', cell))).toEqual(['formula', 'date', 'error_cell', 'unknown'].map((reason) => ({ reason })));
    expect([null, undefined, '  '].map((cell) => readBoothCell('nameVi', cell))).toEqual([undefined, undefined, undefined]);
  });

  it('empties what may be empty by a mark of its own, and nothing else', () => {
    expect(['(trống)', ' (EMPTY)\n', '(Trống)'.normalize('NFD')].map((cell) => readBoothCell('street', cell))).toEqual([1, 2, 3].map(() => ({ value: null })));
    expect(readBoothCell('phone', '(trống)')).toEqual({ reason: 'never_empty' });
    expect(['trống', '( trống )', '(trống) nhà', '(trong)'].map((cell) => readBoothCell('street', cell))).toEqual(['trống', '( trống )', '(trống) nhà', '(trong)'].map((value) => ({ value })));
  });

  it('names a legal form in the words of either language, with or without marks', () => {
    expect(['Hợp tác xã', 'HTX', 'tổ hợp tác', 'hộ kinh doanh', 'Công ty', 'cong ty', 'Association', 'hội.', 'quán'].map(legalKindOf)).toEqual(['cooperative', 'cooperative', 'cooperative_group', 'household', 'company', 'company', 'association', 'association', undefined]);
  });
});

describe('headings of a file of booths', () => {
  const propose = (...headings: string[]) => proposeColumns(boothFieldSet, headings.map((heading) => ({ heading, samples: ['x'] })), new Map());

  it('are known in both languages, and need nobody where they tell rows apart', () => {
    const columns = propose('Mã', 'TÊN GIAN HÀNG', 'SĐT', 'MST', 'Loại hình (theo giấy)', 'Hàng đang bày');
    expect(columns.map(({ field, source }) => field ?? source)).toEqual(['slug', 'nameVi', 'phone', 'taxCode', 'legalKind', 'export_only']);
    expect(isPlain(boothFieldSet, columns)).toBe(true);
    expect(isPlain(boothFieldSet, propose('Booth', 'Phone'))).toBe(false);
    expect(isPlain(boothFieldSet, propose('Legal name', 'Phone'))).toBe(false);
    expect(isPlain(boothFieldSet, propose('Legal name', 'Commune', 'Phone'))).toBe(true);
  });
});
