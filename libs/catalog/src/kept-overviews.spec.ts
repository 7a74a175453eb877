import { describe, expect, it } from '@jest/globals';
import { KeptOverviews } from './kept-overviews.js';
import type { ProductOverview } from './product-overview.js';

const overview = (value: number): ProductOverview => ({ count: { value, isMore: false }, facets: { booths: [], communes: [], stars: [], categories: [], inStock: 0 } });

describe('counts that are kept', () => {
  let time = 0;
  const counter = (isLarge: boolean) => {
    const asked = { times: 0, fails: false };
    return { asked, count: async () => {
      asked.times += 1;
      await Promise.resolve();
      if (asked.fails) throw new Error('the database is away');
      return { overview: overview(asked.times), isLarge };
    } };
  };

  it('are those of large sets alone', async () => {
    const kept = new KeptOverviews(() => time);
    const [small, large] = [counter(false), counter(true)];
    for (let turn = 0; turn < 3; turn++) {
      expect((await kept.of('small', small.count)).count.value).toBe(turn + 1);
      expect((await kept.of('large', large.count)).count.value).toBe(1);
    }
    expect([small.asked.times, large.asked.times]).toEqual([3, 1]);
  });

  it('are given out once more after half a minute, and are new for the next; after ten minutes nobody gets them', async () => {
    const kept = new KeptOverviews(() => time);
    const { asked, count } = counter(true);
    await kept.of('all', count);
    time += 31_000;
    expect((await kept.of('all', count)).count.value).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await kept.of('all', count)).count.value).toBe(2);
    time += 601_000;
    expect((await kept.of('all', count)).count.value).toBe(3);
    expect(asked.times).toBe(3);
  });

  it('are counted once for all who ask at the same moment, and a failure is kept by nobody', async () => {
    const kept = new KeptOverviews(() => time);
    const { asked, count } = counter(true);
    asked.fails = true;
    const both = await Promise.allSettled([kept.of('all', count), kept.of('all', count)]);
    expect([both.map(({ status }) => status), asked.times]).toEqual([['rejected', 'rejected'], 1]);
    asked.fails = false;
    expect((await kept.of('all', count)).count.value).toBe(2);
    time += 31_000;
    asked.fails = true;
    expect((await kept.of('all', count)).count.value).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await kept.of('all', count)).count.value).toBe(2);
  });

  it('are forty sets at the most', async () => {
    const kept = new KeptOverviews(() => time);
    const { asked, count } = counter(true);
    for (let set = 0; set < 41; set++) await kept.of(String(set), count);
    await kept.of('40', count);
    expect(asked.times).toBe(41);
    await kept.of('0', count);
    expect(asked.times).toBe(42);
  });
});
