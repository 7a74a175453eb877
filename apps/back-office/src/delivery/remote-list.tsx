import { useEffect, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RemoteCommunesDocument, SetRemoteCommunesDocument, type RemoteCommunesQuery } from '@chophien/api-contract/office';
import { Button, Choice, TextField, dayInVietnam } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';

type Commune = RemoteCommunesQuery['remoteCommunes'][number];
const remoteKey = ['remoteCommunes'] as const;

/** Which communes pay the surcharge of remote ones; found by name, set from a day on. */
export function RemoteList({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [beginsOn, setBeginsOn] = useState(() => dayInVietnam(new Date()));
  const [onlyRemote, setOnlyRemote] = useState(true);
  useEffect(() => {
    const rest = setTimeout(() => setText(typed.trim()), 250);
    return () => clearTimeout(rest);
  }, [typed]);
  const list = useQuery({ queryKey: [...remoteKey, text, onlyRemote], queryFn: async () => (await ask(RemoteCommunesDocument, { text, onlyRemote, first: 100 })).remoteCommunes });
  return (
    <section className="sheet" aria-labelledby="remote">
      <div className="sheet__body stack">
        <div>
          <h2 id="remote">{t('remote.title')}</h2>
          <p className="soft">{t('remote.help')}</p>
        </div>
        <div className="form-grid">
          <TextField id="remote-text" type="search" label={t('remote.search')} value={typed} onChange={(event) => setTyped(event.target.value)} />
          {mayWrite && <TextField id="remote-day" type="date" label={t('remote.beginsOn')} value={beginsOn} onChange={(event) => setBeginsOn(event.target.value)} />}
        </div>
        <Choice id="remote-only" checked={onlyRemote} onChange={(event) => setOnlyRemote(event.target.checked)}>
          {t('remote.only')}
        </Choice>
        {list.isPending && <Waiting />}
        {list.error && <FailureNote error={list.error} retry={() => void list.refetch()} />}
        {list.data?.length === 0 && <p className="soft">{t('remote.none')}</p>}
        <ul className="rows">
          {list.data?.map((commune) => (
            <CommuneRow key={commune.code} commune={commune} beginsOn={beginsOn} mayWrite={mayWrite} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function CommuneRow({ commune, beginsOn, mayWrite }: { commune: Commune; beginsOn: string; mayWrite: boolean }) {
  const { t, day } = useWords();
  const client = useQueryClient();
  const becomes = !(commune.becomesRemote ?? commune.isRemote);
  const set = useMutation({
    mutationFn: async () => (await ask(SetRemoteCommunesDocument, { codes: [commune.code], isRemote: becomes, beginsOn })).setRemoteCommunes,
    onSuccess: (answer) => {
      void client.invalidateQueries({ queryKey: remoteKey });
      if (answer.__typename === 'RemoteCommunesSaved') toasts.add({ title: t(becomes ? 'remote.set' : 'remote.unset', { name: commune.name, day: day(beginsOn) }) });
      else toasts.add({ title: t(answer.__typename === 'InvalidInput' ? 'tariff.problem.past' : 'notMoved.gone'), type: 'fault' });
    },
    onError: () => toasts.add({ title: t('remote.notSet', { name: commune.name }), type: 'fault' }),
  });
  return (
    <li className="row">
      <span className="row__words">
        <b>
          {commune.name}, {commune.provinceName}
        </b>
        <span className="hint">
          {t(commune.isRemote ? 'remote.is' : 'remote.isNot')}
          {commune.isRemote && commune.isEstimate && ` ${t('remote.estimate')}`}
          {commune.changesOn !== null && ` ${t(commune.becomesRemote ? 'remote.becomes' : 'remote.ends', { day: day(commune.changesOn) })}`}
        </span>
      </span>
      {mayWrite && (
        <Button type="button" disabled={set.isPending} aria-label={t(becomes ? 'remote.makeOf' : 'remote.unmakeOf', { name: commune.name })} onClick={() => set.mutate()}>
          {t(becomes ? 'remote.make' : 'remote.unmake')}
        </Button>
      )}
    </li>
  );
}
