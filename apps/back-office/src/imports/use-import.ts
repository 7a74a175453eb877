import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import {
  AcceptImportDocument,
  DropImportDocument,
  ImportJobDocument,
  ImportRowsDocument,
  ImportsDocument,
  MapImportDocument,
  type ImportColumnInput,
  type ImportRowKind,
} from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { readOn } from '../parts/next-page.js';
import { atWork, type ImportJob } from './import-words.js';

/** The booth whose goods are meant, and the path of its goods below /office. */
export function useImportPlace(): { boothId: string; goods: string } {
  const { base, boothId, kind } = usePlace();
  const { boothId: ofBooth = '' } = useParams();
  return kind === 'booth' ? { boothId: boothId ?? '', goods: `${base}/listings` } : { boothId: ofBooth, goods: `${base}/booths/${ofBooth}/listings` };
}

/** The booth's latest files; read again while the floor works at one of them. */
export function useImports(boothId: string) {
  return useQuery({
    queryKey: ['imports', boothId],
    queryFn: async () => (await ask(ImportsDocument, { boothId })).imports,
    refetchInterval: ({ state }) => (state.data?.some((job) => atWork.has(job.state)) ? 2_000 : 30_000),
  });
}

/** One file: read again each second while the floor works at it. */
export function useImport(id: string) {
  return useQuery({
    queryKey: ['import', id],
    queryFn: async () => (await ask(ImportJobDocument, { id })).importJob ?? null,
    refetchInterval: ({ state }) => (state.data && atWork.has(state.data.state) ? 1_000 : 15_000),
  });
}

/** Rows of one kind, as the check of `version` left them. */
export function useImportRows(job: ImportJob, kind: ImportRowKind) {
  return useInfiniteQuery({
    queryKey: ['import-rows', job.id, job.version, kind],
    queryFn: async ({ pageParam }) => (await ask(ImportRowsDocument, { id: job.id, kind, first: 50, after: pageParam })).importRows,
    ...readOn,
  });
}

export type ImportAct = { act: 'map'; columns: ImportColumnInput[] } | { act: 'accept'; skipBad: boolean } | { act: 'drop' };

/** Maps, accepts or drops the file as it was seen; whatever the answer, the file of now is shown. */
export function useImportAct(job: ImportJob) {
  const client = useQueryClient();
  const { id, version } = job;
  return useMutation({
    mutationFn: async (wanted: ImportAct) => {
      switch (wanted.act) {
        case 'map':
          return (await ask(MapImportDocument, { id, version, columns: wanted.columns })).mapImport;
        case 'accept':
          return (await ask(AcceptImportDocument, { id, version, skipBad: wanted.skipBad })).acceptImport;
        case 'drop':
          return (await ask(DropImportDocument, { id })).dropImport;
      }
    },
    onSuccess: (answer) => {
      if (answer.__typename === 'ImportJob') client.setQueryData(['import', id], answer);
      else void client.invalidateQueries({ queryKey: ['import', id] });
      void client.invalidateQueries({ queryKey: ['imports', job.boothId] });
    },
  });
}
