import { describe, expect, it } from '@jest/globals';
import { clothNames, cloths, edgePatternNames, edgePatterns, edgeRows, stitchColour } from './patterns.js';

describe('woven edges', () => {
  it.each(edgePatternNames)('%s is nine equally long rows between two closed borders', (name) => {
    const rows = edgePatterns[name];
    expect(rows).toHaveLength(edgeRows);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.join('')).toMatch(/^[.1234]+$/);
    expect(rows[0]).toMatch(/^1+$/);
    expect(rows[8]).toMatch(/^1+$/);
  });

  it('has no two equal patterns', () => {
    expect(new Set(edgePatternNames.map((name) => edgePatterns[name].join('/'))).size).toBe(8);
  });

  it('takes the shade of the cloth where no thread lies', () => {
    expect(stitchColour('cham', '.')).toBe('#1b2349');
    expect(stitchColour('rung', '4')).toBe('#d4694a');
    expect(clothNames.every((name) => cloths[name].threads.length === 4)).toBe(true);
  });
});
