import { useEffect, useId, useRef, useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { MoneyAccountsDocument, MoneyFilesDocument } from '@chophien/api-contract/office';
import { Button, Chip, EmptyState, FieldError, Icon, SelectField, TextField, type IconName, type Tone } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { sendBytes } from '../listings/pictures/send-file.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { sendMoneyWords, type MoneyFile } from './use-money.js';
import '../imports/imports.css';
import './money.css';

/** Whether the person keeps the money here. */
export function useKeepsMoney(): boolean {
  const { may, kind } = usePlace();
  return may(kind === 'booth' ? 'booth.payments.write' : 'floor.payments.write');
}

const looks: Record<MoneyFile['state'], { tone: Tone; icon: IconName }> = {
  MAPPING: { tone: 'wait', icon: 'hourglass' },
  CHECKED: { tone: 'wait', icon: 'hourglass' },
  ACCEPTED: { tone: 'done', icon: 'checkCircle' },
  DROPPED: { tone: 'plain', icon: 'remove' },
};

/** How a file stands. */
export function FileState({ file }: { file: MoneyFile }) {
  const { t } = useWords();
  return <Chip {...looks[file.state]}>{t(`money.fileState.${file.state}`)}</Chip>;
}

/** Statements of banks and carriers' lists of cash: one is sent here, and the earlier ones stand below. */
export function MoneyFilesPage() {
  return useKeepsMoney() ? <Files /> : <NoSuchPage />;
}

function Files() {
  const { t, when } = useWords();
  const { base, boothId, kind } = usePlace();
  useTitle(t('money.files'));
  const accounts = useQuery({ queryKey: ['moneyAccounts', boothId], queryFn: async () => (await ask(MoneyAccountsDocument, { boothId })).moneyAccounts });
  const files = useQuery({ queryKey: ['moneyFiles', boothId], queryFn: async () => (await ask(MoneyFilesDocument, { boothId })).moneyFiles });
  const [accountId, setAccountId] = useState('');
  const [carrier, setCarrier] = useState('');
  const [isPressed, setPressed] = useState(false);
  const account = accountId === '' ? (accounts.data?.[0]?.id ?? '') : accountId;
  const named = (accountEnd: string, holder: string, isActive: boolean) => t(isActive ? 'money.account' : 'money.accountRetired', { account: accountEnd, holder });
  return (
    <>
      <BackLink to={`${base}/money`}>{t('money.title')}</BackLink>
      <PageHead title={t('money.files')} below={t('money.filesHelp')} />
      {accounts.error && <FailureNote error={accounts.error} retry={() => void accounts.refetch()} />}
      <section className="sheet sheet__body import-new">
        <h2 className="h3">{t('money.statement')}</h2>
        <p className="soft">{t('money.statementHelp')}</p>
        {accounts.data?.length === 0 ? (
          <p>{t('money.noAccount')}</p>
        ) : (
          <>
            {accounts.data && accounts.data.length > 1 && (
              <SelectField id="statement-account" label={t('money.ofAccount')} value={account} onChange={(event) => setAccountId(event.target.value)}>
                {accounts.data.map(({ id, accountEnd, holder, isActive }) => (
                  <option key={id} value={id}>
                    {named(accountEnd, holder, isActive)}
                  </option>
                ))}
              </SelectField>
            )}
            {accounts.data?.length === 1 && <p>{named(accounts.data[0]!.accountEnd, accounts.data[0]!.holder, accounts.data[0]!.isActive)}</p>}
            <SendSheet label={t('money.chooseStatement')} address={account === '' ? null : `kind=statement&account=${encodeURIComponent(account)}`} />
          </>
        )}
      </section>
      {kind === 'booth' && (
        <section className="sheet sheet__body import-new">
          <h2 className="h3">{t('money.cashList')}</h2>
          <p className="soft">{t('money.cashListHelp')}</p>
          <TextField
            id="cash-carrier"
            label={t('money.carrier')}
            maxLength={60}
            value={carrier}
            error={isPressed && carrier.trim().length < 2 ? t('money.carrierMissing') : undefined}
            onChange={(event) => setCarrier(event.target.value)}
          />
          <SendSheet
            label={t('money.chooseCash')}
            address={carrier.trim().length < 2 ? null : `kind=cash&booth=${encodeURIComponent(boothId ?? '')}&carrier=${encodeURIComponent(carrier.trim())}`}
            onMissing={() => {
              setPressed(true);
              document.getElementById('cash-carrier')?.focus();
            }}
          />
        </section>
      )}
      <h2 className="import__earlier">{t('import.earlier')}</h2>
      {files.error && <FailureNote error={files.error} retry={() => void files.refetch()} />}
      {files.isPending && <Waiting />}
      {files.data?.length === 0 && (
        <EmptyState title={t('money.noFiles')}>
          <p>{t('money.noFilesHelp')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={!files.data?.length}>
        {files.data?.map((file) => (
          <li key={file.id} className="row row--link">
            <span className="row__words">
              <Link to={`${base}/money/files/${file.id}`}>{file.fileName}</Link>
              <span className="small soft">
                {file.carrier ?? t('money.accountEnd', { account: file.accountEnd ?? '' })} · {t('import.sent', { who: file.sentBy, at: when(file.sentAt) })}
              </span>
            </span>
            <FileState file={file} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Chosen here, the file goes up at once and its own page opens. `address` null: something is missing first. */
function SendSheet({ label, address, onMissing }: { label: string; address: string | null; onMissing?: () => void }) {
  const words = useWords();
  const { t, count } = words;
  const { base } = usePlace();
  const navigate = useNavigate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const [share, setShare] = useState(0);
  useEffect(() => () => stop.current?.abort(), []);
  const send = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      stop.current = new AbortController();
      return sendBytes<{ id: string }>(`/office/money-files?${address ?? ''}&name=${encodeURIComponent(file.name.slice(-160))}`, file, { signal: stop.current.signal, onProgress: setShare, onRetry: () => setShare(0) });
    },
    onSuccess: (sent) => void navigate(`${base}/money/files/${sent.id}`),
  });
  const failure = send.error !== null && !stop.current?.signal.aborted ? sendMoneyWords(send.error, words) : undefined;
  return (
    <div className="money-send">
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        aria-label={label}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file && !send.isPending) send.mutate(file);
          event.target.value = '';
        }}
      />
      {send.isPending ? (
        <>
          <progress max={1} value={share} aria-label={t('import.sending', { name: send.variables.name })} />
          <p className="small">{t('import.sendingShare', { name: send.variables.name, percent: count(Math.floor(share * 100)) })}</p>
        </>
      ) : (
        <>
          <Button type="button" disabled={address === null && onMissing === undefined} onClick={() => (address === null ? onMissing?.() : input.current?.click())}>
            <Icon name="plus" />
            {label}
          </Button>
          <p className="small soft">{t('money.limits')}</p>
        </>
      )}
      {failure !== undefined && <FieldError>{failure}</FieldError>}
    </div>
  );
}
