import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What a list shows (search, chip, booth), kept in the address, so that it survives reload and back. `change` puts one value there, or takes
 * it away when it is empty, without a new step in the history.
 */
export function useAddressState(): { search: URLSearchParams; change: (name: string, value: string) => void; find: (text: string) => void } {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (name: string, value: string) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const find = useCallback((text: string) => change('q', text), [change]);
  return { search, change, find };
}
