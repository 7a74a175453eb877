import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PlaceTypedOrderDocument, type PlaceTypedOrderMutation } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { fieldWords } from '../words/problem-words.js';
import { useWords, type Words } from '../words/use-words.js';
import { byBooth, typedLines, unitsOf, wholeCode, wholeNumber, type Draft, type TypedPayment } from './draft.js';
import type { Change } from './use-draft.js';
import type { Quote, useTypedCart } from './use-typed-cart.js';

/** What is wrong, by the id of its field. */
export type Errors = Readonly<Record<string, string>>;
export type Placing = ReturnType<typeof usePlaceTyped>;
type Refusal = Exclude<PlaceTypedOrderMutation['placeTypedOrder'], { __typename: 'TypedOrder' }>;

/** The fields in the sequence in which the eye meets them. */
const sequence = ['phone', 'name', 'communeCode', 'street', 'email', 'lines'];

/** Places what is typed: first what can be seen here, then the floor's word. Nothing that was typed goes away before the order stands. */
export function usePlaceTyped(boothId: string | null, draft: Draft, change: Change, cart: ReturnType<typeof useTypedCart>) {
  const words = useWords();
  const client = useQueryClient();
  const [errors, setErrors] = useState<Errors>({});
  const [isWithoutTotal, setWithoutTotal] = useState(false);
  const send = useMutation({
    mutationFn: async (expectedTotal: string) => {
      // the cart holds what stands here, whatever a slow line left undone; what became of the price is the floor's to say
      const filled = await cart.fillNow();
      const cartToken = filled.__typename === 'TypedCart' ? filled.token : (draft.token ?? '');
      const versions = filled.__typename === 'TypedCart' && draft.hasAgreed ? { termsVersion: cart.quote?.termsVersion, privacyVersion: cart.quote?.privacyVersion } : {};
      const isPaidOnce = cart.quote?.isPaidOnce ?? false;
      const booths = byBooth(draft.lines).map(([id]) => ({ boothId: id, note: draft.notes[id]?.trim() ? draft.notes[id] : null, paymentMethod: isPaidOnce ? null : paymentOf(draft, id) }));
      const { requestKey, phone, name, email, street } = draft;
      const input = { boothId, cartToken, requestKey, expectedTotal, name, phone, email, communeCode: draft.commune?.code ?? '', street, booths, paymentMethod: isPaidOnce ? draft.payment : null, ...versions };
      return (await ask(PlaceTypedOrderDocument, { input })).placeTypedOrder;
    },
    onSuccess: (answer) => {
      if (answer.__typename === 'TypedOrder') {
        change({ placed: { number: answer.number, total: answer.total, transfers: answer.transfers } });
        void client.invalidateQueries({ queryKey: ['boothOrders'] });
        void client.invalidateQueries({ queryKey: ['orderTable'] });
        return;
      }
      if (answer.__typename === 'InvalidInput') tell(Object.fromEntries(answer.fields.map((problem) => [fieldOf(problem.field), fieldOf(problem.field) === 'hasAgreed' ? words.t('typed.mustAgree') : fieldWords(problem, words)])));
      cart.refetch();
    },
  });
  const tell = (found: Errors) => {
    setErrors(found);
    const first = [...sequence, ...Object.keys(found)].find((field) => found[field] !== undefined);
    if (first !== undefined) document.getElementById(first === 'lines' ? 'goods' : first)?.focus();
  };
  return {
    errors,
    isPending: send.isPending,
    error: send.isPending ? null : send.error,
    problem: isWithoutTotal ? words.t('typed.noTotal') : send.isPending || send.data === undefined || send.data.__typename === 'TypedOrder' || send.data.__typename === 'InvalidInput' ? undefined : refusalWords(send.data, words),
    /** What was said of a field is over once it is typed into. */
    forget: (fields: readonly string[]) => setErrors((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !fields.includes(field)))),
    reset: () => {
      setErrors({});
      send.reset();
    },
    place: () => {
      // what is being reckoned anew has not been read to the caller
      if (send.isPending || (draft.lines.length > 0 && cart.isWaiting)) return;
      const found = missing(draft, words, isAllFetched(cart.quote));
      const total = cart.quote?.total ?? null;
      tell(found);
      setWithoutTotal(Object.keys(found).length === 0 && total === null);
      if (Object.keys(found).length > 0) return;
      if (total === null) cart.refetch();
      else send.mutate(total);
    },
  };
}

