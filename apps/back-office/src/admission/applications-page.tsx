import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { BoothApplicationsDocument, type ApplicationState, type SellerKind } from '@chophien/api-contract/office';
import { EmptyState, SelectField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { PageHead } from '../parts/page-head.js';
import { useAddressState } from '../parts/use-address-state.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import './admission.css';

const states: readonly ApplicationState[] = ['SUBMITTED', 'RETURNED', 'DRAFT', 'APPROVED', 'REFUSED'];
export const sellerKinds: readonly SellerKind[] = ['COMPANY', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'HOUSEHOLD', 'INDIVIDUAL', 'ASSOCIATION', 'COMMUNITY'];

/** The queue of applications: who waits longest stands first. */
export function ApplicationsPage() {
  const { t, when } = useWords();
  const { base } = usePlace();
  const { search, change } = useAddressState();
  const state = states.find((one) => one === search.get('state')) ?? 'SUBMITTED';
  const legalKind = sellerKinds.find((one) => one === search.get('kind')) ?? null;
  useTitle(t('admit.queue'));
  const list = useInfiniteQuery({
    queryKey: ['applications', state, legalKind],
    queryFn: async ({ pageParam }) => (await ask(BoothApplicationsDocument, { state, legalKind, first: 30, after: pageParam })).boothApplications,
    refetchInterval: 5_000,
    ...readOn,
  });
  const rows = list.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      <PageHead title={t('admit.queue')} below={t('admit.queueHelp')}>
        <Link className="btn btn--outline" to={`${base}/checklist`}>
          {t('admit.rules')}
        </Link>
      </PageHead>
      <div className="form-grid tools">
        <SelectField id="queue-state" label={t('admit.state')} value={state} onChange={(event) => change('state', event.target.value)}>
          {states.map((one) => (
            <option key={one} value={one}>
              {t(`admit.state.${one}`)}
            </option>
          ))}
        </SelectField>
        <SelectField id="queue-kind" label={t('admit.kind')} value={legalKind ?? ''} onChange={(event) => change('kind', event.target.value)}>
          <option value="">{t('admit.anyKind')}</option>
          {sellerKinds.map((one) => (
            <option key={one} value={one}>
              {t(`admit.kind.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {list.error && <FailureNote error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Waiting />}
      {list.data && rows.length === 0 && (
        <EmptyState title={t('admit.queueNone')}>
          <p>{t('admit.queueNoneHelp')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={rows.length === 0}>
        {rows.map((one) => (
          <li key={one.id} className="row row--link">
            <span className="row__words">
              <Link to={`${base}/applications/${one.id}`}>{one.nameVi === '' ? t('admit.unnamed', { name: one.applicantName }) : one.nameVi}</Link>
              <span>
                {t(`admit.kind.${one.legalKind}`)}
                {one.commune ? ` · ${one.commune}` : ''}
              </span>
              <span className="hint">{t(`admit.since.${one.state === 'DRAFT' ? 'begun' : 'sent'}`, { at: when(one.waitingSince) })}</span>
            </span>
          </li>
        ))}
      </ul>
      <LoadMore query={list} />
    </>
  );
}
