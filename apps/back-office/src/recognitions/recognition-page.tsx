import { useEffect, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { RecognitionDocument, RecognitionsDocument } from '@chophien/api-contract/office';
import { Button, Icon, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { JudgeDialog, type Judgement } from './judge-dialog.js';
import { RecognitionFacts } from './recognition-facts.js';
import { kindWords, recognitionKey, RecognitionState, type Recognition } from './recognition-words.js';
import './recognitions.css';

/** One certificate: what it says, its scans, how it got there, and what may be done now. */
export function RecognitionPage() {
  const { recognitionId = '' } = useParams();
  const words = useWords();
  const { t } = words;
  const place = usePlace();
  const found = useQuery({
    queryKey: recognitionKey(recognitionId),
    queryFn: async () => (await ask(RecognitionDocument, { id: recognitionId })).recognition ?? null,
    refetchInterval: 15_000,
  });
  useTitle(found.data ? kindWords(found.data, words) : t('recognition.title'));
  if (found.isPending) return <Waiting />;
  if (found.data === null || (place.boothId !== null && found.data && found.data.boothId !== place.boothId)) return <NoSuchPage />;
  return (
    <>
      <BackLink to={`${place.base}/recognitions`}>{t('recognition.title')}</BackLink>
      {found.error && <FailureNote error={found.error} retry={() => void found.refetch()} />}
      {found.data && <One recognition={found.data} />}
    </>
  );
}

const judgements = { VERIFY: 'primary', REFUSE: 'danger', WITHDRAW: 'danger', RETRACT: 'outline' } as const;

function One({ recognition }: { recognition: Recognition }) {
  const words = useWords();
  const { t, pick } = words;
  const { base, kind } = usePlace();
  const [judging, setJudging] = useState<Judgement | null>(null);
  const [judged, setJudged] = useState(false);
  const { allowedActs, state, moves, successor } = recognition;
  const last = moves.at(-1);
  // an officer judges; what the booth may do is done from the booth
  const acts = (Object.keys(judgements) as Judgement[]).filter((act) => allowedActs.includes(act) && (act === 'RETRACT') === (kind === 'booth'));
  const again = state === 'REFUSED' || state === 'RETRACTED';
  return (
    <article className="stack">
      <header className="order__head">
        <div>
          <h1>{kindWords(recognition, words)}</h1>
          {kind === 'floor' && (
            <p className="soft">
              <Link to={`${base}/booths/${recognition.boothId}`}>{pick(recognition.boothNameVi, recognition.boothNameEn)}</Link>
            </p>
          )}
        </div>
        <RecognitionState recognition={recognition} />
      </header>
      {kind === 'booth' && (state === 'REFUSED' || state === 'WITHDRAWN') && (
        <Note tone="fault" icon="warning">
          <p>
            <b>{t(`recognition.told.${state}`)}</b> {last?.reason != null && t(`recognition.reason.${last.reason}`)}
          </p>
          {last?.note != null && <p>{t('recognition.floorWrites', { note: last.note })}</p>}
          <p>{t(`recognition.next.${state}`)}</p>
        </Note>
      )}
      {kind === 'booth' && state === 'CLAIMED' && <Note>{t('recognition.next.CLAIMED')}</Note>}
      {successor && (
        <Note tone="wait" icon="hourglass">
          {t(`recognition.successorIs.${successor.as}.${successor.state === 'VERIFIED' ? 'VERIFIED' : 'CLAIMED'}`)} <Link to={`${base}/recognitions/${successor.id}`}>{t('recognition.see')}</Link>
        </Note>
      )}
      {recognition.replacesId != null && recognition.replacesAs != null && (
        <Note>
          {t(`recognition.replaces.${recognition.replacesAs}`)} <Link to={`${base}/recognitions/${recognition.replacesId}`}>{t('recognition.see')}</Link>
        </Note>
      )}
      <RecognitionFacts recognition={recognition} />
      <div className="acts acts--wrap">
        {kind === 'booth' && allowedActs.includes('RENEW') && (
          <Link className="btn btn--primary" to={`${base}/recognitions/new?from=${recognition.id}&as=RENEWAL`}>
            <Icon name="plus" />
            {t('recognition.renew')}
          </Link>
        )}
        {kind === 'booth' && allowedActs.includes('CORRECT') && (
          <Link className="btn btn--outline" to={`${base}/recognitions/new?from=${recognition.id}&as=CORRECTION`}>
            <Icon name="edit" />
            {t(state === 'NOTED' ? 'recognition.claimNoted' : 'recognition.correct')}
          </Link>
        )}
        {kind === 'booth' && again && (
          <Link className="btn btn--primary" to={`${base}/recognitions/new?from=${recognition.id}`}>
            <Icon name="edit" />
            {t('recognition.again')}
          </Link>
        )}
        {acts.map((act) => (
          <Button key={act} type="button" kind={judgements[act]} onClick={() => setJudging(act)}>
            {t(`recognition.do.${act}`)}
          </Button>
        ))}
        {judged && <NextWaiting />}
      </div>
      {judging && <JudgeDialog recognition={recognition} act={judging} onDone={() => setJudged(kind === 'floor')} onClose={() => setJudging(null)} />}
    </article>
  );
}

/** After one was judged: the way to the next that waits, under the fingers of who works with keys. */
function NextWaiting() {
  const { t } = useWords();
  const { base } = usePlace();
  const link = useRef<HTMLAnchorElement>(null);
  const next = useQuery({
    queryKey: ['recognitions', 'next'],
    queryFn: async () => (await ask(RecognitionsDocument, { filter: { state: 'CLAIMED' }, order: 'OLDEST', first: 1 })).recognitions.nodes[0] ?? null,
    gcTime: 0,
  });
  useEffect(() => link.current?.focus(), [next.data]);
  if (next.data === undefined) return null;
  return (
    <Link ref={link} className="btn btn--primary" to={next.data === null ? `${base}/recognitions` : `${base}/recognitions/${next.data.id}`}>
      {t(next.data === null ? 'recognition.queueDone' : 'recognition.queueNext')}
      <Icon name="right" />
    </Link>
  );
}
