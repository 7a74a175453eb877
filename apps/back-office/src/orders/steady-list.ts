import { useState } from 'react';

/** Which rows of a list stand on the screen, in their places. */
export interface Steady {
  readonly key: string;
  readonly ids: readonly string[];
  /** False while what is shown comes from an earlier visit: the first fresh answer may still replace it. */
  readonly isFresh: boolean;
}

/**
 * What stands on the screen after an answer. Rows keep their places: what has left the list stays where it was, what came on top waits to
 * be asked for, what was read on with "more" is added below. Only another question (`key`) lays out anew.
 */
export function advance(before: Steady, key: string, fresh: readonly string[], isFresh: boolean): Steady {
  if (before.key !== key || !before.isFresh || before.ids.length === 0) {
    const isSame = before.key === key && before.isFresh === isFresh && before.ids.join() === fresh.join();
    return isSame ? before : { key, ids: fresh, isFresh };
  }
  const known = new Set(before.ids);
  const last = fresh.reduce((found, id, index) => (known.has(id) ? index : found), -1);
  const below = last === -1 ? [] : fresh.slice(last + 1);
  return below.length === 0 ? before : { ...before, ids: [...before.ids, ...below] };
}

/**
 * A list that reads itself again without moving what the thumb is about to press. `fresh` is the newest answer, undefined while there is
 * none for this key. Gives the ids to show, those that left the list since, and those that wait above with the way to show them.
 */
export function useSteadyList(key: string, fresh: readonly string[] | undefined, isFresh: boolean) {
  const [steady, setSteady] = useState<Steady>({ key: '', ids: [], isFresh: false });
  const next = fresh === undefined ? steady : advance(steady, key, fresh, isFresh);
  if (next !== steady) setSteady(next);
  const inAnswer = new Set(fresh);
  const onScreen = new Set(next.ids);
  return {
    ids: next.ids,
    gone: fresh === undefined ? [] : next.ids.filter((id) => !inAnswer.has(id)),
    waiting: fresh === undefined ? [] : fresh.filter((id) => !onScreen.has(id)),
    showWaiting: () => fresh !== undefined && setSteady({ key, ids: fresh, isFresh: true }),
  };
}
