import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { BoothStandingDocument, CloseBoothDocument, LiftBoothSuspensionDocument, SuspendBoothDocument, type StandingAnswerFragment, type StandingPartsFragment } from '@chophien/api-contract/office';
import { Button, Note, TextArea, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { useStepUp } from '../session/step-up.js';
import { useWords } from '../words/use-words.js';
import './admission.css';
import { Overridden } from './review-page.js';

type Change = 'suspend' | 'lift' | 'close';
type Given = { reason: string; reviewOn: string };
export const standingKey = (boothId: string) => ['boothStanding', boothId] as const;

async function send(boothId: string, change: Change, { reason, reviewOn }: Given): Promise<StandingAnswerFragment> {
  if (change === 'suspend') return (await ask(SuspendBoothDocument, { boothId, reason, reviewOn: reviewOn === '' ? null : reviewOn })).suspendBooth;
  if (change === 'lift') return (await ask(LiftBoothSuspensionDocument, { boothId, reason })).liftBoothSuspension;
  return (await ask(CloseBoothDocument, { boothId, reason })).closeBooth;
}

/** How the booth stands, what it was admitted without, every move; and the moves that may be made now. */
export function BoothStandingPart({ boothId }: { boothId: string }) {
  const { t, moment, day } = useWords();
  const { base, may } = usePlace();
  const [change, setChange] = useState<Change | null>(null);
  const report = useQuery({ queryKey: standingKey(boothId), queryFn: async () => (await ask(BoothStandingDocument, { boothId })).boothStanding });
  if (report.error && !report.data) return <FailureNote error={report.error} retry={() => void report.refetch()} />;
  if (!report.data) return null;
  const { standing, moves, overrides, applicationId } = report.data;
  const acts: Change[] = standing === 'OPEN' ? ['suspend'] : standing === 'SUSPENDED' ? ['lift', 'close'] : [];
  return (
    <section className="block" aria-labelledby="standing-head">
      <h2 id="standing-head">{t('admit.standing')}</h2>
      <div className="sheet standing">
        {overrides.map((item) => (
          <div key={item.item}>
            <b>{t(`admit.item.${item.item}`)}</b>
            <Overridden item={item} />
          </div>
        ))}
        {applicationId != null && (
          <p>
            <Link to={`${base}/applications/${applicationId}`}>{t('admit.toApplication')}</Link>
          </p>
        )}
        {moves.length === 0 && <p className="soft">{t('admit.noMoves')}</p>}
        {moves.map((move) => (
          <div key={move.id}>
            <b>{t(`admit.standingMove.${move.name}`)}</b> <span className="hint">{`${move.by ?? t('timeline.system')} · ${moment(move.at)}`}</span>
            {move.reason != null && <p>{move.reason}</p>}
            {move.reviewOn != null && <p className="hint">{t('admit.reviewOn', { day: day(move.reviewOn) })}</p>}
          </div>
        ))}
        {may('floor.booths.write') && acts.length > 0 && (
          <div className="acts acts--wrap">
            {acts.map((one) => (
              <Button key={one} type="button" kind={one === 'lift' ? 'primary' : one === 'close' ? 'danger' : 'outline'} onClick={() => setChange(one)}>
                {t(`admit.standingDo.${one}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {change && <ChangeDialog boothId={boothId} change={change} report={report.data} onClose={() => setChange(null)} />}
    </section>
  );
}

function ChangeDialog({ boothId, change, report, onClose }: { boothId: string; change: Change; report: StandingPartsFragment; onClose: () => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const { register, handleSubmit, formState } = useForm<Given>({ defaultValues: { reason: '', reviewOn: '' } });
  const stepUp = useStepUp();
  const guarded = stepUp.guard((given: Given) => send(boothId, change, given));
  const act = useMutation({
    mutationFn: guarded,
    onSuccess: (answer) => {
      if (answer.__typename === 'StandingReport') {
        client.setQueryData(standingKey(boothId), answer);
        onClose();
      } else if (answer.__typename === 'BoothStandingMoved') void client.invalidateQueries({ queryKey: standingKey(boothId) });
      void client.invalidateQueries({ queryKey: ['booth', boothId] });
    },
  });
  const answer = act.data;
  return (
    <Modal open onClose={onClose} title={t(`admit.standingDo.${change}`)} description={t(`admit.standingHelp.${change}`, { count: report.openOrders })}>
      <form className="form form--plain" noValidate onSubmit={(event) => void handleSubmit((given) => act.mutate(given))(event)}>
        {act.error && <FailureNote error={act.error} />}
        {answer && answer.__typename !== 'StandingReport' && answer.__typename !== 'StepUpRequired' && (
          <Note tone="fault" icon="warning">
            {answer.__typename === 'BoothHasOpenOrders' && t('admit.problem.openOrders', { count: answer.count, numbers: answer.numbers.join(', ') })}
            {answer.__typename === 'BoothStandingMoved' && t('admit.problem.standing', { standing: answer.nowStanding == null ? '' : t(`standing.${answer.nowStanding}`) })}
            {answer.__typename === 'InvalidInput' && t(`admit.problem.${answer.fields[0]?.field ?? 'reason'}`)}
            {answer.__typename === 'NotFound' && t('notMoved.gone')}
          </Note>
        )}
        <TextArea
          id="standing-reason"
          label={t('admit.reason')}
          help={t('admit.reasonRead')}
          rows={4}
          maxLength={1000}
          error={formState.errors.reason && t('problem.too_short', { limit: 10 })}
          {...register('reason', { validate: (text) => [...text.trim()].length >= 10 })}
        />
        {change === 'suspend' && <TextField id="standing-review" type="date" label={t('admit.reviewField')} optional={t('admit.optional')} {...register('reviewOn')} />}
        <FormActs kind={change === 'lift' ? 'primary' : 'danger'} label={t(`admit.standingDo.${change}`)} busy={act.isPending} onCancel={onClose} />
      </form>
      {stepUp.dialog}
    </Modal>
  );
}

/** At a booth that is suspended or closed: why, and what its people can do. */
export function StandingBanner({ boothId }: { boothId: string }) {
  const { t, day } = useWords();
  const { data } = useQuery({ queryKey: standingKey(boothId), queryFn: async () => (await ask(BoothStandingDocument, { boothId })).boothStanding, staleTime: 60_000 });
  if (!data || data.standing === 'OPEN') return null;
  return (
    <Note tone="wait" icon="lock">
      <p>
        <b>{t(`admit.banner.${data.standing}`)}</b> {data.reason}
      </p>
      <p>
        {t(`admit.bannerNext.${data.standing}`)} {data.reviewOn != null && t('admit.reviewOn', { day: day(data.reviewOn) })}
      </p>
    </Note>
  );
}
