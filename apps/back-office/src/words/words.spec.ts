import { describe, expect, it } from '@jest/globals';
import { createI18n, keptLanguage, type Language } from '../i18n.js';
import { fieldWords, problemOf } from './problem-words.js';
import { timeLeft } from './time-left.js';
import { wordsOf } from './use-words.js';

function words(language: Language) {
  const instance = createI18n(language);
  return wordsOf((key, values) => instance.t(key, values ?? {}), language);
}
const vi = words('vi');
const en = words('en');
const now = new Date('2026-11-22T07:10:00Z');

describe('time left', () => {
  it('names the two largest units', () => {
    expect(timeLeft('2026-11-22T10:00:00Z', now, vi.t)).toEqual({ words: 'còn 2 giờ 50 phút', isPast: false, isSoon: true });
    expect(timeLeft('2026-11-23T07:05:00Z', now, vi.t)).toEqual({ words: 'còn 23 giờ 55 phút', isPast: false, isSoon: false });
    expect(timeLeft('2026-11-24T09:10:00Z', now, en.t)).toEqual({ words: '2 days 2 hours left', isPast: false, isSoon: false });
  });

  it('says how late one is', () => {
    expect(timeLeft('2026-11-22T06:09:00Z', now, vi.t)).toEqual({ words: 'quá hẹn 1 giờ 1 phút', isPast: true, isSoon: true });
    expect(timeLeft('2026-11-22T06:09:00Z', now, en.t).words).toBe('1 hour 1 minute late');
    expect(timeLeft('2026-11-22T07:10:20Z', now, vi.t).words).toBe('còn 0 phút');
  });
});

describe('figures and texts', () => {
  it('writes money and numbers as each language reads them', () => {
    expect(vi.dong('1234567')).toBe('1.234.567\u00a0₫');
    expect(en.dong('1234567')).toBe('₫1,234,567');
    expect([vi.count(4188), en.count(4188)]).toEqual(['4.188', '4,188']);
  });

  it('falls back to Vietnamese where English is missing', () => {
    expect(en.pick('Trà ô long', '')).toBe('Trà ô long');
    expect(en.pick('Trà ô long', 'Oolong tea')).toBe('Oolong tea');
    expect(vi.pick('Trà ô long', 'Oolong tea')).toBe('Trà ô long');
  });

  it('drops the year from a day in a row of days', () => {
    expect([vi.shortDay('2026-11-08'), en.shortDay('2026-11-08')]).toEqual(['8/11', '8 Nov']);
  });

  it('counts orders, none included', () => {
    expect([0, 1, 2].map((count) => vi.t('today.toAnswer', { count }))).toEqual([
      'Không đơn nào chờ bạn',
      '1 đơn chờ bạn trả lời',
      '2 đơn chờ bạn trả lời',
    ]);
    expect([0, 1, 2].map((count) => en.t('today.toAnswer', { count }))).toEqual([
      'No order waits for you',
      '1 order waits for you',
      '2 orders wait for you',
    ]);
  });
});

describe('what is wrong with a field', () => {
  it('says the limit in the units of the field', () => {
    expect(fieldWords({ field: 'price', reason: 'out_of_range', limit: 1000 }, vi)).toBe('Giá thấp nhất là 1.000\u00a0₫.');
    expect(fieldWords({ field: 'price', reason: 'out_of_range', limit: 1_000_000_000 }, vi)).toBe('Giá cao nhất là 1.000.000.000\u00a0₫.');
    expect(fieldWords({ field: 'onHand', reason: 'out_of_range', limit: 0 }, vi)).toBe('Không nhỏ hơn 0 được.');
    expect(fieldWords({ field: 'onHand', reason: 'below_reserved', limit: 3 }, en)).toBe(
      'It cannot be less than the 3 held for orders not yet shipped.',
    );
    expect(fieldWords({ field: 'nameVi', reason: 'too_long', limit: 160 }, vi)).toBe('Dài quá. Nhiều nhất 160 chữ cái.');
  });

  it('has words for reasons that it does not know', () => {
    expect(fieldWords({ field: 'nameVi', reason: 'from_the_future', limit: null }, vi)).toBe('Ô này chưa đúng. Xem lại.');
  });

  it('speaks of one field only', () => {
    const problems = [{ field: 'phone', reason: 'too_short', limit: 1 }];
    expect(problemOf(problems, 'phone', vi)).toBe('Số điện thoại chưa đúng. Số di động Việt Nam có 10 chữ số.');
    expect(problemOf(problems, 'reason', vi)).toBeUndefined();
  });
});

describe('the kept language', () => {
  it('is Vietnamese until English was chosen', () => {
    expect(keptLanguage({ getItem: () => null })).toBe('vi');
    expect(keptLanguage({ getItem: () => 'fr' })).toBe('vi');
    expect(keptLanguage({ getItem: () => 'en' })).toBe('en');
    expect(
      keptLanguage({
        getItem: () => {
          throw new Error('no storage here');
        },
      }),
    ).toBe('vi');
  });
});
