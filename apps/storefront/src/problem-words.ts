import type { AddToCartMutation, ClosedBoothFieldsFragment, PlaceOrderMutation } from '@chophien/api-contract/shop';
import { formatDong } from '@chophien/money';
import { formatWeekday, type Locale } from '@chophien/ui';
import type { Words } from './i18n/i18n.js';
import { inLocale } from './page-context.js';
import { refusalWords } from './voucher-words.js';

/** A way to make the compiler say when the api learnt a new answer that has no words yet. */
function never(value: never): never {
  throw new Error(`no words for ${JSON.stringify(value)}`);
}

/** A waiting time as people say it: seconds under two minutes, minutes above. */
export function waitWords(t: Words, seconds: number): string {
  return seconds < 120 ? t('problem.seconds', { count: Math.max(1, Math.ceil(seconds)) }) : t('problem.minutes', { count: Math.ceil(seconds / 60) });
}

interface FieldProblem {
  readonly field: string;
  readonly reason: string;
  readonly limit: number | null | undefined;
  readonly least?: number | null | undefined;
}

const reasons = ['required', 'too_short', 'too_long', 'not_a_number', 'unknown_prefix', 'unknown', 'out_of_range', 'not_an_email', 'not_agreed', 'not_a_contact', 'wrong', 'same'] as const;

/** What is wrong with one field, in words for that very field where the catalogue has them. */
export function fieldWords(t: Words, { field, reason, limit, least }: FieldProblem): string {
  const known = reasons.find((each) => each === reason) ?? 'unknown';
  // The key is put together at run time; both candidates are checked against the catalogue by a spec.
  const keys = [`field.${field}.${known}`, `field.any.${known}`] as unknown as Parameters<Words>[0];
  return t(keys as 'field.any.unknown', { limit: limit ?? '', least: least ?? 1 });
}

/** The words under each field of a form. The first problem of a field wins. */
export function fieldProblems(t: Words, problems: readonly FieldProblem[]): Record<string, string> {
  const words: Record<string, string> = {};
  for (const problem of problems) words[problem.field] ??= fieldWords(t, problem);
  return words;
}

export type AddProblem = Exclude<AddToCartMutation['addToCart'], { __typename: 'CartToken' }>;

/** Booths that are closed by plan, each with the day on which it sells again. */
function closedWords(t: Words, locale: Locale, key: 'boothPage.notAdded' | 'boothPage.refused', booths: readonly ClosedBoothFieldsFragment[]): string[] {
  return booths.map(({ nameVi, nameEn, reopensOn }) => t(key, { booth: inLocale(locale, nameVi, nameEn), reopens: formatWeekday(reopensOn, locale) }));
}

/** Why something did not get into the cart. */
export function addProblemWords(t: Words, locale: Locale, problem: AddProblem): string {
  switch (problem.__typename) {
    case 'InvalidInput':
      return problem.fields[0] ? fieldWords(t, problem.fields[0]) : t('field.any.unknown');
    case 'NotFound':
      return t('problem.NotFound');
    case 'NotForSale':
      return t('problem.NotForSale');
    case 'BoothClosedForNow':
      return closedWords(t, locale, 'boothPage.notAdded', problem.booths).join(' ');
    case 'CartFull':
      return t('problem.CartFull', { count: problem.limit });
    case 'TooManyRequests':
      return t('problem.TooManyRequests', { wait: waitWords(t, problem.retryAfterSeconds) });
    default:
      return never(problem);
  }
}

export type PlaceProblem = Exclude<PlaceOrderMutation['placeOrder'], { __typename: 'OrderPlaced' }>;

/** Why an order was not placed: what happened, then the lines it concerns. Problems of single fields are told beside them. */
export function placeProblemWords(t: Words, locale: Locale, problem: PlaceProblem): string[] {
  switch (problem.__typename) {
    case 'InvalidInput':
      return [t('checkout.mistakes', { count: problem.fields.length })];
    case 'NotFound':
      return [t('checkout.unknown')];
    case 'CartEmpty':
      return [t('problem.CartEmpty')];
    case 'PriceChanged':
      return [t('problem.PriceChanged', { before: formatDong(BigInt(problem.expectedTotal), locale), after: formatDong(BigInt(problem.total), locale) })];
    case 'VoucherRefused':
      return [refusalWords(t, locale, problem.voucherCode, problem), t(problem.reason === 'USED_BY_PHONE' ? 'voucher.refusedNextPhone' : 'voucher.refusedNext')];
    case 'OutOfStock':
      return [
        t('problem.OutOfStock'),
        ...problem.lines.map((line) => {
          const name = inLocale(locale, line.nameVi, line.nameEn);
          return line.available === 0
            ? t('problem.OutOfStockGone', { name })
            : t('problem.OutOfStockLine', { name, wanted: line.wanted, available: line.available });
        }),
      ];
    case 'TooFewUnits':
      return [
        t('problem.TooFewUnits'),
        ...problem.lines.map(({ nameVi, nameEn, wanted, least }) => t('problem.TooFewUnitsLine', { name: inLocale(locale, nameVi, nameEn), wanted, least })),
      ];
    case 'NotForSale':
      return [t('problem.NotForSale')];
    case 'BoothClosedForNow':
      return [...closedWords(t, locale, 'boothPage.refused', problem.booths), t('boothPage.refusedNext')];
    case 'CannotDeliver':
      return [t('problem.CannotDeliver'), ...(problem.pickupPoints.length === 0 ? [] : [t('problem.CannotDeliverPickup', { names: problem.pickupPoints.map(({ name }) => name).join(', ') })])];
    case 'BelowMinimum':
      return [
        t('problem.BelowMinimum'),
        ...problem.booths.map(({ nameVi, nameEn, least, missing }) =>
          t('problem.BelowMinimumLine', { booth: inLocale(locale, nameVi, nameEn), least: formatDong(BigInt(least), locale), missing: formatDong(BigInt(missing), locale) }),
        ),
      ];
    case 'PaymentNotOffered':
      return problem.booths.length === 0 ? [t('problem.PaymentNotOffered')] : problem.booths.map(({ nameVi, nameEn }) => t('problem.PaymentNotOfferedBooth', { booth: inLocale(locale, nameVi, nameEn) }));
    case 'OrderLimitReached':
      switch (problem.limit) {
        case 'PHONE_PER_DAY':
          return [t('problem.LimitPhone')];
        case 'NETWORK_PER_DAY':
          return [t('problem.LimitNetwork')];
        case 'UNANSWERED':
          return [t('problem.LimitUnanswered')];
        default:
          return never(problem.limit);
      }
    case 'OrderRefused':
      return [t('problem.OrderRefused')];
    case 'RequestKeyReused':
      return [t('problem.RequestKeyReused')];
    case 'TooManyRequests':
      return [t('problem.TooManyRequests', { wait: waitWords(t, problem.retryAfterSeconds) })];
    default:
      return never(problem);
  }
}
