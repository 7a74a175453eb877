import { useSyncExternalStore } from 'react';

/** Files whose progress this person watches: kept for the tab, so that they outlive a reload. */
const keptUnder = 'office.exports';
const listeners = new Set<() => void>();
let watched: readonly string[] = read();

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keptUnder) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

function set(next: readonly string[]): void {
  watched = next;
  try {
    sessionStorage.setItem(keptUnder, JSON.stringify(next));
  } catch {
    // Watched until the page is closed.
  }
  listeners.forEach((listen) => listen());
}

export const watchExport = (id: string): void => set([id, ...watched.filter((one) => one !== id)].slice(0, 5));
export const unwatchExport = (id: string): void => set(watched.filter((one) => one !== id));

export function useWatchedExports(): readonly string[] {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => watched,
  );
}
