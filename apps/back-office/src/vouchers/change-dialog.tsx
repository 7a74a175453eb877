import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { ChangeVoucherDocument, type VoucherFieldsFragment } from '@chophien/api-contract/office';
import { dayInVietnam } from '@chophien/ui';
import { DateField } from '@chophien/ui/widgets';
import '@chophien/ui/styles/widget-fields.css';
import { ask } from '../api-client.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import type { FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { LimitFields, NameFields } from './limit-fields.js';
import { useFieldProblems } from './use-field-problems.js';
import { useVoucherSaved } from './use-voucher-saved.js';
import { VoucherFailures } from './voucher-failures.js';
import { readUses } from './voucher-form.js';

/** Changes what hurts nobody who holds the code: the last day, limits upward, names. */
export function ChangeDialog({ voucher, onClose }: { readonly voucher: VoucherFieldsFragment; readonly onClose: () => void }) {
  const { t, locale } = useWords();
  const [form, setForm] = useState({
    lastDay: voucher.lastDay,
    limitTotal: voucher.limitTotal?.toString() ?? '',
    limitPerPerson: voucher.limitPerPerson?.toString() ?? '',
    nameVi: voucher.nameVi,
    nameEn: voucher.nameEn,
  });
  const saved = useVoucherSaved(onClose);
  const unreadable: FieldProblem[] = [];
  const changes = { ...form, limitTotal: readUses('limitTotal', form.limitTotal, unreadable), limitPerPerson: readUses('limitPerPerson', form.limitPerPerson, unreadable) };
  const save = useMutation({
    mutationFn: async () => (await ask(ChangeVoucherDocument, { id: voucher.id, version: voucher.version, changes })).changeVoucher,
    onSuccess: (answer) => saved(answer, t('voucher.changed', { code: voucher.code })),
  });
  const { errorOf, mend, judge } = useFieldProblems(save.data?.__typename === 'InvalidInput' ? save.data.fields : []);
  const change = (given: Partial<typeof form>) => {
    setForm({ ...form, ...given });
    mend(Object.keys(given));
  };
  return (
    <Modal open onClose={onClose} title={t('voucher.changeTitle', { code: voucher.code })} description={t('voucher.changeMeans')}>
      <form
        className="form form--plain"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (judge(unreadable)) save.mutate();
        }}
      >
        <VoucherFailures answer={save.data} error={save.error} />
        <DateField
          id="voucher-last"
          label={t('voucher.lastDay')}
          locale={locale}
          value={form.lastDay}
          min={dayInVietnam(new Date())}
          error={errorOf('lastDay')}
          words={{
            open: t('day.open', { label: t('voucher.lastDay') }),
            notADay: t('day.notADay'),
            outOfRange: t('voucher.problem.past'),
            previousMonth: t('day.previousMonth'),
            nextMonth: t('day.nextMonth'),
            today: t('day.today'),
            chosen: t('day.chosen'),
          }}
          onChange={(lastDay) => change({ lastDay })}
        />
        <LimitFields value={form} errorOf={errorOf} onChange={change} />
        <NameFields value={form} errorOf={errorOf} onChange={change} />
        <FormActs kind="primary" label={t('listing.save')} busy={save.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
