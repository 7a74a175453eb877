import { useEffect, useId, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { BoothChoicesDocument } from '@chophien/api-contract/office';
import { Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { useWords } from '../words/use-words.js';

/** A filter with its name above it. */
export function FilterField({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="filter">
      <label className="small soft" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

/** One of a few; empty is all. */
export function FilterSelect({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly { value: string; words: string }[];
  onChange: (value: string) => void;
}) {
  return (
    <FilterField label={label}>
      {(id) => (
        <select id={id} className="control" value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </FilterField>
  );
}

/** One booth, by typing a part of its name; the chosen one stands as a chip that is taken away by its cross. */
export function FilterBooth({ boothId, onChange }: { boothId: string | null; onChange: (boothId: string) => void }) {
  const { t, pick } = useWords();
  const [typed, setTyped] = useState('');
  const listId = useId();
  const found = useQuery({
    queryKey: ['boothChoices', typed],
    queryFn: async () => (await ask(BoothChoicesDocument, { text: typed === '' ? null : typed })).booths.nodes,
    placeholderData: (before) => before,
    staleTime: 60_000,
    enabled: boothId === null,
  });
  const named = (found.data ?? []).map((booth) => ({ id: booth.id, name: pick(booth.nameVi, booth.nameEn) }));
  // a whole name is a choice, whether it was picked from the list or typed before the list was there
  const chosenId = typed === '' ? undefined : named.find((booth) => booth.name.toLowerCase() === typed.trim().toLowerCase())?.id;
  useEffect(() => {
    if (chosenId === undefined) return;
    setTyped('');
    onChange(chosenId);
  }, [chosenId, onChange]);
  if (boothId !== null) return null;
  return (
    <FilterField label={t('table.booth')}>
      {(id) => (
        <>
          <input
            id={id}
            className="control"
            list={listId}
            value={typed}
            maxLength={60}
            autoComplete="off"
            placeholder={t('table.allBooths')}
            onChange={(event) => setTyped(event.target.value)}
          />
          <datalist id={listId}>
            {named.map((booth) => (
              <option key={booth.id} value={booth.name} />
            ))}
          </datalist>
        </>
      )}
    </FilterField>
  );
}

/** Says that only one booth is shown, and takes that away. */
export function OnlyBooth({ name, onClear }: { name: string | undefined; onClear: () => void }) {
  const { t } = useWords();
  return (
    <p className="only">
      <span>{name === undefined ? t('table.onlyOneBooth') : t('table.onlyBooth', { name })}</span>{' '}
      <button type="button" className="link-btn" onClick={onClear}>
        <Icon name="close" size={16} />
        {t('table.everyBooth')}
      </button>
    </p>
  );
}
