import { newId, NotFound, rows, type Db, type Logger } from '@chophien/platform';
import { CardRefused, type StripeCard } from '@chophien/payments/card';
import { buyerKeys, type Buyer } from '../buyer.js';
import { parseOrderNumber } from '../order-number.js';
import { CardUnavailable, NothingToPay } from './card-errors.js';

type Owed = { paymentId: string | null; orderNumber: string; amount: string; account: string; isAwaited: boolean };
type Attempt = { id: string; language: 'vi' | 'en'; sessionId: string | null; pageUrl: string | null; expiresAt: Date };

const owed = `SELECT p.id AS "paymentId", o.number AS "orderNumber", p.amount, p.account_number AS account, p.state = 'awaiting' AND p.expires_at > now() AS "isAwaited"
FROM customer_order o LEFT JOIN payment p ON p.order_id = o.id AND p.method = 'card' AND p.state <> 'void'
WHERE o.number = $1 AND (o.buyer_phone = $2 OR o.shopper_id = $3)`;

// As long as the payment waits, and within the 30 minutes to 24 hours that Stripe takes; a page that outlives its payment is ended by the worker.
const begin = `INSERT INTO card_attempt (id, payment_id, language, expires_at)
SELECT $1, id, $3, least(greatest(expires_at, now() + interval '35 minutes'), now() + interval '23 hours') FROM payment WHERE id = $2
ON CONFLICT (payment_id) WHERE state = 'open' DO NOTHING`;

const current = `SELECT id, language, session_id AS "sessionId", page_url AS "pageUrl", expires_at AS "expiresAt" FROM card_attempt WHERE payment_id = $1 AND state = 'open'`;

/** The shopper goes to pay by card: the page at the provider, made once however often it is pressed. */
export class OpenCardPage {
  /** `account` is the side of the provider's account to which this floor is configured. */
  constructor(
    private readonly db: Db,
    private readonly card: StripeCard | undefined,
    private readonly account: 'live' | 'test' | null,
    private readonly logger: Logger,
  ) {}

  /**
   * Gives the address of the page. No transaction is open while the provider is asked; the key of an attempt is its id, so two presses at once, or one whose answer
   * was lost, get one page, in the language of the first. `returnUrlOf` is the order's own page in a language. Throws NotFound, NothingToPay, CardUnavailable.
   */
  async run(input: { number: string; buyer: Buyer; language: 'vi' | 'en'; returnUrlOf: (number: string, language: 'vi' | 'en') => string }): Promise<string> {
    const payment = await this.owed(input.number, input.buyer);
    const attempt = await this.attemptOf(payment.paymentId, input.language);
    if (attempt.pageUrl !== null) return attempt.pageUrl;
    if (!this.card || payment.account !== this.account) throw new CardUnavailable();
    try {
      const page = await this.card.open({
        attemptId: attempt.id,
        paymentId: payment.paymentId,
        orderNumber: payment.orderNumber,
        amount: BigInt(payment.amount),
        language: attempt.language,
        expiresAt: attempt.expiresAt,
        returnUrl: input.returnUrlOf(payment.orderNumber, attempt.language),
      });
      await this.db.tx((tx) => rows(tx, 'UPDATE card_attempt SET session_id = $2, page_url = $3 WHERE id = $1', [attempt.id, page.sessionId, page.url]));
      return page.url;
    } catch (error) {
      if (!(error instanceof CardRefused)) throw error;
      this.logger.warn({ err: error.cause, attempt: attempt.id, final: error.final }, 'the provider opened no page for a card');
      // it would answer the same to this key for a day; its page, if there is one, was shown to nobody
      if (error.final) await this.db.tx((tx) => rows(tx, `UPDATE card_attempt SET state = 'over' WHERE id = $1`, [attempt.id]));
      throw new CardUnavailable();
    }
  }

  private async owed(number: string, buyer: Buyer): Promise<Owed & { paymentId: string }> {
    const known = parseOrderNumber(number);
    const { phone, shopperId } = buyerKeys(buyer);
    const [found] = known === undefined ? [] : await this.db.read<Owed>({ name: 'orders.owed-by-card', text: owed }, [known, phone, shopperId]);
    if (!found) throw new NotFound('order');
    if (found.paymentId === null || !found.isAwaited) throw new NothingToPay();
    return { ...found, paymentId: found.paymentId };
  }

  private attemptOf(paymentId: string, language: 'vi' | 'en'): Promise<Attempt> {
    return this.db.tx(async (tx) => {
      await rows(tx, `UPDATE card_attempt SET state = 'over' WHERE payment_id = $1 AND state = 'open' AND expires_at <= now() + interval '1 minute'`, [paymentId]);
      await rows(tx, begin, [newId(), paymentId, language]);
      // a statement of its own sees what another press has just begun
      const [attempt] = await rows<Attempt>(tx, current, [paymentId]);
      if (!attempt) throw new CardUnavailable();
      return attempt;
    });
  }
}
