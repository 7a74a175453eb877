import { describe, expect, it } from '@jest/globals';
import { advance, type Steady } from './steady-list.js';
import { pageRule, readPaper } from './slip/slip-paper.js';

const start: Steady = { key: '', ids: [], isFresh: false };

describe('a list under a thumb', () => {
  const shown = advance(start, 'open', ['c', 'b', 'a'], true);

  it('is laid out by the first fresh answer, and anew by another question', () => {
    expect(shown).toEqual({ key: 'open', ids: ['c', 'b', 'a'], isFresh: true });
    expect(advance(shown, 'declined', ['x'], true).ids).toEqual(['x']);
    // what an earlier visit left is replaced once
    const old = advance(start, 'open', ['b', 'a'], false);
    expect(advance(old, 'open', ['c', 'b', 'a'], true)).toEqual({ key: 'open', ids: ['c', 'b', 'a'], isFresh: true });
  });

  it('keeps its places: what is new waits above, what has left stays', () => {
    expect(advance(shown, 'open', ['e', 'd', 'c', 'b', 'a'], true)).toBe(shown);
    expect(advance(shown, 'open', ['d', 'c', 'a'], true)).toBe(shown);
    expect(advance(shown, 'open', [], true)).toBe(shown);
  });

  it('grows below by what was read on', () => {
    expect(advance(shown, 'open', ['d', 'c', 'b', 'a', '9', '8'], true).ids).toEqual(['c', 'b', 'a', '9', '8']);
  });

  it('shows at once what comes into an empty list: nothing is there to be moved', () => {
    const empty = advance(start, 'open', [], true);
    expect(advance(empty, 'open', ['d'], true).ids).toEqual(['d']);
  });
});

describe('paper', () => {
  it('is named by the address, A5 otherwise', () => {
    expect(['paper=80mm', 'paper=a5', 'paper=a3', ''].map((search) => readPaper(new URLSearchParams(search)))).toEqual(['80mm', 'a5', 'a5', 'a5']);
  });
  it('is one strip as long as what is on it', () => {
    expect(pageRule('a5', 9_999)).toBe('@page { size: A5 portrait; margin: 9mm; }');
    expect(pageRule('80mm', 960)).toBe('@page { size: 80mm 256mm; margin: 0; }');
  });
});
