import { useEffect, useState } from 'react';
import { usePlace } from '../frame/place.js';
import { newDraft, readDraft, type Draft } from './draft.js';

export type Change = (change: Partial<Draft> | ((draft: Draft) => Draft)) => void;

/** The order that is being typed at this place by this person, kept in the tab until it is placed or cleared. */
export function useDraft(): { draft: Draft; change: Change; clear: () => void } {
  const { base, me } = usePlace();
  const keptUnder = `office.phone-order.${me.personId}.${base}`;
  const [draft, setDraft] = useState(() => kept(keptUnder) ?? newDraft(crypto.randomUUID()));
  useEffect(() => {
    try {
      sessionStorage.setItem(keptUnder, JSON.stringify(draft));
    } catch {
      // a browser that keeps nothing loses it with the page only
    }
  }, [keptUnder, draft]);
  return {
    draft,
    change: (wanted) => setDraft((before) => (typeof wanted === 'function' ? wanted(before) : { ...before, ...wanted })),
    clear: () => setDraft(newDraft(crypto.randomUUID())),
  };
}

function kept(key: string): Draft | undefined {
  try {
    return readDraft(sessionStorage.getItem(key));
  } catch {
    return undefined;
  }
}
