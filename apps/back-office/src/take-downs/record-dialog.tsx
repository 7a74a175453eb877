import { useEffect, useId, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { ProductTableDocument, RecordTakeDownDocument } from '@chophien/api-contract/office';
import { Choice, dayInVietnam, formatClock, TextArea, TextField } from '@chophien/ui';
import { Combobox, DateField } from '@chophien/ui/widgets';
import '@chophien/ui/styles/widget-fields.css';
import { ask } from '../api-client.js';
import { failureWords, FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { useStepUp } from '../session/step-up.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { instantOf } from './open-take-downs.js';
import { TakeDownProblem } from './take-down-problem.js';

export type Item = { id: string; nameVi: string; nameEn: string; boothNameVi: string; boothNameEn: string };
type Given = { item: Item | null; authority: string; reference: string; reason: string; day: string; time: string; atOnce: boolean };

/** Notes what an authority asked for; its 24 hours run from when it came in, not from when it is noted. `item` is chosen already where somebody comes from it. */
export function RecordDialog({ item, onClose }: { item: Item | null; onClose: () => void }) {
  const words = useWords();
  const { t, pick, locale } = words;
  const id = useId();
  const client = useQueryClient();
  const stepUp = useStepUp();
  const [now] = useState(() => new Date());
  const { register, handleSubmit, formState, control } = useForm<Given>({
    defaultValues: { item, authority: '', reference: '', reason: '', day: dayInVietnam(now), time: formatClock(now.toISOString()), atOnce: true },
  });
  const send = stepUp.guard(
    async ({ item, authority, reference, reason, day, time, atOnce }: Given) =>
      (await ask(RecordTakeDownDocument, { productId: item?.id ?? '', authority, reference, reason, receivedAt: instantOf(day, time) ?? '', atOnce })).recordTakeDown,
  );
  const act = useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      if (answer.__typename !== 'InvalidInput') void client.invalidateQueries({ queryKey: ['takeDowns'] });
      if (answer.__typename !== 'TakeDown') return;
      toasts.add({ title: t(answer.doneAt == null ? 'takeDown.recordedToast' : 'takeDown.doneToast', { name: pick(answer.nameVi, answer.nameEn) }) });
      onClose();
    },
  });
  const problems = act.data?.__typename === 'InvalidInput' ? act.data.fields : [];
  const { errors } = formState;
  const future = problems.some(({ field }) => field === 'receivedAt');
  return (
    <Modal open onClose={onClose} title={t('takeDown.record')} description={t('takeDown.recordHelp')}>
      <form className="form form--plain" noValidate onSubmit={(event) => void handleSubmit((given) => act.mutate(given))(event)}>
        <TakeDownProblem answer={act.data} />
        {act.error && <FailureNote error={act.error} />}
        <Controller
          name="item"
          control={control}
          rules={{ required: true }}
          render={({ field }) => <ItemField id={`${id}item`} value={field.value} onChange={field.onChange} error={errors.item && t('takeDown.itemMissing')} />}
        />
        <TextField
          id={`${id}authority`}
          label={t('takeDown.authority')}
          help={t('takeDown.authorityHelp')}
          maxLength={200}
          autoComplete="off"
          error={(errors.authority && t('problem.too_short', { limit: 3 })) || problemOf(problems, 'authority', words)}
          {...register('authority', { validate: (text) => [...text.trim()].length >= 3 })}
        />
        <TextField
          id={`${id}reference`}
          label={t('takeDown.reference')}
          maxLength={100}
          autoComplete="off"
          error={(errors.reference && t('problem.required')) || problemOf(problems, 'reference', words)}
          {...register('reference', { validate: (text) => text.trim() !== '' })}
        />
        <TextArea
          id={`${id}reason`}
          label={t('takeDown.reason')}
          help={t('takeDown.reasonHelp')}
          rows={4}
          maxLength={2000}
          error={(errors.reason && t('problem.too_short', { limit: 10 })) || problemOf(problems, 'reason', words)}
          {...register('reason', { validate: (text) => [...text.trim()].length >= 10 })}
        />
        <div className="received">
          <Controller
            name="day"
            control={control}
            rules={{ validate: (day, given) => instantOf(day, given.time) !== undefined }}
            render={({ field }) => (
              <DateField
                id={`${id}day`}
                label={t('takeDown.receivedDay')}
                placeholder={t('day.example')}
                locale={locale}
                value={field.value}
                onChange={field.onChange}
                help={t('takeDown.receivedHelp')}
                error={errors.day ? t('takeDown.receivedMissing') : future ? t('takeDown.receivedFuture') : undefined}
                words={{
                  open: t('day.open', { label: t('takeDown.receivedDay') }),
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
          <TextField id={`${id}time`} type="time" label={t('takeDown.receivedTime')} {...register('time')} />
        </div>
        <Choice {...register('atOnce')}>{t('takeDown.atOnce')}</Choice>
        <FormActs kind="danger" label={t('takeDown.recordDo')} busy={act.isPending} onCancel={onClose} />
      </form>
      {stepUp.dialog}
    </Modal>
  );
}

/** A listing of any booth, by a part of its name; marks need not be typed. */
function ItemField({ id, value, onChange, error }: { id: string; value: Item | null; onChange: (item: Item | null) => void; error: string | undefined }) {
  const { t, pick } = useWords();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const rest = setTimeout(() => setText(typed.trim().slice(0, 60)), 250);
    return () => clearTimeout(rest);
  }, [typed]);
  const found = useQuery({
    queryKey: ['takeDownItems', text],
    queryFn: async () => (await ask(ProductTableDocument, { filter: { text }, sort: 'NAME', first: 20 })).productTable.nodes,
    enabled: text.length >= 2,
    placeholderData: (before) => before,
  });
  return (
    <Combobox<Item>
      id={id}
      label={t('takeDown.item')}
      help={value ? pick(value.boothNameVi, value.boothNameEn) : undefined}
      error={error}
      items={text.length >= 2 ? (found.data ?? []) : []}
      value={value}
      onChange={onChange}
      keyOf={(item) => item.id}
      wordsOf={(item) => pick(item.nameVi, item.nameEn)}
      detailOf={(item) => pick(item.boothNameVi, item.boothNameEn)}
      onSearch={setTyped}
      busy={found.isFetching}
      status={found.error ? failureWords(found.error, t) : undefined}
      words={{ open: t('takeDown.itemOpen'), clear: t('takeDown.itemClear'), none: t(typed.trim().length < 2 ? 'takeDown.itemType' : 'takeDown.itemNone') }}
    />
  );
}
