import type { VoucherInput, VoucherKind } from '@chophien/api-contract/office';
import { parseDong } from '@chophien/money';
import type { FieldProblem } from '../words/problem-words.js';

/** The dialog's fields as they are typed; days `YYYY-MM-DD`, '' where nothing was chosen. */
export type VoucherForm = {
  code: string;
  kind: VoucherKind;
  amount: string;
  percent: string;
  most: string;
  leastGoods: string;
  limitTotal: string;
  limitPerPerson: string;
  fromDay: string;
  lastDay: string;
  nameVi: string;
  nameEn: string;
};

/** Hundredths of a percent of "10", "7,5 %"; null when it is no percentage. */
export function readPercent(text: string): number | null {
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim()) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** What the form says for the api, and what in it cannot be read at all; what can be read is judged there. */
export function readVoucher(form: VoucherForm): { voucher: VoucherInput; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const wrong = (field: string): null => {
    problems.push({ field, reason: 'not_a_number', limit: null });
    return null;
  };
  const money = (field: 'amount' | 'most' | 'leastGoods'): string | null => (form[field].trim() === '' ? null : (parseDong(form[field])?.toString() ?? wrong(field)));
  const { code, kind, fromDay, lastDay, nameVi, nameEn } = form;
  const voucher: VoucherInput = {
    code,
    kind,
    amount: kind === 'AMOUNT' ? money('amount') : null,
    basisPoints: kind === 'PERCENT' && form.percent.trim() !== '' ? (readPercent(form.percent) ?? wrong('basisPoints')) : null,
    most: kind === 'AMOUNT' ? null : money('most'),
    leastGoods: money('leastGoods'),
    limitTotal: readUses('limitTotal', form.limitTotal, problems),
    limitPerPerson: readUses('limitPerPerson', form.limitPerPerson, problems),
    fromDay,
    lastDay,
    nameVi,
    nameEn,
  };
  return { voucher, problems };
}

/** A number of uses, null for none; what is no such number goes to the problems. */
export function readUses(field: string, text: string, problems: FieldProblem[]): number | null {
  const typed = text.replace(/[\s.]/g, '');
  if (typed === '') return null;
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  problems.push({ field, reason: 'not_a_number', limit: null });
  return null;
}
