import { describe, expect, it } from '@jest/globals';
import { KeptValues } from './kept-values.js';

describe('values that are costly to make', () => {
  const counted = () => {
    let made = 0;
    return async () => ++made;
  };

  it('are made once for all who ask meanwhile, and again when they are too old', async () => {
    let now = 0;
    const kept = new KeptValues(1000, 2, () => now);
    const make = counted();
    expect(await Promise.all([kept.get('a', make), kept.get('a', make)])).toEqual([1, 1]);
    now = 999;
    expect(await kept.get('a', make)).toBe(1);
    now = 1000;
    expect(await kept.get('a', make)).toBe(2);
  });

  it('are made one after the other', async () => {
    const kept = new KeptValues(1000, 5);
    const order: string[] = [];
    const make = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${name} ends`);
    };
    await Promise.all([kept.get('a', make('a')), kept.get('b', make('b'))]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('give way to newer ones when there is no room, and a failure is not kept', async () => {
    const kept = new KeptValues(1000, 2);
    const [a, b] = [counted(), counted()];
    await kept.get('a', a);
    await kept.get('b', b);
    await kept.get('c', counted());
    expect([await kept.get('b', b), await kept.get('a', a)]).toEqual([1, 2]);
    await expect(kept.get('d', () => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
    expect(await kept.get('d', async () => 'made')).toBe('made');
  });
});