/** Nobody has to find a door. */
export function isAllFetched(quote: Quote | undefined): boolean {
  return quote !== undefined && quote.parts.length > 0 && quote.parts.every((part) => part.ways.some((way) => way.isChosen && way.method === 'PICKUP'));
}

/** How a booth's part is paid: cash unless a transfer was chosen. */
export function paymentOf(draft: Draft, boothId: string): TypedPayment {
  return draft.choices[boothId]?.payment ?? 'CASH_ON_DELIVERY';
}

/** What the floor need not be asked about. */
function missing(draft: Draft, { t }: Words, allFetched: boolean): Errors {
  const needed = t('problem.required');
  return {
    ...(wholeNumber(draft.phone) === undefined ? { phone: t('problem.phone') } : {}),
    ...(draft.name.trim() === '' ? { name: needed } : {}),
    ...(draft.commune === null ? { communeCode: t('typed.needCommune') } : {}),
    ...(draft.street.trim() === '' && !allFetched ? { street: needed } : {}),
    ...(typedLines(draft.lines).length === 0 ? { lines: t('typed.needGoods') } : {}),
    ...Object.fromEntries(draft.lines.flatMap((line) => (unitsOf(line.quantity) === undefined ? [[`quantity-${line.variantId}`, t('typed.quantityWrong')]] : []))),
    ...codeProblems(draft, t('problem.not_a_code')),
    ...(draft.hasAgreed ? {} : { hasAgreed: t('typed.mustAgree') }),
  };
}

/** A code that stands in the form and can be none was promised to the caller all the same. */
function codeProblems({ voucherCode, choices, lines }: Draft, words: string): Errors {
  const typed = [['voucherCode', voucherCode] as const, ...byBooth(lines).map(([id]) => [`voucher-${id}`, choices[id]?.voucherCode ?? ''] as const)];
  return Object.fromEntries(typed.flatMap(([field, code]) => (code.trim() !== '' && wholeCode(code) === null ? [[field, words]] : [])));
}

function fieldOf(field: string): string {
  if (field === 'termsVersion' || field === 'privacyVersion') return 'hasAgreed';
  return field === 'provinceCode' ? 'communeCode' : field;
}

/** Why the floor did not take it, and what to do about it while the caller waits. */
export function refusalWords(refusal: Exclude<Refusal, { __typename: 'InvalidInput' }>, { t, pick, dong, count, day }: Words): string {
  switch (refusal.__typename) {
    case 'PriceChanged':
      return t('typed.refused.PriceChanged', { before: dong(refusal.expectedTotal), now: dong(refusal.total) });
    case 'OutOfStock':
      return t('typed.refused.OutOfStock', { goods: refusal.lines.map((line) => t('typed.shortLine', { name: pick(line.nameVi, line.nameEn), units: count(line.available) })).join('; ') });
    case 'TooFewUnits':
      return t('typed.refused.TooFewUnits', { goods: refusal.lines.map((line) => t('typed.fewLine', { name: pick(line.nameVi, line.nameEn), least: count(line.least) })).join('; ') });
    case 'BoothClosedForNow':
      return t('typed.refused.BoothClosedForNow', { booths: refusal.booths.map((booth) => t('typed.closedBooth', { name: pick(booth.nameVi, booth.nameEn), day: day(booth.reopensOn) })).join('; ') });
    case 'BelowMinimum':
      return t('typed.refused.BelowMinimum', { booths: refusal.booths.map((booth) => t('typed.missingTo', { name: pick(booth.nameVi, booth.nameEn), missing: dong(booth.missing) })).join('; ') });
    case 'VoucherRefused':
      return t('typed.refused.VoucherRefused', { why: t(`typed.voucher.reason.${refusal.reason}`, { code: refusal.voucherCode }) });
    case 'PaymentNotOffered':
      return t('typed.refused.PaymentNotOffered', { booths: refusal.booths.map((booth) => pick(booth.nameVi, booth.nameEn)).join(', ') });
    case 'OrderLimitReached':
      return t(`typed.refused.limit.${refusal.limit}`);
    default:
      return t(`typed.refused.${refusal.__typename}`);
  }
}
