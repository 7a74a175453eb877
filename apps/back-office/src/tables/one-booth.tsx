import { useQuery } from '@tanstack/react-query';
import { OfficeBoothDocument } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { useWords } from '../words/use-words.js';
import { OnlyBooth } from './filters.js';

/** Says that a table shows one booth only, by its name, and lets it go again. */
export function OneBooth({ boothId, onClear }: { boothId: string; onClear: () => void }) {
  const { pick } = useWords();
  const booth = useQuery({ queryKey: ['booth', boothId], queryFn: async () => (await ask(OfficeBoothDocument, { id: boothId })).officeBooth ?? null });
  return <OnlyBooth name={booth.data ? pick(booth.data.nameVi, booth.data.nameEn) : undefined} onClear={onClear} />;
}
