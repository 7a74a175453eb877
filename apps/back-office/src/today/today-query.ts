import { useQuery } from '@tanstack/react-query';
import { TodayDocument, type TodayQuery } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';

export type Today = TodayQuery['today'];

/** Figures of the first page; read again every half minute while it is open. */
export function useToday(boothId: string | null) {
  return useQuery({
    queryKey: ['today', boothId],
    queryFn: async () => (await ask(TodayDocument, { boothId })).today,
    refetchInterval: 30_000,
  });
}
