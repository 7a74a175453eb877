import { describe, expect, it } from '@jest/globals';
import { parseDay } from './parse-day.js';

describe('a day that was typed', () => {
  it.each([
    ['25/11/2026', '2026-11-25'],
    ['5/3/2026', '2026-03-05'],
    [' 05-03-2026 ', '2026-03-05'],
    ['5.3.26', '2026-03-05'],
    ['5 3 2026', '2026-03-05'],
    ['05032026', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['29/2/2028', '2028-02-29'],
  ])('%s is %s, day first', (typed, day) => expect(parseDay(typed)).toBe(day));

  it.each(['', '25', '25/11', '31/2/2026', '29/2/2026', '0/1/2026', '1/13/2026', '1/1/026', 'mai', '1/1/20266'])('%s is no day', (typed) =>
    expect(parseDay(typed)).toBeNull(),
  );
});
