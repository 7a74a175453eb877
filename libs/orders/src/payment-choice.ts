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

/**
 * The method of every booth's part. Throws PaymentNotOffered for a transfer where no account takes one, for a card where the partner takes none, and for a choice
 * that belongs to the other money mode: the page that offered it told the shopper of somebody else whom to pay.
 */
export function methodsOfParts(checkout: Pick<Checkout, 'boothPayments' | 'orderPayment'>, groups: readonly BoothGroup<CurrentLine>[], moneyMode: MoneyMode, cards: CardOffer): PaymentMethod[] {
  const { boothPayments, orderPayment } = checkout;
  if ((orderPayment === 'card' && cards.account === null) || (moneyMode === 'partner' ? boothPayments.length > 0 : orderPayment !== null)) throw new PaymentNotOffered([]);
  if (moneyMode === 'partner') {
    if (orderPayment !== null && !groups[0]?.lines[0]?.partnerTakesTransfer) throw new PaymentNotOffered([]);
    return groups.map(() => orderPayment ?? 'cash_on_delivery');
  }
  const methods = groups.map((group) => boothPayments.find((one) => one.boothId === group.boothId)?.method ?? 'cash_on_delivery');
  const refused = groups.filter((group, index) => methods[index] === 'card' || (methods[index] === 'bank_transfer' && !group.lines[0]!.boothTakesTransfer));
  if (refused.length > 0) {
    throw new PaymentNotOffered(refused.map(({ boothId, lines: [first] }) => ({ boothId, nameVi: first!.boothNameVi, nameEn: first!.boothNameEn })));
  }
  return methods;
}
