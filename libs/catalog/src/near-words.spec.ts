import { describe, expect, it } from '@jest/globals';
import { nearWords } from './near-words.js';

describe('words that were meant', () => {
  it.each([
    ['maca say', 'Hạt mắc ca sấy', 'mắc ca sấy'],
    ['maca', 'Hạt mắc ca sấy', 'mắc ca'],
    ['mienn dong', 'Miến dong Bình Lư', 'miến dong'],
    ['binh lu', 'Miến dong Bình Lư', 'Bình Lư'],
    ['bnih lư', 'Miến dong Bình Lư', 'Bình Lư'],
    ['oo long', 'Trà ô long (hộp thiếc)', 'ô long'],
    ['vermiceli', 'Binh Lu arrowroot vermicelli', 'vermicelli'],
  ])('of %p in %p are %p', (typed, name, expected) => {
    expect(nearWords(typed, name)).toBe(expected);
  });

  it.each([
    ['máy giặt', 'Hạt mắc ca sấy'],
    ['x', 'Xôi'],
    ['', 'Hạt mắc ca sấy'],
    ['maca', ''],
    ['a'.repeat(61), 'a'.repeat(61)],
  ])('of %p in %p are none', (typed, name) => {
    expect(nearWords(typed, name)).toBeNull();
  });
});
