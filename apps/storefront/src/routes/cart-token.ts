import { TakeCartAlongDocument } from '@chophien/api-contract/shop';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOf, type Shop } from '../page-context.js';

/**
 * Joins this browser's cart with that of the account whose session this is, and keeps the token that opens it; gives it. Signing in stands
 * whatever comes of it: then the cart stays as it is.
 */
export async function takeCartAlong(shop: Shop, request: FastifyRequest, reply: FastifyReply, shopper: string): Promise<string | undefined> {
  const token = shop.cookies.cartToken(request);
  try {
    const { takeCartAlong: taken } = await shop.api.ask(TakeCartAlongDocument, { token }, { ...callerOf(request), shopper });
    if (taken.__typename !== 'CartTakenAlong') return token;
    shop.cookies.keepCart(reply, taken.token);
    return taken.token;
  } catch (error) {
    request.log.warn({ err: error, requestId: request.id }, 'a cart was not taken along');
    return token;
  }
}

/** The token of the cart of this browser; who is signed in and has none gets one of the account's, so that what is added goes there. */
export async function cartTokenOf(shop: Shop, request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
  const shopper = shop.cookies.shopper(request);
  return shop.cookies.cartToken(request) ?? (shopper === undefined ? undefined : takeCartAlong(shop, request, reply, shopper));
}
