import { isId } from '@chophien/platform';
import { type CardOffer, type MoneyMode, paymentMethods, type PaymentMethod } from '@chophien/payments';
import type { CurrentLine } from './cart-lines.js';
import type { Checkout, FieldProblem, PlaceOrderInput } from './checkout-input.js';
import { PaymentNotOffered } from './order-errors.js';
import type { BoothGroup } from './order-totals.js';

/** How one booth's part is to be paid. */
export type BoothPayment = { boothId: string; method: PaymentMethod };

/**
 * What the shopper chose, cash left out because it is what holds where nothing was chosen: by booth, in the order of their ids, and for the whole order.
 * A method that is none is a problem of its field, `paymentMethod` or that and the booth's id.
 */
export function readPaymentChoices(input: Pick<PlaceOrderInput, 'booths' | 'paymentMethod'>, problems: FieldProblem[]): { boothPayments: BoothPayment[]; orderPayment: PaymentMethod | null } {
  const known = (field: string, method: string | null | undefined): PaymentMethod | null => {
    if (method == null || method === 'cash_on_delivery') return null;
    const found = paymentMethods.find((one) => one === method);
    if (!found) problems.push({ field, reason: 'unknown' });
    return found ?? null;
  };
  const boothPayments = (input.booths ?? []).flatMap(({ boothId, paymentMethod }) => {
    const method = isId(boothId) ? known(`paymentMethod-${boothId.toLowerCase()}`, paymentMethod) : null;
    return method ? [{ boothId: boothId.toLowerCase(), method }] : [];
  });
  return { boothPayments: boothPayments.sort((a, b) => (a.boothId < b.boothId ? -1 : 1)), orderPayment: known('paymentMethod', input.paymentMethod) };
}

/** Whether anything in a part is alcohol. */
export function hasAlcohol(group: BoothGroup<CurrentLine>): boolean {
  return group.lines.some((line) => line.isAlcohol);
}

/**
 * The ways in which a part can be paid; none: it is arranged with the booth. Alcohol that is sold from afar is paid without cash (Law 44/2019/QH14 art. 16; known
 * to us from secondary sources), and where one payment is for all, so is all that lies with it. A card is
 * taken by the partner alone, for the whole order.
 */
export function methodsOffered(group: BoothGroup<CurrentLine>, groups: readonly BoothGroup<CurrentLine>[], moneyMode: MoneyMode, cards: CardOffer): PaymentMethod[] {
  const [first] = group.lines;
  const takesTransfer = moneyMode === 'partner' ? first?.partnerTakesTransfer : first?.boothTakesTransfer;
  const takesCard = moneyMode === 'partner' && takesTransfer && cards.account !== null;
  const takesCash = !(moneyMode === 'partner' ? groups.some(hasAlcohol) : hasAlcohol(group));
  return [...(takesCash ? (['cash_on_delivery'] as const) : []), ...(takesTransfer ? (['bank_transfer'] as const) : []), ...(takesCard ? (['card'] as const) : [])];
}

/**
 * The method of every booth's part. Throws PaymentNotOffered for one that its part does not offer, and for a choice that belongs to the other money mode: the page
 * that offered it told the shopper of somebody else whom to pay.
 */
export function methodsOfParts(checkout: Pick<Checkout, 'boothPayments' | 'orderPayment'>, groups: readonly BoothGroup<CurrentLine>[], moneyMode: MoneyMode, cards: CardOffer): PaymentMethod[] {
  const { boothPayments, orderPayment } = checkout;
  const isPartner = moneyMode === 'partner';
  if (isPartner ? boothPayments.length > 0 : orderPayment !== null) throw new PaymentNotOffered([]);
  const methods = groups.map((group) => (isPartner ? orderPayment : boothPayments.find((one) => one.boothId === group.boothId)?.method) ?? 'cash_on_delivery');
  const refused = groups.filter((group, index) => !methodsOffered(group, groups, moneyMode, cards).includes(methods[index]!));
  if (refused.length > 0) throw new PaymentNotOffered(isPartner ? [] : refused.map(({ boothId, lines: [first] }) => ({ boothId, nameVi: first!.boothNameVi, nameEn: first!.boothNameEn })));
  return methods;
}
