import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ApproveBoothApplicationDocument, HandBackBoothApplicationDocument, JudgeApplicationItemDocument, OverrideApplicationItemDocument, RefuseBoothApplicationDocument,
  type ApplicationPartsFragment, type ChecklistItem, type DecisionPartsFragment, type ItemVerdict,
} from '@chophien/api-contract/office';
import { Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { useStepUp } from '../session/step-up.js';
import type { Words } from '../words/use-words.js';

export const reviewKey = (id: string) => ['application', id] as const;

export type Act =
  | { kind: 'judge'; item: ChecklistItem; verdict: ItemVerdict; question?: string }
  | { kind: 'override'; item: ChecklistItem; reason: string }
  | { kind: 'approve'; slug: string }
  | { kind: 'handBack'; note: string }
  | { kind: 'refuse'; reason: string };

async function send({ id, version }: ApplicationPartsFragment, act: Act): Promise<DecisionPartsFragment> {
  const at = { id, version };
  switch (act.kind) {
    case 'judge':
      return (await ask(JudgeApplicationItemDocument, { ...at, item: act.item, verdict: act.verdict, question: act.question ?? null })).judgeApplicationItem;
    case 'override':
      return (await ask(OverrideApplicationItemDocument, { ...at, item: act.item, reason: act.reason })).overrideApplicationItem;
    case 'approve':
      return (await ask(ApproveBoothApplicationDocument, { ...at, slug: act.slug === '' ? null : act.slug })).approveBoothApplication;
    case 'handBack':
      return (await ask(HandBackBoothApplicationDocument, { ...at, note: act.note })).handBackBoothApplication;
    case 'refuse':
      return (await ask(RefuseBoothApplicationDocument, { ...at, reason: act.reason })).refuseBoothApplication;
  }
}

/** Sends what an officer decided; somebody else's faster decision is shown instead of overwritten. `stepUp` goes somewhere into the page. */
export function useDecision(application: ApplicationPartsFragment) {
  const client = useQueryClient();
  const stepUp = useStepUp();
  const guarded = stepUp.guard((act: Act) => send(application, act));
  const act = useMutation({
    mutationFn: guarded,
    onSuccess: (answer) => {
      if (answer.__typename === 'BoothApplication') client.setQueryData(reviewKey(application.id), answer);
      else if (answer.__typename === 'StaleVersion' || answer.__typename === 'ApplicationMoved') void client.invalidateQueries({ queryKey: reviewKey(application.id) });
      void client.invalidateQueries({ queryKey: ['applications'] });
      void client.invalidateQueries({ queryKey: ['applicationsWaiting'] });
    },
  });
  return { act, stepUp: stepUp.dialog };
}

export type DecisionAct = ReturnType<typeof useDecision>['act'];

/** What came of the last act, where it did not go through. */
export function decisionNote({ data, error }: DecisionAct, { t }: Words) {
  if (error) return <FailureNote error={error} />;
  if (!data || data.__typename === 'BoothApplication' || data.__typename === 'StepUpRequired') return null;
  return (
    <Note tone="fault" icon="warning">
      {data.__typename === 'ApplicationMoved' && t('admit.problem.moved', { state: data.movedTo == null ? '' : t(`admit.state.${data.movedTo}`) })}
      {data.__typename === 'StaleVersion' && t('admit.problem.stale')}
      {data.__typename === 'ApplicationIncomplete' && t('admit.incomplete', { items: data.openItems.map((item) => t(`admit.item.${item}`)).join(', ') })}
      {data.__typename === 'SlugTaken' && t('admit.problem.slug', { slug: data.slug })}
      {data.__typename === 'NotFound' && t('notMoved.gone')}
      {data.__typename === 'InvalidInput' && t(`admit.problem.${data.fields[0]?.field ?? 'item'}`)}
    </Note>
  );
}
