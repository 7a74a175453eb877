import { useQuery } from '@tanstack/react-query';
import { BoothGrantsDocument, ConsentToBoothGrantDocument, EndBoothGrantDocument, type BoothGrantsQuery } from '@chophien/api-contract/office';
import { Button, Chip, Icon, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { useWords } from '../words/use-words.js';
import './staff.css';
import { useStaffAct } from './use-staff-act.js';

type Grant = BoothGrantsQuery['boothGrants']['nodes'][number];

export function useBoothGrants(boothId: string, enabled = true) {
  return useQuery({ queryKey: ['boothGrants', boothId], queryFn: async () => (await ask(BoothGrantsDocument, { boothId })).boothGrants, enabled, refetchInterval: 60_000 });
}

/** Ends a grant, whichever side one stands on. */
export function useEndGrant(then?: () => void) {
  const { t } = useWords();
  return useStaffAct(async (id: string) => (await ask(EndBoothGrantDocument, { id })).endBoothGrant, { done: () => t('grant.endDone'), ...(then ? { then } : {}) });
}

/** For owners: officers who wait for consent and those who act now; with `onlyOpen` nothing of the past. */
export function BoothGrants({ boothId, onlyOpen = false }: { boothId: string; onlyOpen?: boolean }) {
  const { t, moment } = useWords();
  const grants = useBoothGrants(boothId);
  const end = useEndGrant();
  const consent = useStaffAct(async (id: string) => (await ask(ConsentToBoothGrantDocument, { id })).consentToBoothGrant, { done: () => t('grant.consentDone') });
  const open = grants.data?.nodes.filter((one) => one.state === 'WAITING' || one.state === 'ACTIVE') ?? [];
  const past = onlyOpen ? [] : (grants.data?.nodes.filter((one) => !open.includes(one)).slice(0, 5) ?? []);
  return (
    <>
      {open.map((grant) => (
        <Note key={grant.id} tone="wait" icon="people">
          <p>
            <b>{t(grant.state === 'ACTIVE' ? 'grant.isActing' : 'grant.asks', { who: grant.officer, count: grant.hours })}</b>
          </p>
          <p>{t('grant.reasonIs', { reason: grant.reason })}</p>
          <p>{t('grant.mayDo', { what: permissionWords(grant, t) })}</p>
          {grant.expiresAt !== null && <p>{t('grant.until', { at: moment(grant.expiresAt), who: grant.consentedBy ?? '' })}</p>}
          <span className="acts acts--wrap">
            {grant.state === 'WAITING' && (
              <Button type="button" kind="primary" busy={consent.act.isPending} onClick={() => consent.act.mutate(grant.id)}>
                {t('grant.consent')}
              </Button>
            )}
            <Button type="button" busy={end.act.isPending} onClick={() => end.act.mutate(grant.id)}>
              {t(grant.state === 'WAITING' ? 'grant.decline' : 'grant.end')}
            </Button>
          </span>
        </Note>
      ))}
      {past.length > 0 && (
        <details className="block">
          <summary>{t('grant.past')}</summary>
          <ul className="rows sheet">
            {past.map((grant) => (
              <li key={grant.id} className="row">
                <Icon name="people" size={24} />
                <span className="row__words">
                  <b>{grant.officer}</b>
                  <span>{grant.reason}</span>
                  <span className="hint">{moment(grant.begunAt ?? grant.askedAt)}</span>
                </span>
                <Chip tone="plain" icon="check">{t(`grant.state.${grant.state}`)}</Chip>
              </li>
            ))}
          </ul>
        </details>
      )}
      {consent.dialog}
    </>
  );
}

export function permissionWords(grant: Pick<Grant, 'permissions'>, t: (key: string) => string): string {
  return grant.permissions.map((one) => t(`permission.${one}`)).join('; ');
}
