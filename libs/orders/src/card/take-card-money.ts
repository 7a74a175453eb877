import type { Actor, Db } from '@chophien/platform';
import { cardProvider, recordBankEvent } from '@chophien/payments';
import type { CardMoney } from '@chophien/payments/card';
import { applyPayment, type PaymentAnswer } from '../apply-payment.js';

/**
 * Takes in money that the card provider says it has taken: by webhook or found by looking. One row an intent, whoever tells of it and however often, and the
 * same one function that books a transfer.
 */
export class TakeCardMoney {
  constructor(private readonly db: Db) {}

  /** Safe to repeat. Nothing is thrown but what the database throws; then nothing is kept, and it has to be told again. */
  async run(actor: Actor, money: CardMoney): Promise<PaymentAnswer> {
    return this.db.tx(async (tx) => {
      const event = await recordBankEvent(tx, {
        source: cardProvider,
        externalId: money.intentId,
        bankBin: cardProvider,
        accountNumber: money.account,
        amount: money.amount,
        currency: money.currency,
        memoText: money.words.slice(0, 2000),
        happenedAt: money.happenedAt,
        reference: money.intentId,
      });
      return event ? applyPayment(tx, actor, event, { attemptId: money.attemptId, intentId: money.intentId }) : { outcome: 'repeat' };
    });
  }
}
