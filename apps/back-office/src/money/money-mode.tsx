import { useId, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { ChangeMoneyModeDocument, MoneyModeDocument, type MoneyMode, type MoneyModeFieldsFragment } from '@chophien/api-contract/office';
import { Button, Choice, Note, TextArea, TextField } from '@chophien/ui';
import { DateField } from '@chophien/ui/widgets';
import '@chophien/ui/styles/widget-fields.css';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { Waiting } from '../parts/waiting.js';
import { useStepUp } from '../session/step-up.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';

const key = ['moneyMode'];
const modes = ['DIRECT', 'PARTNER'] as const satisfies readonly MoneyMode[];

/** Whom shoppers pay: both ways in plain words, which one holds, and how that came to be. */
export function MoneyModeSection({ hasAccount }: { hasAccount: boolean }) {
  const { t, moment } = useWords();
  const [isChanging, setChanging] = useState(false);
  const found = useQuery({ queryKey: key, queryFn: async () => (await ask(MoneyModeDocument, {})).moneyMode });
  if (found.isPending) return <Waiting />;
  if (!found.data) return <FailureNote error={found.error} retry={() => void found.refetch()} />;
  const { mode, changes } = found.data;
  return (
    <section className="sheet" aria-labelledby="money-mode">
      <div className="sheet__body stack">
        <h2 id="money-mode" className="h3">
          {t('moneyMode.title')}
        </h2>
        <p>
          <b>{t(`moneyMode.${mode}`)}</b>
        </p>
        <p>{t(`moneyMode.help.${mode}`)}</p>
        <div className="row">
          <Button type="button" onClick={() => setChanging(true)}>
            {t('moneyMode.change')}
          </Button>
        </div>
        {changes.length > 0 && (
          <ul className="account__former">
            {changes.map((change) => (
              <li key={change.validFrom}>
                <b>{t(`moneyMode.${change.mode}`)}</b>
                <span className="small soft">{[t('moneyMode.from', { at: moment(change.validFrom) }), change.setBy, change.note].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {isChanging && <ChangeDialog mode={mode} hasAccount={hasAccount} onClose={() => setChanging(false)} />}
    </section>
  );
}

type Typed = { mode: MoneyMode; day: string; time: string; note: string };

/** The instant of a day and a time on the clock of Vietnam; null without a day, the day's first minute without a time. */
const instantOf = (day: string, time: string): string | null => (day === '' ? null : `${day}T${time === '' ? '00:00' : time}:00+07:00`);

function ChangeDialog({ mode, hasAccount, onClose }: { mode: MoneyMode; hasAccount: boolean; onClose: () => void }) {
  const words = useWords();
  const { t, locale } = words;
  const id = useId();
  const client = useQueryClient();
  const stepUp = useStepUp();
  const { register, handleSubmit, control } = useForm<Typed>({ defaultValues: { mode: mode === 'DIRECT' && hasAccount ? 'PARTNER' : 'DIRECT', day: '', time: '', note: '' } });
  const send = stepUp.guard(
    async ({ mode: next, day, time, note }: Typed) => (await ask(ChangeMoneyModeDocument, { mode: next, validFrom: instantOf(day, time), note })).changeMoneyMode,
  );
  const act = useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      if (answer.__typename !== 'MoneyModeNow') return;
      client.setQueryData<MoneyModeFieldsFragment>(key, answer);
      toasts.add({ title: t('moneyMode.changed') });
      onClose();
    },
  });
  const problems = act.data?.__typename === 'InvalidInput' ? act.data.fields : [];
  return (
    <Modal open onClose={onClose} title={t('moneyMode.change')} description={t('moneyMode.changeHelp')}>
      <form className="form form--plain" noValidate onSubmit={(event) => void handleSubmit((typed) => act.mutate(typed))(event)}>
        {act.data?.__typename === 'PartnerAccountNeeded' && <Note tone="fault">{t('account.needed')}</Note>}
        {act.error && <FailureNote error={act.error} />}
        <fieldset className="money-choices">
          <legend className="unseen">{t('moneyMode.title')}</legend>
          {modes.map((one) => (
            <Choice key={one} type="radio" id={`${id}${one}`} value={one} disabled={one === 'PARTNER' && !hasAccount} {...register('mode')}>
              <b>{t(`moneyMode.${one}`)}</b> <span className="small soft">{t(`moneyMode.help.${one}`)}</span>
            </Choice>
          ))}
        </fieldset>
        {!hasAccount && <p className="hint">{t('account.needed')}</p>}
        <div className="money-from">
          <Controller
            name="day"
            control={control}
            render={({ field }) => (
              <DateField
                id={`${id}day`}
                label={t('moneyMode.validFrom')}
                placeholder={t('day.example')}
                locale={locale}
                value={field.value}
                onChange={field.onChange}
                help={t('moneyMode.validFromHelp')}
                error={problemOf(problems, 'validFrom', words)}
                words={{
                  open: t('day.open', { label: t('moneyMode.validFrom') }),
                  notADay: t('day.notADay'),
                  outOfRange: t('day.notADay'),
                  previousMonth: t('day.previousMonth'),
                  nextMonth: t('day.nextMonth'),
                  today: t('day.today'),
                  chosen: t('day.chosen'),
                }}
              />
            )}
          />
          <TextField id={`${id}time`} type="time" label={t('moneyMode.time')} {...register('time')} />
        </div>
        <TextArea id={`${id}note`} label={t('moneyMode.note')} rows={3} maxLength={300} error={problemOf(problems, 'note', words)} {...register('note')} />
        <FormActs kind="primary" label={t('moneyMode.save')} busy={act.isPending} onCancel={onClose} />
      </form>
      {stepUp.dialog}
    </Modal>
  );
}
