import { describe, expect, it } from '@jest/globals';
import { wordsOf } from './i18n/i18n.js';
import { addProblemWords, fieldProblems, fieldWords, placeProblemWords, waitWords } from './problem-words.js';

const vi = wordsOf('vi');
const en = wordsOf('en');

describe('problems in words', () => {
  it('speaks of the very field, with its limit', () => {
    expect(fieldWords(vi, { field: 'phone', reason: 'too_short', limit: 1 })).toBe('Số này còn thiếu 1 chữ số. Ví dụ: 0912 345 678.');
    expect(fieldWords(en, { field: 'phone', reason: 'unknown_prefix', limit: null })).toBe('No Vietnamese number begins like this. Look at the first digits.');
    expect(fieldWords(vi, { field: 'name', reason: 'too_long', limit: 100 })).toBe('Tên dài quá 100 ký tự. Ghi ngắn hơn.');
  });

  it('falls back to plain words for a field or a reason that it does not know', () => {
    expect(fieldWords(vi, { field: 'somethingNew', reason: 'too_long', limit: 9 })).toBe('Dài quá 9 ký tự. Ghi ngắn hơn.');
    expect(fieldWords(vi, { field: 'name', reason: 'made_up', limit: null })).toBe('Chọn lại trong danh sách.');
  });

  it('keeps the first problem of a field', () => {
    const problems = [
      { field: 'name', reason: 'required', limit: null },
      { field: 'name', reason: 'too_short', limit: 2 },
      { field: 'termsVersion', reason: 'not_agreed', limit: null },
    ];
    expect(fieldProblems(vi, problems)).toEqual({ name: 'Ghi họ và tên người nhận.', termsVersion: 'Đánh dấu ô này để đặt hàng.' });
  });

  it('says how long to wait', () => {
    expect(waitWords(vi, 0)).toBe('1 giây');
    expect(waitWords(en, 1)).toBe('1 second');
    expect(waitWords(vi, 119)).toBe('119 giây');
    expect(waitWords(en, 121)).toBe('3 minutes');
  });

  it('says why something did not get into the cart', () => {
    expect(addProblemWords(vi, 'vi', { __typename: 'CartFull', limit: 60 })).toBe('Giỏ đã đủ 60 món khác nhau. Đặt hàng hoặc bỏ bớt rồi thêm tiếp.');
    expect(addProblemWords(en, 'en', { __typename: 'TooManyRequests', retryAfterSeconds: 60 })).toBe('That was too fast. Wait 60 seconds, then try again.');
  });

  it('says when a booth that is closed by plan sells again', () => {
    const booths = [{ nameVi: 'HTX Bình Lư', nameEn: '', reopensOn: '2026-12-06' }];
    expect(addProblemWords(vi, 'vi', { __typename: 'BoothClosedForNow', booths })).toBe('HTX Bình Lư đang nghỉ nên chưa bán. Từ chủ nhật 6/12 mua được như thường.');
    expect(placeProblemWords(en, 'en', { __typename: 'BoothClosedForNow', booths })).toEqual([
      'HTX Bình Lư is closed and sells again from Sunday 6 Dec. Nothing was ordered.',
      'Take out what is of the closed booth to order the others, or wait until it reopens.',
    ]);
  });

  it('names each line that is short, in the page’s language', () => {
    const lines = [
      { variantId: 'v-1', nameVi: 'Bột matcha', nameEn: 'Matcha powder', wanted: 3, available: 0 },
      { variantId: 'v-2', nameVi: 'Trà ô long', nameEn: '', wanted: 3, available: 2 },
    ];
    expect(placeProblemWords(en, 'en', { __typename: 'OutOfStock', lines })).toEqual([
      'Not ordered, since something has just sold out. Nothing is held and nothing is paid.',
      'Matcha powder: sold out.',
      'Trà ô long: you want 3, only 2 left.',
    ]);
  });

  it('says from how many on a booth sells, where that is more than one', () => {
    const field = (least: number | null) => addProblemWords(vi, 'vi', { __typename: 'InvalidInput', fields: [{ field: 'quantity', reason: 'out_of_range', limit: 20, least }] });
    expect(field(5)).toBe('Số lượng từ 5 đến 20, tính cả số đã có trong giỏ.');
    expect(field(null)).toBe('Số lượng từ 1 đến 20, tính cả số đã có trong giỏ.');
    expect(placeProblemWords(vi, 'vi', { __typename: 'TooFewUnits', lines: [{ nameVi: 'Chuối sấy', nameEn: '', wanted: 2, least: 5 }] })).toEqual([
      'Chưa đặt được vì có món ít hơn mức gian bán. Sửa số lượng trong giỏ rồi đặt lại. Bạn chưa mất tiền.',
      'Chuối sấy: bạn có 2, gian bán từ 5 trở lên.',
    ]);
  });

  it('shows both totals when the price moved', () => {
    const [words] = placeProblemWords(vi, 'vi', { __typename: 'PriceChanged', expectedTotal: '264000', total: '274000' });
    expect(words).toBe('Tổng tiền đổi từ 264.000\u00a0₫ thành 274.000\u00a0₫ trong lúc bạn điền. Xem lại rồi bấm Đặt hàng lần nữa.');
  });
});
