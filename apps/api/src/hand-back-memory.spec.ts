import { describe, expect, it } from '@jest/globals';
import { quietWatch } from './hand-back-memory.js';

describe('handing memory back', () => {
  it('collects twice in a quiet time and then lets the process rest', () => {
    const isTime = quietWatch();
    expect([0.01, 0.0, 0.049, 0.02, 0].map(isTime)).toEqual([false, true, true, false, false]);
  });

  it('never collects while there is work', () => {
    const isTime = quietWatch();
    expect([0.05, 0.3, 1].map(isTime)).toEqual([false, false, false]);
  });

  it('does not take a pause in a rush for a quiet time', () => {
    const isTime = quietWatch();
    expect([0.8, 0, 0.9, 0, 0.7].map(isTime)).toEqual([false, false, false, false, false]);
  });

  it('collects again after the next rush', () => {
    const isTime = quietWatch();
    expect([0, 0, 0, 0.8, 0, 0, 0, 0].map(isTime)).toEqual([false, true, true, false, false, true, true, false]);
  });
});
