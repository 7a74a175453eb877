import { describe, expect, it } from '@jest/globals';
import { judgePage, shopBudget } from './page-budgets.js';
import type { PageVisit } from './page-visit.js';

const visit = (document: number, largestPaint: number, shift = 0): PageVisit => ({
  bytes: { document, style: 1, font: 2, script: 3, picture: 900_000, other: 4 },
  picturesAboveFold: 50_000,
  largestPaint,
  formWorks: 1_000,
  shift,
});

describe('a page against its budget', () => {
  it('is judged by the median of its visits; pictures below the fold do not count', () => {
    const figures = judgePage('home', '/', shopBudget, [visit(10_000, 9_999), visit(20_000, 2_000), visit(30_000, 2_500)]);
    expect(figures.measured).toEqual({ bytes: 20_010, bytesWithPictures: 70_010, largestPaint: 2_500, formWorks: 1_000, shift: 0 });
    expect(figures.bytesByKind.document).toBe(20_000);
    expect(figures.met).toBe(true);
  });

  it.each([
    [[visit(60_000, 1)], 'bytes'],
    [[visit(1, 3_001)], 'largest paint'],
    [[visit(1, 1, 0.0001)], 'shift'],
  ])('misses it by one figure alone (%#)', (rounds) => {
    expect(judgePage('home', '/', shopBudget, rounds).met).toBe(false);
  });

  it('is not judged without a visit', () => {
    expect(() => judgePage('home', '/', shopBudget, [])).toThrow(RangeError);
  });
});
