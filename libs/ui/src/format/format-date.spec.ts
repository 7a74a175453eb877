import { describe, expect, it } from '@jest/globals';
import { dayInVietnam, daysBetween, formatDay, formatInstant, formatMoment, formatMonth, formatShortDay, formatWeekday } from './format-date.js';

describe('dates as Vietnamese read them', () => {
  it('cuts the day in Vietnam time, not in UTC', () => {
    expect(dayInVietnam(new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
    expect(dayInVietnam(new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
  });

  it('writes a calendar day without leading zeros', () => {
    expect(formatDay('2026-12-31', 'vi')).toBe('31/12/2026');
    expect(formatDay('2026-03-05', 'vi')).toBe('5/3/2026');
    expect(formatDay('2026-03-05', 'en')).toBe('5 Mar 2026');
    expect(() => formatDay('soon', 'vi')).toThrow(RangeError);
  });

  it('writes an instant with its weekday', () => {
    expect(formatInstant('2026-11-22T07:05:00Z', 'vi')).toBe('14:05, chủ nhật 22/11/2026');
    expect(formatInstant('2026-11-22T07:05:00Z', 'en')).toBe('14:05, Sunday 22 Nov 2026');
    expect(formatMoment('2026-11-22T17:00:00Z', 'vi')).toBe('00:00, 23/11/2026');
  });

  it('says the weekday small in Vietnamese, and leaves the year out where it goes without saying', () => {
    expect(formatWeekday('2026-11-25', 'vi')).toBe('thứ tư 25/11');
    expect(formatWeekday('2026-11-25', 'en')).toBe('Wednesday 25 Nov');
    expect(formatWeekday('2027-01-03', 'vi', 'year')).toBe('chủ nhật 3/1/2027');
    expect(formatShortDay('2026-12-31', 'vi')).toBe('31/12');
    expect(formatShortDay('2026-12-31', 'en')).toBe('31 Dec');
    expect(formatMonth('2026-11-25', 'vi')).toBe('tháng 11 năm 2026');
    expect(formatMonth('2026-11-25', 'en')).toBe('November 2026');
  });

  it('counts days over the turn of a year', () => {
    expect(daysBetween('2026-11-22', '2026-12-31')).toBe(39);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });
});
