import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ChecklistRulesDocument, SetChecklistRuleDocument, type ChecklistItem, type ChecklistNeed, type SellerKind } from '@chophien/api-contract/office';
import { SelectField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { toasts } from '../parts/toasts.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import './admission.css';
import { sellerKinds } from './applications-page.js';

const items: readonly ChecklistItem[] = ['REGISTRATION', 'TAX_CODE', 'PERSONAL_ID', 'BANK_ACCOUNT', 'FOOD_SAFETY'];
const needs: readonly ChecklistNeed[] = ['REQUIRED', 'OPTIONAL', 'NOT_ASKED'];
const rulesKey = ['checklistRules'] as const;

/** What the floor asks of each legal form; a change holds from now on and for applications that are not sent yet. */
export function ChecklistPage() {
  const { t, day } = useWords();
  const { base, may } = usePlace();
  const client = useQueryClient();
  useTitle(t('admit.rules'));
  const rules = useQuery({ queryKey: rulesKey, queryFn: async () => (await ask(ChecklistRulesDocument, {})).checklistRules });
  const set = useMutation({
    mutationFn: async (given: { legalKind: SellerKind; item: ChecklistItem; need: ChecklistNeed }) => (await ask(SetChecklistRuleDocument, given)).setChecklistRule,
    onSuccess: (answer) => {
      if (answer.__typename === 'ChecklistRules') client.setQueryData(rulesKey, answer.rules);
      toasts.add(answer.__typename === 'ChecklistRules' ? { title: t('admit.rulesSaved') } : { title: t('notMoved.gone'), type: 'fault' });
    },
  });
  return (
    <>
      <BackLink to={`${base}/applications`}>{t('admit.queue')}</BackLink>
      <PageHead title={t('admit.rules')} below={t('admit.rulesHelp')} />
      {rules.isPending && <Waiting />}
      {rules.error && <FailureNote error={rules.error} retry={() => void rules.refetch()} />}
      {set.error && <FailureNote error={set.error} />}
      {rules.data &&
        sellerKinds.map((legalKind) => (
          <section key={legalKind} className="block">
            <h2>{t(`admit.kind.${legalKind}`)}</h2>
            <div className="sheet rules__row">
              {items.map((item) => {
                const rule = rules.data.find((one) => one.legalKind === legalKind && one.item === item);
                return (
                  <SelectField
                    key={item}
                    id={`rule-${legalKind}-${item}`}
                    label={t(`admit.item.${item}`)}
                    help={rule && t('admit.ruleSince', { day: day(rule.since.slice(0, 10)), who: rule.setBy ?? t('admit.ruleInitial') })}
                    value={rule?.need ?? 'REQUIRED'}
                    disabled={!may('floor.booths.write') || set.isPending}
                    onChange={(event) => set.mutate({ legalKind, item, need: event.target.value as ChecklistNeed })}
                  >
                    {needs.map((need) => (
                      <option key={need} value={need}>
                        {t(`admit.need.${need}`)}
                      </option>
                    ))}
                  </SelectField>
                );
              })}
            </div>
          </section>
        ))}
    </>
  );
}
