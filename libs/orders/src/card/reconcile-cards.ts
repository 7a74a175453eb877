import type { Actor, Db } from '@chophien/platform';
import { cardProvider } from '@chophien/payments';
import type { StripeCard } from '@chophien/payments/card';
import { TakeCardMoney } from './take-card-money.js';

/** A page lives a day at most, and its intent no longer; the rest is for a provider or a floor that was away. */
const lookBackMs = 3 * 86_400_000;

/**
 * Looks at the provider for money of which nothing was heard here, and takes it as if it had been told: what pays, pays; what this floor did not ask for waits in
 * the queue. Gives how many were new.
 */
export async function reconcileCards(db: Db, card: StripeCard, actor: Actor, now = new Date()): Promise<number> {
  const take = new TakeCardMoney(db);
  let taken = 0;
  for await (const page of card.takenSince(new Date(now.getTime() - lookBackMs))) {
    const known = await db.read<{ id: string }>(
      { name: 'orders.known-intents', text: 'SELECT external_id AS id FROM bank_event WHERE source = $1 AND external_id = ANY ($2::text[])' },
      [cardProvider, page.map(({ intentId }) => intentId)],
    );
    const heard = new Set(known.map(({ id }) => id));
    for (const money of page) {
      if (heard.has(money.intentId)) continue;
      if ((await take.run(actor, money)).outcome !== 'repeat') taken++;
    }
  }
  return taken;
}
