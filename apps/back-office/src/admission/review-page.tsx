import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { BoothApplicationDocument, type ApplicationPartsFragment } from '@chophien/api-contract/office';
import { Button, Chip, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import './admission.css';
import { DecisionDialog, type Decision } from './decision-dialog.js';
import { ScanList } from './scans.js';
import { decisionNote, reviewKey, useDecision } from './use-decision.js';

type Item = ApplicationPartsFragment['items'][number];

/** One application before an officer: each item with what was given, tick or question, and the decision. */
export function ReviewPage() {
  const { applicationId = '' } = useParams();
  const { t } = useWords();
  const { base } = usePlace();
  const found = useQuery({
    queryKey: reviewKey(applicationId),
    queryFn: async () => (await ask(BoothApplicationDocument, { id: applicationId })).boothApplication ?? null,
    refetchInterval: 15_000,
  });
  useTitle(found.data?.nameVi ?? t('admit.queue'));
  if (found.isPending) return <Waiting />;
  if (found.data === null) return <NoSuchPage />;
  return (
    <>
      <BackLink to={`${base}/applications`}>{t('admit.queue')}</BackLink>
      {found.error && <FailureNote error={found.error} retry={() => void found.refetch()} />}
      {found.data && <Review application={found.data} />}
    </>
  );
}

function Review({ application }: { application: ApplicationPartsFragment }) {
  const words = useWords();
  const { t, moment } = words;
  const { base, may } = usePlace();
  const [decision, setDecision] = useState<Decision | null>(null);
  const { act, stepUp } = useDecision(application);
  const decides = may('floor.booths.write');
  const isOpen = application.state === 'SUBMITTED';
  const unseen = application.items.filter(({ need, state }) => need === 'REQUIRED' && state !== 'VERIFIED' && state !== 'OVERRIDDEN').length;
  const asked = application.items.some(({ state }) => state === 'QUESTION');
  return (
    <article className="stack">
      <header className="order__head">
        <div>
          <h1>{application.nameVi === '' ? t('admit.unnamed', { name: application.applicantName }) : application.nameVi}</h1>
          <p className="soft">
            {t(`admit.kind.${application.legalKind}`)} · {application.applicantName} · {application.applicantEmail}
          </p>
        </div>
        <Chip icon="receipt" tone={application.state === 'APPROVED' ? 'done' : application.state === 'REFUSED' ? 'fault' : 'wait'}>{t(`admit.state.${application.state}`)}</Chip>
      </header>
      {decisionNote(act, words)}
      {application.boothId != null && (
        <p>
          <Link to={`${base}/booths/${application.boothId}`}>{t('admit.toBooth')}</Link>
        </p>
      )}
      <section className="sheet">
        {application.items
          .filter(({ need }) => need !== 'NOT_ASKED')
          .map((item) => (
            <div key={item.item} className="review__item">
              <div className="review__head">
                <h2>{t(`admit.item.${item.item}`)}</h2>
                <Chip icon={item.state === 'VERIFIED' ? 'checkCircle' : 'receipt'} tone={item.state === 'VERIFIED' ? 'done' : item.state === 'OPEN' || item.state === 'QUESTION' ? 'wait' : 'plain'}>{t(`admit.itemState.${item.state}`)}</Chip>
              </div>
              <Given application={application} item={item} />
              <ScanList scans={item.scans} item={item.item} />
              {item.question != null && (
                <p>
                  <b>{t('admit.floorAsks')}:</b> {item.question}
                  {item.answer !== '' && (
                    <>
                      <br />
                      <b>{t('admit.answer')}:</b> {item.answer}
                    </>
                  )}
                </p>
              )}
              <Overridden item={item} />
              {decides && (
                <div className="acts acts--wrap">
                  {isOpen && item.state !== 'OPEN' && item.state !== 'EMPTY' && (
                    <Button
                      type="button"
                      kind={item.state === 'VERIFIED' ? 'outline' : 'primary'}
                      aria-pressed={item.state === 'VERIFIED'}
                      aria-label={`${t(item.state === 'VERIFIED' ? 'admit.untick' : 'admit.tick')}: ${t(`admit.item.${item.item}`)}`}
                      disabled={act.isPending}
                      onClick={() => act.mutate({ kind: 'judge', item: item.item, verdict: item.state === 'VERIFIED' ? 'NONE' : 'VERIFIED' })}
                    >
                      {t(item.state === 'VERIFIED' ? 'admit.untick' : 'admit.tick')}
                    </Button>
                  )}
                  {isOpen && (
                    <Button type="button" aria-label={`${t('admit.ask')}: ${t(`admit.item.${item.item}`)}`} onClick={() => setDecision({ kind: 'question', item: item.item })}>
                      {t('admit.ask')}
                    </Button>
                  )}
                  {application.decidedAt == null && item.state === 'OPEN' && item.need === 'REQUIRED' && item.item !== 'SELLER' && (
                    <Button type="button" onClick={() => setDecision({ kind: 'override', item: item.item })}>
                      {t('admit.override')}
                    </Button>
                  )}
                </div>
              )}
            </div>
          ))}
      </section>
      {decides && isOpen && (
        <>
          <Note>{unseen > 0 ? t('admit.unseen', { count: unseen }) : t('admit.allSeen')}</Note>
          <div className="acts acts--wrap">
            <Button type="button" kind="primary" disabled={unseen > 0} onClick={() => setDecision({ kind: 'approve' })}>
              {t('admit.approve')}
            </Button>
            <Button type="button" disabled={!asked} onClick={() => setDecision({ kind: 'handBack' })}>
              {t('admit.handBack')}
            </Button>
            <Button type="button" kind="danger" onClick={() => setDecision({ kind: 'refuse' })}>
              {t('admit.refuse')}
            </Button>
          </div>
        </>
      )}
      <section>
        <h2>{t('admit.history')}</h2>
        <ul className="rows sheet">
          {application.moves.map((move) => (
            <li key={move.id} className="row">
              <span className="row__words">
                <b>{t(`admit.move.${move.name}`)}</b>
                {move.reason != null && <span>{move.reason}</span>}
                <span className="hint">
                  {move.by ?? t('timeline.system')} · {moment(move.at)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {decision === null && stepUp}
      {decision && <DecisionDialog application={application} decision={decision} act={act} stepUp={stepUp} onClose={() => setDecision(null)} />}
    </article>
  );
}

/** A missing paper that was passed over: who and why, for ever. */
export function Overridden({ item }: { item: Item }) {
  const { t, moment } = useWords();
  if (item.overrideReason == null) return null;
  return (
    <Note tone="wait" icon="warning">
      {t('admit.overridden', { who: item.overriddenBy ?? '', at: item.overriddenAt == null ? '' : moment(item.overriddenAt), why: item.overrideReason })}
    </Note>
  );
}

function Given({ application, item }: { application: ApplicationPartsFragment; item: Item }) {
  const { t, day, moment } = useWords();
  const accepted = application.acceptances[0];
  const facts: [string, string | null | undefined][] = {
    SELLER: [
      ['admit.field.nameVi', application.nameVi],
      ['admit.field.legalName', application.legalName],
      ['admit.field.representative', application.representative],
      ['admit.field.communeCode', application.communeName == null ? null : `${application.street}, ${application.communeName}, ${application.provinceName ?? ''}`],
      ['admit.field.phone', application.phone],
      ['admit.field.email', application.email],
    ] as [string, string | null][],
    TAX_CODE: [['admit.field.taxCode', application.taxCode]] as [string, string][],
    PERSONAL_ID: [['admit.field.personalId', application.personalId]] as [string, string][],
    BANK_ACCOUNT: [
      ['admit.field.bankBin', application.bankBin],
      ['admit.field.bankAccount', application.bankAccount],
      ['admit.field.bankHolder', application.bankHolder],
    ] as [string, string][],
    ORIGIN_COMMITMENT: [['admit.item.ORIGIN_COMMITMENT', accepted && t('admit.committed', { version: accepted.version, at: moment(accepted.acceptedAt) })]] as [string, string | undefined][],
    REGISTRATION: paper(),
    FOOD_SAFETY: paper(),
  }[item.item];
  function paper(): [string, string | null][] {
    return [
      ['admit.paper.number', item.number],
      ['admit.paper.issuer', item.issuer],
      ['admit.paper.issuedOn', item.issuedOn == null ? null : day(item.issuedOn)],
    ];
  }
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{value ? value : '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
