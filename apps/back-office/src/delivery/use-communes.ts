import { useQueryClient } from '@tanstack/react-query';
import type { ChosenCommune } from '../parts/commune-choice.js';

/** The communes that were searched for on this page, by their code: the choice tells a code, and the screen wants its name. */
export function useCommunes(): { find: (code: string) => ChosenCommune | undefined } {
  const client = useQueryClient();
  return {
    find: (code) =>
      client
        .getQueriesData<readonly ChosenCommune[]>({ queryKey: ['communes'] })
        .flatMap(([, found]) => found ?? [])
        .find((commune) => commune.code === code),
  };
}
