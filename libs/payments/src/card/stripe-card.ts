import Stripe from 'stripe';
import type { Money } from '@chophien/money';
import type { CardSettings } from '@chophien/platform';
import type { CardAccount } from '../card-offer.js';

/** Which account a key belongs to; https://docs.stripe.com/keys names the beginnings. */
export function cardAccountOf({ secretKey }: CardSettings): CardAccount {
  return /^(sk|rk)_live_/.test(secretKey) ? 'live' : 'test';
}

/** What a page to pay is made of; the same `attemptId` gives the same page, however often it is asked for. */
export type NewCardPage = {
  attemptId: string;
  paymentId: string;
  orderNumber: string;
  /** In đồng. */
  amount: Money;
  language: 'vi' | 'en';
  /** 30 minutes to 24 hours ahead: Stripe takes no other. */
  expiresAt: Date;
  returnUrl: string;
};
export type CardPage = { sessionId: string; url: string };

/** Money that Stripe has taken: `amount` in the currency's smallest unit; for đồng, which has none, that is đồng. */
export type CardMoney = {
  intentId: string;
  account: CardAccount;
  amount: Money;
  currency: string;
  /** Of ours; null for an intent that this floor did not make. */
  attemptId: string | null;
  words: string;
  happenedAt: Date;
};

/**
 * Stripe made no page. `final`: it said so, and would say so again to the same attempt; else nobody knows, and the same attempt is asked again.
 */
export class CardRefused extends Error {
  constructor(readonly final: boolean, options: { cause: unknown }) {
    super('Stripe made no page', options);
    this.name = 'CardRefused';
  }
}

/** The only place that speaks with Stripe. No card number and no script of Stripe's comes near the floor: shoppers pay at a page that Stripe hosts. */
export class StripeCard {
  private readonly stripe: Stripe;

  constructor(private readonly settings: CardSettings) {
    const at = settings.apiUrl === undefined ? undefined : new URL(settings.apiUrl);
    this.stripe = new Stripe(settings.secretKey, {
      ...(at && { host: at.hostname, port: at.port || (at.protocol === 'https:' ? 443 : 80), protocol: at.protocol === 'https:' ? ('https' as const) : ('http' as const) }),
      timeout: 10_000,
      maxNetworkRetries: 2,
      telemetry: false,
    });
  }

  /**
   * The page at which exactly this amount is paid. VND has no smaller unit at Stripe (https://docs.stripe.com/currencies#zero-decimal), so `unit_amount` is the
   * đồng themselves. 17 s at most. Throws CardRefused.
   */
  async open(page: NewCardPage): Promise<CardPage> {
    const metadata = { attempt_id: page.attemptId, payment_id: page.paymentId, order_number: page.orderNumber };
    const words = page.language === 'en' ? `Order ${page.orderNumber}` : `Đơn ${page.orderNumber}`;
    try {
      const session = await this.stripe.checkout.sessions.create(
        {
          mode: 'payment',
          allowed_payment_method_types: ['card'],
          line_items: [{ quantity: 1, price_data: { currency: 'vnd', unit_amount: Number(page.amount), product_data: { name: words } } }],
          client_reference_id: page.paymentId,
          metadata,
          payment_intent_data: { metadata, description: words },
          expires_at: Math.floor(page.expiresAt.getTime() / 1000),
          success_url: page.returnUrl,
          cancel_url: page.returnUrl,
          locale: page.language,
        },
        { idempotencyKey: page.attemptId, timeout: 8_000, maxNetworkRetries: 1 },
      );
      if (session.url === null) throw new CardRefused(true, { cause: 'a session without a page' });
      return { sessionId: session.id, url: session.url };
    } catch (error) {
      throw error instanceof CardRefused ? error : new CardRefused(isFinal(error), { cause: error });
    }
  }

  /** Nobody can pay at this page any more; one that is over or was paid stays as it is. Throws what Stripe answers where that is not known. */
  async end(sessionId: string): Promise<void> {
    try {
      await this.stripe.checkout.sessions.expire(sessionId);
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
      const { status } = await this.stripe.checkout.sessions.retrieve(sessionId);
      if (status === 'open') throw error;
    }
  }

  /** Everything that Stripe took since then, page by page, newest first. */
  async *takenSince(since: Date): AsyncGenerator<CardMoney[]> {
    let before: string | undefined;
    for (;;) {
      const page = await this.stripe.paymentIntents.list({ created: { gte: Math.floor(since.getTime() / 1000) }, limit: 100, ...(before && { starting_after: before }) });
      yield page.data.filter((intent) => intent.status === 'succeeded').map(moneyOf);
      before = page.data.at(-1)?.id;
      if (!page.has_more || before === undefined) return;
    }
  }

  /**
   * What Stripe posted, once its signature over the raw bytes is right by one of the secrets and not older than five minutes; `null` where it tells of nothing
   * that is acted on, `undefined` where it is not Stripe's.
   */
  read(body: Buffer, signature: string | undefined): CardMoney | null | undefined {
    for (const secret of this.settings.webhookSecrets) {
      try {
        const event = this.stripe.webhooks.constructEvent(body, signature ?? '', secret, 300);
        return event.type === 'payment_intent.succeeded' ? moneyOf(event.data.object) : null;
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw error;
      }
    }
    return undefined;
  }
}

/** Stripe keeps every answer to a key but those to a broken line, a limit, or a twin that is still at work: https://docs.stripe.com/api/idempotent_requests. */
function isFinal(error: unknown): boolean {
  const { StripeConnectionError, StripeRateLimitError, StripeIdempotencyError, StripeError } = Stripe.errors;
  if (error instanceof StripeConnectionError || error instanceof StripeRateLimitError || error instanceof StripeIdempotencyError) return false;
  return error instanceof StripeError && error.statusCode !== 409;
}

function moneyOf(intent: Stripe.PaymentIntent): CardMoney {
  return {
    intentId: intent.id,
    account: intent.livemode ? 'live' : 'test',
    amount: BigInt(intent.amount_received),
    currency: intent.currency.toUpperCase(),
    attemptId: intent.metadata['attempt_id'] ?? null,
    words: intent.description ?? '',
    happenedAt: new Date(intent.created * 1000),
  };
}
