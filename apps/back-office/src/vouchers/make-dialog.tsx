import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { MakeVoucherDocument, type VoucherKind } from '@chophien/api-contract/office';
import { dayInVietnam, Note, SelectField, TextField } from '@chophien/ui';
import { DateRange } from '@chophien/ui/widgets';
import '@chophien/ui/styles/widget-fields.css';
import { ask } from '../api-client.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { useWords } from '../words/use-words.js';
import { LimitFields, NameFields } from './limit-fields.js';
import { useFieldProblems } from './use-field-problems.js';
import { useVoucherSaved } from './use-voucher-saved.js';
import { VoucherFailures } from './voucher-failures.js';
import { readVoucher, type VoucherForm } from './voucher-form.js';
import { promiseOf } from './voucher-words.js';

const kinds: readonly VoucherKind[] = ['PERCENT', 'AMOUNT', 'FREE_DELIVERY'];
const empty: VoucherForm = { code: '', kind: 'PERCENT', amount: '', percent: '', most: '', leastGoods: '', limitTotal: '', limitPerPerson: '1', fromDay: '', lastDay: '', nameVi: '', nameEn: '' };

interface MakeDialogProps {
  /** Null: the floor's. */
  readonly boothId: string | null;
  readonly boothName: string | null;
  readonly onClose: () => void;
}

/** Makes a voucher: every field with its mistake beside it, and what shoppers will read of it. */
export function MakeDialog({ boothId, boothName, onClose }: MakeDialogProps) {
  const words = useWords();
  const { t, locale } = words;
  const [form, setForm] = useState<VoucherForm>({ ...empty, fromDay: dayInVietnam(new Date()) });
  const saved = useVoucherSaved(onClose);
  const save = useMutation({
    mutationFn: async () => (await ask(MakeVoucherDocument, { boothId, voucher: readVoucher(form).voucher })).makeVoucher,
    onSuccess: (answer) => saved(answer, t('voucher.made', { code: answer.__typename === 'Voucher' ? answer.code : '' })),
  });
  const { errorOf, mend, judge } = useFieldProblems(save.data?.__typename === 'InvalidInput' ? save.data.fields : []);
  const change = (changes: Partial<VoucherForm>) => {
    setForm({ ...form, ...changes });
    mend(Object.keys(changes).map((field) => (field === 'percent' ? 'basisPoints' : field)));
  };
  const { voucher, problems: unreadable } = readVoucher(form);
  const isWhole = unreadable.length === 0 && (form.kind === 'FREE_DELIVERY' || (form.kind === 'AMOUNT' ? voucher.amount : voucher.basisPoints) !== null);
  const promised = { ...voucher, amount: voucher.amount ?? null, basisPoints: voucher.basisPoints ?? null, most: voucher.most ?? null, leastGoods: voucher.leastGoods ?? '0' };
  const money = (field: 'amount' | 'most' | 'leastGoods', isOptional: boolean) => (
    <TextField
      id={`voucher-${field}`}
      label={t(`voucher.${field}`)}
      {...(isOptional ? { optional: t('optional'), help: t(`voucher.${field}Help`) } : {})}
      inputMode="numeric"
      autoComplete="off"
      maxLength={16}
      className="is-num"
      value={form[field]}
      error={errorOf(field)}
      onChange={(event) => change({ [field]: event.target.value })}
    />
  );
  return (
    <Modal open onClose={onClose} title={t(boothId === null ? 'voucher.makeTitle.floor' : 'voucher.makeTitle.booth')} description={t(boothId === null ? 'voucher.makeMeans.floor' : 'voucher.makeMeans.booth')}>
      <form
        className="form form--plain"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (judge(unreadable)) save.mutate();
        }}
      >
        <VoucherFailures answer={save.data} error={save.error} />
        <TextField
          id="voucher-code"
          label={t('voucher.code')}
          help={t('voucher.codeHelp')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={24}
          className="voucher-code"
          value={form.code}
          error={errorOf('code')}
          onChange={(event) => change({ code: event.target.value })}
        />
        <div className="form-grid">
          <SelectField id="voucher-kind" label={t('voucher.kind')} value={form.kind} onChange={(event) => change({ kind: event.target.value as VoucherKind })}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`voucher.kind.${kind}`)}
              </option>
            ))}
          </SelectField>
          {form.kind === 'AMOUNT' && money('amount', false)}
          {form.kind === 'PERCENT' && (
            <TextField
              id="voucher-percent"
              label={t('voucher.percent')}
              inputMode="decimal"
              autoComplete="off"
              maxLength={8}
              className="is-num"
              value={form.percent}
              error={errorOf('basisPoints')}
              onChange={(event) => change({ percent: event.target.value })}
            />
          )}
          {form.kind !== 'AMOUNT' && money('most', true)}
          {money('leastGoods', true)}
        </div>
        <DateRange
          label={t('voucher.days')}
          help={t('voucher.daysHelp')}
          locale={locale}
          placeholder={t('day.example')}
          value={{ from: form.fromDay, to: form.lastDay }}
          min={dayInVietnam(new Date())}
          error={errorOf('fromDay') ?? errorOf('lastDay')}
          words={{
            open: t('day.open', { label: t('voucher.days') }),
            notADay: t('day.notADay'),
            outOfRange: t('voucher.problem.past'),
            previousMonth: t('day.previousMonth'),
            nextMonth: t('day.nextMonth'),
            today: t('day.today'),
            chosen: t('day.chosen'),
            from: t('voucher.fromDay'),
            to: t('voucher.lastDay'),
            backwards: t('voucher.problem.before_start'),
          }}
          onChange={({ from, to }) => change({ fromDay: from, lastDay: to })}
        />
        <LimitFields value={form} errorOf={errorOf} onChange={change} />
        <NameFields value={form} errorOf={errorOf} onChange={change} />
        {isWhole && (
          <Note tone="wait" icon="eye">
            {t('voucher.shoppersRead', { promise: promiseOf(promised, boothName, words) })}
          </Note>
        )}
        <FormActs kind="primary" label={t('voucher.makeButton')} busy={save.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
