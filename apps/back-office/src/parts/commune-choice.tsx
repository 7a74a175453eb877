import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ApplicationCommunesDocument } from '@chophien/api-contract/office';
import '@chophien/ui/styles/widget-fields.css';
import { Combobox } from '@chophien/ui/widgets';
import { ask } from '../api-client.js';
import { useWords } from '../words/use-words.js';
import { failureWords } from './failure-note.js';

export type ChosenCommune = { readonly code: string; readonly fullName: string; readonly provinceName: string; readonly formerName?: string | null };

/** A commune by its present name or one that it had before July 2025. `kept` is what stands there until another is chosen; '' is none. */
export function CommuneChoice(given: {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
  readonly code: string;
  readonly kept: ChosenCommune | null;
  readonly onChange: (code: string, commune: ChosenCommune | null) => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ChosenCommune | null>(null);
  useEffect(() => {
    const rest = setTimeout(() => setText(typed.trim()), 250);
    return () => clearTimeout(rest);
  }, [typed]);
  const found = useQuery({
    queryKey: ['communes', text],
    queryFn: async () => (await ask(ApplicationCommunesDocument, { text })).applicationCommunes,
    enabled: text.length >= 2,
    staleTime: Infinity,
  });
  const value = given.code === '' ? null : chosen?.code === given.code ? chosen : given.kept?.code === given.code ? given.kept : null;
  return (
    <Combobox<ChosenCommune>
      id={given.id}
      label={given.label}
      help={given.help}
      error={given.error}
      items={text.length >= 2 ? (found.data ?? []) : []}
      value={value}
      onChange={(item) => {
        setChosen(item);
        given.onChange(item?.code ?? '', item);
      }}
      keyOf={(item) => item.code}
      wordsOf={(item) => (item.provinceName === '' ? item.fullName : `${item.fullName}, ${item.provinceName}`)}
      detailOf={(item) => (item.formerName ? t('admit.formerly', { name: item.formerName }) : undefined)}
      onSearch={setTyped}
      busy={found.isFetching}
      status={found.error ? failureWords(found.error, t) : undefined}
      words={{ open: t('admit.commune.open'), clear: t('admit.commune.clear'), none: t(typed.trim().length < 2 ? 'admit.commune.type' : 'admit.commune.none') }}
    />
  );
}
