import { describe, expect, it } from '@jest/globals';
import { median, percentile, rounded } from './figures.js';

describe('figures of a measurement', () => {
  it('takes the middle of an odd number of rounds, in any order', () => {
    expect(median([0.9, 0.1, 0.5])).toBe(0.5);
    expect(median([7])).toBe(7);
  });

  it('takes the mean of the two in the middle of an even number', () => {
    expect(median([10, 1, 2, 4])).toBe(3);
  });

  it('does not sort the values of its caller', () => {
    const values = [3, 1, 2];
    median(values);
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('gives the nearest rank, not a value between two', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([percentile(hundred, 0), percentile(hundred, 0.5), percentile(hundred, 0.95), percentile(hundred, 0.99), percentile(hundred, 1)]).toEqual([1, 50, 95, 99, 100]);
    expect(percentile([5, 9], 0.5)).toBe(5);
    expect(percentile([5, 9], 0.51)).toBe(9);
  });

  it('refuses to speak of nothing and of a share that is none', () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
    expect(() => percentile([1], 95)).toThrow('95 is no share');
    expect(() => percentile([1], Number.NaN)).toThrow(RangeError);
  });

  it('rounds to digits after the point', () => {
    expect(rounded(0.6049, 2)).toBe(0.6);
    expect(rounded(1234.5, 0)).toBe(1235);
  });
});
