import { describe, expect, it } from '@jest/globals';
import { inGroups, read } from './code-words.js';

describe('a code by word of mouth', () => {
  it('is shown in two groups and read figure by figure, zeros included', () => {
    expect(['752866', '000012'].map(inGroups)).toEqual(['752 866', '000 012']);
    expect(['752866', '000012'].map(read)).toEqual(['7 5 2, 8 6 6', '0 0 0, 0 1 2']);
  });
});
