import type { VoucherFieldsFragment } from '@chophien/api-contract/office';
import { problemOf, type FieldProblem } from '../words/problem-words.js';
import type { Words } from '../words/use-words.js';

/** What a promise to shoppers is made of; amounts as the api sends them. */
export type Promised = Pick<VoucherFieldsFragment, 'kind' | 'amount' | 'basisPoints' | 'most' | 'leastGoods'>;

/** What a voucher promises, as a shopper would say it; `booth` null: on the whole floor. */
export function promiseOf({ kind, amount, basisPoints, most, leastGoods }: Promised, booth: string | null, { t, dong, count }: Words): string {
  const upTo = most === null ? '' : t('voucher.upTo', { most: dong(most) });
  const gives = {
    AMOUNT: () => t('voucher.gives.AMOUNT', { amount: dong(amount ?? '0') }),
    PERCENT: () => t('voucher.gives.PERCENT', { percent: count((basisPoints ?? 0) / 100, 2), upTo }),
    FREE_DELIVERY: () => t('voucher.gives.FREE_DELIVERY', { upTo }),
  }[kind]();
  const where = booth === null ? t('voucher.where.floor') : t('voucher.where.booth', { booth });
  return t(BigInt(leastGoods) > 0n ? 'voucher.promiseFrom' : 'voucher.promise', { gives, where, least: dong(leastGoods) });
}

const ofMoney = new Set(['amount', 'most', 'leastGoods']);

/** What is wrong with one field of a voucher and what to do, or undefined where it is right. */
export function voucherProblem(problems: readonly FieldProblem[], field: string, words: Words): string | undefined {
  const found = problems.find((problem) => problem.field === field);
  if (found === undefined) return undefined;
  const { t, dong, count } = words;
  const bound = found.limit === null ? '' : ofMoney.has(field) ? dong(String(found.limit)) : field === 'basisPoints' ? `${count(found.limit / 100, 2)} %` : count(found.limit);
  switch (found.reason) {
    case 'required':
      return t(`voucher.required.${field}`);
    case 'not_a_number':
      return t(field === 'basisPoints' ? 'voucher.problem.percent' : ofMoney.has(field) ? 'voucher.problem.money' : 'voucher.problem.uses');
    case 'too_far':
      return t(`voucher.tooFar.${field}`, { limit: bound });
    case 'not_a_code':
    case 'taken':
    case 'too_little':
    case 'too_much':
    case 'not_a_day':
    case 'past':
    case 'before_start':
    case 'lower':
    case 'was_open':
    case 'stopped':
    case 'ended':
      return t(`voucher.problem.${found.reason}`, { limit: bound });
    default:
      return problemOf(problems, field, words);
  }
}
