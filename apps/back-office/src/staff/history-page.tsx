import { useInfiniteQuery } from '@tanstack/react-query';
import { HistoryDocument } from '@chophien/api-contract/office';
import { Button, EmptyState, Icon, SelectField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { PageHead } from '../parts/page-head.js';
import { useAddressState } from '../parts/use-address-state.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { FilterDay } from '../tables/filter-day.js';
import { useWords } from '../words/use-words.js';
import { actionKey, actionKinds, type ActionKind } from './action-words.js';
import './staff.css';

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Who changed what, when, and for whom. */
export function HistoryPage() {
  const { t, pick, moment } = useWords();
  const { boothId, kind: place } = usePlace();
  const { search, change } = useAddressState();
  const kind = (actionKinds as readonly string[]).includes(search.get('kind') ?? '') ? (search.get('kind') as ActionKind) : null;
  const personId = search.get('who');
  const day = (name: string) => (dayForm.test(search.get(name) ?? '') ? search.get(name) : null);
  const [from, to] = [day('from'), day('to')];
  useTitle(t('tab.history'));
  const history = useInfiniteQuery({
    queryKey: ['history', boothId, kind, personId, from, to],
    queryFn: async ({ pageParam }) => (await ask(HistoryDocument, { boothId, kind, personId, from, to, first: 50, after: pageParam })).history,
    ...readOn,
  });
  const entries = history.data?.pages.flatMap((page) => page.nodes) ?? [];
  const chosen = personId === null ? null : (entries.find((entry) => entry.personId === personId)?.who ?? t('history.onePerson'));
  return (
    <>
      <PageHead title={t('tab.history')} below={t('history.help')} />
      <div className="tools">
        <SelectField id="history-kind" label={t('history.kind')} value={kind ?? ''} onChange={(event) => change('kind', event.target.value)}>
          <option value="">{t('history.allKinds')}</option>
          {actionKinds.map((one) => (
            <option key={one} value={one}>
              {t(`history.kind.${one}`)}
            </option>
          ))}
        </SelectField>
        <FilterDay label={t('history.from')} value={from} onChange={(value) => change('from', value)} />
        <FilterDay label={t('history.to')} value={to} onChange={(value) => change('to', value)} />
        {chosen !== null && (
          <Button type="button" onClick={() => change('who', '')}>
            <Icon name="close" />
            {t('history.only', { who: chosen })}
          </Button>
        )}
      </div>
      {history.error && <FailureNote error={history.error} retry={() => void history.refetch()} />}
      {history.isPending && <Waiting />}
      {history.data && entries.length === 0 && (
        <EmptyState title={t('history.none')}>
          <p>{t('history.noneHelp')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={entries.length === 0}>
        {entries.map((entry) => {
          const booth = pick(entry.boothNameVi ?? '', entry.boothNameEn ?? '');
          const who = entry.who ?? t('timeline.system');
          const known = actionKey(entry.action);
          return (
            <li key={entry.id} className="row staff-row">
              <span className="row__words">
                <b>
                  {known === undefined ? t('history.unknown', { code: entry.action }) : t(known)}
                  {entry.subject !== null && `: ${entry.subject}`}
                </b>
                <span>
                  {entry.onBehalf ? t('history.onBehalf', { who, booth }) : who}
                  {place === 'floor' && !entry.onBehalf && booth !== '' && ` · ${booth}`}
                </span>
                <span className="hint">{moment(entry.at)}</span>
              </span>
              {entry.personId !== null && personId === null && (
                <Button type="button" onClick={() => change('who', entry.personId ?? '')} aria-label={t('history.onlyOne', { who })}>
                  <Icon name="filter" />
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <LoadMore query={history} />
    </>
  );
}
