import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChangeClosureDocument, PlanClosureDocument, type ClosureKind } from '@chophien/api-contract/office';
import { formatWeekday, Note, SelectField, TextArea } from '@chophien/ui';
import { DateField, DateRange } from '@chophien/ui/widgets';
import '@chophien/ui/styles/widget-fields.css';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import type { FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { limits, type KeptClosure } from './page-form.js';
import { pageProblem } from './page-problems.js';

export const closureKinds: readonly ClosureKind[] = ['HARVEST', 'TET', 'FAMILY', 'STOCK_TAKING', 'OTHER'];

/** The calendar day so many days after. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

interface ClosureDialogProps {
  readonly boothId: string;
  /** Today in Vietnam, by the floor's clock. */
  readonly today: string;
  /** The closure that is changed; none to plan one. */
  readonly closure: KeptClosure | null;
  readonly onClose: () => void;
}

/** Plans a closure, or changes one: days, reason, a word to shoppers, and what they will read. */
export function ClosureDialog({ boothId, today, closure, onClose }: ClosureDialogProps) {
  const words = useWords();
  const { t, locale } = words;
  const client = useQueryClient();
  const [span, setSpan] = useState({ from: closure?.fromDay ?? '', to: closure?.lastDay ?? '' });
  const [kind, setKind] = useState<ClosureKind>(closure?.kind ?? 'HARVEST');
  const [note, setNote] = useState({ vi: closure?.noteVi ?? '', en: closure?.noteEn ?? '' });
  const runs = closure?.state === 'RUNNING' && closure.fromDay < today;
  const save = useMutation({
    mutationFn: async () => {
      const given = { fromDay: span.from, lastDay: span.to, kind, noteVi: note.vi, noteEn: note.en };
      if (closure === null) return (await ask(PlanClosureDocument, { boothId, closure: given })).planClosure;
      return (await ask(ChangeClosureDocument, { id: closure.id, version: closure.version, closure: given })).changeClosure;
    },
    onSuccess: (answer) => {
      if (answer.__typename === 'InvalidInput') return;
      void client.invalidateQueries({ queryKey: ['boothPage', boothId] });
      if (answer.__typename !== 'ClosureSaved') return;
      toasts.add({ title: t(span.from <= today ? 'boothPage.closureBegun' : 'boothPage.closureSaved') });
      onClose();
    },
  });
  const answer = save.data;
  const problems: readonly FieldProblem[] = answer?.__typename === 'InvalidInput' ? answer.fields : [];
  const dayWords = {
    open: t('day.open', { label: t('boothPage.closureDays') }),
    notADay: t('day.notADay'),
    outOfRange: t('boothPage.problem.past'),
    previousMonth: t('day.previousMonth'),
    nextMonth: t('day.nextMonth'),
    today: t('day.today'),
    chosen: t('day.chosen'),
  };
  const isWhole = span.from !== '' && span.to !== '' && span.to >= span.from;
  return (
    <Modal open onClose={onClose} title={t(closure === null ? 'boothPage.plan' : 'boothPage.changeClosure')} description={t('boothPage.closureMeans')}>
      <form
        className="form form--plain"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        {answer?.__typename === 'NotFound' && <Note tone="fault">{t('notMoved.gone')}</Note>}
        {answer?.__typename === 'StaleVersion' && <Note tone="fault">{t('boothPage.closureStale')}</Note>}
        {save.error && <FailureNote error={save.error} />}
        {runs ? (
          <DateField
            id="closure-last"
            label={t('boothPage.lastDay')}
            help={t('boothPage.runsSince', { day: formatWeekday(span.from, locale) })}
            locale={locale}
            words={dayWords}
            value={span.to}
            min={today}
            error={pageProblem(problems, 'lastDay', words) ?? pageProblem(problems, 'fromDay', words)}
            onChange={(to) => setSpan({ ...span, to })}
          />
        ) : (
          <DateRange
            label={t('boothPage.closureDays')}
            help={t('boothPage.closureDaysHelp')}
            locale={locale}
            placeholder={t('day.example')}
            value={span}
            min={today}
            error={pageProblem(problems, 'fromDay', words) ?? pageProblem(problems, 'lastDay', words)}
            words={{ ...dayWords, from: t('boothPage.fromDay'), to: t('boothPage.lastDay'), backwards: t('boothPage.problem.backwards') }}
            onChange={setSpan}
          />
        )}
        <SelectField id="closure-kind" label={t('boothPage.why')} value={kind} onChange={(event) => setKind(event.target.value as ClosureKind)}>
          {closureKinds.map((each) => (
            <option key={each} value={each}>
              {t(`boothPage.kind.${each}`)}
            </option>
          ))}
        </SelectField>
        {(['vi', 'en'] as const).map((language) => (
          <TextArea
            key={language}
            id={`closure-note-${language}`}
            label={t(`boothPage.note.${language}`)}
            optional={t('optional')}
            rows={2}
            maxLength={limits.closureNote}
            lang={language}
            value={note[language]}
            error={pageProblem(problems, language === 'vi' ? 'noteVi' : 'noteEn', words)}
            onChange={(event) => setNote({ ...note, [language]: event.target.value })}
          />
        ))}
        {isWhole && (
          <Note tone="wait" icon="eye">
            {t('boothPage.shoppersRead', { last: formatWeekday(span.to, locale), reopens: formatWeekday(dayAfter(span.to), locale) })}
          </Note>
        )}
        <FormActs kind="primary" label={t(closure === null ? 'boothPage.planButton' : 'listing.save')} busy={save.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
