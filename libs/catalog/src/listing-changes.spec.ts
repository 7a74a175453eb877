import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@chophien/platform';
import { checkedChanges } from './listing-changes.js';

describe('what an edit may say', () => {
  it('leaves out what is absent or null', () => {
    expect(checkedChanges({})).toEqual({});
    expect(checkedChanges({ price: null, hidden: null, onHand: undefined })).toEqual({});
    expect(checkedChanges({ hidden: false, price: 1_000n, onHand: 0 })).toEqual({ hidden: false, price: 1_000n, onHand: 0 });
  });

  it.each([
    [{ price: 999n }, 'price', 'out_of_range', 1_000],
    [{ price: 0n }, 'price', 'out_of_range', 1_000],
    [{ price: -5n }, 'price', 'out_of_range', 1_000],
    [{ price: 1_000_000_001n }, 'price', 'out_of_range', 1_000_000_000],
    [{ price: 2n ** 63n - 1n }, 'price', 'out_of_range', 1_000_000_000],
    [{ onHand: -1 }, 'onHand', 'out_of_range', 0],
    [{ onHand: 1.5 }, 'onHand', 'out_of_range', 0],
    [{ onHand: 1_000_001 }, 'onHand', 'out_of_range', 1_000_000],
  ])('refuses %p', (changes, field, reason, limit) => {
    const refuse = () => checkedChanges(changes);
    expect(refuse).toThrow(InvalidInput);
    expect(refuse).toThrow(expect.objectContaining({ problems: [{ field, reason, limit }] }));
  });

  it('names every wrong field at once', () => {
    expect(() => checkedChanges({ price: 1n, onHand: -1 })).toThrow('price: out_of_range; onHand: out_of_range');
  });
});
