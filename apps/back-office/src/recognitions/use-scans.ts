import { useCallback, useEffect, useRef, useState } from 'react';
import { sendFile } from '../listings/pictures/send-file.js';
import { shrinkPicture } from '../listings/pictures/shrink-picture.js';

/** Files that a certificate may have; the floor says the same. */
export const mostScans = 10;

/** One scan: on its way, there, or not. What is there already has no `file`. */
export interface Scan {
  readonly id: number;
  readonly name: string;
  readonly state: 'sending' | 'sent' | 'failed';
  readonly share: number;
  readonly fileId?: string;
  readonly file?: File;
  readonly error?: unknown;
}

let numbers = 0;

/** Scans go one after the other, in the order in which they were chosen: pictures are made small first, a PDF goes as it is. */
export function useScans(boothId: string, there: readonly { fileId: string; name: string }[]) {
  const [scans, setScans] = useState<readonly Scan[]>(() => there.map(({ fileId, name }) => ({ id: numbers++, name, state: 'sent', share: 1, fileId })));
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const stops = useRef(new Map<number, AbortController>());
  useEffect(() => {
    const running = stops.current;
    return () => running.forEach((stop) => stop.abort());
  }, []);
  const change = useCallback((id: number, part: Partial<Scan>) => setScans((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one))), []);

  const send = useCallback(
    (id: number, file: File) => {
      const stop = new AbortController();
      stops.current.set(id, stop);
      change(id, { state: 'sending', share: 0, error: undefined });
      line.current = line.current.then(async () => {
        if (stop.signal.aborted) return;
        try {
          const bytes = file.type === 'application/pdf' ? file : await shrinkPicture(file);
          const sent = await sendFile(bytes, { kind: 'paper', boothId, signal: stop.signal, onProgress: (share) => change(id, { share }), onRetry: () => change(id, { share: 0 }) });
          change(id, { state: 'sent', share: 1, fileId: sent.id });
        } catch (error) {
          if (!stop.signal.aborted) change(id, { state: 'failed', error });
        } finally {
          stops.current.delete(id);
        }
      });
    },
    [boothId, change],
  );

  const add = (files: readonly File[]) => {
    const chosen = files.slice(0, Math.max(0, mostScans - scans.length)).map((file) => ({ id: numbers++, name: file.name, state: 'sending' as const, share: 0, file }));
    setScans((before) => [...before, ...chosen]);
    for (const { id, file } of chosen) send(id, file);
  };
  const remove = (id: number) => {
    stops.current.get(id)?.abort();
    setScans((before) => before.filter((one) => one.id !== id));
  };
  const again = ({ id, file }: Scan) => file && send(id, file);
  return { scans, add, remove, again };
}
