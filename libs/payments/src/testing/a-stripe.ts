import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';

type Session = { id: string; object: 'checkout.session'; status: 'open' | 'complete' | 'expired'; url: string | null; form: Record<string, string> };
type Intent = { id: string; object: 'payment_intent'; status: string; amount: number; amount_received: number; currency: string; livemode: boolean; created: number; description: string; metadata: Record<string, string> };
/** What the next call is met with instead of an answer. */
export type Trouble = { status: number; code?: string; type?: string } | 'cut' | 'reply_lost';

const cardPage = '/c/pay/';

/**
 * A server that speaks as much of Stripe's documented API as the floor uses: forms in, JSON out, answers kept by idempotency key (also those of its own faults,
 * but none to a limit; the same key with another form is refused), error objects with type and code.
 */
export class AStripe {
  readonly key = 'sk_test_floor1234';
  readonly webhookSecret = 'whsec_floor_secret_1';
  readonly sessions: Session[] = [];
  readonly intents: Intent[] = [];
  readonly calls: { method: string; path: string; key: string | undefined; form: Record<string, string> }[] = [];
  readonly troubles: Trouble[] = [];
  private readonly answers = new Map<string, { status: number; body: unknown; form: string }>();

  private constructor(
    private readonly server: Server,
    private readonly webhook: string | undefined,
  ) {}

  /** `webhook`: who hears when somebody pays in a browser at the page of a session. */
  static async start({ webhook }: { webhook?: string } = {}): Promise<AStripe> {
    const server = createServer();
    const stripe = new AStripe(server, webhook);
    server.on('request', (request, response) => void stripe.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return stripe;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** A shopper pays at the page of a session: there is an intent that succeeded, as Stripe makes one then. */
  pay(session: Session, changes: Partial<Intent> = {}): Intent {
    const amount = Number(session.form['line_items[0][price_data][unit_amount]']);
    session.status = 'complete';
    const metadata = Object.fromEntries(Object.entries(session.form).flatMap(([name, value]) => (/^payment_intent_data\[metadata\]\[(\w+)\]$/.exec(name) ? [[/\[(\w+)\]$/.exec(name)![1]!, value]] : [])));
    const intent: Intent = {
      id: `pi_${this.intents.length + 1}_${Math.random().toString(36).slice(2, 10)}`, object: 'payment_intent', status: 'succeeded', amount, amount_received: amount, currency: 'vnd', livemode: false,
      created: Math.floor(Date.now() / 1000), description: session.form['payment_intent_data[description]'] ?? '', metadata, ...changes,
    };
    this.intents.unshift(intent);
    return intent;
  }

  /** The post by which Stripe tells of it: body and header, signed by the library's own maker. */
  event(object: unknown, { type = 'payment_intent.succeeded', secret = this.webhookSecret, age = 0 } = {}): { body: string; signature: string } {
    const body = JSON.stringify({ id: `evt_${Math.random().toString(36).slice(2)}`, object: 'event', api_version: '2026-01-01', created: 1, livemode: false, type, data: { object } });
    return { body, signature: Stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp: Math.floor(Date.now() / 1000) - age }) };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://stripe');
    const form = Object.fromEntries(new URLSearchParams(text));
    if (path.startsWith(cardPage)) return this.showPage(path.slice(cardPage.length), request.method === 'POST', response);
    const key = request.headers['idempotency-key']?.toString();
    this.calls.push({ method: request.method ?? '', path, key, form });
    const trouble = this.troubles.shift();
    if (trouble === 'cut') return void request.socket.destroy();
    const kept = key === undefined ? undefined : this.answers.get(key);
    const answer = kept && kept.form !== text ? refusal(400, undefined, 'idempotency_error') : kept ?? (typeof trouble === 'object' ? refusal(trouble.status, trouble.code, trouble.type) : this.work(request, path, form, searchParams));
    if (key !== undefined && answer.status !== 429) this.answers.set(key, kept ?? { ...answer, form: text });
    if (trouble === 'reply_lost') return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': 'application/json', ...(typeof trouble === 'object' && { 'stripe-should-retry': 'false' }) }).end(JSON.stringify(answer.body));
  }

  /** The page at which a card is typed in, as far as a browser must see it: what is paid, a button that pays, the ways back that the floor asked for. */
  private async showPage(id: string, isPaying: boolean, response: ServerResponse): Promise<void> {
    const session = this.sessions.find((one) => one.id === id);
    if (!session || (isPaying && session.status !== 'open')) return void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Stripe: no such page</h1>');
    if (isPaying) {
      const { body, signature } = this.event(this.pay(session));
      if (this.webhook !== undefined) await fetch(this.webhook, { method: 'POST', headers: { 'content-type': 'application/json', 'stripe-signature': signature }, body });
    }
    const words = isPaying
      ? `<h1>Paid</h1><a href="${session.form['success_url']}">Back to the shop</a>`
      : `<h1>${session.form['line_items[0][price_data][unit_amount]']} VND</h1><form method="post"><button>Pay</button></form><a href="${session.form['cancel_url']}">Back without paying</a>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>Stripe</title>${words}`);
  }

  private work(request: IncomingMessage, path: string, form: Record<string, string>, query: URLSearchParams): { status: number; body: unknown } {
    if (request.headers.authorization !== `Bearer ${this.key}`) return refusal(401, 'api_key_expired');
    const [, id, act] = /^\/v1\/checkout\/sessions(?:\/(\w+))?(?:\/(expire))?$/.exec(path) ?? [];
    if (path === '/v1/checkout/sessions' && request.method === 'POST') {
      const minutes = (Number(form['expires_at']) - Date.now() / 1000) / 60;
      if (minutes < 30 || minutes > 24 * 60) return refusal(400, 'parameter_invalid_integer');
      const made: Session = { id: `cs_test_${this.sessions.length + 1}${Math.random().toString(36).slice(2, 8)}`, object: 'checkout.session', status: 'open', url: '', form };
      // where Stripe's own pages are; a browser's story leads it here
      made.url = `https://checkout.stripe.com${cardPage}${made.id}`;
      this.sessions.push(made);
      return { status: 200, body: made };
    }
    if (id !== undefined) {
      const session = this.sessions.find((one) => one.id === id);
      if (!session) return refusal(404, 'resource_missing');
      if (act === 'expire') {
        if (session.status !== 'open') return refusal(400);
        session.status = 'expired';
      }
      return { status: 200, body: session };
    }
    if (path === '/v1/payment_intents') {
      const from = query.get('starting_after');
      const rest = from === null ? this.intents : this.intents.slice(this.intents.findIndex((one) => one.id === from) + 1);
      const limit = Math.min(Number(query.get('limit') ?? 10), 100);
      return { status: 200, body: { object: 'list', url: path, has_more: rest.length > limit, data: rest.slice(0, limit) } };
    }
    return refusal(404, 'resource_missing');
  }
}

function refusal(status: number, code?: string, type = status >= 500 ? 'api_error' : 'invalid_request_error'): { status: number; body: unknown } {
  return { status, body: { error: { type, code, message: `refused with ${status}` } } };
}
