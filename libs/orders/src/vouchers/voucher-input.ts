import { InvalidInput, charLength, cleanText, type FieldProblem } from '@chophien/platform';
import type { Money } from '@chophien/money';
import { voucherCodeOf } from './voucher-code.js';
import { voucherKinds, type VoucherKind } from './voucher-terms.js';

/** A voucher as a person gives it. Days are `YYYY-MM-DD` in Vietnam, `lastDay` still counts; null is "no most", "no limit". */
export type VoucherInput = {
  code: string;
  kind: VoucherKind;
  /** đồng, of kind amount. */
  amount?: Money | null;
  /** Hundredths of a percent, of kind percent. */
  basisPoints?: number | null;
  most?: Money | null;
  leastGoods?: Money | null;
  limitTotal?: number | null;
  limitPerPerson?: number | null;
  fromDay: string;
  lastDay: string;
  nameVi: string;
  nameEn?: string | null;
};

export type CheckedVoucher = {
  code: string;
  kind: VoucherKind;
  amount: Money | null;
  basisPoints: number | null;
  most: Money | null;
  leastGoods: Money;
  limitTotal: number | null;
  limitPerPerson: number | null;
  fromDay: string;
  lastDay: string;
  nameVi: string;
  nameEn: string;
};

/** The most that may be typed: đồng off, đồng of goods, uses in total, uses by one phone. */
const most = { dong: 100_000_000n, goods: 1_000_000_000n, uses: 1_000_000, perPerson: 1_000 };
/** Days that a voucher may run, and how far ahead it may begin. */
const longestDays = 366;
const furthestDays = 366;
const nameLength = { min: 2, max: 80 };

/** Throws InvalidInput with every problem of the form at once. `today` is `YYYY-MM-DD` in Vietnam. */
export function checkedVoucher(input: VoucherInput, today: string): CheckedVoucher {
  const problems: FieldProblem[] = [];
  const code = voucherCodeOf(input.code);
  if (code === undefined) problems.push({ field: 'code', reason: input.code.trim() === '' ? 'required' : 'not_a_code' });
  if (!voucherKinds.includes(input.kind)) problems.push({ field: 'kind', reason: 'unknown' });
  const isAmount = input.kind === 'amount';
  const isPercent = input.kind === 'percent';
  const checked: CheckedVoucher = {
    code: code ?? '',
    kind: input.kind,
    amount: isAmount ? dong('amount', input.amount ?? null, 1n, most.dong, problems, true) : null,
    basisPoints: isPercent ? count('basisPoints', input.basisPoints ?? null, 10_000, problems, true) : null,
    most: isAmount ? null : dong('most', input.most ?? null, 1n, most.dong, problems),
    leastGoods: dong('leastGoods', input.leastGoods ?? null, 0n, most.goods, problems) ?? 0n,
    limitTotal: count('limitTotal', input.limitTotal ?? null, most.uses, problems),
    limitPerPerson: count('limitPerPerson', input.limitPerPerson ?? null, most.perPerson, problems),
    fromDay: input.fromDay,
    lastDay: input.lastDay,
    ...checkedNames(input, problems),
  };
  if (!isDay(input.fromDay)) problems.push({ field: 'fromDay', reason: 'not_a_day' });
  else if (input.fromDay < today) problems.push({ field: 'fromDay', reason: 'past' });
  else if (daysFrom(today, input.fromDay) > furthestDays) problems.push({ field: 'fromDay', reason: 'too_far', limit: furthestDays });
  checkLastDay(input.fromDay, input.lastDay, today, problems);
  if (problems.length > 0) throw new InvalidInput(problems);
  return checked;
}

/** What may change of a voucher whose code is in people's hands. */
export type VoucherChanges = Pick<VoucherInput, 'limitTotal' | 'limitPerPerson' | 'lastDay' | 'nameVi' | 'nameEn'>;
export type CheckedChanges = Pick<CheckedVoucher, 'limitTotal' | 'limitPerPerson' | 'lastDay' | 'nameVi' | 'nameEn'>;

/**
 * Limits only rise, the last day lies today at the earliest; nothing else of it changes. Throws InvalidInput with every problem at once
 * (limits `lower`, with what they are).
 */
export function checkedChanges(input: VoucherChanges, held: { limitTotal: number | null; limitPerPerson: number | null; fromDay: string; today: string }): CheckedChanges {
  const problems: FieldProblem[] = [];
  const raised = (field: 'limitTotal' | 'limitPerPerson', upTo: number): number | null => {
    const limit = count(field, input[field] ?? null, upTo, problems);
    const was = held[field];
    const isLower = limit !== null && (was === null || limit < was);
    if (isLower && !problems.some((problem) => problem.field === field)) problems.push(was === null ? { field, reason: 'was_open' } : { field, reason: 'lower', limit: was });
    return limit;
  };
  const changes = { limitTotal: raised('limitTotal', most.uses), limitPerPerson: raised('limitPerPerson', most.perPerson), lastDay: input.lastDay, ...checkedNames(input, problems) };
  checkLastDay(held.fromDay, input.lastDay, held.today, problems);
  if (problems.length > 0) throw new InvalidInput(problems);
  return changes;
}

function dong(field: string, amount: Money | null, from: Money, to: Money, problems: FieldProblem[], required = false): Money | null {
  if (amount === null) {
    if (required) problems.push({ field, reason: 'required' });
    return null;
  }
  if (amount < from) problems.push({ field, reason: 'too_little', limit: Number(from) });
  else if (amount > to) problems.push({ field, reason: 'too_much', limit: Number(to) });
  return amount;
}

function count(field: string, given: number | null, to: number, problems: FieldProblem[], required = false): number | null {
  if (given === null) {
    if (required) problems.push({ field, reason: 'required' });
  } else if (!Number.isSafeInteger(given) || given < 1) problems.push({ field, reason: 'too_little', limit: 1 });
  else if (given > to) problems.push({ field, reason: 'too_much', limit: to });
  return given;
}

function checkedNames(input: { nameVi: string; nameEn?: string | null }, problems: FieldProblem[]): { nameVi: string; nameEn: string } {
  const nameVi = cleanText(input.nameVi);
  const nameEn = cleanText(input.nameEn ?? '');
  if (nameVi === '') problems.push({ field: 'nameVi', reason: 'required' });
  else if (charLength(nameVi) < nameLength.min) problems.push({ field: 'nameVi', reason: 'too_short', limit: nameLength.min });
  if (charLength(nameVi) > nameLength.max) problems.push({ field: 'nameVi', reason: 'too_long', limit: nameLength.max });
  if (charLength(nameEn) > nameLength.max) problems.push({ field: 'nameEn', reason: 'too_long', limit: nameLength.max });
  return { nameVi, nameEn };
}

function checkLastDay(fromDay: string, lastDay: string, today: string, problems: FieldProblem[]): void {
  if (!isDay(lastDay)) problems.push({ field: 'lastDay', reason: 'not_a_day' });
  else if (isDay(fromDay) && lastDay < fromDay) problems.push({ field: 'lastDay', reason: 'before_start' });
  else if (lastDay < today) problems.push({ field: 'lastDay', reason: 'past' });
  else if (isDay(fromDay) && daysFrom(fromDay, lastDay) >= longestDays) problems.push({ field: 'lastDay', reason: 'too_far', limit: longestDays });
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^2\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function daysFrom(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
}
