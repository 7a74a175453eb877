import { describe, expect, it } from '@jest/globals';
import { Kind } from 'graphql';
import { CalendarDate, DateTime, Money } from './scalars.js';

describe('Money', () => {
  it('is whole đồng as a decimal string outside, exact to the last of 64 bits', () => {
    expect(Money.serialize(150_000n)).toBe('150000');
    expect(Money.serialize(2n ** 63n - 1n)).toBe('9223372036854775807');
    expect(Money.serialize(-(2n ** 63n))).toBe('-9223372036854775808');
    expect(Money.serialize('0150000')).toBe('150000');
    expect(Money.parseValue('9223372036854775807')).toBe(9_223_372_036_854_775_807n);
    expect(Money.parseLiteral({ kind: Kind.INT, value: '55000' })).toBe(55_000n);
  });

  it('refuses what is not whole, what lost digits already, and what does not fit', () => {
    expect(() => Money.serialize(2n ** 63n)).toThrow('within 64 bits');
    expect(() => Money.serialize(-(2n ** 63n) - 1n)).toThrow('within 64 bits');
    expect(() => Money.serialize(150_000)).toThrow('a bigint, not number');
    expect(() => Money.serialize('1.5')).toThrow('whole đồng');
    expect(() => Money.parseValue(150_000)).toThrow('whole đồng');
    expect(() => Money.parseValue('9223372036854775808')).toThrow('within 64 bits');
    expect(() => Money.parseLiteral({ kind: Kind.FLOAT, value: '1.5' })).toThrow('whole đồng');
  });
});

describe('Date', () => {
  it('takes the days that the calendar has, and no others, around every end of a month', () => {
    for (const year of ['1900', '2000', '2024', '2026', '2100']) {
      for (let month = 0; month <= 13; month += 1) {
        for (const dayOfMonth of ['00', '01', '28', '29', '30', '31', '32']) {
          const text = `${year}-${String(month).padStart(2, '0')}-${dayOfMonth}`;
          const date = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
          if (exists) expect(CalendarDate.serialize(text)).toBe(text);
          else expect(() => CalendarDate.serialize(text)).toThrow('a day that exists');
        }
      }
    }
  });

  it('refuses a Date, an instant and other ways to write a day', () => {
    expect(() => CalendarDate.serialize(new Date('2026-11-23'))).toThrow('a day as YYYY-MM-DD');
    expect(() => CalendarDate.parseValue('2026-11-23T00:00:00Z')).toThrow('a day as YYYY-MM-DD');
    expect(() => CalendarDate.parseValue('23/11/2026')).toThrow('a day as YYYY-MM-DD');
  });
});

describe('DateTime', () => {
  it('is UTC outside, and wants an offset', () => {
    expect(DateTime.serialize(new Date('2026-11-23T08:00:00+07:00'))).toBe('2026-11-23T01:00:00.000Z');
    expect(DateTime.parseValue('2026-11-23T08:00:00+07:00')).toEqual(new Date('2026-11-23T01:00:00Z'));
    expect(() => DateTime.parseValue('2026-11-23T08:00:00')).toThrow('an instant with its offset');
    expect(() => DateTime.parseValue('2026-13-23T08:00:00Z')).toThrow('an instant that exists');
  });
});
