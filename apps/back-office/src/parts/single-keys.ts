import { useEffect, useSyncExternalStore } from 'react';

const keptUnder = 'office.singleKeys';
const listeners = new Set<() => void>();

function areOn(): boolean {
  try {
    return localStorage.getItem(keptUnder) !== 'off';
  } catch {
    return true;
  }
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Whether keys of one letter do anything in this browser. Who speaks to their machine turns them off (WCAG 2.1.4). */
export function useSingleKeysOn(): [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(listen, areOn, () => true);
  const set = (next: boolean) => {
    try {
      if (next) localStorage.removeItem(keptUnder);
      else localStorage.setItem(keptUnder, 'off');
    } catch {
      // a browser that keeps nothing has the keys on
    }
    for (const changed of listeners) changed();
  };
  return [isOn, set];
}

/** True when the key is meant for the page and not for a field, a question over the page or a menu. Held down it counts once. */
function isForPage(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || event.defaultPrevented) return false;
  if (target && (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select') || target.closest('[role="menu"], [role="listbox"]'))) return false;
  return document.querySelector('.modal') === null;
}

/** Keys of one letter or sign, wherever one is on the page: `{ j: next, '?': help }`. They never fire out of a field, and can be turned off. */
export function useSingleKeys(acts: Readonly<Record<string, (() => void) | undefined>>): void {
  const [isOn] = useSingleKeysOn();
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const act = acts[event.key.toLowerCase()];
      if (!act || !isForPage(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
