import { useCallback, useEffect, useRef, useState } from 'react';
import { sendFile, type SendOptions, type SentFile } from './send-file.js';
import { shrinkPaper, shrinkPicture } from './shrink-picture.js';

/** One picture on its way; what is done leaves the list. */
export interface Upload {
  readonly id: number;
  readonly name: string;
  /** Address of the picture on this phone. */
  readonly local: string;
  readonly state: 'waiting' | 'shrinking' | 'sending' | 'retrying' | 'placing' | 'failed';
  /** Share that was sent, 0 to 1. */
  readonly share: number;
  readonly attempt: number;
  readonly error?: unknown;
}

type Job = { id: number; file: File; small?: Blob; sent?: SentFile; stop: AbortController };

/** Pictures at once on the line: more would each be slower, and all be lost together. */
const atOnce = 2;
let numbers = 0;

/**
 * Pictures are made small one at a time, sent two at a time, and handed to `place` in the order in which they were chosen.
 * `place` throws where it did not work; "again" then takes up at the step that failed. With `importId` they are pictures that its sheet names.
 */
export function useUploads(boothId: string | null, place: (file: SentFile, name: string) => Promise<void>, kind: SendOptions['kind'] = 'picture', importId?: string) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef<Job[]>([]);
  const jobs = useRef(new Map<number, Job>());
  const running = useRef(new Set<number>());
  const shrinking = useRef<Promise<unknown>>(Promise.resolve());
  const placing = useRef<Promise<unknown>>(Promise.resolve());
  const latestPlace = useRef(place);
  useEffect(() => {
    latestPlace.current = place;
  }, [place]);

  const change = useCallback((id: number, to: Partial<Upload>) => setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...to } : one))), []);
  const leave = useCallback((id: number) => {
    // with it goes what was made small: a sheet of goods may bring hundreds
    jobs.current.delete(id);
    queue.current = queue.current.filter((job) => job.id !== id);
    setUploads((all) => {
      const gone = all.find((one) => one.id === id);
      if (gone) URL.revokeObjectURL(gone.local);
      return all.filter((one) => one.id !== id);
    });
  }, []);

  const run = useCallback(
    async (job: Job) => {
      const { id, stop } = job;
      try {
        if (!job.small) {
          change(id, { state: 'shrinking' });
          const work = shrinking.current.then(() => (kind === 'picture' ? shrinkPicture(job.file) : shrinkPaper(job.file)));
          shrinking.current = work.catch(() => undefined);
          job.small = await work;
          stop.signal.throwIfAborted();
        }
        if (!job.sent) {
          change(id, { state: 'sending', share: 0 });
          job.sent = await sendFile(job.small, {
            kind,
            boothId,
            importId,
            signal: stop.signal,
            onProgress: (share) => change(id, { state: 'sending', share }),
            onRetry: (attempt) => change(id, { state: 'retrying', attempt, share: 0 }),
          });
        }
        change(id, { state: 'placing', share: 1 });
        const { sent } = job;
        const placed = placing.current.then(() => (stop.signal.aborted ? undefined : latestPlace.current(sent, job.file.name)));
        placing.current = placed.catch(() => undefined);
        await placed;
        leave(id);
      } catch (error) {
        if (stop.signal.aborted) leave(id);
        else change(id, { state: 'failed', error });
      }
    },
    [boothId, kind, importId, change, leave],
  );

  const pump = useCallback(() => {
    for (const job of queue.current) {
      if (running.current.size >= atOnce) return;
      if (running.current.has(job.id)) continue;
      running.current.add(job.id);
      queue.current = queue.current.filter((one) => one !== job);
      void run(job).finally(() => {
        running.current.delete(job.id);
        pump();
      });
    }
  }, [run]);

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file): [Job, Upload] => {
        const id = ++numbers;
        const job = { id, file, stop: new AbortController() };
        jobs.current.set(id, job);
        return [job, { id, name: file.name, local: URL.createObjectURL(file), state: 'waiting', share: 0, attempt: 1 }];
      });
      queue.current.push(...added.map(([job]) => job));
      setUploads((all) => [...all, ...added.map(([, upload]) => upload)]);
      pump();
    },
    [pump],
  );
  const again = useCallback(
    (id: number) => {
      const job = jobs.current.get(id);
      if (!job) return;
      change(id, { state: 'waiting', share: 0, attempt: 1, error: undefined });
      queue.current.push(job);
      pump();
    },
    [change, pump],
  );
  const cancel = useCallback(
    (id: number) => {
      jobs.current.get(id)?.stop.abort();
      jobs.current.delete(id);
      if (!running.current.has(id)) leave(id);
    },
    [leave],
  );
  // who leaves the page calls off what is on its way; what was taken is found again by its bytes
  useEffect(() => {
    const { current } = jobs;
    return () => {
      for (const job of current.values()) job.stop.abort();
    };
  }, []);

  return { uploads, add, again, cancel };
}
