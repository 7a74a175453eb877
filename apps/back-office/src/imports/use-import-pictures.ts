import { useCallback, useEffect, useRef, useState } from 'react';
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { AddImportPicturesDocument, ImportPictureNamesDocument, ImportPicturesDocument, ImportPicturesWantedDocument, type AddImportPicturesMutation, type ImportPictureKind } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { readOn } from '../parts/next-page.js';
import type { SentFile } from '../listings/pictures/send-file.js';
import { useUploads } from '../listings/pictures/use-uploads.js';
import { mayBePicture, oneOfEachName } from './chosen-pictures.js';
import type { ImportJob } from './import-words.js';

const batch = 50;
const namesAtOnce = 100;

/** Whether a column of the sheet names pictures. */
export function namesPictures(job: ImportJob): boolean {
  return job.columns.some(({ field }) => field === 'PICTURES');
}

/** How many pictures the sheet names, and how many of them are here. */
export function useImportPictureFigures(job: ImportJob) {
  return useQuery({
    enabled: namesPictures(job),
    queryKey: ['import-pictures', job.id, job.version],
    queryFn: async () => (await ask(ImportPicturesDocument, { id: job.id })).importPictures ?? null,
    placeholderData: keepPreviousData,
  });
}

/** Names of one kind, as the check of `version` left them. */
export function useImportPictureNames(job: ImportJob, kind: ImportPictureKind, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['import-picture-names', job.id, job.version, kind],
    queryFn: async ({ pageParam }) => (await ask(ImportPictureNamesDocument, { id: job.id, kind, first: namesAtOnce, after: pageParam })).importPictureNames,
    placeholderData: keepPreviousData,
    enabled,
    ...readOn,
  });
}

/** All of them, page after page. */
export async function everyName(id: string, kind: ImportPictureKind): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: { nodes: readonly { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } = (await ask(ImportPictureNamesDocument, { id, kind, first: namesAtOnce, after })).importPictureNames;
    names.push(...nodes.map(({ name }) => name));
    if (!pageInfo.hasNextPage) return names;
    after = pageInfo.endCursor ?? null;
  }
}

export type NotBound = Exclude<AddImportPicturesMutation['addImportPictures'], { __typename: 'ImportJob' }>;
/** Files that stay on this machine: no row names them, or another of their name is sent. */
export type LeftOut = { unnamed: readonly string[]; twice: readonly string[] };

/**
 * Sends the pictures that the sheet names and binds them to the import, fifty at a time and the rest when all have come: each binding has the rows checked
 * again. What the floor refuses is told (`refused`); what did not arrive (`error`) waits for `bind`.
 */
export function useImportPictures(job: ImportJob) {
  const client = useQueryClient();
  const { id, boothId } = job;
  const waiting = useRef<{ name: string; fileId: string }[]>([]);
  const binding = useRef<Promise<void>>(Promise.resolve());
  const [open, setOpen] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [refused, setRefused] = useState<NotBound | null>(null);
  const [leftOut, setLeftOut] = useState<LeftOut>({ unnamed: [], twice: [] });

  const bind = useCallback(() => {
    const step = async () => {
      setError(null);
      while (waiting.current.length > 0) {
        const some = waiting.current.slice(0, batch);
        try {
          const answer = (await ask(AddImportPicturesDocument, { id, pictures: lastOfEachName(some) })).addImportPictures;
          if (answer.__typename === 'ImportJob') client.setQueryData(['import', id], answer);
          else setRefused(answer);
        } catch (failure) {
          setError(failure);
          return;
        }
        waiting.current = waiting.current.slice(some.length);
        setOpen(waiting.current.length);
      }
    };
    binding.current = binding.current.then(step);
  }, [client, id]);

  const place = useCallback(
    (file: SentFile, name: string): Promise<void> => {
      waiting.current.push({ name, fileId: file.id });
      setOpen(waiting.current.length);
      if (waiting.current.length >= batch) bind();
      return Promise.resolve();
    },
    [bind],
  );
  const { uploads, add, again, cancel } = useUploads(boothId, place, 'picture', id);
  const failed = uploads.filter(({ state }) => state === 'failed');
  const isOnTheWay = uploads.length > failed.length;
  useEffect(() => {
    if (isOnTheWay) return;
    setChosen(0);
    bind();
  }, [isOnTheWay, bind]);

  /** Asks which of the files the sheet names, and sends these. Throws ApiFailure. */
  const take = async (files: readonly File[]): Promise<void> => {
    const { first, twice } = oneOfEachName(files.filter(mayBePicture));
    const wanted = new Set<string>();
    for (let at = 0; at < first.length; at += namesAtOnce) {
      const names = first.slice(at, at + namesAtOnce).map(({ name }) => name);
      for (const name of (await ask(ImportPicturesWantedDocument, { id, names })).importPicturesWanted) wanted.add(name);
    }
    const going = first.filter(({ name }) => wanted.has(name));
    setRefused(null);
    setLeftOut({ unnamed: first.filter(({ name }) => !wanted.has(name)).map(({ name }) => name), twice });
    setChosen((before) => before + going.length);
    add(going);
  };

  return { uploads, failed, isOnTheWay, isSending: isOnTheWay || open > 0, chosen, leftOut, error, refused, take, bind, again, cancel };
}

/** A name may come twice in one batch: the later one is meant. */
function lastOfEachName(pictures: readonly { name: string; fileId: string }[]): { name: string; fileId: string }[] {
  return [...new Map(pictures.map((one) => [one.name.normalize('NFC').toLowerCase(), one])).values()];
}
