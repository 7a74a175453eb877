import { describe, expect, it } from '@jest/globals';
import { PaymentMoveNotAllowed } from './payment-errors.js';
import { canMovePayment, movePayment, paymentMoveNames, paymentMoves, paymentStates, type PaymentMove, type PaymentState } from './payment-state.js';

describe('the table of moves of a payment', () => {
  const allowed: [PaymentState | null, PaymentMove, PaymentState][] = [
    [null, 'open_cash', 'due'],
    ['due', 'adjust', 'due'],
    ['due', 'collect', 'collected'],
    ['collected', 'remit', 'remitted'],
    ['due', 'void', 'void'],
    [null, 'open_transfer', 'awaiting'],
    [null, 'open_card', 'awaiting'],
    ['awaiting', 'pay', 'paid'],
    ['awaiting', 'expire', 'expired'],
    ['awaiting', 'void', 'void'],
    ['expired', 'pay', 'paid'],
    ['expired', 'owe_back', 'to_refund'],
    ['void', 'owe_back', 'to_refund'],
    ['paid', 'owe_back', 'to_refund'],
    ['to_refund', 'owe_back', 'to_refund'],
  ];

  it.each(allowed)('from %s by %s to %s', (from, name, to) => {
    expect(movePayment(from, name)).toBe(to);
  });

  it('refuses every other pair and tells the state as it is', () => {
    const refused: string[] = [];
    for (const from of [null, ...paymentStates]) {
      for (const name of paymentMoveNames) {
        if (allowed.some(([state, allowedMove]) => state === from && allowedMove === name)) continue;
        expect(canMovePayment(from, name)).toBe(false);
        try {
          movePayment(from, name);
        } catch (error) {
          expect(error).toBeInstanceOf(PaymentMoveNotAllowed);
          expect((error as PaymentMoveNotAllowed).details).toEqual({ state: from?.toUpperCase() ?? null });
          refused.push(`${from}:${name}`);
        }
      }
    }
    expect(refused).toHaveLength((paymentStates.length + 1) * paymentMoveNames.length - allowed.length);
  });

  it('says of every move who makes it, and leaves paid to the bank alone', () => {
    expect(Object.values(paymentMoves).every((move) => move.by.length > 0)).toBe(true);
    expect(paymentMoveNames.filter((name) => paymentMoves[name].to === 'paid')).toEqual(['pay']);
    expect(paymentMoves.pay.by).toEqual(['bank']);
  });
});
