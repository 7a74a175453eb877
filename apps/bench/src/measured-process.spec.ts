import { describe, expect, it } from '@jest/globals';
import { cpuMicrosecondsOf, residentBytesOf } from './measured-process.js';

describe('what the kernel says of a process', () => {
  it('adds user and system time, also behind a name with brackets and blanks', () => {
    expect(cpuMicrosecondsOf('4711 (node) S 1 2 3 4 5 6 7 8 9 10 321 45 0 0 20 0 11 0 99')).toBe(3_660_000);
    expect(cpuMicrosecondsOf('4711 (a ) b (c)) R 1 2 3 4 5 6 7 8 9 10 7 1 0 0 20 0 11 0 99')).toBe(80_000);
  });

  it('reads the resident set, not its peak', () => {
    expect(residentBytesOf('Name:\tnode\nVmHWM:\t  200000 kB\nVmRSS:\t  131072 kB\nRssAnon:\t 90000 kB\n')).toBe(134_217_728);
  });

  it('does not take an ended process for one without memory', () => {
    expect(() => residentBytesOf('Name:\tnode\nState:\tZ (zombie)\n')).toThrow('it has ended');
  });
});
