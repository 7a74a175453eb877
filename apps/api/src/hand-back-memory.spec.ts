import { describe, expect, it } from '@jest/globals';
import { quietWatch } from './hand-back-memory.js';

describe('handing memory back', () => {
  it('collects twice in a quiet time and then lets the process rest', () => {
    const isTime = quietWatch();
    expect([0.01, 0.0, 0.04, 0.02].map(isTime)).toEqual([true, true, false, false]);
  });

  it('never collects while there is work', () => {
    const isTime = quietWatch();
    expect([0.05, 0.3, 1].map(isTime)).toEqual([false, false, false]);
  });

  it('collects again after the next rush', () => {
    const isTime = quietWatch();
    expect([0, 0, 0, 0.8, 0, 0.9, 0, 0, 0].map(isTime)).toEqual([true, true, false, false, true, false, true, true, false]);
  });
});
