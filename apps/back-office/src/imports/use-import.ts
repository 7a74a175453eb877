import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import {
  AcceptImportDocument,
  BoothImportsDocument,
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
import { useStepUp } from '../session/step-up.js';
import { atWork, type ImportJob } from './import-words.js';

/** What files are of here: the goods of one booth, or booths (`boothId` null); and the path below /office of the list that they change. */
export type ImportPlace = { kind: ImportJob['kind']; boothId: string | null; list: string };

/** By the address: without a booth in it, booths are meant. */
export function useImportPlace(): ImportPlace {
  const { base, boothId, kind } = usePlace();
  const { boothId: ofBooth } = useParams();
  if (kind === 'booth') return { kind: 'GOODS', boothId: boothId ?? '', list: `${base}/listings` };
  return ofBooth === undefined ? { kind: 'BOOTHS', boothId: null, list: `${base}/booths` } : { kind: 'GOODS', boothId: ofBooth, list: `${base}/booths/${ofBooth}/listings` };
}

/** The latest files of the booth, or of booths; read again while the floor works at one of them. */
export function useImports(boothId: string | null) {
  return useQuery({
    queryKey: ['imports', boothId],
    queryFn: async () => (boothId === null ? (await ask(BoothImportsDocument, {})).boothImports : (await ask(ImportsDocument, { boothId })).imports),
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

export type ImportAct = { act: 'map'; columns: ImportColumnInput[] } | { act: 'accept'; skipBad: boolean; reason?: string | null } | { act: 'drop' };

/** Maps, accepts or drops the file as it was seen; whatever the answer, the file of now is shown. `stepUp` goes somewhere into the page. */
export function useImportAct(job: ImportJob) {
  const client = useQueryClient();
  const { id, version } = job;
  const stepUp = useStepUp();
  const guarded = stepUp.guard(async (wanted: ImportAct) => {
    switch (wanted.act) {
      case 'map':
        return (await ask(MapImportDocument, { id, version, columns: wanted.columns })).mapImport;
      case 'accept':
        return (await ask(AcceptImportDocument, { id, version, skipBad: wanted.skipBad, reason: wanted.reason ?? null })).acceptImport;
      case 'drop':
        return (await ask(DropImportDocument, { id })).dropImport;
    }
  });
  const act = useMutation({
    mutationFn: guarded,
    onSuccess: (answer) => {
      if (answer.__typename === 'ImportJob') client.setQueryData(['import', id], answer);
      else void client.invalidateQueries({ queryKey: ['import', id] });
      void client.invalidateQueries({ queryKey: ['imports', job.boothId ?? null] });
    },
  });
  return { ...act, stepUp: stepUp.dialog };
}
