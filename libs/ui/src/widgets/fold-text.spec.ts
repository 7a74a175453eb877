import { describe, expect, it } from '@jest/globals';
import { foldText } from './fold-text.js';

describe('text without marks', () => {
  it.each([
    ['Đoàn Kết', 'doan ket'],
    ['  Nguyễn   Thị Hường ', 'nguyen thi huong'],
    ['Mường Than', 'muong than'],
    // A keyboard may send letter and mark apart.
    ['Đoàn'.normalize('NFD'), 'doan'],
  ])('%s is %s', (text, folded) => expect(foldText(text)).toBe(folded));
});
