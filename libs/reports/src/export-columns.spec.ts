import { expect, it } from '@jest/globals';
import { exportFileName } from './export-columns.js';

it('names a file by what it holds, whose it is and the day in Vietnam', () => {
  expect(exportFileName({ kind: 'orders', language: 'vi', format: 'xlsx', boothName: 'Chè: Tam/Đường', at: new Date('2026-11-25T17:30:00Z') })).toBe('Đơn hàng Chè Tam Đường 26-11-2026.xlsx');
  expect(exportFileName({ kind: 'visits', language: 'en', format: 'csv', boothName: null, at: new Date('2026-01-05T00:00:00Z') })).toBe('Visits 05-01-2026.csv');
});
