import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { HeldDecisions, heldFor, type Decision } from './held-decisions.js';

const decision = (listingId: string, version = 1): Decision => ({ listingId, version, name: `Món ${listingId}`, verdict: { kind: 'approve' } });

describe('decisions that can be taken back', () => {
  let sent: string[] = [];
  let ends: (() => void)[] = [];
  let held: HeldDecisions;
  beforeEach(() => {
    jest.useFakeTimers();
    [sent, ends] = [[], []];
    held = new HeldDecisions(({ listingId, version }, isLeaving) => {
      sent.push(`${listingId}.${version}${isLeaving ? ' leaving' : ''}`);
      return new Promise((resolve) => ends.push(resolve));
    });
  });
  afterEach(() => void jest.useRealTimers());
  const names = () => held.now().map(({ listingId }) => listingId);
  const settle = async () => {
    for (const end of ends.splice(0)) end();
    await jest.advanceTimersByTimeAsync(0);
  };

  it('are sent after ten seconds, each once, and count as decided until the answer is there', async () => {
    held.hold(decision('a'));
    await jest.advanceTimersByTimeAsync(heldFor - 1);
    expect([sent, names()]).toEqual([[], ['a']]);
    await jest.advanceTimersByTimeAsync(1);
    expect([sent, names()]).toEqual([['a.1'], ['a']]);
    await jest.advanceTimersByTimeAsync(heldFor * 3);
    expect(sent).toEqual(['a.1']);
    await settle();
    expect(names()).toEqual([]);
  });

  it('are taken back from the last one on, or by name, and then never sent', async () => {
    for (const id of ['a', 'b', 'c']) held.hold(decision(id));
    expect([held.takeBack('a')?.name, held.takeBack()?.name, names()]).toEqual(['Món a', 'Món c', ['b']]);
    expect(held.takeBack('a')).toBeUndefined();
    await jest.advanceTimersByTimeAsync(heldFor);
    expect(sent).toEqual(['b.1']);
  });

  it('cannot be taken back once they are on their way', async () => {
    held.hold(decision('a'));
    await jest.advanceTimersByTimeAsync(heldFor);
    expect([held.takeBack(), held.takeBack('a'), names()]).toEqual([undefined, undefined, ['a']]);
  });

  it('go at once when the page is left, in their order, and not again', async () => {
    held.hold(decision('a'));
    held.hold(decision('b'));
    void held.sendAll(true);
    expect(sent).toEqual(['a.1 leaving', 'b.1 leaving']);
    void held.sendAll(true);
    await jest.advanceTimersByTimeAsync(heldFor);
    expect(sent).toHaveLength(2);
  });

  it('go with the others while their draft is still looked at, and then are not the caller\'s to hold', async () => {
    held.hold(decision('a'));
    const end = held.consider(decision('b'));
    expect([sent, names()]).toEqual([[], ['a']]);
    void held.sendAll(true);
    expect([sent, names(), end()]).toEqual([['a.1 leaving', 'b.1 leaving'], ['a', 'b'], false]);
    void held.sendAll(true);
    await settle();
    await jest.advanceTimersByTimeAsync(heldFor);
    expect([sent.length, names()]).toEqual([2, []]);
  });

  it('are the caller\'s to hold or to drop once their draft was looked at, and only the last one on a listing', async () => {
    const [first, second] = [held.consider(decision('a', 1)), held.consider(decision('a', 2))];
    expect([first(), second(), second()]).toEqual([false, true, false]);
    void held.sendAll(true);
    await jest.advanceTimersByTimeAsync(heldFor);
    expect([sent, names()]).toEqual([[], []]);
  });

  it('are waited for by whoever sends them, also those on their way', async () => {
    held.hold(decision('a'));
    await jest.advanceTimersByTimeAsync(heldFor);
    held.hold(decision('b'));
    let isOver = false;
    void held.sendAll(false).then(() => (isOver = true));
    const [first, second] = ends;
    second!();
    await jest.advanceTimersByTimeAsync(0);
    expect([sent, isOver]).toEqual([['a.1', 'b.1'], false]);
    first!();
    await jest.advanceTimersByTimeAsync(0);
    expect(isOver).toBe(true);
  });

  it('on the same listing follow one another: the last one counts', async () => {
    held.hold(decision('a', 1));
    await jest.advanceTimersByTimeAsync(5_000);
    held.hold(decision('a', 2));
    await jest.advanceTimersByTimeAsync(heldFor);
    expect(sent).toEqual(['a.2']);
  });

  it('tell who listens of every change', async () => {
    let changes = 0;
    const stop = held.listen(() => changes++);
    held.hold(decision('a'));
    const seen = held.now();
    expect(held.now()).toBe(seen);
    held.takeBack();
    stop();
    held.hold(decision('b'));
    expect(changes).toBe(2);
  });
});
