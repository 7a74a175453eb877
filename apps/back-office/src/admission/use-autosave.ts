import { useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { MyApplicationDocument, SaveBoothApplicationDocument, type ApplicationChanges, type ApplicationPartsFragment } from '@chophien/api-contract/office';
import { ApiFailure, ask } from '../api-client.js';
import { changesBetween, overlaid, valuesOf, type Values } from './application-values.js';

export const applicationKey = ['myApplication'] as const;
/** `elsewhere`: another device saved meanwhile; both were brought together. */
export type SaveStatus = 'saved' | 'saving' | 'waiting' | 'elsewhere' | 'refused';

const restMs = 900;
const againMs = 4_000;
const keptUnder = (id: string) => `office.application.${id}`;

function keep(id: string, changes: ApplicationChanges | null): void {
  try {
    if (changes === null) localStorage.removeItem(keptUnder(id));
    else localStorage.setItem(keptUnder(id), JSON.stringify(changes));
  } catch {
    // A browser that keeps nothing still saves while the line holds.
  }
}

/** What this browser typed and could not send, if anything. */
export function keptChanges(id: string): ApplicationChanges | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keptUnder(id)) ?? 'null');
    return typeof kept === 'object' && kept !== null ? (kept as ApplicationChanges) : null;
  } catch {
    return null;
  }
}

/**
 * Sends what changed, a moment after the last key. Without a line it stays in the browser and goes when the line is back; when another
 * device saved first, what was typed here is laid over what the floor has now.
 */
export function useAutosave(form: UseFormReturn<Values>, application: ApplicationPartsFragment) {
  const client = useQueryClient();
  const [status, setStatus] = useState<SaveStatus>('saved');
  const has = useRef({ values: valuesOf(application), version: application.version, id: application.id });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean> | null>(null);

  const take = useCallback(
    (answer: ApplicationPartsFragment, values: Values) => {
      has.current = { values, version: answer.version, id: answer.id };
      client.setQueryData(applicationKey, answer);
    },
    [client],
  );

  const once = useCallback(async (): Promise<boolean> => {
    let told: SaveStatus = 'saved';
    for (let round = 0; round < 4; round++) {
      const now = structuredClone(form.getValues());
      const changes = changesBetween(has.current.values, now);
      keep(has.current.id, changes);
      if (changes === null) {
        setStatus(told);
        return true;
      }
      setStatus('saving');
      const answer = (await ask(SaveBoothApplicationDocument, { version: has.current.version, changes })).saveBoothApplication;
      if (answer.__typename === 'BoothApplication') {
        take(answer, now);
        continue;
      }
      if (answer.__typename === 'StaleVersion') {
        const fresh = (await ask(MyApplicationDocument, {})).myApplication;
        if (!fresh) break;
        const theirs = valuesOf(fresh);
        take(fresh, theirs);
        form.reset(overlaid(theirs, changesBetween(theirs, overlaid(theirs, changes)) ?? {}));
        told = 'elsewhere';
        continue;
      }
      if (answer.__typename === 'ApplicationMoved') void client.invalidateQueries({ queryKey: applicationKey });
      break;
    }
    setStatus('refused');
    return false;
  }, [client, form, take]);

  /** Sends now; true when the floor has everything. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current) await running.current.catch(() => undefined);
    running.current = once();
    try {
      return await running.current;
    } catch (error) {
      const comesBack = error instanceof ApiFailure && (error.kind === 'offline' || error.kind === 'unavailable' || error.kind === 'too_many');
      setStatus(comesBack ? 'waiting' : 'refused');
      if (comesBack) timer.current = setTimeout(() => void flush(), againMs);
      return false;
    } finally {
      running.current = null;
    }
  }, [once]);

  useEffect(() => {
    const typed = form.watch(() => {
      keep(has.current.id, changesBetween(has.current.values, form.getValues()));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), restMs);
    });
    const back = () => void flush();
    window.addEventListener('online', back);
    // what an earlier visit could not send
    if (changesBetween(has.current.values, form.getValues()) !== null) void flush();
    return () => {
      typed.unsubscribe();
      window.removeEventListener('online', back);
      clearTimeout(timer.current);
    };
  }, [flush, form]);

  /** Another verb has changed the application: its answer is what the floor has now. */
  const takeAnswer = useCallback((answer: ApplicationPartsFragment) => take(answer, has.current.values), [take]);
  return { status, flush, take: takeAnswer, version: () => has.current.version };
}
