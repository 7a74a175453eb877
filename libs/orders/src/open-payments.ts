import { newId, rows, type Tx } from '@chophien/platform';
import { type CardOffer, cardProvider, type MoneyMode, paymentMemo, type PaymentMethod } from '@chophien/payments';
import { PaymentNotOffered } from './order-errors.js';

/** Booth orders in the order of their numbers, just written. */
export type PlacedPart = { id: string; boothId: string; paymentMethod: PaymentMethod };

// What is owed is read from what was written, and the account as it is now: a payment can be of no other amount and to no other account. Nothing is opened
// for what costs nothing.
const openAll = `
WITH wanted AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($2::jsonb) AS w (id uuid, "boothOrderId" uuid, method text, memo text)
), owed AS MATERIALIZED (
  SELECT w.id, w.method, w.memo, w."boothOrderId" AS booth_order_id, b.booth_id, coalesce(b.total, o.total) AS amount
  FROM wanted w JOIN customer_order o ON o.id = $1 LEFT JOIN booth_order b ON b.id = w."boothOrderId"
  WHERE coalesce(b.total, o.total) > 0
), opened AS (
  INSERT INTO payment (id, order_id, booth_order_id, booth_id, method, amount, state, memo, account_id, bank_bin, account_number, holder, expires_at)
  SELECT p.id, $1::uuid, p.booth_order_id, p.booth_id, p.method, p.amount, CASE p.method WHEN 'cash_on_delivery' THEN 'due' ELSE 'awaiting' END, p.memo,
    a.id, CASE p.method WHEN 'card' THEN '${cardProvider}' ELSE a.bank_bin END, CASE p.method WHEN 'card' THEN $4::text ELSE a.account_number END, a.holder,
    CASE WHEN p.method <> 'cash_on_delivery' THEN now() + make_interval(hours => $3::int) END
  FROM owed p LEFT JOIN receiving_account a ON p.method <> 'cash_on_delivery' AND a.booth_id IS NOT DISTINCT FROM p.booth_id AND a.retired_at IS NULL
  WHERE p.method = 'cash_on_delivery' OR a.id IS NOT NULL
  RETURNING id, booth_id, method, state
), moved AS (
  INSERT INTO payment_move (payment_id, booth_id, move, from_state, to_state, actor_kind)
  SELECT id, booth_id, CASE method WHEN 'bank_transfer' THEN 'open_transfer' WHEN 'card' THEN 'open_card' ELSE 'open_cash' END, NULL, state, 'shopper' FROM opened
)
SELECT (SELECT count(*) FROM owed) = (SELECT count(*) FROM opened) AS "allOpened"`;

/**
 * Opens what the shopper owes for an order that was just written, in one statement: cash for each booth order, a transfer for each booth order (`direct`)
 * or one transfer or card payment for the whole order (`partner`). Throws PaymentNotOffered when an account was retired in this very moment.
 */
export async function openPayments(tx: Tx, order: { id: string; number: string; parts: readonly PlacedPart[] }, { moneyMode, cards, transferHours }: { moneyMode: MoneyMode; cards: CardOffer; transferHours: number }): Promise<void> {
  const method = order.parts[0]?.paymentMethod;
  const whole = moneyMode === 'partner' && method !== 'cash_on_delivery';
  const wanted = whole
    ? [{ id: newId(), boothOrderId: null, method, memo: method === 'bank_transfer' ? paymentMemo(order.number, 0) : null }]
    : order.parts.map(({ id, paymentMethod }, index) => ({
        id: newId(),
        boothOrderId: id,
        method: paymentMethod,
        memo: paymentMethod === 'bank_transfer' ? paymentMemo(order.number, index + 1) : null,
      }));
  const [answer] = await rows<{ allOpened: boolean }>(tx, openAll, [order.id, JSON.stringify(wanted), transferHours, cards.account]);
  if (!answer?.allOpened) throw new PaymentNotOffered([]);
}
