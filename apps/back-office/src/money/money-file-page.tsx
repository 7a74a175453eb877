import { useEffect, useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { AcceptMoneyFileDocument, DropMoneyFileDocument, MoneyFileDocument, MoneyFileLinesDocument, type MoneyFileLinesQuery, type MoneyLineOutcome } from '@chophien/api-contract/office';
import { Button, Icon, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { BackLink } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { MoneyColumns } from './money-columns.js';
import { FileState, useKeepsMoney } from './money-files-page.js';
import { cameWords, reasonWords, useMoneyAct, type MoneyFile } from './use-money.js';
import '../imports/imports.css';
import './money.css';

type Line = MoneyFileLinesQuery['moneyFileLines']['nodes'][number];

/** One file: what its columns hold, what each line would do, and the one act that does it. */
export function MoneyFilePage() {
  return useKeepsMoney() ? <Found /> : <NoSuchPage />;
}

function Found() {
  const { fileId = '' } = useParams();
  const { t } = useWords();
  const { base, boothId } = usePlace();
  const found = useQuery({ queryKey: ['moneyFile', fileId], queryFn: async () => (await ask(MoneyFileDocument, { id: fileId })).moneyFile ?? null });
  useTitle(found.data?.fileName ?? t('money.files'));
  if (found.isPending) return <Waiting />;
  if (found.data === null || (found.data && (found.data.boothId ?? null) !== boothId)) return <NoSuchPage />;
  return (
    <>
      <BackLink to={`${base}/money/files`}>{t('money.files')}</BackLink>
      {found.error && <FailureNote error={found.error} retry={() => void found.refetch()} />}
      {found.data && <One file={found.data} />}
    </>
  );
}

function One({ file }: { file: MoneyFile }) {
  const { t, when } = useWords();
  const [isMapping, setMapping] = useState(false);
  useEffect(() => setMapping(false), [file.version]);
  const isOpen = file.state === 'MAPPING' || file.state === 'CHECKED';
  return (
    <article className="stack">
      <header className="order__head">
        <div>
          <h1 className="import__name">{file.fileName}</h1>
          <p className="small soft">
            {file.carrier ?? t('money.accountEnd', { account: file.accountEnd ?? '' })} · {t('import.sent', { who: file.sentBy, at: when(file.sentAt) })}
          </p>
        </div>
        <FileState file={file} />
      </header>
      {(file.state === 'MAPPING' || (file.state === 'CHECKED' && isMapping)) && (
        <MoneyColumns key={file.version} file={file} onLeave={file.state === 'CHECKED' ? () => setMapping(false) : undefined} />
      )}
      {file.state === 'CHECKED' && !isMapping && <Accept file={file} onMap={() => setMapping(true)} />}
      {isOpen && <Drop file={file} />}
      <Ended file={file} />
    </article>
  );
}

const outcomes = ['MATCH', 'QUEUE', 'KNOWN', 'OUTGOING', 'BAD'] as const satisfies readonly MoneyLineOutcome[];

function Accept({ file, onMap }: { file: MoneyFile; onMap: () => void }) {
  const { t, count } = useWords();
  const accept = useMoneyAct(async () => (await ask(AcceptMoneyFileDocument, { id: file.id, version: file.version })).acceptMoneyFile, 'MoneyFile', 'money.accepted');
  const counts = file.counts ?? { match: 0, queue: 0, known: 0, outgoing: 0, bad: 0 };
  const writes = counts.match + counts.queue;
  return (
    <>
      <Note tone={counts.bad > 0 ? 'wait' : 'move'} icon="info">
        <p>
          <b>{t('money.nothingYet')}</b> {writes === 0 ? t('money.nothingNew') : t('money.would', { match: count(counts.match), queue: count(counts.queue) })}
        </p>
        {counts.bad > 0 && <p>{t('money.badHelp', { bad: count(counts.bad) })}</p>}
      </Note>
      {accept.error && <FailureNote error={accept.error} />}
      {accept.data && accept.data.__typename !== 'MoneyFile' && (
        <Note tone="fault" icon="warning">
          {t('money.movedFile')}
        </Note>
      )}
      <div className="acts acts--wrap">
        {writes > 0 && (
          <Button type="button" kind="primary" busy={accept.isPending} onClick={() => accept.mutate(undefined)}>
            {t('money.accept', { lines: count(writes) })}
          </Button>
        )}
        <Button type="button" onClick={onMap}>
          {t('import.mapAgain')}
        </Button>
      </div>
      <Lines file={file} />
    </>
  );
}

/** Lines of one outcome; the first that there are stand open. */
function Lines({ file }: { file: MoneyFile }) {
  const words = useWords();
  const { t, count } = words;
  const counts = file.counts ?? { match: 0, queue: 0, known: 0, outgoing: 0, bad: 0 };
  const figure = (one: MoneyLineOutcome) => counts[one.toLowerCase() as keyof typeof counts];
  const [chosen, setChosen] = useState<MoneyLineOutcome | null>(null);
  const outcome = chosen ?? outcomes.find((one) => figure(one) > 0) ?? 'MATCH';
  const lines = useInfiniteQuery({
    queryKey: ['money-lines', file.id, file.version, outcome],
    queryFn: async ({ pageParam }) => (await ask(MoneyFileLinesDocument, { id: file.id, outcome, first: 50, after: pageParam })).moneyFileLines,
    ...readOn,
  });
  const all = lines.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      <div className="chips" role="group" aria-label={t('money.lines')}>
        {outcomes.map((one) => (
          <button key={one} type="button" className="chip-btn" aria-pressed={outcome === one} onClick={() => setChosen(one)}>
            {t(`money.outcome.${one}`)} <span className="num">{count(figure(one))}</span>
          </button>
        ))}
      </div>
      {lines.error && <FailureNote error={lines.error} retry={() => void lines.refetch()} />}
      {lines.isPending && <Waiting />}
      {lines.data && all.length === 0 && <p className="soft">{t('money.noLines')}</p>}
      <ol className="rows sheet import-rows" hidden={all.length === 0}>
        {all.map((line) => (
          <LineRow key={line.id} line={line} />
        ))}
      </ol>
      <LoadMore query={lines} />
    </>
  );
}

function LineRow({ line }: { line: Line }) {
  const words = useWords();
  const { t, count, dong } = words;
  return (
    <li className="row import-row">
      <span className="import-row__number num">{t('import.row', { number: count(line.number) })}</span>
      <span className="row__words">
        <b className="num">{line.amount == null ? t('money.noAmount') : dong(line.amount)}</b>
        <span className="money-card__words">{line.words === '' ? t('money.noWords') : line.words}</span>
        <span className="small soft">
          {line.happenedAt != null && cameWords(line.happenedAt, words)}
          {line.orderNumber != null && ` · ${t('money.order', { number: line.orderNumber })}`}
        </span>
        {line.reason != null && (
          <span className="small money-line__why">
            <Icon name="warning" size={16} filled />
            {reasonWords(line.reason, words)}
          </span>
        )}
      </span>
    </li>
  );
}

function Drop({ file }: { file: MoneyFile }) {
  const { t } = useWords();
  const drop = useMoneyAct(async () => (await ask(DropMoneyFileDocument, { id: file.id })).dropMoneyFile, 'MoneyFile', 'money.dropped');
  return (
    <div className="acts">
      {drop.error && <FailureNote error={drop.error} />}
      <Button type="button" kind="quiet" busy={drop.isPending} onClick={() => drop.mutate(undefined)}>
        <Icon name="remove" />
        {t('import.drop')}
      </Button>
    </div>
  );
}

function Ended({ file }: { file: MoneyFile }) {
  const { t, count } = useWords();
  const { base } = usePlace();
  if (file.state === 'DROPPED') return <Note>{t('money.droppedHelp')}</Note>;
  if (file.state !== 'ACCEPTED' || !file.counts) return null;
  const view = file.kind === 'CASH' ? '?view=CASH' : '';
  return (
    <>
      <Note tone="done" icon="checkCircle">
        <p>
          <b>{t('money.written', { match: count(file.counts.match) })}</b> {t('money.writtenQueue', { queue: count(file.counts.queue) })}
        </p>
        <p className="acts acts--wrap">
          <Link className="btn btn--primary" to={`${base}/money${view}`}>
            {t('money.see')}
          </Link>
        </p>
      </Note>
      <Lines file={file} />
    </>
  );
}
