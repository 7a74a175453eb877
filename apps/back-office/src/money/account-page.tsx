import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ReceivingAccountsDocument, type ReceivingAccountsFieldsFragment } from '@chophien/api-contract/office';
import { Button, EmptyState, Icon, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { AccountDialog, RetireDialog } from './account-dialogs.js';
import { CarrierAccountSection } from './carrier-account.js';
import { MoneyModeSection } from './money-mode.js';
import './money.css';

type Accounts = ReceivingAccountsFieldsFragment;
export type Account = Accounts['accounts'][number];
export const accountsKey = (boothId: string | null) => ['receivingAccounts', boothId];

/** Where shoppers' transfers go: a booth's own account; on the floor the partner's, and whom shoppers pay. */
export function AccountPage() {
  const { may, kind } = usePlace();
  return may(kind === 'booth' ? 'booth.payments.write' : 'floor.payments.write') ? <AccountOf /> : <NoSuchPage />;
}

function AccountOf() {
  const { t } = useWords();
  const { boothId, kind, base } = usePlace();
  const client = useQueryClient();
  const [asked, setAsked] = useState<'set' | 'retire' | null>(null);
  const isBooth = kind === 'booth';
  const title = t(isBooth ? 'account.title' : 'account.titleFloor');
  useTitle(title);
  const found = useQuery({ queryKey: accountsKey(boothId), queryFn: () => ask(ReceivingAccountsDocument, { boothId }) });
  const take = (accounts: Accounts) => {
    client.setQueryData(accountsKey(boothId), (before: typeof found.data) => before && { ...before, receivingAccounts: accounts });
    setAsked(null);
  };
  const banks = found.data?.banks ?? [];
  const { accounts = [], proposed } = found.data?.receivingAccounts ?? {};
  const active = accounts.find((account) => account.retiredAt === null);
  const former = accounts.filter((account) => account.retiredAt !== null);
  return (
    <>
      <BackLink to={`${base}/money`}>{t('money.title')}</BackLink>
      <PageHead title={title} below={t(isBooth ? 'account.help' : 'account.helpFloor')} />
      {found.error && <FailureNote error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data && (
        <div className="stack">
          {active ? (
            <ActiveAccount account={active} onChange={() => setAsked('set')} onRetire={() => setAsked('retire')} />
          ) : (
            <EmptyState title={t('account.none')}>
              <p>{t(isBooth ? 'account.noneHelp' : 'account.noneHelpFloor')}</p>
              {proposed && <p>{t('account.proposed', { account: proposed.accountNumber, holder: proposed.holder })}</p>}
              <Button type="button" kind="primary" onClick={() => setAsked('set')}>
                {t('account.set')}
              </Button>
            </EmptyState>
          )}
          {boothId !== null && <CarrierAccountSection boothId={boothId} />}
          {!isBooth && <MoneyModeSection hasAccount={active !== undefined} />}
          {former.length > 0 && <Former accounts={former} />}
        </div>
      )}
      {asked === 'set' && <AccountDialog boothId={boothId} banks={banks} now={active ?? null} proposed={proposed ?? null} onDone={take} onClose={() => setAsked(null)} />}
      {asked === 'retire' && active && <RetireDialog account={active} onDone={take} onClose={() => setAsked(null)} />}
    </>
  );
}

function ActiveAccount({ account, onChange, onRetire }: { account: Account; onChange: () => void; onRetire: () => void }) {
  const { t, when } = useWords();
  const facts: [string, string | null][] = [
    [t('account.partnerName'), account.partnerName],
    [t('account.licenceNumber'), account.licenceNumber],
    [t('account.bank'), account.bankName],
    [t('account.number'), account.accountNumber],
    [t('account.holder'), account.holder],
  ];
  return (
    <section className="sheet" aria-labelledby="account-active">
      <div className="sheet__body stack">
        <h2 id="account-active" className="h3">
          {t('account.active')}
        </h2>
        <div className="account">
          {account.testCode && (
            <figure className="account__test">
              <svg role="img" aria-label={t('account.testCode')} viewBox={`0 0 ${account.testCode.size} ${account.testCode.size}`} shapeRendering="crispEdges">
                <rect width={account.testCode.size} height={account.testCode.size} fill="#fff" />
                <path d={account.testCode.path} fill="#000" />
              </svg>
              <figcaption className="small soft">{t('account.testHelp')}</figcaption>
            </figure>
          )}
          <dl className="account__facts">
            {facts.map(([label, value]) => value !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        <p className="small soft">{account.setBy === null ? t('account.setAt', { at: when(account.setAt) }) : t('account.setBy', { at: when(account.setAt), who: account.setBy })}</p>
        <div className="account__acts">
          <Button type="button" onClick={onChange}>
            <Icon name="edit" />
            {t('account.change')}
          </Button>
          <Button type="button" kind="danger" onClick={onRetire}>
            {t('account.retire')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function Former({ accounts }: { accounts: Account[] }) {
  const { t, when } = useWords();
  return (
    <section className="sheet" aria-labelledby="account-former">
      <div className="sheet__body stack">
        <h2 id="account-former" className="h3">
          {t('account.former')}
        </h2>
        <ul className="account__former">
          {accounts.map((account) => (
            <li key={account.id}>
              <b>
                {account.bankName} {account.accountNumber}
              </b>
              <span className="small soft">
                {account.holder} · {t('account.retiredAt', { at: when(account.retiredAt ?? account.setAt) })}
              </span>
            </li>
          ))}
        </ul>
        <Note tone="wait">{t('account.formerHelp')}</Note>
      </div>
    </section>
  );
}
