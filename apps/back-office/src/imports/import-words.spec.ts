import { describe, expect, it } from '@jest/globals';
import { createInstance } from 'i18next';
import vi from '../messages/vi.json' with { type: 'json' };
import { wordsOf } from '../words/use-words.js';
import { columnLetter, importKey, problemWords, sendWords, valueWords, wordsOfBooths, type ImportProblem } from './import-words.js';
import { SendFailure } from '../listings/pictures/send-file.js';

const i18n = createInstance();
await i18n.init({ lng: 'vi', resources: { vi: { translation: vi } }, keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } });
const words = wordsOf((key, values) => i18n.t(key, values ?? {}), 'vi');
const problem = (given: Partial<ImportProblem>): ImportProblem => ({ column: null, field: null, reason: 'unknown', limit: null, value: null, words: null, whyVi: null, whyEn: null, ...given });

describe('words of an import', () => {
  it('calls columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('says of a problem where it is, what is wrong and what to do', () => {
    expect(problemWords(problem({ column: 2, field: 'PRICE', reason: 'formula' }), words)).toBe('Cột C · Giá bán: ô này là công thức. Dán giá trị thay cho công thức.');
    expect(problemWords(problem({ column: 27, field: 'PRICE', reason: 'out_of_range', limit: 1_000 }), words)).toMatch(/^Cột AB · Giá bán: .*1\.000/);
    expect(problemWords(problem({ reason: 'twice', limit: 1_204 }), words)).toBe('trùng với dòng 1.204. Giữ một dòng.');
    expect(problemWords(problem({ column: 0, field: 'NAME_VI', reason: 'prohibited_word', words: 'rượu ngâm', whyVi: 'cần giấy phép', whyEn: 'needs a licence' }), words)).toBe(
      'Cột A · Tên món: không được dùng “rượu ngâm”: cần giấy phép',
    );
    expect(problemWords(problem({ column: 1, field: 'BARCODE', reason: 'check_digit' }), words)).not.toContain('problem.');
  });

  it('speaks of booths in words of their own, all of which are there', () => {
    expect([...wordsOfBooths].map((key) => importKey('BOOTHS', key)).filter((key) => !(key in vi))).toEqual([]);
    expect(problemWords(problem({ column: 4, field: 'TAX_CODE', reason: 'check_digit' }), words, 'BOOTHS')).toBe('Cột E · Mã số thuế: sai chữ số kiểm tra. Xem lại mã số thuế.');
    expect(problemWords(problem({ column: 6, field: 'PHONE', reason: 'too_short', limit: 6 }), words, 'BOOTHS')).toBe('Cột G · Điện thoại: thiếu 6 chữ số.');
    expect(problemWords(problem({ column: 0, field: 'SLUG', reason: 'unknown', value: 'x' }), words, 'BOOTHS')).toContain('Cột A · Mã: sàn không có “x”');
    expect(valueWords('LEGAL_KIND', 'COOPERATIVE', words)).toBe('hợp tác xã');
  });

  it('says why a file was not taken, and speaks of money as money', () => {
    expect(sendWords(new SendFailure('refused', 'too_large'), words)).toContain('10 MB');
    expect(sendWords(new SendFailure('refused', 'something else'), words)).toBe(vi['import.refused.not_a_sheet']);
    expect(sendWords(new SendFailure('offline'), words)).toBe(vi['pictures.failed.offline']);
    expect([valueWords('PRICE', '55000', words), valueWords('ON_HAND', '55000', words)].map((text) => text.replace(/\s/g, ' '))).toEqual(['55.000 ₫', '55000']);
  });
});
