import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StorefrontConfig } from '../config.js';
import { openSeenOrders, sealSeenOrders, type SeenOrder } from './seen-orders.js';

const day = 86_400;

/** Where the shopper wants things sent, for fees before the cart. Codes only. */
export interface Place {
  readonly provinceCode: string;
  readonly communeCode: string;
}

export interface CodeFlow {
  readonly kind: 'sign_up' | 'reset' | 'change';
  readonly id: string;
  readonly way: 'MESSAGE' | 'IN_PERSON';
}

/** The cookies of the shop: the cart's token, the place of delivery, the orders that this browser may see, the shopper's session, which style sheet it has. All are needed to shop; none tracks. */
export class Cookies {
  private readonly prefix: string;

  constructor(private readonly config: Pick<StorefrontConfig, 'secure' | 'orderKey'>) {
    // Over https the name itself binds the cookie to this host and to Secure.
    this.prefix = config.secure ? '__Host-' : '';
  }

  private set(reply: FastifyReply, name: string, value: string, maxAge?: number): void {
    void reply.setCookie(this.prefix + name, value, { httpOnly: true, sameSite: 'lax', secure: this.config.secure, path: '/', maxAge });
  }

  private get(request: FastifyRequest, name: string): string | undefined {
    // An address that cannot be read is answered before cookies are.
    return (request.cookies as Record<string, string | undefined> | undefined)?.[this.prefix + name];
  }

  cartToken(request: FastifyRequest): string | undefined {
    const token = this.get(request, 'cart');
    return token !== undefined && token.length > 0 && token.length <= 200 ? token : undefined;
  }

  keepCart(reply: FastifyReply, token: string | null): void {
    this.set(reply, 'cart', token ?? '', token === null ? 0 : 60 * day);
  }

  place(request: FastifyRequest): Place | undefined {
    const found = /^(\d{2})\.(\d{5})$/.exec(this.get(request, 'place') ?? '');
    return found ? { provinceCode: found[1] ?? '', communeCode: found[2] ?? '' } : undefined;
  }

  keepPlace(reply: FastifyReply, place: Place): void {
    this.set(reply, 'place', `${place.provinceCode}.${place.communeCode}`, 180 * day);
  }

  /** The session of a shopper with an account; the api alone knows whose. */
  shopper(request: FastifyRequest): string | undefined {
    const token = this.get(request, 'shopper');
    return token !== undefined && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : undefined;
  }

  keepShopper(reply: FastifyReply, token: string | null): void {
    this.set(reply, 'shopper', token ?? '', token === null ? 0 : 180 * day);
  }

  /** The matter whose code this browser waits for: what it is, its id, and where the code is found. */
  flow(request: FastifyRequest): CodeFlow | undefined {
    const found = /^(sign_up|reset|change)\.([0-9a-f-]{36})\.(MESSAGE|IN_PERSON)$/.exec(this.get(request, 'flow') ?? '');
    return found ? { kind: found[1] as CodeFlow['kind'], id: found[2] ?? '', way: found[3] as CodeFlow['way'] } : undefined;
  }

  keepFlow(reply: FastifyReply, flow: CodeFlow | null): void {
    this.set(reply, 'flow', flow === null ? '' : `${flow.kind}.${flow.id}.${flow.way}`, flow === null ? 0 : 3600);
  }

  /** True when this browser was given the style sheet of this build before; a cookie of the session, as the file may leave the browser's cache. */
  hasStyle(request: FastifyRequest, version: string): boolean {
    return this.get(request, 'style') === version;
  }

  keepStyle(reply: FastifyReply, version: string): void {
    this.set(reply, 'style', version);
  }

  /** The phone with which this browser may see the order, when it placed it or proved the phone before. */
  phoneOf(request: FastifyRequest, orderNumber: string): string | undefined {
    return openSeenOrders(this.config.orderKey, this.get(request, 'orders')).find((seen) => seen.number === orderNumber)?.phone;
  }

  /** Numbers of the orders that this browser may see, the latest first. */
  orderNumbers(request: FastifyRequest): string[] {
    return openSeenOrders(this.config.orderKey, this.get(request, 'orders')).map((seen) => seen.number);
  }

  keepOrder(request: FastifyRequest, reply: FastifyReply, order: SeenOrder): void {
    const others = openSeenOrders(this.config.orderKey, this.get(request, 'orders')).filter((seen) => seen.number !== order.number);
    this.set(reply, 'orders', sealSeenOrders(this.config.orderKey, [order, ...others]), 90 * day);
  }

  forgetOrders(reply: FastifyReply): void {
    this.set(reply, 'orders', '', 0);
  }
}
