import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  ExportsDocument,
  RepeatExportDocument,
  RequestExportDocument,
  type ExportFilter,
  type ExportFormat,
  type ExportKind,
  type ExportPartsFragment,
} from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { failureWords } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';
import { watchExport } from './watched-exports.js';

export type ExportOrder = { kind: ExportKind; format: ExportFormat; boothId: string | null; filter: ExportFilter };

const exportsKey = ['exports'] as const;

/** This person's files; read again each second while one is being written. */
export function useExports() {
  return useQuery({
    queryKey: exportsKey,
    queryFn: async () => (await ask(ExportsDocument, {})).exports,
    refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'RUNNING') ? 1_000 : 30_000),
  });
}

/** Orders a file, or one of before again; the dock then shows how far it is. */
export function useOrderExport() {
  const { t, locale } = useWords();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (order: ExportOrder | { again: string }) =>
      'again' in order
        ? (await ask(RepeatExportDocument, { id: order.again })).repeatExport
        : (await ask(RequestExportDocument, { ...order, language: locale === 'en' ? 'EN' : 'VI' })).requestExport,
    onSuccess: (answer) => {
      if (answer.__typename === 'ExportJob') {
        const made: ExportPartsFragment = answer;
        client.setQueryData<ExportPartsFragment[]>(exportsKey, (before) => [made, ...(before ?? []).filter((one) => one.id !== made.id)]);
        watchExport(made.id);
        return;
      }
      const words = answer.__typename === 'TooManyExports' ? t('export.tooMany', { count: answer.limit }) : t(answer.__typename === 'InvalidInput' ? 'export.badFilter' : 'failure.not_found');
      toasts.add({ title: words, type: 'fault' });
    },
    onError: (error) => void toasts.add({ title: failureWords(error, t), type: 'fault' }),
  });
}
