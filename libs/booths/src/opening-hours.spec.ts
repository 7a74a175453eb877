import { describe, expect, it } from '@jest/globals';
import { checkedHours, openNow, type OpeningDay } from './opening-hours.js';
import { parseZalo, zaloOf } from './zalo.js';

const day = (...spans: string[]): OpeningDay => ({ byAppointment: false, spans: spans.map((span) => ({ from: span.slice(0, 5), to: span.slice(6) })) });
const week: OpeningDay[] = [day('07:30-11:30', '13:30-17:00'), day('07:30-17:00'), day(), day('07:30-17:00'), day('20:00-24:00'), { byAppointment: true, spans: [] }, day()];

describe('a week of opening hours', () => {
  it('is kept with its spans in order, and null is "not told"', () => {
    const mixed = [day('13:30-17:00', '07:30-11:30'), ...week.slice(1)];
    expect(checkedHours(mixed)).toEqual({ hours: week, problems: [] });
    expect(checkedHours(null)).toEqual({ hours: null, problems: [] });
  });

  it.each<[string, unknown, { field: string; reason: string; limit?: number }]>([
    ['six days', week.slice(1), { field: 'openingHours', reason: 'unknown' }],
    ['a text', 'x', { field: 'openingHours', reason: 'unknown' }],
    ['never open', week.map(() => day()), { field: 'openingHours', reason: 'required' }],
    ['25 hours', [...week.slice(0, 6), day('08:00-25:00')], { field: 'openingHours.6', reason: 'not_a_time' }],
    ['24:00 as a beginning', [...week.slice(0, 6), day('24:00-24:00')], { field: 'openingHours.6', reason: 'not_a_time' }],
    ['backwards', [day('17:00-08:00'), ...week.slice(1)], { field: 'openingHours.0', reason: 'backwards' }],
    ['an empty span', [day('08:00-08:00'), ...week.slice(1)], { field: 'openingHours.0', reason: 'backwards' }],
    ['spans that overlap', [day('08:00-12:00', '11:00-13:00'), ...week.slice(1)], { field: 'openingHours.0', reason: 'overlaps' }],
    ['four spans', [day('01:00-02:00', '03:00-04:00', '05:00-06:00', '07:00-08:00'), ...week.slice(1)], { field: 'openingHours.0', reason: 'too_many', limit: 3 }],
  ])('refuses %s', (_, given, problem) => {
    expect(checkedHours(given).problems).toEqual([problem]);
  });
});

describe('whether a booth is open now', () => {
  it.each([
    ['1 07:29', { isOpen: false, until: null, nextDay: 1, nextFrom: '07:30' }],
    ['1 07:30', { isOpen: true, until: '11:30', nextDay: null, nextFrom: null }],
    ['1 11:30', { isOpen: false, until: null, nextDay: 1, nextFrom: '13:30' }],
    ['1 17:00', { isOpen: false, until: null, nextDay: 2, nextFrom: '07:30' }],
    ['3 10:00', { isOpen: false, until: null, nextDay: 4, nextFrom: '07:30' }],
    ['5 23:59', { isOpen: true, until: '24:00', nextDay: null, nextFrom: null }],
    ['6 10:00', { isOpen: false, byAppointment: true, nextDay: 1, nextFrom: '07:30' }],
  ])('at %s', (local, expected) => {
    expect(openNow(week, local)).toMatchObject({ today: Number(local[0]), byAppointment: false, ...expected });
  });

  it('comes round to the same day of next week, and knows none where all is by appointment', () => {
    const mondays = [day('08:00-09:00'), day(), day(), day(), day(), day(), day()];
    expect(openNow(mondays, '1 09:00')).toMatchObject({ isOpen: false, nextDay: 1, nextFrom: '08:00' });
    expect(openNow(week.map(() => ({ byAppointment: true, spans: [] })), '1 09:00')).toMatchObject({ isOpen: false, byAppointment: true, nextDay: null });
  });
});

describe('Zalo', () => {
  it.each([
    ['0912 345 678', '+84912345678'],
    ['zalo.me/0912345678', '+84912345678'],
    ['https://zalo.me/1234567890123456789/', 'https://zalo.me/1234567890123456789'],
    ['http://chat.zalo.me/htx-binh-lu', 'https://zalo.me/htx-binh-lu'],
    ['javascript:alert(1)', null],
    ['https://zalo.me.evil.example/x', null],
    ['https://evil.example/zalo.me/x', null],
    ['htx-binh-lu', null],
  ])('reads %s as %s', (typed, kept) => {
    expect(parseZalo(typed)).toBe(kept);
  });
  it('gives what is read and what is opened', () => {
    expect(zaloOf('+84912345678')).toEqual({ zalo: '0912 345 678', zaloUrl: 'https://zalo.me/0912345678' });
    expect(zaloOf('https://zalo.me/htx')).toEqual({ zalo: 'zalo.me/htx', zaloUrl: 'https://zalo.me/htx' });
    expect(zaloOf(null)).toEqual({ zalo: null, zaloUrl: null });
  });
});
