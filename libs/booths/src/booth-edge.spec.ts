import { describe, expect, it } from '@jest/globals';
import { edgeAt, edgesPerRound, nextFreeEdge } from './booth-edge.js';
import { slugOf } from './slug.js';

describe('edges of booths', () => {
  it('are 47 different pairs, and none is the floor’s own', () => {
    const all = Array.from({ length: edgesPerRound }, (_, place) => edgeAt(place));
    expect(all).toHaveLength(47);
    expect(new Set(all.map((edge) => `${edge.pattern}/${edge.cloth}`)).size).toBe(47);
    expect(all).not.toContainEqual({ pattern: 'thoi', cloth: 'cham', round: 0 });
  });

  it('fill the first gap, and go round again when none is left', () => {
    expect(nextFreeEdge([])).toEqual({ pattern: 'rang', cloth: 'cham', round: 0 });
    expect(nextFreeEdge([edgeAt(0), edgeAt(2)])).toEqual(edgeAt(1));
    expect(nextFreeEdge(Array.from({ length: 47 }, (_, place) => edgeAt(place)))).toEqual({ pattern: 'rang', cloth: 'cham', round: 1 });
  });
});

describe('addresses from names', () => {
  it.each([
    ['HTX Miến dong Bình Lư', 'htx-mien-dong-binh-lu'],
    ['  Đặc sản “Hà Nhì” — 100 %  ', 'dac-san-ha-nhi-100'],
    ['⟨⟩', ''],
    ['a'.repeat(100), 'a'.repeat(80)],
  ])('%p becomes %p', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
