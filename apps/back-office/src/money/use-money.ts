import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dayInVietnam, formatClock } from '@chophien/ui';
import type { BankEventFieldsFragment, MoneyFileFieldsFragment, RemittanceFieldsFragment } from '@chophien/api-contract/office';
import { SendFailure } from '../listings/pictures/send-file.js';
import { toasts } from '../parts/toasts.js';
import type { FieldProblem } from '../words/problem-words.js';
import { useWords, type Words } from '../words/use-words.js';

export type BankEvent = BankEventFieldsFragment;
export type MoneyFile = MoneyFileFieldsFragment;
export type Remittance = RemittanceFieldsFragment;

const reasons = new Set([
  'UNREADABLE_MEMO', 'UNKNOWN_MEMO', 'SEVERAL_MEMOS', 'WRONG_ACCOUNT', 'WRONG_CURRENCY', 'SHORT', 'OVER', 'DUPLICATE_PAYMENT', 'LATE', 'NOT_AWAITED', 'UNKNOWN_ORDER', 'NOT_CASH', 'NOT_SHIPPED',
  'BAD_DATE', 'BAD_AMOUNT', 'TWO_AMOUNTS', 'NO_ORDER',
]);

/** Why money matched nothing, or a line could not be read. */
export function reasonWords(reason: string | null | undefined, { t }: Words): string {
  return t(`money.reason.${reason != null && reasons.has(reason) ? reason : 'NOT_OURS'}`);
}

/** When money came: banks often tell the day alone, which is kept as its first moment. */
export function cameWords(at: string, { when, day }: Words): string {
  return formatClock(at) === '00:00' ? day(dayInVietnam(new Date(at))) : when(at);
}

/** What came, less what was to come, where both are known and differ: `thiếu 5.000 ₫`. */
export function differenceWords(came: string, expected: string | null | undefined, { t, dong }: Words): string | null {
  if (expected == null) return null;
  const difference = BigInt(came) - BigInt(expected);
  if (difference === 0n) return null;
  return difference < 0n ? t('money.short', { amount: dong((-difference).toString()) }) : t('money.over', { amount: dong(difference.toString()) });
}

type Answer = { __typename: string; because?: string; fields?: readonly FieldProblem[] };

/** One act upon money; whatever the answer, lists are read again. `done` are the words of the toast; `onDone` closes what asked. */
export function useMoneyAct<Given, Result extends Answer>(act: (given: Given) => Promise<Result>, success: Result['__typename'], done: string, onDone?: () => void) {
  const words = useWords();
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (answer) => {
      if (answer.__typename === success) {
        toasts.add({ title: words.t(done) });
        onDone?.();
      } else if (answer.__typename === 'DoesNotMatch') toasts.add({ title: reasonWords(answer.because, words), type: 'fault' });
      else if (answer.__typename !== 'InvalidInput') toasts.add({ title: words.t(answer.__typename === 'NotFound' ? 'notMoved.gone' : 'money.moved'), type: 'fault' });
      for (const key of ['bankEvents', 'remittances', 'openCash', 'moneyWaiting', 'moneyFiles', 'moneyFile']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}

const refusals = new Set(['too_large', 'empty', 'not_a_sheet', 'old_or_locked_sheet', 'unknown_encoding', 'unpacked_too_large', 'damaged', 'too_many_rows', 'no_rows', 'too_many_open']);

/** Why a file was not taken, and what to do next. */
export function sendMoneyWords(error: unknown, { t }: Words): string {
  if (!(error instanceof SendFailure)) return t('failure.unexpected');
  if (error.code === 'refused') return t(`money.refused.${error.reason !== undefined && refusals.has(error.reason) ? error.reason : 'not_a_sheet'}`);
  return t(error.code === 'too_many' ? 'import.refused.too_many' : `pictures.failed.${error.code}`);
}
