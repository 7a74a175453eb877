import { rows, type Db, type Logger } from '@chophien/platform';
import type { StripeCard } from '@chophien/payments/card';

const mostAtOnce = 50;

/**
 * Ends the pages at which nothing may be paid any more, because their payment is paid, over or void: at the provider first, then here. What fails is tried again
 * at the next run, since the row itself says what is to be done. Gives how many ended.
 */
export async function endCardPages(db: Db, card: StripeCard, logger: Logger): Promise<number> {
  const open = await db.read<{ id: string; sessionId: string | null }>({
    name: 'orders.card-pages-to-end',
    text: `SELECT a.id, a.session_id AS "sessionId" FROM card_attempt a JOIN payment p ON p.id = a.payment_id
      WHERE a.state = 'open' AND (p.state <> 'awaiting' OR a.expires_at < now()) ORDER BY a.created_at LIMIT ${mostAtOnce}`,
  });
  let ended = 0;
  for (const { id, sessionId } of open) {
    try {
      if (sessionId !== null) await card.end(sessionId);
      await db.tx((tx) => rows(tx, `UPDATE card_attempt SET state = 'over' WHERE id = $1`, [id]));
      ended++;
    } catch (error) {
      logger.warn({ err: error, attempt: id }, 'a page for a card could not be ended yet');
    }
  }
  return ended;
}
