import { parseVietnamesePhone } from '@chophien/places';
import { isBank } from './banks.js';
import type { LegalKind } from './booth.entity.js';
import { isPersonalId, isTaxCode } from './tax-code.js';

/** What the floor may ask of an applicant, by legal form. */
export const ruledItems = ['registration', 'tax_code', 'personal_id', 'bank_account', 'food_safety', 'origin_commitment'] as const;
/** `seller` is asked of everybody: name and address are shown with every booth (Decree 248/2026 art. 18). */
export const checklistItems = ['seller', ...ruledItems] as const;
export type RuledItem = (typeof ruledItems)[number];
export type ChecklistItem = (typeof checklistItems)[number];

/** Items that a paper proves: its scan may be added. Of an identity card none is asked, since its number can be checked without. */
export const scannedItems = ['registration', 'food_safety'] as const;
export type ScannedItem = (typeof scannedItems)[number];

export const needs = ['required', 'optional', 'not_asked'] as const;
export type Need = (typeof needs)[number];

/** What was typed so far, as the checklist reads it. */
export type Typed = {
  legalKind: LegalKind;
  sellsFood: boolean;
  nameVi: string;
  legalName: string;
  representative: string;
  communeCode: string | null;
  street: string;
  phone: string;
  email: string;
  taxCode: string;
  personalId: string;
  bankBin: string;
  bankAccount: string;
  bankHolder: string;
  /** The version of the commitment that holds now was accepted. */
  committed: boolean;
};

export type TypedItem = { number: string; issuer: string; issuedOn: string | null; verdict: 'verified' | 'questioned' | null; answer: string; overridden: boolean };

/** `open` stops the submitting; `question` does so until it is answered. */
export type ItemState = 'not_asked' | 'open' | 'empty' | 'given' | 'verified' | 'question' | 'answered' | 'overridden';
export type FieldGap = { field: string; reason: 'required' | 'wrong' };
export type CheckedItem = { item: ChecklistItem; need: Need; state: ItemState; gaps: FieldGap[] };

/** How every item stands. Pure: the same for the form, for submitting and for the decision. */
export function checkItems(typed: Typed, items: Partial<Record<ChecklistItem, TypedItem>>, rules: Partial<Record<RuledItem, Need>>): CheckedItem[] {
  return checklistItems.map((item) => {
    const need = needOf(item, typed, rules);
    const gaps = need === 'not_asked' ? [] : gapsOf(item, typed, items[item]);
    return { item, need, state: stateOf(item, need, gaps, typed, items[item]), gaps };
  });
}

/** Items that stop the applicant from submitting. */
export function openForSubmitting(checked: readonly CheckedItem[]): ChecklistItem[] {
  return checked.filter(({ state }) => state === 'open' || state === 'question').map(({ item }) => item);
}

/** Items that stop the floor from approving: every required one was looked at, or passed over with a reason. */
export function openForApproving(checked: readonly CheckedItem[]): ChecklistItem[] {
  return checked.filter(({ need, state }) => state === 'open' || state === 'question' || (need === 'required' && state !== 'verified' && state !== 'overridden')).map(({ item }) => item);
}

function needOf(item: ChecklistItem, typed: Typed, rules: Partial<Record<RuledItem, Need>>): Need {
  if (item === 'seller') return 'required';
  if (item === 'food_safety' && !typed.sellsFood) return 'not_asked';
  // a floor that says nothing asks
  return rules[item] ?? 'required';
}

function stateOf(item: ChecklistItem, need: Need, gaps: FieldGap[], typed: Typed, given: TypedItem | undefined): ItemState {
  if (need === 'not_asked') return 'not_asked';
  if (given?.overridden) return 'overridden';
  if (need === 'optional' && isEmpty(item, typed, given)) return 'empty';
  if (gaps.length > 0) return 'open';
  if (given?.verdict === 'verified') return 'verified';
  if (given?.verdict === 'questioned') return given.answer === '' ? 'question' : 'answered';
  return 'given';
}

function isEmpty(item: ChecklistItem, typed: Typed, given: TypedItem | undefined): boolean {
  switch (item) {
    case 'seller':
      return false;
    case 'tax_code':
      return typed.taxCode === '';
    case 'personal_id':
      return typed.personalId === '';
    case 'bank_account':
      return typed.bankBin === '' && typed.bankAccount === '' && typed.bankHolder === '';
    case 'origin_commitment':
      return !typed.committed;
    case 'registration':
    case 'food_safety':
      return !given || (given.number === '' && given.issuer === '' && given.issuedOn === null);
  }
}

function gapsOf(item: ChecklistItem, typed: Typed, given: TypedItem | undefined): FieldGap[] {
  const gaps: FieldGap[] = [];
  const ask = (field: string, text: string, right: boolean) => {
    if (text === '') gaps.push({ field, reason: 'required' });
    else if (!right) gaps.push({ field, reason: 'wrong' });
  };
  switch (item) {
    case 'seller':
      ask('nameVi', typed.nameVi, true);
      ask('legalName', typed.legalName, true);
      ask('representative', typed.representative, true);
      ask('communeCode', typed.communeCode ?? '', true);
      ask('street', typed.street, true);
      ask('phone', typed.phone, parseVietnamesePhone(typed.phone).ok);
      if (typed.email !== '') ask('email', typed.email, /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email));
      break;
    case 'tax_code':
      ask('taxCode', typed.taxCode, isTaxCode(typed.taxCode, typed.legalKind));
      break;
    case 'personal_id':
      ask('personalId', typed.personalId, isPersonalId(typed.personalId));
      break;
    case 'bank_account':
      ask('bankBin', typed.bankBin, isBank(typed.bankBin));
      ask('bankAccount', typed.bankAccount, /^[0-9A-Z]{6,19}$/i.test(typed.bankAccount));
      ask('bankHolder', typed.bankHolder, true);
      break;
    case 'origin_commitment':
      if (!typed.committed) gaps.push({ field: 'commitment', reason: 'required' });
      break;
    case 'registration':
    case 'food_safety':
      ask('number', given?.number ?? '', true);
      ask('issuer', given?.issuer ?? '', true);
      ask('issuedOn', given?.issuedOn ?? '', true);
      break;
  }
  return gaps;
}
